"""What can be done with a photo or file that stands in the text, and the keys for it while the cursor is on it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt


class PhotoDeed(Enum):
    """One deed; `BEFORE` and `AFTER` pass over it as over one letter."""

    SMALLER = auto()
    LARGER = auto()
    CAPTION = auto()
    DESCRIBE = auto()
    UP = auto()
    DOWN = auto()
    REMOVE = auto()
    BEFORE = auto()
    AFTER = auto()


_NONE = Qt.KeyboardModifier.NoModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_CONTROL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
KEYS: dict[tuple[int, Qt.Key], PhotoDeed] = {
    (_NONE, Qt.Key.Key_Minus): PhotoDeed.SMALLER,
    (_NONE, Qt.Key.Key_Plus): PhotoDeed.LARGER,
    (_SHIFT, Qt.Key.Key_Plus): PhotoDeed.LARGER,
    (_NONE, Qt.Key.Key_Equal): PhotoDeed.LARGER,
    (_NONE, Qt.Key.Key_Return): PhotoDeed.CAPTION,
    (_NONE, Qt.Key.Key_Enter): PhotoDeed.CAPTION,
    (_CONTROL, Qt.Key.Key_D): PhotoDeed.DESCRIBE,
    (_ALT, Qt.Key.Key_Up): PhotoDeed.UP,
    (_ALT, Qt.Key.Key_Down): PhotoDeed.DOWN,
    (_NONE, Qt.Key.Key_Delete): PhotoDeed.REMOVE,
    (_NONE, Qt.Key.Key_Backspace): PhotoDeed.REMOVE,
    (_CONTROL, Qt.Key.Key_Delete): PhotoDeed.REMOVE,
    (_CONTROL, Qt.Key.Key_Backspace): PhotoDeed.REMOVE,
    (_NONE, Qt.Key.Key_Left): PhotoDeed.BEFORE,
    (_NONE, Qt.Key.Key_Right): PhotoDeed.AFTER,
}
