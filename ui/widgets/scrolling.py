"""What scrolls where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.look import Look, set_look
from ui.widgets.layouts import Rest, in_column, in_row

LOWEST = 150
"""Pixels of height below which what is around an area scrolls as well."""


class _Scrolling(QScrollArea):
    """Asks for the height that its content has at this width, and takes less where there is no more."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Be high enough to read a few lines at once."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(least.width(), min(LOWEST, self.heightForWidth(self.width()))))

    def hasHeightForWidth(self) -> bool:
        """Depend on the width, as wrapped words do."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as the content."""
        content = self._content
        if content.hasHeightForWidth():
            return max(content.heightForWidth(width), content.minimumSizeHint().height())
        return content.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the content changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._settle_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a bar only where there is no room for all of it."""
        self._settle_bar()
        super().resizeEvent(event)

    def _settle_bar(self) -> None:
        """Let the bar go where all has room without it: words wrap beside a bar, and Qt keeps it for that."""
        room = self.maximumViewportSize()
        fits = self.heightForWidth(room.width()) <= room.height()
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)


def scrolling(content: QWidget) -> QScrollArea:
    """Give an area that scrolls `content` up and down. It is no stop of the keyboard: what is in it is."""
    area = _Scrolling(content)
    make_plain(area)
    return area


def bring_into_sight(part: QWidget) -> None:
    """Let whatever scrolls around a part show it."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


class ScrollColumn(QScrollArea):
    """A column in the middle that scrolls; things go into `body`. At most `width` px wide at 100 %."""

    def __init__(self, look: Look, width: int = 960, margins: tuple[int, int, int, int] = (32, 32, 32, 32)) -> None:
        self._settling = False
        super().__init__()
        self._look, self._width = look, width
        ground = QWidget()
        set_look(ground, "page")
        self.column = QWidget()
        self._fit()
        look.changed.connect(self._fit)
        self.column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._across = in_row(Rest(1), (self.column, 1000), Rest(1), on=ground, margins=margins)
        self.body = in_column(on=self.column, gap=18)
        self.setWidget(ground)
        make_plain(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle the size of what is within only once for each change.

        A card that turns its heading at a new width changes the height it asks for, and Qt would ask again and again
        until the stack is full.
        """
        if event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._settling:
            return False
        self._settling = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._settling = False

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Leave less around it where the window is narrow."""
        self._across.setContentsMargins(left, top, right, bottom)

    def _fit(self) -> None:
        self.column.setMaximumWidth(self._look.px(self._width))


def make_plain(area: QScrollArea) -> None:
    """Let an area scroll its widget up and down and show nothing of its own; it is no stop of the keyboard."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for ground in (area.viewport(), area.widget()):
        if ground is not None:
            ground.setAutoFillBackground(False)
