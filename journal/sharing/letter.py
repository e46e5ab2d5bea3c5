"""Errand. The letter of a share: entries as they travel, names decided, pictures made anew, proved once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal import bare, decoder, redaction
from journal.bundle import sealed
from journal.bundle.manifest import NOTE_LIMIT, TITLE_LIMIT
from journal.bundle.untrusted import clean_line, clean_text
from journal.dates import clock, instants
from journal.errors import TooLarge, Undecided
from journal.shapes import AttachmentId, EntryId, Preview, ProtectedEntry, SealOrder
from journal.sharing.preview import as_ordered, parts_of

if TYPE_CHECKING:
    from journal.journal import Journal

_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg"}


def letter_of(journal: Journal, order: SealOrder) -> tuple[Preview, sealed.Letter]:
    """Give what leaves, with every name decided and every picture made anew, and the preview it came from.

    Raises `Undecided` (facts: count), `NoSuchEntry`, `NotAPicture`, `TooLarge`.
    """
    seen = as_ordered(journal, order)
    if order.protect and seen.undecided:
        raise Undecided(count=seen.undecided)
    files = _files(journal, seen)
    types = {attachment: media_type for attachment, (_, media_type) in files.items()}
    seen = as_ordered(journal, order, types)
    letter = sealed.Letter(
        kind="share",
        created=journal.settings.today(),
        note=clean_text(seen.note.text)[:NOTE_LIMIT],
        ask=order.ask,
        entries=tuple(_letter_entry(entry, files, _sealing_time(journal, entry.id)) for entry in seen.entries),
    )
    if order.protect:
        prove(journal, letter, *(part.text for entry in seen.entries for part in parts_of(entry)))
    return seen, letter


def _files(journal: Journal, seen: Preview) -> dict[AttachmentId, tuple[bytes, str]]:
    """Give the bytes and type of each file that goes along, without what it tells of its author, place and time."""
    files = {}
    size = 0
    for file in (file for entry in seen.entries for file in entry.files if file.included is not False):
        data, media_type = journal.attachments.bytes_of(file.id), file.media_type
        if file.contents is not None:
            data = file.contents.text.encode()
        elif media_type.startswith("image/"):
            clean = decoder.clean_picture(data)
            data, media_type = clean.data, clean.media_type
        else:
            data = bare.bare(data) or data
        files[file.id] = (data, media_type)
        size += len(data)
        if size > sealed.PLAINTEXT_LIMIT * 9 // 10:
            raise TooLarge(size=size, limit=sealed.PLAINTEXT_LIMIT * 9 // 10)
    return files


def _sealing_time(journal: Journal, entry: EntryId) -> int:
    """Give the `rev` of what is sealed now: the time, which outlives this disk, or what is just above the last one.

    The last one is higher within the same second, and where the clock was set back since.
    """
    last = journal.ledger.last_sealed(entry)
    return min(max(instants.sealing_time(clock.now()), last + 1), instants.SEALING_LIMIT)


def _letter_entry(entry: ProtectedEntry, files: dict[AttachmentId, tuple[bytes, str]], rev: int) -> sealed.LetterEntry:
    """Give an entry as it travels. Raises `DayOutOfReach`, as its readers would refuse it.

    `rev` is the time of sealing: another decision about names is newer, too. A title that is longer than a letter
    takes goes as the heading of the text.
    """
    title, body = clean_line(entry.title.text, len(entry.title.text)), clean_text(entry.body.text)
    if len(title) > TITLE_LIMIT:
        title, body = "", f"# {title}\n\n{body}"
    return sealed.LetterEntry(
        uid=entry.id,
        rev=rev,
        title=title,
        body=body,
        day=clock.require(entry.day),
        kind=entry.kind,
        tags=tuple(clean_line(tag.text, 100) for tag in entry.tags),
        files=tuple(
            sealed.LetterFile(
                name=_sent_name(file.name.text, files[file.id][1]), media_type=files[file.id][1], data=files[file.id][0]
            )
            for file in entry.files
            if file.id in files
        ),
    )


def _sent_name(name: str, media_type: str) -> str:
    stem, dot, ending = name.rpartition(".")
    wanted = _ENDINGS.get(media_type)
    if wanted is None or "." + ending.lower() in {wanted, ".jpeg"}:
        return name
    return (stem if dot else name) + wanted


def prove(journal: Journal, letter: sealed.Letter, *more: str) -> None:
    """Look once more at what is about to leave, whatever was decided: no listed name stands in any of it."""
    people = journal.names.people(include_retired=True)
    texts = [letter.note, *more]
    for entry in letter.entries:
        texts += [entry.title, entry.body, *entry.tags, *(file.name for file in entry.files)]
    if not all(redaction.prove(text, people) for text in texts):
        raise Undecided
