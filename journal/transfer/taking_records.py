"""Errand. The lists of an export on their way in again: the circle, and the rest where it stood under a passphrase.

What is here stays as it is. People of the circle are known by their keys, whatever their id was there. Whom somebody
compared words with is believed of a sealed export alone, and so are the words of whom one has compared words with: in
a plain folder anybody may have written either.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from journal import redaction
from journal.circle.inbox import Came, ReceivedFile
from journal.digests import digest_of
from journal.entries.attachments import described
from journal.errors import TooLarge
from journal.shapes import AttachmentId, ContactId, EntryId, Kind, Problem, SharedEntry
from journal.transfer import records
from journal.transfer.own_export import OwnExport, Row
from journal.vault.rows import has_row, last_of, put, rows_of

if TYPE_CHECKING:
    from journal.journal import Journal

_SPEAKING: Mapping[str, tuple[str, ...]] = {
    "items": ("id",),
    "item_entries": (),
    "received_entries": ("contact", "uid", "bundle"),
    "received_files": (),
    "taken_back": (),
}
"""The lists in which somebody of the circle speaks, and by which columns it is seen whether a row was here before."""
_BY_CONTACT = {"former_keys", "circle_groups", "ledger_recipients", "items", "item_entries", "received_entries",
               "received_files", "taken_back", "kept_copies"}  # fmt: skip


def take(journal: Journal, export: OwnExport) -> list[Problem]:
    """Take in every list of an export, inside a transaction; give what did not come, and why."""
    taking = _Lists(journal, export)
    for folder, tables in records.LISTS.items():
        for name, table in tables.items():
            if folder == records.SEALED_FOLDER and not export.source.is_sealed:
                taking.refuse(folder, name, "sealed-only")
            else:
                taking.take(folder, name, table)
    taking.let_go_again()
    return taking.problems


class _Lists:
    """The lists of one export on their way in."""

    def __init__(self, journal: Journal, export: OwnExport) -> None:
        self._journal, self._export = journal, export
        self._source, self._root = export.source, export.root
        self._names = frozenset(self._source.names())
        self._came: dict[str, set[object]] = {}
        self._contacts: dict[object, str] = {}
        """Ids of people there, by which the same keys are known here under another."""
        self._special: Mapping[str, Callable[[Row], object]] = {
            "contacts": self._contact,
            "former_keys": self._former_keys,
            "people": self._person,
            "received_entries": self._friends_entry,
            "received_files": self._friends_file,
            "taken_out": self._set_aside,
        }
        self._proved = {each.id for each in journal.circle.contacts(include_removed=True) if each.is_verified}
        self.problems: list[Problem] = []

    def refuse(self, folder: str, name: str, reason: str) -> None:
        """Name a list that does not come in, where there is one."""
        where = records.file_name(folder, name, 1)
        if self._root + where in self._names:
            self.problems.append(Problem(where=where, reason=reason))

    def take(self, folder: str, name: str, table: records.Table) -> None:
        """Take in one list; a row that is not as it must be is named, and costs itself alone."""
        if name == "identities" and self._journal.circle.me() is not None:
            self._keep_own_keys(folder, name)
            return
        came = self._came.setdefault(name, set())
        for row in self._in_order(folder, name, table):
            if name in _BY_CONTACT:
                row["contact"] = self._contacts.get(row["contact"], row["contact"])
            if not self._fits(table, row) or self._could_be_anybodys(name, row):
                continue
            row |= {f"{column}_sha256": _digest(row[column]) for column in table.digests}
            taken = self._special.get(name, lambda row, name=name: put(self._journal.store, name, row))(row)
            if taken:
                came.add(row.get("id"))

    def let_go_again(self) -> None:
        """Let go of what friends asked to have back, here or there."""
        if not self._came.get("items"):
            return
        asked_back: dict[ContactId, list[tuple[EntryId, str]]] = {}
        for row in rows_of(self._journal.store, "taken_back", ("contact", "bundle", "uid")):
            asked_back.setdefault(row["contact"], []).append((row["uid"], row["bundle"]))
        for contact, about in asked_back.items():
            self._journal.ledger.forget_headings(self._journal.inbox.take_back(contact, about))

    def _in_order(self, folder: str, name: str, table: records.Table) -> Iterable[Row]:
        """Give the rows that are as they must be; where a column keeps their order, it goes on behind what is here."""
        rows = self._sound(folder, name)
        if not table.places:
            return rows
        found = sorted(rows, key=lambda row: int(row[table.places] or 0))
        for place, row in enumerate(found, last_of(self._journal.store, name, table.places) + 1):
            row[table.places] = place
        return found

    def _sound(self, folder: str, name: str) -> Iterator[Row]:
        for where, row in self._export.rows_of(folder, name):
            if row is None:
                self.problems.append(Problem(where=where, reason="row"))
            else:
                yield row

    def _fits(self, table: records.Table, row: Row) -> bool:
        """Tell whether what a row leads to is here, and came with it."""
        if table.parent is None:
            return True
        column, parent = table.parent
        if parent == "entries":
            return self._journal.entries.exists(EntryId(str(row[column])))
        return row[column] in self._came.get(parent, ())

    def _could_be_anybodys(self, name: str, row: Row) -> bool:
        """Tell whether a row of a plain folder speaks for somebody whose keys are proved here; news is named."""
        if self._source.is_sealed or name not in _SPEAKING or row["contact"] not in self._proved:
            return False
        known = {column: row[column] for column in _SPEAKING[name]}
        if known and not has_row(self._journal.store, name, known):
            self.problems.append(Problem(where=records.file_name(records.OPEN_FOLDER, name, 1), reason="sealed-only"))
        return True

    def _keep_own_keys(self, folder: str, name: str) -> None:
        here = {identity.fingerprint().hex() for identity in self._journal.circle.identities()}
        if any(row is None or row["fingerprint"] not in here for _, row in self._export.rows_of(folder, name)):
            self.refuse(folder, name, "keys-stay")

    # The lists that take more than putting a row in

    def _contact(self, row: Row) -> bool:
        store = self._journal.store
        known = store.one(
            "SELECT id FROM contacts WHERE fingerprint = ?1"
            " UNION SELECT contact FROM former_keys WHERE fingerprint = ?1",
            (row["fingerprint"],),
        )
        if known:
            self._contacts[row["id"]] = known["id"]
            return False
        if row["fingerprint"] in {identity.fingerprint().hex() for identity in self._journal.circle.identities()}:
            return False
        if not self._source.is_sealed and row["verified_on"]:
            row |= {"verified_on": None, "verified_how": ""}
            self.problems.append(Problem(where=str(row["name"]), reason="compare-again"))
        return put(store, "contacts", row)

    def _former_keys(self, row: Row) -> bool:
        """Keep what somebody's keys were; those of another are not, and nobody can call them lost in that way."""
        store, fingerprint = self._journal.store, row["fingerprint"]
        others = store.one(
            "SELECT 1 FROM contacts WHERE fingerprint = ?1 AND id <> ?2 UNION SELECT 1 FROM identities"
            " WHERE fingerprint = ?1",
            (fingerprint, row["contact"]),
        )
        return others is None and put(store, "former_keys", row)

    def _person(self, row: Row) -> bool:
        names = json.loads(str(row["names"]))
        listed = self._journal.names.people(include_retired=True)
        if not names or any(redaction.fold(names[0]) == redaction.fold(each.names[0]) for each in listed):
            return False
        row["folded_stand_in"] = redaction.fold(str(row["stand_in"]))
        taken = put(self._journal.store, "people", row)
        if not taken:
            self.problems.append(Problem(where=str(row["stand_in"]), reason="stand-in-taken"))
        return taken

    def _friends_entry(self, row: Row) -> bool:
        entry = SharedEntry(
            uid=EntryId(str(row["uid"])),
            rev=int(row["rev"] or 0),
            title=str(row["title"]),
            body=str(row["body"]),
            kind=Kind(str(row["kind"])),
            day=date.fromisoformat(str(row["day"])),
            files=(),
            tags=tuple(json.loads(str(row["tags"]))),
        )
        contact = ContactId(str(row["contact"]))
        known = has_row(self._journal.store, "received_entries", {"contact": contact, "uid": entry.uid})
        came = Came(int(row["sealed"] or 0), entry.rev, str(row["bundle"]))
        taken = self._journal.inbox.put_back(contact, entry, came, str(row["heading"]))
        if known and (taken or self._came.get("items")):  # they may be called by an older text than is here now
            self._journal.ledger.quote(*self._journal.inbox.quote_anew(contact, entry.uid))
        if taken:
            self._came["received_entries"].add((contact, entry.uid))
        return taken

    def _friends_file(self, row: Row) -> bool:
        contact, uid = ContactId(str(row["contact"])), EntryId(str(row["uid"]))
        if (contact, uid) not in self._came["received_entries"]:
            return False
        if (data := self._bytes_of(row)) is not None:
            file = ReceivedFile(id=str(row["id"]), name=str(row["name"]), media_type=str(row["media_type"]), data=data)
            self._journal.inbox.put_back_file(contact, uid, int(row["place"] or 0), file)
        return data is not None

    def _set_aside(self, row: Row) -> bool:
        file = AttachmentId(str(row["id"]))
        if self._journal.attachments.is_kept(file) or (data := self._bytes_of(row)) is None:
            return False
        made, small = described(EntryId(str(row["entry"])), file, str(row["name"]), data, str(row["media_type"]))
        self._journal.attachments.take_over(made, data, small, aside=True)
        return True

    def _bytes_of(self, row: Row) -> bytes | None:
        where = str(row["path"])
        try:
            data = self._source.read(self._root + where)
        except TooLarge:
            self.problems.append(Problem(where=where, reason="file-too-large"))
            return None
        if data is None:
            self.problems.append(Problem(where=where, reason="file-missing"))
        return data


def _digest(value: records.Value) -> str | None:
    return digest_of(value) if isinstance(value, bytes) else None
