"""Look back: a period in pictures, each with its figures in words beside it. Never a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from journal import writing
from journal.changes import Changes
from journal.journal import Journal
from journal.shapes import Insight, Span, TagCount
from journal.shapes.book import Region
from ui.charts import Picture, count_words, region_words
from ui.circle_words import counted
from ui.look import Look
from ui.models.days import near_day
from ui.models.periods import Periods, beside, kinds_of, span_of
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.cards import Card, EmptyState, ScrollColumn
from ui.widgets.chips import TagChip
from ui.widgets.labels import Label
from ui.widgets.segments import Segments

BARS = 158
NARROW = 860
TURNS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows: the periods there are, and the one that holds `day` in figures."""

    periods: Periods
    day: date
    insight: Insight


def look(journal: Journal, kind: str, day: date | None) -> Seen:
    """Look the period up; runs on the journal's thread."""
    today = writing.today(journal)
    reach = journal.insights.reach()
    years = journal.settings.school_years()
    periods = Periods(today=today, years=years, first=reach.first if reach else None)
    if day is None:
        # In a school year that has only begun, the one before is what there is to look back on.
        day = reach.last if reach and reach.last < span_of(periods, "school", today).first else today
    return Seen(periods=periods, day=day, insight=journal.insights.period(span_of(periods, kind, day)))


