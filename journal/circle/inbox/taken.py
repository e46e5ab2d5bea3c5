"""Room. What friends asked to have back, or put in another text's place: it leaves this journal, quoted or not."""

from __future__ import annotations

from collections.abc import Sequence

from journal.changes import Room
from journal.shapes import ContactId, EntryId
from journal.vault.store import Store

_FIRST = """(SELECT e.item FROM item_entries e WHERE e.contact = ?1 AND e.uid = ?2
    AND e.place = (SELECT min(place) FROM item_entries WHERE item = e.item))"""
"""The items that are called by a friend's entry, as it is the first of theirs."""
_CAME = f"outgoing = 0 AND id IN {_FIRST}"
_ANSWERS = f"outgoing = 1 AND kind = 'response' AND reply_to IN (SELECT bundle FROM items WHERE id IN {_FIRST})"


class TakenBack:
    """The part of the inbox that lets go."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take_back(self, contact: ContactId, about: Sequence[tuple[EntryId, str]]) -> tuple[str, ...]:
        """Let go of what a friend asked to have back: (their uid, the bundle it came in), here or still to come.

        Its words and files leave the journal, and its heading whatever quotes it. With the newest text goes every older
        one: a restored journal does not know any more in which bundles it sealed them. Gives the bundles of one's own
        answers to it, for what else remembers what they answered.
        """
        with self._store.write(Room.INBOX):
            for uid, bundle in about:
                self._note(contact, bundle, uid)
            uids = tuple(dict.fromkeys(uid for uid, _ in about))
            older = tuple(bundle for uid in uids for bundle in self._older(contact, uid))
            bundles = tuple(dict.fromkeys((*(bundle for _, bundle in about), *older)))
            for uid in uids:
                self._let_go(contact, uid)
            for bundle in bundles:
                self.cover(contact, bundle)
        return tuple(
            row["bundle"]
            for bundle in bundles
            for row in self._store.read(
                "SELECT bundle FROM items WHERE contact = ? AND reply_to = ? AND outgoing = 1", (contact, bundle)
            )
        )

    def cover(self, contact: ContactId, bundle: str) -> None:
        """Let go of the headings of what came in a bundle and was taken back, and of its note where all of it was."""
        with self._store.write(Room.INBOX) as store:
            store.run(
                """UPDATE items SET heading = '' WHERE contact = ?1 AND (outgoing = 0 AND bundle = ?2 OR
                outgoing = 1 AND reply_to = ?2)
                AND EXISTS (SELECT 1 FROM taken_back t WHERE t.contact = ?1 AND t.bundle = ?2)""",
                (contact, bundle),
            )
            store.run(
                """UPDATE items SET note = '' WHERE contact = ?1 AND bundle = ?2 AND outgoing = 0 AND kind = 'share'
                AND NOT EXISTS (SELECT 1 FROM item_entries e LEFT JOIN taken_back t ON t.contact = e.contact
                AND t.uid = e.uid AND t.bundle = ?2 WHERE e.item = items.id AND t.uid IS NULL)""",
                (contact, bundle),
            )

    def quote_anew(self, contact: ContactId, uid: EntryId) -> tuple[tuple[str, ...], str]:
        """Let whatever quotes a friend's entry quote the text that is held now: one sealed later took another's place.

        A name that they took out would otherwise stand in one's own answers for good. Gives the bundles of those
        answers, and the heading, for what else remembers what was answered.
        """
        held = self._store.one("SELECT heading FROM received_entries WHERE contact = ? AND uid = ?", (contact, uid))
        heading = held["heading"] if held else ""
        with self._store.write(Room.INBOX) as store:
            store.run(
                f"UPDATE items SET heading = ?3 WHERE heading <> '' AND contact = ?1 AND ({_CAME} OR {_ANSWERS})",
                (contact, uid, heading),
            )
        rows = self._store.read(f"SELECT bundle FROM items WHERE contact = ?1 AND {_ANSWERS}", (contact, uid))
        return tuple(row["bundle"] for row in rows), heading

    def is_taken_back(self, contact: ContactId, bundle: str, uid: EntryId) -> bool:
        """Tell whether an entry was asked back that came, or may still come, in a bundle."""
        found = self._store.one(
            "SELECT 1 FROM taken_back WHERE contact = ? AND bundle = ? AND uid = ?", (contact, bundle, uid)
        )
        return found is not None

    def follow(self, contact: ContactId, bundle: str, uid: EntryId) -> None:
        """Let an older text that comes late go the way of the newer one, where that was taken back."""
        if self._is_gone(contact, uid):
            self._note(contact, bundle, uid)

    def _note(self, contact: ContactId, bundle: str, uid: EntryId) -> None:
        with self._store.write(Room.INBOX) as store:
            store.run(
                "INSERT OR IGNORE INTO taken_back (contact, bundle, uid) VALUES (?, ?, ?)", (contact, bundle, uid)
            )

    def _older(self, contact: ContactId, uid: EntryId) -> tuple[str, ...]:
        """Note the bundles of all texts of an entry, and give them, where the newest is gone."""
        if not self._is_gone(contact, uid):
            return ()
        rows = self._store.read(
            "SELECT i.bundle FROM item_entries e JOIN items i ON i.id = e.item WHERE e.contact = ? AND e.uid = ?",
            (contact, uid),
        )
        bundles = tuple(row["bundle"] for row in rows)
        for bundle in bundles:
            self._note(contact, bundle, uid)
        return bundles

    def _is_gone(self, contact: ContactId, uid: EntryId) -> bool:
        """Tell whether the newest text of an entry that is here was taken back."""
        found = self._store.one(
            """SELECT 1 FROM received_entries r JOIN taken_back t ON t.contact = r.contact AND t.uid = r.uid
            AND t.bundle = r.bundle WHERE r.contact = ? AND r.uid = ?""",
            (contact, uid),
        )
        return found is not None

    def _let_go(self, contact: ContactId, uid: EntryId) -> None:
        """Delete the words and files of an entry if those held came in a bundle that was taken back, or all were."""
        left = self._store.one(
            """SELECT 1 FROM item_entries e JOIN items i ON i.id = e.item LEFT JOIN taken_back t
            ON t.contact = e.contact AND t.uid = e.uid AND t.bundle = i.bundle
            WHERE e.contact = ? AND e.uid = ? AND t.uid IS NULL""",
            (contact, uid),
        )
        if left is not None and not self._is_gone(contact, uid):
            return
        with self._store.write(Room.INBOX) as store:
            store.run("DELETE FROM received_files WHERE contact = ? AND uid = ?", (contact, uid))
            store.run(
                """UPDATE received_entries SET title = '', body = '', heading = '', tags = '[]'
                WHERE contact = ? AND uid = ?""",
                (contact, uid),
            )
