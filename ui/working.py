"""What is under way in a sheet, and what was refused: a banner that says a refusal, and a sheet that works."""

from __future__ import annotations

from threading import Event

from PySide6.QtWidgets import QWidget

from journal.errors import Refusal
from ui.look import Look
from ui.widgets.busy import Busy
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet
from ui.wording.refusals import say


class RefusalBanner(Banner):
    """A banner that takes refusals as the session gives them."""

    def refuse(self, refusal: Refusal, button: str = "") -> None:
        """Say it, with a button for what can be done at once."""
        self.say(*say(refusal).parts, button)


class WorkingSheet(Sheet):
    """Stays while something is under way, with words for it (`busy`), and says why it was refused (`trouble`).

    `stop` tells what is under way that it is to end.
    """

    def __init__(self, look: Look, parent: QWidget, title: str, subtitle: str = "", width: int = 520) -> None:
        super().__init__(look, parent, title, subtitle, width)
        self.busy, self.trouble, self.stop = Busy(look), RefusalBanner(look), Event()

    def work(self, words: str) -> Event:
        """Say what is under way; nothing closes the sheet from now on. Give the `stop` of this alone."""
        self.dismissable = False
        self.trouble.hide()
        self.busy.say(words)
        self.stop = Event()
        return self.stop

    def rest(self) -> None:
        """Let it be closed again."""
        self.dismissable = True
        self.busy.hide()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work."""
        self.rest()
        self.trouble.refuse(refusal)
