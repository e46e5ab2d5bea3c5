"""The question before anybody leaves words behind: where to with them? Every answer but one keeps them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from journal.errors import DISPLACED, DiskFull, Refusal
from ui import held_words
from ui.keeping import Held
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import DangerLink, PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, put
from ui.widgets.option_card import OptionCard
from ui.widgets.sheet import Question, Sheet
from ui.wording import translate
from ui.wording.keys import quoted
from ui.wording.refusals import say

WIDTH = 580


class Way(Enum):
    """What can become of words that are not home."""

    FRESH_COPY = auto()
    ELSEWHERE = auto()
    AGAIN = auto()
    COVER = auto()
    FORGET = auto()


class LeavingSheet(Sheet):
    """Asks once the journal was to be locked, or the program ended, and words are only here. Escape goes back.

    Without a held word it is the file itself that is only here: what was saved into it is gone once it is closed.
    """

    chosen = Signal(object)
    """A `Way`; nothing comes where somebody goes back."""

    def __init__(
        self,
        session: Session,
        look: Look,
        parent: QWidget,
        refusal: Refusal,
        held: Sequence[Held],
        *,
        quitting: bool = False,
    ) -> None:
        super().__init__(look, parent, held_words.only_here(held) if held else say(refusal).title, width=WIDTH)
        self._session, self._held, self._quitting = session, tuple(held), quitting
        self._refusal = (held_words.cause(held) if held else None) or refusal
        content = QWidget()
        self._why = Label(look, self._reasons(), "ui", "soft", wraps=True)
        column = in_column(self._why, 4, on=content, margins=(0, 0, 0, 4), gap=10)
        self._group = QButtonGroup(self)
        self.options: dict[Way, OptionCard] = {}
        for way in ways(self._refusal, held):
            words = _WORDS[way](quitting=quitting, refusal=self._refusal)
            card = self.options[way] = OptionCard(look, *words)
            self._group.addButton(card)
            card.toggled.connect(self._name_the_button)
            column.addWidget(card)
        self.add_scrolling(content)
        self.forget = DangerLink(look, self._forget_words(), clicked=self._ask_again)
        back = QuietButton(look, self.tr("Go back"), clicked=self.close_sheet)
        self.go = PrimaryButton(look, clicked=self._choose)
        put(self.foot, self.forget, REST, back, self.go)
        next(iter(self.options.values())).setChecked(True)
        self._name_the_button()
        self._look_for_room()

    @property
    def way(self) -> Way:
        """What is chosen just now."""
        return next(way for way, card in self.options.items() if card.isChecked())

    def first_field(self) -> QWidget:
        """Begin on the button of what keeps the words."""
        return self.go

    def _reasons(self, room: str = "") -> str:
        if not self._held:
            gone = self.tr("What was saved since then is in the open file only, and would go with it.")
            return f"{say(self._refusal).sentence} {gone}"
        waits = (
            self.tr("Ending would forget these words, so Afterbell waits for you.")
            if self._quitting
            else self.tr("Locking would forget these words, so Afterbell waits for you.")
        )
        return " ".join(filter(None, (held_words.since(self._held), room or held_words.explanation(self._held), waits)))

    def _forget_words(self) -> str:
        if not self._held:
            return self.tr("Let it go, and quit") if self._quitting else self.tr("Let it go, and lock")
        words = held_words.words_told(self._held)
        told = self.tr("Forget the {words} and quit…") if self._quitting else self.tr("Forget the {words} and lock…")
        return told.format(words=words)

    def _name_the_button(self) -> None:
        self.go.setText(_BUTTONS[self.way]())

    def _choose(self) -> None:
        way = self.way
        self.close_sheet()
        self.chosen.emit(way)

    def _ask_again(self) -> None:
        question: ForgetQuestion | LetGoQuestion
        if self._held:
            question = ForgetQuestion(self.look, self, self._held, quitting=self._quitting)
        else:
            question = LetGoQuestion(self.look, self)
        question.agreed.connect(self._forget)
        question.open_sheet()

    def _forget(self) -> None:
        self.close_sheet()
        self.chosen.emit(Way.FORGET)

    def _look_for_room(self) -> None:
        if (path := held_words.wants_room(self._held)) is not None:
            # A disk that hangs is asked beside the window, which goes on meanwhile.
            self._session.other_disks.ask(self, lambda: shutil.disk_usage(path.parent), self._say_room, lambda _: None)

    def _say_room(self, usage: tuple[int, int, int]) -> None:
        whole, _, free = usage
        self._why.setText(self._reasons(held_words.room_told(free, whole)))


class ForgetQuestion(Question):
    """Asks once more, with the first words of each text, because this cannot be taken back."""

    agreed = Signal()

    def __init__(self, look: Look, parent: QWidget, held: Sequence[Held], *, quitting: bool = False) -> None:
        title = translate("ForgetQuestion", "Forget the {words}?").format(words=held_words.words_told(held))
        super().__init__(
            look, parent, title, translate("ForgetQuestion", "They are in no file, and nobody can bring them back.")
        )
        for each in held[:4]:
            self.body.addWidget(Label(look, quoted(held_words.first_words(each)), "entry-small", wraps=True))
        if len(held) > 4:
            more = translate("ForgetQuestion", "and %Ln more", "", len(held) - 4)
            self.body.addWidget(Label(look, more, "ui-small", "soft"))
        self.answers(
            translate("ForgetQuestion", "Keep them"),
            translate("ForgetQuestion", "Forget them and quit")
            if quitting
            else translate("ForgetQuestion", "Forget them and lock"),
            self.agreed.emit,
            dangerous=True,
        )


class LetGoQuestion(Question):
    """Asks once more before a file that nothing else leads to is closed."""

    agreed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(
            look,
            parent,
            translate("LetGoQuestion", "Let the open file go?"),
            translate(
                "LetGoQuestion",
                "What stands at the journal’s place now is what you will find there. Nobody can bring this back.",
            ),
        )
        self.answers(
            translate("LetGoQuestion", "Keep it"),
            translate("LetGoQuestion", "Let it go"),
            self.agreed.emit,
            dangerous=True,
        )


def ways(refusal: Refusal, held: Sequence[Held]) -> tuple[Way, ...]:
    """Give what can be chosen, the best first; forgetting stands apart."""
    words = [each.words for each in held]
    # A photo fits into no file of words: leaving with that would leave it behind.
    elsewhere = bool(words) and len(held_words.for_a_file_of_words(words)) == len(words)
    usual = (Way.ELSEWHERE, Way.AGAIN, Way.COVER) if elsewhere else (Way.AGAIN, Way.COVER)
    return (Way.FRESH_COPY, *usual) if isinstance(refusal, DISPLACED) else usual


def _fresh_words(*, quitting: bool, **_more: object) -> tuple[str, str]:
    name = (
        translate("LeavingSheet", "Save a fresh whole copy, then quit")
        if quitting
        else translate("LeavingSheet", "Save a fresh whole copy, then lock")
    )
    return name, translate(
        "LeavingSheet", "The open journal with these words, as a new folder beside the other. Both files stay."
    )


def _elsewhere_words(*, quitting: bool, **_more: object) -> tuple[str, str]:
    name = (
        translate("LeavingSheet", "Save them elsewhere, then quit")
        if quitting
        else translate("LeavingSheet", "Save them elsewhere, then lock")
    )
    return name, translate(
        "LeavingSheet",
        "One file under a passphrase, on a stick or another disk. At the next unlock Afterbell offers to bring it"
        " home.",
    )


def _again_words(*, refusal: Refusal, **_more: object) -> tuple[str, str]:
    if isinstance(refusal, DISPLACED):
        return translate("LeavingSheet", "Look again"), translate(
            "LeavingSheet", "Bring the folder or its disk back to its place first; then the words go into it."
        )
    if isinstance(refusal, DiskFull):
        return translate("LeavingSheet", "Make room and try again"), translate(
            "LeavingSheet", "A few megabytes are enough. Trash and downloads are the usual places."
        )
    return translate("LeavingSheet", "Try once more"), translate(
        "LeavingSheet", "The words stay here until they are on the disk."
    )


def _cover_words(**_more: object) -> tuple[str, str]:
    return translate("LeavingSheet", "Cover the window, keep the words"), translate(
        "LeavingSheet",
        "The journal stays open behind a blank page that your passphrase lifts, and locks once they are on a disk.",
    )


def _forget_words(*, quitting: bool, **_more: object) -> tuple[str, str]:
    return (
        translate("LeavingSheet", "Forget them and quit")
        if quitting
        else translate("LeavingSheet", "Forget them and lock")
    ), ""


_WORDS: dict[Way, Callable[..., tuple[str, str]]] = {
    Way.FRESH_COPY: _fresh_words,
    Way.ELSEWHERE: _elsewhere_words,
    Way.AGAIN: _again_words,
    Way.COVER: _cover_words,
    Way.FORGET: _forget_words,
}

_BUTTONS: dict[Way, Callable[[], str]] = {
    Way.FRESH_COPY: lambda: translate("LeavingSheet", "Save the copy"),
    Way.ELSEWHERE: lambda: translate("LeavingSheet", "Choose a place…"),
    Way.AGAIN: lambda: translate("LeavingSheet", "Try again"),
    Way.COVER: lambda: translate("LeavingSheet", "Cover the window"),
    Way.FORGET: lambda: translate("LeavingSheet", "Forget them"),
}
