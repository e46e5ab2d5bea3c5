"""Room. The people of the circle: whose keys they are and how that was checked. Owns contacts and groups."""

from __future__ import annotations

from datetime import date

from journal import chance
from journal.bundle import cards
from journal.bundle.untrusted import clean_line
from journal.changes import Room
from journal.circle import safetywords
from journal.circle.lookalikes import as_seen
from journal.circle.mine import Mine, words_of
from journal.dates import clock
from journal.digests import digest_of
from journal.errors import (
    BundleRefused,
    CardRefused,
    ContactBlocked,
    KeysChanged,
    KeysLost,
    NoSuchContact,
    NotVerified,
    OwnSafetyWords,
    SafetyWordsDiffer,
)
from journal.shapes import Card, Contact, ContactId, FormerKeys, Group
from journal.vault.store import Part, Row, Value

WAYS = ("in-person", "by-phone", "by-code")

_CONTACT = """SELECT id, name, card_name, fingerprint, added_on, verified_on, verified_how, keys_changed, blocked,
    removed, (SELECT lost_from FROM former_keys f WHERE f.fingerprint = contacts.fingerprint) AS lost_from
    FROM contacts"""


class Circle(Mine):
    """Who I am and the people this journal shares with."""

    def add(self, card: bytes | str, *, as_new: bool = False) -> Contact:
        """Take a person in by their card (bytes or pasted text); the same card again updates the name on it.

        Raises `CardRefused`, and `KeysChanged` (facts: contact, vouched) where the name, or the keys before, belong to
        somebody already known: then `accept_keys` or, for another person of that name, `as_new`.
        """
        data = cards.from_any(card)
        read = cards.read(data)
        fingerprint = read.fingerprint.hex()
        self._refuse_own_and_former(fingerprint)
        known = self._store.one("SELECT id, card, card_sha256 FROM contacts WHERE fingerprint = ?", (fingerprint,))
        if known:
            return self._know_again(known, data, read)
        self._refuse_changed(data, read, as_new=as_new)
        contact = ContactId(chance.new_id())
        with self._store.write(Room.CIRCLE) as store:
            store.run(
                """INSERT INTO contacts (id, name, card_name, fingerprint, card, card_sha256, added_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                (contact, read.name, read.name, fingerprint, data, digest_of(data), clock.today().isoformat()),
            )
        return self.get(contact)

    def accept_keys(self, contact: ContactId, card: bytes | str) -> Contact:
        """Put new keys in the place of a person's old ones; they must be compared again before they count."""
        data = cards.from_any(card)
        read = cards.read(data)
        row = self._row(contact)
        if read.fingerprint.hex() == row["fingerprint"]:
            return self.get(contact)
        self._refuse_own_and_former(read.fingerprint.hex())
        if other := self._store.one("SELECT id FROM contacts WHERE fingerprint = ?", (read.fingerprint.hex(),)):
            raise KeysChanged(contact=other["id"], vouched=False)
        with self._store.write(Room.CIRCLE) as store:
            self._leave_behind(row)
            store.run(
                """UPDATE contacts SET fingerprint = ?, card = ?, card_sha256 = ?, card_name = ?, keys_changed = 1,
                verified_on = NULL, verified_how = '', removed = 0 WHERE id = ?""",
                (read.fingerprint.hex(), data, digest_of(data), read.name, contact),
            )
        return self.get(contact)

    def contacts(self, *, include_removed: bool = False) -> tuple[Contact, ...]:
        """Give everybody in the circle by name; those removed only when asked for."""
        rows = self._store.read(_CONTACT + " WHERE removed <= ? ORDER BY name COLLATE NOCASE, id", (include_removed,))
        return tuple(_contact(row) for row in rows)

    def get(self, contact: ContactId) -> Contact:
        """Give one person. Raises `NoSuchContact`."""
        self._row(contact)
        return _contact(self._store.read(_CONTACT + " WHERE id = ?", (contact,))[0])

    def card_of(self, contact: ContactId) -> Card:
        """Give the card whose keys are used for a person."""
        return cards.read(self._card(self._row(contact)))

    def rename(self, contact: ContactId, name: str) -> Contact:
        """Give a person my own name for them; it wins over the one on their card."""
        return self._set(contact, "UPDATE contacts SET name = ? WHERE id = ?", clean_line(name, 100))

    def safety_words(self, contact: ContactId) -> tuple[str, ...]:
        """Give the words I should hear from that person."""
        return words_of(self._row(contact)["fingerprint"])

    def verify(self, contact: ContactId, typed_words: str, how: str) -> Contact:
        """Check the words heard from a person ("in-person" or "by-phone").

        Raises `SafetyWordsDiffer`; `OwnSafetyWords` where they are mine.
        """
        if how not in WAYS:
            raise ValueError(how)
        if not safetywords.match(typed_words, self.safety_words(contact)):
            me = self.me()
            own = me is not None and safetywords.match(typed_words, words_of(me.fingerprint))
            raise (OwnSafetyWords if own else SafetyWordsDiffer)(contact=contact)
        return self._verified(contact, how)

    def verified_by_code(self, contact: ContactId, code: str) -> Contact:
        """Check what the QR code on a person's screen said.

        Raises `SafetyWordsDiffer`; `OwnSafetyWords` where it is mine.
        """
        scanned, me = cards.fingerprint_in(code), self.me()
        if scanned != self._row(contact)["fingerprint"]:
            own = me is not None and scanned == me.fingerprint
            raise (OwnSafetyWords if own else SafetyWordsDiffer)(contact=contact)
        return self._verified(contact, "by-code")

    def block(self, contact: ContactId, *, blocked: bool = True) -> Contact:
        """Refuse everything from a person, or take it again."""
        return self._set(contact, "UPDATE contacts SET blocked = ? WHERE id = ?", blocked)

    def remove(self, contact: ContactId) -> None:
        """Take a person out of the circle; what they sent and got stays known."""
        with self._store.write(Room.CIRCLE) as store:
            store.run("DELETE FROM circle_groups WHERE contact = ?", (contact,))
        self._set(contact, "UPDATE contacts SET removed = 1 WHERE id = ?")

    def mark_lost(self, contact: ContactId, lost_from: date) -> Contact:
        """Say that a person's keys are in others' hands from a day on: nothing is sealed for them or taken from them.

        What came with them since that day is marked in the inbox. A finder of the keys can write any date into what
        they seal, so it is the day on which it came that counts.
        """
        row = self._row(contact)
        with self._store.write(Room.CIRCLE, Room.INBOX):
            self._leave_behind(row, lost_from.isoformat())
            sql = "UPDATE contacts SET keys_changed = 1, verified_on = NULL, verified_how = '' WHERE id = ?"
            return self._set(contact, sql)

    def _leave_behind(self, row: Row, lost_from: str | None = None) -> None:
        """Keep the keys of a person among those they had before."""
        with self._store.write(Room.CIRCLE) as store:
            store.run(
                # Keys that were lost stay lost: nobody who found them may speak again because of a new card.
                """INSERT INTO former_keys (fingerprint, contact, card, card_sha256, until, lost_from)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO UPDATE SET until = excluded.until,
                lost_from = coalesce(excluded.lost_from, lost_from)""",
                (row["fingerprint"], row["id"], row["card"], row["card_sha256"], clock.today().isoformat(), lost_from),
            )

    def former_keys(self, contact: ContactId) -> tuple[FormerKeys, ...]:
        """Give the keys a person had before those of now, the latest first."""
        rows = self._store.read(
            """SELECT f.fingerprint, f.until, f.lost_from FROM former_keys f JOIN contacts c ON c.id = f.contact
            WHERE f.contact = ? AND f.fingerprint <> c.fingerprint ORDER BY f.until DESC, f.fingerprint""",
            (contact,),
        )
        return tuple(
            FormerKeys(
                fingerprint=row["fingerprint"],
                until=date.fromisoformat(row["until"]),
                lost_from=date.fromisoformat(row["lost_from"]) if row["lost_from"] else None,
            )
            for row in rows
        )

    def mark_former_lost(self, contact: ContactId, fingerprint: str, lost_from: date) -> None:
        """Say that keys a person had before are in others' hands: nothing is taken in from them any more."""
        with self._store.write(Room.CIRCLE, Room.INBOX) as store:
            sql = "UPDATE former_keys SET lost_from = ? WHERE contact = ? AND fingerprint = ?"
            if not store.run(sql, (lost_from.isoformat(), contact, fingerprint)):
                raise NoSuchContact

    def groups(self) -> tuple[Group, ...]:
        """Give the groups by name, each with its members."""
        members: dict[str, list[ContactId]] = {}
        for row in self._store.read("SELECT name, contact FROM circle_groups ORDER BY name COLLATE NOCASE, contact"):
            members.setdefault(row["name"], []).append(ContactId(row["contact"]))
        return tuple(Group(name=name, members=tuple(of)) for name, of in members.items())

    def set_group(self, name: str, members: tuple[ContactId, ...]) -> None:
        """Make a group, give it other members, or with none let it go."""
        cleaned = clean_line(name, 60)
        with self._store.write(Room.CIRCLE) as store:
            store.run("DELETE FROM circle_groups WHERE name = ?", (cleaned,))
            store.run_many(
                "INSERT INTO circle_groups (name, contact) VALUES (?, ?)", [(cleaned, of) for of in set(members)]
            )

    def sender(self, fingerprint: str) -> tuple[ContactId, Card]:
        """Give whose keys these are. Raises `BundleRefused`: unknown-sender, blocked-sender, key-lost.

        Keys somebody had before still count, for what was on its way when they changed; lost ones never do.
        """
        row = self._store.one(
            """SELECT c.id, coalesce(f.card, c.card) AS card, c.blocked, c.removed, f.lost_from,
            CASE WHEN f.card IS NULL THEN c.card_sha256 ELSE f.card_sha256 END AS card_sha256
            FROM contacts c LEFT JOIN former_keys f ON f.contact = c.id AND f.fingerprint = ?
            WHERE c.fingerprint = ? OR f.fingerprint IS NOT NULL""",
            (fingerprint, fingerprint),
        )
        if row is None or row["removed"]:
            raise BundleRefused(reason="unknown-sender", detail="fingerprint")
        if row["blocked"]:
            raise BundleRefused(reason="blocked-sender", detail="fingerprint")
        if row["lost_from"]:
            raise BundleRefused(reason="key-lost", detail="fingerprint")
        return ContactId(row["id"]), cards.read(self._card(row))

    def recipients(self, contacts: tuple[ContactId, ...], *, allow_unverified: bool) -> tuple[Card, ...]:
        """Give the cards to seal for. Raises what `reached` does, and `NotVerified`."""
        people = [self.reached(contact) for contact in contacts]
        unsure = tuple(one.id for one in people if not one.is_verified)
        if unsure and not allow_unverified:
            raise NotVerified(contacts=unsure)
        return tuple(self.card_of(contact) for contact in contacts)

    def reached(self, contact: ContactId) -> Contact:
        """Give a person something can be sealed for. Raises `NoSuchContact`, `ContactBlocked`, and `KeysLost`."""
        one = self.get(contact)
        if one.removed:
            raise NoSuchContact
        if one.blocked:
            raise ContactBlocked(contact=contact)
        if self._store.one("SELECT 1 FROM former_keys WHERE fingerprint = ?", (one.fingerprint,)):
            raise KeysLost(contact=contact)
        return one

    def within_reach(self, contacts: tuple[ContactId, ...]) -> tuple[ContactId, ...]:
        """Give those of these people for whom something can be sealed: in the circle, not blocked, keys not lost."""
        open_to = {one.id for one in self.contacts() if one.in_reach}
        return tuple(contact for contact in contacts if contact in open_to)

    def _row(self, contact: ContactId) -> Row:
        row = self._store.one("SELECT * FROM contacts WHERE id = ?", (contact,), part=Part("contacts", contact))
        if row is None:
            raise NoSuchContact
        return row

    def _card(self, row: Row) -> bytes:
        return self._store.whole(bytes(row["card"]), row["card_sha256"], Part("contacts", row["id"]))

    def _set(self, contact: ContactId, sql: str, *values: Value) -> Contact:
        self._row(contact)
        with self._store.write(Room.CIRCLE) as store:
            store.run(sql, (*values, contact))
        return self.get(contact)

    def _verified(self, contact: ContactId, how: str) -> Contact:
        sql = "UPDATE contacts SET verified_on = ?, verified_how = ?, keys_changed = 0 WHERE id = ?"
        return self._set(contact, sql, clock.today().isoformat(), how)

    def _know_again(self, known: Row, data: bytes, read: Card) -> Contact:
        contact = ContactId(known["id"])
        # An older card coming by again must not undo a newer one.
        held = self._card(known)
        if read.serial < cards.read(held).serial:
            data, read = held, cards.read(held)
        sql = "UPDATE contacts SET card = ?, card_sha256 = ?, card_name = ?, removed = 0 WHERE id = ?"
        return self._set(contact, sql, data, digest_of(data), read.name)

    def _refuse_own_and_former(self, fingerprint: str) -> None:
        if self._store.one("SELECT 1 FROM identities WHERE fingerprint = ?", (fingerprint,)):
            raise CardRefused(reason="own-card")
        if self._store.one("SELECT 1 FROM former_keys WHERE fingerprint = ?", (fingerprint,)):
            raise CardRefused(reason="former-keys")

    def _refuse_changed(self, data: bytes, read: Card, *, as_new: bool) -> None:
        for row in self._store.read("SELECT id, name, card_name, card, card_sha256 FROM contacts WHERE removed = 0"):
            vouched = cards.succeeds(data, cards.read(self._card(row)))
            same_name = as_seen(read.name) in {as_seen(row["name"]), as_seen(row["card_name"])}
            if vouched or (same_name and not as_new):
                raise KeysChanged(contact=row["id"], vouched=vouched)


def _contact(row: Row) -> Contact:
    verified = row["verified_on"]
    return Contact(
        id=ContactId(row["id"]),
        name=row["name"],
        card_name=row["card_name"],
        fingerprint=row["fingerprint"],
        added_on=date.fromisoformat(row["added_on"]),
        verified_on=date.fromisoformat(verified) if verified else None,
        verified_how=row["verified_how"],
        keys_changed=bool(row["keys_changed"]),
        blocked=bool(row["blocked"]),
        removed=bool(row["removed"]),
        lost_from=date.fromisoformat(row["lost_from"]) if row["lost_from"] else None,
    )
