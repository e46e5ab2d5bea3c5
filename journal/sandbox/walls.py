"""Edge. Takes everything away from a process that decoding a picture does not need; it never gets it back.

Linux: Landlock (no file, no network), a filter of calls (seccomp), limits. macOS: the sandbox for pure computation, and
limits. Windows: a job of one process with limits. What a system does not have is left out without a word: a picture is
shown there all the same, in a process that ends with it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import sys

from journal.sandbox import calls
from journal.sandbox.wire import Request

if sys.platform != "win32":
    import resource  # here: within the walls nothing can be imported

_NO_NEW_PRIVILEGES, _DUMPABLE, _DEATH_SIGNAL, _FILTER = 38, 4, 1, 22
_KILLED = 9
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_FILES = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 5: 0xFFFF}
"""What of files each version of Landlock can forbid, by the first version that can."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


class _Rules(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scope", ctypes.c_uint64))


def shut(asked: Request) -> None:
    """Leave this process its open pipes, its memory, and so much of both memory and time as is `asked` for."""
    if sys.platform == "win32":
        from journal.sandbox.windows_job import shut_in

        shut_in(asked)
        return
    libc, memory = ctypes.CDLL(None, use_errno=True), _memory() + asked.memory
    if sys.platform == "linux":
        libc.prctl(_DEATH_SIGNAL, _KILLED, 0, 0, 0)
        libc.prctl(_DUMPABLE, 0, 0, 0, 0)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        _forbid_files(libc)
    _limit(asked.seconds, memory)
    if sys.platform == "linux":
        _filter_calls(libc)
    if sys.platform == "darwin":
        with contextlib.suppress(AttributeError):
            libc.sandbox_init(b"pure-computation", ctypes.c_uint64(1), ctypes.byref(ctypes.c_char_p()))


def _limit(seconds: int, memory: int) -> None:
    limits = {
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NOFILE": 0,
        "RLIMIT_CPU": seconds,
        "RLIMIT_AS": memory,
    }
    for name, most in limits.items():
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (most, most))


def _memory() -> int:
    """Give the bytes of address space that are taken already."""
    with contextlib.suppress(OSError, ValueError):
        # By the system's own numbers: nothing else is open here, and nothing of it is a person's.
        number = os.open("/proc/self/statm", os.O_RDONLY)
        try:
            return int(os.read(number, 100).split()[0]) * os.sysconf("SC_PAGESIZE")
        finally:
            os.close(number)
    return 1 << 30


def _forbid_files(libc: ctypes.CDLL) -> None:
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return
    files = _FILES[max(known for known in _FILES if known <= version)]
    rules = _Rules(files, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    number = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if number >= 0:
        libc.syscall(_RESTRICT_SELF, number, 0)
        os.close(number)


def _filter_calls(libc: ctypes.CDLL) -> None:
    machine = calls.MACHINES.get(platform.machine())
    if machine is None or sys.maxsize < 1 << 32:
        return
    steps = calls.program(machine)
    libc.prctl(_FILTER, 2, ctypes.byref(_Program(len(steps) // 8, steps)), 0, 0)
