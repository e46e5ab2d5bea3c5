"""Shared folders: choose one, see what became of what lies there, let go of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from journal.changes import Changes, Room
from journal.deeds import circle
from journal.shapes import FolderState
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import REST, clear, in_column, in_row, put
from ui.widgets.sheet import Sheet
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.working import RefusalBanner


class FolderSheet(Sheet):
    """The folders as cards, one below the other."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        subtitle = translate(
            "FolderSheet",
            "A folder that Syncthing, Nextcloud, OneDrive or Dropbox keeps in step with a friend's. What you seal for "
            "each other is put there, and found by itself on the other side.",
        )
        super().__init__(look, parent, translate("FolderSheet", "Shared folder"), subtitle, width=600)
        self._session = session
        self._banner = RefusalBanner(look, self.tr("Put away"))
        self._cards = in_column(gap=10)
        seen = self.tr(
            "Whoever can see the folder sees that files come and go and from which computer, not what is in them and "
            "not for whom. Only your own files are ever removed from it, after some weeks."
        )
        put(self.body, self._banner, self._cards, Label(look, seen, "ui-small", "soft", wraps=True))
        self._choose = PrimaryButton(look, self.tr("Choose a folder…"), "folder", clicked=self._ask_for_folder)
        self.begins_at = self._choose
        put(self.foot, QuietButton(look, self.tr("Close"), clicked=self.dismiss), REST, self._choose)
        self._deed = Deed(session, self, self._choose)
        session.changed.connect(self._take_changes)
        self._look_again()

    def share_through(self, folder: Path) -> None:
        """Share through a folder from now on."""
        self._banner.hide()
        self._deed.do(partial(circle.share_through, folder=folder), None, self._banner.refuse)

    def _ask_for_folder(self) -> None:
        choose_folder(self, self.tr("Choose the shared folder"), self.share_through)

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.FOLDERS):
            self._look_again()

    def _look_again(self) -> None:
        self._session.ask(self, circle.folders, self._show, self._banner.refuse, topic="folders")

    def _show(self, states: tuple[FolderState, ...]) -> None:
        clear(self._cards)
        for state in states:
            self._cards.addWidget(self._card(state))
        self._choose.setText(self.tr("Add another…") if states else self.tr("Choose a folder…"))

    def _card(self, state: FolderState) -> Card:
        folder = state.folder
        card = Card(self.look, folder.name)
        path = ElidedLabel(self.look, str(folder.path), "ui-small", "soft")
        set_tip(path, str(folder.path))
        told = self._told(state) if state.there else self.tr("Not there at the moment; it is looked for again.")
        words = in_column(path, Label(self.look, told, "ui-small", "soft" if state.there else "warn", wraps=True))
        leave = QuietButton(self.look, self.tr("Let go"), clicked=lambda: self._let_go(folder.path))
        leave.setAccessibleName(self.tr("Let go of {0}").format(folder.name))
        row = in_row((words, 1), leave)
        card.body.addLayout(row)
        return card

    def _told(self, state: FolderState) -> str:
        outcomes = state.outcomes
        parts = (
            (outcomes["taken"] + outcomes["known"], self.tr("{0} taken in")),
            (state.ours, self.tr("{0} of yours")),
            (outcomes["not-for-me"], self.tr("{0} for others")),
            (outcomes["unknown-sender"], self.tr("{0} from somebody you do not know")),
        )
        named = sum(count for count, _ in parts) - state.ours
        rest = (sum(outcomes.values()) - named, self.tr("{0} not in order"))
        number = QLocale().toString
        said = [words.format(number(count)) for count, words in (*parts, rest) if count]
        return " · ".join(said) or self.tr("Nothing lies there yet.")

    def _let_go(self, path: Path) -> None:
        self._deed.do(partial(circle.let_go, folder=path), None, self._banner.refuse)
