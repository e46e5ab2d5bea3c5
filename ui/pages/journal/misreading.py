"""Below the search: which of its conditions was not understood, and the nearest that there is, to take at a press."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.shapes import Misread
from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.tips import unmarked
from ui.wording.keys import quoted


class MisreadLines(QWidget):
    """`chosen` carries what stands in the search, and what shall stand there in its place."""

    chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Misread, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_misread(self, found: Sequence[Misread]) -> None:
        """Say what was not understood; nothing where all was."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        self._clear()
        for one in self._shown:
            line = Label(self._look, self._words(one), "ui-small", "warn", wraps=True)
            self._column.addWidget(line)
            if one.nearest:
                nearest = LinkButton(self._look, unmarked(self.tr("Look for {0}").format(one.nearest)))
                nearest.clicked.connect(partial(self.chosen.emit, one.part, one.nearest))
                self._column.addWidget(nearest, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self._shown))
        if self._shown:
            announce(self, self._words(self._shown[0]))

    def _words(self, one: Misread) -> str:
        if one.tag:
            return self.tr("No entry has the tag {0}.").format(f"#{one.tag}")
        return self.tr("{0} is no condition, so it is looked for as a word.").format(quoted(one.part))

    def _clear(self) -> None:
        for part in (*self.findChildren(Label), *self.findChildren(LinkButton)):
            part.hide()
            part.setParent(None)
            part.deleteLater()
        while self._column.takeAt(0) is not None:
            pass
