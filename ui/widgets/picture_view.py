"""A picture to look at closely: fitted or enlarged, moved by pointer, wheel and key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.look import Look

LARGEST = 8.0
"""Times the picture's own size."""
STEP = 1.25


class PictureView(QAbstractScrollArea):
    """Shows one picture. Arrows move it where it is larger than the view, else they ask for the next."""

    step_requested = Signal(int)
    zoomed = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._image = QImage()
        self._zoom = 1.0
        self._fits = True
        self._held: QPointF | None = None
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))

    @property
    def zoom(self) -> float:
        """How many pixels of the window one of the picture takes."""
        return self._zoom

    def show_image(self, image: QImage) -> None:
        """Show a picture, fitted."""
        self._image = image
        self.fit()

    def fit(self) -> None:
        """Make all of it seen; a small one is not blown up."""
        self._fits = True
        self._set(self._fitting())

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Enlarge (above 1) or reduce, holding the point `around` of the view in its place."""
        if self._image.isNull():
            return
        wanted = min(max(self._zoom * factor, min(self._fitting(), 1.0)), LARGEST)
        self._fits = wanted <= self._fitting()
        place = around or QPointF(self.viewport().rect().center())
        before = (place - self._origin()) / self._zoom
        self._set(wanted)
        moved = self._origin() + before * self._zoom - place
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() + round(by))

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(self._look.px(640), self._look.px(420))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, fit with 0, move or go on with the arrows."""
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(STEP)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not self.horizontalScrollBar().maximum():
            self.step_requested.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.step_requested.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            across = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            bar = self.horizontalScrollBar() if across else self.verticalScrollBar()
            bar.setValue(bar.value() + (-60 if key in {Qt.Key.Key_Left, Qt.Key.Key_Up} else 60))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._held = event.position()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is None:
            return
        moved = event.position() - self._held
        self._held = event.position()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(moved.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(moved.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go between the whole and its own size."""
        if self._fits:
            self.zoom_by(1 / self._zoom if self._zoom < 1 else 2.0, event.position())
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew, or keep the size where somebody chose one."""
        super().resizeEvent(event)
        self._set(self._fitting() if self._fits else self._zoom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._image.isNull():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < 3)
        size = self._size()
        origin = self._origin()
        painter.drawImage(QRectF(origin.x(), origin.y(), size.width(), size.height()), self._image)

    def _size(self) -> QSize:
        return QSize(max(1, round(self._image.width() * self._zoom)), max(1, round(self._image.height() * self._zoom)))

    def _origin(self) -> QPointF:
        size, room = self._size(), self.viewport().size()
        left = max(0, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = max(0, (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
        return QPointF(left, top)

    def _fitting(self) -> float:
        if self._image.isNull():
            return 1.0
        room = self.maximumViewportSize()
        return min(1.0, max(1, room.width()) / self._image.width(), max(1, room.height()) / self._image.height())

    def _set(self, zoom: float) -> None:
        self._zoom = zoom
        size, room = self._size(), self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        bars = ((across, size.width(), room.width()), (down, size.height(), room.height()))
        for bar, whole, part in bars:
            bar.setPageStep(part)
            bar.setRange(0, 0 if self._fits or self._image.isNull() else max(0, whole - part))
        self.viewport().update()
        self.zoomed.emit(zoom)
