"""What the desktop is asked to open: an address, a folder, a draft of a mail."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(url: QUrl) -> bool:
    """Let the desktop open an address; tell whether it has a program for it."""
    return QDesktopServices.openUrl(url)
