"""The first page: two ways to put the day down, this term at a glance, a question, and what else this day holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal import clock, writing
from journal.changes import Changes
from journal.journal import Journal
from journal.shapes import Insight, Item, Kind, Question, Row, Span
from journal.shapes.book import Chart, ChartStyle
from ui.look import Look, set_look
from ui.models.days import days_ago, plain_day, short_month, weekday_and_day
from ui.models.kinds import gesture_sentence, kind_sentence, kind_word
from ui.session import Session
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.cards import Card, ScrollColumn
from ui.widgets.chips import Chip
from ui.widgets.glyphs import Avatar, KindBadge, draw_kind
from ui.widgets.heading_button import HeadingButton
from ui.widgets.labels import ElidedLabel, Label

NARROW = 760
MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything the page shows. `week` is (which, of how many) teaching weeks; `term_name` "" where none is set."""

    day: date
    week: tuple[int, int] | None
    insight: Insight
    term_name: str
    on_day: tuple[Row, ...]
    on_week: tuple[Row, ...]
    arrived: tuple[Item, ...]
    kinds: Mapping[str, Kind]
    verified: frozenset[str]
    question: Question | None
    anything: bool


def read_today(journal: Journal) -> Today:
    """Look up what the page shows; runs on the journal's thread."""
    day = writing.today(journal)
    year = journal.settings.school_year(day)
    term = clock.term_of(year, day)
    span = term or Span(name="", first=clock.monday(day) - timedelta(weeks=11), last=day)
    on_day = journal.timeline.on_this_day(day)
    others = tuple(other for other in journal.settings.school_years() if other != year)
    near = {row.id for row in on_day}
    on_week = tuple(row for row in journal.timeline.on_this_week(day, year, others) if row.id not in near)
    arrived = tuple(item for item in journal.inbox.items() if not item.outgoing and not item.hidden)[:MOST]
    contacts = journal.circle.contacts(include_removed=True) if arrived else ()
    return Today(
        day=day,
        week=clock.teaching_week(year, day) if year in journal.settings.school_years() else None,
        insight=journal.insights.period(span),
        term_name=term.name if term else "",
        on_day=on_day[:MOST],
        on_week=on_week[:MOST],
        arrived=arrived,
        kinds={item.id: entry.kind for item in arrived for entry in journal.inbox.entries_of(item.id)[:1]},
        verified=frozenset(contact.id for contact in contacts if contact.verified_on),
        question=journal.prompts.question_for(day, year),
        anything=bool(journal.entries.count()),
    )


