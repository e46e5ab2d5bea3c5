"""The threads of the window: work goes out to one of three executors, and what came of it comes home in order.

Whatever a job holds (callbacks, closures over widgets) is kept and dropped on the window's thread, so that no widget
is ever destroyed on another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from journal.errors import Refusal
from journal.traces import scrubbed

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from journal.changes import Changes

T = TypeVar("T")

SLOW = 400
"""Milliseconds after which waiting is shown."""
HANGS = 20.0
"""Seconds that the end of the program waits for the journal's disk."""
HANGS_BESIDE = 0.3
"""Seconds that it waits for work on plain values and for disks that are not the journal's: none is needed any more."""

DISKS = 8
"""Disks that may keep us waiting at the same time."""


class Job:
    """One thing under way. `era` is the unlocking it belongs to, -1 where locking does not concern it.

    A newer one of the same owner on the same `topic`, unless that is empty, drops an older one. `quiet`: while it takes
    its time nothing says so but who asked for it.
    """

    __slots__ = ("answer", "dropped", "era", "failed", "owner", "quiet", "topic", "work", "writes")

    def __init__(  # noqa: PLR0913  one for each thing it is
        self,
        owner: QObject,
        work: Callable[[], tuple[Any, Changes | None]],
        answer: Callable[[Any], None] | None,
        failed: Callable[[Refusal], None] | None,
        era: int,
        topic: str = "",
        *,
        writes: bool = False,
        quiet: bool = False,
    ) -> None:
        # No dataclass: to import what makes one takes longer than the first paint.
        self.owner, self.work, self.answer, self.failed = owner, work, answer, failed
        self.era, self.topic, self.writes, self.quiet = era, topic, writes, quiet
        self.dropped = False


