"""What stands beside the list: a bar that says whose it is, and below it what is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.pages.circle.bar import Bar
from ui.widgets.shown_text import ShownText


class Pane(QWidget):
    """Shows one thing at a time. `back_requested` comes from the bar, in a narrow window."""

    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._compact = False
        self._bar: Bar | None = None
        self.shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, widget: QWidget, title: str = "", words: str = "", tone: str = "board") -> None:
        """Show something in the place of what was shown; the keyboard stays here where it was here."""
        focus = self.window().focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._bar = None
        if title:
            self._bar = Bar(self._look, title, words, tone)
            self._bar.back_requested.connect(self.back_requested)
            self._column.addWidget(self._bar)
        self._column.addWidget(widget, 1)
        self.shown = widget
        self.set_compact(self._compact)
        if inside:
            widget.show()  # its layout would do so later, and nothing unseen gets the keyboard
            self.take_keyboard()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Show the way back where the list is not beside it."""
        self._compact = compact
        if self._bar is not None:
            self._bar.back.setVisible(compact)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first text of what is shown."""
        if self.shown is not None:
            (self.shown.findChild(ShownText) or self.shown).setFocus()
