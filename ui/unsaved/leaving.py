"""Locking, closing and ending: at once where every word is home, and never without being asked where one is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, assert_never

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from journal.deeds.unlock import passphrase_opens
from journal.errors import DISPLACED, Refusal
from ui import held_words
from ui.dialogs.fresh_copy import FreshCopySheet
from ui.dialogs.save_elsewhere import SaveElsewhereSheet
from ui.look import Look
from ui.session import Session
from ui.unsaved.asking import LeavingSheet, Way
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.composing import composing
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row
from ui.widgets.passphrase import PassphraseField
from ui.widgets.sheet import Question, Sheet
from ui.widgets.unmoved import come
from ui.wishes import NoteElsewhere, NoteMoved, Wish
from ui.wording.refusals import say

WIDTH = 420


PATIENCE = 8_000
"""Milliseconds that an end from outside waits for words to come home; whoever ends programs kills soon after."""
ONCE_MORE = 500
"""Milliseconds between two tries meanwhile."""


class Leaver(Protocol):
    """What leaving needs of the window."""

    closing: bool

    def cover(self, panel: QWidget | None = None) -> None:
        """Blank the window; with a panel, so that only the panel lifts it."""

    def uncover(self) -> None:
        """Show it again as it was."""

    def show_unsaved(self) -> None:
        """Show other windows of ours again whose words could not be saved, where nothing covers them."""

    def come_forward(self) -> None:
        """Be seen."""

    def keep_elsewhere(self, path: Path) -> None:
        """Remember where words were saved, to offer them at the next unlock."""

    def move_to(self, folder: Path) -> None:
        """Learn that the open journal lies in another folder now."""

    def passphrase_hint(self) -> str:
        """Give what may be said of the passphrase: that of the demo journal."""


class Leaving(QObject):
    """One wish to leave at a time: by hand, while nobody is there, or from outside."""

    def __init__(self, session: Session, look: Look, window: Leaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look, self._window, self._over = session, look, window, parent
        self._away = self._ending = False
        self._why = Refusal()
        self._sheet: Sheet | None = None
        self._panel: CoverPanel | None = None
        session.lock_held.connect(self._hold)
        session.locked.connect(self._forget_wish)
        session.unsaved_changed.connect(self._lock_when_home)

    @property
    def is_covered(self) -> bool:
        """Tell whether only the passphrase brings the window back."""
        return self._panel is not None

    def begin(self, *, away: bool) -> None:
        """Cover the window and lock, or find out that it cannot be done. `away`: nobody is there to be asked."""
        self._away = self._away or away
        if away and self._sheet is not None:
            self._sheet.close_sheet()
        if not self.is_covered:
            composing().end()  # while what is composed can still be seen: what is covered loses the keyboard
            self._window.cover()
        self._session.lock()

    def end(self) -> None:
        """End the program for somebody who will not wait: flush, give the words a bounded time, and go."""
        if not self._ending:
            self._ending = True
            QTimer.singleShot(PATIENCE, self, self._go)
        self._window.closing = True
        self.begin(away=True)

    def _hold(self, refusal: Refusal) -> None:
        self._why = refusal
        if self._ending and isinstance(refusal, DISPLACED):
            self._copy_and_lock()
        elif self._ending:
            QTimer.singleShot(ONCE_MORE, self, self._session.lock)
        elif self._away:
            self._put_cover()
        else:
            self._window.uncover()
            self._window.come_forward()
            self._ask(refusal)

    def _ask(self, refusal: Refusal) -> None:
        quitting, self._window.closing = self._window.closing, False
        held = self._session.held
        if held or isinstance(refusal, DISPLACED):
            sheet = LeavingSheet(self._session, self._look, self._over, refusal, held, quitting=quitting)
            sheet.chosen.connect(lambda way: self._go_on(way, quitting=quitting))
            self._open(sheet)
            return
        question = Question(self._look, self._over, self.tr("Your last change is not saved"), say(refusal).together)
        question.answers(
            self.tr("Stay"),
            self.tr("Close without it") if quitting else self.tr("Lock without it"),
            lambda: self._leave(quitting=quitting, anyway=True),
            dangerous=True,
        )
        self._open(question)

    def _go_on(self, way: Way, *, quitting: bool) -> None:
        match way:
            case Way.FRESH_COPY:
                self._save_copy(lambda: self._leave(quitting=quitting))
            case Way.ELSEWHERE:
                self._save_elsewhere(lambda: self._leave(quitting=quitting))
            case Way.AGAIN:
                self._leave(quitting=quitting)
            case Way.COVER:
                self._away = True
                self._window.closing = quitting
                self._put_cover()
            case Way.FORGET:
                self._leave(quitting=quitting, anyway=True)
            case _:
                assert_never(way)

    def _save_elsewhere(self, then: Callable[[], None]) -> None:
        def answer(wish: Wish) -> None:
            if isinstance(wish, NoteElsewhere):
                self._window.keep_elsewhere(wish.file)
                then()

        self._open(SaveElsewhereSheet(self._session, self._look, answer, self._over))

    def _save_copy(self, then: Callable[[], None]) -> None:
        moved: list[Path] = []
        sheet = self._copying(moved.append)
        sheet.closed.connect(lambda: then() if moved else None)
        self._open(sheet)

    def _copy_and_lock(self) -> None:
        """Save a fresh copy without asking: whoever ends the program waits for no answer, and so nothing is lost."""
        self._open(self._copying(lambda _: self._session.lock()))

    def _copying(self, then: Callable[[Path], None]) -> FreshCopySheet:
        def answer(wish: Wish) -> None:
            if isinstance(wish, NoteMoved):
                self._window.move_to(wish.folder)
                then(wish.folder)

        return FreshCopySheet(self._session, self._look, answer, self._over, leaving=True)

    def _leave(self, *, quitting: bool, anyway: bool = False) -> None:
        self._window.closing = quitting
        self._window.cover()
        self._session.lock(anyway=anyway)

    def _open(self, sheet: Sheet) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._sheet = sheet
        sheet.closed.connect(lambda: self._forget_sheet(sheet))
        sheet.open_sheet()

    def _forget_sheet(self, sheet: Sheet) -> None:
        if self._sheet is sheet:
            self._sheet = None
            QTimer.singleShot(0, self, self._show_unsaved)

    def _show_unsaved(self) -> None:
        if self._sheet is None:  # another one that followed would be hidden by what stands above all windows
            self._window.show_unsaved()

    def _put_cover(self) -> None:
        if self._panel is None:
            self._panel = CoverPanel(self._session, self._look, self._why, self._window.passphrase_hint())
            self._panel.lifted.connect(self._lift)
            self._panel.again_requested.connect(self._session.flush)
            self._window.cover(self._panel)

    def _lift(self) -> None:
        self._away, self._panel = False, None
        self._window.uncover()
        self._ask(self._why)

    def _lock_when_home(self) -> None:
        # The wish to lock still stands behind the cover, and can be carried out as soon as nothing is left to lose.
        if self._panel is not None and not self._session.unsaved:
            self._session.lock()

    def _go(self) -> None:
        if self._session.is_open:
            self._session.last_call.emit()
            QApplication.exit()

    def _forget_wish(self) -> None:
        self._away, self._panel = False, None


class CoverPanel(QWidget):
    """What stands on the blank page while the journal behind it could not be closed: the passphrase lifts it.

    Whoever passes by while the owner is away must not get at an open journal because a disk was full. So it tells how
    many words wait and why, and not one of them. Trying again is free to all: it can only close the journal.
    """

    lifted = Signal()
    again_requested = Signal()

    def __init__(self, session: Session, look: Look, refusal: Refusal, hint: str = "") -> None:
        """`refusal` is why it could not be closed; `hint` stands below (the demo journal's passphrase)."""
        super().__init__()
        self._session, self._refusal = session, refusal
        self.setMaximumWidth(look.px(WIDTH))
        self._title = Label(look, self.tr("The journal is still open behind this page"), "section", wraps=True)
        self._why = Label(look, "", "ui", "soft", wraps=True)
        self.passphrase = PassphraseField(look, self.tr("Passphrase"), self.tr("show"), self.tr("hide"))
        self.passphrase.returnPressed.connect(self._try)
        self.trouble = Label(look, hint, "ui-small", "soft", wraps=True)
        self.trouble.setVisible(bool(hint))
        self.go = PrimaryButton(look, self.tr("Lift the page"), clicked=self._try)
        self.again = QuietButton(look, self.tr("Try to save again"), clicked=self.again_requested)
        texts = (self._title, self._why, self.passphrase, self.trouble)
        in_column(*texts, in_row(self.go, self.again, REST), on=self, margins=(0, 12, 0, 0), gap=12)
        session.unsaved_changed.connect(self._tell)
        self._tell()
        self.setFocusProxy(self.passphrase)

    def _tell(self) -> None:
        if held := self._session.held:
            waits = self.tr("They are kept here and tried again; once they are on a disk, the journal locks by itself.")
            self._why.setText(f"{held_words.only_here(held)}. {waits}")
        else:
            said = say(self._refusal)
            self._why.setText(f"{said.title}. {said.sentence}")

    def _try(self) -> None:
        typed = self.passphrase.text()
        if typed and self.go.isEnabled():
            self.go.setEnabled(False)
            self._session.ask(self, lambda journal: passphrase_opens(journal, typed), self._take, self._refuse)

    def _take(self, right: bool) -> None:  # noqa: FBT001  the answer
        self.go.setEnabled(True)
        self.passphrase.wipe()
        if right:
            self.lifted.emit()
        else:
            self._say(self.tr("This passphrase does not open the journal."))

    def _refuse(self, refusal: Refusal) -> None:
        self.go.setEnabled(True)
        self._say(say(refusal).together)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        come(self.trouble, shown=True)
        self.passphrase.setFocus()
