"""What the bars over a photo and over a table are both made of: a row of deeds to press."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.tips import set_tip
from ui.wording.keys import keys_told


class DeedBar(QFrame):
    """Asks for the deed that is pressed and never takes the keyboard: where it stands each of them has a key."""

    deed_requested = Signal(object)

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(place)
        set_look(self, "deed-bar")
        self._look = look
        self._row = QHBoxLayout(self)
        self._buttons: dict[Enum, Button] = {}
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def _add(self, deed: Enum, words: str, keys: str, icon: str = "", shown: str = "") -> Button:
        button: Button = IconButton(self._look, icon, words) if icon else LinkButton(self._look, shown or words)
        if not icon:
            self._look.set_font(button, "ui-small-strong")
        set_tip(button, f"{words}  {keys_told(keys)}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.deed_requested.emit(deed))
        self._buttons[deed] = button
        self._row.addWidget(button)
        return button

    def _space(self) -> None:
        """Leave the room around and between the buttons that goes with the size of the letters."""
        self._row.setContentsMargins(self._look.px(6), 0, self._look.px(6), 0)
        self._row.setSpacing(self._look.px(2))

    def _show_at(self, left: float, top: float, wide: int, high: int) -> None:
        """Show it there, before whatever else stands there."""
        self.setGeometry(round(left), round(top), wide, high)
        self.show()
        self.raise_()
