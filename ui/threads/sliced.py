"""Long deeds on the journal's thread, in slices: what is asked meanwhile comes in between, and locking ends them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from journal.errors import Cancelled, Refusal
from ui.threads.jobs import Job, Jobs

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.slices import Slices

TURN = 0.01
"""Seconds after which a deed lets others have their turn: slices that are shorter are done one after the other."""

T = TypeVar("T")
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Going(Generic[T]):
    slices: Slices[T]
    far: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    answer: T


class LongDeeds:
    """Those of one session that are under way."""

    def __init__(self, jobs: Jobs, opened: Callable[[], Journal], era: Callable[[], int]) -> None:
        self._jobs, self._opened, self._era = jobs, opened, era
        self._under_way: list[Slices[Any]] = []  # touched on the journal's thread only

    def begin(
        self,
        owner: QObject,
        begin: Callable[[Journal], Slices[T]],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None],
        told: Told = lambda _done, _whole: None,
    ) -> None:
        """Do one; `told` hears how far it is. It is done even if `owner` goes meanwhile, who hears no more of it then.

        Where the journal is to be locked or closed, or gets a new key, it leaves nothing and ends with `Cancelled`.
        """

        def first() -> Slices[T]:
            self._under_way.append(slices := begin(self._opened()))
            return slices

        def go_on(slices: Callable[[], Slices[T]]) -> None:
            self._jobs.begin(Job(self._jobs, lambda: (self._slice(slices()), None), home, refused, era))

        def home(found: _Going[T] | _Done[T]) -> None:
            heard = shiboken6.isValid(owner)
            if isinstance(found, _Done):
                if heard:
                    answer(found.answer)
                return
            if heard:
                told(*found.far)
            go_on(lambda: found.slices)

        def refused(refusal: Refusal) -> None:
            if shiboken6.isValid(owner):
                failed(refusal)

        era = self._era()
        go_on(first)

    def stop(self) -> tuple[None, None]:
        """End them all, on the journal's thread."""
        while self._under_way:
            self._under_way.pop().close()
        return None, None

    def _slice(self, slices: Slices[T]) -> _Going[T] | _Done[T]:
        if not any(each is slices for each in self._under_way):
            raise Cancelled
        try:
            ends = monotonic() + TURN
            far = next(slices)
            while monotonic() < ends:
                far = next(slices)
            return _Going(slices, far)
        except StopIteration as end:
            self._under_way.remove(slices)
            return _Done(end.value)
        except BaseException:
            self._under_way.remove(slices)
            raise
