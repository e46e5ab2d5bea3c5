"""How the keys were changed, told after an unlock and before anything of the journal is drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal.dates import clock
from journal.deeds import rekeying, settings
from journal.errors import NotProved, Refusal
from journal.settings_table import LOCK_AFTER
from journal.shapes.keys import Hand, KeyChange, KeyChangeKind, KeyChanges, KeyDeed, ProofBy
from ui.deed import Deed
from ui.look import Look
from ui.questions.proved import tell_keys_changed
from ui.session import Session
from ui.widgets.brand import Brand
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.labels import Icon, Label, Line
from ui.widgets.layouts import REST, Rest, in_column, in_row, put
from ui.widgets.scrolling import ScrollColumn
from ui.wishes import Prove, Proved, ReplaceKey, Wishing
from ui.wording.days import hour, long_day, weekday_and_day
from ui.working import RefusalBanner

WIDTH = 460
HEIGHT = 42
"""Of the two answers."""

_ICONS = {
    KeyChangeKind.SHEET: "sheet",
    KeyChangeKind.PASSPHRASE: "lock",
    KeyChangeKind.KEY: "key",
    KeyChangeKind.UNNOTED: "warning",
}


class ChangedKeys(QWidget):
    """One card for each change, two answers of the same weight, and neither has the keyboard. `answered` comes last."""

    answered = Signal()
    put_off = Signal()

    def __init__(self, session: Session, look: Look, wish: Wishing, told: KeyChanges, *, just_opened: bool) -> None:
        """Be about what was `told`; where the journal was not `just_opened`, who answers types its passphrase first."""
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._just_opened = just_opened
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._trouble = RefusalBanner(look)
        cards = [self._card(change, told if change is told.changes[-1] else None) for change in told.changes]
        column = in_column(self._heading(told), *cards, self._answers(), on=self, gap=20)
        put(column, self._trouble, self._if_not(), self._later_row())
        self._deed = Deed(session, self, self.mine, self.not_mine)
        session.do(self, rekeying.tell, failed=lambda _: None)  # on a disk that takes no writing, told and not noted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it for later on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
        else:
            super().keyPressEvent(event)

    def _heading(self, told: KeyChanges) -> QVBoxLayout:
        kinds = {change.kind for change in told.changes}
        title = self._title(kinds.pop() if len(kinds) == 1 else None)
        self.setAccessibleName(title)
        since = self.tr("This happened since you last said that all of it was yours.")
        if len(told.changes) == 1:
            since = self._since(told.changes[0])
        ask = self.tr("Was it you?")
        self.setAccessibleDescription(f"{since} {ask}")
        head = Label(self._look, title, "title", wraps=True)
        words = Label(self._look, since, "ui-large", "soft", wraps=True)
        return in_column(head, words, Label(self._look, ask, "ui-strong"), gap=6)

    def _title(self, kind: KeyChangeKind | None) -> str:
        return {
            KeyChangeKind.SHEET: self.tr("A new recovery sheet was made"),
            KeyChangeKind.PASSPHRASE: self.tr("The passphrase was changed"),
            KeyChangeKind.KEY: self.tr("The journal was given a new key"),
        }.get(kind or KeyChangeKind.UNNOTED, self.tr("The keys were changed"))

    def _since(self, change: KeyChange) -> str:
        who = {
            ProofBy.PASSPHRASE: self.tr("Since you last opened this journal, somebody who knew the passphrase"),
            ProofBy.RECOVERY: self.tr("Since you last opened this journal, somebody who held the recovery sheet"),
            ProofBy.UNKNOWN: self.tr("Since you last opened this journal, somebody"),
        }[change.proof]
        what = {
            KeyChangeKind.SHEET: self.tr("had twelve new words shown."),
            KeyChangeKind.PASSPHRASE: self.tr("chose another passphrase."),
            KeyChangeKind.KEY: self.tr("wrote it anew under another key."),
        }.get(change.kind)
        if what is None:
            return self.tr("The files with its keys are not those that Afterbell wrote last.")
        return f"{who} {what}"

    def _card(self, change: KeyChange, told: KeyChanges | None) -> Card:
        card = Card(self._look, "")
        at = clock.local(change.made_at)
        when = f"{long_day(at.date())}, {hour(change.made_at, clock.zone_name())}"
        card.body.addLayout(self._row(_ICONS.get(change.kind, "key"), when, self._what(change)))
        card.setAccessibleName(f"{when}. {self._what(change)}")
        if told is not None and told.old_sheet_until is not None:
            good = self.tr("Your old sheet is good until {0}").format(weekday_and_day(told.old_sheet_until))
            after = self.tr("After that only the new one opens the journal. Nothing you wrote was changed.")
            if not told.by_owner:
                after = self.tr(
                    "“Yes” ends it only with the passphrase that was there before all of this: what was changed, and"
                    " a sheet, may be known to others. A new key ends it at once."
                )
            put(card.body, Line(), self._row("clock", good, after))
        return card

    def _what(self, change: KeyChange) -> str:
        what = {
            KeyChangeKind.SHEET: self.tr("New recovery sheet, made"),
            KeyChangeKind.PASSPHRASE: self.tr("Another passphrase, chosen"),
            KeyChangeKind.KEY: self.tr("A new key, passphrase and sheet, made"),
        }.get(change.kind)
        if what is None:
            return self.tr(
                "Noticed then. The passphrase and the sheet of those files open the journal now. An older copy of"
                " them does that: from a backup, where they were damaged, or put there by somebody."
            )
        where = self.tr("by a command") if change.hand is Hand.COMMAND else self.tr("in this window")
        how = {
            ProofBy.PASSPHRASE: self.tr("after the passphrase was typed."),
            ProofBy.RECOVERY: self.tr("after the words of the recovery sheet were typed."),
            ProofBy.UNKNOWN: "",
        }[change.proof]
        return f"{what} {where} {how}".strip()

    def _row(self, icon: str, name: str, words: str) -> QHBoxLayout:
        title = Label(self._look, name, "ui-strong", wraps=True)
        texts = in_column(title, Label(self._look, words, "ui-small", "soft", wraps=True), gap=1)
        return in_row(in_column(Icon(self._look, icon, "soft", 20), REST), (texts, 1), gap=14)

    def _answers(self) -> QHBoxLayout:
        self.mine = QuietButton(self._look, self.tr("Yes, that was me"), clicked=self._own)
        self.not_mine = QuietButton(self._look, self.tr("No, that was not me"), clicked=self._ask_first)
        for button in (self.mine, self.not_mine):
            button.setMinimumHeight(self._look.px(HEIGHT))
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        return in_row((self.mine, 1), (self.not_mine, 1), gap=10)

    def _if_not(self) -> QVBoxLayout:
        rows = in_column(Label(self._look, self.tr("If it was not you"), "ui-strong"), gap=6)
        for number, words in enumerate(
            (
                self.tr("Afterbell asks for your passphrase and ends a new sheet at once. The old one stays good."),
                self.tr("You choose another passphrase, and the journal gets a new key and a new sheet."),
                self.tr("Backups made before keep the old key: you see how many, and where they lie."),
            ),
            1,
        ):
            place = Label(self._look, f"{number}", "ui", "soft")
            place.setFixedWidth(self._look.px(26))
            place.setAlignment(Qt.AlignmentFlag.AlignTop)
            rows.addLayout(in_row(place, (Label(self._look, words, "ui", "soft", wraps=True), 1), gap=0))
        return rows

    def _later_row(self) -> QHBoxLayout:
        self.later = LinkButton(self._look, self.tr("Ask me later"), clicked=self.put_off)
        note = self.tr("It stays under Settings, Passphrase and key, until it is answered.")
        return in_row(self.later, (Label(self._look, note, "ui-small", "soft", wraps=True), 1), gap=12)

    def _own(self) -> None:
        if not self._just_opened:
            self._own_proved()
            return

        def refused(refusal: Refusal) -> None:
            self._own_proved() if isinstance(refusal, NotProved) else self._trouble.refuse(refusal)

        self._deed.ask(rekeying.own_just_opened, lambda _: self._end(), refused)

    def _own_proved(self) -> None:
        """Have it typed who answers: the journal may have stood open since."""

        def own(proved: Proved) -> None:
            self._deed.ask(
                lambda journal: rekeying.own(journal, proved.proof), lambda _: self._end(), self._trouble.refuse
            )

        self._wish(Prove(deed=KeyDeed.OWN, then=own))

    def _ask_first(self) -> None:
        self._wish(Prove(deed=KeyDeed.DISOWN, then=self._disown))

    def _disown(self, proved: Proved) -> None:
        self._deed.ask(
            lambda journal: rekeying.disown(journal, proved.proof), lambda _: self._renew(proved), self._trouble.refuse
        )

    def _renew(self, proved: Proved) -> None:
        self._wish(ReplaceKey(proved, self._end))

    def _end(self) -> None:
        tell_keys_changed(self._session)
        self.answered.emit()


class ChangedKeysScreen(QWidget):
    """The same as a whole screen. `finished` comes with an answer, or where it is left for later."""

    finished = Signal()
    lock_after_told = Signal(int)

    def __init__(self, session: Session, look: Look, wish: Wishing, told: KeyChanges) -> None:
        super().__init__()
        self.view = ChangedKeys(session, look, wish, told, just_opened=True)
        self.view.answered.connect(self.finished)
        self.view.put_off.connect(self.finished)
        column = ScrollColumn(look, WIDTH)
        column.body.setSpacing(28)
        put(column.body, Rest(2), Brand(look), self.view, Rest(3))
        in_column(column, on=self)
        self.setFocusProxy(self.view)
        session.ask(self, partial(settings.get, setting=LOCK_AFTER), self.lock_after_told.emit)
