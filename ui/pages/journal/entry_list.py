"""The list column: a search field, filters that combine, and what is found, month by month."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from journal.deeds import list_entries
from journal.shapes import EntryId, Filter, Kind, Row
from journal.shapes.book import MOST_ALONE
from ui import held_words
from ui.keeping import EntryPlace
from ui.look import Look
from ui.models.hits import HitsModel
from ui.models.timeline import Roles, Rows, TimelineModel
from ui.pages.journal.choosing import ChoosingBar, add_kinds
from ui.pages.journal.held_rows import HeldRows
from ui.pages.journal.looking_for import LookingFor
from ui.pages.journal.marking import Marking
from ui.pages.journal.timeline_view import TimelineView
from ui.session import Session
from ui.widgets.cards import EmptyState
from ui.widgets.layouts import in_column
from ui.widgets.menu_panel import Menu
from ui.widgets.typed_ahead import TypedAhead

Gathered = Callable[[Callable[[tuple[EntryId, ...]], None]], None]
"""Hands the entries that were selected at some moment to whoever asks."""
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class EntryList(QFrame):
    """The column itself. `marking` follows what a person marks, `entry_opened` Enter, `edit_requested` a double click.

    `entry_pressed` follows a press on a row, which chooses no others.
    """

    entry_opened = Signal(str)
    entry_pressed = Signal(str)
    edit_requested = Signal(str)
    share_requested = Signal(tuple)
    trash_requested = Signal(tuple)
    new_requested = Signal()
    tag_requested = Signal(tuple)
    print_requested = Signal(tuple)
    export_requested = Signal(tuple)
    kind_requested = Signal(tuple, object)
    emptied = Signal(bool)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._timeline = TimelineModel(session, self)
        self._hits = HitsModel(session, self)
        self.looking = LookingFor(session, look)
        self.field, self.filters = self.looking.field, self.looking.filters
        self.choosing = ChoosingBar(look)
        self.view = TimelineView(look)
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.show_rows(self._timeline)
        self.marking = Marking(session, self.view, self._timeline)
        self._nothing = EmptyState(look, self.tr("Nothing found"), self.tr("Try fewer letters, or fewer filters."))
        self._empty = EmptyState(
            look,
            self.tr("Your entries stand here"),
            self.tr("One sentence is enough for the first."),
            self.tr("New entry"),
            "plus",
        )
        self.held = HeldRows(session, look)
        self._ahead = TypedAhead(self)
        session.unsaved_changed.connect(self._tell_held)
        self._follows_rows = False
        """The keyboard waits in the field for a list that is still empty."""
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

    @property
    def shows_all(self) -> bool:
        """Whether every entry is in the list, whatever it says: a change moves its own row at most."""
        return not self._searching and self.filters.filter == Filter()

    def look_at(self, entries: Collection[EntryId]) -> None:
        """Look at the rows of entries that were changed."""
        if entries:
            self._timeline.look_at(entries)

    def take_save(self, entry: EntryId) -> None:
        """Look at the row of an entry that was saved; a new one's row comes in and is marked."""
        if entry == self.marking.shown:
            self.look_at((entry,))
        else:
            self.marking.select(entry)
            self.refresh()

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the entries that are selected, from the top."""
        rows = (index.data(Roles.ROW) for index in sorted(self.view.selectedIndexes(), key=QModelIndex.row))
        return tuple(row.id for row in rows if isinstance(row, Row))

    def gather(self) -> Gathered:
        """Hold on to what is selected now: give what hands it over, from the top, also what was never looked at."""
        rows, chosen = sorted(index.row() for index in self.view.selectedIndexes()), self.chosen()
        if len(chosen) == len(rows):
            return lambda then: then(chosen)
        places = self._timeline.places_at(rows)
        return lambda then: self._session.ask(
            self, partial(list_entries.standing_at, places=places), then, topic="gather"
        )

    def following(self, entries: tuple[EntryId, ...]) -> EntryId | None:
        """Give the entry of the row after these, before them where they are the last; None where there is no other."""
        model = self.view.model()
        if not isinstance(model, Rows):
            return None
        rows = [row for entry in entries if (row := model.place_of(entry)) is not None]
        after = model.id_at(max(rows) + 1) if rows else None
        return after or (model.id_at(min(rows) - 1) if rows else None)

    def take_keyboard(self, how: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the list; where nothing is in it yet, on the search until something is."""
        self._follows_rows = self._places.currentWidget() is not self.view
        (self.field if self._follows_rows else self.view).setFocus(how)

    def take_search(self) -> None:
        """Put the keyboard into the search field, to stay there."""
        self._follows_rows = False
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list, and the arrow that leads from the field into it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.field:
            return self._take_field_key(event)
        return self._take_list_key(event)

    def waits(self, key: QKeyEvent) -> bool:
        """Tell whether what a key is about is still on its way; then it waits, with all that follow it."""
        if self._knows():
            return False
        self._ahead.hold(self._knows, key)
        return True

    def _knows(self) -> bool:
        return not (self._hits if self._searching else self._timeline).awaited and self.marking.known

    @property
    def _searching(self) -> bool:
        return bool(self.looking.words)

    def _lay_out(self) -> None:
        in_column(self.looking, self.held, (self._places, 1), self.choosing, on=self, gap=0)

    def _connect(self) -> None:
        self.looking.changed.connect(self._look_again)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self._empty.pressed.connect(self.new_requested)
        for came in (self._timeline.arrived, self._timeline.dataChanged, self._hits.arrived, self.marking.chosen):
            came.connect(self._ahead.look, Qt.ConnectionType.QueuedConnection)
        self._session.failed.connect(self._ahead.drop)
        self._timeline.arrived.connect(self._show_timeline)
        self._hits.arrived.connect(self._show_hits)
        self._hits.counted.connect(self.looking.show_count)
        self.view.end_reached.connect(self._hits.look_on)
        self.view.selection_changed.connect(lambda: self.choosing.show_count(len(self.view.selectedIndexes())))
        self.marking.turned.connect(self._hits.look_no_further)
        self.view.all_requested.connect(self._choose_all)
        self._hits.whole.connect(self.view.choose_all)
        self.choosing.cleared.connect(self._choose_one)
        self.choosing.deed_requested.connect(self._run)
        self.choosing.kind_requested.connect(self._wish_kind)
        self.view.clicked.connect(self._say_pressed)
        self.view.doubleClicked.connect(lambda index: self._open(index, self.edit_requested))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def _tell_held(self) -> None:
        places = [(held.words.place, held_words.held_in_row(held)) for held in self._session.held]
        told = {place.entry: words for place, words in places if isinstance(place, EntryPlace)}
        for model in (self._timeline, self._hits):
            model.show_held(told)

    def _look_again(self) -> None:
        self._timeline.look(self.filters.filter)
        self._search()

    def _search(self) -> None:
        if not self._searching:
            self._hits.look_no_further()
            self.view.show_rows(self._timeline)
            self._show_timeline()
            return
        self._hits.look(self.looking.words, self.filters.filter, best_first=self.looking.best_first)

    def _show_hits(self, another: bool) -> None:  # noqa: FBT001  a signal's
        if not self._searching:
            return
        another = another or self.view.model() is not self._hits
        self.view.show_rows(self._hits)
        if another:
            self.view.verticalScrollBar().setValue(0)
        self._turn_to(self.view if self._hits.rowCount() else self._nothing)
        self.marking.mark()

    def _show_timeline(self) -> None:
        if self._searching:
            return
        self.emptied.emit(not self._timeline.rowCount() and self.filters.filter == Filter())
        nothing = self._empty if self.filters.filter == Filter() else self._nothing
        self._turn_to(self.view if self._timeline.rowCount() else nothing)
        self.marking.mark()

    def _turn_to(self, place: QWidget) -> None:
        had = self.view.hasFocus()
        self._places.setCurrentWidget(place)
        if had or (self._follows_rows and self.field.hasFocus() and not self._searching):
            self.take_keyboard()

    def print_chosen(self) -> None:
        """Ask for those that are chosen to be printed."""
        if len(self.view.selectedIndexes()) <= MOST_ALONE:
            self._wish(self.print_requested)

    def _choose_all(self) -> None:
        if self._searching:
            self._hits.look_to_end()
        else:
            self.view.choose_all()

    def _choose_one(self) -> None:
        self._hits.look_no_further()
        self.marking.mark(alone=True)
        self.view.setFocus()

    def _run(self, deed: str) -> None:
        wishes = {
            "tag": self.tag_requested,
            "share": self.share_requested,
            "print": self.print_requested,
            "export": self.export_requested,
            "trash": self.trash_requested,
        }
        self._wish(wishes[deed])

    def _say_pressed(self, index: QModelIndex) -> None:
        if not QGuiApplication.keyboardModifiers():
            self._open(index, self.entry_pressed)

    def _open(self, index: QModelIndex, wish: object) -> None:
        row = index.data(Roles.ROW)
        if isinstance(row, Row):
            wish.emit(row.id)  # type: ignore[attr-defined]

    def _take_field_key(self, event: QKeyEvent) -> bool:
        self._follows_rows = False
        into_list = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if into_list and self.waits(event):
            return True
        if into_list and self._places.currentIndex() == 0:
            self.view.setFocus()
            if self.view.model().rowCount():
                self.view.setCurrentIndex(self.view.model().index(0, 0))
            return True
        if event.key() == Qt.Key.Key_Escape and self._searching:
            self.field.clear()
            return True
        return False

    def _take_list_key(self, event: QKeyEvent) -> bool:
        key, index = event.key(), self.view.currentIndex()
        if key in _MOVES:
            if not self.view.model().rowCount() and self.waits(event):
                return True
            if key == Qt.Key.Key_Up and index.row() <= 0:
                self.field.setFocus()
                return True
            self.view.keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # no letter: who believes to be writing types all of them
            if not self.waits(event):
                self._open(index, self.entry_opened)
        elif key == Qt.Key.Key_Delete or event.matches(QKeySequence.StandardKey.Delete):
            self._wish(self.trash_requested)
        elif key == Qt.Key.Key_Escape and not self.choosing.isHidden():
            self._choose_one()
        else:
            return False
        return True

    def _open_menu(self, place: QPoint) -> None:
        count = len(self.view.selectedIndexes())
        if not count or self.view.dropped:
            return
        meant = self.gather()  # what the list shows may change while the menu is open
        menu = Menu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if count == 1:
            edit = menu.addAction(self.tr("Edit"))
            edit.triggered.connect(
                lambda: meant(lambda chosen: self.edit_requested.emit(chosen[0]) if chosen else None)
            )
        menu.addAction(self.tr("Share…")).triggered.connect(lambda: self._wish(self.share_requested, meant))
        menu.addAction(self.tr("Tag…")).triggered.connect(lambda: self._wish(self.tag_requested, meant))
        add_kinds(menu.submenu(self.tr("Kind")), lambda kind: self._wish_kind(kind, meant))
        if count <= MOST_ALONE:
            menu.addAction(self.tr("Print or PDF…")).triggered.connect(lambda: self._wish(self.print_requested, meant))
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self._wish(self.export_requested, meant))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the trash")).triggered.connect(lambda: self._wish(self.trash_requested, meant))
        menu.popup(self.view.viewport().mapToGlobal(_in_sight(self.view, place)))

    def _wish_kind(self, kind: Kind, meant: Gathered | None = None) -> None:
        (meant or self.gather())(lambda chosen: self.kind_requested.emit(chosen, kind) if chosen else None)

    def _wish(self, wish: object, meant: Gathered | None = None) -> None:
        (meant or self.gather())(lambda chosen: wish.emit(chosen) if chosen else None)  # type: ignore[attr-defined]


def _in_sight(view: TimelineView, place: QPoint) -> QPoint:
    """Give where a menu opens: one that a key asks for may be about a row that was scrolled away, which comes back."""
    if view.viewport().rect().contains(place):
        return place
    view.scrollTo(view.currentIndex())
    return view.visualRect(view.currentIndex()).center()
