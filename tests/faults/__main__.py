"""Faults by the thousand: `python -m tests.faults --minutes 10`; Linux with a C compiler.

Prints what was tried, how often, and what broke the law; gives 1 where anything did.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import sys
import time
from pathlib import Path

from tests.faults.shim import Shim, can_be_made, loaded, surroundings

MANY = 10**9


def main() -> int:
    """Play rounds until the time is over."""
    wanted = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    wanted.add_argument("--minutes", type=float, default=2.0, help="for all together")
    wanted.add_argument("--rounds", type=int, default=MANY, help="at most, spread over all trials")
    wanted.add_argument("--deed", default="", help="only deeds whose name has this in it")
    wanted.add_argument("--kind", default="", help="only kinds of faults whose name has this in it")
    wanted.add_argument("--seed", type=int, help="the number of an earlier run, whose chances come again")
    wanted.add_argument("--controls", action="store_true", help="deeds that do lose and leak, to see them found")
    wanted.add_argument("--folder", type=Path, default=Path("build/faults"), help="where the journals lie")
    order = wanted.parse_args()
    if not can_be_made():
        print("this needs Linux and gcc")
        return 2
    if not loaded():
        command = [sys.executable, "-m", "tests.faults", *sys.argv[1:]]
        os.execve(sys.executable, command, surroundings(order.folder))
    if order.seed is None:
        order.seed = secrets.randbelow(10**6)
    return _play(order)


def _play(order: argparse.Namespace) -> int:
    from journal.circle import safetywords
    from journal.vault import keys
    from tests import leftovers
    from tests.faults import chance
    from tests.faults.controls import CONTROLS
    from tests.faults.playing import MOST, play, table
    from tests.faults.trials import TRIALS

    chance.begin(order.seed)
    safetywords._COST = keys.Cost(m=64, t=1, p=4)
    keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
    folder = order.folder.absolute()
    shutil.rmtree(folder / "homes", ignore_errors=True)
    known = CONTROLS if order.controls else TRIALS
    trials = [trial for trial in known if order.deed in trial.deed.name and order.kind in trial.kind]
    if order.rounds < MANY:
        trials = [trial for trial in trials if not trial.slow]
    until = time.monotonic() + order.minutes * 60
    most = MOST
    if order.controls:  # each is found once, and nobody clears away after them
        most, leftovers.WITHIN = 1, 1
    counts = play(Shim(), trials, folder / "homes", until=until, rounds=order.rounds, most=most)
    print(table(counts))
    print(f"Its chances come again with --seed {order.seed}.")
    return int(any(count.broken for count in counts.values()))


if __name__ == "__main__":
    sys.exit(main())
