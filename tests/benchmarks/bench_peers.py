"""The same entries in other journals and in plain files: a rare word is found, at 1,000, 10,000 and 100,000 entries.

jrnl and RedNotebook read everything first; so a search is told with that (jrnl, which does it each time) and without
(RedNotebook, which keeps it in memory). None of them encrypts here. Ours opens the encrypted journal, and is not asked
for a passphrase: what stretching one takes is chosen, and `start` measures it.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from pathlib import Path

import made_up
import peers
from corpus import KEY, ROOT, journal_of, jrnl_of, kept
from measure import SMALL, milliseconds, ratio, seconds, sized

SIZES = (sized(1_000), sized(10_000), sized(100_000))
ROUNDS = 3
JUDGED = 10_000
"""From so many entries on there is a goal: with few, what counts is how long Python takes to start."""
WORD = "the" if SMALL else "marginalia"

OURS = """
import sys
from pathlib import Path
from journal.journal import Journal
from journal.vault.store import open_store
path = Path(sys.argv[1])
journal = Journal(open_store(path, bytearray.fromhex(sys.argv[2])), path.parent, "0" * 32)
print(journal.search.count(sys.argv[3]), len(journal.search.find(sys.argv[3])))
journal.close()
"""

REDNOTEBOOK = """
import sys, time
sys.path.insert(0, sys.argv[1])
from rednotebook import storage
began = time.perf_counter()
months = storage.load_all_months_from_disk(sys.argv[2])
days = [day for _, month in sorted(months.items()) for day in month.days.values()]
loaded = time.perf_counter()
found = [each for each in (day.search(sys.argv[3], []) for day in reversed(days)) if each[1]]
print(len(found), loaded - began, time.perf_counter() - loaded)
"""

JRNL = """version: v4.6
editor: ''
encrypt: false
highlight: false
journals: {{default: {{journal: '{path}'}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
default_hour: 9
default_minute: 0
indent_character: '|'
colors: {{body: none, date: none, tags: none, title: none}}
"""


def table() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for size in SIZES:
        journal = journal_of(size)
        count = journal.search.count(WORD)
        inside = statistics.median(seconds(partial(journal.search.find, WORD)) for _ in range(9))
        journal.close()
        asked = [sys.executable, "-c", OURS, str(journal.store.path), KEY.hex(), WORD]
        ours = middle(lambda asked=asked: peers.run(asked, PYTHONPATH=str(ROOT)))
        assert int(ours.said.split()[0]) == count
        rows += [
            (f"ours, {size:,}: start, open, find and count", told(ours), ""),
            (f"ours, {size:,}: find, in the open journal", milliseconds(inside), ""),
            *against_jrnl(size, count, ours),
            *against_rednotebook(size, inside),
            *against_files(size, count, inside),
        ]
    return rows


def middle(run: Callable[[], peers.Took]) -> peers.Took:
    """Give the middle one of some rounds, after one that does not count."""
    run()
    return sorted(run() for _ in range(ROUNDS))[ROUNDS // 2]


def goal(size: int) -> str:
    return "<= 1x" if size >= JUDGED else ""


def told(took: peers.Took) -> str:
    return f"{took.seconds:.2f} s, {took.memory / 1e6:.0f} MB"


def against_jrnl(size: int, count: int, ours: peers.Took) -> list[tuple[str, str, str]]:
    what = f"jrnl, {size:,}: start, read all and find"
    if not peers.there("jrnl"):
        return [peers.missing(what, "jrnl")]

    def write(path: Path) -> None:
        path.write_text(JRNL.format(path=jrnl_of(size)), "utf-8")

    settings = kept(f"{size}.jrnl.yaml", write)
    asked = [peers.PYTHON, "-m", "jrnl", "--config-file", settings, "-contains", WORD, "--format", "short"]
    theirs = middle(lambda: peers.run(asked))
    assert len(theirs.said.splitlines()) == count, "both find the same entries"
    return [
        (what, told(theirs), ""),
        (f"  ours against jrnl, {size:,}: time", ratio(ours.seconds, theirs.seconds), goal(size)),
        (f"  ours against jrnl, {size:,}: memory", ratio(ours.memory, theirs.memory), goal(size)),
    ]


def against_rednotebook(size: int, inside: float) -> list[tuple[str, str, str]]:
    what = f"RedNotebook, {size:,}: find, all of it in memory"
    if not peers.there("rednotebook"):
        return [peers.missing(what, "rednotebook")]

    def write(path: Path) -> None:
        for month, drafts in groupby(made_up.entries(size), lambda draft: f"{draft.written_at:%Y-%m}"):
            days = groupby(drafts, lambda draft: draft.written_at.day)
            (path.parent / f"{month}.txt").write_text("".join(as_yaml(*each) for each in days), "utf-8")
        path.write_text("", "utf-8")

    folder = kept(f"{size}.rednotebook/made", write).parent
    home = next(place for place in peers.REDNOTEBOOK if place.is_dir())
    took = middle(lambda: peers.run([peers.PYTHON, "-c", REDNOTEBOOK, home, folder, WORD]))
    found, loading, finding = took.said.split()
    assert int(found), "it found something"
    return [
        (f"RedNotebook, {size:,}: read all, at the start", f"{float(loading):.2f} s, {took.memory / 1e6:.0f} MB", ""),
        (what, milliseconds(float(finding)), ""),
        (f"  ours against RedNotebook, {size:,}", ratio(inside, float(finding)), goal(size)),
    ]


def as_yaml(day: int, drafts: Iterable[made_up.Draft]) -> str:
    """Give a day as RedNotebook keeps it: one text."""
    text = "\n\n".join(f"{draft.title}\n{draft.body}" for draft in drafts)
    return f"{day}:\n  text: |-\n" + "".join(f"    {line}\n" for line in text.split("\n"))


def against_files(size: int, count: int, inside: float) -> list[tuple[str, str, str]]:
    what = f"ripgrep, {size:,} plain files, a rare word"
    if not peers.there("rg"):
        return [peers.missing(what, "rg")]

    def write(path: Path) -> None:
        for number, draft in enumerate(made_up.entries(size)):
            (path.parent / f"{number}.md").write_text(f"# {draft.title}\n\n{draft.body}\n", "utf-8")
        path.write_text("", "utf-8")

    folder = kept(f"{size}.files/made", write).parent
    took = middle(lambda: peers.run(["rg", "--files-with-matches", "--ignore-case", WORD, folder]))
    assert len(took.said.splitlines()) == count, "both find the same entries"
    return [
        (what, told(took), ""),
        (f"  ours against ripgrep, {size:,}", ratio(inside, took.seconds), goal(size)),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
