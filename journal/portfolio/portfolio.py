"""Room. Entries marked as evidence of a teacher's work, and the frameworks they are evidence for.

Nothing is evidence by itself: only what was marked, entry by entry, ever goes into a portfolio.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from journal import prose
from journal.assets import asset_text
from journal.chance import new_id
from journal.changes import Room
from journal.errors import NoSuchEntry, TooLarge
from journal.portfolio import frameworks
from journal.shapes import Component, EntryId, Evidence, Framework, Shown
from journal.vault.store import Part, Row, Store

ANNOTATION_LIMIT = 20_000
"""Letters."""


class Portfolio:
    """What is evidence, of what, and why. Frameworks are kept only where they differ from those that come along."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, entry: EntryId) -> Evidence | None:
        """Give what an entry is evidence of; None where it is not marked."""
        row = self._store.one("SELECT * FROM evidence WHERE entry = ?", (entry,), part=Part("evidence", entry))
        return evidence_of(row) if row else None

    def all(self) -> tuple[Evidence, ...]:
        """Give everything that is marked and not in the trash, oldest entry first."""
        rows = self._store.read(
            "SELECT evidence.* FROM evidence JOIN entries ON entries.id = evidence.entry"
            " WHERE trashed_at IS NULL ORDER BY entries.key"
        )
        return tuple(map(evidence_of, rows))

    def mark(self, entry: EntryId, today: date, annotation: str = "", shows: Iterable[Shown] = ()) -> Evidence:
        """Mark an entry as evidence, or say anew what it shows. Raises `NoSuchEntry`, `TooLarge`."""
        annotation = prose.clean(annotation).strip()
        if len(annotation) > ANNOTATION_LIMIT:
            raise TooLarge(size=len(annotation), limit=ANNOTATION_LIMIT)
        with self._store.write(Room.PORTFOLIO) as store:
            if store.one("SELECT 1 FROM entries WHERE id = ?", (entry,)) is None:
                raise NoSuchEntry
            pairs = [[one.framework, one.code] for one in dict.fromkeys(shows)]
            store.run(
                "INSERT INTO evidence (entry, annotation, shows, marked_on) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (entry) DO UPDATE SET annotation = excluded.annotation, shows = excluded.shows",
                (entry, annotation, json.dumps(pairs, ensure_ascii=False), today.isoformat()),
            )
        found = self.of(entry)
        assert found, "just written"
        return found

    def unmark(self, entry: EntryId) -> None:
        """Let an entry be no evidence any more; its annotation goes too."""
        with self._store.write(Room.PORTFOLIO) as store:
            store.run("DELETE FROM evidence WHERE entry = ?", (entry,))

    def frameworks(self, *, hidden: bool = False) -> tuple[Framework, ...]:
        """Give the frameworks to choose from: those that come along, then own ones by name; with `hidden`, all."""
        rows = {row["id"]: row for row in self._store.read("SELECT * FROM frameworks ORDER BY name, id")}
        unseen = set() if hidden else {key for key, row in rows.items() if row["hidden"]}
        ours = {one.id: _framework(rows[one.id]) if one.id in rows else one for one in built_in()}
        own = {key: _framework(row) for key, row in rows.items() if key not in ours}
        return tuple(one for key, one in (ours | own).items() if key not in unseen)

    def framework(self, key: str) -> Framework | None:
        """Give one framework, hidden or not."""
        return next((one for one in self.frameworks(hidden=True) if one.id == key), None)

    def save_framework(self, framework: Framework) -> Framework:
        """Keep a framework, a new one where its id is ""; a built-in one is changed for this journal only."""
        kept = replace(framework, id=framework.id or new_id())
        self._keep(kept, hidden=False)
        saved = self.framework(kept.id)
        assert saved, "just written"
        return saved

    def hide_framework(self, key: str) -> None:
        """Offer a built-in framework no more; delete an own one. What was marked with it stays marked."""
        found = self.framework(key)
        if found is not None and found.built_in:
            self._keep(found, hidden=True)
            return
        with self._store.write(Room.PORTFOLIO) as store:
            store.run("DELETE FROM frameworks WHERE id = ?", (key,))

    def offer_framework(self, key: str) -> None:
        """Offer a hidden framework again, as it was when it was hidden."""
        came = next((one for one in built_in() if one.id == key), None)
        kept = self.framework(key)
        with self._store.write(Room.PORTFOLIO) as store:
            if came and kept and (kept.name, kept.components) == (came.name, came.components):
                store.run("DELETE FROM frameworks WHERE id = ?", (key,))
            else:
                store.run("UPDATE frameworks SET hidden = 0 WHERE id = ?", (key,))

    def reset_framework(self, key: str) -> None:
        """Take a built-in framework as it came, offered again."""
        if key in frameworks.BUILT_IN:
            with self._store.write(Room.PORTFOLIO) as store:
                store.run("DELETE FROM frameworks WHERE id = ?", (key,))

    def _keep(self, framework: Framework, *, hidden: bool) -> None:
        components = [[one.code, one.name, one.domain] for one in framework.components]
        with self._store.write(Room.PORTFOLIO) as store:
            store.run(
                "INSERT INTO frameworks (id, name, components, hidden) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, components = excluded.components,"
                " hidden = excluded.hidden",
                (framework.id, framework.name, json.dumps(components, ensure_ascii=False), hidden),
            )


@cache
def built_in() -> tuple[Framework, ...]:
    """Give the frameworks that come along."""
    return tuple(frameworks.read(asset_text(f"frameworks/{key}.txt"), key) for key in frameworks.BUILT_IN)


def evidence_of(row: Row) -> Evidence:
    """Give what a row of `evidence` holds."""
    return Evidence(
        entry=EntryId(row["entry"]),
        annotation=row["annotation"],
        shows=tuple(Shown(framework=framework, code=code) for framework, code in json.loads(row["shows"])),
        marked_on=date.fromisoformat(row["marked_on"]),
    )


def _framework(row: Row) -> Framework:
    return Framework(
        id=row["id"],
        name=row["name"],
        components=tuple(
            Component(code=code, name=name, domain=domain) for code, name, domain in json.loads(row["components"])
        ),
        built_in=row["id"] in frameworks.BUILT_IN,
        changed=True,
    )
