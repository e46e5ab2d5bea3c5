"""Keeps the window up while a screen reader listens."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget


def listen_safely() -> None:
    """Tell areas that scroll in a way that bears any question; before the first window.

    Qt's own way (6.11) looks up the part that is asked for without looking how many there are, and one that is gone,
    as a scroll bar is once a page is left, ends the program. Screen readers ask so whenever pages change.
    """
    QAccessible.installFactory(_tell_area)


def _tell_area(of_class: str, what: QObject) -> QAccessibleInterface | None:
    if of_class in {"QScrollArea", "QAbstractScrollArea"} and isinstance(what, QAbstractScrollArea):
        return QAccessibleWidget(what, QAccessible.Role.Pane)
    return None
