"""Usual school years to begin with: a button that asks which, and the year it makes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from journal.dates import schoolyears
from journal.shapes import SchoolYear
from ui.look import Look
from ui.widgets.buttons import QuietButton

translate = QCoreApplication.translate


def usual_words(preset_id: str) -> str:
    """Give what a usual year is called."""
    return {
        "north": translate("UsualYears", "August to June"),
        "north-semesters": translate("UsualYears", "August to June, two semesters"),
        "north-terms": translate("UsualYears", "September to July, three terms"),
        "north-quarters": translate("UsualYears", "August to June, four quarters"),
        "south": translate("UsualYears", "January to December"),
        "south-semesters": translate("UsualYears", "February to December, two semesters"),
        "south-terms": translate("UsualYears", "January to December, four terms"),
    }[preset_id]


def usual_year(preset_id: str, day: date) -> SchoolYear:
    """Make the usual year that holds a day, or the one that comes next, its parts named in the window's language."""
    part = translate("UsualYears", "Term {}")
    if preset_id.endswith("semesters"):
        part = translate("UsualYears", "Semester {}")
    elif preset_id.endswith("quarters"):
        part = translate("UsualYears", "Quarter {}")
    return schoolyears.school_year(preset_id, day, part, translate("UsualYears", "Holidays"))


class UsualYears(QuietButton):
    """Asks which of the usual years to begin with."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("UsualYears", "Choose…"))
        menu = QMenu(self)
        for preset in schoolyears.PRESETS:
            if menu.actions() and preset.id == "south":
                menu.addSeparator()
            action = menu.addAction(usual_words(preset.id))
            action.triggered.connect(lambda _=False, preset_id=preset.id: self.chosen.emit(preset_id))
        self.setMenu(menu)
