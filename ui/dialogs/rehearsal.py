"""The rehearsal: the words on the recovery sheet are typed and checked, while the journal stays open and as it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from journal.deeds.recovery_rehearsal import rehearse
from journal.errors import Refusal
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.busy import Busy
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.notice import Banner
from ui.widgets.plain_text import text_of
from ui.widgets.recovery_words import RecoveryWordsField
from ui.widgets.sheet import Sheet
from ui.wishes import MakeRecovery, Wishing
from ui.wording import translate
from ui.wording.refusals import say


class RehearsalSheet(Sheet):
    """Says whether the sheet still opens the journal; if not, what to look at, and the way to a new one."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget) -> None:
        why = translate(
            "RehearsalSheet",
            "Fetch the page and type its words. They are only checked here: nothing in your journal changes.",
        )
        super().__init__(look, parent, translate("RehearsalSheet", "Try your recovery sheet"), why, width=520)
        self._session, self._wish = session, wish
        self.words = RecoveryWordsField(look, self.tr("Recovery words"), self.tr("The twelve words, in order"))
        self.words.entered.connect(self._try)
        self.begins_at = self.words
        self.trouble = Banner(look)
        self.trouble.pressed.connect(self._make_new)
        self._busy = Busy(look)
        self.praise = Label(look, "", "lead", wraps=True)
        self.praise.hide()
        put(self.body, self.words, self.trouble, self.praise)
        self.close_button = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        self.attempt = PrimaryButton(look, self.tr("Try these words"), clicked=self._try)
        put(self.foot, self._busy, REST, self.close_button, self.attempt)
        self._deed = Deed(session, self, self.attempt)

    def _try(self) -> None:
        words = text_of(self.words.document())
        self.trouble.hide()
        self._busy.say(self.tr("Checking…"))
        self._deed.do(partial(rehearse, words=words), self._take_verdict, self._refuse)

    def _take_verdict(self, right: bool) -> None:  # noqa: FBT001  what came home
        if not right:
            self._say_wrong(
                self.tr("These words do not open this journal"),
                self.tr(
                    "They are in order, but from another journal or an older sheet. See whether there is a newer page,"
                    " or make a new one."
                ),
            )
            return
        self.words.wipe()
        for part in (self.words, self._busy, self.attempt):
            part.hide()
        self.praise.setText(
            self.tr("That is the right sheet, and it opens your journal. You can put it back where it was.")
        )
        self.praise.show()
        self.close_button.setText(self.tr("Done"))
        self.close_button.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._say_wrong(*say(refusal).parts)

    def _say_wrong(self, title: str, sentence: str) -> None:
        self._busy.hide()
        self.trouble.say(title, sentence, self.tr("Make a new sheet…"))
        self.words.setFocus()

    def _make_new(self) -> None:
        self.leave_for(self._wish, MakeRecovery())
