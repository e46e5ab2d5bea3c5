"""What goes to everybody in the circle at once: my new card, or the wish to be sent again what a backup lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal.bundle.sealed import RECIPIENT_LIMIT
from journal.errors import Refusal
from journal.journal import Journal
from journal.settings_table import BROUGHT_BACK
from journal.shapes import Contact, ContactId, Sealed, SharedFolder
from journal.sharing import hand_over as handing_over
from journal.sharing import seal as sharing
from journal.sharing import shared_folder
from ui.deed import Deed
from ui.handed import Handing, sealed_look
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.choose_file import usual_folder
from ui.widgets.labels import Label
from ui.widgets.notice import Banner
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Sheet
from ui.wording.people import counted, people_words
from ui.wording.refusals import say

Seal = Callable[[Journal, tuple[ContactId, ...], str], Sealed]
"""Seals for these people, by this way."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("AnnounceSheet", words)


class EverybodySheet(Sheet):
    """Says for whom, and seals it: as files to hand over, or into a shared folder."""

    def __init__(self, session: Session, look: Look, parent: QWidget, words: tuple[str, str], seal: Seal) -> None:
        super().__init__(look, parent, *words, width=520)
        self._session, self._seal = session, seal
        self._people: tuple[ContactId, ...] = ()
        self._names = ""
        self._banner = Banner(look, ground="tint")
        self._whom = Label(look, "…", "ui", wraps=True)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._whom)
        self._close = QuietButton(look, self.tr("Later"))
        self._close.clicked.connect(self.dismiss)
        self._ways = Ways(look, self.tr("Seal it"), self.tr("Put in the shared folder"))
        self._ways.setEnabled(False)
        self._ways.file_chosen.connect(
            lambda: usual_folder(self, self.tr("Where shall the sealed file go?"), self.send_into)
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
        """Seal it for everybody and save it in `folder`, or put it there if it is `shared`."""
        starts = range(0, len(self._people), RECIPIENT_LIMIT)
        parts = [self._people[start : start + RECIPIENT_LIMIT] for start in starts]

        def send(journal: Journal) -> tuple[Handing, ...]:
            sealed = [self._seal(journal, part, "folder" if shared else "file") for part in parts]
            hand = shared_folder.put if shared else lambda _, one, to: handing_over.save(one, to)
            self.note_sent(journal)
            return tuple(Handing(hand(journal, one, folder), one.bundle, "") for one in sealed)

        self._deed.do(send, lambda found: self._show_sent(found, shared=shared), self._refuse)

    def note_sent(self, journal: Journal) -> None:
        """Note in the journal that it was sealed, where that ends something."""

    def _show(self, contacts: tuple[Contact, ...], folders: tuple[SharedFolder, ...]) -> None:
        told = [one for one in contacts if not one.blocked and one.lost_from is None]
        self._people = tuple(one.id for one in told)
        names = people_words(tuple(one.name for one in told[:5]))
        more = counted(len(told) - 5, self.tr("one more"), self.tr("{0} more")) if len(told) > 5 else ""
        self._names = people_words((names, more)) if more else names
        whom = self.tr("For {0}").format(self._names)
        self._whom.setText(whom if told else self.tr("There is nobody in your circle yet."))
        self._ways.show_folders(tuple((str(folder.path), folder.name) for folder in folders))
        self._ways.setEnabled(bool(told))

    def _show_sent(self, found: tuple[Handing, ...], *, shared: bool) -> None:
        path = found[0].path
        if len(found) > 1:
            said = self.tr("Sealed as {0} files in {1}").format(len(found), path.parent.name)
            self._banner.say(said, "" if shared else self.tr("Hand them over, by e-mail or as you like."))
        else:
            self._whom.hide()
            shown = (found[0], self._names)
            last = sealed_look(self._session, self, shown, self._refuse, in_folder=shared, within=True)
            self.body.addWidget(last)
        self._ways.hide()
        self._close.setText(self.tr("Done"))
        self._close.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        said = say(refusal)
        self._banner.say(said.title, said.together)


class AnnounceSheet(EverybodySheet):
    """Hands my card, as it is now, to everybody who has an older one."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        why = _tr(
            "Your friends go on sealing for the card they have. This sends them the one you have now; a new name is "
            "taken over by itself, new keys are shown to them and compared again."
        )
        words = (_tr("Send your card to your circle"), why)
        super().__init__(
            session, look, parent, words, lambda journal, people, way: sharing.announce_card(journal, people, way=way)
        )


class SendAgainSheet(EverybodySheet):
    """Tells everybody that this journal came back from a backup, and asks for what was shared since."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        why = _tr(
            "Your friends get a note that your journal was brought back from a backup, with the day. Their Afterbell "
            "offers to share again what they shared since; they look at it once more before it goes."
        )
        words = (_tr("Ask for what is missing"), why)
        super().__init__(
            session, look, parent, words, lambda journal, people, way: sharing.ask_again(journal, people, way=way)
        )

    def note_sent(self, journal: Journal) -> None:
        """Ask no more."""
        journal.settings.set(BROUGHT_BACK, None)
