"""Pure. Long deeds in slices: whoever does one does other things in between, or stops it, and then nothing is left."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from journal.errors import Cancelled

T = TypeVar("T")

Slices = Generator[tuple[int, int], None, T]
"""Gives (done, whole) after each slice and what came of it at the end; `close` takes back what was done till then."""

Progress = Callable[[int, int], None]
"""Is told (done, whole) and may raise `Cancelled`; everything is then as it was before."""


def at_once(slices: Slices[T], progress: Progress | None = None) -> T:
    """Do one slice after the other."""
    try:
        while True:
            told = next(slices)
            if progress:
                progress(*told)
    except StopIteration as end:
        done: T = end.value
        return done
    finally:
        slices.close()


def share(slices: Slices[T], first: int, last: int, whole: int) -> Slices[T]:
    """Give the slices of a part of a longer deed, which goes from `first` to `last` of `whole`."""
    return _told(slices, lambda done, of: (first + (last - first) * min(done, of) // max(of, 1), whole))


def until_stopped(slices: Slices[T], stop: Callable[[], bool]) -> Slices[T]:
    """Give these slices until `stop` says so, asked after each; then it ends with `Cancelled`."""

    def tell(done: int, whole: int) -> tuple[int, int]:
        if stop():
            raise Cancelled
        return done, whole

    return _told(slices, tell)


def _told(slices: Slices[T], tell: Callable[[int, int], tuple[int, int]]) -> Slices[T]:
    """Give these slices with what `tell` makes of how far each has come."""
    try:
        while True:
            yield tell(*next(slices))
    except StopIteration as end:
        found: T = end.value
        return found
    finally:
        slices.close()
