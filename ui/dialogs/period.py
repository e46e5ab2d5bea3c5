"""Sharing a period: from which day to which, and which of its entries; then the share dialog takes over."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journal.dates.periods import Periods
from journal.dates.schoolyears import Calendar
from journal.deeds import settings, share
from journal.shapes import Contact, EntryId, Row, Span
from ui.days.field import DayField, mark_days_of
from ui.look import Look
from ui.models.periods import kinds_of, span_of
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import START, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.segments import Segments
from ui.widgets.sheet import Sheet
from ui.wishes import Share, Wishing
from ui.wording import translate
from ui.wording.days import weekday_and_day
from ui.wording.kinds import heading_words, kind_word
from ui.working import RefusalBanner

MOST = 100
"""Entries in one sealed file; each is looked over for names before it goes."""

_ID = Qt.ItemDataRole.UserRole
_KINDS = ("week", "month", "term", "school-year")


class PeriodSheet(HoldsChoices, Sheet):
    """Of the period `about`, or for a contact, and then none is ticked; what is ticked goes to the share sheet."""

    def __init__(
        self, session: Session, look: Look, wish: Wishing, about: Span | Contact | None, parent: QWidget
    ) -> None:
        self._contact = about if isinstance(about, Contact) else None
        title, subtitle = (
            (
                translate("PeriodSheet", "Share a period"),
                translate("PeriodSheet", "Choose the days, and leave out what is not for others. {0}"),
            )
            if self._contact is None
            else (
                translate("PeriodSheet", "Share something with {0}").format(self._contact.name),
                translate("PeriodSheet", "Tick what they may read. {0}"),
            )
        )
        seen = translate("PeriodSheet", "You see it all before it is sealed.")
        super().__init__(look, parent, title, subtitle.format(seen), width=600)
        self._session, self._wish = session, wish
        self._span = about if isinstance(about, Span) else None
        self._periods: Periods | None = None
        self._banner = RefusalBanner(look)
        self._kinds = Segments(look, (("week", "…"),), self.tr("Period"))
        self._kinds.chosen.connect(self._choose_kind)
        self._first, self._last = self._day(self.tr("From")), self._day(self.tr("To"))
        self.begins_at = self._first
        mark_days_of(session, self._first, self._last)
        days = in_row(gap=10)
        for words, field in ((self.tr("From"), self._first), (self.tr("To"), self._last)):
            put(days, Label(look, words, "ui-small-strong"), field)
        days.addStretch()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Entries of this period"))
        self._list.setMinimumHeight(look.px(260))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemChanged.connect(self._settle_words)
        self._count = Label(look, "", "ui-small", "soft")
        self._go = PrimaryButton(look, self.tr("Go on…"), "share", clicked=self._give)
        self.body.addWidget(self._banner)
        self.scroll_body()
        put(self.body, (self._kinds, START), days, (self._list, 1))
        put(self.foot, (self._count, 1), QuietButton(look, self.tr("Cancel"), clicked=self.dismiss), self._go)
        self._settle_words()
        session.ask(self, settings.calendar, lambda found: self._show_calendar(*found), self._banner.refuse)

    def was_touched(self) -> bool:
        """Tell whether some of the entries are ticked, and others are not."""
        return 0 < len(self._chosen()) < self._list.count() or (self._contact is not None and bool(self._chosen()))

    def choose(self, span: Span) -> None:
        """Take the days from `span.first` to `span.last`."""
        for field, day in ((self._first, span.first), (self._last, span.last)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self._look_up()

    def _day(self, words: str) -> DayField:
        field = DayField(self.look, words)
        field.dateChanged.connect(lambda _: self._look_up())
        return field

    def _show_calendar(self, today: date, years: Calendar) -> None:
        self._periods = Periods(today=today, calendar=years, first=None)
        self._kinds.set_choices(tuple(kind for kind in kinds_of(self._periods, today) if kind[0] in _KINDS))
        kind = "week" if self._contact is None else "month"
        self._kinds.choose(kind)
        self.choose(self._span or span_of(self._periods, kind, today))

    def _choose_kind(self, kind: str) -> None:
        if self._periods is not None:
            self.choose(span_of(self._periods, kind, self._periods.today))

    def _look_up(self) -> None:
        wanted = partial(share.period, since=self._first.day, until=self._last.day, most=MOST + 1)
        self._session.ask(self, wanted, self._fill, self._banner.refuse, topic="rows")

    def _fill(self, rows: tuple[Row, ...]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows if self._contact is not None else reversed(rows):
            item = QListWidgetItem(f"{heading_words(row)}\n{kind_word(row.kind)} · {weekday_and_day(row.day)}")
            item.setData(_ID, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if self._contact is None else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._settle_words()

    def _chosen(self) -> tuple[EntryId, ...]:
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _settle_words(self) -> None:
        count = len(self._chosen())
        if not self._list.count():
            words = self.tr("Nothing was written in these days.")
        elif count > MOST:
            words = self.tr("More than {0}: choose fewer days, or share them in two files.").format(MOST)
        else:
            words = translate("PeriodSheet", "%Ln entries", "", count)
        self._count.setText(words)
        self._go.setEnabled(0 < count <= MOST)

    def _give(self) -> None:
        chosen = self._chosen()
        self.leave_for(self._wish, Share(chosen, () if self._contact is None else (self._contact.id,)))
