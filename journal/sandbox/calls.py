"""Pure. Which calls of Linux decoding needs, as a program for its filter (seccomp(2)); every other one is refused.

Refused with an error and not with death: libraries get along without most of what they ask for, and nothing is written
into the system's log.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

EPERM, ENOSYS = 1, 38
_CLONE_THREAD, _PROT_EXEC = 0x10000, 4
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_LOAD, _EQUAL, _ANY_OF, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _MACHINE, _FIRST, _THIRD = 0, 4, 16, 32
"""Where the words of a call lie: its number, the machine's name, the lower halves of two of its arguments."""

Instruction = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The numbers of one kind of processor."""

    name: int
    clone: int
    clone3: int
    mapping: tuple[int, ...]
    """mmap, mprotect"""
    plain: tuple[int, ...]
    """read, write, close, lseek, fstat, munmap, mremap, brk, madvise, futex, rt_sigprocmask, rt_sigreturn, sched_yield,
    getpid, gettid, restart_syscall, clock_gettime, clock_nanosleep, set_robust_list, rseq, getrandom, exit, exit_group
    """


MACHINES = {
    "x86_64": Machine(
        name=0xC000003E,
        clone=56,
        clone3=435,
        mapping=(9, 10),
        plain=(0, 1, 3, 8, 5, 11, 25, 12, 28, 202, 14, 15, 24, 39, 186, 219, 228, 230, 273, 334, 318, 60, 231),
    ),
    "aarch64": Machine(
        name=0xC00000B7,
        clone=220,
        clone3=435,
        mapping=(222, 226),
        plain=(
            *(63, 64, 57, 62, 80, 215, 216, 214, 233, 98, 135, 139, 124, 172, 178, 128, 113, 115, 99, 293),
            *(278, 93, 94),
        ),
    ),
}


def program(machine: Machine) -> bytes:
    """Give the filter as the system takes it: threads may be begun, processes may not, and no memory be made code."""
    error = _gives(_ERROR | EPERM)
    steps = [(_LOAD, 0, 0, _MACHINE), (_EQUAL, 1, 0, machine.name), _gives(_KILL), (_LOAD, 0, 0, _NUMBER)]
    for number in machine.plain:
        steps += _where(number, [_gives(_ALLOW)])
    for number in machine.mapping:
        steps += _where(number, [(_LOAD, 0, 0, _THIRD), (_ANY_OF, 0, 1, _PROT_EXEC), error, _gives(_ALLOW)])
    # The decoder of HEIC works on a thread; where `clone3` is not there, libraries take `clone`.
    threads = [(_LOAD, 0, 0, _FIRST), (_ANY_OF, 0, 1, _CLONE_THREAD), _gives(_ALLOW), error]
    steps += _where(machine.clone, threads) + _where(machine.clone3, [_gives(_ERROR | ENOSYS)]) + [error]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _where(number: int, then: list[Instruction]) -> list[Instruction]:
    return [(_EQUAL, 0, len(then), number), *then]


def _gives(what: int) -> Instruction:
    return (_RETURN, 0, 0, what)
