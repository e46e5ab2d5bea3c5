"""Keeps an eye on the shared folders and takes in what lies there, by the handful, while the window goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

from journal.changes import Changes, Room
from journal.deeds import watch_folders
from journal.deeds.watch_folders import Letter
from journal.errors import Refusal
from journal.shapes import FolderLook, Intake, LyingFile, SharedFolder
from ui.session import Session

PAUSE = 400
"""Milliseconds from a change in a folder to looking: a service changes many files at once."""
WHILE_ARRIVING = 2_000
"""Milliseconds until a file that is still being written is looked at again."""
SLOW = 60_000
"""Milliseconds between looks that nothing asked for: network folders tell nobody that they changed."""


class FolderWatch(QObject):
    """Looks when a folder changes, when the circle does, and every minute. Lives while a journal is open.

    Looking and reading wait for the disk beside the journal; only trying keys and keeping happens on its thread.
    """

    came_in = Signal(int)
    """How many things came in, once after each look that brought any."""
    vanished = Signal(str)
    """The name of a folder that is not there any more, once."""
    failed = Signal(object)
    """Why taking in was given up, a `Refusal`; once until it works again."""
    rested = Signal()
    """A look is over."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = self._again = False
        self._looks: tuple[FolderLook, ...] = ()
        self._gone: frozenset[Path] = frozenset()
        self._said: type[Refusal] | None = None
        self._count = 0
        self._eyes = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.look)
        self._eyes.directoryChanged.connect(lambda _: self._soon.start(PAUSE))
        slow = QTimer(self, interval=SLOW)
        slow.timeout.connect(self.look)
        slow.start()
        session.changed.connect(self._take_changes)
        self._soon.start(0)

    def look(self) -> None:
        """Look into every shared folder now, or once more when the present look is over."""
        if self._busy or not self._session.is_open or self._session.is_locking:
            self._again = self._busy
            return
        self._busy, self._again, self._count = True, False, 0
        self._session.ask(self, watch_folders.every, self._look_into, self._give_up)

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.FOLDERS, Room.CIRCLE) and not self._busy:
            self._soon.start(PAUSE)

    def _look_into(self, folders: Sequence[SharedFolder]) -> None:
        paths = [folder.path for folder in folders]
        if paths:
            self._session.other_disks.ask(self, lambda: watch_folders.look_around(paths), self._sort, self._give_up)
        else:
            self._watch(())
            self._rest()

    def _watch(self, looks: Sequence[FolderLook]) -> None:
        # A folder that vanished is no longer watched; it is again as soon as a look finds it back.
        wanted = {str(look.folder) for look in looks if look.trouble is None}
        watched = set(self._eyes.directories())
        if watched - wanted:
            self._eyes.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._eyes.addPaths(sorted(wanted - watched))
            self._again = True  # what came after the look and before the watching told nobody

    def _sort(self, looks: tuple[FolderLook, ...]) -> None:
        self._looks = looks
        self._watch(looks)
        gone = frozenset(look.folder for look in looks if look.trouble is not None)
        for folder in sorted(gone - self._gone):
            self.vanished.emit(folder.name)
        self._gone = gone
        self._session.ask(self, lambda journal: watch_folders.fresh(journal, looks), self._read, self._give_up)

    def _read(self, files: tuple[LyingFile, ...]) -> None:
        if files:
            self._session.other_disks.ask(self, lambda: watch_folders.read_some(files), self._take_in, self._give_up)
        else:
            looks = self._looks
            self._session.do(
                self, lambda journal: watch_folders.clear_away(journal, looks), lambda _: self._rest(), self._give_up
            )

    def _take_in(self, found: tuple[tuple[Letter, ...], tuple[LyingFile, ...]]) -> None:
        letters, rest = found
        self._session.do(
            self,
            lambda journal: watch_folders.take_in(journal, letters),
            lambda intake: self._go_on(intake, rest),
            self._give_up,
        )

    def _go_on(self, intake: Intake, rest: tuple[LyingFile, ...]) -> None:
        self._count += len(intake.items)
        if "arriving" in intake.outcomes:
            self._soon.start(WHILE_ARRIVING)
        self._read(rest)

    def _rest(self) -> None:
        self._busy, self._said = False, None
        if self._count:
            self.came_in.emit(self._count)
        if self._again:
            self._soon.start(PAUSE)
        self.rested.emit()

    def _give_up(self, refusal: Refusal) -> None:
        self._busy = False
        if type(refusal) is not self._said:
            self._said = type(refusal)
            self.failed.emit(refusal)
        self.rested.emit()


def came_in_words(count: int) -> str:
    """Say how much came in."""
    return QCoreApplication.translate("FolderWatch", "%Ln things came in from the shared folder", "", count)
