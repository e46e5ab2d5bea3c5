"""Pages on paper, by the desktop's own printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter

from ui.decoded import image_of
from ui.session import Session

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
    """Puts pages (PNG) on a printer, those that it was asked for, one unpacked beside the window's thread at a time."""

    def __init__(self, session: Session, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._printer, self._painter = session, printer, QPainter()

    def begin(self, pages: Sequence[bytes], ended: Callable[[bool], None]) -> None:
        """Print; `ended` hears whether that went well."""
        from PySide6.QtPrintSupport import QPrinter

        if self._printer.printRange() is QPrinter.PrintRange.PageRange:
            pages = pages[max(self._printer.fromPage(), 1) - 1 : self._printer.toPage() or None]
        if not pages or not self._painter.begin(self._printer):
            ended(False)
            return
        self._unpack(pages, ended)

    def _unpack(self, pages: Sequence[bytes], ended: Callable[[bool], None]) -> None:
        self._session.reckon(self, partial(image_of, pages[0]), partial(self._draw, pages[1:], ended))

    def _draw(self, rest: Sequence[bytes], ended: Callable[[bool], None], image: QImage) -> None:
        from PySide6.QtPrintSupport import QPrinter

        room = QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))
        size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = room.center() - QRectF(0, 0, size.width(), size.height()).center()
        self._painter.drawImage(QRectF(corner, size), image)
        if rest and self._printer.newPage():
            self._unpack(rest, ended)
            return
        done = self._painter.end() and not rest
        ended(done and self._printer.printerState() is not QPrinter.PrinterState.Error)
