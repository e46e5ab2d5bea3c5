"""What stands above every page of an open journal: words that are not home, and words that can come home."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds.words_file import is_under_passphrase
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.unsaved.lifeboat import Lifeboat
from ui.unsaved.notice import HeldNotice
from ui.widgets.layouts import in_column
from ui.widgets.notice import Banner
from ui.widgets.unmoved import ComesByItself
from ui.wishes import Import, Wishing


class AbovePages(QWidget):
    """Takes no room while all is well."""

    def __init__(self, session: Session, look: Look, wish: Wishing, preferences: Preferences) -> None:
        super().__init__()
        self.notice = HeldNotice(session, look, wish)
        self.homecoming = Homecoming(session, look, wish, preferences)
        in_column(self.notice, self.homecoming, on=self, gap=0)
        Lifeboat(session, self).came_home.connect(self.notice.say_came_home)


class Homecoming(ComesByItself, QWidget):
    """Shown while such a file can be reached; a stick that is not there is asked about another time."""

    def __init__(self, session: Session, look: Look, wish: Wishing, preferences: Preferences) -> None:
        super().__init__()
        self._wish = wish
        self._preferences = preferences
        self._waiting: tuple[Path, ...] = ()
        self.banner = Banner(look, self.tr("Not now"), "tint")
        self.banner.pressed.connect(self._ask)
        self.banner.put_away.connect(self.hide)
        in_column(self.banner, on=self, margins=(22, 16, 22, 0))
        self.hide()
        if told := preferences.words_elsewhere:
            # Beside the window: a stick or a share may take long to say that it is not there.
            session.other_disks.ask(self, _looking(told), self._offer, lambda _: None)

    def forget(self, path: Path) -> None:
        """Offer a file no more: its words are home."""
        self._preferences.words_elsewhere = tuple(each for each in self._preferences.words_elsewhere if each != path)
        self._offer(tuple(each for each in self._waiting if each != path))

    def _offer(self, found: tuple[Path, ...]) -> None:
        self._waiting = found
        self.setVisible(bool(found))
        if found:
            self.banner.say(
                self.tr("Words you saved elsewhere are waiting to come home"),
                self.tr("They are in “{name}”. Their own passphrase opens it.").format(name=found[0].name),
                self.tr("Bring them home…"),
            )

    def _ask(self) -> None:
        self._wish(Import(self._waiting[0]))


def _looking(told: tuple[Path, ...]) -> Callable[[], tuple[Path, ...]]:
    return lambda: tuple(path for path in told if is_under_passphrase(path))
