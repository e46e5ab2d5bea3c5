"""The blocks of what a view shows, in order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock

from ui.widgets.shown_text import ShownText


def blocks(shown: ShownText) -> Iterator[QTextBlock]:
    block = shown.document().begin()
    while block.isValid():
        yield block
        block = block.next()
