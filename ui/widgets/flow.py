"""A layout that puts things side by side and begins a new line where there is no room: chips, tags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


def flowing(*parts: QWidget, gap: int = 6) -> QWidget:
    """Give a widget with these parts side by side, the next ones below where there is no room for all."""
    place = QWidget()
    flow = FlowLayout(place, gap)
    for part in parts:
        flow.addWidget(part)
    return place


class FlowLayout(QLayout):
    """From where reading begins, line under line, `gap` px between; a line's things share one middle.

    It always is the layout of a widget: laid into another layout nothing of Python's would hold it, and Qt would go on
    asking an object that is gone.
    """

    def __init__(self, parent: QWidget, gap: int = 6) -> None:
        super().__init__(parent)
        self._widget = parent
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
        y = room.y()
        for row in self._rows(room.width()):
            height = max(item.sizeHint().height() for item in row)
            if place:
                self._place(row, QRect(room.x(), y, room.width(), height))
            y += height + self._gap
        return max(y - self._gap, room.y()) - room.y() + edges.top() + edges.bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Give what is seen, line by line; what is wider than a line has one of its own."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            needed = item.sizeHint().width()
            if not rows or needed > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + self._gap
        return rows

    def _place(self, row: list[QLayoutItem], line: QRect) -> None:
        """Put a line's things down from where reading begins, each in the middle of the line's height."""
        x = line.x()
        for item in row:
            size = item.sizeHint()
            place = QRect(QPoint(x, line.y() + (line.height() - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(self._widget.layoutDirection(), line, place))
            x += size.width() + self._gap
