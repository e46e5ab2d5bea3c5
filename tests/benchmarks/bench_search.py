"""Finding as one types, at 1,000, 10,000 and 100,000 entries: every beginning of ten queries, from two letters on."""

from __future__ import annotations

import statistics

from corpus import journal_of
from measure import alternate, milliseconds, percentile, ratio, seconds, sized

from journal.search.find import Search

SIZES = (sized(1_000), sized(10_000), sized(100_000))
ROUNDS = 7
TYPED = (
    "students",
    "the quiet",
    "exit ticket",
    "observation",
    "marginalia",
    "axolotl",
    "photosynthesis",
    "grateful",
    "kind:low homework",
    "fraction",
)
WITHIN = ("kamera", "arginal", "ervation", "synth", "racti", "xolot", "ome", "ing", "ent", "tick", "eleve", "数学")


def table() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for size in SIZES:
        journal = journal_of(size)
        rows += searching(journal.search, size)
        journal.close()
    return rows


def searching(search: Search, size: int) -> list[tuple[str, str, str]]:
    def median_of(text: str) -> float:
        return statistics.median(seconds(lambda: search.find(text)) for _ in range(ROUNDS))

    warm = seconds(search.warm)
    typed = [(median_of(text[:end]), text[:end]) for text in TYPED for end in range(2, len(text) + 1)]
    within = [(median_of(text), text) for text in WITHIN]
    times = [each for each, _ in typed]
    slowest, slow_piece = max(typed), max(within)
    common, rare = alternate(lambda: search.find("the"), lambda: search.find("axolotl"))
    return [
        (f"vocabulary loaded, {size:,}", milliseconds(warm), "once, off the window"),
        (f"typing, {size:,}: median to the last of 50 snippets", milliseconds(statistics.median(times)), "<= 2 ms"),
        (f"typing, {size:,}: 95 of 100", milliseconds(percentile(times, 0.95)), "<= 10 ms"),
        (f"typing, {size:,}: slowest ({slowest[1]!r})", milliseconds(slowest[0]), "<= 10 ms"),
        (f"pieces of words, {size:,}: median", milliseconds(statistics.median(each for each, _ in within)), "<= 60 ms"),
        (f"pieces of words, {size:,}: slowest ({slow_piece[1]!r})", milliseconds(slow_piece[0]), "<= 60 ms"),
        (f"a common word against a rare one, {size:,}", ratio(common, rare), ""),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
