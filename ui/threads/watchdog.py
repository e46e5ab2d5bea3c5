"""A watchdog: tells of every hold of the window's thread, and of the code that held it. For `--debug`, and for tests.

A hold is work after which nothing else had its turn yet: no key, no frame. What is counted is the time that the thread
computes, so that other programs on a busy machine are not blamed on it.
"""

from __future__ import annotations

import _thread
import signal
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject

from journal.traces import places_of

LIMIT = 0.05
"""Seconds that nobody notices; a longer hold is told."""
EVERY = 0.004
"""Seconds between two looks."""
_NUMBER = getattr(signal, "SIGUSR2", None)


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold: its seconds, and where the code was at each look, the innermost first; no word of a person's."""

    seconds: float
    stacks: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        """Give it on lines of their own: what was seen often, and how often."""
        counted = sorted({(self.stacks.count(each), each) for each in self.stacks}, reverse=True)
        seen = [f"  {count} of {len(self.stacks)} looks: {' < '.join(stack)}" for count, stack in counted[:5]]
        return "\n".join((f"the window was held for {self.seconds * 1000:.0f} ms", *seen))


def can_watch() -> bool:
    """Tell whether this system has what it takes."""
    return _NUMBER is not None


@contextmanager
def watching(
    told: Callable[[Hold], None], deed: Callable[[FrameType], Hashable | None] = lambda _: True
) -> Iterator[None]:
    """Watch the program's first thread, which calls this and is the window's; `told` hears of each hold as it ends.

    `deed` says of the innermost frame what it works for: a hold is work for one, and None is not the window's.
    """
    assert _NUMBER is not None, "this system cannot watch"
    watchdog, over = _Watchdog(told, deed), threading.Event()

    def tick() -> None:
        while not over.wait(EVERY):
            # As if the signal had come: Python looks at it on its first thread, whose frames no other may walk through.
            _thread.interrupt_main(_NUMBER)

    ticking = threading.Thread(target=tick, name="watchdog", daemon=True)
    before = signal.signal(_NUMBER, watchdog.look)
    ticking.start()
    try:
        yield
    finally:
        over.set()
        ticking.join()
        signal.signal(_NUMBER, before)
        watchdog.end()


class _Watchdog(QObject):
    def __init__(self, told: Callable[[Hold], None], deed: Callable[[FrameType], Hashable | None]) -> None:
        super().__init__()
        self._told, self._deed = told, deed
        self._now: Hashable | None = None
        self._last, self._held = time.thread_time(), 0.0
        self._stacks: list[tuple[str, ...]] = []
        self._looks = False
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "there is no window yet"
        # Timers that are due are called after the one, posted events after the other.
        self._turns = (dispatcher.aboutToBlock, dispatcher.awake)
        for each in self._turns:
            each.connect(self._turn)

    def look(self, _: int, frame: FrameType | None) -> None:
        """Look at what the window's thread does."""
        if self._looks:  # on a busy machine the next tick comes while the stack is still walked through
            return
        self._looks = True
        try:
            self._see(frame)
        finally:
            self._looks = False

    def _see(self, frame: FrameType | None) -> None:
        before, self._last = self._last, time.thread_time()
        if frame is not None and frame.f_code is _Watchdog._turn.__code__:
            frame = frame.f_back  # all that was done was Qt's own, and it is over
        doing = frame and self._deed(frame)
        if doing != self._now or doing is None:
            self._tell()
        self._now = doing
        if frame is not None and doing is not None and self._last > before:
            self._held += self._last - before
            self._stacks.append(places_of(frame))

    def end(self) -> None:
        """Look no longer."""
        for each in self._turns:
            each.disconnect(self._turn)
        self._tell()

    def _turn(self) -> None:
        if self._stacks:
            self._held += max(0.0, time.thread_time() - self._last)
        self._last = time.thread_time()
        self._tell()

    def _tell(self) -> None:
        hold, self._held, self._stacks = Hold(self._held, tuple(self._stacks)), 0.0, []
        if hold.seconds > LIMIT:
            self._told(hold)
