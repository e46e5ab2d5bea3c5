"""A sheet to read on: what there is stands in a list beside the text, or in a field where there is no room."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, in_column, in_row, put
from ui.widgets.scrolling import scrolling
from ui.widgets.sheet import Sheet
from ui.widgets.shown_text import ShownText
from ui.widgets.wrapped_rows import WrappedList

WIDTH, LIST = 960, 240
"""Pixels of the sheet, and of the list in it."""
ROOM = 620
"""Pixels from which on there is room for the list beside the text, at the usual size of text."""


class ReadingSheet(Sheet):
    """`several` and `one` are what the list, and each text in it, are called; `picture` as `ShownText` has it.

    Parts go above it into `body` before `lay_out`; a subclass offers titles, and shows a text in `turn_to`.
    """

    fills = True
    letters = "entry"
    """The role of the text's letters, of `ui.look`."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: str,
        called: tuple[str, str],
        picture: Callable[[str], QImage | None] = lambda _: None,
    ) -> None:
        super().__init__(look, parent, title, width=WIDTH)
        several, one = called
        self.list = WrappedList(several)
        self.choice = ComboBox(one)
        self.heading = Label(look, "", "title", wraps=True)
        self.text = ShownText(look, one, picture, self.letters)
        self._html = ""
        self.list.currentRowChanged.connect(self._turn)
        self.choice.activated.connect(self.list.setCurrentRow)
        look.changed.connect(self._make_room)

    def lay_out(self) -> None:
        """Put the list and the text below what is in the body."""
        self.content = as_widget(in_column(self.heading, self.text, REST, margins=(0, 0, 12, 0), gap=12))
        self.area = scrolling(self.content)
        put(self.body, self.choice, (in_row(self.list, (self.area, 1), gap=22), 1))

    def offer(self, titles: Sequence[str]) -> None:
        """List what there is to read; none of it is shown yet."""
        for listed in (self.list, self.choice):
            listed.blockSignals(True)
            listed.clear()
            listed.addItems(list(titles))
            listed.blockSignals(False)

    @abstractmethod
    def turn_to(self, row: int) -> None:
        """Show what stands in a row; a subclass says what that is."""

    def show_text(self, title: str, html: str) -> None:
        """Show a text from its beginning."""
        self.heading.setText(title)
        self.area.verticalScrollBar().setValue(0)
        self._html = html
        self.text.show_html(html)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the text where there is room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _turn(self, row: int) -> None:
        if row >= 0:
            self.choice.setCurrentIndex(row)
            self.turn_to(row)

    def _make_room(self) -> None:
        beside = min(self.look.px(WIDTH), self.width() - 32) >= self.look.px(ROOM)
        self.list.setFixedWidth(self.look.px(LIST))
        self.list.setVisible(beside)
        self.choice.setVisible(not beside)
        QTimer.singleShot(0, self, self._fit_pictures)

    def _fit_pictures(self) -> None:
        """Show pictures as wide as there is room for, now that it is known."""
        if "<img" in self._html:
            self.text.show_html(self._html)
