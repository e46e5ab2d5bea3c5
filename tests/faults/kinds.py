"""The kinds of faults: each gives one round after another, spread over all of a deed's calls, for ever."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from tests.faults import law
from tests.faults.deeds import Deed
from tests.faults.powercut import Cut, Disk, acknowledged, recorded
from tests.faults.rounds import Broken, Fault, Outcome, fresh, go
from tests.faults.shim import Calls, How, Shim

_STRIDE = 0.6180339887498949
WRONG_REASONS = {"WrongPassphrase", "JournalTooNew", "NoJournal", "DamagedKeys"}
"""What a disk that fails must not be told as: a person would look for the fault in the wrong place."""


@dataclass
class Count:
    """How one kind went with one deed."""

    rounds: int = 0
    points: int = 0
    killed: int = 0
    refused: int = 0
    broken: list[str] = field(default_factory=list)


@dataclass
class Ground:
    """Where rounds are played: the shim, a deed, its home as it is before, and a place for the round."""

    shim: Shim
    deed: Deed
    base: Path
    home: Path
    counted: dict[Calls, int]

    def points(self, calls: Calls) -> int:
        """Give how many of these calls it makes where nothing goes wrong."""
        if calls not in self.counted:
            self.counted[calls] = self.round(Fault(How.COUNT, calls)).calls
        return self.counted[calls]

    def round(self, fault: Fault, log: Path | None = None) -> Outcome:
        """Have it done in a fresh home."""
        return go(self.shim, fresh(self.base, self.home), self.deed.act, fault, log)

    def judge(self, outcome: Outcome) -> None:
        """Hold what came of it against the law."""
        self.deed.law(self.home, outcome)
        law.refuse_plaintext(self.home, [self.home / name for name in self.deed.plain])

    @contextlib.contextmanager
    def trial(self, count: Count, where: str) -> Iterator[None]:
        """Count one round, and note what it breaks of the law."""
        count.rounds += 1
        try:
            yield
        except Broken as broken:
            count.broken.append(f"{where}: {broken}")


def spread(points: int) -> Iterator[int]:
    """Give numbers from 1 to `points` for ever, each stretch of them about equally often."""
    at = 0
    while True:
        at += 1
        yield 1 + int(at * _STRIDE * points) % points


def killed(ground: Ground, how: How, count: Count) -> Iterator[None]:
    """Kill it before a call, or in the middle of it."""
    count.points = ground.points(Calls.WRITING)
    for place in spread(count.points):
        with ground.trial(count, f"call {place} of {count.points}"):
            outcome = ground.round(Fault(how, Calls.WRITING, place))
            count.killed += outcome.killed
            ground.judge(outcome)
        yield


def failing(ground: Ground, how: How, calls: Calls, errors: tuple[int, ...], count: Count) -> Iterator[None]:
    """Let calls fail: one, or all from one on, with each of these errors in turn."""
    count.points = ground.points(calls)
    for place, error in zip(spread(count.points), cycle(errors), strict=False):
        with ground.trial(count, f"call {place} of {count.points}"):
            outcome = ground.round(Fault(how, calls, place, error))
            law.must(not outcome.killed, "it died of an error")
            count.refused += bool(outcome.refusals)
            wrong = WRONG_REASONS & set(outcome.refusals)
            law.must(not wrong, f"a disk that fails is told as {wrong}")
            ground.judge(outcome)
        yield


def power_cuts(ground: Ground, count: Count) -> Iterator[None]:
    """Cut the power after each of the calls, in each of three ways."""
    log = ground.home.with_name("calls")
    base = fresh(ground.base, ground.home)
    before = Disk(base)
    go(ground.shim, base, ground.deed.act, Fault(How.RECORD), log)
    calls = recorded(log)
    log.unlink()
    count.points = len(calls)
    for place in spread(len(calls)):
        disk = copy.deepcopy(before)
        for call in calls[:place]:
            disk.do(call)
        for cut in Cut:
            with ground.trial(count, f"{cut}, after call {place} of {len(calls)}"):
                disk.after(cut, ground.home)
                ground.judge(Outcome(said=acknowledged(calls[:place])))
            yield
