"""Errand. What the others will read: entries with their names protected, and everything that is still to decide."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from unicodedata import category

from journal import bare, redaction
from journal.bundle import sealed
from journal.bundle import zip as bundle_zip
from journal.shapes import (
    Attachment,
    AttachmentId,
    Decision,
    Entry,
    EntryId,
    Finding,
    Lines,
    LookedOver,
    Preview,
    Protected,
    ProtectedEntry,
    ProtectedFile,
    SealOrder,
)
from journal.transfer.formats import form

if TYPE_CHECKING:
    from journal.journal import Journal

LOOKED_INTO = 64 << 10
"""Bytes up to which a text file is looked into: some ten thousand words, for which the gate takes most of a second."""
_NO_CHARACTERS = frozenset({"Cc", "Cn", "Co", "Cs"})
"""The categories of what stands in no text, but for white space."""
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BY_ZEROS: dict[tuple[bool, ...], str] = {
    (False, True, False, True): "utf-16-le",
    (True, False, True, False): "utf-16-be",
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
}
"""Where among four bytes a Western text has zeros in most, by how it is encoded."""
_SOME = 4096
"""Bytes that tell where the zeros of a file are."""
_OWN_LINK = re.compile(r"(!?)\[([^\]\n]*)\]\(attachment:([0-9A-Za-z-]{1,64})(?:\s[^)\n]*)?\)")


def preview(
    journal: Journal,
    entry_ids: tuple[EntryId, ...],
    decisions: tuple[Decision, ...] = (),
    *,
    note: str = "",
    protect: bool = True,
    later: bool = False,
) -> Preview:
    """Give exactly what would be sealed. `decisions` come on top of those remembered; an attachment's are never kept.

    With `later`, what was written to an entry later stands below its text.
    """
    order = SealOrder(entry_ids=entry_ids, contacts=(), note=note, decisions=decisions, protect=protect, later=later)
    return as_ordered(journal, order)


def taken_up(
    journal: Journal,
    entry_ids: tuple[EntryId, ...],
    decisions: tuple[Decision, ...],
    seen: Lines | None = None,
    *,
    note: str = "",
    later: bool = False,
) -> LookedOver:
    """Give what would be sealed, with those of `decisions` that decide nothing beyond what was `seen` then.

    What was said of a word is asked once more where it stands in a line that is new, or was changed since, and where a
    line asked something else of it then: somebody who was covered there may be off the people list now. Only the
    entries count: the note is written in sight.
    """

    def look(said: tuple[Decision, ...]) -> tuple[Preview, Lines]:
        found = preview(journal, entry_ids, said, note=note, later=later)
        parts = {entry.id: redaction.by_line(parts_of(entry)) for entry in found.entries}
        return found, {(entry, line): here for entry, lines in parts.items() for line, here in lines.items()}

    found, lines = look(decisions)
    while decisions and seen is not None and (new := _unseen(lines, seen)):
        as_asked = look(())[1]
        reached = {one.key for line, here in new.items() for one in here - as_asked.get(line, frozenset())}
        if not reached:
            break
        left = tuple(one for one in decisions if one.key not in reached)
        decisions = left if len(left) < len(decisions) else ()
        found, lines = look(decisions)
    return LookedOver(preview=found, decisions=decisions, lines=lines)


def _unseen(lines: Lines, seen: Lines) -> Lines:
    """Give what none of these lines asked when they were `seen`, whatever was answered."""
    asked = {line: set(map(redaction.as_question, here)) for line, here in seen.items()}
    new = {
        line: frozenset(one for one in here if redaction.as_question(one) not in asked.get(line, ()))
        for line, here in lines.items()
    }
    return {line: here for line, here in new.items() if here}


def as_ordered(journal: Journal, order: SealOrder, sent_types: Mapping[AttachmentId, str] | None = None) -> Preview:
    """Give what `order` would seal, for whomever.

    `sent_types` says as what pictures are sent once they are made anew; their names in the bundle end accordingly.
    """
    prepared = _Preparation(journal, order, sent_types or {})
    entries = tuple(prepared.entry(journal.entries.get(entry_id)) for entry_id in dict.fromkeys(order.entry_ids))
    shielded = prepared.gate.text(order.note)
    whole = (*(finding for entry in entries for finding in findings_of(entry)), *shielded.findings)
    files = [file for entry in entries for file in entry.files]
    open_ = len(redaction.asked_once(finding for finding in whole if not finding.decided))
    open_ += sum(file.included is None for file in files)
    size = sum(len(entry.body.text.encode()) + 500 for entry in entries)
    size += sum(file.size for file in files if file.included is not False)
    return Preview(
        entries=entries,
        note=shielded,
        undecided=open_,
        stand_ins=stand_ins(whole),
        size=bundle_zip.padme(max(bundle_zip.FLOOR, size)),
    )


def findings_of(entry: ProtectedEntry) -> tuple[Finding, ...]:
    """Give what was found in every part of an entry that goes along."""
    return tuple(finding for part in parts_of(entry) for finding in part.findings)


def texts_of(preview: Preview) -> tuple[Protected, ...]:
    """Give every text that goes along: the note, and those of each entry."""
    return (preview.note, *(part for entry in preview.entries for part in parts_of(entry)))


def parts_of(entry: ProtectedEntry) -> tuple[Protected, ...]:
    """Give every text of an entry that goes along: title, body, tags, names of files, and what stands in text files."""
    kept = [file for file in entry.files if file.included is not False]
    contents = (file.contents for file in kept if file.contents is not None)
    return (entry.title, entry.body, *entry.tags, *(file.name for file in kept), *contents)


def stand_ins(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Give what stands in for somebody, each once however a tag writes it, in the order it first appears."""
    found: dict[str, str] = {}
    for finding in findings:
        if finding.decided and finding.replacement and finding.replacement != finding.text:
            found.setdefault(redaction.slugged(finding.replacement), finding.replacement)
    return tuple(found.values())


