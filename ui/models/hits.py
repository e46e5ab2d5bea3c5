"""What a search found, as rows, page after page; an answer to an older query never shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from journal.shapes import EntryId, Filter, Hit, Row
from ui.models.days import month_and_year
from ui.models.timeline import PAGE, Index, Roles, Rows, months_of
from ui.session import Session


class HitsModel(Rows):
    """Searches and shows. `arrived` says that a new query was answered, `counted` how many entries it has in all."""

    arrived = Signal()
    counted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: list[Hit] = []
        self._query: tuple[str, Filter, bool] = ("", Filter(), False)
        self._by_month = True
        self._all_here = True

    def look(self, text: str, wanted: Filter, *, best_first: bool) -> None:
        """Search anew; what is under way is dropped."""
        self._query = (text, wanted, best_first)
        self._session.ask(
            self,
            lambda journal: journal.search.find(text, wanted, best_first=best_first, limit=PAGE),
            lambda hits: self._take(hits, by_month=not best_first),
            topic="search",
        )
        self._session.ask(
            self, lambda journal: journal.search.count(text, wanted), self.counted.emit, topic="search count"
        )

    def look_on(self) -> None:
        """Ask for the next page, where there is one."""
        text, wanted, best_first = self._query
        if self._all_here or best_first or not self._hits:
            return
        self._all_here = True  # until the answer says otherwise
        before = self._hits[-1].row.place
        self._session.ask(
            self,
            lambda journal: journal.search.find(text, wanted, before=before, limit=PAGE),
            self._add,
            topic="search",
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Give how many hits are here."""
        return 0 if parent.isValid() else len(self._hits)

    def heads(self) -> tuple[tuple[int, str], ...]:
        """Give the months, none where the best come first."""
        if not self._by_month:
            return ()
        months = months_of([hit.row.day.toordinal() for hit in self._hits])
        return tuple((row, month_and_year(first.year, first.month)) for row, first in months)

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

    def _take(self, hits: tuple[Hit, ...], *, by_month: bool) -> None:
        self.beginResetModel()
        self._hits = list(hits)
        self._by_month = by_month
        self._all_here = len(hits) < PAGE
        self.endResetModel()
        self.heads_changed.emit()
        self.arrived.emit()

    def _add(self, hits: tuple[Hit, ...]) -> None:
        self._all_here = len(hits) < PAGE
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits.extend(hits)
            self.endInsertRows()
            self.heads_changed.emit()
