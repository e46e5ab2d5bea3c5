"""Picking by hand, with a box beside each: the entries of the book, and sentences that stand large in it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from journal.deeds import draft_book
from journal.shapes import EntryId, Row
from journal.shapes.book import Quotable, Quote
from ui.look import Look, set_look
from ui.models import Index
from ui.pages.yearbook.choices import Choices
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row
from ui.wording.days import plain_day
from ui.wording.kinds import heading_words, kind_word

_NOWHERE = QModelIndex()


class PickModel(QAbstractListModel):
    """Rows with a box; a new model has all of them ticked or those that were picked before."""

    def __init__(self, rows: tuple[Row, ...], picked: tuple[EntryId, ...]) -> None:
        super().__init__()
        self._rows = rows
        self._ticked = set(picked) or {row.id for row in rows}

    def rowCount(self, _parent: Index = _NOWHERE) -> int:
        """Give how many there are."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's signature
        """Give the words or the box of a row."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{plain_day(row.day)}   {kind_word(row.kind)}   {heading_words(row)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Tick a row or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        entry = self._rows[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(entry)
        else:
            self._ticked.discard(entry)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def tick_all(self, *, on: bool) -> None:
        """Tick every row, or none."""
        self._ticked = {row.id for row in self._rows} if on else set()
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self._rows) - 1)))

    def picked(self) -> tuple[EntryId, ...]:
        """Give what is ticked, in order."""
        return tuple(row.id for row in self._rows if row.id in self._ticked)

    def all_ticked(self) -> bool:
        """Tell whether nothing is left out."""
        return len(self.picked()) == len(self._rows)


class Picking(QWidget):
    """The list beside the choices; `picked` carries the entries, an empty tuple for all of them."""

    picked = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = PickModel((), ())
        self.list = QListView()
        set_look(self.list, "field")
        look.set_font(self.list, "ui")
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Entries to pick from"))
        self._count = Label(look, "", "ui-small", "soft")
        every = LinkButton(look, self.tr("All", "entries"), clicked=lambda: self._model.tick_all(on=True))
        none = LinkButton(look, self.tr("None", "of the entries"), clicked=lambda: self._model.tick_all(on=False))
        self._take = PrimaryButton(look, self.tr("Take these"))
        self._take.clicked.connect(lambda: self.picked.emit(() if self._model.all_ticked() else self._model.picked()))
        head = in_row((Label(look, self.tr("Pick by hand"), "section"), 1), every, none)
        in_column(head, (self.list, 1), in_row((self._count, 1), self._take), on=self, margins=(24, 24, 24, 12), gap=12)

    def show_rows(self, rows: tuple[Row, ...], picked: tuple[EntryId, ...]) -> None:
        """Offer these rows."""
        self._model = PickModel(rows, picked)
        self._model.setParent(self)
        self._model.dataChanged.connect(self._say)
        self.list.setModel(self._model)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()
        self._say()

    def _say(self) -> None:
        count = len(self._model.picked())
        self._count.setText(self.tr("{0} of {1}").format(count, self._model.rowCount()))
        self._take.setEnabled(count > 0)


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
        self.take = PrimaryButton(look, self.tr("Take these"), clicked=self._take)
        said = Label(
            look,
            self.tr("Each stands on a page of its own, before its term. Star an entry, and its sentences are offered."),
            "ui-small",
            "soft",
            wraps=True,
        )
        title = Label(look, self.tr("Sentences to set large"), "section")
        foot = in_row((self._count, 1), self.take)
        in_column(title, said, (self.list, 1), foot, on=self, margins=(24, 24, 24, 12), gap=12)

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
