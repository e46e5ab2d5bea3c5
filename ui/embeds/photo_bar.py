"""What can be done with a photo or file in the text: the keys for it while the cursor is on it, and the bar over it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from journal.prose.files import AltText, Size
from ui.embeds.bar import DeedBar
from ui.look import Look
from ui.widgets.labels import Label
from ui.wording import translate

_HIGH = 38
_SIZES = tuple(Size)


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
    (_NONE, Qt.Key.Key_Space): PhotoDeed.CAPTION,
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


_SPARED = (PhotoDeed.UP, PhotoDeed.DOWN, PhotoDeed.SMALLER, PhotoDeed.LARGER)
"""What is left out in a narrow column, the first of them first, after the dots."""


class PhotoBar(DeedBar):
    """The deeds of `PhotoDeed` that are pressed, as many of them as there is room for."""

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(look, place)
        self._dots = Label(look, "", "ui-small", "soft")
        smaller = self._add(PhotoDeed.SMALLER, translate("PhotoBar", "Smaller"), "-")
        self._row.addWidget(self._dots)
        larger = self._add(PhotoDeed.LARGER, translate("PhotoBar", "Larger"), "+")
        caption = self._add(PhotoDeed.CAPTION, translate("PhotoBar", "Caption"), "Space")
        describe = self._add(PhotoDeed.DESCRIBE, translate("PhotoBar", "Describe"), "Ctrl+D")
        self._pictured = (smaller, self._dots, larger, caption, describe)
        self._add(PhotoDeed.UP, translate("PhotoBar", "A paragraph up"), "Alt+Up", "chevron-up")
        self._add(PhotoDeed.DOWN, translate("PhotoBar", "A paragraph down"), "Alt+Down", "chevron-down")
        self._add(PhotoDeed.REMOVE, translate("PhotoBar", "Remove"), "Del")

    def show_over(self, place: QRectF, alt: AltText, *, picture: bool, caption: int = 0) -> None:
        """Show it at the top of a photo, above one that is too small, with what there is to do.

        Where there is no room above and a photo is too low as well, below its words, which take `caption` pixels.
        """
        at = _SIZES.index(alt.size)
        self._dots.setText("●" * (at + 1) + "○" * (len(_SIZES) - at - 1))
        self._buttons[PhotoDeed.SMALLER].setEnabled(at > 0)
        self._buttons[PhotoDeed.LARGER].setEnabled(at < len(_SIZES) - 1)
        described = "✓" if alt.description else ""
        self._buttons[PhotoDeed.DESCRIBE].setText(f"{translate('PhotoBar', 'Describe')} {described}".rstrip())
        self._space()
        px, room = self._look.px, self.parentWidget()
        assert room is not None
        self._choose_parts(room.width(), picture=picture)
        wide, high = self._row.sizeHint().width(), px(_HIGH)
        tall, broad = place.height() >= high + px(20), place.width() >= wide + px(20)
        left = min(max(0.0, place.center().x() - wide / 2), max(0.0, room.width() - wide))
        above = place.top() - high - px(4)
        if not picture:
            left, top, high = place.right() - wide - px(4), place.top() + px(4), round(place.height()) - px(8)
        elif tall and (broad or above < 0):
            top = place.top() + px(10)
        else:
            top = above if above >= 0 else place.bottom() + caption + px(4)
        self._show_at(left, max(top, min(px(4), place.bottom() - high)), wide, high)

    def _choose_parts(self, room: int, *, picture: bool) -> None:
        """Show what goes with a picture or file, as much of it as `room` pixels hold."""
        for part in (self._dots, *self._buttons.values()):
            part.setVisible(picture or part not in self._pictured)
        for part in (self._dots, *map(self._buttons.__getitem__, _SPARED)):
            if self._row.sizeHint().width() <= room:
                break
            part.hide()
