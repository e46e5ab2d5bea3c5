"""The made-up year in the window: the ways in, the band over it, and the ways out with what its visitor wrote."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from journal.changes import Changes, Room
from journal.deeds import made_up
from journal.deeds.unlock import is_journal
from journal.errors import Refusal, WrongPassphrase
from journal.shapes import EntryId, OwnWords
from ui.app.standing import Goal
from ui.deed import Deed
from ui.demo.demo import PASSPHRASE, demo_folder
from ui.look import Look, set_look
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import as_widget, in_row
from ui.widgets.sheet import Question
from ui.wishes import Say, ShowEntry
from ui.wording import translate

if TYPE_CHECKING:
    from journal.journal import Journal
    from ui.app.main_window import MainWindow
    from ui.app.workspace import Workspace


HEIGHT, LOWER, EDGE, GAP = 44, 36, 20, 14
"""Of one row, of each of two; what is left free at the ends, and between parts."""


class BandButton(Button):
    """A deed on the band: framed, or filled where it leads out."""

    face = "ui-small-strong"
    kind = "band"


class LeaveButton(BandButton):
    """The way out."""

    kind = "band-primary"


class DemoBand(QFrame):
    """Stands above everything in the window. `take_requested` and `leave_requested` are the two ways out."""

    take_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        set_look(self, "band")
        self.setAccessibleName(self.tr("This is a made-up year, and not your journal"))
        self._sayings = self.tr(", to look around in. This is not your journal."), self.tr(". Not your journal.")
        self._counts: tuple[str, ...] = ("",)
        self._words = Label(look, self._sayings[0], "ui", "board-ink")
        self.count = Label(look, "", "ui", "board-ink")
        self.take = BandButton(look, self.tr("Take it along…"), clicked=self.take_requested)
        self.leave = LeaveButton(look, clicked=self.leave_requested)
        name = Label(look, self.tr("A made-up year"), "ui-strong", "board-ink")
        self._said = _row(Icon(look, "eye", "board-ink", 18), 10, name, 0, self._words)
        self._deeds = _row(self.take, 10, self.leave)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(EDGE, 0, EDGE, 0)
        self._places.setHorizontalSpacing(GAP)
        self._places.setVerticalSpacing(0)
        self._places.setColumnStretch(0, 1)
        look.changed.connect(self._fit)
        self.show_written(0, 0)
        self.show_way_out(own=False)

    def show_written(self, entries: int, words: int) -> None:
        """Say what was written here; with nothing there is nothing to take along."""
        counts = {
            "entries": translate("DemoBand", "%Ln entries", "", entries),
            "words": translate("DemoBand", "%Ln words", "", words),
        }
        said = self.tr("You wrote {entries} here: {words}"), self.tr("{entries}, {words}")
        self._counts = tuple(each.format(**counts) if entries else "" for each in said)
        self.take.setVisible(bool(entries))
        self._fit()

    def show_way_out(self, *, own: bool) -> None:
        """Lead back to the journal that somebody has, or to the beginning of one."""
        self.leave.setText(self.tr("Back to my journal") if own else self.tr("Begin my journal"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where there is no room for all of it in one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * EDGE
        _say_what_fits(
            self._words, self._sayings, room - self._said.sizeHint().width() + self._words.sizeHint().width()
        )
        _say_what_fits(self.count, self._counts[:1], room)
        said, deeds = self._said.sizeHint().width(), self._deeds.sizeHint().width() + GAP
        beside = said + self.count.sizeHint().width() + GAP + deeds <= room
        if not beside:
            _say_what_fits(self.count, (*self._counts, ""), room - deeds - GAP)
        left, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._places.addWidget(self._said, 0, 0, 1, 1 if beside else 3, left)
        self._places.addWidget(self.count, 0 if beside else 1, 1 if beside else 0, end if beside else left)
        self._places.addWidget(self._deeds, 0 if beside else 1, 2, end)
        height = self._look.px(HEIGHT if beside else LOWER)
        self._places.setRowMinimumHeight(1, 0 if beside else height)
        self.setFixedHeight(height * (1 if beside else 2))


def _say_what_fits(label: Label, sayings: tuple[str, ...], room: int) -> None:
    """Let a label say the first of these that has room, else the last."""
    for words in sayings:
        label.setText(words)
        if label.sizeHint().width() <= room:
            return


def _row(*parts: QWidget | int) -> QWidget:
    """Give parts side by side, with the gaps that stand between them."""
    return as_widget(in_row(*parts, gap=0))


NOTHING = OwnWords(entries=(), words=0)


class MadeUp(QObject):
    """Opens the year, counts what was written in it, and carries that into a journal of one's own.

    Nothing a visitor wrote is deleted but by `_start_afresh`, which asks: the year is opened as it was left, and what
    is taken along leaves it only when it has arrived.
    """

    def __init__(self, session: Session, look: Look, preferences: Preferences, window: MainWindow) -> None:
        super().__init__(window)
        self._deed = Deed(session, self)
        self._session, self._look, self._preferences, self._window = session, look, preferences, window
        self._own = NOTHING
        self._carrying = False
        self.band = DemoBand(look)
        self.band.hide()
        self.band.take_requested.connect(lambda: self._count_and(self._ask_to_take))
        self.band.leave_requested.connect(lambda: self._count_and(self._ask_to_leave))
        session.changed.connect(self._take_changes)

    def open(self) -> None:
        """Open the year as it was left; it is written now where there is none."""
        self._open(made_up.open_year, self.tr("Opening a year of a teacher who does not exist…"))

    def begin(self) -> None:
        """Learn that the window shows it, open or locked."""
        self._carrying = False
        self.band.show_way_out(own=self._journal is not None)
        self._show(NOTHING)
        self.band.show()
        self._count()

    def end(self) -> None:
        """Learn that the window shows something else."""
        self.band.hide()
        self._own = NOTHING

    def arrive(self, workspace: Workspace) -> None:
        """Bring along what was asked for, once a journal of one's own is open."""
        if not self._carrying:
            return
        self._carrying = False

        def arrived(entries: tuple[EntryId, ...]) -> None:
            gone = partial(made_up.let_go, folder=demo_folder(), passphrase=PASSPHRASE, entries=entries)
            self._session.ask(workspace, gone, lambda _: None)
            workspace.answer(Say(translate("MadeUp", "%Ln entries came along", "", len(entries))))
            if entries:
                workspace.answer(ShowEntry(entries[-1]))

        take = partial(made_up.take_along, folder=demo_folder(), passphrase=PASSPHRASE)
        self._session.do(workspace, take, arrived, workspace.say_refusal)

    @property
    def hint(self) -> str:
        """What the lock screen says: the passphrase of the year, or that something comes along."""
        if self._carrying:
            return self.tr("What you wrote in the made-up year comes along.")
        return self.tr("Its passphrase is: {0}").format(PASSPHRASE) if self.band.isVisibleTo(self._window) else ""

    def visit(self) -> None:
        """Go there from a journal of one's own; from within, ask whether to write it anew."""
        if self._session.made_up:
            self._ask_to_start_afresh()
        else:
            self._window.leave_for(Goal(self.open, made_up=True))

    def _ask_to_start_afresh(self) -> None:
        sentence = self.tr("The year is as it was at first then. What you changed there goes for good.")
        if self._own.entries:
            sentence = self.tr("What you wrote there goes for good: {0}.").format(self._counted())
        question = Question(self._look, self._window, self.tr("Write the made-up year anew?"), sentence)
        question.answers(self.tr("Leave it"), self.tr("Write it anew"), self._start_afresh, dangerous=True).open_sheet()

    @property
    def _journal(self) -> Path | None:
        """The journal of one's own that was open last, where there is one."""
        folder = self._preferences.folder
        return folder if folder is not None and is_journal(folder) else None

    def _open(self, opening: Callable[[Path, str], tuple[Journal, None]], words: str) -> None:
        welcome = self._window.show_welcome()
        welcome.about.busy.say(words)

        def refuse(refusal: Refusal) -> None:
            if isinstance(refusal, WrongPassphrase):  # somebody gave it one of their own
                self._window.show_lock_screen(demo_folder())
            else:
                welcome.say_refusal(refusal)

        self._window.folder = demo_folder()
        self._deed.begin(partial(opening, demo_folder(), PASSPHRASE), None, refuse)

    def _start_afresh(self) -> None:
        words = self.tr("Writing a year of a teacher who does not exist…")
        self._window.leave_for(Goal(lambda: self._open(made_up.write_anew, words)))

    def _count_and(self, then: Callable[[], None]) -> None:
        """Count what was written up to the last key, then go on."""

        def counted_up(own: OwnWords) -> None:
            self._show(own)
            then()

        if self._session.made_up:
            self._session.flush()
            self._session.ask(self, made_up.own_words, counted_up, topic="leaving")
        else:
            then()

    def _ask_to_take(self) -> None:
        self._offer(self.tr("Stay here"), None)

    def _ask_to_leave(self) -> None:
        if self._own.entries:
            self._offer(self.tr("Leave it here"), self._leave)
        else:
            self._leave()

    def _offer(self, no: str, otherwise: Callable[[], None] | None) -> None:
        sentence = self.tr(
            "You wrote {0} here. That goes into your own journal, under today’s date, and leaves the made-up year. What"
            " you leave here stays here, but everybody knows the passphrase of this year."
        ).format(self._counted())
        question = Question(self._look, self._window, self.tr("Take along what you wrote?"), sentence)
        question.answers(no, self.tr("Take it along"), self._carry)
        if otherwise is not None:
            question.refused.connect(otherwise)
        question.open_sheet()

    def _carry(self) -> None:
        self._carrying = True
        self._leave()

    def _leave(self) -> None:
        own = self._journal
        if own is None:
            self._window.leave_for(Goal(self._window.show_first_step))
        else:
            # What is to come along only this process knows; it knows nothing else than the made-up year.
            told = None if self._carrying else own
            self._window.leave_for(Goal(partial(self._window.show_lock_screen, own), folder=told))

    def _counted(self) -> str:
        entries = translate("MadeUp", "%Ln entries", "", len(self._own.entries))
        words = translate("MadeUp", "%Ln words", "", self._own.words)
        return f"{entries}, {words}"

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.ENTRIES):
            self._count()

    def _count(self) -> None:
        if self._session.made_up:
            self._session.ask(self, made_up.own_words, self._show, topic="own words")

    def _show(self, own: OwnWords) -> None:
        self._own = own
        self.band.show_written(len(own.entries), own.words)
