"""What stands above the people: the name of the place, adding a person, and everything else about the circle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.look import Look
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import Label


class Head(QWidget):
    """`sheet_requested` carries the name of a dialog, `open_requested` asks for a sealed file."""

    sheet_requested = Signal(str, object)
    open_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 14, 8)
        row.addWidget(Label(look, self.tr("Circle"), "section"), 1)
        add = QuietButton(look, self.tr("Add a person"), "plus")
        add.clicked.connect(lambda: self.sheet_requested.emit("add_person", None))
        row.addWidget(add)
        more = IconButton(look, "more", self.tr("More about the circle"))
        menu = QMenu(more)
        menu.addAction(self.tr("Open a sealed file…")).triggered.connect(lambda _=False: self.open_requested.emit())
        for words, sheet in (
            (self.tr("Share a period…"), "share_period"),
            (self.tr("My card…"), "my_card"),
            (self.tr("Groups…"), "groups"),
            (self.tr("Shared folder…"), "folder"),
            (self.tr("Names you protect…"), "people"),
            (self.tr("What left this computer…"), "ledger"),
            (self.tr("Opening without Afterbell…"), "elsewhere"),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, sheet=sheet: self.sheet_requested.emit(sheet, None))
        more.setMenu(menu)
        row.addWidget(more)
