"""A button as wide as its place: a name, and a line below it that wraps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.widgets.buttons import AsHighAsWords, Button
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column


class ChoiceButton(AsHighAsWords, Button):
    """Reads out `name`, described by `words`; `faint` where it is out of use."""

    kind = "prompt"

    def __init__(self, look: Look, name: str, words: str, *, faint: bool = False) -> None:
        super().__init__(look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        inside = in_column(on=self, margins=(14, 10, 14, 10), gap=1)
        for label in (
            Label(look, name, "ui-strong", "faint" if faint else "", wraps=True),
            Label(look, words, "ui-small", "faint" if faint else "soft", wraps=True),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
