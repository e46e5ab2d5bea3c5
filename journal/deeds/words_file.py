"""Errand. Words that the journal's disk would not take, in a file of their own under a passphrase, and their way home.

Without Afterbell, `age -d` and the passphrase give Markdown that anybody reads (FORMATS.md, section 7).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal import files, plain, prose
from journal.age import files as age
from journal.age.format import AgeError, NoMatchError
from journal.age.recipients import Identity, Passphrase, Recipient
from journal.dates import clock
from journal.deeds import write
from journal.errors import ImportRefused, NotReadable, WordsFileRefused
from journal.prose import files as prose_files
from journal.shapes import Attachment, Draft, DraftKey, DraftPlace, Entry, EntryId, ImportReport, Kind, UnsavedWords
from journal.shapes.columns import text_of
from journal.shapes.endings import WORDS
from journal.transfer.formats import json_reader
from journal.transfer.formats.afterbell import page
from journal.vault.keys import passphrase_bytes

if TYPE_CHECKING:
    from journal.journal import Journal

FORMAT = "afterbell-words/1"
LARGEST = 64 * 1024 * 1024

_EXPLANATION = (
    "These words could not be written into a journal of Afterbell's, and were saved here instead.\n"
    "Afterbell takes this file in under Settings, Bring entries in, or with: afterbell import FILE"
)
_MAGIC = b"age-encryption.org/v1\n-> scrypt "
_ID = re.compile(r"[0-9a-f]{32}")


def proposed_name() -> str:
    """Give a name for such a file that says nothing but what it is and of which day."""
    return f"Afterbell words {clock.today()}{WORDS}"


def save(path: Path, words: Sequence[UnsavedWords], passphrase: str) -> None:
    """Write a new file, for its owner's eyes alone, whole and on the disk. Raises the refusals of the disk."""
    seal(path, words, Passphrase(bytes(passphrase_bytes(passphrase))))


def seal(path: Path, words: Sequence[UnsavedWords], lock: Recipient) -> None:
    """Write such a file for whoever has the key to `lock`. Raises the refusals of the disk."""
    files.replace(path, age.encrypt([lock], [_plain(words).encode()]))


def is_under_passphrase(path: Path) -> bool:
    """Tell by its first bytes whether this is an age file under a passphrase: such words, or an export."""
    return files.read_start(path, len(_MAGIC)) == _MAGIC


def unseal(path: Path, key: Identity) -> tuple[UnsavedWords, ...]:
    """Give the words of a file sealed for `key`. Raises `WordsFileRefused`, `NotReadable`, `TooLarge`."""
    data = files.read(path, LARGEST)
    if not data:
        raise NotReadable(path=path)
    try:
        inside = b"".join(age.decrypt(data, [key]))
    except NoMatchError:
        raise WordsFileRefused(reason="passphrase") from None
    except AgeError:
        raise WordsFileRefused(reason="damaged") from None
    return _words_in(inside)


def take_in(journal: Journal, words: Sequence[UnsavedWords]) -> ImportReport:
    """Bring words home, each to the entry it belongs to; what the journal has already is left out.

    Where an entry was changed since, both texts are kept: these become an entry of their own.
    """
    report = ImportReport(source="words", found=len(words), added=0, duplicates=0, attachments=0)
    trashed = {each.id for each in journal.trash.trashed()}
    with journal.store.write():
        for each in words:
            added = _take_one(journal, each, trashed)
            report = replace(report, added=report.added + added, duplicates=report.duplicates + (not added))
    return report


