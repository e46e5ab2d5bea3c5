"""Errand. The photos and files of an entry: looked at one by one, and copied out of the journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journal.shapes import Attachment, AttachmentId
from journal.sharing import hand_over

if TYPE_CHECKING:
    from journal.journal import Journal


def pictures_beside(journal: Journal, wanted: AttachmentId) -> tuple[Attachment, ...]:
    """Give a picture and those beside it in its entry; nothing where it is gone."""
    made = journal.attachments.get(wanted)
    if made is None:
        return ()
    return tuple(each for each in journal.attachments.of(made.entry) if each.width) or (made,)


def picture(journal: Journal, wanted: AttachmentId) -> tuple[bytes, bytes]:
    """Give a picture as it lies in the journal, and its small copy: one may cost too much to be shown whole."""
    return journal.attachments.bytes_of(wanted), journal.attachments.thumbnail(wanted) or b""


def save_copy(journal: Journal, wanted: AttachmentId, path: Path) -> Path:
    """Put a copy of a photo or file at `path`, not encrypted; the window has said so."""
    return hand_over.save_attachment(journal, wanted, path)
