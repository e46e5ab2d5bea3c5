"""Room. My side of the circle: my name, my keys, my card. Owns the identities."""

from __future__ import annotations

from journal import chance
from journal.bundle import cards
from journal.bundle.identity import SEED_SIZE, Identity
from journal.changes import Room
from journal.circle import safetywords
from journal.dates import clock
from journal.digests import digest_of
from journal.errors import NotSetUp
from journal.passphrase import wordlist
from journal.shapes import Me
from journal.vault.rows import last_of
from journal.vault.store import Part, Row, Store


class Mine:
    """What this journal says of its own keeper."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def me(self) -> Me | None:
        """Give who this journal says it is; None before `set_up`."""
        row = self._store.one("SELECT name, fingerprint FROM identities ORDER BY serial DESC LIMIT 1")
        return Me(name=row["name"], fingerprint=row["fingerprint"]) if row else None

    def set_up(self, name: str) -> Me:
        """Make my keys, once, or put another name on my card; the keys stay."""
        seeds = self._seeds()
        # The keys before still vouch for these on the new card.
        succeeds = Identity(seeds[1]) if len(seeds) > 1 else None
        return self._issue(seeds[0] if seeds else chance.random_bytes(SEED_SIZE), name, succeeds)

    def renew_keys(self) -> Me:
        """Make new keys that the old ones vouch for; friends see "keys changed" and compare again."""
        me = self._card_row()
        return self._issue(chance.random_bytes(SEED_SIZE), me["name"], Identity(self._seed(me)))

    def my_card(self) -> bytes:
        """Give my card, to hand to a friend."""
        row = self._card_row()
        return self._store.whole(bytes(row["card"]), row["card_sha256"], Part("identities", row["fingerprint"]))

    def my_card_text(self) -> str:
        """Give my card as text to paste."""
        return cards.to_text(self.my_card())

    def my_safety_words(self) -> tuple[str, ...]:
        """Give the words a friend must hear from me."""
        return words_of(self._card_row()["fingerprint"])

    def identities(self) -> tuple[Identity, ...]:
        """Give my secret keys, those in use first; none before `set_up`."""
        return tuple(map(Identity, self._seeds()))

    def identity(self) -> Identity:
        """Give my secret keys in use. Raises `NotSetUp`."""
        return Identity(self._seed(self._card_row()))

    def _seeds(self) -> list[bytes]:
        rows = self._store.read("SELECT fingerprint, seed, seed_sha256 FROM identities ORDER BY serial DESC")
        return [self._seed(row) for row in rows]

    def _seed(self, row: Row) -> bytes:
        return self._store.whole(bytes(row["seed"]), row["seed_sha256"], Part("identities", row["fingerprint"]))

    def _card_row(self) -> Row:
        row = self._store.one("SELECT * FROM identities ORDER BY serial DESC LIMIT 1", part=Part("identities", ""))
        if row is None:
            raise NotSetUp
        return row

    def _issue(self, seed: bytes, name: str, succeeds: Identity | None = None) -> Me:
        now = int(clock.now().timestamp())
        serial = last_of(self._store, "identities", "serial") + 1
        identity = Identity(seed)
        card = cards.make(identity, cards.Issue(name=name, created=now, serial=serial, succeeds=succeeds))
        with self._store.write(Room.CIRCLE) as store:
            # A new name keeps its keys: the row is replaced, and so is the card.
            store.run(
                """INSERT OR REPLACE INTO identities
                (fingerprint, seed, seed_sha256, name, serial, card, card_sha256, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    identity.fingerprint().hex(),
                    seed,
                    digest_of(seed),
                    cards.read(card).name,
                    serial,
                    card,
                    digest_of(card),
                    now,
                ),
            )
        me = self.me()
        assert me is not None
        return me


def words_of(fingerprint: str) -> tuple[str, ...]:
    """Give the safety words of a fingerprint in hex."""
    return safetywords.safety_words(bytes.fromhex(fingerprint), wordlist.words())
