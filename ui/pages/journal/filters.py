"""The chips that narrow the list: all that are on must hold, and whatever narrows can be taken away at a press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from journal import prose
from journal.dates.periods import Periods
from journal.deeds import list_entries
from journal.deeds.list_entries import Offers
from journal.shapes import Filter, Kind, SavedSearch, Span
from ui.look import Look
from ui.models.periods import span_of
from ui.session import Session
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import drop
from ui.widgets.menu_panel import Menu
from ui.widgets.tips import unmarked
from ui.wording.days import plain_day, short_day

MOST_TAGS = 40


def spans(offers: Offers) -> tuple[Span, ...]:
    """Give the periods worth offering: this week and month, the terms of this school year, then school years.

    Those are all that were set and this one, newest first, each with the holidays after it.
    """
    periods = Periods(today=offers.today, calendar=offers.calendar, first=offers.first)
    days = {offers.today, *(year.first for year in offers.calendar.years)}
    years = {offers.calendar.span_of(day) for day in days}
    return (
        span_of(periods, "week", offers.today),
        span_of(periods, "month", offers.today),
        *offers.calendar.year_of(offers.today).terms,
        *sorted(years, key=lambda year: year.first, reverse=True),
    )


class FilterRow(QWidget):
    """`saved_chosen` carries the words of a saved search; `keep_requested` to save what is shown."""

    changed = Signal(object)
    trash_requested = Signal()
    days_requested = Signal()
    keep_requested = Signal()
    help_requested = Signal()
    rename_requested = Signal(str)
    saved_chosen = Signal(str)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._filter = Filter()
        self._offers: Offers | None = None
        self._span_name = ""
        self._all = Chip(look, self.tr("All", "entries"))
        self._highs = Chip(look, self.tr("Highs"), kind_shown="high")
        self._lows = Chip(look, self.tr("Lows"), kind_shown="low")
        self._both = Chip(look, self.tr("Both", "entries that are a high and a low"), kind_shown="both")
        self._shared = Chip(look, self.tr("Shared", "entries that were"))
        self._tags = Chip(look, self.tr("# Tags ▾"))
        self._tags.setAccessibleName(self.tr("Filter by tag"))
        self._when = Chip(look, self.tr("When ▾"))
        self._when.setAccessibleName(self.tr("Filter by time"))
        self._more = Chip(look, self.tr("More ▾"))
        self._more.setAccessibleName(self.tr("More filters, saved searches, and the trash"))
        self._menu = Menu(self)
        self._row = FlowLayout(self, 6)
        self._extra: list[Chip] = []
        for chip in (self._all, self._highs, self._lows, self._both, self._shared, self._tags, self._when, self._more):
            self._row.addWidget(chip)
        self._all.clicked.connect(self.clear)
        for chip in (self._highs, self._lows, self._shared):
            chip.clicked.connect(self._gather)
        self._both.clicked.connect(self._choose_both)
        for chip, fill in ((self._tags, self._fill_tags), (self._when, self._fill_when), (self._more, self._fill_more)):
            chip.clicked.connect(lambda _=False, chip=chip, fill=fill: self._open(chip, fill))
        self._show()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return self._filter

    def clear(self) -> None:
        """Show everything."""
        self.choose(Filter())

    def choose_tag(self, name: str) -> None:
        """Add a tag, or take it away."""
        tags = self._filter.tags
        others = tuple(each for each in tags if each != name)
        self.choose(replace(self._filter, tags=others if name in tags else (*tags, name)))

    def follow_tag(self, old: str, new: str) -> None:
        """Go on narrowing by a tag under its new name."""
        folded = prose.fold(old)
        tags = (new if prose.fold(tag) == folded else tag for tag in self._filter.tags)
        self.choose(replace(self._filter, tags=tuple(dict.fromkeys(tags))))

    def choose_days(self, since: date | None, until: date | None, name: str = "") -> None:
        """Narrow to a span of days, both included; None on either side is open."""
        self._span_name = name
        self.choose(replace(self._filter, since=since, until=until))

    def choose(self, wanted: Filter) -> None:
        """Narrow to exactly this."""
        changed = wanted != self._filter
        if wanted.since is None and wanted.until is None:
            self._span_name = ""
        self._filter = wanted
        self._show()
        if changed:
            self.changed.emit(wanted)
        if wanted.shared_with and self._offers is None:
            self._session.ask(self, list_entries.offers, self._take_offers, topic="offers")

    def _gather(self) -> None:
        kinds = frozenset(kind for kind, chip in ((Kind.HIGH, self._highs), (Kind.LOW, self._lows)) if chip.isChecked())
        # An entry that is both belongs to either side.
        kinds |= {Kind.BOTH} if kinds else frozenset()
        self.choose(replace(self._filter, kinds=kinds, shared=self._shared.isChecked()))

    def _choose_both(self) -> None:
        self.choose(replace(self._filter, kinds=frozenset({Kind.BOTH} if self._both.isChecked() else ())))

    def _take_offers(self, offers: Offers) -> None:
        self._offers = offers
        self._show()

    def _show(self) -> None:
        wanted = self._filter
        self._all.setChecked(wanted == Filter())
        self._highs.setChecked(Kind.HIGH in wanted.kinds)
        self._lows.setChecked(Kind.LOW in wanted.kinds)
        self._both.setChecked(Kind.BOTH in wanted.kinds and not wanted.kinds & {Kind.HIGH, Kind.LOW})
        self._shared.setChecked(wanted.shared)
        self._tags.setChecked(bool(wanted.tags))
        self._tags.setText(" ".join(f"#{tag}" for tag in wanted.tags) + " ▾" if wanted.tags else self.tr("# Tags ▾"))
        days = self._span_name or days_words(wanted.since, wanted.until)
        self._when.setChecked(bool(days))
        self._when.setText(f"{days} ▾" if days else self.tr("When ▾"))
        self._more.setChecked(False)
        for chip in self._extra:
            drop(self._row, chip)
        self._extra = [self._chip(words, then) for words, then in self._others()]
        self._row.invalidate()

    def _others(self) -> list[tuple[str, Filter]]:
        """Give what else narrows, in words, with the filter that is left without it."""
        wanted = self._filter
        people = self._offers.people if self._offers else {}
        found = [
            (self.tr("with {name}").format(name=people.get(each, "…")), replace(wanted, shared_with=left))
            for each in sorted(wanted.shared_with)
            for left in (wanted.shared_with - {each},)
        ]
        if Kind.NOTE in wanted.kinds:
            found.append((self.tr("Notes"), replace(wanted, kinds=wanted.kinds - {Kind.NOTE})))
        found += [(words, then) for words, on, then in self._switches() if on]
        return found

    def _switches(self) -> tuple[tuple[str, bool, Filter], ...]:
        wanted = self._filter
        return (
            (self.tr("Starred", "entries that are"), wanted.starred, replace(wanted, starred=not wanted.starred)),
            (self.tr("With photos"), wanted.photos, replace(wanted, photos=not wanted.photos)),
            (self.tr("With responses"), wanted.responses, replace(wanted, responses=not wanted.responses)),
        )

    def _chip(self, words: str, then: Filter) -> Chip:
        chip = Chip(self._look, f"{words} ×", clicked=lambda: self.choose(then))
        chip.setAccessibleName(self.tr("Take away the filter {name}").format(name=words))
        chip.setChecked(True)
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _open(self, chip: Chip, fill: Callable[[Offers], None]) -> None:
        self._show()

        def offer(offers: Offers) -> None:
            self._offers = offers
            self._menu.clear()
            fill(offers)
            self._menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

        self._session.ask(self, list_entries.offers, offer, topic="offers")

    def _offer(
        self, words: str, then: Callable[[], object], *, on: bool | None = None, menu: QMenu | None = None
    ) -> None:
        action = (menu or self._menu).addAction(unmarked(words))
        action.setCheckable(on is not None)
        action.setChecked(bool(on))
        action.triggered.connect(lambda _=False: then())

    def _fill_tags(self, offers: Offers) -> None:
        if not offers.tags:
            self._menu.addAction(self.tr("No tags yet. Type #like-this anywhere.")).setEnabled(False)
        for name, count in offers.tags[:MOST_TAGS]:
            self._offer(f"#{name}   {count}", partial(self.choose_tag, name), on=name in self._filter.tags)
        if offers.tags:
            self._menu.addSeparator()
            chosen = self._filter.tags[-1] if self._filter.tags else ""
            self._offer(self.tr("Rename a tag…"), partial(self.rename_requested.emit, chosen))

    def _fill_when(self, offers: Offers) -> None:
        wanted = self._filter
        self._offer(self.tr("Any time"), lambda: self.choose_days(None, None), on=not (wanted.since or wanted.until))
        for span in spans(offers):
            chosen = (wanted.since, wanted.until) == (span.first, span.last)
            self._offer(
                span.name or days_words(span.first, span.last),
                partial(self.choose_days, span.first, span.last, span.name),
                on=chosen,
            )
        self._menu.addSeparator()
        self._offer(self.tr("From and to…"), self.days_requested.emit)

    def _fill_more(self, offers: Offers) -> None:
        wanted = self._filter
        notes = replace(wanted, kinds=wanted.kinds ^ {Kind.NOTE})
        self._offer(self.tr("Notes"), lambda: self.choose(notes), on=Kind.NOTE in wanted.kinds)
        for words, on, then in self._switches():
            self._offer(words, partial(self.choose, then), on=on)
        if offers.people:
            people = self._menu.submenu(self.tr("Shared with"))
            for contact, name in offers.people.items():
                then = replace(wanted, shared_with=wanted.shared_with ^ {contact})
                self._offer(name, partial(self.choose, then), on=contact in wanted.shared_with, menu=people)
        self._menu.addSeparator()
        for kept in offers.saved:
            self._offer(kept.name, partial(self._choose_saved, kept))
        self._offer(self.tr("Keep this search…"), self.keep_requested.emit)
        if offers.saved:
            forget = self._menu.submenu(self.tr("Forget a search"))
            for kept in offers.saved:
                self._offer(kept.name, partial(self._forget, kept), menu=forget)
        self._offer(self.tr("How to search…"), self.help_requested.emit)
        self._menu.addSeparator()
        self._offer(self.tr("Trash…"), self.trash_requested.emit)

    def _choose_saved(self, kept: SavedSearch) -> None:
        self.choose(kept.filter)
        self.saved_chosen.emit(kept.text)

    def _forget(self, kept: SavedSearch) -> None:
        self._session.do(self, partial(list_entries.forget_search, name=kept.name))


def days_words(since: date | None, until: date | None) -> str:
    """Give "12 Mar 2026", "12 Mar – 3 Apr 2026", "since …", "until …", or nothing."""
    if since and until:
        return plain_day(since) if since == until else f"{short_day(since)} – {plain_day(until)}"
    return f"≥ {plain_day(since)}" if since else f"≤ {plain_day(until)}" if until else ""
