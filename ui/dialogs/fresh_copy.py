"""A fresh whole copy of an open journal whose file was displaced; what is held is written into it, and it goes on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds.rescue import go_on_in_fresh_copy
from journal.deeds.unlock import is_journal
from journal.errors import Refusal
from journal.shapes import FreshCopy
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import Label
from ui.widgets.layouts import put
from ui.wishes import CompareCopies, NoteMoved, Wishing
from ui.wording import translate
from ui.working import WorkingSheet


class FreshCopySheet(WorkingSheet):
    """Saves the copy at once, beside the journal; elsewhere where that cannot be done.

    Whoever is `leaving` is offered no comparing of the two: the journal is locked as soon as the copy is there.
    """

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget, *, leaving: bool = False) -> None:
        super().__init__(look, parent, translate("FreshCopySheet", "A fresh copy"), width=500)
        self._session, self._wish, self._leaving = session, wish, leaving
        self.words = Label(look, "", "ui", "soft", wraps=True)
        put(self.body, self.words, self.trouble, self.busy)
        self.cancel = QuietButton(look, self.tr("Go back"), clicked=self.dismiss)
        self.other = QuietButton(look, self.tr("Another folder…"))
        self.other.clicked.connect(lambda: choose_folder(self, self.tr("Where the fresh copy shall be"), self.save))
        self._left: Path | None = None
        self.compare = QuietButton(look, self.tr("Compare the two…"), clicked=self._compare)
        self.done = PrimaryButton(look, self.tr("Go on in the copy"), clicked=self.close_sheet)
        self._deed = Deed(session, self, self.other)
        self.foot.addStretch()
        for button in (self.cancel, self.other, self.compare, self.done):
            self.foot.addWidget(button)
            button.hide()

    def open_sheet(self) -> None:
        """Show it, and begin."""
        super().open_sheet()
        self.save()

    def save(self, into: Path | None = None) -> None:
        """Save the copy, in the folder `into` where one is given."""
        for button in (self.cancel, self.other):
            button.hide()
        self.words.setText(self.tr("Everything that was open here is written into a new journal, page by page."))
        self.work(self.tr("Writing the copy…"))
        called = self.tr("fresh copy", "part of the name of a folder")
        self._deed.replace(partial(go_on_in_fresh_copy, into=into, called=called), self._done, self.refuse)

    def _compare(self) -> None:
        self.leave_for(self._wish, CompareCopies(self._left))

    def _done(self, saved: tuple[FreshCopy, Path]) -> None:
        copy, self._left = saved
        self._session.flush()
        self.rest()
        if copy.whole and not copy.faults:
            told = translate(
                "FreshCopySheet",
                "It is whole: %Ln entries, and every word that was held is being written into it.",
                "",
                copy.entries,
            )
        else:
            told = translate(
                "FreshCopySheet",
                "It holds %Ln entries, as far as the other program left them, and every word that was held is being "
                "written into it. Compare it with the newest backup.",
                "",
                copy.entries,
            )
        stays = self.tr("It is called “{name}”, opens with the same passphrase, and Afterbell goes on in it.")
        other = self.tr("The other file stays as it is.")
        self.words.say(f"{told} {stays.format(name=copy.path.stem)} {other}")
        self.compare.setVisible(not self._leaving and is_journal(self._left))
        self.done.show()
        self.done.setFocus()
        self._wish(NoteMoved(copy.path))

    def refuse(self, refusal: Refusal) -> None:
        """Say why there is no copy, and offer another place."""
        self.words.say(self.tr("There is no copy yet. Every word is held here as before."))
        super().refuse(refusal)
        for button in (self.cancel, self.other):
            button.show()
        self.other.setFocus()
