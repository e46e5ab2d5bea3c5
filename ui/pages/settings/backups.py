"""Backups in the settings: the newest, one more now, a second place, and back again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from journal.deeds import back_up, settings
from journal.errors import Refusal
from journal.shapes import BackupInfo, SecondPlace
from ui.background.backing_up import back_up_everywhere
from ui.deed import Deed
from ui.look import Look
from ui.pages.settings.rows import Group
from ui.session import Session
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.layouts import as_widget, in_row
from ui.widgets.unmoved import come
from ui.wishes import CompareCopies, Restore, Say, Wishing
from ui.wording import translate
from ui.wording.days import long_day, moment


class BackupGroup(Group):
    """Says when the journal was last backed up and what that backup holds."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Backups"))
        self._session, self._wish = session, wish
        self._missed: Refusal | None = None
        self._here: tuple[BackupInfo, ...] = ()
        self.now = QuietButton(look, self.tr("Back up now"), clicked=self._back_up)
        self._deed = Deed(session, self, self.now)
        self.newest = self.add(self.tr("Newest backup"), self.tr("None yet."), self.now)
        self.all = self.add(
            self.tr("Go back to a backup"),
            self.tr("Daily, weekly and monthly ones are kept, and one of every year."),
            QuietButton(look, self.tr("Restore…"), clicked=self._restore),
        )
        self._left: Path | None = None
        self.copies = self.add(
            self.tr("Compare with another copy"),
            self.tr("A stick, another computer, a backup: see what differs by entry, and bring the two together."),
            QuietButton(look, self.tr("Compare…"), clicked=lambda: wish(CompareCopies(self._left))),
        )
        self.forget = LinkButton(look, self.tr("No longer"), clicked=lambda: self._keep_second(""))
        buttons = as_widget(in_row(self.forget, QuietButton(look, self.tr("Choose…"), clicked=self._choose_second)))
        self.second = self.add(self.tr("A second place"), "", buttons)

    def show_backups(self, found: tuple[BackupInfo, ...], second: SecondPlace | None) -> None:
        """Show what there is beside the journal, and then, when its disk answers, what is in the second place."""
        self._here = found
        self._show_found(found)
        self.second.explain(
            _told(second) if second else self.tr("A stick or a synced folder. Backups are encrypted like the journal.")
        )
        self._say_missed()
        come(self.forget, shown=second is not None)
        if second is not None:
            self._session.other_disks.ask(self, lambda: back_up.backups_there(second), self._show_there, lambda _: None)

    def show_copies(self, left: tuple[Path, ...]) -> None:
        """Say of what a sync program left beside the journal that it is there, and compare with that."""
        self._left = next(iter(left), None)
        told = self.tr("A sync program left one beside your journal: {0}").format(left[0].name) if left else ""
        self.copies.explain(told or self.copies.about)

    def _show_there(self, there: tuple[BackupInfo, ...]) -> None:
        self._show_found((*self._here, *there))  # what is there is a copy of what is, or was, here

    def _show_found(self, found: tuple[BackupInfo, ...]) -> None:
        newest = next((one for one in found if one.verified), None)
        if newest is not None:
            words = translate(
                "BackupGroup", "{0}, checked and counted: %Ln entries. {1} kept in all.", "", newest.entries
            )
            said = words.format(moment(newest.made_at), len(found))
            if newest is not found[0]:
                said = self.tr("{0} A newer one is not whole any more; back up now.").format(said)
            self.newest.explain(said)
        else:
            self.newest.explain(self.tr("None is whole any more; back up now.") if found else self.tr("None yet."))

    def _back_up(self) -> None:
        self._missed = None
        self._deed.hand_over(
            lambda home, _: back_up_everywhere(self._session, self, home, self._tell, made_here=self._tell_made_here),
            self._made,
        )

    def _tell(self, done: int, whole: int) -> None:
        self.newest.explain(self.tr("Backing up… {0} %").format(100 * done // max(whole, 1)))

    def _tell_made_here(self) -> None:
        # The disk of the second place may take minutes to answer, and says nothing meanwhile.
        self.newest.explain(self.tr("Made and checked here. Copying it to the second place…"))

    def _made(self, outcomes: tuple[BackupInfo | Refusal, ...]) -> None:
        here, *there = outcomes
        self._missed = next((outcome for outcome in there if isinstance(outcome, Refusal)), None)
        if isinstance(here, Refusal):
            self.newest.refuse(here)
            self._say_missed()
        else:
            self._wish(Say(self.tr("Backed up and checked")))

    def _say_missed(self) -> None:
        if self._missed is not None:
            self.second.refuse(self._missed)

    def _restore(self) -> None:
        self._session.ask(self, settings.folder, lambda at: self._wish(Restore(at)))

    def _choose_second(self) -> None:
        choose_folder(self, self.tr("Where to keep a second backup"), lambda folder: self._keep_second(str(folder)))

    def _keep_second(self, folder: str) -> None:
        self._missed = None

        def keep(_: object = None) -> None:
            self._session.do(self, partial(back_up.choose_second_place, folder=folder))

        def make(journal_folder: Path) -> None:
            self._session.other_disks.ask(
                self, lambda: back_up.make_second_place(Path(folder), journal_folder), keep, self.second.refuse
            )

        if folder:
            self._session.ask(self, settings.folder, make)
        else:
            keep()


def _told(second: SecondPlace) -> str:
    if second.copied_on is None:
        return str(second.folder)
    words = translate("BackupGroup", "{0}, last there on {1}.")
    return words.format(second.folder, long_day(second.copied_on))
