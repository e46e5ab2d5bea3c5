"""Prints one table of figures for every benchmark beside this file: `python tests/benchmarks/run.py [name ...]`.

Each `bench_*.py` has `table()`, which gives rows (what, figure, goal). Times drift from day to day, so what has a
goal is a ratio of two things measured alternating in the same run.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> None:
    sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
    for file in sorted(HERE.glob("bench_*.py")):
        if names and file.stem.removeprefix("bench_") not in names:
            continue
        spec = importlib.util.spec_from_file_location(file.stem, file)
        module = importlib.util.module_from_spec(spec)
        # Dataclasses of a benchmark look themselves up by their module's name.
        sys.modules[file.stem] = module
        spec.loader.exec_module(module)
        print(f"\n{file.stem.removeprefix('bench_')}: {module.__doc__.splitlines()[0]}")
        for what, figure, goal in module.table():
            print(f"  {what:<64} {figure:>14}   {goal}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
