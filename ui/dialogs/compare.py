"""Compare safety words: each reads theirs out, and types what the other says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.circle import safetywords
from journal.deeds import circle
from journal.errors import Refusal, SafetyWordsDiffer
from journal.passphrase.wordlist import words
from journal.shapes import CardShown, Contact
from ui.deed import Deed
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import LineField, MenuInWindow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, put
from ui.widgets.segments import Segments
from ui.widgets.sheet import Sheet
from ui.wording import translate
from ui.wording.people import people_words
from ui.working import RefusalBanner

COUNT = 6
BEGUN = 2
"""Letters from which on a word is completed."""
PAUSE = 600
"""Milliseconds after the last letter of the sixth word: a space that follows it, as it does each, falls into the field,
and on no button of the page that comes in sight."""


class CompareSheet(Sheet):
    """A field for six words heard; typing is compared, because "do these match?" is answered yes too easily."""

    def __init__(self, session: Session, look: Look, contact: Contact, parent: QWidget) -> None:
        title = translate("CompareSheet", "Compare words with {0}").format(contact.name)
        why = translate(
            "CompareSheet",
            "A card can be swapped on its way to you. Hearing these six words from {0} shows that it was not.",
        )
        super().__init__(look, parent, title, why.format(contact.name), width=560)
        self._session = session
        self._contact = contact
        self._banner = RefusalBanner(look)
        self.body.addWidget(self._banner)
        self.scroll_body()
        ways = (
            ("in-person", self.tr("Side by side")),
            ("by-phone", self.tr("By phone")),
            ("by-code", self.tr("I scanned their code")),
        )
        self._way = Segments(look, ways, self.tr("How do you compare?"))
        self._mine = Label(look, "…", "lead", wraps=True)
        self._mine.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._mine.setAccessibleName(self.tr("My safety words"))
        self._heard = Label(look, "", "ui-small-strong")
        self.begins_at = self._words = SafetyWords(look, words())
        put(self.body, Label(look, self.tr("How do you compare?"), "ui-small-strong"), (self._way, START))
        put(self.body, Label(look, self.tr("1. Read yours to {0}").format(contact.name), "ui-small-strong"), self._mine)
        put(self.body, self._heard, self._words)
        self._code = LineField(self.tr("What the code says"), "AFTERBELL:…")
        set_look(self._code, "field")
        self._code.textChanged.connect(self._settle_words)
        self.body.addWidget(self._code)
        self._add_foot()
        self._way.chosen.connect(self._show_way)
        self._words.textChanged.connect(self._settle_words)
        self._words.returnPressed.connect(self._verify.click)
        self._words.complete.connect(self._verify.click)
        self._show_way(self._way.choice())
        session.ask(self, circle.my_card, self._show_mine, self._banner.refuse)

    def _add_foot(self) -> None:
        self._verify = PrimaryButton(self.look, self.tr("Compare"), clicked=self._compare)
        self._code.returnPressed.connect(self._verify.click)
        self._deed = Deed(self._session, self, self._verify)
        put(self.foot, REST, QuietButton(self.look, self.tr("Later"), clicked=self.dismiss), self._verify)

    def _show_mine(self, mine: CardShown) -> None:
        self._mine.setText("   ".join(mine.words))
        self.show_focus()  # in a low window the words push the field down

    def _show_way(self, way: str) -> None:
        """Ask for the words, or for what a phone read from the code on the friend's screen."""
        by_code = way == "by-code"
        self._words.setVisible(not by_code)
        self._code.setVisible(by_code)
        scanned = self.tr("2. Scan the code on their screen, in My card, and paste what it says")
        self._heard.setText(scanned if by_code else self.tr("2. Type the six words you hear"))
        self._settle_words()

    def _settle_words(self) -> None:
        ready = self._code.text().strip() if self._code.isVisibleTo(self) else len(self._words.typed()) == COUNT
        self._verify.setEnabled(bool(ready))

    def _compare(self) -> None:
        self._words.soon.stop()
        way = self._way.choice()
        by_code = way == "by-code"
        heard = self._code.text().strip() if by_code else " ".join(self._words.typed())
        strange = () if by_code else safetywords.misspelt(heard, words())

        def differ(refusal: Refusal) -> None:
            if isinstance(refusal, SafetyWordsDiffer) and strange:
                again = self.tr("On no card is there: {0}. Ask for it once more; it was misheard or mistyped.")
                self._banner.say(self.tr("One word is not on the list"), again.format(people_words(strange)))
            else:
                self._banner.refuse(refusal)

        compare = partial(circle.compare, contact=self._contact.id, heard=heard, how=way)
        self._deed.do(compare, lambda _: self.close_sheet(), differ)


class SafetyWords(MenuInWindow, QLineEdit):
    """`complete` says that the sixth word stands there, that all six are on the list and none goes on as another.

    It does so `soon`, which can be stopped.
    """

    complete = Signal()

    def __init__(self, look: Look, listed: Sequence[str]) -> None:
        """Complete from `listed`, all the words there are."""
        super().__init__()
        self._before = ""
        self.soon = QTimer(self, singleShot=True, interval=PAUSE)
        self.soon.timeout.connect(self.complete)
        self._listed = tuple(sorted(listed))
        set_look(self, "field")
        look.set_font(self, "ui")
        self.setAccessibleName(QCoreApplication.translate("CompareSheet", "The six words you hear"))
        self.setPlaceholderText(QCoreApplication.translate("CompareSheet", "six words, with a space after each"))
        self.textEdited.connect(self._follow)

    def typed(self) -> tuple[str, ...]:
        """Give the words that stand there."""
        return tuple(re.findall(r"[^\s,]+", self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the completed word on Space, Comma or Enter."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Comma, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.end(False)
        super().keyPressEvent(event)

    def _follow(self, text: str) -> None:
        self.soon.stop()
        grown, self._before = len(text) > len(self._before), text
        if not grown or self.cursorPosition() != len(text):
            return
        begun = re.split(r"[\s,]", text.casefold())[-1]
        going_on = self._going_on(begun)
        if len(begun) >= BEGUN and going_on and begun not in going_on:
            self.setText(text + going_on[0][len(begun) :])
            self.setSelection(len(text), len(going_on[0]) - len(begun))
        elif len(self.typed()) == COUNT and all(self._going_on(word.casefold()) for word in self.typed()):
            last = self.typed()[-1].casefold()
            if self._going_on(last) == [last]:
                self.soon.start()

    def _going_on(self, begun: str) -> list[str]:
        """Give the words of the list that begin so."""
        first = bisect_left(self._listed, begun)
        found = []
        for word in self._listed[first:]:
            if not begun or not word.startswith(begun):
                break
            found.append(word)
        return found
