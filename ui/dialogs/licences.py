"""What Afterbell is made of: every part with its licence, and the licence's own words."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget

from journal import licences
from ui.look import Look
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.reading_sheet import ReadingSheet
from ui.wording import translate


class LicencesSheet(ReadingSheet):
    """The parts, ours first, and the licence of the one that is chosen."""

    letters = "ui"

    def __init__(self, look: Look, parent: QWidget) -> None:
        called = (translate("LicencesSheet", "Parts"), translate("LicencesSheet", "Part", "of a program"))
        super().__init__(look, parent, translate("LicencesSheet", "Licences"), called)
        self._parts = licences.parts()
        lead = self.tr("Afterbell is made with the work of many people, who give it to everybody under these terms.")
        self.body.addWidget(Label(look, lead, "ui", "soft", wraps=True))
        self.lay_out()
        put(self.foot, REST, PrimaryButton(look, self.tr("Close"), clicked=self.close_sheet))
        self.offer([f"{part.called}\n{part.licence}" for part in self._parts])
        for row, part in enumerate(self._parts):
            self.choice.setItemText(row, f"{part.called} · {part.licence}")
        self.list.setCurrentRow(0)

    def turn_to(self, row: int) -> None:
        """Show a part's licence, its lines as they were written."""
        part = self._parts[row]
        paragraphs = (each.strip("\n").replace("\n", "<br>") for each in escape(part.text).split("\n\n"))
        shown = "".join(f'<p style="white-space: pre-wrap">{each}</p>' for each in paragraphs if each)
        self.show_text(part.called, f"<p>{escape(part.licence)}</p>{shown}")
