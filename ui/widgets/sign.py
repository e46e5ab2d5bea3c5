"""An icon on a round, tinted ground: what a notice begins with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.drawing import smooth_painter

_SIZE = 28


class Sign(QWidget):
    """`tone` is a role that has a soft ground of its own: "warn", "board"."""

    def __init__(self, look: Look, icon: str, tone: str = "warn", size: int = _SIZE) -> None:
        super().__init__()
        self._look, self._icon, self._tone, self._size = look, icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_as(self, icon: str, tone: str) -> None:
        """Show another icon, in another tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the letters."""
        side = self._look.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, then the icon."""
        painter, look = smooth_painter(self), self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{self._tone}-soft"))
        painter.drawEllipse(self.rect())
        inner = look.px(16)
        at = QPointF((self.width() - inner) / 2, (self.height() - inner) / 2)
        painter.drawPixmap(at, look.pixmap(self._icon, self._tone, 16, self.devicePixelRatioF()))
