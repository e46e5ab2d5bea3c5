"""The first run: three screens beside the one sentence that Afterbell is about."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal.dates import clock
from journal.deeds import recovery_rehearsal
from journal.errors import Refusal
from journal.shapes import RecoverySheet
from ui.deed import Deed
from ui.desktop import file_types
from ui.look import Look, set_look, set_tone
from ui.opening.choose import ChoosePassphrase
from ui.preferences import journals_folder
from ui.session import Session
from ui.widgets.busy import Busy
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.flow import flowing
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, START, TOP, Rest, in_column, in_row, put
from ui.widgets.option_card import OptionCard
from ui.widgets.scrolling import ScrollColumn
from ui.wording import translate
from ui.wording.days import weekday_and_day
from ui.working import RefusalBanner

PANEL = 520
COLUMN = 540
NARROW = 1000
"""Below this width the panel at the left gives way."""


class Welcome(QWidget):
    """Makes a journal, or leads to one that exists. `holding` while the recovery sheet still has to be seen."""

    finished = Signal()
    folder_chosen = Signal(object)
    demo_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.holding = False
        self.folder = journals_folder() / self.tr("My journal.afterbell")
        self._panel = _Panel(look)
        self._panel.hide()  # until it is known that there is room, or it would ask for it
        self._steps = QStackedWidget()
        in_row(self._panel, (self._steps, 1), on=self, gap=0)
        self.about = AboutStep(look, self)
        self._steps.addWidget(_in_the_middle(look, self.about))
        self.making = MakeStep(session, look, self)
        self.making.passphrase.chosen.connect(self._make)
        self._steps.addWidget(_in_the_middle(look, self.making))
        self.making.show_folder(self.folder)
        self._deed = Deed(session, self, self.making.make)

    def begin(self) -> None:
        """Show the first screen, with nothing typed."""
        self.making.passphrase.wipe()
        self._steps.setCurrentIndex(0)
        self.about.begin.setFocus()

    def say_refusal(self, refusal: Refusal) -> None:
        """Say on the screen that is shown why something did not work."""
        step = self.making if self._steps.currentIndex() else self.about
        step.busy.hide()
        step.trouble.refuse(refusal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel go where there is no room for both."""
        super().resizeEvent(event)
        self._panel.setVisible(self.width() >= self._look.px(NARROW))

    def show_choose(self) -> None:
        """Show the second screen, where a passphrase is chosen."""
        self._steps.setCurrentIndex(1)
        self.making.passphrase.first.setFocus()

    def choose_existing(self) -> None:
        """Ask for a journal that is there."""
        choose_folder(self, self.tr("The folder that holds the journal"), self.folder_chosen.emit)

    def choose_place(self) -> None:
        """Ask where the new journal shall be."""
        choose_folder(self, self.tr("Where to keep the journal"), self._place_it)

    def _place_it(self, inside: Path) -> None:
        self.folder = inside / self.tr("My journal.afterbell")
        self.making.show_folder(self.folder)

    def _make(self, passphrase: str) -> None:
        from journal.deeds import unlock

        self.holding = True
        self.making.trouble.hide()
        self.making.busy.say(self.tr("Making your journal…"))
        self._deed.begin(partial(unlock.create, self.folder, passphrase), self._show_sheet, self._not_made)

    def _not_made(self, refusal: Refusal) -> None:
        self.holding = False
        self.say_refusal(refusal)

    def _show_sheet(self, sheet: RecoverySheet) -> None:
        self.making.passphrase.wipe()
        self.making.busy.hide()
        step = SheetStep(self._look, sheet)
        step.finished.connect(self._finish)
        self._sheet_page = _in_the_middle(self._look, step)
        self._steps.addWidget(self._sheet_page)
        self._steps.setCurrentWidget(self._sheet_page)
        step.view.setFocus()
        self._session.do(self, recovery_rehearsal.leave_open)

    def _finish(self, remind: bool, menu: bool) -> None:  # noqa: FBT001  a signal's
        """Let the recovery words go from the screen, then on to the journal."""
        if menu:
            self._session.reckon(self._session, file_types.register, lambda _: None)
        self._session.do(self, recovery_rehearsal.remind if remind else recovery_rehearsal.put_off)
        self._steps.setCurrentIndex(0)
        self._steps.removeWidget(self._sheet_page)
        self._sheet_page.deleteLater()
        self.holding = False
        self.finished.emit()


class AboutStep(QWidget):
    """The first screen: what Afterbell is for, in three lines, and the ways in."""

    def __init__(self, look: Look, welcome: Welcome) -> None:
        super().__init__()
        lead = self.tr("Write down a high or a low of the day, in a sentence or in pages. It stays with you.")
        column = _headed_column(self, look, self.tr("For the minute after the bell"), lead)
        column.addSpacing(8)
        for icon, title, words in (
            ("lock", self.tr("Encrypted on this computer"), self.tr("No account, no cloud, no network at all.")),
            (
                "circle",
                self.tr("Shared only when you choose"),
                self.tr("A sealed file that your chosen friends can open, with pupils’ names protected."),
            ),
            (
                "year",
                self.tr("A book in June"),
                self.tr("The whole year as pages to print: highs, lows, and what came of them."),
            ),
        ):
            column.addLayout(_line(look, icon, title, words))
        self.begin = PrimaryButton(look, self.tr("Begin my journal"), clicked=welcome.show_choose)
        self.demo = QuietButton(look, self.tr("Look around first"), clicked=welcome.demo_requested)
        row = in_row(self.begin, self.demo, REST, gap=10)
        self.busy, self.trouble = Busy(look), RefusalBanner(look)
        put(column, 14, row, self.busy, self.trouble)
        for words, way in (
            (self.tr("Open an existing journal…"), welcome.choose_existing),
            (self.tr("Restore a backup…"), welcome.restore_requested),
            (self.tr("Help…"), welcome.help_requested),
        ):
            put(column, (LinkButton(look, words, clicked=way), START))


