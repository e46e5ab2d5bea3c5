"""Rows of a list that are as high as their words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

EDGES = 25
"""Pixels that the style sheet and the spacing leave beside the words of a row; Qt forgets them as it measures."""


class WrappedRows(QStyledItemDelegate):
    """Lets the words of a list wrap, and asks for the height that they have then, at each width anew."""

    def __init__(self, listed: QListWidget) -> None:
        super().__init__(listed)
        listed.setWordWrap(True)
        listed.setResizeMode(QListWidget.ResizeMode.Adjust)
        listed.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Measure in the width that the words really have."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - EDGES)
        return super().sizeHint(narrower, index)


class WrappedList(QListWidget):
    """A list whose words wrap and never go on sideways; read out as `name`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WrappedRows(self)
