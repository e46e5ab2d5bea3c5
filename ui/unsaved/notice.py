"""What stands in the page as long as words are not on the disk: what happened, what is safe, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import held_words
from ui.keeping import EntryPlace, Held, Place
from ui.look import Look
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.flow import flowing
from ui.widgets.labels import Label, Line
from ui.widgets.layouts import REST, clear, in_column, in_row
from ui.widgets.scrolling import scrolling
from ui.widgets.sign import Sign
from ui.widgets.unmoved import ComesByItself
from ui.wishes import CompareCopies, GoOnWriting, OpenOtherFile, SaveElsewhere, SaveFreshCopy, TellUnsaved, Wishing
from ui.wording import translate

ALL_HOME = 6_000
"""Milliseconds for which it is said that every word is on the disk."""
LOW = 440
"""In a window lower than this, at its usual size of text, the notice says as little as it can."""
MOST = 0.4
"""The part of a window that it takes at most; what it has to say beyond that is scrolled to."""
LEAST = 56


class HeldNotice(ComesByItself, QWidget):
    """Takes no focus, covers nothing, and goes by itself once every word is home."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._held: tuple[Held, ...] = ()
        self._since_then: dict[Place, Held] = {}  # all that was held since the first trouble
        self._silenced = False
        self._card = Card(look)
        self._sign = Sign(look, "warning")
        self.title = Label(look, "", "notice-title", wraps=True)
        self.why = Label(look, "", "ui", "soft", wraps=True)
        self.safe = Label(look, "", "ui-strong", wraps=True)
        self.outlook = Label(look, "", "ui", "soft", wraps=True)
        copy = self.tr("Save a fresh whole copy beside it")
        self.copy = PrimaryButton(look, copy, "copy", clicked=lambda: self._wish(SaveFreshCopy()))
        self.again = PrimaryButton(look, self.tr("Try again"), clicked=session.flush)
        elsewhere = self.tr("Save the words elsewhere…")
        self.elsewhere = QuietButton(look, elsewhere, "disk", clicked=lambda: self._wish(SaveElsewhere()))
        self.compare = LinkButton(look, self.tr("Compare the two…"), clicked=self._compare)
        self.look_again = LinkButton(look, self.tr("Look again"), clicked=session.flush)
        other = self.tr("Open the other file…")
        self.other = LinkButton(look, other, clicked=lambda: self._wish(OpenOtherFile()))
        exactly = self.tr("What happened, exactly")
        self.exactly = LinkButton(look, exactly, "chevron-down", clicked=self._turn_details)
        self.deeds = flowing(self.copy, self.again, self.elsewhere, gap=10)
        self.links = flowing(self.compare, self.look_again, self.other, self.exactly, gap=18)
        self._inside, self.details = QWidget(), QWidget()
        self._grid = QGridLayout(self.details)
        self._home = QTimer(self, singleShot=True)
        self._home.timeout.connect(self.hide)
        self._lay_out()
        session.unsaved_changed.connect(self._take)
        look.changed.connect(self._say_as_much_as_fits)
        self.hide()
        self._take()

    def silence(self, silent: bool) -> None:  # noqa: FBT001  a state
        """Say nothing, because it is said in another place in sight; or say it again."""
        self._silenced = silent
        self._take()

    def ask_for_words(self) -> None:
        """Ask for the first entry whose words are not on the disk to be opened."""
        places = [held.words for held in self._session.held if isinstance(held.words.place, EntryPlace)]
        if places:
            self._wish(GoOnWriting(places[0]))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say less where there is little room."""
        if event.type() == QEvent.Type.Resize:
            self._say_as_much_as_fits()
        return False

    def _lay_out(self) -> None:
        in_column(self._card, on=self, margins=(22, 16, 22, 0))
        self._area = scrolling(self._inside)
        self._card.body.addWidget(self._area)
        self._area.viewport().installEventFilter(self)
        self._card.body.setContentsMargins(18, 16, 20, 16)
        texts = (self.title, self.why, self.safe, self.outlook)
        column = in_column(*texts, 8, self.deeds, 4, self.links, self.details, gap=4)
        self._row = in_row(in_column(self._sign, REST), (column, 1), on=self._inside, gap=14)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.details.hide()

    def _compare(self) -> None:
        if (file := held_words.other_file(self._held)) is not None:
            self._wish(CompareCopies(file))

    def _take(self) -> None:
        """Say how it stands with the words that are not home."""
        self._wish(TellUnsaved(held_words.not_on_disk(self._session.held) if self._session.held else ""))
        self._held = tuple(held for held in self._session.held if held.refusal is not None)
        self._since_then.update({held.words.place: held for held in self._held})
        if self._silenced:
            self._since_then.clear()
            self.hide()
        elif self._held:
            self._home.stop()
            self._say(self._held)
        elif self._since_then and self._session.is_open:
            told = held_words.words_told(tuple(self._since_then.values()))
            self._say_briefly(self.tr("All {words} are on the disk").format(words=told))
            self._since_then.clear()

    def _say(self, held: Sequence[Held]) -> None:
        displaced = held_words.is_displaced(held)
        self._sign.show_as("warning", "warn")
        self.why.setText(held_words.explanation(held))
        self.safe.setText(held_words.safety(held))
        self.outlook.setText(held_words.outlook(held))
        for part in (self.copy, self.look_again, self.other):
            part.setVisible(displaced)
        self.compare.setVisible(held_words.other_file(held) is not None)
        self.again.setHidden(displaced)
        for shown in (self.deeds, self.links):
            shown.show()
        self._fill_details(held)
        self.show()
        self._say_as_much_as_fits()

    def say_came_home(self, count: int) -> None:
        """Say that words a crash or a kill had left behind are in the journal now."""
        self._say_briefly(
            translate("UnsavedNotice", "Words that could not be saved last time are home: %Ln entries", "", count)
        )

    def _say_briefly(self, words: str) -> None:
        self.title.setText(words)
        self.setAccessibleName(self.title.text())
        self._sign.show_as("check", "board")
        for part in (self.why, self.safe, self.outlook, self.deeds, self.links, self.details):
            part.hide()
        self.show()
        self._fit()
        announce(self, words)
        self._home.start(ALL_HOME)

    def _say_as_much_as_fits(self) -> None:
        if not self._held:
            self._fit()
            return
        low = self.window().height() < self._look.px(LOW)
        self.title.setText(held_words.count_here(self._held) if low else held_words.title(self._held))
        self.setAccessibleName(held_words.only_here(self._held))
        self.setAccessibleDescription(held_words.safety(self._held))
        for part in (self.why, self.safe, self.outlook):
            part.setHidden(low)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are, but leave room to write, and scroll."""
        wanted = self._row.totalHeightForWidth(max(1, self._area.viewport().width()))
        most = min(wanted, int(self.window().height() * MOST))
        self._area.setMinimumHeight(min(most, self._look.px(LEAST)))
        self._area.setMaximumHeight(most)

    def _fill_details(self, held: Sequence[Held]) -> None:
        clear(self._grid)
        self._grid.addWidget(Line(), 0, 0, 1, 2)
        for row, (name, value) in enumerate(held_words.facts(held), 1):
            self._grid.addWidget(Label(self._look, name, "ui-small", "soft"), row, 0)
            self._grid.addWidget(Label(self._look, value, "ui-small", wraps=True), row, 1)

    def _turn_details(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self._look.set_icon(self.exactly, "chevron-down" if self.details.isHidden() else "chevron-up", "board", 16)
        self._say_as_much_as_fits()
