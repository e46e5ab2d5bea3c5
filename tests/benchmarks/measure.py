"""Times two things in turn, so that whatever else the machine does falls on both alike."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import pairwise
from math import log
from pathlib import Path
from threading import Event, Thread

SMALL = bool(os.environ.get("AFTERBELL_BENCH_SMALL"))
"""Whether the benchmarks are only tried, not measured: `run.py --small`."""


def sized(count: int) -> int:
    """Give the count, or a hundredth of it (two at least) where the benchmarks are only tried."""
    return max(2, count // 100) if SMALL else count


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def peak() -> int:
    """Give the bytes of memory that this process had in use at the most, since it runs this program.

    `getrusage` would count what whoever began it had at the most, too, which Linux hands on to a child.
    """
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def peak_of_all(work: Callable[[], object]) -> int:
    """Give the bytes of memory that this process and those it began had in use together at the most during `work`."""
    over, most = Event(), [0]

    def look() -> None:
        while not over.wait(0.02):
            most.append(sum(map(_in_use, _family(os.getpid()))))

    looking = Thread(target=look)
    looking.start()
    try:
        work()
    finally:
        over.set()
        looking.join()
    return max(most)


def _family(process: int) -> Iterator[int]:
    yield process
    for told in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in told.read_text("ascii").split():
                yield from _family(int(child))


def _in_use(process: int) -> int:
    with suppress(OSError):  # it may have ended
        found = re.search(r"VmRSS:\s*(\d+)", Path(f"/proc/{process}/status").read_text("utf-8", "replace"))
        return int(found[1]) * 1024 if found else 0
    return 0


def alternate(one: Callable[[], object], other: Callable[[], object], rounds: int = 9) -> tuple[float, float]:
    """Give the median seconds of each, run in turn after one round that does not count."""
    from statistics import median  # here, for it would be a part of the memory that `peak` counts

    one(), other()
    pairs = [(seconds(one), seconds(other)) for _ in range(rounds)]
    return median(a for a, _ in pairs), median(b for _, b in pairs)


def percentile(times: list[float], part: float) -> float:
    """Give the time that `part` (0 to 1) of `times` do not exceed."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


_GOAL = re.compile(r"(<=|>=|<|>) ([\d.,]+)")
_COUNT = re.compile(r"\b10(?:0|,000|0,000)?\b(?!,)|\b1,000\b")
_NUMBER = re.compile(r"\d[\d.,]*")


def is_met(figure: str, goal: str) -> bool | None:
    """Tell whether a figure is as good as its goal; None where it has none. Several of each stand in the same order.

    >>> is_met("9.07x", "<= 8x append"), is_met("1,204; 5", "> 1000; > 10"), is_met("96 / 31 ms", "<= 50 ms")
    (False, False, False)
    >>> is_met("0.31 ms", "<= 2 ms"), is_met("0.972", ">= 0.97"), is_met("12 ms", "once, off the window")
    (True, True, None)
    >>> is_met("9.45 ms", "<= 2 s"), is_met("2.5 s", "<= 50 ms")
    (True, False)
    """
    if _unit(figure) != _unit(goal) and {_unit(figure), _unit(goal)} == {"s", "ms"}:
        return is_met(_in_milliseconds(figure), _in_milliseconds(goal))
    reached = [float(each.replace(",", "").rstrip(".")) for each in _NUMBER.findall(figure)]
    goals = [(way, float(each.replace(",", "").rstrip("."))) for way, each in _GOAL.findall(goal)]
    if not goals or len(reached) < len(goals):
        return None
    return all(_holds(one, way, other) for one, (way, other) in zip(reached, goals, strict=False))


def grow_too_fast(rows: Iterable[tuple[str, str, str]]) -> list[str]:
    """Name the times that grow faster than n log n from one count of entries to the next: 10, 100, 1,000 and so on.

    A busy machine may add half; what is under a millisecond counts as one, so that no noise is taken for growth.

    >>> told = lambda *times: [(f"rows, {10 ** n:,}", each, "") for n, each in enumerate(times, 3)]
    >>> grow_too_fast(told("0.02 ms", "2.00 ms", "30.00 ms")), grow_too_fast(told("9 ms", "0.11 s"))
    ([], [])
    >>> grow_too_fast(told("5.00 ms", "300.00 ms"))
    ['rows, of 1,000 to 10,000: 5.00 ms to 300.00 ms']
    >>> grow_too_fast([("a save, 1,000", "9.00x", ""), ("a save, 10,000", "900.00x", ""), ("95 of 100", "9 ms", "")])
    []
    """
    found: dict[str, dict[int, str]] = {}
    for what, figure, _ in rows:
        bare = re.sub(r"\(.*?\)", "", what)
        if _unit(figure) and (count := _COUNT.search(bare)):
            named = f"{bare[: count.start()]}of # {bare[count.end() :]}".strip()
            found.setdefault(named, {})[int(count[0].replace(",", ""))] = figure
    return [
        named.replace("#", f"{few:,} to {many:,}") + f": {figures[few]} to {figures[many]}"
        for named, figures in found.items()
        for few, many in pairwise(sorted(figures))
        if _time(figures[many]) > 1.5 * _time(figures[few]) * many * log(many) / (few * log(few))
    ]


def _time(figure: str) -> float:
    """Give milliseconds, one at least."""
    return max(1.0, float(_NUMBER.findall(_in_milliseconds(figure))[0].replace(",", "")))


def _unit(told: str) -> str:
    return found[0] if (found := re.findall(r"\d (ms|s)\b", told)) else ""


def _in_milliseconds(told: str) -> str:
    if _unit(told) == "ms":
        return told
    return _NUMBER.sub(lambda each: str(float(each[0].replace(",", "")) * 1000), told).replace(" s", " ms")


def _holds(one: float, way: str, other: float) -> bool:
    return {"<=": one <= other, ">=": one >= other, "<": one < other, ">": one > other}[way]


def milliseconds(time_taken: float) -> str:
    return f"{time_taken * 1000:.2f} ms"


def ratio(one: float, other: float) -> str:
    return f"{one / other:.2f}x"
