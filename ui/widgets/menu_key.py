"""The menu of a right click, by a key that every keyboard has."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"


def add_menu_key(place: QWidget) -> None:
    """Let Shift+F10 open the menu of what has the keyboard, but in a dialog of Qt's own, which keeps all keys.

    Qt opens it on the Menu key, which few notebooks have; on Windows it hears these two as well.
    """
    if sys.platform != "win32":
        # Making all the enumerations of `Qt` takes 25 ms; here the first screen is painted already.
        from PySide6.QtCore import Qt

        shortcut = QShortcut(QKeySequence(KEYS), place, context=Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(_open)


def _open() -> None:
    window = QGuiApplication.focusWindow()
    if window is not None and QApplication.activePopupWidget() is None:
        # The window sends it on to its part with the keyboard, and finds the place of the caret in it.
        QCoreApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
