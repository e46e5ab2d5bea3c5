"""The first page: two ways to put the day down, this term at a glance, a question, and what else this day holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from journal.changes import Changes, Room
from journal.deeds import recovery_rehearsal, today
from journal.deeds.today import Today
from journal.journal import Journal
from journal.shapes import Item, Kind, Question, Row
from ui.charts import count_words
from ui.look import Look
from ui.pages import BY_KEY, Page
from ui.pages.today.cards import Bars, KindCard
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.flow import flowing
from ui.widgets.glyphs import Avatar
from ui.widgets.headed_row import HeadedRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import REST, TOP, Rest, as_widget, clear, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.unmoved import ComesByItself, press_only_unmoved
from ui.wishes import GoTo, MakeRecovery, NewEntry, PageName, Say, ShowEntry, TryRecovery, Wishing
from ui.wording import translate
from ui.wording.days import days_ago, plain_day, weekday_and_day
from ui.wording.keys import quoted
from ui.wording.kinds import gesture_sentence, heading_words, kind_sentence, kind_word

NARROW = 760
SLENDER = 460


class TodayPage(Page):
    """Asks for everything at once and shows it; all it does itself is to leave."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look, self._wish = session, look, wish
        self._shown: Today | None = None
        self._question: Question | None = None
        scroll = ScrollColumn(look, width=952, margins=(56, 38, 56, 40))
        in_column(scroll, on=self)
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
        self._high.pressed.connect(lambda: wish(NewEntry(Kind.HIGH)))
        self._low.pressed.connect(lambda: wish(NewEntry(Kind.LOW)))
        self._term, self._bars, self._figures = self._term_card()
        self._asked, self._question_label = self._question_card()
        self._past = Card(look, self.tr("On this day"))
        self._circle = Card(look, self.tr("From your circle"))
        self._sheet_line = SheetLine(session, look, wish)
        self._rows = (
            in_row((self._high, 1), (self._low, 1), gap=18),
            in_row((self._term, 3), (self._asked, 2), gap=18),
            in_row((self._past, 5), (self._circle, 4), gap=18),
        )
        scroll.body.setSpacing(0)
        put(scroll.body, self._day, 6, self._hero, 20, self._rows[0], self._sheet_line)
        put(scroll.body, 22, self._rows[1], 22, self._rows[2], 22, Rest(1))
        for part in (self._term, self._asked, self._past, self._circle):
            part.hide()
        session.changed.connect(self._take_changes)
        look.follow(self, self._arrange)
        self.refresh()
        # A full disk puts the question off; what could not be written down there is said where something is lost.
        session.do(self, recovery_rehearsal.begin, failed=lambda _: None)

    def refresh(self) -> None:
        """Look again at everything."""
        self._session.ask(self, today.look, self._show, topic="today")

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin with a high."""
        (self._high.button if how in BY_KEY else self._scroll).setFocus(how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards side by side where there is room, below one another where there is not."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        side = 28 if self.width() < self._look.px(NARROW) else 56
        for row, room in zip(self._rows, (SLENDER, NARROW, NARROW), strict=True):
            needed = max(self._look.px(room), _beside(row) + 2 * side)
            beside = self.width() >= needed
            row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._scroll.set_margins(side, 38, side, 40)

    def _take_changes(self, changes: Changes) -> None:
        if not self.isHidden() and changes.touches(Room.ENTRIES, Room.SETTINGS, Room.INBOX, Room.CIRCLE):
            self.refresh()

    def _term_card(self) -> tuple[Card, Bars, Label]:
        card = Card(self._look, self.tr("This term"), " ")
        bars = Bars(self._look)
        figures = Label(self._look, "", "ui-small", "soft", wraps=True)
        put(card.body, bars, figures, REST)
        return card, bars, figures

    def _question_card(self) -> tuple[Card, Label]:
        card = Card(self._look, self.tr("Tonight's question"))
        label = Label(self._look, "", "question", wraps=True)
        card.body.addWidget(label)
        answer = Chip(self._look, self.tr("Answer", "the verb, of the evening’s question"), checkable=False)
        answer.setProperty("first", "yes")
        answer.clicked.connect(self._answer)
        another = Chip(self._look, self.tr("Another", "another question"), checkable=False, clicked=self._ask_another)
        another.setAccessibleName(self.tr("Another question"))
        put(card.body, 4, in_row(answer, another, REST, gap=6), REST)
        return card, label

    def _show(self, found: Today) -> None:
        if found != self._shown:
            press_only_unmoved(self)
        self._shown = found
        words = weekday_and_day(found.day)
        if found.week:
            words += " · " + self.tr("week {n} of {all}").format(n=found.week[0], all=found.week[1])
        self._day.setText(words)
        self._hero.setText(
            self.tr("The day is done. How was it?") if found.anything else self.tr("Welcome. How was your day?")
        )
        self._sheet_line.show_due(due=found.sheet_due, unprinted=found.sheet_unprinted)
        self._show_term(found)
        self._show_question(found.question)
        self._show_past(found)
        self._show_circle(found)

    def _show_term(self, found: Today) -> None:
        insight = found.insight
        self._term.setVisible(bool(insight.entries))
        self._term.title.setText(found.term_name or self.tr("The last twelve weeks"))
        figures = count_words(insight.highs, insight.lows, insight.both, insight.notes)
        self._term.aside.setText(figures)
        self._figures.setText(self.tr("Highs above the line, lows below, one bar a week."))
        self._bars.setAccessibleName(f"{self._term.title.text()}: {figures}")
        self._bars.show_insight(insight)

    def _show_question(self, question: Question | None) -> None:
        self._question = question
        self._asked.setVisible(question is not None)
        if question is not None:
            self._question_label.setText(quoted(question.text))

    def _answer(self) -> None:
        if self._question is not None:
            self._wish(NewEntry(prompt=self._question.text))

    def _ask_another(self) -> None:
        if self._shown is None:
            return
        self._session.do(self, partial(today.ask_another, day=self._shown.day), self._show_question)

    def _show_past(self, found: Today) -> None:
        clear(self._past.body, after=1)
        rows = found.on_day or found.on_week
        self._past.setVisible(bool(rows))
        self._past.title.setText(self.tr("On this day") if found.on_day else self.tr("In this teaching week"))
        for row in rows:
            self._past.body.addWidget(self._past_row(row))
        self._past.body.addStretch()

    def _past_row(self, row: Row) -> QWidget:
        place = HeadedRow(self._look, (row.kind.value, kind_word(row.kind)), heading_words(row), room=4)
        place.pressed.connect(lambda: self._wish(ShowEntry(row.id)))
        words = plain_day(row.day) + (f" · {quoted(row.excerpt)}" if row.excerpt and row.excerpt != row.heading else "")
        place.column.addWidget(ElidedLabel(self._look, words, "ui-small", "soft"))
        if row.kind in {Kind.LOW, Kind.BOTH} and not row.later_lines:
            turn = LinkButton(self._look, self.tr("How did it turn out? Add a line →"))
            turn.clicked.connect(lambda: self._wish(ShowEntry(row.id)))
            place.column.addWidget(turn, 0, Qt.AlignmentFlag.AlignLeft)
        return place

    def _show_circle(self, found: Today) -> None:
        clear(self._circle.body, after=1)
        self._circle.setVisible(bool(found.arrived))
        for item in found.arrived:
            self._circle.body.addWidget(self._item_row(item, found))
        if found.arrived:
            all_ = LinkButton(
                self._look, self.tr("Open the circle →"), clicked=lambda: self._wish(GoTo(PageName.CIRCLE))
            )
            self._circle.body.addWidget(all_, 0, Qt.AlignmentFlag.AlignLeft)
        self._circle.body.addStretch()

    def _item_row(self, item: Item, found: Today) -> QWidget:
        verified = item.contact in found.verified
        name = Label(self._look, item.contact_name, "ui-strong")
        head = in_row(name, (ElidedLabel(self._look, self._item_words(item, found), "ui", "soft"), 1), gap=4)
        known = self.tr("verified") if verified else self.tr("not verified yet")
        when = Label(self._look, f"{days_ago(item.day, found.day)} · {known}", "ui-small", "faint")
        face = Avatar(self._look, item.contact_name, known=verified)
        return as_widget(in_row((face, TOP), (in_column(head, when, gap=0), 1), margins=(0, 3, 0, 3), gap=10))

    def _item_words(self, item: Item, found: Today) -> str:
        if item.kind == "response" and item.gesture is not None:
            return gesture_sentence(item.gesture)
        if item.kind == "takeback":
            return self.tr("took something back")
        if item.kind == "card":
            return self.tr("has a new card")
        if item.entry_count == 1:
            kind = found.kinds.get(item.id, Kind.NOTE)
            return self.tr("shared {kind} with you").format(kind=kind_sentence(kind))
        return translate("TodayPage", "shared %Ln entries with you", "", item.entry_count)


def _beside(row: QHBoxLayout) -> int:
    """Give the pixels that the cards of a row take side by side, in whatever language."""
    cards = [card for place in range(row.count()) if (card := row.itemAt(place)) is not None]
    return sum(card.minimumSize().width() for card in cards) + row.spacing() * (len(cards) - 1)


class SheetLine(ComesByItself, QWidget):
    """Asks once, and takes each of its three answers; whoever says later is asked again some weeks on."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._wish = session, wish
        self._words = Label(look, "", "ui-small", "soft", wraps=True)
        self.make = LinkButton(look, self.tr("Make one…", "a recovery sheet"), clicked=lambda: wish(MakeRecovery()))
        self.have = LinkButton(look, self.tr("I have it on paper now"))
        self.have.clicked.connect(
            lambda: self._answer(recovery_rehearsal.put_off, self.tr("Good. Keep it away from this computer"))
        )
        self.in_three_days = LinkButton(look, self.tr("In three days"))
        self.in_three_days.clicked.connect(
            lambda: self._answer(recovery_rehearsal.remind, self.tr("You will be reminded in three days"))
        )
        self.attempt = LinkButton(look, self.tr("Try it"), clicked=lambda: wish(TryRecovery()))
        self.later = LinkButton(look, self.tr("Later"))
        self.later.clicked.connect(
            lambda: self._answer(recovery_rehearsal.put_off, self.tr("You will be asked again in a few weeks"))
        )
        self.never = LinkButton(look, self.tr("Not needed"))
        self.never.clicked.connect(
            lambda: self._answer(recovery_rehearsal.spare, self.tr("You can try the sheet at any time, in Settings"))
        )
        self._to_print, self._to_try = (
            (self.make, self.have, self.in_three_days),
            (self.attempt, self.later, self.never),
        )
        answers = flowing(*self._to_print, *self._to_try, gap=4)
        in_column(self._words, answers, on=self, margins=(0, 14, 0, 0), gap=0)
        self.hide()

    def show_due(self, *, due: bool, unprinted: bool) -> None:
        """Ask, where it is time to; for paper first, where there is none."""
        self._words.setText(
            self.tr("Your recovery sheet is on no paper yet: a forgotten passphrase could not be mended.")
            if unprinted
            else self.tr("Do you still have your recovery sheet? A minute to try it.")
        )
        for buttons, shown in ((self._to_print, unprinted), (self._to_try, not unprinted)):
            for button in buttons:
                button.setVisible(shown)
        self.setVisible(due)

    def _answer(self, answer: Callable[[Journal], None], words: str) -> None:
        self.hide()
        self._session.do(self, answer, lambda _: self._wish(Say(words)))
