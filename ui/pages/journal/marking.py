"""Which row of the list is marked: that of the entry that is shown beside it, whoever chose it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer, Signal

from journal.deeds import list_entries
from journal.shapes import EntryId, Row
from ui.models.timeline import Roles, Rows, TimelineModel
from ui.pages.journal.timeline_view import TimelineView
from ui.session import Session


class Marking(QObject):
    """One row is marked; a person may mark several, which changes nothing of what is shown.

    `chosen` carries the entry of a row that a person marked, None first where it is not known yet. `turned` says that
    they went to something else, by a row or from elsewhere; a row that is marked anew says nothing.
    """

    chosen = Signal(object)
    turned = Signal()

    def __init__(self, session: Session, view: TimelineView, timeline: TimelineModel) -> None:
        super().__init__(view)
        self._session, self._view, self._timeline = session, view, timeline
        self._shown: EntryId | None = None
        self._place: int | None = None
        self._marking = False
        view.selection_changed.connect(self._take_selection)
        timeline.dataChanged.connect(lambda *_: self.mark())

    @property
    def shown(self) -> EntryId | None:
        """The entry that is shown, None for one that no row has, or whose row was never looked at."""
        return self._shown

    @property
    def known(self) -> bool:
        """Tell whether it is known which entry the row with the keyboard is."""
        index = self._view.currentIndex()
        awaited = self._shown is None and self._place is not None
        return not awaited and (not index.isValid() or isinstance(index.data(Roles.ROW), Row))

    def select(self, entry: EntryId | None) -> None:
        """Mark an entry, and no other, as the one that is shown."""
        if entry != self._shown:
            self._place = None
            self.turned.emit()
        self._shown = entry
        self.mark(alone=True)

    def learn_place(self, entry: EntryId, place: int | None) -> None:
        """Learn where the shown entry stands in time, and bring its row into sight if its page was never looked at."""
        if entry != self._shown:
            return  # it came late: another one was gone to meanwhile
        new, self._place = self._place is None, place
        if new:
            self.mark()

    def mark(self, *, alone: bool = False) -> None:
        """Mark the row of what is shown; several that were chosen by hand stay, unless it shall be `alone`."""
        model, selection = self._view.model(), self._view.selectionModel()
        if not isinstance(model, Rows) or (not alone and len(selection.selectedIndexes()) > 1):
            return
        row = model.place_of(self._shown) if self._shown else None
        if row is None and self._place is not None and model is self._timeline:
            row = self._timeline.row_of_place(self._place)
        self._marking = True
        if row is None:
            selection.clear()
        else:
            selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._marking = False

    def _take_selection(self) -> None:
        """Hear of a selection: one row that a person marks is the entry to show."""
        if self._marking:
            return
        selected = self._view.selectedIndexes()
        if not selected:
            QTimer.singleShot(0, self, self.mark)  # a press beside the rows; the entry is shown all the same
            return
        self.turned.emit()
        if len(selected) == 1:
            self._choose(selected[0])

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(Roles.ROW)
        if isinstance(row, Row):
            if row.id != self._shown:
                self._shown, self._place = row.id, row.place
                self.chosen.emit(row.id)
            return
        place = self._timeline.places_at((index.row(),))[0]
        self._shown, self._place = None, place
        self.chosen.emit(None)
        self._session.ask(
            self,
            partial(list_entries.standing_at, places=(place,)),
            lambda found: self._take_awaited(place, found),
            topic="awaited",
        )

    def _take_awaited(self, place: int, found: tuple[EntryId, ...]) -> None:
        if found and self._shown is None and self._place == place:
            self._shown = found[0]
            self.chosen.emit(found[0])
