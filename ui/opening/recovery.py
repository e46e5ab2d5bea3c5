"""The recovery sheet: twelve words on one page, to print or to save, which open the journal without the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QWidget

from journal import files
from journal.deeds import recovery_rehearsal
from journal.errors import Refusal
from journal.shapes import RecoverySheet
from ui.look import Look, set_look
from ui.opening.recovery_page import draw_sheet, heading, sheet_pdf, sheet_text
from ui.session import Session
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.choose_file import choose_place
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column
from ui.wording.refusals import say

COLUMNS = 3


def ask_where_it_is(session: Session) -> None:
    """Have the first page ask for the sheet that is shown now, until somebody says where it is; twice is as once."""
    session.do(session, recovery_rehearsal.leave_open)


def note_that_it_is_safe(session: Session) -> None:
    """Take somebody's word that the newest sheet is on paper; twice is as once."""
    session.do(session, recovery_rehearsal.put_off)


class RecoveryView(QWidget):
    """Shows the words, prints them, saves them. `printed` comes once they are on paper; a saved file is not.

    Give it the keyboard when it is shown: Tab goes on to the first button, and Enter presses none yet.
    """

    printed = Signal()

    def __init__(self, look: Look, sheet: RecoverySheet) -> None:
        super().__init__()
        self._look = look
        self._sheet = sheet
        self.setAccessibleName(self.tr("Recovery sheet"))
        buttons = (
            QuietButton(look, self.tr("Print…"), "print", clicked=self._print),
            QuietButton(look, self.tr("Save as PDF…"), "sheet", clicked=self._save_pdf),
            LinkButton(look, self.tr("Save as plain text…"), clicked=self._save_text),
        )
        self.note = Label(look, "", "ui-small", "soft", wraps=True)
        in_column(self._words(), flowing(*buttons, gap=10), self.note, on=self, gap=14)
        self._say_plain()

    def _words(self) -> QFrame:
        frame = QFrame()
        set_look(frame, "card")
        frame.setAccessibleName(self.tr("Recovery words"))
        grid = QGridLayout(frame)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        rows = -(-len(self._sheet.words) // COLUMNS)
        for place, word in enumerate(self._sheet.words):
            number = Label(self._look, f"{place + 1}", "ui-small", "faint")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown = Label(self._look, word, "row-title")
            shown.setAccessibleName(f"{place + 1}: {word}")
            grid.addWidget(number, place % rows, place // rows * 2)
            grid.addWidget(shown, place % rows, place // rows * 2 + 1)
            grid.setColumnStretch(place // rows * 2 + 1, 1)
        return frame

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        # The dialog does not own the printer: without this name it would print on freed memory.
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())

        def go() -> None:
            if not draw_sheet(self._sheet, printer) or printer.printerState() == QPrinter.PrinterState.Error:
                self.note.setText(self.tr("It could not be printed. Try another printer, or save the sheet instead."))
            else:
                self._say_plain()
                self.printed.emit()

        QDialog.open(dialog)
        dialog.accepted.connect(go)
        dialog.finished.connect(dialog.deleteLater)

    def _save_pdf(self) -> None:
        self._save("PDF (*.pdf)", ".pdf", sheet_pdf)

    def _save_text(self) -> None:
        self._save(self.tr("Text (*.txt)"), ".txt", lambda sheet: sheet_text(sheet).encode())

    def _save(self, filters: str, suffix: str, written: Callable[[RecoverySheet], bytes]) -> None:
        def to(path: Path) -> None:
            try:
                files.put_in_plain(path, written(self._sheet))
            except Refusal as refusal:
                self.note.setText(say(refusal).together)
            else:
                saved = self.tr("Saved as “{0}”, not encrypted. Print it, and then delete the file.")
                self.note.setText(saved.format(path.name))

        choose_place(self, self.tr("Save the recovery sheet"), heading() + suffix, filters, to)

    def _say_plain(self) -> None:
        self.note.setText(
            self.tr("Whoever has these words can read everything. A saved file is not encrypted: better on paper.")
        )