def _take_one(journal: Journal, words: UnsavedWords, trashed: set[EntryId]) -> bool:
    """Bring one piece home; tell whether it was not there already."""
    if words.field is not None:
        there = journal.drafts.get(words.field)
        if there is None:
            journal.drafts.keep(words.field, words.draft.body)
        if there is None or there == words.draft.body:
            return there is None
    if not journal.entries.exists(words.entry):
        write.write(journal, words.draft, entry_id=words.entry)
        return True
    now = journal.entries.get(words.entry)
    draft = words.draft
    attached = journal.attachments.of(words.entry)
    if _bare_text(now, attached) == _bare_text(draft, attached):
        return False
    if now.rev == words.rev and words.entry not in trashed:
        write.revise(journal, words.entry, draft)
        return True
    told = f"{words.entry}\0{draft.title}\0{draft.body}".encode()
    beside = EntryId(hashlib.sha256(told).hexdigest()[:32])  # the same file taken in twice gives one entry
    if journal.entries.exists(beside):
        return False
    write.write(journal, draft, entry_id=beside)
    return True


def _bare_text(part: Draft | Entry, attached: Sequence[Attachment]) -> dict[str, Any]:
    """Give a text without the lines of its files, which come and go without anybody typing."""
    body = part.body
    for each in attached:
        body = prose_files.without_file(body, each.id, each.name)
    return text_of(part) | {"body": body.rstrip("\n")}


def _plain(words: Sequence[UnsavedWords]) -> str:
    head = {"format": FORMAT, "saved_at": clock.now().isoformat(), "pieces": len(words)}
    return "\n".join([page(head, _EXPLANATION), *(_piece(each) for each in words)])


def _piece(words: UnsavedWords) -> str:
    draft = words.draft
    body = prose.clean(draft.body)
    facts = {
        "called": words.called,
        "id": words.entry,
        "rev": words.rev,
        "title": prose.clean_line(draft.title),
        "kind": draft.kind,
        "day": draft.day.isoformat() if draft.day else None,
        "written_at": (draft.written_at or clock.now()).isoformat(),
        "zone": draft.zone or clock.zone_name(),
        "starred": bool(draft.starred),
        "added_tags": list(draft.tags),
        "field": [words.field.place, words.field.about, words.field.field] if words.field else None,
        "characters": len(body),
    }
    return page(facts, body)


def _words_in(inside: bytes) -> tuple[UnsavedWords, ...]:
    try:
        text = inside.decode("utf-8")
        head, at = _facts(text, 0)
        if json_reader.text(head, "format") != FORMAT:
            known = json_reader.text(head, "format").startswith("afterbell-words/")
            raise WordsFileRefused(reason="too-new" if known else "damaged")
        found = []
        for _ in range(json_reader.number(head, "pieces")):
            facts, at = _facts(text, text.index("---\n", at))
            end = at + json_reader.number(facts, "characters")
            found.append(_words_of(facts, text[at:end]))
            at = end + 1
    except (ValueError, ImportRefused):
        raise WordsFileRefused(reason="damaged") from None
    return tuple(found)


def _facts(text: str, at: int) -> tuple[dict[str, Any], int]:
    """Give the front matter that begins at `at`, and where the text below it begins. Raises `ValueError`."""
    end = text.index("\n---\n\n", at)
    facts = json_reader.facts(text[at:end].split("\n")[1:])
    if text[at : at + 4] != "---\n" or facts is None:
        raise ValueError("front matter")
    return facts, end + 6


def _words_of(facts: dict[str, Any], body: str) -> UnsavedWords:
    entry, day = json_reader.text(facts, "id"), json_reader.text(facts, "day")
    if not _ID.fullmatch(entry) or len(body) != json_reader.number(facts, "characters"):
        raise ValueError("piece")
    field = json_reader.texts(facts, "field")
    return UnsavedWords(
        field=DraftKey(DraftPlace(field[0]), *field[1:]) if len(field) == 3 and field[0] in set(DraftPlace) else None,
        called=json_reader.text(facts, "called"),
        entry=EntryId(entry),
        rev=json_reader.number(facts, "rev"),
        draft=Draft(
            body=body,
            title=json_reader.text(facts, "title"),
            kind=Kind(json_reader.text(facts, "kind")),
            day=date.fromisoformat(day) if day else None,
            tags=json_reader.texts(facts, "added_tags"),
            starred=json_reader.truth(facts, "starred"),
            written_at=plain.instant(json_reader.text(facts, "written_at")),
            zone=clock.zone(json_reader.text(facts, "zone")).key,
        ),
    )
