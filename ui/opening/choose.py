"""Choosing a passphrase: typed twice, its strength shown as it is typed; a weak one needs a second yes.

One can be made by chance: then its words stand there to be learnt, and are typed once, from memory.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import clear, in_column, in_row, keep_place, put
from ui.widgets.passphrase import PassphraseField, StrengthBar
from ui.widgets.segments import Segments
from ui.widgets.sheet import Question
from ui.wording import translate
from ui.wording.strength import ENOUGH, strength_shown

if TYPE_CHECKING:
    from journal.passphrase.strength import Strength


PAUSE = 120
"""Milliseconds after the last key before the strength is reckoned."""


class Way(StrEnum):
    """Who chooses the passphrase."""

    OWN = "own"
    MADE = "made"


class ChoosePassphrase(QWidget):
    """Two fields and a bar; `chosen(str)` comes when both agree and a weak one was agreed to twice."""

    chosen = Signal(str)
    edited = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._score: int | None = None
        column = in_column(on=self, gap=14)
        self.ways = Segments(
            look,
            ((Way.OWN, self.tr("I choose one")), (Way.MADE, self.tr("Make one for me"))),
            self.tr("Who chooses the passphrase"),
        )
        self.ways.chosen.connect(lambda way: self._turn_to(Way(way)))
        self._made = MadeWords(look)
        self._made.hide()
        self._made.another_requested.connect(self._make)
        advice = self.tr(
            "Say it three times. Write it on paper if you like, and keep that paper at home. When this step is"
            " done, nobody can show it to you again."
        )
        self._advice = Label(look, advice, "ui", "soft", wraps=True)
        self._advice.hide()
        self.first = PassphraseField(look, self.tr("Passphrase"), self.tr("show"), self.tr("hide"))
        self.strength = StrengthBar(look, self.tr("Strength of the passphrase"))
        self.second = PassphraseField(look, self.tr("Type it once more"), self.tr("show"), self.tr("hide"))
        self._right = Label(look, "", "ui-small", "soft", wraps=True)
        self._right.hide()
        self._unequal = self.tr("The two are not the same. Type it once more.")
        self.trouble = Label(look, self._unequal, "ui-small", "warn", wraps=True)
        keep_place(self.trouble)
        column.addWidget(self.ways)
        put(column, self._made, self.first, self.strength, self._advice, self.second, self._right, self.trouble)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._reckon)
        self.first.textChanged.connect(self._take_note)
        self.second.textChanged.connect(self._take_note)
        self.second.textChanged.connect(self._count_right)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submit)
        self.trouble.hide()

    def wipe(self) -> None:
        """Empty both fields, and let go of what was made."""
        self.ways.choose(Way.OWN)
        self._show_way(Way.OWN)
        self.first.wipe()
        self.second.wipe()
        self.strength.show_strength(0, "", "board")
        self._score = None

    def _turn_to(self, way: Way) -> None:
        self._show_way(way)
        self.first.wipe()
        self.second.wipe()
        if way is Way.MADE:
            self._make()
        else:
            self.first.setFocus()

    def _show_way(self, way: Way) -> None:
        made = way is Way.MADE
        for part in (self._made, self._advice, self._right):
            part.setVisible(made)
        self.first.setVisible(not made)
        if not made:
            self._made.show_words("")

    def _make(self) -> None:
        from journal.passphrase import made

        passphrase = made.passphrase()
        self._made.show_words(passphrase)
        self.second.clear()
        self.first.setText(passphrase)  # unseen from here on: it is what must be typed once more
        self._count_right()
        self.second.setFocus()

    def _count_right(self) -> None:
        if self._right.isHidden():
            return
        from journal.passphrase import made

        right = made.right_so_far(self.first.text(), self.second.text())
        words = translate("ChoosePassphrase", "Once more, from memory: %Ln words are right so far", "", right)
        self._right.setText(words)

    def submit(self) -> None:
        """Take what was typed, or say what is missing."""
        if not self.first.text():
            self._say(self.tr("Type a passphrase first."))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self._say(self._unequal)
            self.second.setFocus()
            self.second.selectAll()
        elif self._score is None:
            self._reckon(then_submit=True)
        elif self._score < ENOUGH:
            self._ask_twice()
        else:
            self.chosen.emit(self.first.text())

    def _take_note(self) -> None:
        self.trouble.hide()
        if self.sender() is self.first:
            self._score = None
            self._pause.start()
        self.edited.emit()

    def _reckon(self, *, then_submit: bool = False) -> None:
        self._pause.stop()
        passphrase = self.first.text()
        if not passphrase:
            self.strength.show_strength(0, "", "board")
            return

        def work() -> Strength:
            from journal.passphrase.strength import strength

            return strength(passphrase)

        def show(found: Strength) -> None:
            self._score = found.score
            self.strength.show_strength(*strength_shown(found))
            if then_submit:
                self.submit()

        self._session.reckon(self, work, show, topic="strength")

    def _ask_twice(self) -> None:
        question = Question(
            self._look,
            self,
            self.tr("Use a passphrase that is easy to guess?"),
            self.tr("Whoever has this computer or a copy of the journal could find it by trying. Nobody can reset it."),
        )
        question.answers(
            self.tr("Choose another"),
            self.tr("Use it anyway"),
            lambda: self.chosen.emit(self.first.text()),
            dangerous=True,
        ).open_sheet()

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()


class MadeWords(QFrame):
    """Shows the words; they can be read and not taken: nothing goes from here to a clipboard."""

    another_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "card")
        self.setAccessibleName(self.tr("A passphrase made for you"))
        self._look = look
        self._words: tuple[str, ...] = ()
        self._hidden = False
        self._turn = LinkButton(look, "", clicked=self._hide_or_show)
        head = in_row((Label(look, self.tr("By chance alone, on this computer"), "ui-small", "soft", wraps=True), 1))
        put(head, self._turn, LinkButton(look, self.tr("Another", "passphrase"), clicked=self.another_requested))
        place = QWidget()
        self._row = FlowLayout(place, 8)
        in_column(head, place, on=self, margins=(18, 14, 18, 16), gap=10)

    def show_words(self, passphrase: str) -> None:
        """Show another passphrase, or nothing."""
        self._words, self._hidden = tuple(passphrase.split()), False
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Never stand open again by itself."""
        self._hidden = True
        self._fill()
        super().hideEvent(event)

    def _hide_or_show(self) -> None:
        self._hidden = not self._hidden
        self._fill()

    def _fill(self) -> None:
        self._turn.setText(self.tr("Show") if self._hidden else self.tr("Hide"))
        clear(self._row)
        for place, word in enumerate(self._words, 1):
            label = Label(self._look, "•••••" if self._hidden else word, "entry-strong")
            label.setAccessibleName(self.tr("Word {0}, hidden").format(place) if self._hidden else f"{place}: {word}")
            set_look(label, "word")
            self._row.addWidget(label)
            label.show()
