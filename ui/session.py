"""The bridge between the window and the journal: the only place of the window that has threads.

One executor of one thread owns the open journal; another works on plain values. What they find comes home through one
queued signal, in order. Everything a caller hands over (callbacks, closures over widgets) is kept and dropped on the
window's thread, so that no widget is ever destroyed on another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from journal.changes import Changes
from journal.errors import Refusal
from ui.last_resort import scrubbed

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from journal.journal import Journal

T = TypeVar("T")

SLOW = 400
"""Milliseconds after which waiting is shown."""


@dataclass(eq=False, slots=True)
class _Job:
    """One thing under way. `era` is the unlocking it belongs to, -1 where locking does not concern it."""

    owner: QObject
    work: Callable[[], tuple[Any, Changes | None]]
    answer: Callable[[Any], None] | None
    failed: Callable[[Refusal], None] | None
    era: int
    topic: str = ""
    writes: bool = False
    dropped: bool = False


class Session(QObject):
    """Unlock, lock, ask, do, reckon. Callbacks and signals arrive on the window's thread, in order of asking.

    A failure goes to the `failed` callback where one was given, else to the `failed` signal. What is no refusal but a
    bug arrives the same way, as a bare `Refusal` whose fact `trace` names files and lines and nothing else.
    """

    unlocked = Signal()
    locked = Signal()
    lock_held = Signal(object)
    """Locking was given up because something could not be saved; carries the `Refusal`."""
    changed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    _came_home = Signal(int, object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin locked."""
        super().__init__(parent)
        # Python lets a thread run 5 ms before another may; the window's thread would miss frames beside a busy journal.
        sys.setswitchinterval(0.0005)
        self._journal: Journal | None = None  # touched on the journal's thread only
        self._jobs: dict[int, _Job] = {}
        self._tickets = 0
        self._era = 0
        self._open = False
        self._locking = False
        self._closed = False
        self._unsaved: Refusal | None = None
        # Emitted on an executor's thread only, so Qt queues it by itself.
        self._came_home.connect(self._take_home)
        self._patience = QTimer(self, singleShot=True, interval=SLOW)
        self._patience.timeout.connect(self._say_busy)
        self._said_busy = False

    @cached_property
    def _vault(self) -> ThreadPoolExecutor:
        return _one_thread("journal")

    @cached_property
    def _desk(self) -> ThreadPoolExecutor:
        return _one_thread("reckon")

    @property
    def is_open(self) -> bool:
        """Tell whether a journal is unlocked."""
        return self._open

    @property
    def is_locking(self) -> bool:
        """Tell whether the journal is being locked just now."""
        return self._locking

    def ask(
        self,
        owner: QObject,
        query: Callable[[Journal], T],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        topic: str = "",
    ) -> None:
        """Look something up and hand it to `answer`; dropped if `owner` is gone or the journal was locked meanwhile.

        With a `topic`, a newer question of the same owner on it drops an older one that was not answered yet.
        """
        self._drop(lambda job: topic != "" and job.owner is owner and job.topic == topic)
        self._begin(_Job(owner, lambda: (query(self._opened()), None), answer, failed, self._era, topic))

    def do(
        self,
        owner: QObject,
        act: Callable[[Journal], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Change something in one transaction; then `done`, then the signal `changed`.

        It is done even if `owner` goes meanwhile; only the callbacks are dropped then.
        """
        self._begin(_Job(owner, lambda: self._opened().do(act), done, failed, self._era, writes=True))

    def reckon(
        self,
        owner: QObject,
        work: Callable[[], T],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        topic: str = "",
    ) -> None:
        """Work on plain values beside the journal, which goes on answering meanwhile."""
        self._drop(lambda job: topic != "" and job.owner is owner and job.topic == topic)
        self._begin(_Job(owner, lambda: (work(), None), answer, failed, self._era, topic), self._desk)

    def unlock(
        self,
        opening: Callable[[], Journal],
        failed: Callable[[Refusal], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Open a journal on its thread; then the signal `unlocked`."""
        self.begin(lambda: (opening(), None), None, failed, owner)

    def begin(
        self,
        making: Callable[[], tuple[Journal, T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Make and open a journal, hand what else came of it (a recovery sheet) to `done`; then `unlocked`."""

        def open_it() -> tuple[T, None]:
            if self._journal is not None:
                self._close()
            self._journal, rest = making()
            return rest, None

        def opened(rest: T) -> None:
            self._open = True
            if done is not None:
                done(rest)
            self.unlocked.emit()

        self._begin(_Job(owner or self, open_it, opened, failed, -1))

    def replace(
        self,
        owner: QObject,
        renewing: Callable[[Journal], tuple[Journal, T]],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Let a deed close the journal and give a new one in its place (a new key); no `unlocked` follows."""

        def renew() -> tuple[T, None]:
            self._journal, rest = renewing(self._opened())
            return rest, None

        self._begin(_Job(owner, renew, done, failed, self._era))

    def lock(self, *, anyway: bool = False) -> None:
        """Close the journal once everything handed over before is written; then the signal `locked`.

        If one of those writes fails, nothing is closed and `lock_held` says why, unless `anyway`.
        """
        if not self._open or (self._locking and not anyway):
            return
        self._locking = True
        self._unsaved = None
        self._drop(lambda job: job.topic != "" and not job.writes)
        # A round trip first: the outcome of every write before it is home when it comes home.
        self._begin(_Job(self, lambda: (None, None), lambda _: self._lock_now(anyway=anyway), None, -1))

    def close(self) -> None:
        """Close for good, at the end of the program; waits for the journal's thread."""
        self._closed = True
        self._drop(lambda job: not job.writes)
        self._vault.submit(self._close)
        self._vault.shutdown(wait=True)
        self._desk.shutdown(wait=True, cancel_futures=True)

    def _lock_now(self, *, anyway: bool) -> None:
        if self._unsaved is not None and not anyway:
            self._locking = False
            self.lock_held.emit(self._unsaved)
            return
        self._era += 1
        self._open = False
        self._drop(lambda job: job.era >= 0 and not job.writes)

        def close_it() -> tuple[None, None]:
            self._close()
            return None, None

        self._begin(_Job(self, close_it, lambda _: self._say_locked(), None, -1))

    def _say_locked(self) -> None:
        self._locking = False
        self.locked.emit()

    def _opened(self) -> Journal:
        if self._journal is None:
            raise Refusal(trace="no journal is open")
        return self._journal

    def _close(self) -> None:
        if self._journal is not None:
            journal, self._journal = self._journal, None
            journal.close()

    def _begin(self, job: _Job, executor: ThreadPoolExecutor | None = None) -> None:
        if self._closed:
            return
        self._tickets += 1
        self._jobs[self._tickets] = job
        if not self._patience.isActive() and not self._said_busy:
            self._patience.start()
        (executor or self._vault).submit(self._run, self._tickets)

    def _run(self, ticket: int) -> None:
        """Do the work of a ticket on an executor's thread; no reference to the job may be left when it is told."""
        outcome: Any = None
        changes = failure = None
        try:
            if not self._jobs[ticket].dropped:
                outcome, changes = self._jobs[ticket].work()
        except Refusal as refusal:
            failure = _bare(refusal)
        except Exception as error:  # noqa: BLE001  whatever it is, the window must hear of it
            failure = Refusal(trace=scrubbed(error))
        self._came_home.emit(ticket, outcome, changes, failure)

    def _take_home(self, ticket: int, outcome: object, changes: Changes | None, failure: Refusal | None) -> None:
        job = self._jobs.pop(ticket)
        if not self._jobs:
            self._patience.stop()
            if self._said_busy:
                self._said_busy = False
                self.busy.emit(False)
        if job.dropped or job.era not in (-1, self._era):
            return
        heard = shiboken6.isValid(job.owner)
        if failure is not None:
            self._take_failure(job, failure, heard=heard)
            return
        if job.answer is not None and heard:
            job.answer(outcome)
        if changes is not None and changes.rooms:
            self.changed.emit(changes)

    def _take_failure(self, job: _Job, failure: Refusal, *, heard: bool) -> None:
        if "trace" in failure.facts:
            sys.stderr.write(f"Afterbell: a bug. {failure.facts['trace']}\n")
        if self._locking and job.writes:
            self._unsaved = failure
        if job.failed is not None and heard:
            job.failed(failure)
        else:
            self.failed.emit(failure)

    def _drop(self, which: Callable[[_Job], bool]) -> None:
        # Only marked here: whatever a job holds is let go when its ticket comes home, on the window's thread.
        for job in self._jobs.values():
            job.dropped = job.dropped or which(job)

    def _say_busy(self) -> None:
        if self._jobs:
            self._said_busy = True
            self.busy.emit(True)


def _one_thread(name: str) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # brings logging along, which the first paint need not wait for

    return ThreadPoolExecutor(1, name)


def _bare(refusal: Refusal) -> Refusal:
    """Give the refusal without its trace, whose frames hold what the caller closed over."""
    refusal.__traceback__ = refusal.__context__ = refusal.__cause__ = None
    return refusal
