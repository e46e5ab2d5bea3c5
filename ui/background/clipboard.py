"""The clipboard, and clearing it again if what lies in it came from here."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication

_PLACES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def clear_if_ours(clipboard: QClipboard | None = None) -> bool:
    """Empty the clipboard if what lies in it was copied from this window; tell if it was.

    The desktop says whose it is; what another program put there in the meantime is not touched.
    """
    clipboard = clipboard or QGuiApplication.clipboard()
    cleared = False
    for mode in _PLACES:
        ours = clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else clipboard.ownsClipboard()
        if ours:
            clipboard.clear(mode)
            cleared = True
    return cleared
