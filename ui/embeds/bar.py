"""The bar over a photo in the text: smaller, larger, caption, description, a paragraph up or down, and out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal.prose.files import AltText, Size
from ui.embeds.deeds import PhotoDeed
from ui.look import Look, set_look
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.labels import Label
from ui.widgets.tips import set_tip
from ui.wording.keys import keys_told

translate = QCoreApplication.translate
HIGH = 38
SIZES = tuple(Size)
_SPARED = (PhotoDeed.UP, PhotoDeed.DOWN, PhotoDeed.SMALLER, PhotoDeed.LARGER)
"""What is left out in a narrow column, the first of them first, after the dots."""


class PhotoBar(QFrame):
    """Never takes the keyboard: on the photo itself each of its deeds has a key."""

    deed_requested = Signal(object)

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(place)
        set_look(self, "photo-bar")
        self._look = look
        self._row = QHBoxLayout(self)
        self._dots = Label(look, "", "ui-small", "soft")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._pictured: list[QWidget] = []
        self._buttons: dict[PhotoDeed, Button] = {}
        self._add(PhotoDeed.SMALLER, translate("PhotoBar", "Smaller"), "-")
        self._row.addWidget(self._dots)
        self._pictured.append(self._dots)
        self._add(PhotoDeed.LARGER, translate("PhotoBar", "Larger"), "+")
        self._add(PhotoDeed.CAPTION, translate("PhotoBar", "Caption"), "Enter")
        self._add(PhotoDeed.DESCRIBE, translate("PhotoBar", "Describe"), "Ctrl+D")
        self._add(PhotoDeed.UP, translate("PhotoBar", "A paragraph up"), "Alt+Up", "chevron-up")
        self._add(PhotoDeed.DOWN, translate("PhotoBar", "A paragraph down"), "Alt+Down", "chevron-down")
        self._add(PhotoDeed.REMOVE, translate("PhotoBar", "Remove"), "Del")
        self.hide()

    def show_over(self, place: QRectF, alt: AltText, *, picture: bool, caption: int = 0) -> None:
        """Show it at the top of a photo, above one that is too small, with what there is to do.

        Where there is no room above and a photo is too low as well, below its words, which take `caption` pixels.
        """
        at = SIZES.index(alt.size)
        self._dots.setText("●" * (at + 1) + "○" * (len(SIZES) - at - 1))
        self._buttons[PhotoDeed.SMALLER].setEnabled(at > 0)
        self._buttons[PhotoDeed.LARGER].setEnabled(at < len(SIZES) - 1)
        described = "✓" if alt.description else ""
        self._buttons[PhotoDeed.DESCRIBE].setText(f"{translate('PhotoBar', 'Describe')} {described}".rstrip())
        px = self._look.px
        self._row.setContentsMargins(px(6), 0, px(6), 0)
        self._row.setSpacing(px(2))
        room = self.parentWidget()
        assert room is not None
        self._choose_parts(room.width(), picture=picture)
        wide, high = self._row.sizeHint().width(), px(HIGH)
        tall, broad = place.height() >= high + px(20), place.width() >= wide + px(20)
        left = min(max(0.0, place.center().x() - wide / 2), max(0.0, room.width() - wide))
        above = place.top() - high - px(4)
        if not picture:
            left, top, high = place.right() - wide - px(4), place.top() + px(4), round(place.height()) - px(8)
        elif tall and (broad or above < 0):
            top = place.top() + px(10)
        else:
            top = above if above >= 0 else place.bottom() + caption + px(4)
        self.setGeometry(round(left), round(max(top, min(px(4), place.bottom() - high))), wide, high)
        self.show()
        self.raise_()

    def _choose_parts(self, room: int, *, picture: bool) -> None:
        """Show what goes with a picture or file, as much of it as `room` pixels hold."""
        for part in (self._dots, *self._buttons.values()):
            part.setVisible(picture or part not in self._pictured)
        for part in (self._dots, *map(self._buttons.__getitem__, _SPARED)):
            if self._row.sizeHint().width() <= room:
                break
            part.hide()

    def _add(self, deed: PhotoDeed, words: str, keys: str, icon: str = "") -> None:
        button: Button = IconButton(self._look, icon, words) if icon else LinkButton(self._look, words)
        if not icon:
            self._look.set_font(button, "ui-small-strong")
        set_tip(button, f"{words}  {keys_told(keys)}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.deed_requested.emit(deed))
        self._buttons[deed] = button
        self._row.addWidget(button)
        if deed in {PhotoDeed.SMALLER, PhotoDeed.LARGER, PhotoDeed.CAPTION, PhotoDeed.DESCRIBE}:
            self._pictured.append(button)