class Jobs(QObject):
    """One thread owns the open journal, another works on plain values, some wait for disks that are not ours.

    `home` comes on the window's thread.
    """

    home = Signal(object, object, object, object)
    """A `Job`, what it found, the `Changes` it made, the `Refusal` it ended with; not for one that was dropped."""
    busy = Signal(bool)
    _came_home = Signal(int, object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Python lets a thread run 5 ms before another may; the window's thread would miss frames beside a busy journal.
        sys.setswitchinterval(0.0005)
        self._under_way: dict[int, Job] = {}
        self._on_disks: list[Future[Any]] = []
        self._tickets = 0
        self._asked = self._begun = 0  # of the journal's thread; each is counted up by one thread only
        self._closed = False
        # Emitted on an executor's thread only, so Qt queues it by itself.
        self._came_home.connect(self._take_home)
        self._patience = QTimer(self, singleShot=True, interval=SLOW)
        self._patience.timeout.connect(self._say_busy)
        self._said_busy = False

    @cached_property
    def _vault(self) -> ThreadPoolExecutor:
        return _threads("journal")

    @cached_property
    def _elsewhere(self) -> ThreadPoolExecutor:
        return _threads("disks", DISKS)

    @cached_property
    def _beside(self) -> ThreadPoolExecutor:
        return _threads("reckon")

    def __len__(self) -> int:
        """Count what is under way."""
        return len(self._under_way)

    def begin(self, job: Job) -> None:
        """Let the journal's thread do it, after everything it was given before."""
        self._asked += 1
        if self._begin(job, self._vault) is None:
            self._asked -= 1

    @property
    def somebody_waits(self) -> bool:
        """Tell, on any thread, whether the journal's has something to do after what it does just now."""
        return self._asked > self._begun

    def begin_beside(self, job: Job) -> None:
        """Let the other thread do it."""
        self._begin(job, self._beside)

    def begin_elsewhere(self, job: Job) -> None:
        """Let one of those do it for which nobody waits but who asked: a disk of others may not answer for minutes."""
        for done in [each for each in self._on_disks if each.done()]:
            self._on_disks.remove(done)  # one by one: another thread may put some in meanwhile
        if work := self._begin(job, self._elsewhere):
            self._on_disks.append(work)

    def leave_elsewhere(self, work: Callable[[], object]) -> None:
        """Let this be done on another disk some time, from whatever thread; nobody hears of it."""
        self._on_disks.append(self._elsewhere.submit(work))

    @property
    def is_closed(self) -> bool:
        """Tell, to whatever thread asks, whether the end has come; long work elsewhere is then given up."""
        return self._closed

    def drop(self, which: Callable[[Job], bool]) -> None:
        """Do these no more, and hear nothing of those that are being done."""
        # Only marked here: whatever a job holds is let go when its ticket comes home, on the window's thread.
        for job in self._under_way.values():
            job.dropped = job.dropped or which(job)

    def wait(self, seconds: float) -> bool:
        """Stand still until the journal's thread did all it was given, for so long at most; tell whether it did.

        What came home meanwhile is taken here: this is for the end of a session, where no event loop may go on.
        """
        try:
            self._vault.submit(lambda: None).result(seconds)
        except TimeoutError:
            return False
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return True

    def close(self, last: Callable[[], object]) -> bool:
        """Take nothing more, let the writes that went out end, do one `last` thing, and end the threads.

        False where one of them hangs, on a disk that does not answer; it is then waited for no longer.
        """
        if self._closed:
            return True
        self._closed = True
        self.drop(lambda job: not job.writes)
        ended = _ends(self._vault.submit(last), HANGS)
        idle = self._beside.submit(lambda: None)
        ended = all(_ends(work, HANGS_BESIDE) for work in (idle, *self._on_disks)) and ended
        for executor in (self._vault, self._beside, self._elsewhere):
            executor.shutdown(wait=ended)
        return ended

    def _begin(self, job: Job, executor: ThreadPoolExecutor) -> Future[None] | None:
        if self._closed:
            return None
        if job.topic:
            self.drop(lambda older: older.owner is job.owner and older.topic == job.topic)
        self._tickets += 1
        self._under_way[self._tickets] = job
        if not job.quiet and not self._patience.isActive() and not self._said_busy:
            self._patience.start()
        return executor.submit(self._run if executor is not self._vault else self._run_next, self._tickets)

    def _run_next(self, ticket: int) -> None:
        self._begun += 1
        self._run(ticket)

    def _run(self, ticket: int) -> None:
        """Do the work of a ticket on an executor's thread; no reference to the job may be left when it is told."""
        outcome: Any = None
        changes = failure = None
        try:
            if not self._under_way[ticket].dropped:
                outcome, changes = self._under_way[ticket].work()
        except Refusal as refusal:
            failure = _bare(refusal)
        except Exception as error:  # noqa: BLE001  whatever it is, the window must hear of it
            failure = Refusal(trace=scrubbed(error))
        self._came_home.emit(ticket, outcome, changes, failure)

    def _take_home(self, ticket: int, outcome: object, changes: Changes | None, failure: Refusal | None) -> None:
        job = self._under_way.pop(ticket)
        if not self._is_waited_for:
            self._patience.stop()
            if self._said_busy:
                self._said_busy = False
                self.busy.emit(False)
        if failure is not None and "trace" in failure.facts and not job.dropped:
            _tell_bug(failure.facts["trace"])
        if not job.dropped:
            self.home.emit(job, outcome, changes, failure)

    @property
    def _is_waited_for(self) -> bool:
        return any(not job.quiet for job in self._under_way.values())

    def _say_busy(self) -> None:
        if self._is_waited_for:
            self._said_busy = True
            self.busy.emit(True)


class OtherDisks:
    """Work with disks that are not the journal's: a shared folder, a stick, a second place, any of which may hang.

    Nobody waits for what is done here but who asked for it, locking and leaving neither.
    """

    def __init__(self, jobs: Jobs, era: Callable[[], int]) -> None:
        self._jobs, self._era = jobs, era

    @property
    def are_left(self) -> bool:
        """Tell, on any thread, whether the program ends: what takes long is then given up."""
        return self._jobs.is_closed

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Work on plain values and hand what came of it to `answer`, unless `owner` is gone or the journal locked."""
        self._jobs.begin_elsewhere(Job(owner, lambda: (work(), None), answer, failed, self._era(), quiet=True))


def _ends(work: Future[Any], seconds: float) -> bool:
    """Tell whether it ends in time, however it ends: a stick that is gone or a bug keeps no program from its end."""
    try:
        error = work.exception(seconds)
    except TimeoutError:
        return False
    if isinstance(error, Exception) and not isinstance(error, Refusal):
        _tell_bug(scrubbed(error))
    return True


def _tell_bug(trace: object) -> None:
    sys.stderr.write(f"Afterbell: a bug. {trace}\n")


def _threads(name: str, most: int = 1) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # brings logging along, which the first paint need not wait for

    return ThreadPoolExecutor(most, name)


def _bare(refusal: Refusal) -> Refusal:
    """Give the refusal without its trace, whose frames hold what the caller closed over."""
    refusal.__traceback__ = refusal.__context__ = refusal.__cause__ = None
    return refusal
