"""The timeline as rows: every entry's place at once (a few integers each), what it says only where it is looked at.

All of 100,000 places come in one answer of some 30 ms on the journal's thread; headings and excerpts follow in pages of
fifty around whatever is in sight.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from journal.deeds import list_entries
from journal.deeds.list_entries import Places, laid_out
from journal.shapes import EntryId, Filter, Row
from ui.models import Index
from ui.session import Session
from ui.wording import translate
from ui.wording.days import long_day, month_and_year
from ui.wording.kinds import heading_words, kind_word

PAGE = 50
KEPT_PAGES = 10
"""Pages of rows kept; those looked at longest ago are asked for again, so that memory does not grow with scrolling."""


class Roles(IntEnum):
    """What a row of the timeline is asked for, beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HIT = Qt.ItemDataRole.UserRole + 2
    HELD = Qt.ItemDataRole.UserRole + 3
    """That its words are not on the disk, in words; None where they are."""


def spoken(row: Row) -> str:
    """Give what a screen reader says of a row."""
    parts = [kind_word(row.kind), heading_words(row), long_day(row.day), row.excerpt]
    parts += [f"#{tag}" for tag in row.tags]
    if row.shared_with:
        parts.append(translate("timeline", "shared with {names}").format(names=", ".join(row.shared_with)))
    return ", ".join(part for part in parts if part)


