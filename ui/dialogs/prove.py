"""The passphrase, or the words of the sheet, once more: it stands before whatever changes the ways into the journal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtWidgets import QRadioButton, QWidget

from journal.deeds import proving
from journal.errors import NotProved, Refusal
from journal.shapes.keys import KeyDeed, ProofBy
from ui.deed import Deed
from ui.look import Look, set_tone
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, as_widget, in_column, in_row, keep_place, put
from ui.widgets.secret_field import SecretField
from ui.widgets.sheet import Sheet
from ui.widgets.sign import Sign
from ui.wishes import Prove, Proved
from ui.wording import translate
from ui.wording.refusals import say

if TYPE_CHECKING:
    from journal.deeds.proving import Proof


SECOND = 1000
"""Milliseconds, by which a wait is counted down."""

WORDS: Mapping[KeyDeed, tuple[object, object, object]] = {
    KeyDeed.NEW_SHEET: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase first"),
        QT_TRANSLATE_NOOP(
            "Proof", "A recovery sheet opens everything. So Afterbell makes sure that it is you who asks for a new one."
        ),
        QT_TRANSLATE_NOOP("Proof", "Show the new words"),
    ),
    KeyDeed.NEW_PASSPHRASE: (
        QT_TRANSLATE_NOOP("Proof", "The present passphrase first"),
        QT_TRANSLATE_NOOP(
            "Proof", "Whoever chooses the passphrase says who gets in. So Afterbell makes sure that it is you."
        ),
        QT_TRANSLATE_NOOP("Proof", "Choose another"),
    ),
    KeyDeed.NEW_KEY: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase, before the key"),
        QT_TRANSLATE_NOOP(
            "Proof", "With a new key every way in of before ends. So Afterbell makes sure that it is you who wants it."
        ),
        QT_TRANSLATE_NOOP("Proof", "Go on"),
    ),
    KeyDeed.DISOWN: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase, to shut them out"),
        QT_TRANSLATE_NOOP(
            "Proof", "New ways in end at once, where an old one is still good. Then you choose another passphrase."
        ),
        QT_TRANSLATE_NOOP("Proof", "Shut them out"),
    ),
    KeyDeed.OWN: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase, before it counts"),
        QT_TRANSLATE_NOOP(
            "Proof",
            "Whoever says “that was me” may end the recovery sheet of before. So Afterbell makes sure that it is you.",
        ),
        QT_TRANSLATE_NOOP("Proof", "That was me"),
    ),
    KeyDeed.PLAIN_EXPORT: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase, before it leaves"),
        QT_TRANSLATE_NOOP(
            "Proof",
            "Names stand in an export as you wrote them. So Afterbell makes sure that it is you who takes it out.",
        ),
        QT_TRANSLATE_NOOP("Proof", "Go on"),
    ),
    KeyDeed.LOOSER_LOCK: (
        QT_TRANSLATE_NOOP("Proof", "Your passphrase, to lock less"),
        QT_TRANSLATE_NOOP(
            "Proof", "The lock guards your journal while you are away. So Afterbell makes sure that it is you."
        ),
        QT_TRANSLATE_NOOP("Proof", "Lock less"),
    ),
}
"""Heading, sentence and button."""


class ProofSheet(Sheet):
    """Hands on the proof of one deed; after a wrong try the next one waits, and says so."""

    def __init__(self, session: Session, look: Look, wanted: Prove, parent: QWidget) -> None:
        self._heading, why, go = (translate("Proof", str(words)) for words in WORDS[wanted.deed])
        super().__init__(look, parent, self._heading, width=568)
        self._session, self._wanted, self._found = session, wanted, False
        self._left = 0
        self._put_at_the_head(why)
        self._name = Label(look, "", "ui-small-strong")
        other_way = LinkButton(look, self.tr("Use the sheet instead"))
        self.secret = SecretField(look, self.tr("Passphrase"), other_way)
        self.secret.passphrase.setPlaceholderText("")
        self.secret.entered.connect(self._try)
        self.secret.turned.connect(self._show_way)
        self.trouble = Label(look, " ", "ui-small", "warn", wraps=True)
        self._clock = Icon(look, "clock", "warn", 14)
        self._trouble_row = self._line_of_trouble()
        content = QWidget()
        self._rows = in_column(self._name, self.secret, self._trouble_row, on=content, gap=8)
        self.end_old: QRadioButton | None = self._old_sheet() if wanted.deed is KeyDeed.NEW_SHEET else None
        self.add_scrolling(content)
        self._put_at_the_foot(go)
        self._deed = Deed(session, self, self.go)
        self._show_way()
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self._count_down)
        self.closed.connect(self._tell)
        if session.made_up:
            from ui.demo.demo import PASSPHRASE

            self._say(self.tr("The passphrase of the made-up year is: {0}").format(PASSPHRASE), "soft")
        session.ask(self, proving.wait, self._begin_waiting)

    def first_field(self) -> QWidget:
        """Begin with what is asked for."""
        return self.secret.words if self.secret.by_words else self.secret.passphrase

    def _put_at_the_head(self, why: str) -> None:
        self.head.removeWidget(self.title)
        words = in_column(self.title, Label(self.look, why, "ui", "soft", wraps=True), gap=4)
        sign = in_column(Sign(self.look, "key", "board", 36), REST)
        row = in_row(sign, (words, 1), gap=14)
        self.head.addLayout(row)

    def _line_of_trouble(self) -> QWidget:
        """Give the line in which a wait is counted down; its place is kept while there is none."""
        line = as_widget(in_row(self._clock, (self.trouble, 1), gap=6))
        keep_place(line)
        line.hide()
        return line

    def _put_at_the_foot(self, go: str) -> None:
        self.go = PrimaryButton(self.look, go, clicked=self._try)
        cancel = QuietButton(self.look, self.tr("Cancel"), clicked=self.dismiss)
        put(self.foot, self.secret.other_way, REST, cancel, self.go)

    def _old_sheet(self) -> QRadioButton:
        """Let it be said what becomes of the sheet there is; give the choice that ends it."""
        made = []
        self._old_means: list[Label] = []
        for name, words in (
            (
                self.tr("The old sheet stays good for now"),
                self.tr("Until you say at an unlock that this was you, or a week after you were asked."),
            ),
            (
                self.tr("End the old sheet at once"),
                self.tr("When somebody else may have it. Only with the passphrase: the sheet is theirs as well then."),
            ),
        ):
            choice = QRadioButton(name)
            self.look.set_font(choice, "ui")
            choice.setAccessibleDescription(words)
            below = Label(self.look, words, "ui-small", "soft", wraps=True)
            rows = in_column(choice, below, gap=0)
            self._rows.addLayout(rows)
            made.append(choice)
            self._old_means.append(below)
        self._stand_under_names()
        self.look.changed.connect(self._stand_under_names)
        self._keep_old = made[0]
        self._keep_old.setChecked(True)
        return made[1]

    def _stand_under_names(self) -> None:
        for below in self._old_means:
            below.setContentsMargins(self.look.px(16) + 14, 0, 0, 4)  # beside the mark of the name

    def _show_way(self) -> None:
        by_words = self.secret.by_words
        self.title.setText(self.tr("The words of your sheet first") if by_words else self._heading)
        self._name.setText(self.tr("Recovery words") if by_words else self.tr("Passphrase"))
        if self.end_old is not None:
            self.end_old.setEnabled(not by_words)
            if by_words:
                self._keep_old.setChecked(True)

    def _try(self) -> None:
        secret = self.secret.secret
        if self._left or self._deed.running or secret is None:
            self.secret.setFocus()
            return

        self._say(self.tr("Checking…"), "soft")
        by = ProofBy.RECOVERY if secret.by_words else ProofBy.PASSPHRASE
        tried = partial(proving.tried, deed=self._wanted.deed, by=by, typed=secret.typed)
        self._deed.ask(tried, self._take)

    def _take(self, found: Proof | Refusal) -> None:
        if isinstance(found, Refusal):
            self._refuse(found)
        else:
            self._go_on(found)

    def _go_on(self, proof: Proof) -> None:
        self._found = True
        self.secret.wipe()
        keep_old = self.end_old is None or not self.end_old.isChecked()
        self.close_sheet()
        self._wanted.then(Proved(proof=proof, keep_old=keep_old))

    def _refuse(self, refusal: Refusal) -> None:
        self.secret.type_anew()
        seconds = refusal.facts.get("seconds")
        if isinstance(refusal, NotProved) and isinstance(seconds, int):
            self._begin_waiting(seconds, wrong=refusal.facts["reason"] == "wrong")
        else:
            self._say(say(refusal).together)

    def _begin_waiting(self, seconds: int, *, wrong: bool = False) -> None:
        self._left, self._wrong = seconds, wrong
        if seconds:
            self.go.setEnabled(False)
            self._timer.start()
            self._tell_wait()
        elif wrong:
            self._tell_wait()

    def _count_down(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._timer.stop()
            self.go.setEnabled(not self._deed.running)
        self._tell_wait(heard=not self._left)

    def _tell_wait(self, *, heard: bool = True) -> None:
        begin = self.tr("That is not it.") + " " if self._wrong else ""
        if self._left == 0:
            words = self.tr("Try once more.")
        elif self._left < 120:
            words = translate("ProofSheet", "Another try in %Ln seconds.", "", self._left)
        else:
            words = translate("ProofSheet", "Another try in %Ln minutes.", "", -(-self._left // 60))
        self._say(begin + words, heard=heard)

    def _say(self, words: str, tone: str = "warn", *, heard: bool = True) -> None:
        set_tone(self.trouble, tone)
        self._clock.setVisible(tone == "warn")
        self.trouble.setText(words)
        self._trouble_row.show()
        if heard:
            announce(self._trouble_row, words, at_once=tone == "warn")

    def _tell(self) -> None:
        if not self._found:
            self._wanted.otherwise()
