"""What is under way in a sheet, and what was refused: a banner that says a refusal, and a sheet that works."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal.errors import Refusal
from ui.look import Look
from ui.widgets.notice import Banner
from ui.widgets.passphrase import Busy
from ui.widgets.sheet import Sheet
from ui.wording.refusals import say


class RefusalBanner(Banner):
    """A banner that takes refusals as the session gives them."""

    def refuse(self, refusal: Refusal, button: str = "") -> None:
        """Say it, with a button for what can be done at once."""
        self.say(*say(refusal).parts, button)


class WorkingSheet(Sheet):
    """Stays while something is under way, with words for it (`busy`), and says why it was refused (`trouble`)."""

    def __init__(self, look: Look, parent: QWidget, title: str, subtitle: str = "", width: int = 520) -> None:
        super().__init__(look, parent, title, subtitle, width)
        self.busy, self.trouble = Busy(look), RefusalBanner(look)

    def work(self, words: str) -> None:
        """Say what is under way; nothing closes the sheet from now on."""
        self.dismissable = False
        self.trouble.hide()
        self.busy.say(words)

    def rest(self) -> None:
        """Let it be closed again."""
        self.dismissable = True
        self.busy.hide()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not work."""
        self.rest()
        self.trouble.refuse(refusal)
