"""Look back: a period in pictures, each with its figures in words beside it. Never a score."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from journal import prose
from journal.changes import Changes, Room
from journal.dates.periods import beside
from journal.deeds import look_back
from journal.deeds.look_back import Seen
from journal.insights.figures import any_mixed
from journal.shapes import Insight, Span
from journal.shapes.book import Region
from journal.yearbook.period_charts import CHARTS
from ui.charts import CHART_WORDS
from ui.look import Look
from ui.models.periods import kinds_of, named
from ui.pages import BY_KEY, Page
from ui.pages.lookback.cards import CompanionsCard, PictureCard, TagsCard, TurnsCard, WordsCard
from ui.session import Session
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Card, EmptyState
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, as_widget, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.segments import Segments
from ui.wishes import FindWith, NewEntry, SharePeriod, Wishing

EDGE = 48
ROOM = {2: 700, 3: 860}
"""Pixels from which so many cards stand side by side."""
BAR = 10
"""Pixels of the bar that scrolls, beside the cards."""
PLACES = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 2, 1), (1, 0, 1, 1), (1, 1, 1, 1))
"""Row, column, rows, columns of each card where three stand side by side: what turned is the longest."""


class LookbackPage(Page):
    """Weeks, days, what lifts, what weighs, what turned. A part that is pressed is searched for."""

    _kind: str
    _day: date | None

    def __init__(self, session: Session, look_: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look, self._wish = session, look_, wish
        self._kind, self._day = "school-year", None
        self._seen: Seen | None = None
        self._columns = 0
        self._build()
        session.changed.connect(self._take_changes)
        look_.follow(self, self._arrange)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._session.ask(self, partial(look_back.look, kind=self._kind, day=self._day), self._show, topic="figures")

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin with the period."""
        if how in BY_KEY:
            self._choice.take_keyboard(how)
        else:
            self._scroll.setFocus(how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards below one another where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    # The parts

    def _build(self) -> None:
        self._scroll = ScrollColumn(self._look, 968, (EDGE, 34, EDGE, 40))
        in_column(self._scroll, on=self)
        body = self._scroll.body
        body.addLayout(self._make_head())
        self._choice = Segments(self._look, (("school-year", "…"),), self.tr("Period"))
        self._choice.chosen.connect(self._choose)
        body.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._pictures = {chart.name: PictureCard(self._look) for chart in CHARTS}
        for card in self._pictures.values():
            card.picture.region_requested.connect(self._find)
            body.addWidget(card)
        self._lifts = TagsCard(self._look, self.tr("What lifts you"), self.tr("{0} of {1} were highs"))
        self._weighs = TagsCard(self._look, self.tr("What weighs on you"), self.tr("{0} of {1} were lows"))
        for tags in (self._lifts, self._weighs):
            tags.tag_requested.connect(self._find_tag)
        self._turned = TurnsCard(self._look, self.tr("Lows that turned"), self._wish)
        self._words = WordsCard(self._look, self.tr("Words", "how many were written"))
        self._words.month_requested.connect(self._find_month)
        self._companions = CompanionsCard(self._look, self.tr("Who was there"))
        self._companions.answered_requested.connect(self._find_answered)
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        body.addLayout(self._grid)
        self._empty = EmptyState(
            self._look,
            self.tr("Nothing here yet"),
            self.tr("Highs and lows of this period will stand here side by side, once there are some. Never a score."),
            self.tr("Write an entry"),
            "edit",
        )
        self._empty.pressed.connect(lambda: self._wish(NewEntry()))
        self._empty.hide()
        put(body, (self._empty, 1), REST)

    def _make_head(self) -> QBoxLayout:
        self._title = Label(self._look, self.tr("Look back"), "title")
        self._share = IconButton(
            self._look, "share", self.tr("Share entries of this period…"), clicked=self._share_period
        )
        back = IconButton(self._look, "chevron-left", self.tr("The period before"), clicked=lambda: self._go(-1))
        self._next = IconButton(self._look, "chevron-right", self.tr("The period after"), clicked=lambda: self._go(1))
        self._name = Label(self._look, "", "ui-strong")
        self._controls = as_widget(in_row(self._share, back, self._name, self._next, REST))
        self._head = in_row((self._title, 1), self._controls)
        return self._head

    def _cards(self) -> tuple[Card, ...]:
        return (self._lifts, self._weighs, self._turned, self._words, self._companions)

    def _needs(self, columns: int) -> int:
        """Give the pixels that so many cards take side by side, in whatever language."""
        wide = [0] * columns
        for (_, column, *_), card in zip(_places(columns), self._cards(), strict=True):
            wide[column] = max(wide[column], card.minimumSizeHint().width())
        return sum(wide) + self._grid.horizontalSpacing() * (columns - 1) + 2 * EDGE + BAR

    def _arrange(self) -> None:
        room = self.width()
        self._choice.fit(room - 2 * EDGE)
        beside = room - 2 * EDGE >= self._controls.sizeHint().width() + self._title.minimumSizeHint().width()
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        columns = next((many for many in (3, 2) if room >= max(self._look.px(ROOM[many]), self._needs(many))), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in zip(_places(columns), self._cards(), strict=True):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *place)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # What is shown

    def _take_changes(self, changes: Changes) -> None:
        if not self.isHidden() and changes.touches(Room.ENTRIES, Room.TAGS, Room.INBOX, Room.CIRCLE, Room.SETTINGS):
            self.refresh()

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self.refresh()

    def _share_period(self) -> None:
        if self._seen is not None:
            self._wish(SharePeriod(self._seen.insight.period))

    def _go(self, step: int) -> None:
        if self._seen is not None:
            self._day = beside(self._seen.periods, self._kind, self._seen.day, step)
            self.refresh()

    def _show(self, seen: Seen) -> None:
        insight, periods = seen.insight, seen.periods
        insight = replace(insight, period=named(insight.period, periods, seen.kind, seen.day))
        self._seen = replace(seen, insight=insight)
        kinds = kinds_of(periods, seen.day)
        if self._kind not in dict(kinds):
            self._kind = "school-year"
        self._choice.set_choices(kinds)
        self._choice.choose(self._kind)
        self._name.setText(insight.period.name)
        self._next.setEnabled(insight.period.last < periods.today)
        anything = insight.entries > 0
        self._empty.setVisible(not anything)
        self._share.setVisible(anything)
        self._arrange()
        for card in (*self._pictures.values(), *self._cards()):
            card.setVisible(anything)
        if not anything:
            return
        self._draw(insight, periods.today)
        mixed = any_mixed(insight.tags)
        self._lifts.show_tags(insight.lifts, lambda tag: tag.highs, mixed=mixed)
        self._weighs.show_tags(insight.weighs, lambda tag: tag.lows, mixed=mixed)
        self._turned.show_turns(insight, periods.today)
        self._words.show_words(insight)
        self._companions.show_companions(seen.companions, periods.today)
        QTimer.singleShot(0, self, self._arrange)  # the cards know what their words need once they are shown

    def _draw(self, insight: Insight, today: date) -> None:
        shown = _shown_days(insight, insight.period, today)
        for chart in CHARTS:
            card, words = self._pictures[chart.name], CHART_WORDS[chart.name](insight)
            card.setVisible(words is not None)
            if words is None:
                continue
            if chart.tells(insight):
                card.show_chart(*words, partial(chart.draws, insight, shown), today)
            else:
                few = self.tr("{0}: too few to tell anything yet.").format(prose.capitalized(words.figures))
                card.say_too_few(words.title, few)

    # Where it leads

    def _find(self, region: Region) -> None:
        self._find_days(region.first, region.last)

    def _find_month(self, first: date) -> None:
        self._find_days(first, first.replace(day=monthrange(first.year, first.month)[1]))

    def _find_tag(self, tag: str) -> None:
        if self._seen is not None:
            period = self._seen.insight.period
            self._find_days(period.first, period.last, f"tag:{tag} ")

    def _find_answered(self) -> None:
        if self._seen is not None:
            period = self._seen.insight.period
            self._find_days(period.first, period.last, "has:response ")

    def _find_days(self, first: date, last: date, before: str = "") -> None:
        self._wish(FindWith(f"{before}since:{first.isoformat()} until:{last.isoformat()}"))


def _shown_days(insight: Insight, period: Span, today: date) -> Span:
    """Give the days of the grid: the whole period, but no years in which nothing was written."""
    first = insight.days[0].day if insight.days and (period.last - period.first).days > 400 else period.first
    last = period.last if period.last <= today or (period.last - period.first).days <= 400 else today
    return replace(period, first=first, last=last)


def _places(columns: int) -> tuple[tuple[int, int, int, int], ...]:
    """Give the place of each card where so many stand side by side: its row, its column, and how many of each."""
    return PLACES if columns == 3 else tuple((place // columns, place % columns, 1, 1) for place in range(len(PLACES)))
