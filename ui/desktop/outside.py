"""What the desktop is asked to open: an address, a folder, a draft of a mail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(url: QUrl) -> None:
    """Let the desktop open an address."""
    QDesktopServices.openUrl(url)


def open_address(address: str) -> None:
    """Let the browser open it."""
    open_outside(QUrl(address))


def show_folder(folder: Path) -> None:
    """Let the desktop show what lies in a folder."""
    open_outside(QUrl.fromLocalFile(str(folder)))
