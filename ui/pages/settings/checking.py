"""Whether all of the journal is whole, in the settings: looked through at once, and what can be read saved anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer

from journal.deeds import checking, salvage
from journal.shapes import CheckReport, SalvageReport
from ui.deed import Deed
from ui.look import Look
from ui.pages.settings.rows import Group
from ui.session import Session
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.scrolling import bring_into_sight
from ui.widgets.unmoved import come
from ui.wishes import OpenJournal, Wishing
from ui.wording import translate
from ui.wording.days import long_day, moment, plain_day

MOST_DAYS = 8
"""Days of entries that are named in a line; the rest are counted."""


class CheckGroup(Group):
    """Says when all was found whole last; where it is not, what is damaged, and a way to save the rest."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Is it whole?"))
        self._session, self._wish = session, wish
        self.now = QuietButton(look, self.tr("Look now"), clicked=self.check)
        self._deed = Deed(session, self, self.now)
        self.all = self.add(
            self.tr("Look through the journal"),
            self.tr("Every page, entry, photo and file. It is done by itself each week, and after a crash."),
            self.now,
        )
        self.save = QuietButton(look, self.tr("Save it…"), clicked=self.salvage)
        self._saving = Deed(session, self, self.save)
        self.rest = self.add(
            self.tr("Save what can be read"),
            self.tr("Into a new journal beside this one, opened by the same passphrase. This one stays as it is."),
            self.save,
        )
        self._saved: Path | None = None
        self.open = LinkButton(look, self.tr("Open the new journal"), clicked=self._open_saved)
        self.rest.add_under(self.open)
        self.open.hide()
        self.rows.remove(self.rest)  # it is found, and shown, where something is damaged
        self.rest.hide()
        self._ask()

    def check(self) -> None:
        """Look through all of it, while everything else goes on."""
        self._deed.go_through(checking.checking, self._checked, self.all.refuse, self._tell)

    def salvage(self) -> None:
        """Save what can be read in a journal beside this one."""
        self._saving.go_through(salvage.salvaging, self._salvaged, self.rest.refuse, self._tell_saving)

    def offer_rest(self) -> None:
        """Put the keyboard on the way to save what can be read: that something is damaged is known already."""
        self._show_rest()
        self.save.setFocus()
        QTimer.singleShot(0, self.rest, lambda: bring_into_sight(self.rest))  # once it has its place

    def _ask(self) -> None:
        self._session.ask(self, checking.last_checked, self._show_last, lambda _: None)

    def _show_last(self, day: date | None) -> None:
        if day is not None:
            words = self.tr("Found whole on {0}. It is looked through by itself each week, and after a crash.")
            self.all.explain(words.format(long_day(day)))

    def _tell(self, done: int, whole: int) -> None:
        self.all.explain(self.tr("Looking… {0} %").format(100 * done // max(whole, 1)))

    def _tell_saving(self, done: int, whole: int) -> None:
        self.rest.explain(self.tr("Saving… {0} %").format(100 * done // max(whole, 1)))

    def _checked(self, report: CheckReport) -> None:
        self.all.explain(found(report))
        if not report.whole:
            self._show_rest()

    def _show_rest(self) -> None:
        if self.rest not in self.rows:
            self.rows.append(self.rest)
            come(self.rest, shown=True)

    def _salvaged(self, report: SalvageReport) -> None:
        self.rest.explain(saved(report))
        self._saved = report.path
        come(self.open, shown=True)

    def _open_saved(self) -> None:
        if self._saved is not None:
            self._wish(OpenJournal(self._saved))


def found(report: CheckReport) -> str:
    """Say what looking through all of it found."""
    number = QLocale().toString
    if report.whole:
        told = translate("CheckGroup", "All of it is whole. Entries: {0}, photos and files: {1}.")
        parts = [told.format(number(report.entries), number(report.attachments))]
    else:
        told = translate("CheckGroup", "Not all of it is whole. Damaged pages: {0}.")
        parts = [told.format(number(report.faults + report.indexes))]
        if report.damaged:
            days = [plain_day(day) for day in report.damaged]
            parts.append(translate("CheckGroup", "Cannot be read: entries of {0}.").format(_listed(days)))
        if report.files_damaged:
            told = translate("CheckGroup", "Photos and files that cannot be read: {0}.")
            parts.append(told.format(number(report.files_damaged)))
    if not report.keys_whole:
        parts.append(translate("CheckGroup", "A key file was damaged and has been put right."))
    return " ".join(parts)


def saved(report: SalvageReport) -> str:
    """Say what came into the new journal, what is missing, and where that may still be."""
    number = QLocale().toString
    parts = [translate("CheckGroup", "“{0}” has {1} entries now.").format(report.path.stem, number(report.entries))]
    for part, words in (
        (True, translate("CheckGroup", "In part: {0}.")),
        (False, translate("CheckGroup", "Missing: {0}.")),
    ):
        days = [plain_day(one.day) for one in report.hurt if one.part is part]
        parts += [words.format(_listed(days))] if days else []
    if report.files:
        parts.append(translate("CheckGroup", "Photos and files that are missing: {0}.").format(number(report.files)))
    if report.whole:
        parts.append(translate("CheckGroup", "Nothing is missing."))
    elif report.newest_backup is not None:
        words = translate(
            "CheckGroup", "The backup of {0} may have the rest: compare the two, and take from it what is missing."
        )
        parts.append(words.format(moment(report.newest_backup.made_at)))
    return " ".join(parts)


def _listed(days: list[str]) -> str:
    named = list(dict.fromkeys(days))
    more = len(named) - MOST_DAYS
    return ", ".join(named[:MOST_DAYS]) + (translate("CheckGroup", " and {0} more").format(more) if more > 0 else "")
