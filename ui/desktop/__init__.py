"""What the desktop tells the window (it is being locked, it goes to sleep) and what the window asks of it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Desktop(QObject):
    """A desktop that says nothing and can nothing; each system's own way is beside this file."""

    locked = Signal()
    """Its screen was locked."""
    sleeping = Signal()
    """The computer is about to sleep or to be shut down; it may wait for `let_sleep`, a few seconds at most."""

    can_refuse_capture = False
    """Whether a window may ask not to be on screenshots, recordings and shared screens."""

    def begin(self, window: QWidget) -> None:
        """Listen, for a window that is on the screen."""

    def end(self) -> None:
        """Listen no longer."""

    def let_sleep(self) -> None:
        """Say that the computer may sleep now."""

    def keep_up(self, why: str) -> None:
        """Ask that the computer be not shut down without its person being told `why`; "" takes that back."""
        del why

    def refuse_capture(self, window: QWidget, *, refuse: bool) -> bool:
        """Ask that the window be on no screenshot; tell whether the desktop took it."""
        del window, refuse
        return False


def this_desktop(parent: QObject | None = None, platform: str = sys.platform) -> Desktop:
    """Give the desktop of this computer. Only its own module is imported."""
    if platform == "win32":
        from ui.desktop.windows import WindowsDesktop

        return WindowsDesktop(parent)
    if platform == "darwin":
        from ui.desktop.macos import MacDesktop

        return MacDesktop(parent)
    from ui.desktop.freedesktop import FreeDesktop

    return FreeDesktop(parent)