class Rows(QAbstractListModel):
    """What both lists share: an entry a row, and the months that stand above some of them."""

    heads_changed = Signal()
    held: Mapping[EntryId, str] = MappingProxyType({})

    def show_held(self, held: Mapping[EntryId, str]) -> None:
        """Say of these entries that their words are not on the disk."""
        if held != self.held:
            self.held = held
            self.dataChanged.emit(self.index(0), self.index(max(0, self.rowCount() - 1)))

    def heads(self) -> tuple[tuple[int, str], ...]:
        """Give (row, words) of every heading between the rows, in order."""
        return ()

    def places(self) -> Sequence[int]:
        """Give where each row stands in time."""
        return ()

    def row_at(self, _place: int) -> Row | None:
        """Give what is known of a row; None while it is on its way."""
        return None

    def id_at(self, place: int) -> EntryId | None:
        """Give the entry of a row, None while it is not known."""
        row = self.row_at(place) if 0 <= place < self.rowCount() else None
        return row.id if row else None

    def place_of(self, _entry: EntryId) -> int | None:
        """Give the row of an entry among those that are known."""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Give a row's shape, its heading, or what is read out."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == Roles.ROW:
            return row
        if row is None:
            return None
        told: dict[int, Callable[[], str | None]] = {
            Roles.HELD: lambda: self.held.get(row.id),
            Qt.ItemDataRole.DisplayRole: lambda: heading_words(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: ", ".join(filter(None, (spoken(row), self.held.get(row.id)))),
        }
        return told[role]() if role in told else None


class TimelineModel(Rows):
    """Everything a filter lets through, newest first."""

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self._places = laid_out(array("q"))
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._fresh = False
        self.awaited = False
        self._era = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Give how many entries there are."""
        return 0 if parent.isValid() else len(self._places.places)

    def heads(self) -> tuple[tuple[int, str], ...]:
        """Give the months."""
        return tuple((row, month_and_year(first.year, first.month)) for row, first in self._places.months)

    def places(self) -> Sequence[int]:
        """Give the places that the journal gave."""
        return self._places.places

    def look(self, filter_: Filter | None = None) -> None:
        """Look up the places anew, with another filter if one is given: the newest rows first, then all places."""
        fresh = filter_ is not None or not self._places.places
        self._filter = filter_ or self._filter
        wanted = self._filter
        if fresh:
            self.awaited = True
            self._session.ask(self, partial(list_entries.page, wanted=wanted, limit=PAGE), self._begin, topic="first")
        self._session.ask(self, partial(list_entries.places, wanted=wanted), self._take, topic="places")

    def row_at(self, place: int) -> Row | None:
        """Give a row, and ask for its page where it is not here."""
        page, within = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is not None:
            self._pages.move_to_end(page)  # what is in sight is the last to go
        if rows is None or page in self._stale:
            self._ask(page)
        return rows[within] if rows is not None and within < len(rows) else None

    def look_at(self, entries: Collection[EntryId]) -> None:
        """Look up the rows of changed entries again; the rest only where one stands elsewhere now, or is gone."""
        ids = tuple(entries)
        self._session.ask(self, partial(list_entries.rows, ids=ids), lambda rows: self._take_again(len(ids), rows))

    def place_of(self, entry: EntryId) -> int | None:
        """Give the row of an entry among the pages that are here."""
        for page, rows in self._pages.items():
            for within, row in enumerate(rows):
                if row.id == entry:
                    return page * PAGE + within
        return None

    def places_at(self, rows: Sequence[int]) -> tuple[int, ...]:
        """Give the places in time of these rows."""
        return tuple(self._places.places[row] for row in rows if row < len(self._places.places))

    def row_of_place(self, place: int) -> int | None:
        """Give the row of what stands at a place in time, None where nothing does."""
        places = self._places.places
        row = bisect_left(places, -place, key=lambda each: -each)
        return row if row < len(places) and places[row] == place else None

    def _begin(self, rows: tuple[Row, ...]) -> None:
        """Show the newest rows while the rest of the places is on its way."""
        self._reset(laid_out(array("q", (row.place for row in rows))), {0: rows} if rows else {})
        self._fresh = True

    def _take(self, places: Places) -> None:
        """Take over all places; pages whose rows still stand there are shown until their new text is here."""
        kept = {
            page: rows
            for page, rows in self._pages.items()
            if places.places[page * PAGE : page * PAGE + PAGE] == array("q", (row.place for row in rows))
        }
        stale = set() if self._fresh else set(kept)
        self._fresh = False
        if places.places == self._places.places:
            self._stale = stale
            if kept:
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        elif places.places[: self.rowCount()] == self._places.places and self.rowCount():
            self._stale |= self._pages.keys() & {self.rowCount() // PAGE}  # it goes on now
            self.beginInsertRows(QModelIndex(), self.rowCount(), len(places.places) - 1)
            self._places = places
            self.endInsertRows()
            self.heads_changed.emit()
        else:
            self._reset(places, kept)
            self._stale = stale
        self.awaited = False
        self.arrived.emit()

    def _reset(self, places: Places, pages: dict[int, tuple[Row, ...]]) -> None:
        self._era += 1
        self._asked.clear()
        self._stale.clear()
        self.beginResetModel()
        self._places = places
        self._pages = OrderedDict(pages)
        self.endResetModel()
        self.heads_changed.emit()

    def _ask(self, page: int) -> None:
        """Ask for a page once what is in hand is drawn: the journal's thread would take turns with the drawing."""
        if page in self._asked or page * PAGE >= len(self._places.places):
            return
        self._asked.add(page)
        QTimer.singleShot(0, self, partial(self._ask_now, self._era, page))

    def _ask_now(self, era: int, page: int) -> None:
        if era != self._era or not self._session.is_open:
            return
        before = self._places.places[page * PAGE - 1] if page else None
        self._session.ask(
            self,
            partial(list_entries.page, wanted=self._filter, before=before, limit=PAGE),
            lambda rows: self._put(era, page, rows),
        )

    def _put(self, era: int, page: int, rows: tuple[Row, ...]) -> None:
        if era != self._era:
            return
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        top = page * PAGE
        bottom = min(top + max(len(rows), 1), self.rowCount()) - 1
        self.dataChanged.emit(self.index(top), self.index(bottom))

    def _take_again(self, asked: int, rows: tuple[Row, ...]) -> None:
        if len(rows) < asked or any(map(self._stands_elsewhere, rows)):
            self.look()
        for row in rows:
            place = self.place_of(row.id)
            if place is None:
                continue
            page, within = divmod(place, PAGE)
            known = self._pages[page]
            self._pages[page] = (*known[:within], row, *known[within + 1 :])
            self.dataChanged.emit(self.index(place), self.index(place))

    def _stands_elsewhere(self, row: Row) -> bool:
        """Tell whether the list does not have an entry where it stands in time."""
        before, now = self.place_of(row.id), self.row_of_place(row.place)
        return now is None or before not in (None, now)
