"""A button as wide as its place: a name, and a line below it that wraps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column


class ChoiceButton(Button):
    """Reads out `name`, described by `words`; `faint` where it is out of use."""

    kind = "prompt"

    def __init__(self, look: Look, name: str, words: str, *, faint: bool = False) -> None:
        super().__init__(look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._inside = in_column(on=self, margins=(14, 10, 14, 10), gap=1)
        for label in (
            Label(look, name, "ui-strong", "faint" if faint else "", wraps=True),
            Label(look, words, "ui-small", "faint" if faint else "soft", wraps=True),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(label)

    def sizeHint(self) -> QSize:
        """Be as high as the words are at this width."""
        return QSize(120, self._inside.totalHeightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
