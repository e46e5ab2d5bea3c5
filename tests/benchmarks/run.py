"""Prints one table of figures for every benchmark beside this file: `python3 tests/benchmarks/run.py [NAME ...]`.

Each `bench_*.py` has `table()`, which gives rows (what, figure, goal); behind a row stands whether its goal is met, and
at the end how many are, and which are not. Where a time at 1,000, 10,000 and 100,000 entries grows faster than n log n
it is named as well, and the command fails. Times drift from day to day, so what has a goal is a ratio of two things
measured alternating in the same run; how busy the machine was stands at the end, too. With `--small` each is tried
with little, to see that it works; its figures say nothing, so none is judged. With `--readme` as much is measured as
25 minutes hold, the short ones first, and what has a goal goes into the table of the README, with what there was no
time for. The programs that others wrote come with `python3 tests/benchmarks/peers.py`; who is not there, is said.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MINUTES = 25
"""After so many of them nothing more is begun for the README."""
LAST = (
    *("store", "search", "timeline", "import", "book", "names", "window", "growth", "memory", "peers", "backup"),
    "long",
)
"""What makes large journals and books, the longest last; for the README the others come before them."""
_SAID = {None: "", True: "   met", False: "   MISSED"}
_BEGIN, _END = "<!-- what the benchmarks print -->\n", "<!-- up to here -->\n"
Measured = tuple[str, str, str, str]
"""The benchmark, what was measured, its figure and its goal."""


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
    if into_readme := "--readme" in names:
        names.remove("--readme")
        assert not names, "the table of the README is of everything"
        assert "AFTERBELL_BENCH_SMALL" not in os.environ, "and of the whole"
    sys.path[:0] = [str(HERE), str(ROOT)]
    from measure import SMALL, grow_too_fast, is_met

    known = {file.stem.removeprefix("bench_"): file for file in sorted(HERE.glob("bench_*.py"))}
    if unknown := set(names) - known.keys():
        print(f"{', '.join(sorted(unknown))}: there is {', '.join(known)}")
        return 2
    met, missed, grown, measured, left = 0, [], [], list[Measured](), []
    ends = time.monotonic() + MINUTES * 60 if into_readme else float("inf")
    for name in sorted(known, key=_turn) if into_readme else names or known:
        if time.monotonic() > ends:
            left.append(name)
            continue
        rows = _rows(name, known[name])
        grown += [] if SMALL else grow_too_fast(rows)
        for what, figure, goal in rows:
            reached = None if SMALL else is_met(figure, goal)
            print(f"  {what:<64} {figure:>14}   {goal}{_SAID[reached]}", flush=True)
            measured += [(name, what, figure, goal)] * (reached is not None)
            met += reached is True
            missed += [f"{name}: {what} {figure}, {goal}"] * (reached is False)
    busy = f"{os.getloadavg()[0]:.1f} programs at work on {os.cpu_count()} cores" if hasattr(os, "getloadavg") else ""
    judged = "tried with little: no goal is judged." if SMALL else f"{met} goals met, {len(missed)} missed."
    print(f"\n{judged} {busy}", *missed, sep="\n  ")
    if into_readme:
        readme = ROOT / "README.md"
        readme.write_text(with_table(readme.read_text("utf-8"), measured, busy, left), "utf-8")
    print(*(f"grows faster than n log n: {each}" for each in grown), sep="\n")
    return 1 if grown else 0


def _rows(name: str, file: Path) -> list[tuple[str, str, str]]:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    module = importlib.util.module_from_spec(spec)
    # Dataclasses of a benchmark look themselves up by their module's name.
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    print(f"\n{name}: {module.__doc__.splitlines()[0]}")
    return module.table()


def _turn(name: str) -> int:
    """Tell when the README has its turn for a benchmark.

    >>> sorted(("long", "seal", "store"), key=_turn)
    ['seal', 'store', 'long']
    """
    return LAST.index(name) if name in LAST else -1


def with_table(readme: str, measured: list[Measured], busy: str, left: list[str]) -> str:
    """Give the README with these figures in place of those that stand there, or before its last paragraph.

    `left` names the benchmarks that there was no time for.

    >>> measured, busy, left = [("store", "a save", "9.1x", "<= 8x")], "1.0 programs at work on 2 cores", ["long"]
    >>> made = with_table("Before\\n\\nLast\\n", measured, busy, left)
    >>> print(made)
    Before
    <BLANKLINE>
    <!-- what the benchmarks print -->
    <details><summary>How fast it is</summary>
    <BLANKLINE>
    | | what | figure | goal | met |
    | --- | --- | --- | --- | --- |
    | store | a save | 9.1x | <= 8x | no |
    <BLANKLINE>
    Measured with 1.0 programs at work on 2 cores. What takes longer is not among it: `run.py long`.
    <BLANKLINE>
    </details>
    <!-- up to here -->
    <BLANKLINE>
    Last
    <BLANKLINE>
    >>> with_table(made, measured, busy, left) == made
    True
    """
    from measure import is_met

    if _BEGIN in readme:
        before, after = readme.split(_BEGIN, maxsplit=1)[0], readme.split(_END)[1]
    else:
        before, blank, last = readme.rpartition("\n\n")
        before, after = before + blank, "\n" + last
    lines = [f"| {' | '.join(each)} | {'yes' if is_met(each[2], each[3]) else 'no'} |" for each in measured]
    said = f"Measured with {busy}." if busy else "Measured."
    fold, heads = "<details><summary>How fast it is</summary>", "| | what | figure | goal | met |"
    table = "\n".join(
        (
            fold,
            "",
            heads,
            "| --- | --- | --- | --- | --- |",
            *lines,
            "",
            said + (f" What takes longer is not among it: `run.py {' '.join(left)}`." if left else ""),
            "",
            "</details>",
        )
    )
    return f"{before}{_BEGIN}{table}\n{_END}{after}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