class KindCard(QFrame):
    """A large, tinted card that begins a high or a low; the whole of it can be pressed."""

    pressed = Signal()

    def __init__(self, look: Look, kind: Kind, words: tuple[str, str, str], keys: str) -> None:
        """`words` are its name, its sentence, and what its button says."""
        super().__init__()
        set_look(self, kind.value)
        self._look, self._kind = look, kind
        name = Label(look, "     " + words[0], "ui-strong", kind.value)
        self._name = name
        sentence = Label(look, words[1], "lead", wraps=True)
        button = QuietButton(look, words[2])
        button.setAccessibleDescription(words[1])
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setText(f"{words[2]}    {shown.replace('Up', '↑').replace('Down', '↓')}")
        button.setAccessibleName(words[2])
        button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(25, 24, 25, 25)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(sentence)
        column.addSpacing(4)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the shape."""
        super().paintEvent(event)
        size = self._look.px(12)
        place = self._name.geometry()
        painter = QPainter(self)
        color = self._look.color(self._kind.value)
        draw_kind(painter, self._kind.value, place.left() + size / 2 + 1, place.center().y(), size, color)


class Bars(QWidget):
    """A picture of figures, drawn by `journal.yearbook.charts` as everywhere, with its figures read out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._insight: Insight | None = None
        self._chart = Chart(svg="", width=1, height=1)
        self._drawn_at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)

    def show_insight(self, insight: Insight) -> None:
        """Show the weeks of a period."""
        self._insight = insight
        self._draw()

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(200, self._look.px(118))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it for the new width."""
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._chart.svg:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer = QSvgRenderer(QByteArray(self._chart.svg.encode()))
            renderer.render(painter, QRectF(0, 0, self._chart.width, self._chart.height))

    def _draw(self) -> None:
        from journal.yearbook.charts import week_bars

        if (insight := self._insight) is None or self.width() < 20:
            return
        style = ChartStyle(
            colours=self._look.theme.colors,
            months=tuple(short_month(month) for month in range(1, 13)),
            width=float(self.width()),
            shapes=False,
        )
        self._chart = week_bars(insight.weeks, style, insight.period, float(self._look.px(116)), months=False)
        self.update()


class TodayPage(QWidget):
    """Asks for everything at once and shows it; all it does itself is to leave."""

    entry_requested = Signal(str)
    new_entry_requested = Signal(object, str)
    page_requested = Signal(str)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._shown: Today | None = None
        self._skipped: tuple[str, ...] = ()
        self._question: Question | None = None
        scroll = ScrollColumn(look, width=952, margins=(56, 38, 56, 40))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._scroll = scroll
        self._day = Label(look, "", "ui", "soft")
        self._hero = Label(look, self.tr("The day is done. How was it?"), "hero", wraps=True)
        self._high = KindCard(
            look,
            Kind.HIGH,
            (self.tr("A high"), self.tr("Something worth keeping."), self.tr("Write it down")),
            "Ctrl+Up",
        )
        self._low = KindCard(
            look,
            Kind.LOW,
            (self.tr("A low"), self.tr("Something heavy to put down."), self.tr("Put it down")),
            "Ctrl+Down",
        )
        self._high.pressed.connect(lambda: self.new_entry_requested.emit(Kind.HIGH, ""))
        self._low.pressed.connect(lambda: self.new_entry_requested.emit(Kind.LOW, ""))
        self._term, self._bars, self._figures = self._term_card()
        self._asked, self._question_label = self._question_card()
        self._past = Card(look, self.tr("On this day"))
        self._circle = Card(look, self.tr("From your circle"))
        self._rows = [QHBoxLayout() for _ in range(3)]
        for row, parts in zip(
            self._rows,
            (
                ((self._high, 1), (self._low, 1)),
                ((self._term, 3), (self._asked, 2)),
                ((self._past, 5), (self._circle, 4)),
            ),
            strict=True,
        ):
            row.setSpacing(18)
            for part, share in parts:
                row.addWidget(part, share)
        body = scroll.body
        body.setSpacing(0)
        body.addWidget(self._day)
        body.addSpacing(6)
        body.addWidget(self._hero)
        body.addSpacing(20)
        for row in self._rows:
            body.addLayout(row)
            body.addSpacing(22)
        body.addStretch(1)
        for part in (self._term, self._asked, self._past, self._circle):
            part.hide()
        session.changed.connect(self._take_changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again at everything."""
        self._session.ask(self, read_today, self._show, topic="today")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards side by side where there is room, below one another where there is not."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows[1:]:
            row.setDirection(direction)
        side = 28 if narrow else 56
        self._scroll.set_margins(side, 38, side, 40)

    def _take_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("entries", "settings", "inbox", "circle", "tags"):
            self.refresh()

    def _term_card(self) -> tuple[Card, Bars, Label]:
        card = Card(self._look, self.tr("This term"), " ")
        bars = Bars(self._look)
        figures = Label(self._look, "", "ui-small", "soft", wraps=True)
        card.body.addWidget(bars)
        card.body.addWidget(figures)
        card.body.addStretch()
        return card, bars, figures

    def _question_card(self) -> tuple[Card, Label]:
        card = Card(self._look, self.tr("Tonight's question"))
        label = Label(self._look, "", "question", wraps=True)
        card.body.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(6)
        answer = Chip(self._look, self.tr("Answer"))
        answer.setChecked(True)
        answer.clicked.connect(self._answer)
        answer.clicked.connect(lambda: answer.setChecked(True))
        another = Chip(self._look, self.tr("Another"), checkable=False)
        another.setAccessibleName(self.tr("Another question"))
        another.clicked.connect(self._ask_another)
        row.addWidget(answer)
        row.addWidget(another)
        row.addStretch()
        card.body.addSpacing(4)
        card.body.addLayout(row)
        card.body.addStretch()
        return card, label

    def _show(self, today: Today) -> None:
        self._shown = today
        words = weekday_and_day(today.day)
        if today.week:
            words += " · " + self.tr("week {n} of {all}").format(n=today.week[0], all=today.week[1])
        self._day.setText(words)
        self._hero.setText(
            self.tr("The day is done. How was it?") if today.anything else self.tr("Welcome. How was your day?")
        )
        self._show_term(today)
        self._show_question(today.question)
        self._show_past(today)
        self._show_circle(today)

    def _show_term(self, today: Today) -> None:
        insight = today.insight
        self._term.setVisible(bool(insight.entries))
        self._term.title.setText(today.term_name or self.tr("The last twelve weeks"))
        highs = self.tr("1 high") if insight.highs == 1 else self.tr("{n} highs").format(n=insight.highs)
        lows = self.tr("1 low") if insight.lows == 1 else self.tr("{n} lows").format(n=insight.lows)
        self._term.aside.setText(f"{highs} · {lows}")
        self._figures.setText(self.tr("Highs above the line, lows below, one bar a week."))
        self._bars.setAccessibleName(f"{self._term.title.text()}: {highs}, {lows}")
        self._bars.show_insight(insight)

    def _show_question(self, question: Question | None) -> None:
        self._question = question
        self._asked.setVisible(question is not None)
        if question is not None:
            self._question_label.setText(f"“{question.text}”")

    def _answer(self) -> None:
        if self._question is not None:
            self.new_entry_requested.emit(Kind.NOTE, self._question.text)

    def _ask_another(self) -> None:
        if self._question is None or self._shown is None:
            return
        self._skipped = (*self._skipped, self._question.id)
        day, skipped = self._shown.day, self._skipped

        def another(journal: Journal) -> Question | None:
            return journal.prompts.question_for(day, journal.settings.school_year(day), skipped)

        self._session.ask(self, another, self._show_question, topic="question")

    def _show_past(self, today: Today) -> None:
        _clear(self._past)
        rows = today.on_day or today.on_week
        self._past.setVisible(bool(rows))
        self._past.title.setText(self.tr("On this day") if today.on_day else self.tr("In this teaching week"))
        for row in rows:
            self._past.body.addWidget(self._past_row(row))
        self._past.body.addStretch()

    def _past_row(self, row: Row) -> QWidget:
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(12)
        across.addWidget(KindBadge(self._look, row.kind.value, kind_word(row.kind)), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        title = HeadingButton(self._look, row.heading)
        title.clicked.connect(lambda: self.entry_requested.emit(row.id))
        column.addWidget(title)
        words = plain_day(row.day) + (f" · “{row.excerpt}”" if row.excerpt and row.excerpt != row.heading else "")
        column.addWidget(ElidedLabel(self._look, words, "ui-small", "soft"))
        if row.kind in {Kind.LOW, Kind.BOTH} and not row.later_lines:
            turn = LinkButton(self._look, self.tr("How did it turn out? Add a line →"))
            turn.clicked.connect(lambda: self.entry_requested.emit(row.id))
            column.addWidget(turn, 0, Qt.AlignmentFlag.AlignLeft)
        across.addLayout(column, 1)
        return place

    def _show_circle(self, today: Today) -> None:
        _clear(self._circle)
        self._circle.setVisible(bool(today.arrived))
        for item in today.arrived:
            self._circle.body.addWidget(self._item_row(item, today))
        if today.arrived:
            all_ = LinkButton(self._look, self.tr("Open the circle →"))
            all_.clicked.connect(lambda: self.page_requested.emit("circle"))
            self._circle.body.addWidget(all_, 0, Qt.AlignmentFlag.AlignLeft)
        self._circle.body.addStretch()

    def _item_row(self, item: Item, today: Today) -> QWidget:
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 3, 0, 3)
        across.setSpacing(10)
        verified = item.contact in today.verified
        across.addWidget(Avatar(self._look, item.contact_name, known=verified), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self._look, item.contact_name, "ui-strong"))
        head.addWidget(ElidedLabel(self._look, self._item_words(item, today), "ui", "soft"), 1)
        column.addLayout(head)
        known = self.tr("verified") if verified else self.tr("not verified yet")
        column.addWidget(Label(self._look, f"{days_ago(item.day, today.day)} · {known}", "ui-small", "faint"))
        across.addLayout(column, 1)
        return place

    def _item_words(self, item: Item, today: Today) -> str:
        if item.kind == "response" and item.gesture is not None:
            return gesture_sentence(item.gesture)
        if item.kind == "takeback":
            return self.tr("took something back")
        if item.entry_count == 1:
            kind = today.kinds.get(item.id, Kind.NOTE)
            return self.tr("shared {kind} with you").format(kind=kind_sentence(kind))
        return self.tr("shared {n} entries with you").format(n=item.entry_count)


def _clear(card: Card) -> None:
    """Take everything out of a card but its head."""
    while card.body.count() > 1:
        item = card.body.takeAt(card.body.count() - 1)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
