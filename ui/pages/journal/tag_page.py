"""A tag by itself: its weeks with highs and lows, what came of its lows, and the tags that stand beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from journal import prose
from journal.deeds import look_back
from journal.deeds.look_back import TagSeen
from journal.insights.figures import by_week
from ui.charts import Picture, count_words
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.chips import TagChip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import REST, START, Rest, clear, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.segments import Segments
from ui.widgets.written import WrittenLabel
from ui.wording import translate
from ui.wording.days import near_day
from ui.wording.keys import quoted

YEAR, ALL = "year", "all"


class TagPage(QWidget):
    """Shows one tag beside its entries, which the list shows; `entry_requested` carries an entry to read."""

    back_requested = Signal()
    tag_requested = Signal(str)
    rename_requested = Signal(str)
    entry_requested = Signal(str)
    days_requested = Signal(object, object)
    """The first and the last day of a week or month that was pressed."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._name = ""
        self._whole: bool | None = None
        self.back = IconButton(look, "back", self.tr("Back to the list"), clicked=self.back_requested)
        self.back.hide()
        self._title = WrittenLabel(look, "", "title")
        self._facts = Label(look, "", "ui", "soft", wraps=True)
        self._spans = Segments(look, ((YEAR, ""), (ALL, self.tr("All years"))), self.tr("Which years"))
        self._spans.chosen.connect(self._choose_span)
        self._weeks = Card(look, self.tr("Its weeks"))
        self._picture = Picture(look, self.tr("Its weeks"))
        self._picture.region_requested.connect(lambda region: self.days_requested.emit(region.first, region.last))
        self._told = Label(look, "", "ui-small", "soft", wraps=True)
        put(self._weeks.body, self._picture, self._told)
        self._turns = Card(look, self.tr("Lows that turned"))
        lines, chips = QWidget(), QWidget()
        self._lines = in_column(on=lines)
        self._turns.body.addWidget(lines)
        self._beside = Card(look, self.tr("Often beside it"))
        self._chips = FlowLayout(chips, 6)
        self._beside.body.addWidget(chips)
        self._scroll = ScrollColumn(look, width=640, margins=(38, 30, 38, 40))
        self._lay_out()

    def _lay_out(self) -> None:
        rename = QuietButton(self._look, self.tr("Rename this tag…"))
        rename.clicked.connect(lambda: self.rename_requested.emit(self._name))
        bar = QFrame()
        set_look(bar, "bar")
        about = ElidedLabel(self._look, self.tr("A tag and what it says"), "ui-small", "soft")
        in_row(self.back, about, REST, rename, on=bar, margins=(22, 8, 22, 8))
        put(self._scroll.body, self._title, self._facts, (self._spans, START), self._weeks, self._turns, self._beside)
        put(self._scroll.body, Rest(1))
        self._scroll.column.hide()
        in_column(bar, (self._scroll, 1), on=self, gap=0)

    def show_tag(self, name: str) -> None:
        """Look a tag up and show it: this school year, or all where it is not in this one."""
        self._name, self._whole = name, None
        self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def follow_tag(self, old: str, new: str) -> None:
        """Go on with a tag under its new name."""
        if prose.fold(old) == prose.fold(self._name):
            self._name = new
            self.refresh()

    def refresh(self) -> None:
        """Look again at the tag that is shown."""
        self._session.ask(
            self, partial(look_back.look_at_tag, name=self._name, whole=self._whole), self._show, topic="tag"
        )

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state
        """Show the way back where the list is not beside it."""
        self.back.setVisible(compact)

    def _choose_span(self, key: str) -> None:
        self._whole = key == ALL
        self.refresh()

    def _show(self, seen: TagSeen) -> None:
        insight = seen.insight
        self._title.setText(f"#{seen.name}")
        self._facts.setText(_facts(seen))
        self._spans.set_choices(((YEAR, seen.year.name or self.tr("This year")), (ALL, self.tr("All years"))))
        self._spans.choose(ALL if seen.whole else YEAR)
        self._show_weeks(seen)
        self._show_turns(seen)
        clear(self._chips)
        for tag in seen.beside:
            chip = TagChip(self._look, tag.name, clicked=partial(self.tag_requested.emit, tag.name))
            chip.setText(f"#{tag.name}  {tag.count}")
            self._chips.addWidget(chip)
            chip.show()
        self._beside.setVisible(bool(seen.beside))
        self._weeks.setVisible(bool(insight.highs or insight.lows or insight.both))
        self._scroll.column.show()

    def _show_weeks(self, seen: TagSeen) -> None:
        from journal.yearbook.charts import bars_of

        insight = seen.insight
        self._picture.show_chart(partial(bars_of, insight), seen.today)
        if by_week(insight.period):
            self._weeks.title.setText(self.tr("Its weeks"))
            begun = [week for week in insight.weeks if week.first <= seen.today]
            written = sum(1 for week in begun if week.highs or week.lows or week.both or week.notes)
            self._told.setText(self.tr("Weeks with it: {0} of {1}.").format(written, len(begun)))
        else:
            self._weeks.title.setText(self.tr("Its months"))
            self._told.setText("")
        self._told.setVisible(bool(self._told.text()))

    def _show_turns(self, seen: TagSeen) -> None:
        clear(self._lines)
        for turn in reversed(seen.insight.turns):
            low = LinkButton(self._look, turn.heading or self.tr("Untitled"))
            low.clicked.connect(partial(self.entry_requested.emit, turn.entry))
            when = self.tr("{0}, and on {1} you wrote:").format(
                near_day(turn.day, seen.today), near_day(turn.turned_on, seen.today)
            )
            put(self._lines, (low, START), Label(self._look, when, "ui-small", "soft", wraps=True))
            put(self._lines, Label(self._look, quoted(" ".join(turn.by.split())), "entry-italic", wraps=True))
        if (still := seen.unturned) is not None:
            words = self.tr("{0}, of {1}, has no later line.").format(
                quoted(still.heading), near_day(still.day, seen.today)
            )
            self._lines.addWidget(Label(self._look, words, "ui-small", "soft", wraps=True))
            ask = LinkButton(self._look, self.tr("How did it turn out?"))
            ask.clicked.connect(partial(self.entry_requested.emit, still.id))
            self._lines.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._turns.setVisible(bool(seen.insight.turns or seen.unturned))


def _facts(seen: TagSeen) -> str:
    insight = seen.insight
    entries = translate("TagPage", "%Ln entries", "", insight.entries)
    if seen.since is not None:
        since = translate("TagPage", "{0} since {1}")
        entries = since.format(entries, near_day(seen.since, seen.today))
    kinds = count_words(insight.highs, insight.lows, insight.both, insight.notes)
    return f"{entries} · {kinds}" if insight.entries else entries
