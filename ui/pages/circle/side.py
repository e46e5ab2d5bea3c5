"""The left side of the page: who is in the circle, what is to be said of it, and what came and went."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.look import Look, set_look
from ui.pages.circle.brought_back import BroughtBack
from ui.pages.circle.head import Head
from ui.pages.circle.items import ItemList
from ui.pages.circle.people import PeopleRow
from ui.session import Session
from ui.widgets.notice import Banner
from ui.wishes import Wishing


class Side(QFrame):
    """`open_requested` asks for a sealed file."""

    open_requested = Signal()

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        set_look(self, "column")
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head, brought_back = Head(look, wish), BroughtBack(session, look, wish)
        head.open_requested.connect(self.open_requested)
        self.people = PeopleRow(look)
        self.banner = Banner(look, self.tr("Put away"))
        self.items = ItemList(look)
        for part in (head, self.people, self.banner, brought_back):
            column.addWidget(part)
        column.addWidget(self.items, 1)

    def minimumSizeHint(self) -> QSize:
        """Leave what stands above the people whole, however long its words are and however large its letters."""
        needed = super().minimumSizeHint()
        return QSize(max(needed.width(), self._look.px(280)), needed.height())
