"""What goes to everybody in the circle at once: my new card, or the wish to be sent again what a backup lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds import share
from journal.journal import Journal
from journal.shapes import Handed, ShareChoices
from ui.deed import Deed
from ui.handed import sealed_look
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.choose_file import usual_folder
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Sheet
from ui.wording import translate
from ui.wording.people import people_words
from ui.working import RefusalBanner

Sending = Callable[[Path], Callable[[Journal], tuple[Handed, ...]]]
"""Gives the deed that seals it for everybody and puts it into a folder."""


class EverybodySheet(Sheet):
    """Says for whom, and seals it: as files to hand over, or into a shared folder."""

    def __init__(self, session: Session, look: Look, parent: QWidget, words: tuple[str, str], send: Sending) -> None:
        super().__init__(look, parent, *words, width=520)
        self._session, self._send = session, send
        self._names = ""
        self._banner = RefusalBanner(look, ground="tint")
        self._whom = Label(look, "…", "ui", wraps=True)
        put(self.body, self._banner, self._whom)
        self._close = QuietButton(look, self.tr("Later"), clicked=self.dismiss)
        self._ways = Ways(look, self.tr("Seal it"), self.tr("Put in the shared folder"))
        self._ways.setEnabled(False)
        self._ways.file_chosen.connect(
            lambda: usual_folder(self, self.tr("Where shall the sealed file go?"), self.send_into)
        )
        self._ways.folder_chosen.connect(lambda path: self.send_into(Path(path)))
        put(self.foot, self._close, REST, self._ways)
        self._deed = Deed(session, self, self._ways)
        session.ask(self, share.choices, self._show, self._banner.refuse)

    def send_into(self, folder: Path) -> None:
        """Seal it for everybody and put it into `folder`."""
        self._deed.do(self._send(folder), self._show_sent, self._banner.refuse)

    def _show(self, found: ShareChoices) -> None:
        told = [one for one in found.contacts if one.in_reach]
        names = people_words(tuple(one.name for one in told[:5]))
        more = translate("EverybodySheet", "%Ln more", "", len(told) - 5) if len(told) > 5 else ""
        self._names = people_words((names, more)) if more else names
        whom = self.tr("For {0}").format(self._names)
        self._whom.setText(whom if told else self.tr("There is nobody in your circle yet."))
        self._ways.show_folders(found.through)
        self._ways.setEnabled(bool(told))

    def _show_sent(self, found: tuple[Handed, ...]) -> None:
        first = found[0]
        if len(found) > 1:
            said = self.tr("Sealed as {0} files in {1}").format(len(found), first.path.parent.name)
            self._banner.say(said, "" if first.in_folder else self.tr("Hand them over, by e-mail or as you like."))
        else:
            self._whom.hide()
            self.body.addWidget(
                sealed_look(self._session, self.look, first, self._names, self._banner.refuse, within=True)
            )
        self._ways.hide()
        self._close.setText(self.tr("Done"))
        self._close.setFocus()


class AnnounceSheet(EverybodySheet):
    """Hands my card, as it is now, to everybody who has an older one."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        why = translate(
            "AnnounceSheet",
            "Your friends go on sealing for the card they have. This sends them the one you have now; a new name is "
            "taken over by itself, new keys are shown to them and compared again.",
        )
        words = (translate("AnnounceSheet", "Send your card to your circle"), why)
        super().__init__(session, look, parent, words, lambda to: partial(share.announce, folder=to))


class SendAgainSheet(EverybodySheet):
    """Tells everybody that this journal came back from a backup, and asks for what was shared since."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        why = translate(
            "AnnounceSheet",
            "Your friends get a note that your journal was brought back from a backup, with the day. Their Afterbell "
            "offers to share again what they shared since; they look at it once more before it goes.",
        )
        words = (translate("AnnounceSheet", "Ask for what is missing"), why)
        super().__init__(session, look, parent, words, lambda to: partial(share.ask_again, folder=to))
