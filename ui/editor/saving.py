"""Keeps what is written within a second of the last key, and says so only when it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from journal import chance, writing
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Draft, Entry, EntryId, Kind
from ui.session import Session

PAUSE = 700
"""Milliseconds from the first unsaved key to the save: a save follows every burst, also while the burst goes on."""
AGAIN = 5000
"""Milliseconds until a save that failed is tried again."""


class Saving(QObject):
    """The editing visit of one entry. The text before the visit is kept as a version, however often it is saved.

    What is saved is asked of `draft` at that moment. Acts run in order on the journal's one thread, so a second save
    may be handed over before the first has come home: both find the entry through `_made`.
    """

    saved = Signal(object)
    made = Signal(object)
    unsaved = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._entry: Entry | None = None
        self._dirty = False
        self._begin(None)

    @property
    def entry(self) -> Entry | None:
        """The entry as it was last saved; None while a new one holds nothing."""
        return self._entry

    @property
    def settled(self) -> bool:
        """Tell whether every word is on the disk."""
        return not self._dirty and not self._in_flight

    def begin(self, entry: Entry | None) -> None:
        """Begin a visit: to an entry, or to a new one."""
        self.finish()
        self._begin(entry)

    def touch(self) -> None:
        """Note that something changed."""
        if not self._dirty:
            self._dirty = True
            self.unsaved.emit()
        if not self._timer.isActive():
            self._timer.start(PAUSE)

    def forget(self) -> None:
        """Take what the window shows as what is saved: it was filled, not written."""
        self._timer.stop()
        self._dirty = False

    def flush(self) -> None:
        """Hand every unsaved word to the session now."""
        self._timer.stop()
        if not self._dirty:
            return
        draft = self._draft()
        if not self._made and not self._entry and is_empty(draft):
            self._dirty = False
            return
        self._dirty = False
        self._write(draft)

    def ensure(self) -> None:
        """Make the entry even if it is empty, because something is about to hang on it."""
        if self._entry is None and not self._made:
            self._dirty = False
            self._write(self._draft())
        else:
            self.flush()

    def act(
        self,
        deed: Callable[[Journal, EntryId], object],
        done: Callable[[object], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Do something to the entry of this visit, after everything that was handed over before."""
        made = self._made
        self._session.do(self, lambda journal: deed(journal, made[0]), done, failed)

    def finish(self) -> None:
        """End the visit: save what is left, and leave nothing of a new entry that is empty in the end."""
        self.flush()
        made, session, new = self._made, self._session, self._new
        if new and self._written and is_empty(self._draft()):

            def leave_nothing(journal: Journal) -> None:
                if made and not journal.attachments.of(made[0]):
                    journal.entries.delete_forever((made[0],))

            session.do(self, leave_nothing)
        self._begin(None)

    def _begin(self, entry: Entry | None) -> None:
        self._timer.stop()
        self._entry = entry
        self._made: list[EntryId] = [entry.id] if entry else []
        self._new = entry is None
        self._written = False
        self._dirty = False
        self._in_flight = 0
        self._visit = chance.new_id()

    def _write(self, draft: Draft) -> None:
        made, visit, known = self._made, self._visit, self._entry
        self._written = True
        self._in_flight += 1
        if known is not None:
            draft = replace(draft, written_at=known.written_at, zone=known.zone, starred=known.starred)

        def keep(journal: Journal) -> Entry:
            # An id whose transaction was rolled back after all belongs to nothing: then it is made anew.
            if made and journal.entries.exists(made[0]):
                return writing.revise(journal, made[0], draft, visit=visit)
            entry = writing.write(journal, draft, visit=visit)
            made[:] = [entry.id]
            return entry

        def hand_over() -> None:
            self._session.do(
                self,
                keep,
                lambda entry: self._take(visit, entry),
                lambda refusal: self._hold(visit, refusal, hand_over),
            )

        hand_over()

    def _take(self, visit: str, entry: Entry) -> None:
        if visit != self._visit:
            return
        new = self._entry is None
        self._in_flight -= 1
        self._entry = entry
        if new:
            self.made.emit(entry)
        if self.settled:
            self.saved.emit(entry)

    def _hold(self, visit: str, refusal: Refusal, again: Callable[[], None]) -> None:
        if visit != self._visit:
            # The visit is over and its text no longer in the window: this deed keeps the words until they are kept.
            self._session.failed.emit(refusal)
            QTimer.singleShot(AGAIN, self, again)
            return
        self._in_flight -= 1
        self._dirty = True
        self._timer.start(AGAIN)
        self.failed.emit(refusal)


def is_empty(draft: Draft) -> bool:
    """Tell whether nobody would miss the draft."""
    return not (draft.body.strip() or draft.title.strip() or draft.tags)


def empty_draft(kind: Kind) -> Draft:
    """Give what a new entry begins with."""
    return Draft(body="", kind=kind)
