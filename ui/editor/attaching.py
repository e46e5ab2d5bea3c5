"""Photos and files on their way into an entry: read on the journal's thread, shown as a line of Markdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from journal import writing
from journal.errors import NotReadable, TooLarge, disk_refusal
from journal.journal import Journal
from journal.shapes import Attachment, EntryId
from ui.editor.editor import Offered

PICTURE_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif"})
LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; looked at before anything is read."""


def shown(made: Attachment) -> str:
    """Give the line that shows a picture, or links a file, in the text."""
    name = made.name.replace("[", "(").replace("]", ")")
    return f"{'!' if made.width else ''}[{name}](attachment:{made.id})\n\n"


def attaching(offered: Offered) -> Callable[[Journal, EntryId], object]:
    """Make the deed that reads a file, on the journal's thread, and keeps it with an entry."""

    def attach(journal: Journal, entry: EntryId) -> object:
        data = offered.data
        if offered.path is not None:
            try:
                size = offered.path.stat().st_size
                if size > LARGEST_FILE:
                    raise TooLarge(size=size, limit=LARGEST_FILE)
                if not offered.path.is_file():
                    raise NotReadable(path=offered.path)
                data = offered.path.read_bytes()
            except OSError as error:
                raise disk_refusal(error, offered.path) from error
        name = offered.name
        if offered.image is not None:
            name, data = _as_file(name, offered.image)
        return writing.attach(journal, entry, name, data)

    return attach


def looks_like_a_picture(name: str) -> bool:
    """Tell whether a file's name promises a picture."""
    return Path(name).suffix.lower() in PICTURE_ENDINGS


def _as_file(name: str, image: QImage) -> tuple[str, bytes]:
    """Give a pasted picture as a PNG, or as a JPEG where a PNG would be too large to keep, as of a noisy photo."""
    data = _encoded(image, b"png")
    if len(data) <= LARGEST_FILE or image.hasAlphaChannel():
        return name, data
    return Path(name).stem + ".jpg", _encoded(image, b"jpeg")


def _encoded(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"jpeg":
        writer.setQuality(92)
    writer.write(image)
    return bytes(buffer.data().data())
