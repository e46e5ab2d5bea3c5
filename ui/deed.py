"""One deed at a time: while it is under way its buttons are disarmed, and whatever asks for it again begins nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6

from journal.errors import Refusal
from ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from journal.journal import Journal
    from journal.slices import Steps

T = TypeVar("T")
Found = Callable[[T], None]
Refused = Callable[[Refusal], None]


class Deed:
    """What a page or a sheet does once for each press, a second press before it is home being none of its own.

    It speaks to the session in the name of `owner`, who hears of it as from the session itself. `buttons` can be used
    again when the deed is home, done or refused; before `owner` hears of that, and so may leave them otherwise.
    """

    def __init__(self, session: Session, owner: QObject, *buttons: QWidget) -> None:
        self._session, self._owner, self._buttons = session, owner, buttons
        self._disarmed: list[QWidget] = []
        self._running = False

    @property
    def running(self) -> bool:
        """Tell whether it is under way."""
        return self._running

    def do(self, act: Callable[[Journal], T], done: Found[T] | None = None, failed: Refused | None = None) -> None:
        """Change something in one transaction."""
        self.hand_over(partial(self._session.do, self._owner, act), done, failed)

    def ask(self, act: Callable[[Journal], T], done: Found[T] | None = None, failed: Refused | None = None) -> None:
        """Do something beside the journal that is looked up in it: save a copy, make a backup."""
        self.hand_over(partial(self._session.ask, self._owner, act), done, failed)

    def go_through(
        self,
        begin: Callable[[Journal], Steps[T]],
        done: Found[T] | None = None,
        failed: Refused | None = None,
        told: Callable[[int, int], None] = lambda _done, _whole: None,
    ) -> None:
        """Do something long in slices; `told` hears how far it is."""
        self.hand_over(partial(self._session.long_deeds.begin, self._owner, begin, told=told), done, failed)

    def let_go(self) -> None:
        """Wait no more for a disk that does not answer, where something long does."""
        self._session.long_deeds.let_go(self._owner)

    def reckon(self, work: Callable[[], T], done: Found[T] | None = None, failed: Refused | None = None) -> None:
        """Work on plain values."""
        self.hand_over(partial(self._session.reckon, self._owner, work), done, failed)

    def on_other_disk(self, work: Callable[[], T], done: Found[T] | None = None, failed: Refused | None = None) -> None:
        """Work with a disk that is not the journal's."""
        self.hand_over(partial(self._session.other_disks.ask, self._owner, work), done, failed)

    def replace(
        self,
        renewing: Callable[[Journal], tuple[Journal, T]],
        done: Found[T] | None = None,
        failed: Refused | None = None,
    ) -> None:
        """Let a deed close the journal and give a new one in its place."""
        self.hand_over(partial(self._session.replace, self._owner, renewing), done, failed)

    def renew(
        self,
        renewing: Callable[[Journal, Callable[[], object]], Steps[tuple[Journal, T]]],
        done: Found[T],
        failed: Refused,
        told: Callable[[int, int], None],
    ) -> None:
        """Let a long deed do that, in slices."""
        self.hand_over(
            lambda home, refused: self._session.renew(self._owner, renewing, home, refused, told), done, failed
        )

    def begin(
        self, making: Callable[[], tuple[Journal, T]], done: Found[T] | None = None, failed: Refused | None = None
    ) -> None:
        """Make or open a journal."""
        self.hand_over(partial(self._session.begin, making, owner=self._owner), done, failed)

    def hand_over(
        self,
        hand_over: Callable[[Found[T], Refused], None],
        done: Found[T] | None = None,
        failed: Refused | None = None,
    ) -> None:
        """Do something of several steps: it is given whom to tell that it is done, or refused."""
        if self._running:
            return
        self._running = True
        self._disarmed = [each for each in self._buttons if shiboken6.isValid(each) and each.isEnabled()]
        for button in self._disarmed:
            button.setEnabled(False)

        def home(found: T) -> None:
            self._rest()
            if done is not None:
                done(found)

        def refused(refusal: Refusal) -> None:
            self._rest()
            (failed or self._session.failed.emit)(refusal)

        hand_over(home, refused)

    def _rest(self) -> None:
        self._running = False
        for button in self._disarmed:
            if shiboken6.isValid(button):
                button.setEnabled(True)
        self._disarmed.clear()
