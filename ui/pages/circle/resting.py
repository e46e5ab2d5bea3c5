"""What stands beside the list while nothing of it is chosen: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.look import Look
from ui.widgets.cards import EmptyState


def _tr(words: str) -> str:
    return QCoreApplication.translate("Circle", words)


class Resting(EmptyState):
    """`wants` says what its button asks for: "my_card", "open" or nothing."""

    def __init__(self, look: Look, *, anyone: bool, anything: bool) -> None:
        self.wants = ""
        if not anyone:
            self.wants = "my_card"
            title = _tr("Give your card to a friend, and open theirs")
            sentence = _tr("Then you can read each other, and nobody else can. It takes two files and a phone call.")
            super().__init__(look, title, sentence, _tr("My card…"), "sheet")
        elif anything:
            super().__init__(look, _tr("Nothing chosen"), _tr("Choose something on the left to read it."))
        else:
            self.wants = "open"
            sentence = _tr("What friends seal for you appears here: open the file, or drop it into this window.")
            super().__init__(look, _tr("Nothing shared yet"), sentence, _tr("Open a sealed file…"), "folder")
