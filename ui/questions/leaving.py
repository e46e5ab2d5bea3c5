"""What is asked before an address that somebody else wrote is opened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.sheet import Question
from ui.widgets.unopened import open_address
from ui.wording import translate


def ask_about_address(look: Look, parent: QWidget, address: str) -> None:
    """Open it after a yes."""
    known = translate("Leaving", "{0}\n\nYour browser opens it. Whoever runs that site can see that you came.").format(
        address
    )
    question = Question(look, parent, translate("Leaving", "Leave Afterbell for this address?"), known)
    stay, go = translate("Leaving", "Stay here"), translate("Leaving", "Open it")
    question.answers(stay, go, lambda: open_address(look, parent, address))
    question.open_sheet()
