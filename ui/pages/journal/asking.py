"""Two short questions about the list: between which days, and under which name a search is kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.days.field import DayField
from ui.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


class DaysSheet(Sheet):
    """`chosen` carries the first and the last day."""

    chosen = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget, first: date, last: date) -> None:
        super().__init__(look, parent, self.tr("Entries from and to"), width=400)
        self.first, self.last = DayField(look, self.tr("From")), DayField(look, self.tr("To"))
        grid = QGridLayout()
        for row, (field, day) in enumerate(((self.first, first), (self.last, last))):
            field.set_day(day)
            grid.addWidget(Label(look, field.accessibleName(), "ui"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        _feet(self, self.tr("Show these days")).clicked.connect(self._choose)

    def first_field(self) -> QWidget:
        """Begin with the first day."""
        return self.first

    def _choose(self) -> None:
        days = sorted((self.first.day, self.last.day))
        self.chosen.emit(days[0], days[1])
        self.close_sheet()


class KeepSearchSheet(Sheet):
    """`chosen` carries the name."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget, proposed: str) -> None:
        super().__init__(
            look, parent, self.tr("Keep this search"), self.tr("It stays inside the journal, under More."), width=400
        )
        self.name = QLineEdit(proposed)
        self.name.setMaxLength(60)
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.selectAll()
        self.name.returnPressed.connect(self._choose)
        self.body.addWidget(self.name)
        _feet(self, self.tr("Keep it")).clicked.connect(self._choose)

    def first_field(self) -> QWidget:
        """Begin with the name."""
        return self.name

    def _choose(self) -> None:
        if name := self.name.text().strip():
            self.chosen.emit(name)
            self.close_sheet()


def _feet(sheet: Sheet, yes: str) -> PrimaryButton:
    leave = QuietButton(sheet.look, translate("DaysSheet", "Leave it"))
    leave.clicked.connect(sheet.dismiss)
    agree = PrimaryButton(sheet.look, yes)
    sheet.foot.addStretch()
    sheet.foot.addWidget(leave)
    sheet.foot.addWidget(agree)
    return agree
