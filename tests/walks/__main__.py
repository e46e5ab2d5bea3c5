"""Thousands of walks by command: `python -m tests.walks --seeds 1-200 --steps 40`; each in a process of its own."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Walk every seed, print what came of each, and give 1 if any broke the law."""
    wanted = argparse.ArgumentParser(prog="python -m tests.walks", description=__doc__)
    wanted.add_argument("--seeds", default="1-20", help="the first and the last seed, as in 1-20")
    wanted.add_argument("--steps", type=int, default=40, help="gestures in each walk")
    wanted.add_argument("--folder", type=Path, default=Path("build/walks"), help="where the journals of walks lie")
    wanted.add_argument("--one", type=int, help=argparse.SUPPRESS)
    order = wanted.parse_args()
    if order.one is not None:
        return walk(order.folder, order.one, order.steps)
    first, _, last = order.seeds.partition("-")
    broke = 0
    for seed in range(int(first), int(last or first) + 1):
        command = [sys.executable, "-m", "tests.walks", "--one", str(seed), "--steps", str(order.steps)]
        surroundings = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
        done = subprocess.run([*command, "--folder", str(order.folder)], check=False, env=surroundings, timeout=900)
        broke += done.returncode != 0
    print(f"{broke} of {int(last or first) - int(first) + 1} walks broke the law")
    return int(broke > 0)


def walk(folder: Path, seed: int, steps: int) -> int:
    """Walk one seed in this process."""
    from PySide6.QtWidgets import QApplication

    from journal.circle import safetywords
    from journal.vault import keys
    from tests.walks.gestures import go
    from tests.walks.walk import Walk

    safetywords._COST = keys.Cost(m=64, t=1, p=4)
    keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
    app = QApplication([])
    home = folder / f"seed-{seed}"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    made = Walk(home, seed)
    try:
        go(made, steps)
    except AssertionError as wrong:
        made.window.grab().save(str(home / "seen.png"))
        print(
            f"seed {seed}: step {len(made.done)} ({' '.join(made.done[-6:])}): {type(wrong).__name__}: {wrong}",
            flush=True,
        )
        return 1
    else:
        print(f"seed {seed}: {len(made.done)} steps, {len(made.book.pages)} entries, nothing lost", flush=True)
        return 0
    finally:
        made.end()
        app.quit()


if __name__ == "__main__":
    sys.exit(main())
