"""What stands beside the list: a bar that says whose it is, and below it what is read."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.look import Look, set_look
from ui.pages.circle.opening import Opening
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import clear, in_column, in_row, put
from ui.widgets.shown_text import ShownText

BLANK_AFTER = 120
"""Milliseconds until what is shown gives way to what is still on its way."""


class Pane(QWidget):
    """Shows one thing at a time. `back_requested` comes from the bar, in a narrow window."""

    back_requested = Signal()

    def __init__(self, look: Look, opening: Opening) -> None:
        super().__init__()
        opening.awaited.connect(self.await_next)
        opening.failed.connect(self.wait_no_longer)
        self._look = look
        self._compact = False
        self._bar: Bar | None = None
        self.shown: QWidget | None = None
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._blank.timeout.connect(lambda: self._see(seen=False))
        self._column = in_column(on=self, gap=0)

    def await_next(self) -> None:
        """Let what is shown give way soon: it is not what is marked in the list any more."""
        self._blank.start()

    def wait_no_longer(self) -> None:
        """Show again what gave way: nothing comes in its place."""
        self._blank.stop()
        self._see(seen=True)

    def _see(self, *, seen: bool) -> None:
        for part in (self._bar, self.shown):
            if part is not None:
                part.setVisible(seen)

    def put(self, widget: QWidget, title: str = "", words: str = "", tone: str = "board") -> None:
        """Show something in the place of what was shown; the keyboard stays here where it was here."""
        self._blank.stop()
        focus = self.window().focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        clear(self._column)
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


class Bar(QFrame):
    """Whose it is that is shown, how far they are known, and the way back in a narrow window."""

    back_requested = Signal()

    def __init__(self, look: Look, title: str, words: str, tone: str) -> None:
        super().__init__()
        set_look(self, "bar")
        self.setFixedHeight(look.px(56))
        row = in_row(on=self, margins=(22, 0, 22, 0))
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_requested)
        put(row, self.back, Label(look, title, "ui-strong"), (ElidedLabel(look, words, "ui-small", tone), 1))
