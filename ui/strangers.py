"""The clear yes that is needed before anything is sealed for somebody whose words were not compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.circle_words import people_words
from ui.look import Look
from ui.widgets.sheet import Question


def _tr(words: str) -> str:
    return QCoreApplication.translate("Strangers", words)


def ask_about_strangers(look: Look, parent: QWidget, names: tuple[str, ...], then: Callable[[], None]) -> None:
    """Go on with `then` at once where `names` is empty, else after a yes."""
    if not names:
        then()
        return
    sentence = _tr(
        "You have not compared safety words with {0} yet, so the card could be somebody else’s. "
        "Comparing takes a minute by phone."
    )
    question = Question(look, parent, _tr("Seal without comparing words?"), sentence.format(people_words(names)))
    question.answers(_tr("Not yet"), _tr("Seal anyway"), then, dangerous=True)
    question.open_sheet()
