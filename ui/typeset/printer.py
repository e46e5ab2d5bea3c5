"""Pages on paper, by the desktop's own printing."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter

from ui.decoded import image_of
from ui.session import Session
from ui.typeset.binding import Progress, Stage

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

RESOLUTION = 300.0
"""Pixels an inch."""
_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
    "a5": QPageSize.PageSizeId.A5,
}


def printer_for(paper: str) -> QPrinter:
    """Give the usual printer, ready for a paper."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setFullPage(True)
    return printer


class Printing(QObject):
    """Puts pages (PNG) on a printer, those that it was asked for, one unpacked beside the window's thread at a time.

    It can be stopped before each page. A lock ends it with the page it is at: what it spools lies open on the disk
    until then.
    """

    def __init__(self, session: Session, printer: QPrinter, parent: QObject, progress: Progress) -> None:
        super().__init__(parent)
        self._progress = progress
        # In this order they go, where all of it goes while it prints: a painter ends on a printer that is there yet.
        self._session, self._painter, self._printer = session, QPainter(), printer
        session.flush_requested.connect(self._end_at_lock)

    def begin(self, pages: Sequence[bytes], ended: Callable[[bool], None]) -> None:
        """Print; `ended` hears whether that went well."""
        if not (ranges := self._printer.pageRanges()).isEmpty():
            pages = [page for number, page in enumerate(pages, 1) if ranges.contains(number)]
        if not pages or not self._begins():
            ended(False)
            return
        self._progress.stage, self._progress.done, self._progress.of = Stage.PRINTING, 0, len(pages)
        self._unpack(pages, ended)

    def _begins(self) -> bool:
        mask = os.umask(0o077)  # a file to print to is the person's alone, as all that is written here
        try:
            return self._painter.begin(self._printer)
        finally:
            os.umask(mask)

    def _unpack(self, pages: Sequence[bytes], ended: Callable[[bool], None]) -> None:
        self._session.reckon(self, partial(image_of, pages[0]), partial(self._draw, pages[1:], ended))

    def _draw(self, rest: Sequence[bytes], ended: Callable[[bool], None], image: QImage) -> None:
        from PySide6.QtPrintSupport import QPrinter

        if image.isNull() or not self._painter.isActive() or not self._progress.go_on():
            self._end()
            ended(False)
            return
        room = QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))
        size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = room.center() - QRectF(0, 0, size.width(), size.height()).center()
        self._painter.drawImage(QRectF(corner, size), image)
        self._progress.done += 1
        if rest and self._printer.newPage():
            self._unpack(rest, ended)
            return
        done = self._painter.end() and not rest
        ended(done and self._printer.printerState() is not QPrinter.PrinterState.Error)

    def _end_at_lock(self) -> None:
        if self._session.is_locking:
            self._end()

    def _end(self) -> None:
        if self._painter.isActive():
            self._printer.abort()  # most spools know no such thing, and take the pages there are
            self._painter.end()
