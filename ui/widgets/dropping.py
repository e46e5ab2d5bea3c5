"""Files that are dropped: which of them are on this computer, and a part of a page that takes one of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """Give the files of this computer among what is dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def take_copy(event: QDropEvent) -> None:
    """Take what is dropped as a copy: whoever dragged it, and is told that it was moved, deletes it there."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class TakesOneFile(QObject):
    """Lets a file be dropped on `widget`; `take` gets the first of several."""

    def __init__(self, widget: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(widget)
        self._take = take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept what has a file in it, and hand it on."""
        if not isinstance(event, QDropEvent) or event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return False
        files = local_files(event.mimeData())
        if files:
            take_copy(event)
            if event.type() == QEvent.Type.Drop:
                self._take(files[0])
        return True
