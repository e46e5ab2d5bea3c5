"""What somebody drops or pastes that is no text: files, and pictures of other programs, which nobody here decodes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

_PICTURES = {
    "png": "image/png",
    "webp": "image/webp",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "avif": "image/avif",
    "tiff": "image/tiff",
    "bmp": "image/bmp",
}
"""As what other programs put pictures on the clipboard, the smallest first, by the endings of files."""
_ANOTHER = re.compile(r"image/(?:x-|vnd\.)?(?P<ending>[a-z0-9]{1,12})[a-z0-9.+-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A file or picture that somebody dropped or pasted: where it lies, or what it is where it lies nowhere.

    An `image` is made into bytes by whoever keeps it, off the window's thread: a large one takes seconds.
    """

    name: str
    path: Path | None = None
    data: bytes = b""
    image: QImage | None = None


def has_picture(source: QMimeData) -> bool:
    """Tell whether there is a picture, of which nothing is read yet."""
    return source.hasImage() or any(map(_ANOTHER.fullmatch, source.formats()))


def picture_in(source: QMimeData) -> Offered | None:
    """Give a picture as another program offers it, undecoded, None where there is none.

    Where bytes are offered in whatever form, they are taken as they are. Asked for an image, Qt would decode them here,
    by all the decoders it has: what has no bytes is this program's own, or the pixels that Windows and macOS hand over.
    """
    for ending, form in _PICTURES.items():
        if source.hasFormat(form):
            return Offered(name=f"picture.{ending}", data=bytes(source.data(form).data()))
    for form in source.formats():
        if another := _ANOTHER.fullmatch(form):
            return Offered(name=f"picture.{another['ending']}", data=bytes(source.data(form).data()))
    if source.hasImage():
        image = source.imageData()
        return Offered(name="picture.png", image=image if isinstance(image, QImage) else None)
    return None
