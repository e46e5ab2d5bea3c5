"""The list column: a search field, filters that combine, and what is found, month by month."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from journal.shapes import EntryId, Filter, Kind, Row, Tag
from ui.look import Look
from ui.models.hits import HitsModel
from ui.models.timeline import Roles, TimelineModel
from ui.pages.journal.timeline_view import TimelineView
from ui.session import Session
from ui.widgets.cards import EmptyState
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

MOST_TAGS = 40
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class FilterRow(QWidget):
    """Chips that narrow the list; all that are on must hold."""

    changed = Signal(object)
    trash_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._filter = Filter()
        self._all = Chip(look, self.tr("All"))
        self._highs = Chip(look, self.tr("Highs"), kind_shown="high")
        self._lows = Chip(look, self.tr("Lows"), kind_shown="low")
        self._shared = Chip(look, self.tr("Shared"))
        self._tags = Chip(look, self.tr("# Tags ▾"), checkable=True)
        self._tags.setAccessibleName(self.tr("Filter by tag"))
        self._menu = QMenu(self._tags)
        self._more = Chip(look, self.tr("More ▾"))
        self._more.setAccessibleName(self.tr("More filters, and the trash"))
        self._more_menu = QMenu(self._more)
        row = FlowLayout(self, 6)
        for chip in (self._all, self._highs, self._lows, self._shared, self._tags, self._more):
            row.addWidget(chip)
        self._all.clicked.connect(self.clear)
        self._highs.clicked.connect(self._gather)
        self._lows.clicked.connect(self._gather)
        self._shared.clicked.connect(self._gather)
        self._tags.clicked.connect(self._open_tags)
        self._more.clicked.connect(self._open_more)
        self._show()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return self._filter

    def clear(self) -> None:
        """Show everything."""
        self._set(Filter())

    def choose_tag(self, name: str) -> None:
        """Add a tag, or take it away."""
        tags = self._filter.tags
        tags = tuple(tag for tag in tags if tag != name) if name in tags else (*tags, name)
        self._set(replace(self._filter, tags=tags))

    def choose_span(self, wanted: Filter) -> None:
        """Narrow to what another page asks for: a day, a person."""
        self._set(wanted)

    def _gather(self) -> None:
        kinds = frozenset(kind for kind, chip in ((Kind.HIGH, self._highs), (Kind.LOW, self._lows)) if chip.isChecked())
        # An entry that is both belongs to either side.
        kinds |= {Kind.BOTH} if kinds else frozenset()
        self._set(replace(self._filter, kinds=kinds, shared=self._shared.isChecked()))

    def _set(self, wanted: Filter) -> None:
        changed = wanted != self._filter
        self._filter = wanted
        self._show()
        if changed:
            self.changed.emit(wanted)

    def _show(self) -> None:
        wanted = self._filter
        self._all.setChecked(wanted == Filter())
        self._highs.setChecked(Kind.HIGH in wanted.kinds)
        self._lows.setChecked(Kind.LOW in wanted.kinds)
        self._shared.setChecked(wanted.shared)
        self._tags.setChecked(bool(wanted.tags))
        more = (wanted.starred, wanted.photos, wanted.responses, wanted.since, wanted.until, wanted.shared_with)
        self._more.setChecked(any(more))
        self._tags.setText(" ".join(f"#{tag}" for tag in wanted.tags) + " ▾" if wanted.tags else self.tr("# Tags ▾"))

    def _open_more(self) -> None:
        self._show()
        wanted = self._filter
        self._more_menu.clear()
        for words, on, then in (
            (self.tr("Starred"), wanted.starred, replace(wanted, starred=not wanted.starred)),
            (self.tr("With photos"), wanted.photos, replace(wanted, photos=not wanted.photos)),
            (self.tr("With responses"), wanted.responses, replace(wanted, responses=not wanted.responses)),
        ):
            action = self._more_menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _=False, then=then: self._set(then))
        self._more_menu.addSeparator()
        self._more_menu.addAction(self.tr("Trash…")).triggered.connect(self.trash_requested)
        self._more_menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def _open_tags(self) -> None:
        self._show()
        self._session.ask(self, lambda journal: journal.tags.all(), self._show_tags, topic="tags")

    def _show_tags(self, tags: tuple[Tag, ...]) -> None:
        self._menu.clear()
        if not tags:
            self._menu.addAction(self.tr("No tags yet. Type #like-this anywhere.")).setEnabled(False)
        for tag in sorted(tags, key=lambda tag: -tag.count)[:MOST_TAGS]:
            action = self._menu.addAction(f"#{tag.name}   {tag.count}")
            action.setCheckable(True)
            action.setChecked(tag.name in self._filter.tags)
            action.triggered.connect(lambda _=False, name=tag.name: self.choose_tag(name))
        self._menu.popup(self._tags.mapToGlobal(QPoint(0, self._tags.height() + 4)))


class Finding(QFrame):
    """The column itself. `entry_chosen` follows the selection, `entry_opened` Enter, `edit_requested` E."""

    entry_chosen = Signal(str)
    entry_opened = Signal(str)
    edit_requested = Signal(str)
    share_requested = Signal(tuple)
    trash_requested = Signal(tuple)
    new_requested = Signal()
    emptied = Signal(bool)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._timeline = TimelineModel(session, self)
        self._hits = HitsModel(session, self)
        self._best = False
        self._shown: EntryId | None = None
        self._place: int | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search everything you wrote…"))
        self.field.setAccessibleName(self.tr("Search everything you wrote"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filters = FilterRow(session, look)
        self._order = Chip(look, self.tr("Best first"))
        self._found = Label(look, "", "ui-small", "faint")
        self.view = TimelineView(look)
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.show_rows(self._timeline)
        self._nothing = EmptyState(look, self.tr("Nothing found"), self.tr("Try fewer letters, or fewer filters."))
        self._empty = EmptyState(
            look,
            self.tr("Your entries stand here"),
            self.tr("One sentence is enough for the first."),
            self.tr("New entry"),
            "plus",
        )
        self._places = QStackedWidget()
        for place in (self.view, self._nothing, self._empty):
            self._places.addWidget(place)
        self._lay_out()
        self._connect()

    def open_list(self) -> None:
        """Look everything up for the first time."""
        self._timeline.look(self.filters.filter)

    def refresh(self) -> None:
        """Look again, keeping the place."""
        self._timeline.look()
        if self._searching:
            self._search()

    def select(self, entry: EntryId | None) -> None:
        """Mark an entry as the one that is shown."""
        if entry != self._shown:
            self._place = None
        self._shown = entry
        self._mark()

    def mark_place(self, place: int | None) -> None:
        """Learn where the shown entry stands in time, and bring its row into sight if its page was never looked at."""
        new, self._place = self._place is None, place
        if new:
            self._mark()

    def look_at(self, entry: EntryId) -> None:
        """Look at one row again."""
        self._timeline.look_at(entry)

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the entries that are selected, from the top."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        model = self._hits if self._searching else self._timeline
        found = (model.id_at(row) for row in rows)
        return tuple(entry for entry in found if entry is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list, and the arrow that leads from the field into it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.field:
            return self._take_field_key(event)
        return self._take_list_key(event)

    @property
    def _searching(self) -> bool:
        return bool(self.field.text().strip())

    def _lay_out(self) -> None:
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(16, 16, 16, 10)
        above.setSpacing(10)
        above.addWidget(self.field)
        above.addWidget(self.filters)
        self._result = QWidget()
        line = FlowLayout(self._result, 8)
        line.addWidget(self._order)
        line.addWidget(self._found)
        self._result.hide()
        above.addWidget(self._result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._places, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self.filters.changed.connect(self._narrow)
        self._order.toggled.connect(self._reorder)
        self._empty.pressed.connect(self.new_requested)
        self._timeline.arrived.connect(self._show_timeline)
        self._timeline.dataChanged.connect(lambda *_: self._mark())
        self._hits.arrived.connect(self._show_hits)
        self._hits.counted.connect(self._show_count)
        self.view.end_reached.connect(self._hits.look_on)
        self.view.clicked.connect(self._choose)
        self.view.doubleClicked.connect(lambda index: self._open(index, self.edit_requested))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def _narrow(self, wanted: Filter) -> None:
        self._timeline.look(wanted)
        if self._searching:
            self._search()

    def _reorder(self, best: bool) -> None:  # noqa: FBT001  Qt's signal
        self._best = best
        self._search()

    def _search(self) -> None:
        text, wanted, best = self.field.text().strip(), self.filters.filter, self._best
        self._result.setVisible(bool(text))
        if not text:
            self.view.show_rows(self._timeline)
            self._show_timeline()
            return
        self._hits.look(text, wanted, best_first=best)

    def _show_hits(self) -> None:
        if not self._searching:
            return
        self.view.show_rows(self._hits)
        self.view.verticalScrollBar().setValue(0)
        self._places.setCurrentWidget(self.view if self._hits.rowCount() else self._nothing)
        self._mark()

    def _show_count(self, count: int) -> None:
        self._found.setText(self.tr("1 entry") if count == 1 else self.tr("{n} entries").format(n=f"{count:,}"))

    def _show_timeline(self) -> None:
        if self._searching:
            return
        self.emptied.emit(not self._timeline.rowCount() and self.filters.filter == Filter())
        if self._timeline.rowCount():
            self._places.setCurrentWidget(self.view)
        else:
            self._places.setCurrentWidget(self._empty if self.filters.filter == Filter() else self._nothing)
        self._mark()

    def _mark(self) -> None:
        model = self._hits if self._searching else self._timeline
        place = model.place_of(self._shown) if self._shown else None
        if place is None and self._shown and self._place is not None and not self._searching:
            place = self._timeline.row_of_place(self._place)
        selection = self.view.selectionModel()
        if place is None:
            selection.clear()
            return
        index = model.index(place, 0)
        if not selection.isSelected(index) or len(selection.selectedIndexes()) == 1:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _choose(self, index: QModelIndex) -> None:
        if len(self.view.selectedIndexes()) > 1:
            return
        row = index.data(Roles.ROW)
        if isinstance(row, Row):
            self._shown, self._place = row.id, row.place
            self.entry_chosen.emit(row.id)

    def _open(self, index: QModelIndex, wish: object) -> None:
        row = index.data(Roles.ROW)
        if isinstance(row, Row):
            wish.emit(row.id)  # type: ignore[attr-defined]

    def _take_field_key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._places.currentIndex() == 0:
            self.view.setFocus()
            if self.view.model().rowCount():
                first = self.view.model().index(0, 0)
                self.view.setCurrentIndex(first)
                self._choose(first)
            return True
        if event.key() == Qt.Key.Key_Escape and self._searching:
            self.field.clear()
            return True
        return False

    def _take_list_key(self, event: QKeyEvent) -> bool:
        key, index = event.key(), self.view.currentIndex()
        moves = {
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        }
        if key in moves:
            if key == Qt.Key.Key_Up and index.row() <= 0:
                self.field.setFocus()
                return True
            self.view.keyPressEvent(event)
            self._choose(self.view.currentIndex())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(index, self.entry_opened)
        elif key == Qt.Key.Key_E and not event.modifiers():
            self._open(index, self.edit_requested)
        elif key == Qt.Key.Key_Delete or event.matches(QKeySequence.StandardKey.Delete):
            self._wish(self.trash_requested)
        else:
            return False
        return True

    def _open_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        chosen = self.chosen()
        if not chosen:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 1:
            edit = QAction(self.tr("Edit"), menu)
            edit.triggered.connect(lambda: self._open(index, self.edit_requested))
            menu.addAction(edit)
        menu.addAction(self.tr("Share…")).triggered.connect(lambda: self._wish(self.share_requested))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the trash")).triggered.connect(lambda: self._wish(self.trash_requested))
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _wish(self, wish: object) -> None:
        if chosen := self.chosen():
            wish.emit(chosen)  # type: ignore[attr-defined]
