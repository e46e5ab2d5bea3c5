"""The days: a month or a school year, and beside it what the chosen day holds."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from journal.changes import Changes, Room
from journal.dates import clock
from journal.deeds import calendar
from journal.deeds.calendar import DayHeld, InView
from journal.shapes import EntryId, Row
from ui.days.picker import month_step
from ui.look import Look
from ui.pages import Page
from ui.pages.calendar.pictures import MonthGrid, YearStrip
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.folding_row import FoldingRow
from ui.widgets.headed_row import HeadedRow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, clear, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.segments import Segments
from ui.wishes import NewEntry, ShowEntry, Wishing
from ui.wording.days import long_day, month_and_year, own_hour
from ui.wording.kinds import heading_words, kind_word

BLANK_AFTER = 120
"""Milliseconds until the day that is shown gives way to one that is still on its way."""


NARROW = 820
NAME = 160
"""Pixels that the name of the page has beside what can be shown."""


class CalendarPage(Page):
    """A month or a school year, and beside it what the chosen day holds."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._day: date | None = None
        self._shown: InView | None = None
        self._views = Segments(
            look, (("month", self.tr("Month")), ("year", self.tr("School year"))), self.tr("What to show")
        )
        self._views.chosen.connect(self._turn_to)
        self._name = Label(look, "", "section")
        self._month = MonthGrid(look, self.tr("Month"))
        self._year = YearStrip(look, self.tr("School year"))
        self._year.hide()
        self._rows = DayRows(look, wish)
        self._across = in_row(gap=24)
        self._lay_out()
        for picture in (self._month, self._year):
            picture.day_chosen.connect(self._choose)
            picture.day_opened.connect(lambda _: self._rows.open_first())
        session.changed.connect(self._take_changes)
        look.follow(self, self._arrange)
        self.refresh()

    def refresh(self) -> None:
        """Look again at the days in view."""
        day = self._day
        self._session.ask(self, partial(calendar.look, day=day), self._show, topic="days")
        if day is not None:
            self._ask_rows(day)

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin on the days."""
        (self._month if self._year.isHidden() else self._year).setFocus(how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day below the month where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(NARROW) or self._views.choice() == "year"
        self._across.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _lay_out(self) -> None:
        look = self._look
        back = IconButton(look, "chevron-left", self.tr("Earlier", "the days before"))
        on = IconButton(look, "chevron-right", self.tr("Later", "the days after"))
        today = QuietButton(look, self.tr("Today"))
        back.clicked.connect(lambda: self._step(-1))
        on.clicked.connect(lambda: self._step(1))
        today.clicked.connect(self._choose_today)
        line = in_row(self._name, REST, back, on, today, gap=4)
        card = Card(look)
        put(card.body, self._rows, REST)
        card.setMinimumWidth(look.px(230))
        put(self._across, (self._month, 3), self._year, (card, 2))
        scroll = ScrollColumn(look, width=1000, margins=(40, 32, 40, 32))
        scroll.body.setSpacing(14)
        put(scroll.body, FoldingRow(look, Label(look, self.tr("Calendar"), "title"), self._views, NAME), line)
        put(scroll.body, self._across, REST)
        in_column(scroll, on=self)

    def _show(self, shown: InView) -> None:
        self._shown = shown
        if self._day is None:
            self._day = shown.today
            self._ask_rows(shown.today)
        for picture in (self._month, self._year):
            picture.show_days(shown, self._day)
        self._say_name()

    def _choose_today(self) -> None:
        if self._shown is not None:
            self._choose(self._shown.today)

    def _choose(self, day: date) -> None:
        before, self._day = self._day, day
        shown = self._shown
        inside = shown is not None and before is not None and calendar.grid_start(day) == calendar.grid_start(before)
        if shown is not None and inside and shown.year.first <= day <= shown.year.last:
            for picture in (self._month, self._year):
                picture.show_days(shown, day)
            self._ask_rows(day)
        else:
            self.refresh()
        self._say_name()

    def _ask_rows(self, day: date) -> None:
        self._rows.await_day(day)
        self._session.ask(
            self, partial(calendar.look_at, day=day), lambda held: self._rows.show_day(day, held), topic="day"
        )

    def _step(self, step: int) -> None:
        if self._day is not None:
            self._choose(clock.within(month_step(self._day, step * (12 if self._views.choice() == "year" else 1))))

    def _turn_to(self, view: str) -> None:
        self._month.setVisible(view == "month")
        self._year.setVisible(view == "year")
        self._arrange()
        self._say_name()

    def _say_name(self) -> None:
        if self._day is None or self._shown is None:
            return
        year = self._views.choice() == "year"
        self._name.setText(self._shown.year.name if year else month_and_year(self._day.year, self._day.month))

    def _take_changes(self, changes: Changes) -> None:
        if not self.isHidden() and changes.touches(Room.ENTRIES, Room.SETTINGS):
            self.refresh()


class DayRows(QWidget):
    """The entries of a day, each a heading to press."""

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._look, self._wish = look, wish
        self._day: date | None = None
        self._shown: date | None = None
        self._opens = False
        self._first: EntryId | None = None
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._blank.timeout.connect(self.hide)
        self.write: LinkButton | None = None
        self._column = in_column(on=self, gap=12)

    def await_day(self, day: date) -> None:
        """Learn which day is chosen; what stands here gives way when its entries take their time."""
        if day != self._day:
            self._day, self._opens = day, False
            self._blank.start()

    def show_day(self, day: date, held: DayHeld) -> None:
        """Show a day."""
        self._day = self._shown = day
        self._blank.stop()
        self.show()
        rows = held.rows
        clear(self._column)
        self._first = rows[0].id if rows else None
        self._column.addWidget(Label(self._look, long_day(day), "ui-strong", wraps=True))
        if held.week is not None:
            words = self.tr("Week {n} of {all}").format(n=held.week[0], all=held.week[1])
            self._column.addWidget(Label(self._look, words, "ui-small", "faint", wraps=True))
        for row in rows:
            self._column.addWidget(self._row(row))
        if not rows:
            words = self.tr("Nothing was written for this day.")
            self._column.addWidget(Label(self._look, words, "ui", "soft", wraps=True))
        self.write = None
        if day <= held.today:
            self.write = LinkButton(self._look, self.tr("Write about this day"))
            self.write.clicked.connect(lambda: self._wish(NewEntry(day=day)))
            self._column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        if self._opens:
            self._opens = False
            self.open_first()

    def open_first(self) -> None:
        """Open the first entry of the chosen day, once it is here; where there is none, go to where one is begun."""
        if self._shown != self._day:
            self._opens = True
        elif self._first is not None:
            self._wish(ShowEntry(self._first))
        elif self.write is not None:
            self.write.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, row: Row) -> QWidget:
        place = HeadedRow(self._look, (row.kind.value, kind_word(row.kind)), heading_words(row))
        place.pressed.connect(lambda: self._wish(ShowEntry(row.id)))
        if row.excerpt:
            place.column.addWidget(Label(self._look, row.excerpt, "ui-small", "soft", wraps=True))
        if at := own_hour(row):
            place.column.addWidget(Label(self._look, at, "ui-small", "faint"))
        return place