def gate(journal: Journal, decisions: Iterable[Decision], *, on: bool = True) -> redaction.Gate:
    """Give the gate of this journal: its people, what was decided before, and `decisions` on top of that."""
    if not on:
        return redaction.Gate(decisions={decision.key: decision for decision in decisions}, on=False)
    return redaction.Gate(
        people=journal.names.people(include_retired=True),
        decisions={decision.key: decision for decision in (*journal.names.decisions(), *decisions)},
    )


def file_key(attachment: AttachmentId) -> str:
    """Give the key under which somebody decides whether an attachment goes along."""
    return f"photo:{attachment}"


class _Preparation:
    """Protects one part after the other; counts the files so that a text's pictures point to where they will stand."""

    def __init__(self, journal: Journal, order: SealOrder, sent_types: Mapping[AttachmentId, str]) -> None:
        self._journal = journal
        self._later = order.later
        self._sent_types = sent_types
        self._protect = order.protect
        self.gate = gate(journal, order.decisions, on=order.protect)
        self._files = 0

    def entry(self, entry: Entry) -> ProtectedEntry:
        """Protect every part of an entry."""
        files = tuple(self._file(attachment) for attachment in self._journal.attachments.of(entry.id))
        paths = {}
        for file in files:
            if file.included is not False:
                self._files += 1
                paths[str(file.id)] = "../" + sealed.file_path(self._files, file.name.text, file.media_type)
        links = {key: Decision(key=key, replacement=None) for key in map(redaction.fold, paths.values())}
        return ProtectedEntry(
            id=entry.id,
            kind=entry.kind,
            day=entry.day,
            rev=entry.rev,
            heading=entry.heading,
            title=self.gate.text(entry.title),
            body=self.gate.text(_with_paths(self._whole(entry), paths), links),
            tags=tuple(self.gate.tag(tag) for tag in entry.added_tags),
            files=files,
        )

    def _whole(self, entry: Entry) -> str:
        """Give the text of an entry, with what was written later below it where that goes along."""
        lines = self._journal.entries.later_lines(entry.id) if self._later else ()
        below = (f"*{_how_much_later((line.day - entry.day).days)}:* {line.text.strip()}" for line in lines)
        return "\n\n".join((entry.body.rstrip(), *below)) if lines else entry.body

    def _file(self, attachment: Attachment) -> ProtectedFile:
        key = file_key(attachment.id)
        decision = self.gate.decisions.get(key)
        included = None if self._protect else True
        if decision is not None:
            included = decision.replacement is None
        return ProtectedFile(
            id=attachment.id,
            key=key,
            name=self.gate.file_name(attachment.name),
            media_type=self._sent_types.get(attachment.id, attachment.media_type),
            size=attachment.size,
            included=included,
            contents=self._contents(attachment) if included is not False else None,
            bare=included is not False and self._is_bare(attachment),
        )

    def _is_bare(self, attachment: Attachment) -> bool:
        if attachment.media_type.startswith(("image/", "text/")):
            return True
        return bare.can_be_bare(attachment.sha256, lambda: self._journal.attachments.bytes_of(attachment.id))

    def _contents(self, attachment: Attachment) -> Protected | None:
        if not self.gate.on or attachment.size > LOOKED_INTO:
            return None
        # What is UTF-16 or UTF-32 was kept as a file of any kind.
        if not attachment.media_type.startswith("text/") and attachment.media_type != "application/octet-stream":
            return None
        text = _words_of(self._journal.attachments.bytes_of(attachment.id))
        return None if text is None else self.gate.text(text)


def _words_of(data: bytes) -> str | None:
    """Give the text of a file in UTF-8, UTF-16, UTF-32 or plainly Windows-1252, with its mark or none; else None."""
    wide = _wide(data)
    try:
        text = data.decode(wide or "utf-8-sig")
    except UnicodeDecodeError:
        return None if wide else form.read(data) or None
    # Bytes of another kind that happen to begin so are hardly all characters.
    is_text = all(char.isspace() or category(char) not in _NO_CHARACTERS for char in text) if wide else "\0" not in text
    return text.removeprefix("\ufeff") if is_text else None


def _wide(data: bytes) -> str:
    """Give the encoding of several bytes a character that a file is in, by its mark or its zeros, or ""."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if marked or b"\0" not in data:
        return marked
    some = data[:_SOME]
    zeros = [some[place::4].count(0) for place in range(4)]
    thick = tuple(count > len(some) // 8 for count in zeros)  # at more than half of its places
    return _BY_ZEROS.get(thick, "")


def _how_much_later(days: int) -> str:
    """Give how a later line begins in what others read; a part of the shared text, so it is not translated."""
    return "Later that day" if days <= 0 else "The next day" if days == 1 else f"{days} days later"


def _with_paths(body: str, paths: Mapping[str, str]) -> str:
    """Point links to attachments at the bundle's own files; where one stays here, its words alone remain."""

    def path(match: re.Match[str]) -> str:
        found = paths.get(match[3])
        return f"{match[1]}[{match[2]}]({found})" if found else match[2]

    return _OWN_LINK.sub(path, body)
