"""One round: a child does a deed while something goes wrong, and what it acknowledged is given."""

from __future__ import annotations

import faulthandler
import os
import select
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from journal.errors import Refusal
from tests.faults.shim import Calls, How, Shim

REFUSED, RAISED = "refused ", "raised "
WITHIN = 60.0
"""Seconds after which a child that does not end is taken for hung."""


class Broken(Exception):  # noqa: N818  a finding, not an error of the harness
    """The law was broken: something acknowledged is lost, something does not open, or plaintext is left."""

    def __init__(self, what: str, refusal: Refusal | None = None) -> None:
        super().__init__(what if refusal is None else f"{what}: {type(refusal).__name__}")


@dataclass
class Fault:
    """What goes wrong, and at which call. No `place`: nothing does, and the calls are counted."""

    how: How
    calls: Calls = Calls.ALL
    place: int = 0
    error: int = 0
    within: str = ""
    """A folder of the home, where only what lies in it is meant."""


@dataclass
class Outcome:
    """What came of a child: what it acknowledged, whether it was killed, how many calls it made."""

    said: list[str] = field(default_factory=list)
    killed: bool = False
    calls: int = 0

    @property
    def refusals(self) -> list[str]:
        """The names of what was refused."""
        return [one.removeprefix(REFUSED) for one in self.said if one.startswith(REFUSED)]

    def told(self, beginning: str) -> list[str]:
        """Give what was acknowledged with this beginning, without it."""
        return [one.removeprefix(beginning) for one in self.said if one.startswith(beginning)]


class Hand:
    """What a deed has in its child: a voice that is heard outside, and the shim."""

    def __init__(self, shim: Shim, pipe: int) -> None:
        self._shim, self._pipe = shim, pipe

    def say(self, words: str) -> None:
        """Acknowledge something."""
        self._shim.say(words)
        os.write(self._pipe, words.encode() + b"\n")

    def heal(self) -> None:
        """Let the disk be well again."""
        self._shim.disarm()


Act = Callable[[Path, Hand], None]


def mute(shim: Shim) -> Hand:
    """Give a hand whose words nobody hears."""
    return Hand(shim, os.open(os.devnull, os.O_WRONLY))


def go(shim: Shim, home: Path, act: Act, fault: Fault, log: Path | None = None) -> Outcome:
    """Have a child do it; with `log`, every change of a file under `home` is written down there."""
    child, pipe = begin(shim, home, act, fault, log)
    return end(child, pipe)


def begin(shim: Shim, home: Path, act: Act, fault: Fault, log: Path | None = None) -> tuple[int, int]:
    """Start a child; give it and the pipe in which it is heard."""
    heard, speaks = os.pipe()
    sys.stdout.flush()
    _wait_for_threads()
    child = os.fork()
    if child:
        os.close(speaks)
        return child, heard
    os.close(heard)
    faulthandler.register(signal.SIGUSR1, speaks)  # where it stands, should it hang
    code = 70
    try:
        hand = Hand(shim, speaks)
        record = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) if log else -1
        shim.arm(home / fault.within, fault.how, fault.calls, fault.place, fault.error, record)
        try:
            act(home, hand)
        except Refusal as refusal:
            hand.say(f"{REFUSED}{type(refusal).__name__}")
        calls = shim.counted()
        shim.disarm()
        os.write(speaks, f"calls {calls}\n".encode())
        code = 0
    except BaseException as error:  # noqa: BLE001  it must not go on as the parent
        shim.disarm()
        where = " < ".join(
            f"{Path(one.filename).name}:{one.lineno}" for one in traceback.extract_tb(error.__traceback__)
        )
        os.write(speaks, f"{RAISED}{type(error).__name__} at {where}\n".encode())
    finally:
        os._exit(code)


def _wait_for_threads() -> None:
    """Wait until the system has ended what Python calls ended: a fork copies OpenSSL's locks as a thread holds them."""
    while len(list(Path("/proc/self/task").iterdir())) > 1:
        os.sched_yield()


def end(child: int, pipe: int) -> Outcome:
    """Wait until a child has ended, and give what came of it."""
    said, outcome = b"", Outcome()
    while True:
        ready, _, _ = select.select([pipe], [], [], WITHIN)
        if not ready:
            os.kill(child, signal.SIGUSR1)
            where = b""
            while select.select([pipe], [], [], 1)[0] and (more := os.read(pipe, 1 << 16)):
                where += more
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            raise Broken("it hangs: " + where.decode())
        more = os.read(pipe, 1 << 16)
        if not more:
            break
        said += more
    os.close(pipe)
    _, status = os.waitpid(child, 0)
    outcome.said = said.decode().splitlines()
    outcome.killed = os.WIFSIGNALED(status)
    if raised := outcome.told(RAISED):
        raise Broken("a traceback: " + raised[0])
    outcome.calls = int(next(iter(outcome.told("calls ")), "0"))
    outcome.said = [one for one in outcome.said if not one.startswith("calls ")]
    return outcome


def fresh(base: Path, home: Path) -> Path:
    """Give a home as it was before the deed."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(base, home, symlinks=True)
    return home
