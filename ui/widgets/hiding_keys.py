"""Keys that hide what was written: they act in every window of ours, and while a menu is open as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class HidingKey(QShortcut):
    """A key that acts in its own window, and, once there are words to hide, in the whole application."""

    def __init__(self, place: QWidget, keys: str, deed: Callable[[], object]) -> None:
        super().__init__(QKeySequence(keys), place)
        self.place, self.deed = place, deed
        self.activated.connect(deed)
        self.activatedAmbiguously.connect(self._leave_to_active)

    def reach_over_menus(self) -> None:
        """Act also while a menu is open, which takes the keys of its window."""
        # Making all the enumerations of `Qt` takes 25 ms, which the first paint need not wait for.
        from PySide6.QtCore import Qt

        self.setContext(Qt.ShortcutContext.ApplicationShortcut)

    def _leave_to_active(self) -> None:
        """Let the window that is worked in act; where several have the key, Qt asks them in turn."""
        active = QApplication.activeWindow()
        others = active.findChildren(HidingKey) if active is not None else []
        same = (each for each in others if each.key() == self.key() and each.place.isVisible())
        next(same, self).deed()