class MakeStep(QWidget):
    """The second screen: the passphrase."""

    def __init__(self, session: Session, look: Look, welcome: Welcome) -> None:
        super().__init__()
        advice = self.tr("Nobody can reset it for you. Four or five unrelated words work well.")
        column = _headed_column(self, look, self.tr("Choose a passphrase"), advice)
        self.passphrase = ChoosePassphrase(session, look)
        self._place = Label(look, "", "ui-small", "faint", wraps=True)
        place = in_row((self._place, 1), LinkButton(look, self.tr("Change…"), clicked=welcome.choose_place))
        put(column, 4, self.passphrase, _next_card(look), place)
        self.make = PrimaryButton(look, self.tr("Create my journal"), clicked=self.passphrase.submit)
        existing = QuietButton(look, self.tr("Open an existing journal…"), clicked=welcome.choose_existing)
        ways = flowing(self.make, existing, gap=10)
        row = in_row((ways, 1), LinkButton(look, self.tr("Back"), clicked=welcome.begin))
        self.busy, self.trouble = Busy(look), RefusalBanner(look)
        put(column, row, self.busy, self.trouble)

    def show_folder(self, folder: Path) -> None:
        """Say where the journal will be kept."""
        self._place.setText(self.tr("It will be kept in {0}").format(folder))


class SheetStep(QWidget):
    """The third screen: the recovery sheet."""

    finished = Signal(bool, bool)
    """Whether the sheet is still to be made on paper, and somebody wants to be reminded of it; whether the desktop's
    menu is to have an Afterbell."""

    def __init__(self, look: Look, sheet: RecoverySheet) -> None:
        super().__init__()
        from ui.opening.recovery import RecoveryView

        why = self.tr("If you forget the passphrase, these words open the journal. Nothing else does. Print them now.")
        column = _headed_column(self, look, self.tr("Your recovery sheet"), why)
        self.view = view = RecoveryView(look, sheet)
        self.safe = OptionCard(
            look,
            self.tr("I have them on paper, somewhere safe"),
            self.tr("Not beside the computer. A drawer at home is good."),
        )
        day = weekday_and_day(clock.today() + recovery_rehearsal.REMIND_AFTER)
        self.later = OptionCard(
            look,
            self.tr("I have no printer here: remind me in three days"),
            self.tr("On {0}, on the first page. Until then a forgotten passphrase cannot be mended.").format(day),
        )
        put(column, view, self.safe, self.later)
        self.menu = QCheckBox(self.tr("Put Afterbell into this computer’s menu"))
        self.menu.setVisible(file_types.lacks_menu_entry())
        column.addWidget(self.menu)
        self.go = PrimaryButton(look, self.tr("Go to my journal"))
        self.go.setEnabled(False)
        self.go.clicked.connect(lambda: self.finished.emit(self.later.isChecked(), self.menu.isChecked()))
        for answer in (self.safe, self.later):
            answer.toggled.connect(lambda _: self.go.setEnabled(True))
        view.printed.connect(lambda: self.safe.setChecked(True))
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)


class _Panel(QFrame):
    """What Afterbell is, in one sentence, on a board."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        set_look(self, "board")
        self.setFixedWidth(look.px(PANEL))
        column = in_column(on=self, margins=(56, 66, 56, 56))
        promise = self.tr(
            "Your journal is encrypted on this computer and goes nowhere by itself. "
            "You choose who reads what, one entry at a time."
        )
        self._labels = (
            Label(look, "Afterbell", "title"),
            Label(look, self.tr("A place to put the day down."), "hero-light", wraps=True),
            Label(look, promise, "ui-large", wraps=True),
        )
        put(column, self._labels[0], Rest(3), self._labels[1], 14, self._labels[2], Rest(8))
        self._tint()
        look.changed.connect(self._tint)

    def _tint(self) -> None:
        for label in self._labels:
            set_tone(label, "" if self._look.dark else "board-ink")


def _headed_column(screen: QWidget, look: Look, title: str, lead: str) -> QVBoxLayout:
    """Lay out a screen of the first run, and give its column, which begins with a title and a sentence."""
    head = (Label(look, title, "title", wraps=True), Label(look, lead, "ui", "soft", wraps=True))
    return in_column(*head, on=screen, gap=14)


def _line(look: Look, icon: str, title: str, words: str) -> QHBoxLayout:
    column = in_column(Label(look, title, "ui-strong"), Label(look, words, "ui-small", "soft", wraps=True), gap=1)
    return in_row((Icon(look, icon, "board", 20), TOP), (column, 1), gap=14)


def _next_card(look: Look) -> QFrame:
    frame = QFrame()
    set_look(frame, "card")
    title = translate("SheetStep", "Then: your recovery sheet")
    words = translate(
        "SheetStep", "One page to print and keep somewhere safe. It opens the journal if you forget the passphrase."
    )
    column = in_column(Label(look, title, "ui-strong"), Label(look, words, "ui-small", "soft", wraps=True), gap=2)
    in_row(Icon(look, "sheet", "soft", 22), (column, 1), on=frame, margins=(20, 18, 20, 18), gap=16)
    return frame


def _in_the_middle(look: Look, step: QWidget) -> ScrollColumn:
    column = ScrollColumn(look, COLUMN, (40, 32, 40, 32))
    put(column.body, Rest(1), step, Rest(1))
    return column
