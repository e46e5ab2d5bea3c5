"""Reader. Which entries the journal holds already, so that a second import adds nothing twice."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from journal import prose
from journal.dates.instants import to_micros
from journal.shapes import Draft, EntryId
from journal.slices import Slices
from journal.transfer.formats.found import FoundEntry
from journal.transfer.growing import Earlier, grew, lines, squeezed
from journal.vault.store import Store

_FILE = re.compile(r"!?\[([^\]\n]*)\]\((?:attachment|import-mark):[^)\s]*\)")
"""A photo or file has another address after it came in, or none; its words are what is compared."""


_FEW_HERE = 10
"""So many entries of one instant are compared one by one."""
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
        self._earlier: dict[int, Earlier] = {}

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

    def telling_apart(self, coming: Sequence[FoundEntry]) -> Slices[None]:
        """Make ready to find what grew where many entries are of one instant, as those of a day without hours are."""
        beside = max((len(lines(prose.clean(entry.beside))) for entry in coming), default=0)
        for at in {to_micros(one.draft.written_at) for one in coming if one.draft.written_at is not None}:
            here = self._at.get(at, ())
            if len(here) <= _FEW_HERE:
                continue
            earlier = Earlier(beside)
            for number, entry_id in enumerate(here):
                if (imported := self._imported(entry_id)) is not None:
                    earlier.add(entry_id, *imported)
                if number % _TOGETHER == 0:
                    yield number, len(here)
            for number, _ in enumerate(earlier.placing()):
                if number % _TOGETHER == 0:
                    yield number, len(here)
            self._earlier[at] = earlier

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
        known = self._earlier.get(to_micros(at))
        for entry_id in known.of(*_compared(entry)) if known else self._at.get(to_micros(at), ()):
            if entry_id not in self._met and self.is_earlier(entry_id, entry):
                self._met.add(entry_id)
                return entry_id
        return None

    def is_earlier(self, entry_id: EntryId, entry: FoundEntry) -> bool:
        """Tell whether an entry stands here as an import wrote it, changed by nobody since, and grew into this one."""
        before = self._imported(entry_id)
        title, text, beside = _compared(entry)
        return before is not None and grew(before, (title, text), beside)

    def _imported(self, entry_id: EntryId) -> tuple[str, str] | None:
        """Give title and text of an entry that stands here as an import wrote it, None of any other."""
        row = self._store.one(
            "SELECT title, body, visit, rev FROM entries WHERE id = ? AND trashed_at IS NULL", (entry_id,)
        )
        if row is None or row["visit"] != import_visit(row["rev"]):
            return None
        return row["title"], _shown(row["body"])

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
    yield from known.telling_apart(coming)
    return known


def _compared(entry: FoundEntry) -> tuple[str, str, str]:
    """Give title and text of what comes in as they would stand here, and the end that its format put there."""
    draft = entry.draft
    return prose.clean_line(draft.title), _shown(prose.clean(draft.body)), _shown(prose.clean(entry.beside))


def _shown(body: str) -> str:
    return _FILE.sub(r"\1", body) if "](" in body else body


def _print_of(draft: Draft, at: datetime) -> bytes:
    return _print(to_micros(at), prose.clean_line(draft.title), prose.clean(draft.body))


def _print(written_at: int | str, title: str, body: str) -> bytes:
    # How words are spaced says nothing about where they come from, and what is kept of it has changed over the years.
    text = "\0".join((str(written_at), squeezed(title), squeezed(_shown(body))))
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
