"""Another passphrase, after the present one was typed: the new one twice, its strength shown; it counts at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from journal.deeds import rekeying
from journal.deeds.proving import OpenedJustNow, Proof
from journal.shapes.keys import KeyDeed
from ui.deed import Deed
from ui.look import Look
from ui.opening.choose import ChoosePassphrase
from ui.questions.proved import tell_keys_changed
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.layouts import REST, put
from ui.wishes import Proved
from ui.wording import translate
from ui.working import WorkingSheet


class PassphraseSheet(WorkingSheet):
    """A new passphrase for the open journal. Without a proof the recovery sheet opened it a moment ago."""

    def __init__(self, session: Session, look: Look, proved: Proved | None, parent: QWidget) -> None:
        recovered = proved is None
        title = (
            translate("PassphraseSheet", "Choose a new passphrase")
            if recovered
            else translate("PassphraseSheet", "Change the passphrase")
        )
        why = (
            translate(
                "PassphraseSheet", "The recovery sheet opened your journal. Choose a passphrase you can keep in mind."
            )
            if recovered
            else translate("PassphraseSheet", "The old one opens nothing any more, but for backups made before today.")
        )
        super().__init__(look, parent, title, why, width=480)
        self.scroll_body()
        self.fields = ChoosePassphrase(session, look)
        self.begins_at = self.fields.first
        self.fields.chosen.connect(self._change)
        put(self.body, self.fields, self.trouble, self.busy)
        later = QuietButton(look, self.tr("Later") if recovered else self.tr("Cancel"), clicked=self.dismiss)
        self.change = PrimaryButton(look, self.tr("Use this passphrase"), clicked=self.fields.submit)
        put(self.foot, REST, later, self.change)
        self._session = session
        self._proof: Proof | None = proved.proof if proved is not None else None
        self._deed = Deed(session, self, self.change)

    def _change(self, passphrase: str) -> None:
        self.work(self.tr("Changing…"))

        def change(proof: Proof) -> None:
            self._proof = proof
            self._deed.ask(
                partial(rekeying.change_passphrase, proof=proof, passphrase=passphrase), self._changed, self.refuse
            )

        if self._proof is None:
            # The words of the sheet opened the journal a moment ago, which proved it; no other deed has had that proof.
            self._deed.ask(partial(OpenedJustNow, deed=KeyDeed.NEW_PASSPHRASE), change, self.refuse)
        else:
            change(self._proof)

    def _changed(self, _: object) -> None:
        self.fields.wipe()
        tell_keys_changed(self._session)
        self.close_sheet()
