"""Words on the window, always as plain text: what a person or a friend wrote is never read as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QLabel

from ui.look import Look, set_look, set_tone
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

PLAIN_TEXT = 0
"""`Qt.TextFormat.PlainText` by its number: touching the name `Qt` builds its 130 enums, a fifth of the whole start."""


class Label(QLabel):
    """Plain text in a named font and the colour of a role. `wraps` breaks lines at the width it is given."""

    def __init__(self, look: Look, text: str = "", font: str = "ui", tone: str = "", *, wraps: bool = False) -> None:
        super().__init__()
        look.set_font(self, font)  # before its words: with them a screen reader asks whether it is a heading
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setText(text)
        self.setWordWrap(wraps)
        set_tone(self, tone)

    def say(self, words: str) -> None:
        """Show other words, and have them said to whoever listens: what came of a deed, far from the keyboard."""
        self.setText(words)
        announce(self, words)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as fits."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class Icon(QLabel):
    """One of our icons, `size` px, tinted by role and drawn anew when the theme changes."""

    def __init__(self, look: Look, name: str, role: str = "soft", size: int = 18) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self._look = look
        self._drawn = (name, role, size)
        self._draw()
        look.changed.connect(self._draw)

    def _draw(self) -> None:
        self.setPixmap(self._look.pixmap(*self._drawn, ratio=self.devicePixelRatioF()))


class Line(QFrame):
    """A hairline across, or down with `upright`."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        set_look(self, "line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
