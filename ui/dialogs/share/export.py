"""Exporting chosen entries with names protected: what others will read, and then a folder for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds import export
from journal.errors import Refusal, Undecided
from journal.shapes import EntryId, ExportReport
from ui.deed import Deed
from ui.dialogs.share.pane import HalfDecided, Pane
from ui.half_chosen import half_chosen
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.choose_file import choose_folder
from ui.widgets.folder_shown import folder_button
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Sheet
from ui.wording import translate
from ui.wording.people import written_words
from ui.working import RefusalBanner


class ProtectedExportSheet(Sheet):
    """Nothing is written while a word is open."""

    fills = True

    def __init__(self, session: Session, look: Look, entries: tuple[EntryId, ...], parent: QWidget) -> None:
        why = translate(
            "ProtectedExportSheet",
            "A plain folder that any program reads, not encrypted, in which stand-ins take the place of names.",
        )
        super().__init__(look, parent, translate("ProtectedExportSheet", "Export with names protected"), why, width=820)
        self._session = session
        self._entries = entries
        self.rule_off()
        self.body.setContentsMargins(0, 0, 0, 0)
        self._banner = RefusalBanner(look, self.tr("Put away"))
        self._half = HalfDecided, (ProtectedExportSheet, frozenset(entries))
        half = half_chosen(session).at(*self._half)
        self._pane = Pane(session, look, self._entries, self.tr("What will be written"), half)
        self._pane.settled.connect(self._settle_words)
        self._pane.failed.connect(self._refuse)
        self._pane.answer_keys(self)
        self._done = Label(look, "", "ui", "soft", wraps=True)
        self._done.setContentsMargins(26, 22, 26, 22)
        self.body.addWidget(self._banner)
        self._area = self.add_scrolling(self._pane)
        self.body.addWidget(self._done)
        self._done.hide()
        self._cancel = QuietButton(look, self.tr("Cancel"), clicked=self.dismiss)
        self._go = PrimaryButton(look, self.tr("Choose where…"))
        self._go.clicked.connect(lambda: choose_folder(self, self.tr("Where to write the export"), self.write))
        put(self.foot, REST, self._cancel, self._go)
        self._deed = Deed(session, self, self._go)
        self._settle_words()
        self._pane.look_over()

    def write(self, inside: Path) -> None:
        """Write it into a new folder in `inside`."""
        place = inside / export.named_by_day(translate("ProtectedExportSheet", "Afterbell, names protected, {0}"))
        write = partial(export.export_protected, folder=place, entries=self._entries, decisions=self._pane.decisions)
        self._deed.do(write, self._show_done, self._refuse)

    def _settle_words(self) -> None:
        self._go.setEnabled(self._pane.decided)

    def _show_done(self, report: ExportReport) -> None:
        half_chosen(self._session).used(*self._half)
        self._pane.blockSignals(True)
        self.fills = False
        for part in (self._area, self._banner, self._go):
            part.hide()
        self._done.setText(written_words(report))
        self._done.show()
        self.foot.insertWidget(1, folder_button(self.look, report.path.parent))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._banner.refuse(refusal)
        self._settle_words()
        if isinstance(refusal, Undecided):  # as in sharing
            self._pane.look_anew()
