"""One field for the six words heard: each is completed as it is typed, and the last one ends the typing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.look import Look, set_look

COUNT = 6
BEGUN = 2
"""Letters from which on a word is completed."""


class SafetyWords(QLineEdit):
    """`complete` says that the sixth word stands there, that all six are on the list and none goes on as another."""

    complete = Signal()

    def __init__(self, look: Look, listed: Sequence[str]) -> None:
        """Complete from `listed`, all the words there are."""
        super().__init__()
        self._before = ""
        self._listed = tuple(sorted(listed))
        set_look(self, "field")
        look.set_font(self, "ui")
        self.setAccessibleName(QCoreApplication.translate("CompareSheet", "The six words you hear"))
        self.setPlaceholderText(QCoreApplication.translate("CompareSheet", "six words, with a space after each"))
        self.textEdited.connect(self._follow)

    def typed(self) -> tuple[str, ...]:
        """Give the words that stand there."""
        return tuple(re.findall(r"[^\s,]+", self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the completed word on Space, Comma or Enter."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Comma, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.end(False)
        super().keyPressEvent(event)

    def _follow(self, text: str) -> None:
        grown, self._before = len(text) > len(self._before), text
        if not grown or self.cursorPosition() != len(text):
            return
        begun = re.split(r"[\s,]", text.casefold())[-1]
        going_on = self._going_on(begun)
        if len(begun) >= BEGUN and going_on and begun not in going_on:
            self.setText(text + going_on[0][len(begun) :])
            self.setSelection(len(text), len(going_on[0]) - len(begun))
        elif len(self.typed()) == COUNT and all(self._going_on(word.casefold()) for word in self.typed()):
            last = self.typed()[-1].casefold()
            if self._going_on(last) == [last]:
                self.complete.emit()

    def _going_on(self, begun: str) -> list[str]:
        """Give the words of the list that begin so."""
        first = bisect_left(self._listed, begun)
        found = []
        for word in self._listed[first:]:
            if not begun or not word.startswith(begun):
                break
            found.append(word)
        return found
