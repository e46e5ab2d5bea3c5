"""What stands above every page of an open journal: words that are not home, and words that can come home."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.unsaved.homecoming import Homecoming
from ui.unsaved.lifeboat import Lifeboat
from ui.unsaved.notice import HeldNotice


class AbovePages(QWidget):
    """Takes no room while all is well."""

    sheet_requested = Signal(str, object)
    words_requested = Signal(object)
    held_told = Signal(str)

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self.notice = HeldNotice(session, look)
        self.homecoming = Homecoming(session, look, preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.notice, self.homecoming):
            part.sheet_requested.connect(self.sheet_requested)
            column.addWidget(part)
        self.notice.words_requested.connect(self.words_requested)
        self.notice.held_told.connect(self.held_told)
        Lifeboat(session, self).came_home.connect(self.notice.say_came_home)
