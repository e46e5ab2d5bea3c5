"""Room. The ledger: everything that ever left this computer, as it left, for whom and under which names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from journal import chance
from journal.changes import Room
from journal.circle.waiting import since, still_waits, unsaid
from journal.dates import clock
from journal.dates.instants import from_micros, to_micros
from journal.shapes import ContactId, EntryId, LedgerLine
from journal.vault.rows import last_of
from journal.vault.store import Part, Row, Store

_LINES = f"""SELECT l.*, json_group_array(r.name) AS names, count(*) = count(r.taken_back_at) AS taken_back,
    json_group_array(r.name) FILTER (WHERE {unsaid("l.way", "l.bundle", "r.contact")}) AS unsaid
    FROM ledger l JOIN ledger_recipients r ON r.line = l.id """

_ONLY_SEALED = f"""SELECT r.contact FROM ledger l JOIN ledger_recipients r ON r.line = l.id
    WHERE l.entry = ? AND l.what = 'share' AND r.taken_back_at IS NULL
    GROUP BY r.contact HAVING min(l.at >= ? AND {unsaid("l.way", "l.bundle", "r.contact")})"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One piece of a bundle that leaves: its text as the others read it, and the names that stand in it.

    `rev` is the version of the entry as it is here, `sealed` the `rev` under which it travels.
    """

    what: str
    heading: str
    text: str
    entry: EntryId | None = None
    rev: int = 0
    sealed: int = 0
    names_protected: bool = False
    stand_ins: tuple[str, ...] = ()


class Ledger:
    """The list of what left. Lines are added, marked with how they went and as taken back, never otherwise changed.

    Only the heading of something answered goes when its writer asks for it back.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, bundle: str, leaving: tuple[Leaving, ...], to: tuple[tuple[ContactId, str], ...], way: str) -> None:
        """Write down what leaves in one bundle, for whom (id and name as it is now) and by which way."""
        with self._store.write(Room.LEDGER) as store:
            for piece in leaving:
                line = chance.new_id()
                store.run(
                    """INSERT INTO ledger (id, place, at, bundle, what, entry, rev, sealed, heading, text,
                    names_protected, stand_ins, way)
                    VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM ledger), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    (
                        line,
                        to_micros(clock.now()),
                        bundle,
                        piece.what,
                        piece.entry,
                        piece.rev,
                        piece.sealed,
                        piece.heading,
                        piece.text,
                        piece.names_protected,
                        json.dumps(piece.stand_ins),
                        way,
                    ),
                )
                store.run_many(
                    "INSERT INTO ledger_recipients (line, contact, name) VALUES (?, ?, ?)",
                    [(line, contact, name) for contact, name in to],
                )

    def lines(self, entry: EntryId | None = None) -> tuple[LedgerLine, ...]:
        """Give everything that left, latest first; of one entry alone where `entry` is given."""
        rows = self._store.read(
            _LINES + "WHERE ?1 IS NULL OR l.entry = ?1 GROUP BY l.id ORDER BY l.place DESC", (entry,)
        )
        return tuple(map(_line, rows))

    def lines_of(self, bundle: str) -> tuple[LedgerLine, ...]:
        """Give what left in one bundle, in the order it stands there."""
        rows = self._store.read(_LINES + "WHERE l.bundle = ? GROUP BY l.id ORDER BY l.place", (bundle,))
        return tuple(map(_line, rows))

    def text(self, line: str) -> str:
        """Give the text of a line as it left."""
        row = self._store.one("SELECT text FROM ledger WHERE id = ?", (line,), part=Part("ledger", line))
        return str(row["text"]) if row else ""

    def last_sealed(self, entry: EntryId) -> int:
        """Give the highest `rev` under which an entry left, 0 where it never did since times of sealing are kept."""
        row = self._store.one("SELECT max(sealed) FROM ledger WHERE entry = ? AND what = 'share'", (entry,))
        return int(row[0] or 0) if row else 0

    def knows(self, bundle: str) -> bool:
        """Tell whether a bundle left this journal, as far as it remembers: a restored one may not."""
        return self._store.one("SELECT 1 FROM ledger WHERE bundle = ?", (bundle,)) is not None

    def note_way(self, bundle: str, way: str) -> None:
        """Note by which way a sealed file was handed over ("mail", "hand"), once it was more than sealed."""
        with self._store.write(Room.LEDGER, Room.INBOX) as store:
            store.run("UPDATE ledger SET way = ? WHERE bundle = ? AND way = 'file'", (way, bundle))

    def forget_headings(self, bundles: tuple[str, ...]) -> None:
        """Let go of the headings of what was answered: they are a friend's words, and were asked back."""
        with self._store.write(Room.LEDGER) as store:
            store.run_many(
                "UPDATE ledger SET heading = '' WHERE bundle = ? AND what = 'response'",
                [(bundle,) for bundle in bundles],
            )

    def quote(self, bundles: tuple[str, ...], heading: str) -> None:
        """Let answers quote what they answered as it is called now; what was asked back stays without."""
        with self._store.write(Room.LEDGER) as store:
            store.run_many(
                "UPDATE ledger SET heading = ? WHERE bundle = ? AND what = 'response' AND heading <> ''",
                [(heading, bundle) for bundle in bundles],
            )

    def shared_with(self, entry: EntryId, *, asked_back: bool = False) -> tuple[ContactId, ...]:
        """Give the people who have an entry and were not asked for it back, or who were, in the order they got it."""
        rows = self._store.read(
            """SELECT r.contact FROM ledger l JOIN ledger_recipients r ON r.line = l.id
            WHERE l.entry = ? AND l.what = 'share' AND (r.taken_back_at IS NOT NULL) = ?
            GROUP BY r.contact ORDER BY min(l.place)""",
            (entry, asked_back),
        )
        return tuple(ContactId(row["contact"]) for row in rows)

    def only_sealed_for(self, entry: EntryId) -> tuple[ContactId, ...]:
        """Give whom of these no file with an entry was handed over to, as far as is known."""
        rows = self._store.read(_ONLY_SEALED, (entry, since()))
        return tuple(ContactId(row["contact"]) for row in rows)

    def last_place(self) -> int:
        """Give the place of what left last, 0 where nothing did."""
        return last_of(self._store, "ledger", "place")

    def left_after(self, entry: EntryId, place: int) -> bool:
        """Tell whether an entry was shared after what has this place left."""
        row = self._store.one("SELECT 1 FROM ledger WHERE entry = ? AND what = 'share' AND place > ?", (entry, place))
        return row is not None

    def shared_since(self, contact: ContactId, since: datetime) -> tuple[EntryId, ...]:
        """Give what was shared with a person from a moment on and not asked back, in the order they got it."""
        rows = self._store.read(
            """SELECT l.entry FROM ledger l JOIN ledger_recipients r ON r.line = l.id
            WHERE r.contact = ? AND l.at >= ? AND l.what = 'share' AND r.taken_back_at IS NULL
            GROUP BY l.entry ORDER BY min(l.place)""",
            (contact, to_micros(since)),
        )
        return tuple(EntryId(row["entry"]) for row in rows if row["entry"])

    def names_with(self, entry: EntryId) -> dict[ContactId, str]:
        """Give what the people an entry went to were called when it last did."""
        rows = self._store.read(
            """SELECT r.contact, r.name FROM ledger l JOIN ledger_recipients r ON r.line = l.id
            WHERE l.entry = ? AND l.what = 'share' ORDER BY l.place""",
            (entry,),
        )
        return {ContactId(row["contact"]): row["name"] for row in rows}

    def bundles_with(self, entry: EntryId, contact: ContactId) -> tuple[str, ...]:
        """Give the bundles in which an entry went to a person, asked back or not."""
        rows = self._store.read(
            """SELECT l.bundle FROM ledger l JOIN ledger_recipients r ON r.line = l.id
            WHERE l.entry = ? AND r.contact = ? AND l.what = 'share' ORDER BY l.place""",
            (entry, contact),
        )
        return tuple(row["bundle"] for row in rows)

    def recipients_of(self, bundle: str) -> frozenset[ContactId]:
        """Give whom a bundle was sealed for."""
        rows = self._store.read(
            "SELECT r.contact FROM ledger l JOIN ledger_recipients r ON r.line = l.id WHERE l.bundle = ?", (bundle,)
        )
        return frozenset(ContactId(row["contact"]) for row in rows)

    def is_taken_back(self, bundle: str) -> bool:
        """Tell whether everything in a bundle was asked back from everybody."""
        row = self._store.one(
            """SELECT count(*) AS given, count(r.taken_back_at) AS back FROM ledger l
            JOIN ledger_recipients r ON r.line = l.id WHERE l.bundle = ?""",
            (bundle,),
        )
        return row is not None and 0 < row["given"] == row["back"]

    def holds(self, bundle: str, entry: EntryId, contact: ContactId) -> bool:
        """Tell whether that very bundle brought that entry to that person."""
        row = self._store.one(
            """SELECT 1 FROM ledger l JOIN ledger_recipients r ON r.line = l.id
            WHERE l.bundle = ? AND l.entry = ? AND r.contact = ? AND l.what = 'share'""",
            (bundle, entry, contact),
        )
        return row is not None

    def take_back(self, entry: EntryId, contacts: tuple[ContactId, ...]) -> None:
        """Mark that an entry was asked back from these people."""
        now = to_micros(clock.now())
        with self._store.write(Room.LEDGER) as store:
            store.run_many(
                """UPDATE ledger_recipients SET taken_back_at = ? WHERE contact = ? AND taken_back_at IS NULL
                AND line IN (SELECT id FROM ledger WHERE entry = ? AND what = 'share')""",
                [(now, contact, entry) for contact in contacts],
            )


def _line(row: Row) -> LedgerLine:
    entry, at = row["entry"], from_micros(row["at"])
    return LedgerLine(
        id=row["id"],
        at=at,
        what=row["what"],
        entry=EntryId(entry) if entry else None,
        heading=row["heading"],
        rev=row["rev"],
        recipients=tuple(json.loads(row["names"])),
        names_protected=bool(row["names_protected"]),
        stand_ins=tuple(json.loads(row["stand_ins"])),
        way=row["way"],
        bundle=row["bundle"],
        taken_back=bool(row["taken_back"]),
        waiting=tuple(json.loads(row["unsaid"])) if still_waits(clock.day_of(at)) else (),
    )
