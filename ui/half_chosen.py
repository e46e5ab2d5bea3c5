"""What was chosen in a sheet that was closed before anything came of it; in memory alone, and gone with the lock."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar, cast

from PySide6.QtCore import QObject

from ui.session import Session

T = TypeVar("T")


class HalfChosen(QObject):
    """Keeps one value of each kind for each place: what the sheet begins with that is opened there next."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: dict[tuple[type[object], Hashable], object] = {}
        session.locked.connect(self._kept.clear)

    def at(self, kind: type[T], place: Hashable) -> T:
        """Give what is chosen at a place, to be changed there; nothing is chosen in a new one."""
        return cast("T", self._kept.setdefault((kind, place), kind()))

    def used(self, kind: type[object], place: Hashable) -> None:
        """Note that something came of it: whoever comes next begins anew."""
        self._kept.pop((kind, place), None)


def half_chosen(session: Session) -> HalfChosen:
    """Give what is kept for the journal that a session has open."""
    return session.findChild(HalfChosen) or HalfChosen(session)
