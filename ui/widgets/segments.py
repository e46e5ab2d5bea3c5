"""One choice of a few, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QSizePolicy

from ui.look import Look, set_look
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip


class Segments(QFrame):
    """A row of choices, `(key, words)` each, of which one is chosen. Arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: tuple[tuple[str, str], ...], name: str, *, kinds: bool = False) -> None:
        """`name` is read out; with `kinds` the keys are kinds, and their shapes and colours are shown."""
        super().__init__()
        self._look = look
        self._kinds = kinds
        set_look(self, "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(0)
        self._columns = 0
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self.set_choices(choices)

    def set_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Put other choices in place; the first is chosen, silently."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._columns = len(choices)
        for key, words in choices:
            self._add(key, words, last=key == choices[-1][0])
        if choices:
            self._buttons[choices[0][0]].setChecked(True)

    def _add(self, key: str, words: str, *, last: bool) -> None:
        button = _Segment(self._look, words, key if self._kinds else "")
        button.setProperty("place", "last" if last else "")
        button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self._group.addButton(button)
        self._places.addWidget(button, 0, len(self._buttons))
        self._buttons[key] = button

    def in_a_row(self) -> int:
        """Give the pixels that all choices take side by side."""
        return sum(button.sizeHint().width() for button in self._buttons.values())

    def fit(self, room: int) -> None:
        """Stand in as few rows as `room` pixels allow."""
        wide = [button.sizeHint().width() for button in self._buttons.values()]
        columns = next(
            (many for many in range(len(wide), 1, -1) if sum(max(wide[at::many]) for at in range(many)) <= room), 1
        )
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self._buttons.values()):
            self._places.addWidget(button, at // columns, at % columns)

    def choice(self) -> str:
        """Give the key of what is chosen, "" where nothing is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def take_keyboard(self, how: Qt.FocusReason) -> None:
        """Put the keyboard on what is chosen."""
        self._buttons[self.choice()].setFocus(how)

    def choose(self, key: str) -> None:
        """Choose silently; an unknown key changes nothing."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            if self.window().focusWidget() is self:  # what had the keyboard was put in anew
                self._buttons[key].show()  # its layout would do so later, and nothing unseen gets the keyboard
                self._buttons[key].setFocus()


class _Segment(Chip):
    kind = "segment"
    face = "ui-small-strong"
    shape = (19, 11)
    lights_up = False

    def __init__(self, look: Look, words: str, kind_shown: str) -> None:
        super().__init__(look, words, kind_shown=kind_shown)
        self.setAutoExclusive(True)  # one of several, to a screen reader: its group sees to that
        self.setProperty("kind", kind_shown)
