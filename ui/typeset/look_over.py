"""The real pages of the book, one at a time, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.decoded import image_of
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import IconButton
from ui.widgets.drawing import Drawing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row

EDGE = 24
"""Pixels around a page."""


class PageView(Drawing):
    """One page, as large as there is room. `turned` carries a step: 1 on, -1 back, 0 to the first, 2 to the last."""

    turned = Signal(int)
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._wheel = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Page as it will be printed"))
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show a page that was made for `room`."""
        self._image = image
        self.update()

    def room(self) -> QSize:
        """Give how many pixels of the screen a page may take."""
        return QSize(self.width() - 2 * EDGE, self.height() - 2 * EDGE) * self.devicePixelRatioF()

    def sizeHint(self) -> QSize:
        """Ask for a readable page."""
        return QSize(460, 620)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a thumbnail."""
        return QSize(180, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page on its ground, with a hairline around it and a line where the keyboard is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("side"))
        if self._image.isNull():
            return
        size = self._image.size() / self.devicePixelRatioF()
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        # A plain page has no ground of its own: it is as white as its paper, whatever the window's theme.
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self._image)
        painter.setPen(self._look.color("board" if self.hasFocus() else "line"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a page of another size."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        steps = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Space: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: 2,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn a page with each step of the wheel."""
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= 120:
            self.turned.emit(-1 if self._wheel > 0 else 1)
            self._wheel = 0
        event.accept()


class LookOver(QWidget):
    """The pages with what turns them. Pages are unpacked beside the window's thread, as they are looked at."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._pages: tuple[bytes, ...] = ()
        self._whole = True
        self._at = 0
        self.view = PageView(look)
        self.view.turned.connect(self.turn)
        self.view.resized.connect(self._unpack)
        back = IconButton(look, "chevron-left", self.tr("The page before"), clicked=lambda: self.turn(-1))
        on = IconButton(look, "chevron-right", self.tr("The next page"), clicked=lambda: self.turn(1))
        self._none_yet = self.tr("Setting the pages…")
        self.place = Label(look, self._none_yet, "ui-small", "soft")
        foot = in_row(REST, back, self.place, on, REST, margins=(16, 4, 16, 4))
        in_column((self.view, 1), foot, on=self, gap=0)

    def show_pages(self, pages: tuple[bytes, ...], *, whole: bool) -> None:
        """Show these pages (PNG), at the place where one was looking; not `whole` says that more follow."""
        self._pages, self._whole = pages, whole
        self._at = min(self._at, max(0, len(pages) - 1))
        self.place.setText(self._none_yet)
        self._unpack()

    def give_up(self) -> None:
        """Say no longer that pages are being set, where none came."""
        if not self._pages:
            self.place.setText("")

    def turn(self, step: int) -> None:
        """Turn a page: 1 on, -1 back, 0 to the first, 2 to the last."""
        last = len(self._pages) - 1
        self._at = {0: 0, 2: last}.get(step, max(0, min(last, self._at + step)))
        self._unpack()

    def page(self) -> int:
        """Give the number of the page that is shown, from 1; 0 where there is none."""
        return self._at + 1 if self._pages else 0

    def _unpack(self) -> None:
        if not self._pages:
            self.view.show_image(QImage())
            return
        count = len(self._pages)
        said = self.tr("Page {0} of {1}") if self._whole else self.tr("Page {0} of the first {1}")
        self.place.setText(said.format(self._at + 1, count))
        self.view.setAccessibleDescription(self.place.text())
        data, room, ratio = self._pages[self._at], self.view.room(), self.view.devicePixelRatioF()
        self._session.reckon(self, lambda: _unpacked(data, room, ratio), self.view.show_image, topic="page")


def _unpacked(data: bytes, room: QSize, ratio: float) -> QImage:
    """Give a page as large as there is room; runs beside the window's thread, where pixmaps may not be made."""
    image = image_of(data)
    if not image.isNull() and room.width() > 0 and room.height() > 0:
        image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(ratio)
    return image
