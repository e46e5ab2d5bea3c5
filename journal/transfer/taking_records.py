"""Errand. The lists of an export on their way in again: the circle, and the rest where it stood under a passphrase.

What is here stays as it is. People of the circle are known by their keys, whatever their id was there. Whom somebody
compared words with is believed of a sealed export alone, and so are the words of whom one has compared words with: in
a plain folder anybody may have written either.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from journal import redaction
from journal.circle.inbox import Came, ReceivedFile
from journal.digests import digest_of
from journal.entries.attachments import described
from journal.errors import TooLarge
from journal.settings_table import STAGED_LISTS
from journal.shapes import AttachmentId, ContactId, EntryId, Evidence, Kind, Problem, SharedEntry, Shown, StagedLists
from journal.transfer import records
from journal.transfer.own_export import KEYS, OwnLists, Row, Unit
from journal.transfer.staging import StagedRow, Staging
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
_EVIDENCE, _QUOTED, _ASKED_BACK, _LAST = "evidence", "quoted", "asked back", "last"
"""What is staged beside the rows of lists: what an entry shows; work that has to wait until all rows are in."""
_TOGETHER = 10
"""Texts that are let go of together."""


def evidence_of(where: str, said: Evidence) -> StagedRow:
    """Give what an entry is evidence of, on the page `where`, as it is staged."""
    row = {
        "where": where,
        "entry": said.entry,
        "day": said.marked_on.isoformat(),
        "annotation": said.annotation,
        "shows": [[one.framework, one.code] for one in said.shows],
    }
    return StagedRow(_EVIDENCE, json.dumps(row, ensure_ascii=False))


LAST = StagedRow(_LAST, "{}")
"""Is staged behind all rows of an export."""


def without_known_files(journal: Journal, unit: Unit) -> Unit:
    """Give rows that come in together without those whose files are here already, so that these are not read."""
    known: dict[str, Callable[[str], bool]] = {
        "received_files": lambda file: has_row(journal.store, "received_files", {"id": file}),
        "taken_out": lambda file: journal.attachments.is_kept(AttachmentId(file)),
    }
    return tuple((name, row) for name, row in unit if name not in known or not known[name](str(row["id"])))


def begin(journal: Journal, lists: OwnLists) -> list[Problem]:
    """Take in the keys, and note that what is staged comes in now, in the transaction that makes the import whole.

    Gives what does not come in, and why.
    """
    proved = frozenset(each.id for each in journal.circle.contacts(include_removed=True) if each.is_verified)
    journal.settings.set(STAGED_LISTS, StagedLists(sealed=lists.sealed, proved=proved))
    keys = lists.keys or ()
    if journal.circle.me() is None:
        for row in keys:
            put(journal.store, KEYS, _with_digests(records.TABLES[KEYS], row))
        return []
    here = {identity.fingerprint().hex() for identity in journal.circle.identities()}
    if lists.keys is None or any(row["fingerprint"] not in here for row in keys):
        return [Problem(where=records.file_name(records.SEALED_FOLDER, KEYS, 1), reason="keys-stay")]
    return []


class Taking:
    """Staged rows on their way in, in one transaction; `left` is what stands in the setting after it."""

    def __init__(self, journal: Journal, left: StagedLists, problems: list[Problem]) -> None:
        """Begin with what is noted of them; what does not come in is named in `problems`."""
        self._journal, self._problems = journal, problems
        self._staging = Staging(journal.store)
        self._special: Mapping[str, Callable[[Row, bytes | None], bool]] = {
            "contacts": self._contact,
            "former_keys": self._former_keys,
            "people": self._person,
            "received_entries": self._friends_entry,
            "received_files": self._friends_file,
            "taken_out": self._set_aside,
        }
        self._beside: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
            _EVIDENCE: self._mark,
            _QUOTED: self._quote,
            _ASKED_BACK: self._let_go,
            _LAST: self._stage_asked_back,
        }
        self.left = left

    def take(self, unit: Sequence[StagedRow]) -> None:
        """Take in a row, and with it those that lead to it, where it is new here and may come."""
        head, *leading = unit
        if act := self._beside.get(head.name):
            act(json.loads(head.row))
        elif self._comes(head):
            for each in leading:
                self._comes(each)

    def _comes(self, staged: StagedRow) -> bool:
        name, table = staged.name, records.TABLES[staged.name]
        row = records.checked(table, json.loads(staged.row))
        if "contact" in row:
            row["contact"] = self.left.contacts.get(str(row["contact"]), row["contact"])
        if not self._fits(table, row) or self._could_be_anybodys(name, row):
            return False
        if table.places:  # it goes on behind what is here
            row[table.places] = last_of(self._journal.store, name, table.places) + 1
        row = _with_digests(table, row)
        special = self._special.get(name)
        taken = special(row, staged.data) if special else put(self._journal.store, name, row)
        if taken and name == "items":
            self.left = replace(self.left, heard=True)
        return taken

    def _fits(self, table: records.Table, row: Row) -> bool:
        """Tell whether the entry is here to which a row leads."""
        if table.parent is None or table.parent[1] != "entries":
            return True
        return self._journal.entries.exists(EntryId(str(row[table.parent[0][0]])))

    def _could_be_anybodys(self, name: str, row: Row) -> bool:
        """Tell whether a row of a plain folder speaks for somebody whose keys are proved here; news is named."""
        if self.left.sealed or name not in _SPEAKING or row["contact"] not in self.left.proved:
            return False
        known = {column: row[column] for column in _SPEAKING[name]}
        if known and not has_row(self._journal.store, name, known):
            self._problems.append(Problem(where=records.file_name(records.OPEN_FOLDER, name, 1), reason="sealed-only"))
        return True

    # The lists that take more than putting a row in

    def _contact(self, row: Row, _: bytes | None) -> bool:
        store = self._journal.store
        known = store.one(
            "SELECT id FROM contacts WHERE fingerprint = ?1"
            " UNION SELECT contact FROM former_keys WHERE fingerprint = ?1",
            (row["fingerprint"],),
        )
        if known:
            self.left = replace(self.left, contacts={**self.left.contacts, str(row["id"]): known["id"]})
            return False
        if row["fingerprint"] in {identity.fingerprint().hex() for identity in self._journal.circle.identities()}:
            return False
        if not self.left.sealed and row["verified_on"]:
            row |= {"verified_on": None, "verified_how": ""}
            self._problems.append(Problem(where=str(row["name"]), reason="compare-again"))
        return put(store, "contacts", row)

    def _former_keys(self, row: Row, _: bytes | None) -> bool:
        """Keep what somebody's keys were; those of another are not, and nobody can call them lost in that way."""
        store, fingerprint = self._journal.store, row["fingerprint"]
        others = store.one(
            "SELECT 1 FROM contacts WHERE fingerprint = ?1 AND id <> ?2 UNION SELECT 1 FROM identities"
            " WHERE fingerprint = ?1",
            (fingerprint, row["contact"]),
        )
        return others is None and put(store, "former_keys", row)

    @cached_property
    def _protected(self) -> set[str]:
        return {redaction.fold(each.names[0]) for each in self._journal.names.people(include_retired=True)}

    def _person(self, row: Row, _: bytes | None) -> bool:
        names = json.loads(str(row["names"]))
        if not names or redaction.fold(names[0]) in self._protected:
            return False
        row["folded_stand_in"] = redaction.fold(str(row["stand_in"]))
        taken = put(self._journal.store, "people", row)
        if taken:
            self._protected.add(redaction.fold(names[0]))
        else:
            self._problems.append(Problem(where=str(row["stand_in"]), reason="stand-in-taken"))
        return taken

    def _friends_entry(self, row: Row, _: bytes | None) -> bool:
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
        if known:  # what comes behind may be called by an older text than is here
            self._stage(_QUOTED, {"contact": contact, "uid": entry.uid, "newer": taken})
        return taken

    def _friends_file(self, row: Row, data: bytes | None) -> bool:
        if data is not None:
            file = ReceivedFile(id=str(row["id"]), name=str(row["name"]), media_type=str(row["media_type"]), data=data)
            contact, uid = ContactId(str(row["contact"])), EntryId(str(row["uid"]))
            self._journal.inbox.put_back_file(contact, uid, int(row["place"] or 0), file)
        return data is not None

    def _set_aside(self, row: Row, data: bytes | None) -> bool:
        file = AttachmentId(str(row["id"]))
        if data is None or self._journal.attachments.is_kept(file):
            return False
        made, small = described(EntryId(str(row["entry"])), file, str(row["name"]), data, str(row["media_type"]))
        self._journal.attachments.take_over(made, data, small, aside=True)
        return True

    # What is no row of a list

    def _mark(self, row: Mapping[str, Any]) -> None:
        """Say what an entry that came is evidence of, where nobody said so meanwhile."""
        entry = EntryId(row["entry"])
        if not self._journal.entries.exists(entry) or self._journal.portfolio.of(entry):
            return
        shows = tuple(Shown(framework=framework, code=code) for framework, code in row["shows"])
        try:
            self._journal.portfolio.mark(entry, date.fromisoformat(row["day"]), row["annotation"], shows)
        except TooLarge:
            self._problems.append(Problem(where=f"{row['where']}: evidence", reason="too-large"))

    def _quote(self, row: Mapping[str, Any]) -> None:
        if row["newer"] or self.left.heard:
            anew = self._journal.inbox.quote_anew(ContactId(row["contact"]), EntryId(row["uid"]))
            self._journal.ledger.quote(*anew)

    def _stage_asked_back(self, _: Mapping[str, Any]) -> None:
        """Stage that what friends asked to have back goes again, here or there: it may have come in."""
        asked: dict[str, list[tuple[str, str]]] = {}
        for row in rows_of(self._journal.store, "taken_back", ("contact", "bundle", "uid")) if self.left.heard else ():
            asked.setdefault(row["contact"], []).append((row["uid"], row["bundle"]))
        for contact, about in asked.items():
            for first in range(0, len(about), _TOGETHER):
                self._stage(_ASKED_BACK, {"contact": contact, "about": about[first : first + _TOGETHER]})

    def _let_go(self, row: Mapping[str, Any]) -> None:
        about = [(EntryId(uid), str(bundle)) for uid, bundle in row["about"]]
        self._journal.ledger.forget_headings(self._journal.inbox.take_back(ContactId(row["contact"]), about))

    def _stage(self, what: str, row: Mapping[str, object]) -> None:
        self._staging.add((StagedRow(what, json.dumps(row)),))


def _with_digests(table: records.Table, row: Row) -> Row:
    return row | {f"{column}_sha256": _digest(row[column]) for column in table.digests}


def _digest(value: records.Value) -> str | None:
    return digest_of(value) if isinstance(value, bytes) else None
