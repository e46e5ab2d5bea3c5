"""The bridge between the window and the journal, which lives on a thread of its own (see jobs.py)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from journal.errors import Refusal
from ui.threads.jobs import Job, Jobs, OtherDisks

if TYPE_CHECKING:
    from journal.changes import Changes
    from journal.journal import Journal
    from journal.shapes.keys import KeyChanges
    from journal.slices import Steps
    from ui.keeping import Held, Keeping, Place, Words
    from ui.threads.sliced import LongDeeds

T = TypeVar("T")
Successor = Callable[[Callable[[], None]], None]
"""Takes the window over once the journal is closed and ends this process, or calls back: nothing took it over."""


class _LockedError(Refusal):
    """Something was asked after the lock, by a timer on a page that goes with it: nobody is there to hear."""


class Session(QObject):
    """Unlock, lock, ask, do, reckon. Callbacks and signals arrive on the window's thread, in order of asking.

    A failure goes to the `failed` callback where one was given, else to the `failed` signal; a bug of ours does so as a
    bare `Refusal` whose fact `trace` names files and lines and nothing else.
    """

    unlocked = Signal()
    locked = Signal()
    lock_held = Signal(object)  # locking was given up: something could not be saved; carries the `Refusal`
    changed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    flush_requested = Signal()  # whoever holds words that were typed a moment ago hands them to `keep`, now
    unsaved_changed = Signal()
    last_call = Signal()  # the program ends, whether or not all is home: who can keep words keeps them in this call

    def __init__(self) -> None:
        super().__init__()
        self.successor: Successor = lambda go_on: go_on()
        self.made_up = False  # whether what is open is the made-up year, and no journal of anybody's
        self.untold: KeyChanges | None = None  # how the keys were changed, and nobody has said yet that it was they
        self._journal: Journal | None = None  # touched on the journal's thread only
        self._era, self._open, self._locking = 0, False, False
        self._refused: Refusal | None = None
        self._jobs = Jobs(self)
        self._jobs.home.connect(self._take_home)
        self._jobs.busy.connect(self.busy)
        self.other_disks = OtherDisks(self._jobs, lambda: self._era)

    @cached_property
    def long_deeds(self) -> LongDeeds:
        """Give those that are under way."""
        from ui.threads.sliced import LongDeeds  # nothing is long before the lock screen is painted

        return LongDeeds(self._jobs, lambda: _open(self._journal), lambda: self._era)

    @cached_property
    def _keeping(self) -> Keeping:
        from ui.keeping import Keeping  # nor is anything kept

        made = Keeping(self.do, self)
        made.changed.connect(self.unsaved_changed)
        return made

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
        if self._open or not self._locking:  # else whoever asks goes with the lock
            self._jobs.begin(Job(owner, lambda: (query(_open(self._journal)), None), answer, failed, self._era, topic))

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
        self._jobs.begin(Job(owner, lambda: self._opened().do(act), done, failed, self._era, writes=True))

    def keep(
        self,
        owner: QObject,
        words: Words,
        act: Callable[[Journal], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Put words where they belong, however often it takes; they are `unsaved` until they are home.

        Newer words of one place take the place of older ones, whose `done` is not called then; `failed` is called at
        every try that failed, and they are tried again. All of it outlives `owner`.
        """
        self._keeping.keep(owner, words, act, done, failed)

    @property
    def unsaved(self) -> tuple[Words, ...]:
        """Give all words that are not known to be in the journal."""
        return self._keeping.unsaved

    @property
    def held(self) -> tuple[Held, ...]:
        """Give those that were refused or are late: what a person is told of."""
        return self._keeping.held

    def note_elsewhere(self, words: tuple[Words, ...]) -> None:
        """Note that these words lie in a file of their own now, so that locking need not wait for them."""
        self._keeping.note_elsewhere(words)

    def unsaved_at(self, place: Place) -> Words | None:
        """Give the newest words of a place where they are not home: newer than what the journal says of it."""
        return self._keeping.at(place)

    def flush(self) -> None:
        """Let everybody hand over what was typed a moment ago, and try at once what waits for another try."""
        self.flush_requested.emit()
        self._keeping.hurry()

    def bring_home(self, seconds: float) -> bool:
        """Flush, and stand still until all is written, for so long at most; tell whether every word is on the disk."""
        self.flush()
        return self._jobs.wait(seconds) and not self.unsaved

    def reckon(
        self,
        owner: QObject,
        work: Callable[[], T],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        topic: str = "",
    ) -> None:
        """Work on plain values beside the journal, which goes on answering meanwhile."""
        self._jobs.begin_beside(Job(owner, lambda: (work(), None), answer, failed, self._era, topic))

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

        def open_it() -> tuple[tuple[T, KeyChanges | None], None]:
            self._close()
            journal, rest = making()
            self._hold(journal)
            return (rest, _untold(journal)), None

        def opened(found: tuple[T, KeyChanges | None]) -> None:
            (rest, self.untold), self._open = found, True
            if done is not None:
                done(rest)
            self.unlocked.emit()

        self._jobs.begin(Job(owner or self, open_it, opened, failed, -1))

    def replace(
        self,
        owner: QObject,
        renewing: Callable[[Journal], tuple[Journal, T]],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Let a deed close the journal and give a new one in its place (a new key); no `unlocked` follows."""

        def replace() -> tuple[T, None]:
            self._stop_long_deeds()
            journal, rest = renewing(self._opened())
            self._hold(journal)
            return rest, None

        self._jobs.begin(Job(owner, replace, done, failed, self._era))

    def renew(
        self,
        owner: QObject,
        renewing: Callable[[Journal, Callable[[], object]], Steps[tuple[Journal, T]]],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None],
        told: Callable[[int, int], None],
    ) -> None:
        """Do that in slices; what it is given with the journal ends all other long deeds. Locking ends this one."""

        def begin(journal: Journal) -> Steps[T]:
            renewed, rest = yield from renewing(journal, self._stop_long_deeds)
            self._hold(renewed)
            return rest

        self.long_deeds.begin(owner, begin, done, failed, told)

    def lock(self, *, anyway: bool = False) -> None:
        """Close the journal once everything handed over before is written; then the signal `locked`.

        If one of those writes fails, nothing is closed and `lock_held` says why, unless `anyway`: words are given up.
        """
        if not self._open or (self._locking and not anyway):
            return
        if anyway:
            self._keeping.forget()
        self._locking, self._refused = True, None
        self._jobs.drop(lambda job: job.topic != "" and not job.writes)
        self._jobs.begin(Job(self, self.long_deeds.stop, None, None, -1))
        self.flush()
        self._go_round(anyway=anyway)

    def close(self) -> bool:
        """Close for good, at the end of the program; False where a thread hangs on a disk that does not answer."""
        self.flush()
        return self._jobs.close(self._close)

    def _go_round(self, *, anyway: bool) -> None:
        # A round trip: the outcome of every write before it is home when it comes home.
        self._jobs.begin(Job(self, self._look, lambda told: self._lock_now(told, anyway=anyway), None, -1))

    def _look(self) -> tuple[Refusal | None, None]:
        # A file that lost its place is gone once it is closed, and with it what was saved into it.
        return (self._journal.store.displaced() if self._journal else None), None

    def _lock_now(self, displaced: Refusal | None, *, anyway: bool) -> None:
        if self._keeping.trying and not anyway:
            self._go_round(anyway=anyway)
            return
        held = next((held.refusal for held in self.held if held.refusal and not held.elsewhere), None)
        refused = self._refused or displaced or held
        if refused is not None and not anyway:
            self._locking = False
            self.lock_held.emit(refused)
            return
        self._era, self._open = self._era + 1, False
        self._keeping.forget()
        self._jobs.drop(lambda job: job.era >= 0 and not job.writes)
        self.long_deeds.forget()
        self._jobs.begin(Job(self, self._close, self._hand_on, self._hand_on, -1))

    def _hand_on(self, _: object) -> None:
        # Whatever went wrong in closing, nobody may go on reading in a window that was to be locked.
        self.successor(self._say_locked)

    def _say_locked(self) -> None:
        self._locking = False
        self.locked.emit()

    def _hold(self, journal: Journal) -> None:
        from journal.deeds.write import follow_days  # by now there is a journal; to show the lock screen takes none

        self._journal = journal
        self._journal.waited_for = lambda: self._jobs.somebody_waits
        follow_days(journal)

    def _opened(self) -> Journal:
        if self._journal is None:
            raise Refusal(trace="no journal is open")
        return self._journal

    def _stop_long_deeds(self) -> None:
        if "long_deeds" in vars(self):  # what is made of Qt is made on the window's thread, where there was any
            self.long_deeds.stop()

    def _close(self) -> tuple[None, None]:
        journal, self._journal = self._journal, None
        from journal import decoder  # dear, and the first paint shows no picture
        from journal.yearbook import workshop

        try:
            decoder.stop()
            workshop.stop()
            self._stop_long_deeds()
        finally:
            if journal is not None:
                _close(journal, back_up=not self.made_up)
        return None, None

    def _take_home(self, job: Job, outcome: object, changes: Changes | None, failure: Refusal | None) -> None:
        if job.era not in (-1, self._era) or isinstance(failure, _LockedError):
            return
        heard = shiboken6.isValid(job.owner)
        if failure is not None:
            if self._locking and job.writes and job.owner is not self._keeping:
                self._refused = failure
            ((job.failed if heard else None) or self.failed.emit)(failure)
            return
        if job.answer is not None and heard:
            job.answer(outcome)
        if changes is not None and changes.rooms:
            self.changed.emit(changes)


def _close(journal: Journal, *, back_up: bool) -> None:
    from journal.deeds.backup_upkeep import before_closing

    try:
        if back_up:
            before_closing(journal)
    finally:
        journal.close()


def _open(journal: Journal | None) -> Journal:
    if journal is None:
        raise _LockedError
    return journal


def _untold(journal: Journal) -> KeyChanges | None:
    from journal.deeds.rekeying import untold

    try:
        return untold(journal)
    except Refusal:  # a damaged row keeps nobody out
        return None
