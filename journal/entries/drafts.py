"""Room. Drafts: what was typed somewhere and was not used yet, so that no field in the window loses a line."""

from __future__ import annotations

from journal import prose
from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import to_micros
from journal.shapes import DraftKey, DraftPlace, EntryId, TemplateId
from journal.vault.store import Store


class Drafts:
    """One text for each field that is typed in. It goes when it was used, thrown away, or its entry goes for good."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: DraftKey) -> str | None:
        """Give the draft of a field; None where there is none."""
        row = self._store.one(
            "SELECT text FROM drafts WHERE place = ? AND about = ? AND field = ?", (key.place, key.about, key.field)
        )
        return str(row["text"]) if row else None

    def begun(self, place: DraftPlace, about: str) -> dict[str, str]:
        """Give every draft of a place about one thing, by its field."""
        rows = self._store.read(
            "SELECT field, text FROM drafts WHERE place = ? AND about = ? ORDER BY field", (place, about)
        )
        return {str(row["field"]): str(row["text"]) for row in rows}

    def any_about(self, entry: EntryId) -> bool:
        """Tell whether anything was begun about an entry, in any place."""
        return self._store.one("SELECT 1 FROM drafts WHERE instr(about, ?)", (entry,)) is not None

    def latest(self, place: DraftPlace, field: str) -> str:
        """Give what was typed last into a field of a place, whatever it is about; "" where nothing was."""
        row = self._store.one(
            "SELECT text FROM drafts WHERE place = ? AND field = ? ORDER BY changed_at DESC, about DESC", (place, field)
        )
        return str(row["text"]) if row else ""

    def keep(self, key: DraftKey, text: str, stands: str = "") -> None:
        """Keep what is typed in a field; what is no other than what `stands` there without a draft needs none."""
        text = prose.clean(text)
        if text == stands:
            self.throw_away(key)
            return
        with self._store.write(Room.DRAFTS) as store:
            store.run(
                "INSERT INTO drafts (place, about, field, text, changed_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (place, about, field) DO UPDATE SET text = excluded.text,"
                " changed_at = excluded.changed_at",
                (key.place, key.about, key.field, text, to_micros(clock.now())),
            )

    def use(self, key: DraftKey, words: str) -> None:
        """Let a draft go whose `words` were used; where more was typed meanwhile, it stays."""
        draft = self.get(key)
        if draft is not None and draft.strip() == prose.clean(words).strip():
            self.throw_away(key)

    def throw_away(self, *keys: DraftKey) -> None:
        """Let drafts go, on purpose."""
        with self._store.write(Room.DRAFTS) as store:
            store.run_many(
                "DELETE FROM drafts WHERE place = ? AND about = ? AND field = ?",
                [(key.place, key.about, key.field) for key in keys],
            )

    def throw_away_answers(self, template: TemplateId) -> None:
        """Let every answer go that was begun to a template, for whichever entry: the template goes for good."""
        with self._store.write(Room.DRAFTS) as store:
            store.run(
                "DELETE FROM drafts WHERE place = ? AND field GLOB ?", (DraftPlace.TEMPLATE_ANSWERS, f"{template}/*")
            )

    def move(self, place: DraftPlace, before: str, after: str) -> None:
        """Let what was typed about one thing be about another: what was new has an id now."""
        with self._store.write(Room.DRAFTS) as store:
            store.run("UPDATE OR REPLACE drafts SET about = ? WHERE place = ? AND about = ?", (after, place, before))