class LookbackPage(QWidget):
    """Weeks, days, what lifts, what weighs, what turned. `find_requested` carries a search for the part pressed."""

    entry_requested = Signal(str)
    find_requested = Signal(str)
    new_entry_requested = Signal(object, str)

    def __init__(self, session: Session, look_: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look_
        self._kind, self._day = "school", None
        self._seen: Seen | None = None
        self._tables: list[tuple[LinkButton, QTableWidget]] = []
        self._build()
        session.changed.connect(self._take_changes)
        look_.changed.connect(self._arrange)
        self.refresh()

    _kind: str
    _day: date | None

    def refresh(self) -> None:
        """Look again."""
        self._session.ask(self, partial(look, kind=self._kind, day=self._day), self._show, topic="figures")

    def resizeEvent(self, event: object) -> None:
        """Lay the cards below one another where there is no room beside."""
        del event
        self._arrange()

    # The parts

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(self._look, 968, (48, 34, 48, 40))
        whole.addWidget(self._scroll)
        body = self._scroll.body
        self._head = QHBoxLayout()
        self._head.addWidget(Label(self._look, self.tr("Look back"), "title"), 1)
        body.addLayout(self._head)
        self._choice = Segments(self._look, (("school", "…"),), self.tr("Period"))
        self._choice.chosen.connect(self._choose)
        back = IconButton(self._look, "chevron-left", self.tr("The period before"))
        back.clicked.connect(lambda: self._go(-1))
        self._next = IconButton(self._look, "chevron-right", self.tr("The period after"))
        self._next.clicked.connect(lambda: self._go(1))
        self._name = Label(self._look, "", "ui-strong")
        for part in (back, self._name, self._next):
            self._head.addWidget(part)
        body.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._weeks = Picture(self._look, self.tr("Highs and lows by week"))
        self._weeks_card = self._picture_card(self.tr("Highs and lows by week"), self._weeks)
        self._days = Picture(self._look, self.tr("Days you wrote"))
        self._days_card = self._picture_card(self.tr("Days you wrote"), self._days)
        self._lifts = Card(self._look, self.tr("What lifts you"))
        self._weighs = Card(self._look, self.tr("What weighs on you"))
        self._turned = Card(self._look, self.tr("Lows that turned"))
        self._cards = QHBoxLayout()
        self._cards.setSpacing(18)
        for card in (self._lifts, self._weighs, self._turned):
            self._cards.addWidget(card, 1)
        body.addLayout(self._cards)
        self._empty = EmptyState(
            self._look,
            self.tr("Nothing here yet"),
            self.tr("Highs and lows of this period will stand here side by side, once there are some. Never a score."),
        )
        self._empty.hide()
        body.addWidget(self._empty, 1)
        body.addStretch()

    def _picture_card(self, title: str, picture: Picture) -> Card:
        card = Card(self._look, title, " ")
        card.body.addWidget(picture)
        table = QTableWidget(0, 2)
        table.setHorizontalHeaderLabels([self.tr("When"), self.tr("What")])
        table.setAccessibleName(self.tr("{0}, in figures").format(title))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setTabKeyNavigation(False)
        table.setFixedHeight(self._look.px(220))
        table.hide()
        link = LinkButton(self._look, self.tr("In figures"))
        link.clicked.connect(lambda: self._toggle(link, table))
        card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(table)
        picture.region_requested.connect(self._find)
        self._scroll.body.addWidget(card)
        self._tables.append((link, table))
        return card

    def _toggle(self, link: LinkButton, table: QTableWidget) -> None:
        table.setVisible(table.isHidden())
        link.setText(self.tr("In figures") if table.isHidden() else self.tr("Hide the figures"))
        self._fill_tables()

    # What is shown

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches("entries", "tags", "inbox", "settings"):
            self.refresh()

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self.refresh()

    def _go(self, step: int) -> None:
        if self._seen is not None:
            periods = self._seen.periods
            self._day = beside(periods, self._kind, self._seen.day, step)
            self.refresh()

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        insight, periods = seen.insight, seen.periods
        kinds = kinds_of(periods, seen.day)
        if self._kind not in dict(kinds):
            self._kind = "school"
        self._choice.set_choices(kinds)
        self._choice.choose(self._kind)
        self._name.setText(insight.period.name)
        self._next.setEnabled(insight.period.last < periods.today)
        anything = insight.entries > 0
        self._empty.setVisible(not anything)
        for card in (self._weeks_card, self._days_card, self._lifts, self._weighs, self._turned):
            card.setVisible(anything)
        self._weeks_card.setVisible(anything and len(insight.weeks) > 1)
        self._weeks_card.aside.setText(count_words(insight.highs, insight.lows, insight.both, insight.notes))
        days = counted(insight.days_written, self.tr("1 day"), self.tr("{0} days"))
        words = counted(insight.words, self.tr("1 word"), self.tr("{0} words"))
        self._days_card.aside.setText(f"{days} · {words}")
        self._draw(insight, periods.today)
        self._show_tags(self._lifts, insight.lifts, highs=True)
        self._show_tags(self._weighs, insight.weighs, highs=False)
        self._show_turns(insight, periods.today)
        self._fill_tables()

    def _draw(self, insight: Insight, today: date) -> None:
        from journal.yearbook import charts

        period = insight.period
        many_years = (period.last - period.first).days > 3 * 366
        height = float(self._look.px(BARS))
        if many_years:
            self._weeks_card.title.setText(self.tr("Highs and lows by month"))
            self._weeks.show_chart(lambda style: charts.month_bars(insight.months, style, height), today)
        else:
            self._weeks_card.title.setText(self.tr("Highs and lows by week"))
            self._weeks.show_chart(lambda style: charts.week_bars(insight.weeks, style, height), today)
        first, last = _shown_days(insight, period, today)
        self._days.show_chart(lambda style: charts.day_grid(insight.days, first, last, style), today)

    def _show_tags(self, card: Card, tags: tuple[TagCount, ...], *, highs: bool) -> None:
        _clear(card)
        for tag in tags:
            row = QHBoxLayout()
            chip = TagChip(self._look, tag.name)
            chip.clicked.connect(partial(self._find_tag, tag.name))
            row.addWidget(chip)
            said = self.tr("{0} of {1} were highs") if highs else self.tr("{0} of {1} were lows")
            row.addWidget(Label(self._look, said.format(tag.highs if highs else tag.lows, tag.of)), 1)
            card.body.addLayout(row)
        if not tags:
            few = self.tr("Too few to tell yet. Tags such as #third-period show it with time.")
            card.body.addWidget(Label(self._look, few, "ui", "soft", wraps=True))
        card.body.addStretch()

    def _show_turns(self, insight: Insight, today: date) -> None:
        _clear(self._turned)
        for turn in insight.turns[:TURNS]:
            when = near_day(turn.turned_on, today)
            said = self.tr("“{0}”, and on {1}: “{2}”").format(turn.heading, when, _short(turn.by))
            self._turned.body.addWidget(Label(self._look, said, "entry-small", wraps=True))
            link = LinkButton(self._look, self.tr("Read it →"))
            link.setAccessibleName(self.tr("Read “{0}”").format(turn.heading))
            link.clicked.connect(partial(self._read, str(turn.entry)))
            self._turned.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not insight.turns:
            none = self.tr("A low turns when you add a later line to it: how it came out, weeks or months on.")
            self._turned.body.addWidget(Label(self._look, none, "ui", "soft", wraps=True))
        elif insight.lows_with_later_line:
            said = counted(
                insight.lows_with_later_line,
                self.tr("1 of your lows has a later line"),
                self.tr("{0} of your lows have a later line"),
            )
            self._turned.body.addWidget(Label(self._look, said, "ui-small", "soft", wraps=True))
        self._turned.body.addStretch()

    def _fill_tables(self) -> None:
        if self._seen is None:
            return
        for (_, table), picture in zip(self._tables, (self._weeks, self._days), strict=True):
            if table.isHidden():
                continue
            regions = picture.chart().regions
            table.setRowCount(len(regions))
            for place, region in enumerate(regions):
                when, _, what = region_words(region, self._seen.periods.today).partition(": ")
                table.setItem(place, 0, QTableWidgetItem(when))
                table.setItem(place, 1, QTableWidgetItem(what))
            table.resizeColumnToContents(0)

    def _find(self, region: Region) -> None:
        self.find_requested.emit(f"since:{region.first.isoformat()} until:{region.last.isoformat()}")

    def _find_tag(self, tag: str) -> None:
        if self._seen is not None:
            period = self._seen.insight.period
            self.find_requested.emit(f"tag:{tag} since:{period.first.isoformat()} until:{period.last.isoformat()}")

    def _read(self, entry: str) -> None:
        self.entry_requested.emit(entry)

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(NARROW)
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._cards.setDirection(direction)


def _shown_days(insight: Insight, period: Span, today: date) -> tuple[date, date]:
    """Give the days of the grid: the whole period, but no years in which nothing was written."""
    first = insight.days[0].day if insight.days and (period.last - period.first).days > 400 else period.first
    last = period.last if period.last <= today or (period.last - period.first).days <= 400 else today
    return first, last


def _clear(card: Card) -> None:
    """Empty a card below its title."""
    while card.body.count() > 1:
        item = card.body.takeAt(1)
        for part in _widgets(item):
            part.hide()
            part.deleteLater()


def _widgets(item: object) -> list[QWidget]:
    widget = getattr(item, "widget", lambda: None)()
    if isinstance(widget, QWidget):
        return [widget]
    inner = getattr(item, "layout", lambda: None)()
    if inner is None:
        return []
    return [part for place in range(inner.count()) for part in _widgets(inner.itemAt(place))]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:88].rsplit(" ", 1)[0] + "…"
