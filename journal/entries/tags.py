"""Room. The tags and which entries carry them. Tags are the same whatever their case and accents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journal import prose
from journal.changes import Room
from journal.errors import NoSuchEntry
from journal.shapes import EntryId, Tag
from journal.vault.store import Store

_CARRY = "INSERT INTO entry_tags (tag, entry, added) SELECT id, ?, ? FROM tags WHERE folded = ?"
_UNUSED = "NOT EXISTS (SELECT 1 FROM entry_tags WHERE tag = tags.id)"


class Tags:
    """Every tag of the journal."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def set(self, entry_id: EntryId, in_text: Sequence[str], added: Sequence[str]) -> None:
        """Make these the tags of an entry; one that was added stays so while it stands in the text too."""
        wanted: dict[str, tuple[str, int]] = {}
        for names, is_added in ((in_text, 0), (added, 1)):
            for name in map(tidy, names):
                if name:
                    spelled, _ = wanted.get(prose.fold(name), (name, 0))
                    wanted[prose.fold(name)] = spelled, is_added
        with self._store.write(Room.TAGS, entry=entry_id) as store:
            rows = store.read(
                "SELECT entries.key, folded, added FROM entries LEFT JOIN entry_tags ON entry = entries.key"
                " LEFT JOIN tags ON tags.id = tag WHERE entries.id = ?",
                (entry_id,),
            )
            if not rows:
                raise NoSuchEntry
            here = {row["folded"]: row["added"] for row in rows if row["folded"] is not None}
            if here == {folded: is_added for folded, (_, is_added) in wanted.items()}:
                return
            key = rows[0]["key"]
            if here:
                store.run("DELETE FROM entry_tags WHERE entry = ?", (key,))
            for folded, (name, is_added) in wanted.items():
                if not store.run(_CARRY, (key, is_added, folded)):
                    store.run("INSERT INTO tags (name, folded) VALUES (?, ?)", (name, folded))
                    store.run(_CARRY, (key, is_added, folded))
            if here.keys() - wanted.keys():
                self.drop_unused(entry_id)

    def of(self, entry_ids: Iterable[EntryId]) -> dict[EntryId, tuple[str, ...]]:
        """Give the tags of these entries; entries without any are left out."""
        found: dict[EntryId, tuple[str, ...]] = {}
        for entry_id in entry_ids:
            rows = self._store.read(
                "SELECT tags.name FROM entries JOIN entry_tags ON entry_tags.entry = entries.key"
                " JOIN tags ON tags.id = entry_tags.tag WHERE entries.id = ? ORDER BY tags.folded",
                (entry_id,),
            )
            if rows:
                found[entry_id] = tuple(row["name"] for row in rows)
        return found

    def all(self) -> tuple[Tag, ...]:
        """Give every tag that an entry outside the trash carries, most used first."""
        # Counting all and taking the few of the trash off again never joins the many.
        rows = self._store.read(
            "WITH used AS MATERIALIZED (SELECT tag, count(*) AS count FROM entry_tags GROUP BY tag),"
            " thrown AS MATERIALIZED (SELECT tag, count(*) AS count FROM entries"
            " CROSS JOIN entry_tags ON entry_tags.entry = entries.key WHERE trashed_at IS NOT NULL GROUP BY tag)"
            " SELECT name, used.count - ifnull(thrown.count, 0) AS count FROM used JOIN tags ON tags.id = used.tag"
            " LEFT JOIN thrown ON thrown.tag = used.tag WHERE used.count > ifnull(thrown.count, 0)"
            " ORDER BY 2 DESC, folded"
        )
        return tuple(Tag(name=row["name"], count=row["count"]) for row in rows)

    def names(self) -> frozenset[str]:
        """Give every tag as it is spelled, those that only entries in the trash carry too."""
        return frozenset(row["name"] for row in self._store.read("SELECT name FROM tags"))

    def carriers(self, name: str) -> tuple[EntryId, ...]:
        """Give the entries that carry a tag, those in the trash too, oldest first."""
        rows = self._store.read(
            "SELECT entries.id FROM tags JOIN entry_tags ON tag = tags.id JOIN entries ON entries.key = entry"
            " WHERE folded = ? ORDER BY entries.key",
            (prose.fold(tidy(name)),),
        )
        return tuple(EntryId(row["id"]) for row in rows)

    def rename(self, old: str, new: str) -> None:
        """Give a tag another name; where that is taken, the two become one. The texts are `writing.rename_tag`'s."""
        name = tidy(new)
        before, after = prose.fold(tidy(old)), prose.fold(name)
        if not name:
            return
        with self._store.write(Room.TAGS) as store:
            if before != after and store.one("SELECT 1 FROM tags WHERE folded = ?", (after,)):
                store.run(
                    "INSERT OR IGNORE INTO entry_tags (tag, entry, added) SELECT (SELECT id FROM tags"
                    " WHERE folded = ?), entry, added FROM entry_tags"
                    " WHERE tag = (SELECT id FROM tags WHERE folded = ?)",
                    (after, before),
                )
                store.run("DELETE FROM tags WHERE folded = ?", (before,))
            else:
                store.run("UPDATE tags SET name = ?, folded = ? WHERE folded = ?", (name, after, before))

    def fold_anew(self) -> None:
        """Fold every name in today's way; tags that are the same by it become one."""
        rows = self._store.read("SELECT id, name, folded FROM tags")
        others = [(row, folded) for row in rows if (folded := prose.fold(row["name"])) != row["folded"]]
        if not others:
            return
        with self._store.write(Room.TAGS) as store:
            for row, folded in others:
                if same := store.one("SELECT id FROM tags WHERE folded = ?", (folded,)):
                    store.run(
                        "INSERT OR IGNORE INTO entry_tags (tag, entry, added)"
                        " SELECT ?, entry, added FROM entry_tags WHERE tag = ?",
                        (same["id"], row["id"]),
                    )
                    store.run("DELETE FROM tags WHERE id = ?", (row["id"],))
                else:
                    store.run("UPDATE tags SET folded = ? WHERE id = ?", (folded, row["id"]))

    def any_unused(self) -> bool:
        """Tell whether there is a tag that no entry carries."""
        return self._store.one(f"SELECT 1 FROM tags WHERE {_UNUSED}") is not None

    def drop_unused(self, entry: EntryId | None = None) -> None:
        """Delete the tags that no entry carries, not even one in the trash: their names go with the last carrier.

        `entry` is the one that carried them.
        """
        with self._store.write(Room.TAGS, entry=entry) as store:
            store.run(f"DELETE FROM tags WHERE {_UNUSED}")


def tidy(name: str) -> str:
    """Give a tag's name as it is kept: no mark in front, words joined by hyphens; "" where nothing is left."""
    return "-".join(prose.clean_line(name)[:100].strip("#-_ ").split())
