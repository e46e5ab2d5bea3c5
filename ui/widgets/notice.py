"""What the app has to say without being asked: a banner that stays, a toast that goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Label

TOAST_STAYS = 3500
"""Milliseconds."""


class Banner(QFrame):
    """A title, a sentence and what to do next, until it is put away. `ground` is "warn" or "tint"."""

    pressed = Signal()
    put_away = Signal()

    def __init__(self, look: Look, close_name: str = "", ground: str = "warn") -> None:
        """`close_name` is the name of the cross that puts it away; "" has none."""
        super().__init__()
        set_look(self, ground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 10, 12)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = Label(look, "", "ui-strong", "warn" if ground == "warn" else "", wraps=True)
        self.sentence = Label(look, "", "ui-small", wraps=True)
        self.button = LinkButton(look, "")
        self.button.clicked.connect(self.pressed)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        if close_name:
            cross = IconButton(look, "close", close_name)
            cross.clicked.connect(self.hide)
            cross.clicked.connect(self.put_away)
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, title: str, sentence: str = "", button: str = "") -> None:
        """Show it with these words."""
        for part, words in ((self.title, title), (self.sentence, sentence), (self.button, button)):
            part.setText(words)
            part.setVisible(bool(words))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.show()


class Toast(QWidget):
    """A few words at the foot of the window for three seconds; put on `window` once and told what to say."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        self._words = Label(look, "", "ui-medium")
        row.addWidget(self._words)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("line"))
        painter.setBrush(self._look.color("card"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

    def _settle(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 24)
