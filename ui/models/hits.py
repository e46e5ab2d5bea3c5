"""What a search found, as rows, page after page; an answer to an older query never shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from journal.deeds import list_entries
from journal.deeds.list_entries import Count, months_of
from journal.shapes import EntryId, Filter, Hit, Row
from ui.models import Index
from ui.models.timeline import PAGE, Roles, Rows
from ui.session import Session
from ui.wording.days import month_and_year

WHOLE = 1_000
"""How many hits are asked for at a time where all are wanted: finding them holds up a save by 0.1 s."""

AGAIN_AFTER = 1_000
"""Milliseconds until a search looks again that could not look at everything."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is looked for. Every answer comes home with the question it belongs to."""

    text: str = ""
    wanted: Filter = field(default_factory=Filter)
    best_first: bool = False


class HitsModel(Rows):
    """Searches and shows. `arrived` tells whether another search was answered than before.

    `counted` carries how many entries were found, and how many the search has not come to: while the word index is
    made anew, it looks again now and then.
    """

    arrived = Signal(bool)
    counted = Signal(object)
    whole = Signal()
    """Every hit is here, as was asked for."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: list[Hit] = []
        self._next_before: int | None = None
        """Before which place in time the next page begins; None where only the best are here, in no order of time."""
        self._asked = self._shown = _Question()
        self._all_here = True
        self._looking = self._next_page_asked = self._whole_asked = False

    def look(self, text: str, wanted: Filter, *, best_first: bool) -> None:
        """Search anew; what is under way is dropped. The same search again keeps as many hits as were looked at.

        A page that was asked for and is dropped comes with the answer: nobody scrolls twice for it.
        """
        asked = self._asked = _Question(text, wanted, best_first)
        looked_at = len(self._hits) + PAGE * self._next_page_asked
        self._looking, self._next_page_asked = True, False
        limit = max(PAGE, looked_at) if asked == self._shown else PAGE
        self._whole_asked = self._whole_asked and asked == self._shown
        self._session.ask(
            self,
            partial(list_entries.find, text=text, wanted=wanted, best_first=best_first, limit=limit),
            lambda hits: self._take(asked, hits, limit),
            topic="search",
        )
        self._session.ask(
            self,
            partial(list_entries.count_found, text=text, wanted=wanted),
            lambda found: self._take_count(asked, found),
            topic="search count",
        )

    @property
    def awaited(self) -> bool:
        """Tell whether what is here is of another search than was asked for last."""
        return self._asked != self._shown

    def look_on(self) -> None:
        """Ask for the next page, where there is one; while a search is under way, once that is answered.

        Behind the best, which are one page, the others come newest first.
        """
        shown = self._shown
        if self._next_page_asked or self._all_here or not self._hits:
            return
        self._next_page_asked = True
        if self._looking:
            return
        before, limit = self._next_before, WHOLE if self._whole_asked else PAGE
        self._session.ask(
            self,
            partial(list_entries.find, text=shown.text, wanted=shown.wanted, before=before, limit=limit),
            lambda hits: self._add(hits, limit),
            topic="search",
        )

    def look_to_end(self) -> None:
        """Ask for every hit there is, page after page; `whole` is said once they are here."""
        self._whole_asked = True
        self._go_on_to_end()

    def look_no_further(self) -> None:
        """Want every hit no more: something else was chosen, or the search is over."""
        self._whole_asked = False

    def _go_on_to_end(self) -> None:
        if not self._whole_asked or self._looking:
            return
        if self._all_here or not self._hits:
            self._whole_asked = False
            self.whole.emit()
        else:
            self.look_on()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Give how many hits are here."""
        return 0 if parent.isValid() else len(self._hits)

    def heads(self) -> tuple[tuple[int, str], ...]:
        """Give the months, none where the best come first."""
        if self._shown.best_first:
            return ()
        months = months_of([hit.row.place for hit in self._hits])
        return tuple((row, month_and_year(first.year, first.month)) for row, first in months)

    def places(self) -> Sequence[int]:
        """Give where each hit stands in time."""
        return [hit.row.place for hit in self._hits]

    def row_at(self, place: int) -> Row | None:
        """Give a hit's row."""
        return self._hits[place].row

    def place_of(self, entry: EntryId) -> int | None:
        """Give the row of an entry."""
        return next((place for place, hit in enumerate(self._hits) if hit.row.id == entry), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Give a row's shape and the pieces that were found."""
        if role == Roles.HIT and index.isValid():
            return self._hits[index.row()]
        return super().data(index, role)

    def _take(self, asked: _Question, hits: tuple[Hit, ...], limit: int) -> None:
        another, self._shown = asked != self._shown, asked
        scrolled_on = self._next_page_asked and not another
        self._all_here = len(hits) < limit
        self._looking = self._next_page_asked = False
        self.beginResetModel()
        self._hits = list(hits)
        self._next_before = hits[-1].row.place if hits and not asked.best_first else None
        self.endResetModel()
        self.heads_changed.emit()
        self.arrived.emit(another)
        if scrolled_on:
            self.look_on()
        self._go_on_to_end()

    def _take_count(self, asked: _Question, found: Count) -> None:
        self.counted.emit(found)
        if found.left_out:
            QTimer.singleShot(AGAIN_AFTER, self, lambda: self._look_again(asked))

    def _look_again(self, asked: _Question) -> None:
        if asked is self._asked:
            self.look(asked.text, asked.wanted, best_first=asked.best_first)

    def _add(self, hits: tuple[Hit, ...], limit: int) -> None:
        self._all_here, self._next_page_asked = len(hits) < limit, False
        here = {hit.row.id for hit in self._hits} if self._shown.best_first else frozenset[EntryId]()
        more = [hit for hit in hits if hit.row.id not in here]
        if hits:
            self._next_before = hits[-1].row.place
        if more:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(more) - 1)
            self._hits.extend(more)
            self.endInsertRows()
            self.heads_changed.emit()
        elif hits:  # all of them are among the best
            self.look_on()
        self._go_on_to_end()
