"""Year in review: on the left what goes in, on the right the real pages, at the foot the ways to make it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from journal.changes import Changes, Room
from journal.deeds import draft_book, make_book
from journal.shapes import EntryId, Row
from journal.shapes.book import Book, BookStart, Manuscript, OpenWord, Order, Sample
from ui.days.field import DayField, mark_days_of
from ui.look import Look, set_look
from ui.pages import BY_KEY, Page
from ui.pages.yearbook.choices import Choices
from ui.pages.yearbook.maker import Maker
from ui.pages.yearbook.parts import no_entries, nothing_marked
from ui.pages.yearbook.picking import Picking, Quoting
from ui.session import Session
from ui.typeset.binding import Binding, Progress
from ui.typeset.decider import Decider
from ui.typeset.deciding import Deciding
from ui.typeset.look_over import LookOver
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.scrolling import make_plain
from ui.wishes import GoTo, NewEntry, PageName, ShareFile, Wishing

CHOICES = 348
"""Pixels of the left column."""
MARGIN = 24
"""Pixels beside what stands in it."""
PAUSE = 250
"""Milliseconds after the last choice until the pages are made anew."""
WORDS_PAUSE = 900
"""The same after the last letter."""
LOW = 440
"""Pixels of height under which the choices and the buttons that make the book take turns too."""
CROWDED = 390
"""The same for the buttons and what is said of a book that was made."""
MOST_PAGES = 400


class YearbookPage(Page):
    """Choose, look, make. The order lives in the choices; everything else follows it."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._compact = False
        self._stale = False
        self._kept: Order | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_sample)
        self._choices = Choices(session, look)
        mark_days_of(session, *self._choices.findChildren(DayField))
        self._choices.changed.connect(lambda: self._wait(PAUSE))
        self._choices.words_changed.connect(lambda: self._wait(WORDS_PAUSE))
        self._choices.picking_requested.connect(self._ask_rows)
        self._choices.deciding_requested.connect(self._open_deciding)
        self._pages = LookOver(session, look)
        self._picking = Picking(look)
        self._picking.picked.connect(self._take_picked)
        self._quoting = Quoting(session, look, self._choices)
        self._quoting.offered.connect(self._open_quoting)
        self._quoting.taken.connect(self._show_pages_anew)
        self._maker = Maker(session, look)
        self._maker.deciding_requested.connect(self._open_deciding)
        self._maker.sealing_requested.connect(lambda order: wish(ShareFile(order)))
        self._binding = Binding(session, self)
        self._counting = Progress()
        self._deciding = Deciding(look)
        self._decider = Decider(session, self._choices, self._deciding)
        self._empty = no_entries(look)
        self._empty.pressed.connect(lambda: wish(NewEntry()))
        self._unmarked = nothing_marked(look)
        self._unmarked.pressed.connect(lambda: wish(GoTo(PageName.JOURNAL)))
        self._deciding.closed.connect(lambda: self._stack.setCurrentWidget(self._pages))
        self._build()
        session.changed.connect(self._take_changes)
        look.changed.connect(self._fit)
        session.ask(self, draft_book.begin, self._show_start, topic="start")

    def refresh(self) -> None:
        """Make the pages anew if something they show was changed meanwhile."""
        if self._stale:
            self._wait(0)

    def settle(self) -> None:
        """Keep the choices and the words before the journal is locked."""
        self._maker.stop()
        self._counting.stop.set()
        self._binding.stop()
        self._keep()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the workspace asks it
        """Let the choices and the pages take turns where there is no room for both."""
        if compact is self._compact:
            return
        self._compact = compact
        self._turn.setVisible(compact)
        self._stack.setMinimumHeight(1 if compact else 0)  # in a low window it is the pages that give way
        self._show_side(pages=False)

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin with what to make, or with the pages that take their turn."""
        if self._side.isHidden():
            self._turn.setFocus(how)
        elif how in BY_KEY:
            self._choices.take_keyboard(how)
        else:
            self._area.setFocus(how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the foot make room where the page is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._show_side(pages=self._side.isHidden())

    def _build(self) -> None:
        """Put each place where it belongs before it is filled: what is moved with all that is in it is styled anew."""
        self._side, self._stack = QFrame(), QStackedWidget()
        self._turn = LinkButton(self._look, "", clicked=lambda: self._show_side(pages=self._stack.isHidden()))
        self._turn.hide()
        across, turn = in_row(gap=0), in_row(margins=(20, 6, 20, 0))
        in_column((across, 1), Line(), turn, self._maker, on=self, gap=0)
        put(across, self._side, (self._stack, 1))
        put(turn, self._turn, REST)
        for part in (self._pages, self._picking, self._quoting, self._deciding, self._empty, self._unmarked):
            self._stack.addWidget(part)
        self._fill_side()
        self._show_side(pages=False)
        self._stack.currentChanged.connect(self._fit)

    def _fill_side(self) -> None:
        set_look(self._side, "column")
        self._area, ground = QScrollArea(), QWidget()
        area = self._area
        in_column(area, on=self._side)
        area.setWidget(ground)
        make_plain(area)
        title = Label(self._look, self.tr("Year in review"), "title")
        in_column(title, self._choices, on=ground, margins=(MARGIN, 34, MARGIN, 24), gap=20)

    def _show_side(self, *, pages: bool) -> None:
        self._side.setVisible(not (self._compact and pages))
        self._stack.setVisible(not self._compact or pages)
        wide = max(self._look.px(CHOICES), self._choices.minimumSizeHint().width() + 2 * MARGIN)
        self._side.setMinimumWidth(wide if not self._compact else 0)
        self._side.setMaximumWidth(wide if not self._compact else 16777215)
        deciding = self._stack.currentWidget() is self._deciding
        brief = self._compact and (deciding or not pages) and self.height() < self._look.px(LOW)
        crowded = self._compact and self.height() < self._look.px(CROWDED)
        self._maker.set_room(brief=brief, crowded=crowded)
        on = self.tr("Look at the pages, make the book →") if brief else self.tr("Look at the pages →")
        self._turn.setText(self.tr("← Back to the choices") if pages else on)

    def _show_start(self, start: BookStart) -> None:
        self._choices.show_start(start)
        self._kept = self._choices.order()
        self._ask_sample()

    def _take_changes(self, changes: Changes) -> None:
        told = (Room.ENTRIES, Room.TAGS, Room.ATTACHMENTS, Room.NAMES, Room.CIRCLE, Room.INBOX, Room.PORTFOLIO)
        if changes.touches(*told):
            self._stale = True
            if self.isVisible():
                self._wait(PAUSE)

    def _wait(self, milliseconds: int) -> None:
        self._pause.start(milliseconds)

    def _ask_sample(self) -> None:
        order = self._choices.order()
        if order is None:
            return
        self._stale = False
        self._keep()
        read = partial(draft_book.sample, order=order)
        self._session.ask(self, read, lambda sample: self._take_sample(order, sample), topic="sample")

    def _take_sample(self, order: Order, sample: Sample) -> None:
        self._maker.show_estimate(order, sample.estimate)
        self._counting.stop.set()
        if sample.manuscript is None:
            self._pages.show_pages((), whole=True)
            self._show_open(())
            if self._stack.currentWidget() in {self._pages, self._empty, self._unmarked}:
                self._stack.setCurrentWidget(self._unmarked if order.portfolio else self._empty)
            return
        if self._stack.currentWidget() in {self._empty, self._unmarked}:
            self._stack.setCurrentWidget(self._pages)
        self._choices.dress.show_photos([photo for entry in sample.manuscript.entries for photo in entry.photos])
        self._binding.bind(
            sample.manuscript, Progress(), lambda book: self._look_over(book, order, sample), lambda _: None
        )

    def _look_over(self, book: Book, order: Order, sample: Sample) -> None:
        if sample.whole:
            self._show_open(book.open_words)
        else:
            self._choices.show_open(None)
        self._session.reckon(
            self,
            lambda: make_book.pages(book, 0, MOST_PAGES),
            lambda pages: self._show_pages(pages, order, sample),
            topic="pages",
        )

    def _show_pages(self, pages: tuple[bytes, ...], order: Order, sample: Sample) -> None:
        self._pages.show_pages(pages, whole=sample.whole)
        # So that both sides say the same; of other choices than those that stand now nothing is told, nor made.
        if sample.whole and len(pages) < MOST_PAGES and order == self._choices.order():
            self._maker.show_estimate(order, sample.estimate, len(pages))
        if not sample.whole and order.protect:
            self._count_open()

    def _count_open(self) -> None:
        """Look through the whole book for open words, once its first pages are there."""
        order = self._choices.order()
        if order is None:
            return
        self._counting = counting = Progress()

        def count(manuscript: Manuscript) -> None:
            self._session.reckon(
                self,
                lambda: make_book.screen(manuscript, counting.on),
                lambda book: self._show_open(book.open_words),
                lambda _: None,
                topic="open",
            )

        read = partial(make_book.reading, order=order, cancelled=counting.stop.is_set)
        self._session.long_deeds.begin(self, read, count, lambda _: None)

    def _show_open(self, words: tuple[OpenWord, ...]) -> None:
        self._choices.show_open(len(words))
        self._maker.show_open(len(words))
        self._deciding.show_words(words)

    def _keep(self) -> None:
        """Keep the choices, where they are others than those that were kept."""
        order = self._choices.order()
        if order is not None and order != self._kept:
            self._kept = order
            self._session.do(self, lambda journal: draft_book.keep(journal, order))

    def _ask_rows(self) -> None:
        order = self._choices.order()
        if order is None:
            return
        self._session.ask(self, lambda journal: draft_book.fitting(journal, order), self._show_rows, topic="rows")

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        order = self._choices.order()
        self._picking.show_rows(rows, order.picked if order else ())
        self._stack.setCurrentWidget(self._picking)
        self._show_side(pages=True)

    def _open_quoting(self) -> None:
        self._stack.setCurrentWidget(self._quoting)
        self._show_side(pages=True)

    def _take_picked(self, picked: tuple[EntryId, ...]) -> None:
        self._choices.show_picked(picked)
        self._show_pages_anew()

    def _show_pages_anew(self) -> None:
        self._stack.setCurrentWidget(self._pages)
        self._wait(0)

    def _open_deciding(self) -> None:
        self._stack.setCurrentWidget(self._deciding)
        self._show_side(pages=True)
        self._deciding.list.setFocus()
