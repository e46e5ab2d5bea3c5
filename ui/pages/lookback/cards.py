"""What stands on the page: a picture with its figures, tags that lift or weigh, lows that turned, words, companions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from journal.shapes import Companion, Insight, MonthCount, TagCount, Turn
from ui.charts import Draw, Picture, region_words
from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import Card
from ui.widgets.chips import TagChip
from ui.widgets.labels import Label
from ui.widgets.layouts import START, clear, in_row, put
from ui.wishes import ShowEntry, Wishing
from ui.wording import translate
from ui.wording.days import month_and_year, near_day

TURNS = 3
LONGEST = 90
"""Letters of a later line that are quoted here."""


class PictureCard(Card):
    """A picture with its title, and the same as a table, for those who read rather than see."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ", " ")
        self._today = date.min
        self.picture = Picture(look, "")
        self._few = Label(look, "", "ui", "soft", wraps=True)
        self._few.hide()
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([translate("LookbackCards", "When"), translate("LookbackCards", "What")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setFixedHeight(look.px(220))
        self.table.hide()
        self.link = LinkButton(look, translate("LookbackCards", "In figures"), clicked=self._toggle)
        put(self.body, self.picture, self._few, (self.link, START), self.table)

    def show_chart(self, title: str, aside: str, draw: Draw, today: date) -> None:
        """Show a picture under a title."""
        self._call(title, aside)
        self._today = today
        for part in (self.picture, self.link):
            part.show()
        self._few.hide()
        self.picture.show_chart(draw, today)
        self._fill()

    def say_too_few(self, title: str, words: str) -> None:
        """Say that there is too little to draw, instead of drawing it."""
        self._call(title, "")
        self._few.setText(words)
        self._few.show()
        for part in (self.picture, self.link, self.table):
            part.hide()

    def _call(self, title: str, aside: str) -> None:
        self.title.setText(title)
        self.aside.setText(aside)
        for part in (self, self.picture):
            part.setAccessibleName(title)
        self.table.setAccessibleName(translate("LookbackCards", "{0}, in figures").format(title))

    def _toggle(self) -> None:
        self.table.setVisible(self.table.isHidden())
        self.link.setText(
            translate("LookbackCards", "In figures")
            if self.table.isHidden()
            else translate("LookbackCards", "Hide the figures")
        )
        self._fill()

    def _fill(self) -> None:
        if self.table.isHidden():
            return
        regions = [region for region in self.picture.chart().regions if _counts(region)]
        # Else each item would have all of them measured anew.
        self._measure(QHeaderView.ResizeMode.Interactive)
        self.table.setRowCount(len(regions))
        for place, region in enumerate(regions):
            when, _, what = region_words(region, self._today).partition(": ")
            self.table.setItem(place, 0, QTableWidgetItem(when))
            self.table.setItem(place, 1, QTableWidgetItem(what))
        self._measure(QHeaderView.ResizeMode.ResizeToContents)

    def _measure(self, how: QHeaderView.ResizeMode) -> None:
        self.table.verticalHeader().setSectionResizeMode(how)
        self.table.horizontalHeader().setSectionResizeMode(0, how)


class TagsCard(Card):
    """Tags that mostly stand with highs, or with lows; `tag_requested` carries the one that was pressed."""

    tag_requested = Signal(str)

    def __init__(self, look: Look, title: str, said: str) -> None:
        super().__init__(look, title)
        self._said = said

    def show_tags(self, tags: tuple[TagCount, ...], count: Callable[[TagCount], int], *, mixed: bool) -> None:
        """Show these, each with how many of how many; `mixed` says that one was used often and tells nothing."""
        clear(self.body, after=1)
        for tag in tags:
            chip = TagChip(self.look, tag.name, clicked=partial(self.tag_requested.emit, tag.name))
            self.body.addLayout(in_row(chip, (Label(self.look, self._said.format(count(tag), tag.of), wraps=True), 1)))
        if not tags:
            few = translate("LookbackCards", "Too few to tell yet. Tags such as #third-period show it with time.")
            none = translate("LookbackCards", "No tag stands out here: highs and lows are mixed.")
            self.body.addWidget(Label(self.look, none if mixed else few, "ui", "soft", wraps=True))
        self.body.addStretch()


class TurnsCard(Card):
    """Lows that turned."""

    def __init__(self, look: Look, title: str, wish: Wishing) -> None:
        super().__init__(look, title)
        self._wish = wish

    def show_turns(self, insight: Insight, today: date) -> None:
        """Show the latest of them."""
        clear(self.body, after=1)
        for turn in reversed(insight.turns[-TURNS:]):
            self.body.addWidget(Label(self.look, _turn_words(turn, today), "entry-small", wraps=True))
            link = LinkButton(self.look, translate("LookbackCards", "Read it →"))
            link.setAccessibleName(translate("LookbackCards", "Read “{0}”").format(turn.heading))
            link.clicked.connect(partial(self._wish, ShowEntry(turn.entry)))
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not insight.turns:
            none = translate(
                "LookbackCards", "A low turns when you add a later line to it: how it came out, weeks or months on."
            )
            self.body.addWidget(Label(self.look, none, "ui", "soft", wraps=True))
        elif insight.lows_with_later_line:
            said = translate("LookbackCards", "%Ln of your lows have a later line", "", insight.lows_with_later_line)
            self.body.addWidget(Label(self.look, said, "ui-small", "soft", wraps=True))
        self.body.addStretch()


class WordsCard(Card):
    """How much was written, as a plain fact; `month_requested` carries the first day of a month that was pressed."""

    month_requested = Signal(object)

    def show_words(self, insight: Insight) -> None:
        """Say how many words there are, in an entry, and in the fullest and the quietest month."""
        clear(self.body, after=1)
        mean = round(insight.words / max(1, insight.entries))
        words = translate("LookbackCards", "%Ln words", "", insight.words)
        entries = translate("LookbackCards", "%Ln entries", "", insight.entries)
        self._line(translate("LookbackCards", "{0} in {1}, about {2} in each.").format(words, entries, mean))
        written = [month for month in insight.months if month.words]
        if len(written) > 1:
            fullest = max(written, key=lambda month: month.words)
            quietest = min(written, key=lambda month: month.words)
            self._month(translate("LookbackCards", "Fullest: {0}, {1}"), fullest)
            self._month(translate("LookbackCards", "Quietest: {0}, {1}"), quietest)
        self.body.addStretch()

    def _line(self, words: str) -> None:
        self.body.addWidget(Label(self.look, words, "ui", wraps=True))

    def _month(self, said: str, month: MonthCount) -> None:
        name = month_and_year(month.first.year, month.first.month)
        link = LinkButton(
            self.look,
            said.format(
                name,
                translate("LookbackCards", "%Ln words", "", month.words),
            ),
        )
        link.clicked.connect(partial(self.month_requested.emit, month.first))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


class CompanionsCard(Card):
    """Who was there: whoever answered; `answered_requested` asks for the entries that have an answer."""

    answered_requested = Signal()

    def show_companions(self, companions: tuple[Companion, ...], today: date) -> None:
        """Show them, whoever answered last first."""
        clear(self.body, after=1)
        for one in companions:
            said = translate("LookbackCards", "answered %Ln entries", "", one.entries)
            last = translate("LookbackCards", "last on {0}").format(near_day(one.last, today))
            self.body.addWidget(
                Label(self.look, one.name or translate("LookbackCards", "Somebody who left your circle"), "ui-strong")
            )
            self.body.addWidget(Label(self.look, f"{said}, {last}", "ui-small", "soft", wraps=True))
        if companions:
            link = LinkButton(self.look, translate("LookbackCards", "Entries with an answer →"))
            link.clicked.connect(self.answered_requested)
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            none = translate(
                "LookbackCards",
                "Nobody answered in these days. Share an entry, and what friends say to it stands here.",
            )
            self.body.addWidget(Label(self.look, none, "ui", "soft", wraps=True))
        self.body.addStretch()


def _turn_words(turn: Turn, today: date) -> str:
    line = " ".join(turn.by.split())
    by = line if len(line) <= LONGEST else line[: LONGEST - 2].rsplit(" ", 1)[0] + "…"
    return translate("LookbackCards", "“{0}”, and on {1}: “{2}”").format(
        turn.heading, near_day(turn.turned_on, today), by
    )


def _counts(region: object) -> int:
    return sum(getattr(region, kind) for kind in ("highs", "lows", "both", "notes"))
