"""A new key for the whole journal: everything is written anew under it, with a passphrase and a recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from journal.deeds import back_up, rekeying
from journal.shapes import BackupInfo, RecoverySheet, SecondPlace
from ui.deed import Deed
from ui.look import Look
from ui.opening.choose import ChoosePassphrase
from ui.opening.recovery import RecoveryView, ask_where_it_is, note_that_it_is_safe
from ui.questions.proved import tell_keys_changed
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, put
from ui.widgets.scrolling import bring_into_sight
from ui.wishes import Proved
from ui.wording import translate
from ui.wording.days import moment
from ui.working import WorkingSheet


class NewKeySheet(WorkingSheet):
    """Says what it does and does not do, takes a passphrase, and shows the sheet that belongs to the new key."""

    def __init__(
        self, session: Session, look: Look, proved: Proved, then: Callable[[], object], parent: QWidget
    ) -> None:
        why = translate(
            "NewKeySheet",
            "For when somebody may have had the passphrase or the sheet and a copy of the journal. Everything is"
            " written anew under a new key. Copies they already have still open with what they know, and so do your"
            " older backups; those you may want to delete.",
        )
        super().__init__(look, parent, translate("NewKeySheet", "Replace the journal’s key"), width=560)
        self._session, self._proof = session, proved.proof
        self.renewed = False
        self.closed.connect(lambda: then() if self.renewed else None)
        self.fields = ChoosePassphrase(session, look)
        self.begins_at = self.fields.first
        self.fields.chosen.connect(self._replace)
        content = QWidget()
        self._rows = in_column(on=content, gap=look.px(14))
        self._why = Label(look, why, "ui", "soft", wraps=True)
        put(self._rows, self._why, self.fields, self.trouble, self.busy, REST)
        self.add_scrolling(content)
        self._close = QuietButton(look, self.tr("Cancel"), clicked=self._leave)
        self.make = PrimaryButton(look, self.tr("Write it anew"), clicked=self.fields.submit)
        put(self.foot, REST, self._close, self.make)
        self._deed = Deed(session, self, self.make)

    def _replace(self, passphrase: str) -> None:
        stop = self.work(self.tr("Writing every page anew…"))
        renew = partial(rekeying.replacing_key, proof=self._proof, passphrase=passphrase, stop=stop.is_set)
        self._deed.renew(renew, self._show, self.refuse, self._tell)

    def _tell(self, done: int, whole: int) -> None:
        self.busy.say(self.tr("Writing every page anew…"), far=(done, whole))

    def _leave(self) -> None:
        if self.renewed:
            note_that_it_is_safe(self._session)
            self.close_sheet()
        elif self.dismissable:
            self.dismiss()
        else:
            self.stop.set()
            self._deed.let_go()

    def _show(self, sheet: RecoverySheet) -> None:
        self.renewed = True
        ask_where_it_is(self._session)
        tell_keys_changed(self._session)
        self.fields.wipe()
        for part in (self._why, self.fields, self.busy, self.make):
            part.hide()
        words = self.tr("The journal has a new key. This is its recovery sheet; print it now, the old one is void.")
        told = Label(self.look, words, "ui", "soft", wraps=True)
        self._rows.insertWidget(0, told)
        view = RecoveryView(self.look, sheet)
        self._rows.insertWidget(1, view)
        view.show()  # its layout would do so later, and nothing unseen gets the keyboard
        view.setFocus()
        QTimer.singleShot(0, told, lambda: bring_into_sight(told))
        self._backups = Label(self.look, "", "ui-small", "soft", wraps=True)
        self._backups.hide()
        self._rows.insertWidget(2, self._backups)
        self._session.ask(self, back_up.known, self._take_backups)
        self._close.setText(self.tr("I have it somewhere safe"))

    def _take_backups(self, found: tuple[tuple[BackupInfo, ...], SecondPlace | None]) -> None:
        """Tell of those beside the journal, and then, when its disk answers, of those in the second place, too."""
        here, second = found
        self._tell_backups(here)
        if second is not None:
            there = partial(back_up.backups_there, second)
            self._session.other_disks.ask(self, there, lambda more: self._tell_backups((*here, *more)), lambda _: None)

    def _tell_backups(self, found: tuple[BackupInfo, ...]) -> None:
        if found:
            places = " · ".join(dict.fromkeys(str(Path(info.path).parent) for info in found))
            made = sorted(info.made_at for info in found)
            first, last = moment(made[0]), moment(made[-1])
            when = first if first == last else self.tr("{0} to {1}").format(first, last)
            words = self.tr("Backups that keep the old key: {0}, of {1}. They lie in {2}.")
            one = self.tr("One backup keeps the old key, that of {0}. It lies in {1}.")
            told = words.format(len(found), when, places) if len(found) > 1 else one.format(when, places)
            self._backups.setText(told)
            self._backups.show()
