"""Reader. Which entries the journal holds already, so that a second import adds nothing twice."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto
from itertools import pairwise

from journal import prose
from journal.dates.instants import to_micros
from journal.prose.text import CJK
from journal.shapes import Draft, EntryId
from journal.slices import Slices
from journal.transfer.formats.found import FoundEntry
from journal.vault.store import Store

_WORD = re.compile(rf"{CJK}|[^\W_{CJK[1:-1]}]+|[^\w\s!-/:-@\[-`{{-~‘’“”…–—]")
"""A word, a character of a script without spaces, or a sign such as an emoji; marks and how they change say nothing."""
_FEW = 5
"""With fewer words than this, that they end another text, or begin within its words, is chance."""
_MANY = 8
"""With fewer words than this, that they stand in order in a long text is chance."""
_HEADINGS = 2
"""So many lines that two texts share may be those of a template."""

Words = Sequence[str]


_FILE = re.compile(r"!?\[([^\]\n]*)\]\((?:attachment|import-mark):[^)\s]*\)")
"""A photo or file has another address after it came in, or none; its words are what is compared."""


_TOGETHER = 10
"""Entries that are read in one slice: some 3 ms, or as many reads of a slow disk."""


class State(Enum):
    """What the journal knows of a found entry."""

    NEW = auto()
    THERE = auto()
    GROWN = auto()


class Known:
    """The fingerprints of every text of the journal, the trash and older versions included.

    What was taken in, then revised or thrown away, is known all the same: a second import never brings it back.
    """

    def __init__(self, store: Store) -> None:
        """Know nothing yet: `reading` tells of all that is there."""
        self._prints: dict[bytes, EntryId | None] = {}
        self._texts: set[bytes] = set()
        self._store = store
        self._ids: set[EntryId] = set()
        self._at: dict[int, list[EntryId]] = {}
        self._met: set[EntryId] = set()

    def take(self, entry: EntryId, written_at: int) -> None:
        """Know an entry that is here."""
        self._ids.add(entry)
        self._at.setdefault(written_at, []).append(entry)

    def take_text(self, entry: EntryId, written_at: int, title: str, body: str) -> None:
        """Know a text that an entry has or had."""
        self._prints[_print(written_at, title, body)] = entry
        self._texts.add(_print("", title, body))

    def meet(self, entry: FoundEntry) -> None:
        """Know that an entry stands in what comes in as it was: no other one there is what became of it."""
        at = entry.draft.written_at
        if isinstance(at, datetime) and to_micros(at) in self._at:
            here = self._prints.get(_print_of(entry.draft, at))
            if here is not None:
                self._met.add(here)

    def state_of(self, entry: FoundEntry) -> tuple[State, EntryId | None]:
        """Tell whether an entry is here, and which one it is where it grew; from now on one with a day is known.

        What grew and was changed here since is new: it stands beside the entry, and nobody's words are written over.
        """
        # A page of ours may have been written on elsewhere, or copied for another day: its id alone says nothing.
        of_ours = entry.entry_id is not None and self.holds_id(entry.entry_id)
        if (of_ours or entry.undated) and self.holds_text(entry.draft):
            return State.THERE, None
        if not entry.undated and self.holds(entry.draft):
            return State.THERE, None
        before = None if entry.undated else self.grown(entry)
        return (State.GROWN, before) if before else (State.NEW, None)

    def holds(self, draft: Draft) -> bool:
        """Tell whether an entry of this instant and text is there; from now on it is."""
        at = draft.written_at
        assert isinstance(at, datetime)
        mark = _print_of(draft, at)
        known = mark in self._prints
        self._prints.setdefault(mark, None)
        return known

    def holds_text(self, draft: Draft) -> bool:
        """Tell whether an entry of this text was there, at whatever instant.

        It is for entries that say no day: which one they were given before is not written in them. Two that come in
        with the same words, such as a mood alone, are two; and pictures without a word are told apart by none.
        """
        title, body = prose.clean_line(draft.title), prose.clean(draft.body)
        return bool(f"{title}{_shown(body)}".strip()) and _print("", title, body) in self._texts

    def grown(self, entry: FoundEntry) -> EntryId | None:
        """Give the entry of this instant that grew into this one; no two are what became of the same."""
        draft = entry.draft
        at = draft.written_at
        assert isinstance(at, datetime)
        for entry_id in self._at.get(to_micros(at), ()):
            if entry_id not in self._met and self.is_earlier(entry_id, entry):
                self._met.add(entry_id)
                return entry_id
        return None

    def is_earlier(self, entry_id: EntryId, entry: FoundEntry) -> bool:
        """Tell whether an entry stands here as an import wrote it, changed by nobody since, and grew into this one."""
        row = self._store.one(
            "SELECT title, body, visit, rev FROM entries WHERE id = ? AND trashed_at IS NULL", (entry_id,)
        )
        if row is None or row["visit"] != import_visit(row["rev"]):
            return False
        now = prose.clean_line(entry.draft.title), _shown(prose.clean(entry.draft.body))
        return grew((row["title"], _shown(row["body"])), now, _shown(prose.clean(entry.beside)))

    def holds_id(self, entry_id: EntryId) -> bool:
        """Tell whether an entry of this id is there; from now on it is."""
        known = entry_id in self._ids
        self._ids.add(entry_id)
        return known


def import_visit(rev: int) -> str | None:
    """Name the visit of an import that gave an entry this revision; whoever changes it later leaves another."""
    return f"import {rev}" if rev > 1 else None


def reading(store: Store, coming: Sequence[FoundEntry] = ()) -> Slices[Known]:
    """Read through the whole journal once, in slices; what is written between them need not be known.

    `coming` is all that comes in.
    """
    known = Known(store)
    row = store.one("SELECT count(*) FROM entries")
    done, whole, last = 0, int(row[0]) if row else 0, ""
    while found := store.read(
        "SELECT id, written_at, title, body FROM entries WHERE id > ? ORDER BY id LIMIT ?", (last, _TOGETHER)
    ):
        for entry in found:
            known.take(entry["id"], entry["written_at"])
            known.take_text(entry["id"], entry["written_at"], entry["title"], entry["body"])
            for before in store.read("SELECT title, body FROM versions WHERE entry = ?", (entry["id"],)):
                known.take_text(entry["id"], entry["written_at"], before["title"], before["body"])
        last, done = found[-1]["id"], done + len(found)
        yield min(done, whole), whole
    for number, each in enumerate(coming, 1):
        known.meet(each)
        if number % _TOGETHER == 0:
            yield whole, whole
    return known


def _shown(body: str) -> str:
    return _FILE.sub(r"\1", body) if "](" in body else body


def _print_of(draft: Draft, at: datetime) -> bytes:
    return _print(to_micros(at), prose.clean_line(draft.title), prose.clean(draft.body))


def _print(written_at: int | str, title: str, body: str) -> bytes:
    # How words are spaced says nothing about where they come from, and what is kept of it has changed over the years.
    text = "\0".join((str(written_at), squeezed(title), squeezed(_shown(body))))
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()


def grew(before: tuple[str, str], now: tuple[str, str], beside: str = "") -> bool:
    """Tell whether the entry of title and text `now` is the one `before`, to which words were added.

    `beside` is the end of the text that the format put there. The same words are the same entry.
    """
    (title_before, text_before), (title, text) = before, now
    old, new = _without(text_before, beside), text.removesuffix(beside) if beside else text
    # A word alone begins many a text; that it begins the title and another the text is no chance.
    if title_before and title and old and _stayed(title_before, title, 1) and _stayed(old, new, 1):
        return True
    heading = _words(title) or _words(new.strip().partition("\n")[0])
    return _in_order(_words(title_before), heading) and _stayed(f"{title_before}\n{old}", f"{title}\n{new}")


def _stayed(old: str, new: str, fewest: int = 2) -> bool:
    words, others = _words(old), _words(new)
    # A text that goes on where it stopped may go on within a word, and a mark alone may have been all of it.
    if old.strip() and not 0 < len(words) < _FEW and squeezed(new).startswith(squeezed(old)):
        return True
    if not words or not _in_order(words, others) or not _is_no_chance(words, others, fewest):
        return False
    # Lines that both have may be the headings of a template, which make two days alike: what stands below them counts.
    shared = set(_lines(old)).intersection(_lines(new))
    if len(shared) < _HEADINGS:
        return True
    apart, others = (_words("\n".join(line for line in _lines(text) if line not in shared)) for text in (old, new))
    return not apart or _is_no_chance(apart, others)


def squeezed(text: str) -> str:
    """Give a text without its spaces: how words are spaced is no part of what is compared."""
    return "".join(text.split())


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _in_order(old: Words, new: Words) -> bool:
    rest = iter(new)
    return all(word in rest for word in old)


def _is_no_chance(old: Words, new: Words, fewest: int = 2) -> bool:
    """Tell whether words that stand in order are a text that stayed, and not words that any text has."""
    count, more = len(old), len(new) - len(old)
    if 2 * more <= count or (count >= fewest and new[:count] == old):
        return True
    if new[more:] == old and (count >= _FEW or (count > 1 and count >= more)):
        return True
    # Where something was put in, two neighbours part; in another text hardly any two stand together.
    together = set(pairwise(new))
    stayed = sum(pair in together for pair in pairwise(old))
    return count >= _MANY and 4 * stayed >= 3 * (count - 1)


def _without(text: str, beside: str) -> str:
    """Give an earlier text without the lines at its end that are among those of `beside`, or that grew into them."""
    lines, there = _lines(text), _lines(beside)
    while lines:
        said = _words(lines[-1])
        while there and not _in_order(said, _words(there[-1])):
            there.pop()
        if not there:
            break
        there.pop()
        lines.pop()
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
