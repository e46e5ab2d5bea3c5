"""Handing a new card on to the circle: sealed for everybody in it, by the keys they still know."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal import folderpost, handing, sharing
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Contact, ContactId, SharedFolder
from ui.circle_words import counted, people_words
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet
from ui.widgets.ways import Ways
from ui.wording import say

AT_ONCE = 32
"""People one sealed file is for at most."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("AnnounceSheet", words)


class AnnounceSheet(Sheet):
    """Says what it does, for whom, and seals it: as files to hand over, or into a shared folder."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        why = _tr(
            "Your friends go on sealing for the card they have. This sends them the one you have now; a new name is "
            "taken over by itself, new keys are shown to them and compared again."
        )
        super().__init__(look, parent, _tr("Send your card to your circle"), why, width=520)
        self._session = session
        self._people: tuple[ContactId, ...] = ()
        self._banner = Banner(look, ground="tint")
        self._whom = Label(look, "…", "ui", wraps=True)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._whom)
        self._close = QuietButton(look, self.tr("Later"))
        self._close.clicked.connect(self.dismiss)
        self._ways = Ways(look, self.tr("Seal and save…"), self.tr("Put in the shared folder"))
        self._ways.setEnabled(False)
        self._ways.file_chosen.connect(
            lambda: choose_folder(self, self.tr("Where shall the sealed card go?"), self.send_into)
        )
        self._ways.folder_chosen.connect(lambda path: self.send_into(Path(path), shared=True))
        self.foot.addWidget(self._close)
        self.foot.addStretch()
        self.foot.addWidget(self._ways)
        self._deed = Deed(session, self, self._ways)

        def circle(journal: Journal) -> tuple[tuple[Contact, ...], tuple[SharedFolder, ...]]:
            return journal.circle.contacts(), journal.folders.all()

        session.ask(self, circle, lambda found: self._show(*found), self._refuse)

    def send_into(self, folder: Path, *, shared: bool = False) -> None:
        """Seal my card for everybody and save it in `folder`, or put it there if it is `shared`."""
        parts = [self._people[start : start + AT_ONCE] for start in range(0, len(self._people), AT_ONCE)]

        def send(journal: Journal) -> tuple[Path, ...]:
            way = "folder" if shared else "file"
            sealed = [sharing.announce_card(journal, part, way=way) for part in parts]
            hand = folderpost.put if shared else lambda _, one, to: handing.save(one, to)
            return tuple(hand(journal, one, folder) for one in sealed)

        self._deed.do(send, lambda paths: self._show_sent(paths, shared=shared), self._refuse)

    def _show(self, contacts: tuple[Contact, ...], folders: tuple[SharedFolder, ...]) -> None:
        told = [one for one in contacts if not one.blocked and one.lost_from is None]
        self._people = tuple(one.id for one in told)
        names = people_words(tuple(one.name for one in told[:5]))
        more = counted(len(told) - 5, self.tr("one more"), self.tr("{0} more")) if len(told) > 5 else ""
        whom = self.tr("For {0}").format(people_words((names, more)) if more else names)
        self._whom.setText(whom if told else self.tr("There is nobody in your circle yet."))
        self._ways.show_folders(tuple((str(folder.path), folder.name) for folder in folders))
        self._ways.setEnabled(bool(told))

    def _show_sent(self, paths: tuple[Path, ...], *, shared: bool) -> None:
        if shared:
            self._banner.say(self.tr("Your card is on its way through the shared folder"))
        else:
            said = counted(len(paths), self.tr("Saved as {0}").format(paths[0].name), self.tr("Saved as {0} files"))
            self._banner.say(said, self.tr("Hand it over, by e-mail or as you like."))
        self._ways.hide()
        self._close.setText(self.tr("Done"))
        self._close.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        said = say(refusal)
        self._banner.say(said.title, said.together)
