"""Words that a person wrote, in a label: one that is longer than the line breaks, and all of it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption

from ui.look import Look
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

NARROWEST = 24
"""Pixels; a label asks for the width of its longest word otherwise, and widens the page beyond the window for it."""
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class WrittenLabel(Label):
    """Breaks lines between words where it can, within a word where it must. With `to_mark` it is marked by mouse."""

    def __init__(self, look: Look, text: str = "", font: str = "ui", tone: str = "", *, to_mark: bool = False) -> None:
        super().__init__(look, text, font, tone, wraps=True)
        # Only such a label lays its words out in a document, which is told where they may break.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not to_mark)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as there is room for."""
        self._break_words()
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for what its words take."""
        self._break_words()
        return super().sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Give the height of its lines."""
        self._break_words()
        return super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        self._break_words()
        super().paintEvent(event)

    def _break_words(self) -> None:
        super().sizeHint()  # Qt resets it as it takes another text or size over, which it has done after this
        document = self.findChild(QTextDocument)
        if isinstance(document, QTextDocument) and (option := document.defaultTextOption()).wrapMode() != _ANYWHERE:
            option.setWrapMode(_ANYWHERE)
            document.setDefaultTextOption(option)
