"""A few words at the foot of the window that go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.drawing import smooth_painter
from ui.widgets.labels import Label
from ui.widgets.layouts import in_row

TOAST_STAYS = 3500
"""Milliseconds."""


class Toast(QWidget):
    """A few words at the foot of the window for three seconds; put on `window` once and told what to say."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Label(look, "", "ui-medium")
        in_row(self._words, on=self, margins=(16, 9, 16, 9))
        self._time = QTimer(self, singleShot=True, interval=TOAST_STAYS)
        self._time.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._settle()
        self.show()
        self.raise_()
        self._time.start()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = smooth_painter(self)
        painter.setPen(self._look.color("line"))
        painter.setBrush(self._look.color("card"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

    def _settle(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 24)
