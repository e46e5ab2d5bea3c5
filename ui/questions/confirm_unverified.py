"""What is asked before anything is sealed: a yes for people not compared, and for names in one's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from journal.shapes import Protected
from ui.look import Look
from ui.questions.protecting import may_stay
from ui.widgets.sheet import Question
from ui.wording import translate
from ui.wording.people import people_words, replaced


def ask_about_strangers(look: Look, parent: QWidget, names: tuple[str, ...], then: Callable[[], None]) -> None:
    """Go on with `then` at once where `names` is empty, else after a yes."""
    if not names:
        then()
        return
    sentence = translate(
        "Strangers",
        "You have not compared safety words with {0} yet, so the card could be somebody else’s. "
        "Comparing takes a minute by phone.",
    )
    question = Question(
        look, parent, translate("Strangers", "Seal without comparing words?"), sentence.format(people_words(names))
    )
    question.answers(translate("Strangers", "Not yet"), translate("Strangers", "Seal anyway"), then, dangerous=True)
    question.open_sheet()


def ask_about_names(look: Look, above: QWidget, who: str, words: Sequence[Protected], then: Callable[[], None]) -> None:
    """Say which names in own words for `who` are covered, and which are not; go on at once where there are none."""
    findings = [finding for said in words for finding in said.findings]
    covered = tuple(dict.fromkeys(one.text for one in findings if replaced(one)))
    marked = tuple(dict.fromkeys(one.text for one in findings if not one.decided and may_stay(one)))
    taken = tuple(dict.fromkeys(one.text for one in findings if not one.decided and not may_stay(one)))
    if not (covered or taken or marked):
        then()
        return
    said = []
    if covered:
        said.append(translate("Strangers", "Covered by their stand-ins: {0}.").format(people_words(covered)))
    if taken:
        fits = translate("Strangers", "Taken out, for it fits more than one person on your list: {0}.")
        said.append(fits.format(people_words(taken)))
    if marked:
        said.append(
            translate("Strangers", "{0} would read this as you typed it: {1}.").format(who, people_words(marked))
        )
    question = Question(look, above, translate("Strangers", "Your words may name somebody"), " ".join(said))
    question.answers(
        translate("Strangers", "Change them"), translate("Strangers", "Seal it so"), then, dangerous=bool(marked)
    ).open_sheet()
