"""What stands above the people: the name of the place, adding a person, and everything else about the circle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.look import Look
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import Label
from ui.wishes import (
    AddPerson,
    ArrangeFolders,
    ArrangeGroups,
    ExplainElsewhere,
    MyCard,
    ProtectNames,
    ReadLedger,
    SharePeriod,
    Wish,
    Wishing,
)


class Head(QWidget):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 14, 8)
        row.addWidget(Label(look, self.tr("Circle"), "section"), 1)
        add = QuietButton(look, self.tr("Add a person"), "plus")
        add.clicked.connect(lambda: wish(AddPerson()))
        row.addWidget(add)
        more = IconButton(look, "more", self.tr("More about the circle"))
        menu = QMenu(more)
        menu.addAction(self.tr("Open a sealed file…")).triggered.connect(lambda _=False: self.open_requested.emit())
        offered: tuple[tuple[str, Wish], ...] = (
            (self.tr("Share a period…"), SharePeriod()),
            (self.tr("My card…"), MyCard()),
            (self.tr("Groups…"), ArrangeGroups()),
            (self.tr("Shared folder…"), ArrangeFolders()),
            (self.tr("Names you protect…"), ProtectNames()),
            (self.tr("What left this computer…"), ReadLedger()),
            (self.tr("Opening without Afterbell…"), ExplainElsewhere()),
        )
        for words, wished in offered:
            menu.addAction(words).triggered.connect(lambda _=False, wished=wished: wish(wished))
        more.setMenu(menu)
        row.addWidget(more)
