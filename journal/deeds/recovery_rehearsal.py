"""Errand. The rehearsal of the recovery sheet: when it is worth a question, and its words tried on the open journal.

What is remembered is tied to the key slot that the sheet opens: for a new sheet it begins anew by itself.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.settings_table import RECOVERY_SHEET
from journal.shapes import Rehearsal

if TYPE_CHECKING:
    from journal.journal import Journal

ASK_AFTER = timedelta(weeks=3)
"""From making the sheet to the question, and from "later" to the next one. By then the sheet lies where it will stay
and nobody knows its words by heart; yet the passphrase is in daily use, so a lost sheet costs a new one and no more."""


REMIND_AFTER = timedelta(days=3)
"""From the first evening without a printer to the reminder, and from one to the next."""


def begin(journal: Journal) -> None:
    """Count from today for a sheet that nothing is known of yet; change nothing for any other."""
    if _kept(journal) is None:
        put_off(journal)


def is_due(journal: Journal) -> bool:
    """Tell whether it is time to ask for the sheet."""
    kept = _kept(journal)
    return kept is not None and kept.ask_on is not None and journal.settings.today() >= kept.ask_on


def leave_open(journal: Journal) -> None:
    """Remember that nobody has said yet where this sheet is; it is asked for until somebody does."""
    _keep(journal, journal.settings.today(), unprinted=True)


def remind(journal: Journal) -> None:
    """Remember that this sheet is on no paper, and ask for it in three days."""
    _keep(journal, journal.settings.today() + REMIND_AFTER, unprinted=True)


def is_unprinted(journal: Journal) -> bool:
    """Tell whether this sheet is on no paper yet, as far as anybody said."""
    kept = _kept(journal)
    return kept is not None and kept.unprinted


def put_off(journal: Journal) -> None:
    """Ask some weeks from now; a sheet that was on no paper is on one by now."""
    _keep(journal, journal.settings.today() + ASK_AFTER, tried_on(journal))


def spare(journal: Journal) -> None:
    """Ask no more for this sheet."""
    _keep(journal, None, tried_on(journal))


def tried_on(journal: Journal) -> date | None:
    """Give the day on which the words of this sheet were last found right; None where they never were."""
    kept = _kept(journal)
    return kept.tried_on if kept else None


def rehearse(journal: Journal, words: str) -> bool:
    """Tell whether these words would open the journal now, and remember the day if so; the keys stay as they are.

    Raises `UnknownRecoveryWord`; False means a sheet of another journal, or one from before the newest.
    """
    from journal.deeds.unlock import recovery_opens

    right = recovery_opens(journal, words)
    if right:
        _keep(journal, None, journal.settings.today())
    return right


def _kept(journal: Journal) -> Rehearsal | None:
    kept = journal.settings.get(RECOVERY_SHEET)
    return kept if kept and kept.sheet == journal.held_keyring().sheet else None


def _keep(journal: Journal, ask_on: date | None, tried: date | None = None, *, unprinted: bool = False) -> None:
    kept = Rehearsal(sheet=journal.held_keyring().sheet, ask_on=ask_on, tried_on=tried, unprinted=unprinted)
    journal.settings.set(RECOVERY_SHEET, kept)
