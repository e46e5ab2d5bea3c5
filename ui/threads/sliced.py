"""Long deeds on the journal's thread, in slices: what is asked meanwhile comes in between, and locking ends them.

Where one waits for a disk that is not the journal's, another thread does, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from journal.errors import Cancelled, Refusal
from journal.slices import Elsewhere
from ui.threads.jobs import Job, Jobs

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.slices import Steps

TURN = 0.01
"""Seconds after which a deed lets others have their turn: slices that are shorter are done one after the other."""

T = TypeVar("T")
Told = Callable[[int, int], None]


@dataclass(eq=False, slots=True)
class _Deed(Generic[T]):
    """One under way. `slices` and `last` are the journal's thread's, the rest the window's."""

    owner: QObject
    answer: Callable[[T], None]
    failed: Callable[[Refusal], None]
    told: Told
    era: int
    slices: Steps[T] | None = None
    last: Elsewhere[Any] | None = None
    """The work with another disk that it asked for last."""
    waits: Elsewhere[Any] | None = None
    """The work with another disk that it waits for."""


@dataclass(frozen=True, slots=True)
class _Going:
    far: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    answer: T


class LongDeeds:
    """Those of one session that are under way."""

    def __init__(self, jobs: Jobs, opened: Callable[[], Journal], era: Callable[[], int]) -> None:
        self._jobs, self._opened, self._era = jobs, opened, era
        self._under_way: list[_Deed[Any]] = []  # touched on the journal's thread only
        self._waiting: list[_Deed[Any]] = []  # for another disk; touched on the window's thread only

    def begin(
        self,
        owner: QObject,
        begin: Callable[[Journal], Steps[T]],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None],
        told: Told = lambda _done, _whole: None,
    ) -> None:
        """Do one; `told` hears how far it is. It is done even if `owner` goes meanwhile, who hears no more of it then.

        Where the journal is to be locked or closed, or gets a new key, it leaves nothing and ends with `Cancelled`.
        """
        deed = _Deed(owner, answer, failed, told, self._era())

        def first() -> _Going | _Done[T] | Elsewhere[Any]:
            deed.slices = begin(self._opened())
            self._under_way.append(deed)
            return self._slice(deed)

        self._go_on(deed, first)

    def let_go(self, owner: QObject) -> None:
        """Let those of this owner that wait for another disk wait no more: they end with `Cancelled`."""
        for deed in [each for each in self._waiting if each.owner is owner]:
            if deed.waits is not None:
                deed.waits.give_up()
            self._waited(deed)

    def forget(self) -> None:
        """Know nothing more of those that wait for another disk, nor of what they find there: nobody hears of it."""
        self._waiting.clear()

    def stop(self) -> tuple[None, None]:
        """End them all, on the journal's thread; what they did with other disks is waited for by nobody.

        The one whose slice asks for it goes on.
        """
        for deed in reversed(self._under_way.copy()):
            if deed.slices is not None and not deed.slices.gi_running:
                deed.slices.close()
                self._over(deed, whole=False)
        return None, None

    def _go_on(self, deed: _Deed[T], work: Callable[[], _Going | _Done[T] | Elsewhere[Any]] | None = None) -> None:
        slice_ = work or (lambda: self._slice(deed))
        home, refused = partial(self._home, deed), partial(self._refused, deed)
        self._jobs.begin(Job(self._jobs, lambda: (slice_(), None), home, refused, deed.era))

    def _home(self, deed: _Deed[T], found: _Going | _Done[T] | Elsewhere[Any]) -> None:
        heard = shiboken6.isValid(deed.owner)
        if isinstance(found, _Done):
            if heard:
                deed.answer(found.answer)
            return
        if isinstance(found, Elsewhere):
            deed.waits = found
            self._waiting.append(deed)
            self._jobs.begin_elsewhere(
                Job(self._jobs, partial(_do, found), lambda _: self._waited(deed), None, deed.era, quiet=True)
            )
            return
        if heard:
            deed.told(*found.far)
        self._go_on(deed)

    def _waited(self, deed: _Deed[Any]) -> None:
        if any(each is deed for each in self._waiting):
            self._waiting.remove(deed)
            deed.waits = None
            self._go_on(deed)

    def _refused(self, deed: _Deed[Any], refusal: Refusal) -> None:
        if shiboken6.isValid(deed.owner):
            deed.failed(refusal)

    def _slice(self, deed: _Deed[T]) -> _Going | _Done[T] | Elsewhere[Any]:
        if deed.slices is None or deed not in self._under_way:
            raise Cancelled
        try:
            ends = monotonic() + TURN
            far = next(deed.slices)
            while not (isinstance(far, Elsewhere) or monotonic() >= ends or self._jobs.somebody_waits):
                far = next(deed.slices)
        except StopIteration as end:
            self._over(deed, whole=True)
            return _Done(end.value)
        except BaseException:
            self._over(deed, whole=False)
            raise
        if not isinstance(far, Elsewhere):
            return _Going(far)
        deed.last = far
        return far

    def _over(self, deed: _Deed[Any], *, whole: bool) -> None:
        self._under_way.remove(deed)
        if deed.last is not None:
            self._jobs.leave_elsewhere(partial(deed.last.ended, whole))


def _do(work: Elsewhere[Any]) -> tuple[None, None]:
    work.do()
    return None, None
