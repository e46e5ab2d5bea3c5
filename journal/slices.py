"""Pure. Long deeds in slices: whoever does one does other things in between, or stops it, and then nothing is left."""

from __future__ import annotations

from collections.abc import Callable, Generator
from threading import Lock
from typing import Any, Generic, TypeVar

from journal.errors import Cancelled

T = TypeVar("T")


class Elsewhere(Generic[T]):
    """Work between two slices that touches nothing of the journal: it waits for another disk, or makes keys.

    Whoever does a deed lets another thread `do` it, and does the next slice once that is over or was given up. On such
    a thread, too, `ended` is told at last whether the deed came to its own end; that of its last work is enough.
    """

    def __init__(self, work: Callable[[], T], ended: Callable[[bool], object]) -> None:
        self._work, self.ended = work, ended
        self._lock = Lock()
        self._outcome: Callable[[], T] | None = None

    def do(self) -> None:
        """Do it, and keep what came of it."""
        try:
            found = self._work()
        except Exception as error:  # noqa: BLE001  whatever it is, the deed hears of it
            self._settle(error)
        else:
            self._settle(found)

    def give_up(self) -> None:
        """Let the deed go on, with `Cancelled`, though the disk did not answer yet."""
        self._settle(Cancelled())

    def found(self) -> T:
        """Give what came of it, or raise that; whoever was not told of other disks waits for this one."""
        if self._outcome is None:
            self.do()
        assert self._outcome is not None
        return self._outcome()

    def _settle(self, outcome: T | Exception) -> None:
        def told() -> T:
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        with self._lock:
            if self._outcome is None:
                self._outcome = told


Slices = Generator[tuple[int, int], None, T]
"""Gives (done, whole) after each slice and what came of it at the end; `close` takes back what was done till then."""

Steps = Generator[tuple[int, int] | Elsewhere[Any], None, T]
"""Slices between which there is work that the journal does not wait for."""

Y = TypeVar("Y", bound=tuple[int, int] | Elsewhere[Any])

Progress = Callable[[int, int], None]
"""Is told (done, whole) and may raise `Cancelled`; everything is then as it was before."""


def at_once(slices: Steps[T], progress: Progress | None = None) -> T:
    """Do one slice after the other."""
    last: Elsewhere[Any] | None = None
    whole = False
    try:
        while True:
            told = next(slices)
            if isinstance(told, Elsewhere):
                last = told
                told.do()
            elif progress:
                progress(*told)
    except StopIteration as end:
        whole = True
        done: T = end.value
        return done
    finally:
        slices.close()
        if last:
            last.ended(whole)


def elsewhere(work: Callable[[], T], ended: Callable[[bool], object]) -> Steps[T]:
    """Let this be done beside the journal, and give what came of it. Raises what `work` does, and `Cancelled`."""
    asked = Elsewhere(work, ended)
    yield asked
    return asked.found()


def share(slices: Slices[T], first: int, last: int, whole: int) -> Slices[T]:
    """Give the slices of a part of a longer deed, which goes from `first` to `last` of `whole`."""
    try:
        while True:
            done, of = next(slices)
            yield first + (last - first) * min(done, of) // max(of, 1), whole
    except StopIteration as end:
        found: T = end.value
        return found
    finally:
        slices.close()


def until_stopped(slices: Generator[Y, None, T], stop: Callable[[], bool]) -> Generator[Y, None, T]:
    """Give these slices until `stop` says so, asked after each; then it ends with `Cancelled`."""
    try:
        while True:
            told = next(slices)
            if not isinstance(told, Elsewhere) and stop():
                raise Cancelled
            yield told
    except StopIteration as end:
        found: T = end.value
        return found
    finally:
        slices.close()
