"""What an import would do, before anything is written: figures, and the choices that go with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QWidget

from journal.dates import clock
from journal.shapes import Column, ImportChoices, ImportPreview, Kind, Problem, Undated
from journal.transfer.formats import titles
from ui.days.field import DayField
from ui.dialogs.moving.words import why
from ui.look import Look
from ui.widgets.cards import Card
from ui.widgets.drawing import Drawing, smooth_painter
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.option_card import OptionCard
from ui.wording import translate
from ui.wording.days import plain_day
from ui.wording.kinds import kind_word

MOST_NAMED = 12
"""Problems that are named one by one; the report has all."""
_WHOLE = {"of-the-program", "index", "left-out", "windows-1252"}
"""Reasons that leave every entry as whole as an entry is."""

BESIDE = 640
"""Pixels of width at 100 % from which cards stand beside one another."""


class LookFirst(HoldsChoices, QWidget):
    """The figures of a preview as cards. `chosen` comes with every choice, `columns_chosen` with one of a table's."""

    chosen = Signal()
    columns_chosen = Signal()

    def __init__(self, look: Look, name: str, found: ImportPreview, before: ImportChoices | None = None) -> None:
        super().__init__()
        self._look, self._found = look, found
        usual = ImportChoices(undated=Undated.FILE if found.file_days else Undated.LEAVE_OUT, day=clock.today())
        self._usual, self._choices = usual, before or usual
        line = translate("Moving", "{0} · {1} · nothing is written yet").format(name, titles.called(found.source))
        self.unwritten = Label(look, line, "ui", "soft", wraps=True)
        sides = (self._left(), self._right())
        self._across = in_row(*((in_column(*cards, REST, gap=14), 1) for cards in sides if cards), gap=14)
        in_column(self.unwritten, self._figures(), self._across, on=self, gap=14)

    def was_touched(self) -> bool:
        """Tell whether anything is chosen otherwise than it was proposed."""
        return self._choices != self._usual

    @property
    def choices(self) -> ImportChoices:
        """What is chosen now."""
        return self._choices

    @property
    def coming(self) -> int:
        """How many entries would come by these choices."""
        return self._found.would_come + self._dated

    @property
    def brings(self) -> bool:
        """Whether anything would come: an export of ours holds more than entries."""
        found = self._found
        return bool(self.coming or found.grown or found.united or found.ours)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What would not come, or not whole, by these choices."""
        left = self._found.undated if self._dated < len(self._found.undated) else ()
        return (*left, *self._found.problems)

    @property
    def plan(self) -> str:
        """What would come, in a sentence."""
        if not self.brings:
            return self._nothing
        came = self._found.would_come
        said = [translate("Moving", "%Ln with their own day", "", came)] if came else []
        stop = translate("Moving", "You can stop while entries come in, and none of them is added then.")
        if self._found.ours:
            also = translate("Moving", "Settings, templates and what is in it of your circle come where they are new.")
            return " ".join([*(f"{each}." for each in said), also, stop])
        if self._dated:
            said.append(translate("Moving", "%Ln with the day you chose", "", self._dated))
        return f"{', '.join(said)}. {stop}" if said else stop

    @property
    def _nothing(self) -> str:
        """Why nothing would come."""
        if self._found.undated:
            return translate("Moving", "What is new in it says no day: choose one for it, or leave it.")
        if self._found.duplicates:
            return translate("Moving", "Nothing in it is new: all of it is here already.")
        return translate("Moving", "There is no entry in it that could come in.")

    @property
    def _dated(self) -> int:
        count = len(self._found.undated)
        match self._choices.undated:
            case Undated.LEAVE_OUT:
                return 0
            case Undated.FILE:
                return min(count, len(self._found.file_days))
            case Undated.ARCHIVE:
                return count if self._found.archive_day else 0
            case Undated.DAY:
                return count

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the cards one under another where there is no room beside."""
        wide = self.width() >= self._look.px(BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _choose(self, choices: ImportChoices) -> None:
        self._choices = choices
        self.chosen.emit()

    def _figures(self) -> Card:
        found, card = self._found, Card(self._look)
        across = in_row(gap=26)
        lost = sum(one.reason not in _WHOLE for one in found.problems)
        figures = (
            (found.would_come, translate("Moving", "have a date"), "board"),
            (found.duplicates, translate("Moving", "are here already"), ""),
            (len(found.undated), translate("Moving", "have no date"), ""),
            (lost, translate("Moving", "are not whole"), "warn" if lost else ""),
        )
        for number, words, tone in figures:
            column = in_column(Label(self._look, QLocale().toString(number), "sheet-title", tone), gap=0)
            put(column, Label(self._look, words, "ui-small", "soft", wraps=True), REST)
            across.addLayout(column)
        card.body.addLayout(across)
        if found.days:
            said = _span_words(found.days)
            column = in_column(Months(self._look, found.days, said))
            put(column, Label(self._look, said, "ui-small", "soft", wraps=True), REST)
            across.addLayout(column, 1)
        else:
            across.addStretch()
        return card

    def _left(self) -> list[Card]:
        found, cards = self._found, []
        if found.moods:
            cards.append(self._moods())
        if found.duplicates or found.trashed or found.new_tags or found.known_tags or (found.kinds and not found.moods):
            cards.append(self._here())
        return cards

    def _right(self) -> list[Card]:
        cards = []
        if self._found.headers:
            cards.append(self._columns())
        if self._found.undated:
            cards.append(self._undated())
        if self._found.problems:
            cards.append(self._problems(self._found.problems))
        return cards

    def _moods(self) -> Card:
        card = Card(self._look, translate("Moving", "Their moods, your kinds"))
        said = translate("Moving", "Choose what each becomes. It is never a score.")
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(self._found.moods):
            kinds = ComboBox(translate("Moving", "What “{0}” becomes").format(one.mood))
            for kind in Kind:
                kinds.addItem(kind_word(kind), kind)
            kinds.setCurrentIndex(list(Kind).index(self._choices.kinds.get(one.mood, one.kind)))
            kinds.activated.connect(lambda at, mood=one.mood: self._choose_kind(mood, list(Kind)[at]))
            grid.addWidget(Label(self._look, one.mood, "ui", wraps=True), row, 0)
            grid.addWidget(Label(self._look, QLocale().toString(one.count), "ui", "soft"), row, 1)
            grid.addWidget(kinds, row, 2)
        put(card.body, Label(self._look, said, "ui-small", "soft", wraps=True), grid)
        return card

    def _choose_kind(self, mood: str, kind: Kind) -> None:
        self._choose(replace(self._choices, kinds={**self._choices.kinds, mood: kind}))

    def _here(self) -> Card:
        card = Card(self._look, translate("Moving", "What is here"))
        for each in _here_words(self._found):
            card.body.addWidget(Label(self._look, each, "ui-small", "soft", wraps=True))
        return card

    def _columns(self) -> Card:
        card = Card(self._look, translate("Moving", "Which column holds what"))
        words = {
            Column.DATE: translate("Moving", "Day"),
            Column.TIME: translate("Moving", "Time"),
            Column.TITLE: translate("Moving", "Title"),
            Column.TEXT: translate("Moving", "Text"),
            Column.TAGS: translate("Moving", "Tags"),
            Column.MOOD: translate("Moving", "Mood"),
        }
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(Column):
            headers = ComboBox(words[column])
            headers.addItem("–", "")
            for header in self._found.headers:
                headers.addItem(header, header)
            headers.setCurrentIndex(max(0, headers.findData(self._found.columns.get(column, ""))))
            headers.activated.connect(lambda _, column=column, box=headers: self._choose_column(column, box))
            grid.addWidget(Label(self._look, words[column], "ui"), row, 0)
            grid.addWidget(headers, row, 1)
        said = translate("Moving", "What is in another column stands below the text; no cell is lost.")
        put(card.body, grid, Label(self._look, said, "ui-small", "soft", wraps=True))
        return card

    def _choose_column(self, column: Column, box: ComboBox) -> None:
        header = str(box.currentData())
        kept = {each: self._found.columns.get(each, "") for each in Column}
        others = {each: "" if name == header else name for each, name in kept.items()}
        self._choices = replace(self._choices, columns={**others, column: header})
        self.columns_chosen.emit()

    def _undated(self) -> Card:
        found = self._found
        card = Card(
            self._look, translate("Moving", "Pages without a date we can read"), QLocale().toString(len(found.undated))
        )
        group = QButtonGroup(card)
        for way, name, words in _ways(found):
            option = OptionCard(self._look, name, words)
            option.setChecked(way is self._choices.undated)
            option.clicked.connect(lambda _, way=way: self._choose(replace(self._choices, undated=way)))
            group.addButton(option)
            card.body.addWidget(option)
            if way is Undated.DAY:
                day = DayField(self._look, translate("Moving", "The day of these pages"))
                day.set_day(self._choices.day or clock.today())
                day.setVisible(way is self._choices.undated)
                option.toggled.connect(day.setVisible)
                day.dateChanged.connect(lambda _, field=day: self._choose(replace(self._choices, day=field.day)))
                card.body.addWidget(day)
        names = ", ".join(one.where for one in found.undated[:MOST_NAMED]) + (
            " …" if len(found.undated) > MOST_NAMED else ""
        )
        card.body.addWidget(Label(self._look, names, "ui-small", "soft", wraps=True))
        return card

    def _problems(self, problems: tuple[Problem, ...]) -> Card:
        card = Card(self._look, translate("Moving", "Not whole, and why"), QLocale().toString(len(problems)))
        for one in problems[:MOST_NAMED]:
            card.body.addWidget(Label(self._look, one.where, "ui-small-strong", wraps=True))
            said = why(one.reason) + (f": {' '.join(one.words.split())[:160]}" if one.words else "")
            card.body.addWidget(Label(self._look, said, "ui-small", "soft", wraps=True))
        if (more := len(problems) - MOST_NAMED) > 0:
            said = translate("Moving", "%Ln more are in the report.", "", more)
            card.body.addWidget(Label(self._look, said, "ui-small", "soft"))
        return card


class Months(Drawing):
    """A bar for each month, as high as it is full; its sentence is read out."""

    def __init__(self, look: Look, days: Iterable[date] | Counter[date], said: str) -> None:
        super().__init__()
        self._look = look
        counts = Counter(days)
        months: Counter[int] = Counter()
        for day, number in counts.items():
            months[day.year * 12 + day.month - 1] += number
        self._bars = [months[at] for at in range(min(months), max(months) + 1)] if months else []
        self.setAccessibleName(said)
        self.setFixedHeight(look.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, as many as fit."""
        painter = smooth_painter(self)
        painter.setBrush(self._look.color("board"))
        painter.setPen(self._look.color("card"))
        most = max(self._bars, default=1)
        step = min(self._look.px(18), self.width() / max(len(self._bars), 1))
        for place, count in enumerate(self._bars):
            high = self.height() * count / most
            if count:
                painter.drawRoundedRect(QRectF(place * step, self.height() - high, max(step - 3, 1), high), 2, 2)


def _here_words(found: ImportPreview) -> list[str]:
    """Say what of it is here already, and which tags are new."""
    said = []
    if found.kinds and not found.moods:
        kinds = (f"{kind_word(kind)} {QLocale().toString(found.kinds[kind])}" for kind in Kind if found.kinds.get(kind))
        said.append(translate("Moving", "Kinds of what is new: {0}").format(", ".join(kinds)))
    if same := found.duplicates - found.grown - found.united:
        said.append(translate("Moving", "%Ln are the same, word for word: left alone.", "", same))
    if found.grown:
        said.append(
            translate(
                "Moving", "%Ln grew since: the longer texts come, yours stay as earlier versions.", "", found.grown
            )
        )
    if found.united:
        said.append(
            translate("Moving", "%Ln have something new in them, which comes; both texts are kept.", "", found.united)
        )
    if found.trashed:
        said.append(translate("Moving", "%Ln come into the trash, where they are there.", "", found.trashed))
    if found.new_tags or found.known_tags:
        tags = ", ".join(f"#{tag}" for tag in found.new_tags[:MOST_NAMED])
        tags += " …" if len(found.new_tags) > MOST_NAMED else ""
        words = translate("Moving", "Tags: {0} you have, {1} are new").format(found.known_tags, len(found.new_tags))
        said.append(words + (f": {tags}" if tags else "."))
    return said


def _span_words(days: Collection[date]) -> str:
    """Say from which day to which."""
    first, last = plain_day(min(days)), plain_day(max(days))
    return first if first == last else translate("Moving", "{0} to {1}").format(first, last)


def _ways(found: ImportPreview) -> list[tuple[Undated, str, str]]:
    """Give the ways in which pages can get a day, each with a line about it."""
    ways = []
    if found.file_days:
        ways.append((Undated.FILE, translate("Moving", "The time of each file"), _span_words(found.file_days)))
    if found.archive_day:
        said = translate("Moving", "all on {0}").format(plain_day(found.archive_day))
        ways.append((Undated.ARCHIVE, translate("Moving", "The time of the archive"), said))
    said = translate("Moving", "marked #about-this-day")
    ways.append((Undated.DAY, translate("Moving", "One day that I pick"), said))
    left = translate("Moving", "Leave these %Ln out", "", len(found.undated))
    ways.append((Undated.LEAVE_OUT, left, translate("Moving", "they stay named in the report")))
    return ways
