"""Keeps what is written within a second of the last key, and says so only when it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from journal import chance
from journal.deeds import write
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Draft, Entry, EntryId
from journal.shapes.columns import filled, text_of, written
from ui.keeping import EntryPlace, Words
from ui.session import Session
from ui.widgets.composing import composing

PAUSE = 700
"""Milliseconds from the first unsaved key to the save: a save follows every burst, also while the burst goes on."""


class Saving(QObject):
    """The editing visit of one entry. The text before the visit is kept as a version, however often it is saved.

    What is saved is asked of `draft` at that moment and handed to the session, which holds it until it is home. A new
    entry has its id from the beginning, so that each save and each deed finds it, whichever of them came home.
    """

    saved = Signal(object)
    made = Signal(object)
    unsaved = Signal()
    failed = Signal(object)
    ending = Signal()
    """The visit ends; its last words are handed over, and what is still on its way to its entry follows them now."""

    def __init__(self, session: Session, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._hand_over)
        session.flush_requested.connect(self._hand_over)
        self._entry: Entry | None = None
        self._dirty = False
        self._visiting = False
        self._begin(None)

    @property
    def entry(self) -> Entry | None:
        """The entry as it was last saved; None while a new one holds nothing."""
        return self._entry

    @property
    def settled(self) -> bool:
        """Tell whether every word is on the disk."""
        return not self._dirty and self._session.unsaved_at(self._place) is None

    @property
    def place(self) -> EntryPlace:
        """Where the words of this visit belong."""
        return self._place

    def begin(self, entry: Entry | None, place: EntryPlace | None = None) -> None:
        """Begin a visit: to an entry, or to a new one. Where words of it are not home yet, that visit goes on.

        `place` is that of a new entry whose words are held and which the journal does not have.
        """
        self.finish()
        self._begin(entry, place)
        self._visiting = True

    def touch(self) -> None:
        """Note that something changed; between two visits nothing that changes belongs to an entry."""
        if not self._visiting:
            return
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
        """Hand every unsaved word to the session now, also what is being composed, and have it tried at once."""
        composing().end()
        self._hand_over()
        if self._session.unsaved_at(self._place) is not None:
            self._session.flush()

    def ensure(self) -> None:
        """Make the entry even if it is empty, because something is about to hang on it."""
        self._holds = True
        if self._entry is None and not self._written:
            self._dirty = False
            self._write(self._draft())
        else:
            self.flush()

    def act(
        self,
        deed: Callable[[Journal], object],
        done: Callable[[object], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Do something to the entry of this visit, `place.entry`, after everything that was handed over before."""
        self._session.do(self, deed, done, failed)

    def change_held(self, place: EntryPlace, change: Callable[[str], str]) -> bool:
        """Change the text that is held for a place and not home yet; tell whether any is."""
        held = self._session.unsaved_at(place)
        if held is None or held.draft is None:
            return False
        body = change(held.draft.body)
        if body != held.draft.body:
            self._keep(place, replace(held.draft, body=body), held.visit, held.rev)
        return True

    def finish(self) -> EntryId | None:
        """End the visit: save what is left, and give the entry that stays; of one emptied only the trash may know."""
        if not self._visiting:
            return None
        self.flush()
        self.ending.emit()
        stays = self._place.entry if self._written or self._entry else None
        if self._new and self._written and write.is_empty(self._draft()):
            self._throw_away()
            stays = stays if self._holds else None
        self._begin(None)
        self._visiting = False
        return stays

    def _hand_over(self) -> None:
        self._timer.stop()
        if not self._dirty:
            return
        draft = self._draft()
        self._dirty = False
        if self._written or self._entry or not write.is_empty(draft):
            self._write(draft)

    def _throw_away(self) -> None:
        entry, visit, fullest = self._place.entry, self._visit, self._fullest

        leave = partial(write.leave_empty, entry_id=entry, fullest=fullest, visit=visit)
        self._session.keep(self, words_of(Draft(body=""), self._place, visit), leave)

    def _begin(self, entry: Entry | None, place: EntryPlace | None = None) -> None:
        self._timer.stop()
        self._entry = entry
        self._place = place or EntryPlace(entry.id if entry else EntryId(chance.new_id()))
        self._new = entry is None
        self._written = self._holds = False
        self._fullest = Draft(body="")
        self._dirty = False
        held = self._session.unsaved_at(self._place)
        self._visit = held.visit if held and held.visit else chance.new_id()

    def _write(self, draft: Draft) -> None:
        known, place, visit = self._entry, self._place, self._visit
        self._written = True
        if sum(map(len, written(draft))) > sum(map(len, written(self._fullest))):
            self._fullest = draft
        if known is not None:
            draft = filled(draft, known)
        self._keep(place, draft, visit, known.rev if known else 0)

    def _keep(self, place: EntryPlace, draft: Draft, visit: str, rev: int) -> None:
        self._session.keep(
            self,
            words_of(draft, place, visit, rev),
            partial(write.keep, entry_id=place.entry, draft=draft, visit=visit),
            lambda entry: self._take(visit, entry),
            lambda refusal: self._complain(visit, refusal),
        )

    def _take(self, visit: str, entry: Entry) -> None:
        if visit != self._visit:
            return
        new = self._entry is None
        self._entry = entry
        if new:
            self.made.emit(entry)
        if self.settled:
            self.saved.emit(entry)

    def _complain(self, visit: str, refusal: Refusal) -> None:
        if visit == self._visit:
            self.failed.emit(refusal)


def newest(session: Session, entry: Entry) -> Entry:
    """Give an entry as it was written last, also where that is not home yet."""
    held = session.unsaved_at(EntryPlace(entry.id))
    if held is None or held.draft is None:
        return entry
    return replace(entry, **text_of(held.draft))


def words_of(draft: Draft, place: EntryPlace, visit: str, rev: int = 0) -> Words:
    """Give what is written of an entry as words that the session can hold."""
    called = draft.title or QCoreApplication.translate("Saving", "New entry")
    text = "\n\n".join(filter(None, written(draft)))
    return Words(place=place, called=called, text=text, visit=visit, rev=rev, draft=draft)
