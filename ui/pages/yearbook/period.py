"""Which days the book is of: a school year, a calendar year, a term, all, or any run of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from journal.dates.periods import Periods, beside
from journal.dates.schoolyears import Calendar
from journal.shapes import Span
from journal.shapes.book import BookStart
from ui.days.field import DayField
from ui.look import Look
from ui.models.periods import kinds_of, span_of
from ui.widgets.buttons import IconButton
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.widgets.layouts import as_widget, in_column, in_row
from ui.wording.days import plain_day

OFFERED = ("school-year", "term", "year", "all")


class PeriodChoice(QWidget):
    """A kind of period and the one of it that is meant; `changed` tells that another is."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._periods = Periods(today=date.min, calendar=Calendar(), first=None)
        self._span = Span(name="", first=date.min, last=date.min)
        self._kind = "school-year"
        self._kinds = ComboBox(self.tr("Period"))
        look.set_font(self._kinds, "ui")
        self._kinds.activated.connect(lambda place: self._choose(self._kinds.itemData(place)))
        back = IconButton(look, "chevron-left", self.tr("The period before"), clicked=lambda: self._go(-1))
        self._on = IconButton(look, "chevron-right", self.tr("The period after"), clicked=lambda: self._go(1))
        self._name = Label(look, "", "ui-strong")
        self._days = Label(look, "", "ui-small", "soft", wraps=True)
        self._steps = as_widget(in_row((self._name, 1), back, self._on, gap=2))
        self._first, self._last = self._day_field(self.tr("First day")), self._day_field(self.tr("Last day"))
        self._own = as_widget(in_row((self._first, 1), Label(look, "–"), (self._last, 1)))
        in_column(self._kinds, self._steps, self._own, self._days, on=self, gap=8)

    def show_start(self, start: BookStart) -> None:
        """Show the order's period, and offer the others there are."""
        self._periods = Periods(
            today=start.today, calendar=Calendar(start.years), first=start.reach.first if start.reach else None
        )
        self._span = start.order.period
        self._kind = next((kind for kind in OFFERED if self._same(span_of(self._periods, kind, self._middle()))), "own")
        self._show()

    def span(self) -> Span:
        """Give the period that is chosen."""
        return self._span

    def _same(self, span: Span) -> bool:
        return (span.first, span.last) == (self._span.first, self._span.last)

    def _middle(self) -> date:
        """Give a day of the period from which others of its kind are found: today where it lies in it."""
        if self._span.holds(self._periods.today):
            return self._periods.today
        return self._span.first

    def _day_field(self, name: str) -> DayField:
        field = DayField(self._look, name)
        field.dateChanged.connect(self._take_days)
        return field

    def _choose(self, kind: str) -> None:
        self._kind = kind
        if kind != "own":
            self._span = _titled(kind, span_of(self._periods, kind, self._middle()))
        self._show()
        self.changed.emit()

    def _go(self, step: int) -> None:
        day = self._span.first if step < 0 else self._span.last
        self._span = span_of(self._periods, self._kind, beside(self._periods, self._kind, day, step))
        self._show()
        self.changed.emit()

    def _take_days(self, _day: QDate) -> None:
        if self._own.isHidden():
            return
        first, last = self._first.day, self._last.day
        self._span = Span(name="", first=first, last=last)
        self.changed.emit()

    def _show(self) -> None:
        offered = {
            **dict(kinds_of(self._periods, self._middle())),
            "all": self.tr("All", "years"),
            "own": self.tr("Other days"),
        }
        names = {
            "school-year": self.tr("School year"),
            "term": self.tr("Term", "of a school year"),
            "year": self.tr("Calendar year"),
        }
        self._kinds.clear()
        for kind in (*OFFERED, "own"):
            if kind in offered:
                self._kinds.addItem(names.get(kind, offered[kind]), kind)
        self._kinds.setCurrentIndex(self._kinds.findData(self._kind))
        own = self._kind == "own"
        self._own.hide()
        self._first.set_day(self._span.first)
        self._last.set_day(self._span.last)
        self._own.setVisible(own)
        self._steps.setVisible(self._kind in {"school-year", "term", "year"})
        self._on.setEnabled(self._span.last < self._periods.today)
        self._name.setText(self._span.name)
        self._days.setText(f"{plain_day(self._span.first)} – {plain_day(self._span.last)}")
        self._days.setVisible(not own)


def _titled(kind: str, span: Span) -> Span:
    """Give the period as a cover names it: "All years" is a word of this window, whatever the book's language."""
    return replace(span, name="") if kind == "all" else span
