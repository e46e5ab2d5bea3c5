"""A layout that puts things side by side and begins a new line where there is no room: chips, tags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, top to bottom, `gap` px between.

    It always is the layout of a widget: laid into another layout nothing of Python's would hold it, and Qt would go on
    asking an object that is gone.
    """

    def __init__(self, parent: QWidget, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  Qt's name
        """Take one more in."""
        self._items.append(item)

    def count(self) -> int:
        """Give how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  Qt allows none
        """Give one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Let all of them go."""
        while (item := self.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at a width."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Ask for the widest thing at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Give the size of the largest thing."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, place: QRect) -> None:  # noqa: N802
        """Lay everything out in `place`."""
        super().setGeometry(place)
        self._lay(place, place=True)

    def _lay(self, whole: QRect, *, place: bool) -> int:
        edges = self.contentsMargins()
        room = whole.marginsRemoved(edges)
        x, y, height = room.x(), room.y(), 0
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x > room.x() and x + size.width() > room.right() + 1:
                x, y, height = room.x(), y + height + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            height = max(height, size.height())
        return y + height - room.y() + edges.top() + edges.bottom()
