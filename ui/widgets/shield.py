"""A blank sheet over the whole window, for the projector and while the journal is being closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.focus import Way, give_back, way_out
from ui.widgets.labels import Icon, Label


class Shield(QWidget):
    """Covers `window` and hides every other part of it, from screen readers too, until it is lowered."""

    lower_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._hidden: list[QWidget] = []
        self.came_from: Way = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(Icon(look, "bell", "line", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Label(look, "", "ui-small", "faint")
        column.addSpacing(8)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        window.installEventFilter(self)
        self.hide()

    @property
    def is_up(self) -> bool:
        """Tell whether it covers the window."""
        return not self.isHidden()

    def put_up(self, words: str = "") -> None:
        """Cover the window at once."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if self.is_up:
            return
        self.came_from = way_out(self._window.focusWidget())
        self._hidden = [
            child
            for child in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if child is not self and not child.isWindow() and not child.isHidden()
        ]
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        for child in self._hidden:
            child.hide()
        self.setFocus()
        self.repaint()

    def lower(self) -> None:
        """Show the window again as it was."""
        if not self.is_up:
            return
        for child in self._hidden:
            child.show()
        self._hidden = []
        give_back(self.came_from)
        self.came_from = ()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 or Escape lowers it; no other key gets through."""
        if event.key() in {Qt.Key.Key_F9, Qt.Key.Key_Escape}:
            self.lower_requested.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing but paper."""
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))
