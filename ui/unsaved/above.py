"""What stands above every page of an open journal: words that are not home, and words that can come home."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.unsaved.homecoming import Homecoming
from ui.unsaved.lifeboat import Lifeboat
from ui.unsaved.notice import HeldNotice
from ui.wishes import Wishing


class AbovePages(QWidget):
    """Takes no room while all is well."""

    def __init__(self, session: Session, look: Look, wish: Wishing, preferences: Preferences) -> None:
        super().__init__()
        self.notice = HeldNotice(session, look, wish)
        self.homecoming = Homecoming(session, look, wish, preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.notice, self.homecoming):
            column.addWidget(part)
        Lifeboat(session, self).came_home.connect(self.notice.say_came_home)
