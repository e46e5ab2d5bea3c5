"""Two parts beside one another, the second below the first where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look import Look
from ui.widgets.layouts import in_row
from ui.widgets.unmoved import press_only_unmoved


class FoldingRow(QWidget):
    """`least` is how wide the first is beside the second at least, in pixels at the usual size of text.

    With 0 it is as wide as its words are, whatever they are by then.
    """

    def __init__(self, look: Look, first: QWidget, second: QWidget, least: int = 0) -> None:
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

    def event(self, event: QEvent) -> bool:
        """Fold or unfold also where the words changed."""
        if event.type() == QEvent.Type.LayoutRequest and not self._least:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        first, second = self._parts
        least = self._look.px(self._least) or first.sizeHint().width()
        folded = self.width() < least + self._row.spacing() + second.sizeHint().width()
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        if direction is self._row.direction():
            return
        press_only_unmoved(self)
        self._row.setDirection(direction)
        self._row.setAlignment(second, Qt.AlignmentFlag.AlignLeft if folded else Qt.AlignmentFlag(0))
