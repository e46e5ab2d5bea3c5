"""Room. What becomes of an entry that a damaged file gave in part: its text as far as it goes, or as it was before."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import datetime

from journal import prose
from journal.dates import clock
from journal.dates.instants import day_at, first_place, to_micros
from journal.entries.table import EntryTable
from journal.errors import DamagedJournal
from journal.shapes import Kind
from journal.shapes.columns import WRITTEN
from journal.vault.store import Row, Value

_ELSE: Mapping[str, Value] = {"title": "", "kind": Kind.NOTE, "starred": 0, "rev": 1, "visit": None, "trashed_at": None}
"""What a column holds that cannot be read, where nothing else says."""
_WORDS = ", ".join(WRITTEN)


class Remains(EntryTable):
    """Reads what a damaged file still has of an entry's past."""

    def mended(self, part: Mapping[str, Value]) -> dict[str, Value] | None:
        """Give a whole row of `entries` for the columns that could be read; None where nothing is left of its words.

        The text is what stands before the bad page, or that of the newest version that can be read, if that is longer.
        """
        entry, key = part.get("id"), part.get("rowid")
        if not isinstance(entry, str) or not isinstance(key, int):
            return None
        said = {name: str(part.get(name, "")) for name in WRITTEN}
        for old in self._versions(entry):
            body = max(said["body"], old["body"], key=len)
            said = {name: words or old[name] for name, words in said.items()} | {"body": body}
        if not any(said.values()):
            return None
        title, body = said["title"], said["body"]
        day = day_at(key)
        zone = str(part.get("zone", clock.zone_name()))
        midnight = datetime(day.year, day.month, day.day, tzinfo=clock.zone(zone))
        written_at = part.get("written_at", to_micros(midnight) + 1000 * (key - first_place(day)))
        return {
            **_ELSE,
            "written_at": written_at,
            "changed_at": written_at,
            "change_no": -key,  # no other entry has it, and it is newer than none
            "beside": "",
            **part,
            "key": key,
            "day": day.isoformat(),
            "zone": zone,
            **said,
            "heading": title or prose.title_of(body),
            "excerpt": prose.excerpt(body, title),
            "words": prose.word_count(f"{title} {body}"),
        }

    def _versions(self, entry: str) -> list[Row]:
        with contextlib.suppress(DamagedJournal):
            places = self._store.read("SELECT rowid FROM versions WHERE entry = ? ORDER BY rev DESC", (entry,))
            return self._store.readable(f"SELECT {_WORDS} FROM versions WHERE rowid = ?", [row[0] for row in places])
        return []
