"""A blank sheet over the whole window, for the projector and while the journal is being closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.focus import Way, give_back, way_out
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import MIDDLE, REST, Rest, put
from ui.widgets.scrolling import scrolling


class Shield(QWidget):
    """Covers `window` and hides every other part of it, from screen readers too, until it is lowered."""

    lower_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._hidden: list[QWidget] = []
        self.came_from: Way = ()
        self._panel: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = column = QVBoxLayout(self)
        self._bell = Icon(look, "bell", "line", 40)
        self._words = Label(look, "", "ui-small", "faint")
        put(column, REST, (self._bell, MIDDLE), 8, (self._words, MIDDLE), REST)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_up(self) -> bool:
        """Tell whether it covers the window."""
        return not self.isHidden()

    @property
    def is_guarded(self) -> bool:
        """Tell whether no key lowers it, but only what stands on it."""
        return self._panel is not None

    def put_up(self, words: str = "", panel: QWidget | None = None) -> None:
        """Cover the window at once. With a `panel`, which is let go with it, no key lowers it any more."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if panel is not None:
            self._panel = _in_the_middle(panel)
            self._column.insertWidget(self._column.count() - 1, self._panel, 1000)
            self._panel.show()  # its layout would do so later, and until then no key reaches it
        self._bell.setVisible(panel is None)
        self._words.setVisible(panel is None)
        self._cover()
        (panel or self).setFocus()

    def _cover(self) -> None:
        if self.is_up:
            return
        self.came_from = way_out(self._window.focusWidget())
        # A menu is a window of its own and would stand above this with words of the journal in it.
        while (menu := QApplication.activePopupWidget()) is not None and menu.close():
            pass
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
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 or Escape lowers it, unless it is guarded; no other key gets through."""
        if not self.is_guarded and event.key() in {Qt.Key.Key_F9, Qt.Key.Key_Escape}:
            self.lower_requested.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing but paper."""
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))


def _in_the_middle(panel: QWidget) -> QWidget:
    """Give a place with the panel in its middle, which scrolls where there is no room for all of it."""
    ground = QWidget()
    column, across = QVBoxLayout(ground), QHBoxLayout()
    put(across, Rest(1), (panel, 1000), Rest(1))
    put(column, Rest(3), across, Rest(4))
    return scrolling(ground)
