"""Choosing sentences that stand large: those of starred entries and of highs that were answered most are offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journal.deeds import draft_book
from journal.shapes.book import Quotable, Quote
from ui.look import Look, set_look
from ui.pages.yearbook.choices import Choices
from ui.session import Session
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row, put
from ui.wording.days import plain_day


class Quoting(QWidget):
    """The list beside the choices: `offered` tells that it is filled, `taken` that the choices have what was ticked."""

    offered = Signal()
    taken = Signal()

    def __init__(self, session: Session, look: Look, choices: Choices) -> None:
        super().__init__()
        self._session, self._choices = session, choices
        choices.quoting_requested.connect(self._ask)
        self._offered: tuple[Quotable, ...] = ()
        self.list = QListWidget()
        set_look(self.list, "field")
        look.set_font(self.list, "ui")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Sentences to set large"))
        self.list.itemChanged.connect(self._say)
        self._count = Label(look, "", "ui-small", "soft")
        self.take = PrimaryButton(look, self.tr("Take these"))
        self.take.clicked.connect(self._take)
        said = Label(
            look,
            self.tr("Each stands on a page of its own, before its term. Star an entry, and its sentences are offered."),
            "ui-small",
            "soft",
            wraps=True,
        )
        foot = in_row((self._count, 1), self.take)
        column = in_column(on=self, margins=(24, 24, 24, 12), gap=12)
        put(column, Label(look, self.tr("Sentences to set large"), "section"), said, (self.list, 1), foot)

    def _ask(self) -> None:
        if order := self._choices.order():
            ask = partial(draft_book.quotable, order=order)
            self._session.ask(self, ask, lambda offered: self._show(offered, order.quotes), topic="sentences")

    def _show(self, offered: tuple[Quotable, ...], chosen: tuple[Quote, ...]) -> None:
        """Offer these, with those that were chosen before ticked; one that is offered no longer is let go."""
        self._offered = offered
        self.list.blockSignals(True)
        self.list.clear()
        for one in offered:
            item = QListWidgetItem(f"{plain_day(one.day)}   {one.quote.text}")
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if one.quote in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._say()
        self.offered.emit()

    def _ticked(self) -> tuple[Quote, ...]:
        return tuple(
            one.quote
            for place, one in enumerate(self._offered)
            if self.list.item(place).checkState() is Qt.CheckState.Checked
        )

    def _say(self) -> None:
        self._count.setText(self.tr("{0} of {1}").format(len(self._ticked()), len(self._offered)))

    def _take(self) -> None:
        self._choices.show_quotes(self._ticked())
        self.taken.emit()
