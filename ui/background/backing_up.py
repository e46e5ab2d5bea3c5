"""The backup of the day, here and in the second place: soon after unlocking, and while a journal stays open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from journal.changes import Changes, Room
from journal.errors import Cancelled, NotReadable, Refusal, SecondPlaceMissed
from journal.shapes import BackupInfo, BackupOutcome, SecondPlace
from ui.session import Session
from ui.threads.sliced import Told

BEGINS_AFTER = 20_000
"""Milliseconds after unlocking: whoever comes to write a line and leave is not in its way."""
LOOKS_EVERY = 3_600_000
"""Milliseconds; what locking cut off, or a new day, is noticed within the hour."""

Outcomes = tuple[BackupInfo | Refusal, ...]
"""What came of the one beside the journal, then of the one in the second place; only of what was due."""


def back_up_everywhere(
    session: Session,
    owner: QObject,
    done: Callable[[Outcomes], None],
    told: Told = lambda _done, _whole: None,
    *,
    made_here: Callable[[], None] = lambda: None,
    only_due: bool = False,
) -> None:
    """Make a backup beside the journal, then copy it to the second place: one that fails never keeps the other.

    After `done` comes the signal `changed`, where one was made.

    `made_here` is called once the one beside the journal is checked and the second place's begins.

    The second place is asked on threads of its own: a stick or a share that hangs keeps no word from being saved.
    """
    from journal.deeds import back_up, backup_upkeep

    def end(made: Outcomes) -> None:
        done(made)
        if any(isinstance(one, BackupInfo) for one in made):
            session.changed.emit(Changes(rooms=frozenset({Room.BACKUPS})))

    def go_on(here: BackupOutcome) -> None:
        made = () if here.made is None else (here.made,)
        second = here.second
        if second is None:
            end(made)
        elif isinstance(here.made, Refusal):
            due = partial(back_up.is_due_there, second)
            session.other_disks.ask(
                owner, due, lambda due: write_there(made, second) if due else end(made), done_with(made)
            )
        else:
            made_here()
            copy = partial(back_up.follow, second, lambda: session.other_disks.are_left)
            session.other_disks.ask(owner, copy, lambda info: copied(made, info), done_with(made))

    def copied(made: Outcomes, info: BackupInfo | None) -> None:
        session.do(owner, backup_upkeep.note_copied, failed=lambda _: None)
        end(made if info is None else (*made, info))

    def done_with(made: Outcomes) -> Callable[[Refusal], None]:
        return lambda refusal: end((*made, refusal))

    def write_there(made: Outcomes, second: SecondPlace) -> None:
        # Nothing new lies beside the journal that could be copied: here the journal's thread has to write it itself.
        begin = partial(back_up.backing_up, target_folder=second.folder)
        session.long_deeds.begin(owner, begin, lambda info: end((*made, info)), done_with(made), told)

    session.long_deeds.begin(owner, partial(back_up.backing_up_here, only_due=only_due), go_on, done_with(()), told)


class BackingUp(QObject):
    """Looks once an hour whether one is due. What keeps it from being made is said once in an unlocking.

    So is a copy of the journal that a sync program left beside it.

    `found_again` comes where the second place was missed and is there once more.
    """

    found_again = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.running = False
        """Whether one is being made just now."""
        self._said: set[tuple[type[Refusal], object]] = set()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(BEGINS_AFTER, self, self.look)

    def look(self) -> None:
        """Make what is due, unless that is being done."""
        from journal.deeds import conflict_copies, unlock

        if not self.running:
            self._session.ask(self, conflict_copies.refuse_left, lambda _: None, self._say)
        # Of the made-up year none: copies of what a visitor wrote would stay when that was taken along.
        if not self.running and not self._session.made_up:
            self.running = True
            self._session.ask(self, unlock.is_read_only, self._begin, self._rest)

    def _begin(self, read_only: bool) -> None:  # noqa: FBT001  the answer
        if read_only:  # there is nothing new, and no room for it, which is said above the page by now
            self._rest(None)
        else:
            back_up_everywhere(self._session, self, self._made, only_due=True)

    def _made(self, outcomes: Outcomes) -> None:
        from journal.deeds import backup_upkeep

        missed = {what for what in self._said if what[0] is SecondPlaceMissed}
        if missed and not any(isinstance(outcome, Refusal) for outcome in outcomes):
            self._said -= missed
            self.found_again.emit()
        for outcome in outcomes:
            if isinstance(outcome, NotReadable):
                # A stick that is not plugged in just now is nothing to speak of every hour; one that is missed is.
                self._session.do(self, backup_upkeep.note_missing, failed=self._say)
            elif isinstance(outcome, Refusal):
                self._say(outcome)
        self._session.long_deeds.begin(self, backup_upkeep.checking_again, self._checked_here, self._checked_here)

    def _checked_here(self, found: BackupInfo | Refusal | None) -> None:
        from journal.deeds import back_up

        if isinstance(found, Refusal):
            self._say(found)
        self._session.ask(self, back_up.second_place, self._check_there, self._rest)

    def _check_there(self, second: SecondPlace | None) -> None:
        from journal.deeds import backup_upkeep

        if second is None:
            self._rest(None)
            return
        look = partial(backup_upkeep.checking_again_there, second, lambda: self._session.other_disks.are_left)
        self._session.other_disks.ask(self, look, self._rest, self._rest)

    def _rest(self, found: BackupInfo | Refusal | None) -> None:
        self.running = False
        if isinstance(found, Refusal):
            self._say(found)

    def _say(self, refusal: Refusal) -> None:
        what = type(refusal), refusal.facts.get("path")
        if what not in self._said and not isinstance(refusal, Cancelled):
            self._said.add(what)
            self._session.failed.emit(refusal)
