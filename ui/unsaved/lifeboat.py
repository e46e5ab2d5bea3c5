"""Puts held words away beside the journal for as long as they are not home, and brings them home after a crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from journal.age.recipients import PQRecipient
from journal.dates import clock
from journal.deeds import lifeboat, words_file
from journal.shapes import ImportReport, UnsavedWords
from ui.held_words import as_unsaved, as_words, for_a_file_of_words
from ui.keeping import Words
from ui.preferences import journals_folder
from ui.session import Session

PAUSE = 500
"""Milliseconds from a change to putting it away."""


class Lifeboat(QObject):
    """Lives while a journal is open. `came_home` carries how many places' words a crash had left behind."""

    came_home = Signal(int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._folders = usual_folders()
        self._places: tuple[Path, ...] = ()
        self._recipient: PQRecipient | None = None
        self._afloat: tuple[UnsavedWords, ...] = ()
        """The newest that were to be put away; () once they are home."""
        self._turn = Lock()
        self._put_away: tuple[Words, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._put)
        session.unsaved_changed.connect(self._take)
        session.last_call.connect(self._put_now)
        look = partial(lifeboat.look, folders=self._folders)
        begin = partial(lifeboat.begin, folders=self._folders)
        session.do(self, begin, self._begun, lambda _: session.ask(self, look, self._hold, lambda _: None))

    def _begun(self, found: tuple[PQRecipient, tuple[Path, ...], ImportReport]) -> None:
        self._recipient, self._places, report = found
        lifeboat.sink(self._places)  # only now: the transaction that took them in is on the disk
        if report.added:
            self.came_home.emit(report.added)
        self._take()

    def _hold(self, found: tuple[PQRecipient, tuple[Path, ...], tuple[UnsavedWords, ...]]) -> None:
        """Hold what the disk still does not take, as any words that are not home: it is said, and tried again."""
        self._recipient, self._places, self._afloat = found
        for each in self._afloat:
            self._session.keep(self, as_words(each), partial(words_file.take_in, words=(each,)))

    def _take(self) -> None:
        held = self._refused()
        if held:
            if held != self._put_away:
                self._pause.start()
        elif self._afloat and self._session.is_open and not for_a_file_of_words(self._session.unsaved):
            self._afloat = self._put_away = ()
            self._pause.stop()
            lifeboat.sink(self._places)

    def _refused(self) -> tuple[Words, ...]:
        return for_a_file_of_words([held.words for held in self._session.held if held.refusal is not None])

    def _put(self) -> None:
        if words := self._load():
            self._put_away = self._refused()
            self._session.reckon(self, partial(self._launch, words), lambda _: self._take(), topic="boat")

    def _put_now(self) -> None:
        """Put everything away in this very call: no other will come."""
        self._launch(self._load())

    def _load(self) -> tuple[UnsavedWords, ...]:
        words = tuple(as_unsaved(each, clock.now()) for each in for_a_file_of_words(self._session.unsaved))
        if not words or self._recipient is None:
            return ()
        self._afloat = words
        return words

    def _launch(self, words: tuple[UnsavedWords, ...]) -> None:
        """Put words away, on whichever thread, unless newer ones were loaded or all came home before their turn."""
        with self._turn:
            if words and words is self._afloat and self._recipient is not None:
                lifeboat.put(self._places, words, self._recipient)
                if not self._afloat:  # home meanwhile, and perhaps the journal is locked by now
                    lifeboat.sink(self._places)


def usual_folders() -> tuple[Path, ...]:
    """Give where words may lie: with the journals of this user, or in memory, for as long as this login lasts."""
    kinds = QStandardPaths.StandardLocation
    runtime = QStandardPaths.writableLocation(kinds.RuntimeLocation)
    return (journals_folder(), *([Path(runtime) / "afterbell-window"] if runtime else []))
