"""All trials in turn, until the time or the rounds are over; and the table of what came of them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.faults.deeds import Deed
from tests.faults.kinds import Count, Ground
from tests.faults.rounds import fresh, mute
from tests.faults.shim import Shim
from tests.faults.trials import Trial

Counts = dict[tuple[str, str], Count]
MOST = 3
"""Of what breaks the law in one trial, so many are told; then it is left."""


def play(shim: Shim, trials: Sequence[Trial], folder: Path, *, until: float, rounds: int, most: int = MOST) -> Counts:
    """Play one round of each trial, then the next one of each; give the counts by kind and deed."""
    grounds: dict[str, Ground] = {}
    counts: Counts = {}
    running: dict[tuple[str, str], Iterator[None]] = {}
    played = 0
    left = list(trials)
    while left:
        for trial in list(left):
            if time.monotonic() >= until or played >= rounds:
                return counts
            key = trial.kind, trial.deed.name
            if key not in counts:
                if trial.deed.name not in grounds:
                    grounds[trial.deed.name] = _ground(shim, trial.deed, folder)
                counts[key] = Count()
                running[key] = trial.rounds(grounds[trial.deed.name], counts[key])
            next(running[key])
            played += 1
            if len(counts[key].broken) >= most:
                left.remove(trial)
    return counts


def _ground(shim: Shim, deed: Deed, folder: Path) -> Ground:
    base, home = folder / "before" / deed.name.replace(" ", "-"), folder / "round" / "home"
    base.mkdir(parents=True)
    deed.make(base)
    deed.act(fresh(base, home), mute(shim))  # here, so that no child has to import anything
    return Ground(shim, deed, base, home, {})


def table(counts: Counts) -> str:
    """Give the counts by kind, and by deed what broke the law."""
    lines = [f"{'':28}{'rounds':>8}{'killed':>8}{'refused':>8}{'broken':>8}"]
    for kind in dict.fromkeys(kind for kind, _ in counts):
        of = [count for (name, _), count in counts.items() if name == kind]
        sums = (sum(one.rounds for one in of), sum(one.killed for one in of), sum(one.refused for one in of))
        lines.append(f"{kind:28}" + "".join(f"{number:8,}" for number in (*sums, sum(len(one.broken) for one in of))))
    for (kind, deed), count in counts.items():
        lines += [f"{kind}, {deed}: {one}" for one in count.broken]
    whole = sum(count.rounds for count in counts.values())
    return "\n".join([*lines, f"{whole:,} rounds, {sum(len(count.broken) for count in counts.values())} broke the law"])
