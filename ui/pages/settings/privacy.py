"""When the journal locks, who may see the window, and the ways into the journal."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox

from journal.dates import clock
from journal.deeds import settings
from journal.settings_table import LOCK_AFTER, LOCK_ON_MINIMISE, LOCK_WITH_DESKTOP, OFF_SHARED_SCREENS
from journal.shapes.keys import KeysMade
from journal.shapes.settings import Wishes
from ui.desktop import this_desktop
from ui.look import Look
from ui.pages.settings.rows import Group, Row, Switch, loosening
from ui.session import Session
from ui.widgets.fields import ComboBox
from ui.wishes import AnswerChangedKeys, ChangePassphrase, MakeRecovery, ReplaceKey, TryRecovery, Wishing
from ui.wording.days import plain_day

LOCK_CHOICES = (1, 2, 5, 10, 15, 30, 60)
"""Minutes."""


class LockGroup(Group):
    """When the journal locks by itself."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Locking", "the journal, by itself"))
        self._session, self._wish = session, wish
        self._kept = LOCK_AFTER.default
        self.after = ComboBox()
        for minutes in LOCK_CHOICES:
            self._offer_minutes(minutes)
        self.after.activated.connect(self._keep_minutes)
        self.add(
            self.tr("Lock by itself after"),
            self.tr("Minutes in which nobody touches the window. Locking closes the journal and forgets its key."),
            self.after,
        )
        self.with_desktop = Switch(session, LOCK_WITH_DESKTOP, wish)
        self.add(
            self.tr("Lock with the screen"),
            self.tr("When this computer’s screen is locked, so is the journal. Before it sleeps, it always is."),
            self.with_desktop,
        )
        self.on_minimise = Switch(session, LOCK_ON_MINIMISE, wish)
        self._minimise_row = self.add(
            self.tr("Lock when minimised"), self.tr("Putting the window away closes the journal."), self.on_minimise
        )
        self.off_screens = Switch(session, OFF_SHARED_SCREENS, wish)
        if this_desktop().can_refuse_capture:
            why = self.tr("Screenshots, recordings and shared screens show nothing, or black, where the window is.")
            self.add(self.tr("Keep off shared screens"), why, self.off_screens)
        else:
            why = self.tr(
                "On this system a window cannot ask to be left out of screenshots and shared screens. F9 blanks it."
            )
            self.add(self.tr("Keep off shared screens"), why, None)

    def offer_staying(self, action: QAction) -> None:
        """Show one more switch: that of the icon beside the clock, which its menu shows as well."""
        self.staying = QCheckBox()
        self.staying.setChecked(action.isChecked())
        self.staying.toggled.connect(action.setChecked)
        action.toggled.connect(self.staying.setChecked)
        row = self.add(
            self.tr("Stay beside the clock"),
            self.tr("Closing the window locks the journal and leaves the icon, which opens a quick entry."),
            self.staying,
        )
        self.body.insertWidget(self.body.indexOf(self._minimise_row) + 1, row)
        self.setTabOrder(self.on_minimise, self.staying)

    def show_kept(self, minutes: int, wishes: Wishes) -> None:
        """Show what the journal has kept."""
        self._kept = minutes
        self._show_minutes()
        self.with_desktop.show_state(on=wishes.with_desktop)
        self.on_minimise.show_state(on=wishes.on_minimise)
        self.off_screens.show_state(on=wishes.off_screens)

    def _show_minutes(self) -> None:
        if self.after.findData(self._kept) < 0:
            self._offer_minutes(self._kept)
        self.after.setCurrentIndex(self.after.findData(self._kept))

    def _offer_minutes(self, minutes: int) -> None:
        self.after.addItem(self.tr("{0} min").format(minutes), minutes)

    def _keep_minutes(self) -> None:
        minutes = int(self.after.currentData())
        if minutes > self._kept:
            self._wish(loosening(self._session, self, LOCK_AFTER, minutes, self._show_minutes))
            return
        self._session.do(self, partial(settings.keep, setting=LOCK_AFTER, value=minutes))


class KeyGroup(Group):
    """The passphrase, the recovery sheet, the key."""

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Passphrase and key"))
        self._wish = wish
        self.question: Row | None = None
        self.passphrase = self.offer(
            wish,
            ChangePassphrase(),
            self.tr("Passphrase"),
            self.tr(
                "Nobody can reset it; it is never stored anywhere. A new one counts at once, on this copy. Backups"
                " made before keep the old one."
            ),
            self.tr("Change…"),
        )
        self.recovery = self.offer(
            wish,
            MakeRecovery(),
            self.tr("Recovery sheet"),
            self.tr("Twelve words on paper that open the journal if you forget the passphrase."),
            self.tr("Make a new one…"),
        )
        self.rehearsal = self.offer(
            wish, TryRecovery(), self.tr("Is the sheet still there?"), self.tr("Not tried yet."), self.tr("Try it…")
        )
        self.offer(
            wish,
            ReplaceKey(),
            self.tr("Key", "of the journal, not of a keyboard"),
            self.tr("Write the whole journal under a new key, if somebody may have had a way in."),
            self.tr("Replace…"),
        )

    def show_kept(self, tried_on: date | None, made: KeysMade) -> None:
        """Show when the sheet was last tried, of when passphrase and sheet are, and whether a question is open."""
        words = self.tr("Last tried on {0}.").format(plain_day(tried_on)) if tried_on else self.tr("Not tried yet.")
        self.rehearsal.explain(words)
        for row, of_when, change in (
            (self.passphrase, self.tr("Changed on {0}."), made.passphrase),
            (self.recovery, self.tr("Made on {0}."), made.sheet),
        ):
            when = of_when.format(plain_day(clock.local(change.made_at).date())) + " " if change else ""
            row.explain(when + row.about)
        self._show_question(unanswered=made.unanswered)

    def _show_question(self, *, unanswered: bool) -> None:
        if unanswered and self.question is None:
            self.question = self.offer(
                self._wish,
                AnswerChangedKeys(),
                self.tr("The keys were changed"),
                self.tr("You have not said yet whether that was you."),
                self.tr("Answer…"),
            )
        elif not unanswered and self.question is not None:
            self.rows.remove(self.question)
            self.question.hide()
            self.question.deleteLater()
            self.question = None
