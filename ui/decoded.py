"""Pictures as the window draws them: of pixels that came from the process that decodes, and of nothing else.

Qt's own decoders never meet a byte that came from outside the program.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage

from journal import decoder
from journal.decoder import Allowance
from journal.errors import NotAPicture, TooLarge

LARGEST = QSize(6000, 6000)
"""Pixels that a picture is decoded to at most: more than any screen shows."""


def image_of(data: bytes, room: QSize = LARGEST, of: Allowance | None = None) -> QImage:
    """Decode a picture, upright, made small enough for `room`; null where it cannot be shown.

    Made for a thread beside the window's: a large photo takes a second.
    """
    try:
        made = decoder.pixels(data, room.width(), room.height(), of)
    except (NotAPicture, TooLarge):
        return QImage()
    form = QImage.Format.Format_RGB888 if made.channels == 3 else QImage.Format.Format_RGBA8888
    drawn = QImage.Format.Format_RGB32 if made.channels == 3 else QImage.Format.Format_ARGB32_Premultiplied
    # Another form is another image, with memory of its own; the first one's goes with these bytes.
    return QImage(made.data, made.width, made.height, made.width * made.channels, form).convertToFormat(drawn)


def square_of(data: bytes, side: int) -> QImage:
    """Decode the middle of a picture, `side` pixels wide and high; null where it cannot be shown."""
    image = image_of(data)
    if image.isNull():
        return image
    square = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return square.copy(QRect((square.width() - side) // 2, (square.height() - side) // 2, side, side))
