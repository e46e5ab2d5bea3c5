"""Two parts beside one another, the second below the first where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look import Look
from ui.widgets.layouts import in_row


class FoldingRow(QWidget):
    """`least` is how wide the first is beside the second at least, in pixels at the usual size of text."""

    def __init__(self, look: Look, first: QWidget, second: QWidget, least: int) -> None:
        super().__init__()
        self._look, self._parts, self._least = look, (first, second), least
        self._row = in_row((first, 1), second, on=self)
        look.changed.connect(self._fold)

    def minimumSizeHint(self) -> QSize:
        """Get along with the width that the wider of the two needs."""
        least = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it became too narrow, unfold where it became wide enough."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        _, second = self._parts
        folded = self.width() < self._look.px(self._least) + self._row.spacing() + second.sizeHint().width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        self._row.setAlignment(second, Qt.AlignmentFlag.AlignLeft if folded else Qt.AlignmentFlag(0))
