"""Reader. Which entries the journal holds already, so that a second import adds nothing twice."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime

from journal import prose
from journal.dates.instants import to_micros
from journal.shapes import Draft, EntryId
from journal.vault.store import Store

_FILE = re.compile(r"!?\[([^\]\n]*)\]\((?:attachment|import-mark):[^)\s]*\)")
"""A photo or file has another address after it came in, or none; its words are what is compared."""


class Known:
    """The fingerprints of every text of the journal, the trash and older versions included.

    What was taken in, then revised or thrown away, is known all the same: a second import never brings it back.
    """

    def __init__(self, store: Store) -> None:
        """Read through the whole journal once."""
        self._prints = {
            _print(row["written_at"], row["title"], row["body"])
            for row in store.stream(
                "SELECT written_at, title, body FROM entries UNION ALL"
                " SELECT written_at, versions.title, versions.body FROM versions JOIN entries ON entries.id = entry"
            )
        }
        self._ids = {row["id"] for row in store.read("SELECT id FROM entries")}

    def holds(self, draft: Draft) -> bool:
        """Tell whether an entry of this instant and text is there; from now on it is."""
        at = draft.written_at
        assert isinstance(at, datetime)
        mark = _print(to_micros(at), prose.clean_line(draft.title), prose.clean(draft.body))
        known = mark in self._prints
        self._prints.add(mark)
        return known

    def holds_id(self, entry_id: EntryId) -> bool:
        """Tell whether an entry of this id is there; from now on it is."""
        known = entry_id in self._ids
        self._ids.add(entry_id)
        return known


def _print(written_at: int, title: str, body: str) -> bytes:
    # How words are spaced says nothing about where they come from, and what is kept of it has changed over the years.
    told = ("".join(part.split()) for part in (title, _FILE.sub(r"\1", body)))
    text = "\0".join((str(written_at), *told))
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
