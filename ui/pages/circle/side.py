"""The left side of the page: who is in the circle, what is to be said of it, and what came and went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.look import Look, set_look
from ui.pages.circle.brought_back import BroughtBack
from ui.pages.circle.head import Head
from ui.pages.circle.items import ItemList
from ui.pages.circle.people import PeopleRow
from ui.session import Session
from ui.widgets.notice import Banner


class Side(QFrame):
    """`sheet_requested` carries the name of a dialog, `open_requested` asks for a sealed file."""

    sheet_requested = Signal(str, object)
    open_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        set_look(self, "column")
        self.setMinimumWidth(look.px(280))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head, brought_back = Head(look), BroughtBack(session, look)
        head.sheet_requested.connect(self.sheet_requested)
        brought_back.sheet_requested.connect(self.sheet_requested)
        head.open_requested.connect(self.open_requested)
        self.people = PeopleRow(look)
        self.banner = Banner(look, self.tr("Put away"))
        self.items = ItemList(look)
        for part in (head, self.people, self.banner, brought_back):
            column.addWidget(part)
        column.addWidget(self.items, 1)
