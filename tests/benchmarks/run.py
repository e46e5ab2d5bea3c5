"""Prints one table of figures for every benchmark beside this file: `python3 tests/benchmarks/run.py [NAME ...]`.

Each `bench_*.py` has `table()`, which gives rows (what, figure, goal). Times drift from day to day, so what has a
goal is a ratio of two things measured alternating in the same run. With `--small` each is tried with little, to see
that it works; its figures say nothing.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; where this Python lacks what they need, in the environment of the tests."""
    if not importlib.util.find_spec("PySide6") or not importlib.util.find_spec("pytest"):
        sys.path.insert(0, str(ROOT / "packaging"))
        import environment

        environment.prepare(development=True, screen=False)
        return environment.run(__file__, *names)
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--small" in names:
        names.remove("--small")
        os.environ["AFTERBELL_BENCH_SMALL"] = "yes"
    sys.path[:0] = [str(HERE), str(ROOT)]
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
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
