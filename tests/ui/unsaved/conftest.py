"""A window over a journal whose disk is really full, and words in it that are only here."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from journal.deeds.unlock import open_journal
from journal.shapes import Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import part
from ui import keeping
from ui.app.main_window import MainWindow
from ui.widgets.sheet import Sheet, sheet_over
from ui.widgets.shield import Shield
from ui.wishes import NewEntry

ELSEWHERE = "window sill geranium paper boat"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Disk:
    """Takes nothing but small files while it is full."""

    def __init__(self) -> None:
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, self._limits[1]))

    def make_room(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)


@pytest.fixture(autouse=True)
def _late_tries(monkeypatch):
    monkeypatch.setattr(keeping, "AGAIN", 60_000)
    monkeypatch.setattr(keeping, "SLOWEST", 60_000)


@pytest.fixture
def disk() -> Iterator[Disk]:
    """The disk of the journal."""
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    made = Disk()
    yield made
    made.make_room()
    signal.signal(signal.SIGXFSZ, heard)


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window


@pytest.fixture
def typed(window, disk, qtbot, session) -> Callable[[str], MainWindow]:
    """Type a new entry that the disk will not take; give the window."""

    def type_it(words: str) -> MainWindow:
        window.workspace.answer(NewEntry(Kind.LOW))
        disk.fill()
        qtbot.keyClicks(window.workspace.page.writing.editor, words)
        qtbot.waitUntil(lambda: any(words in held.words.text for held in session.held))
        return window

    return type_it


@pytest.fixture
def asked_on(qtbot) -> Callable[[MainWindow], Sheet]:
    """Wait for the sheet that lies over a window."""

    def wait(window: MainWindow) -> Sheet:
        qtbot.waitUntil(lambda: sheet_over(window) is not None and not part(window, Shield).is_up)
        return sheet_over(window)

    return wait


@pytest.fixture
def bodies(folder) -> Callable[[], list[str]]:
    """Read the locked journal as another program would; give every text, newest first."""

    def read() -> list[str]:
        journal = open_journal(folder, PASSPHRASE)
        try:
            return [journal.entries.get(row.id).body for row in journal.timeline.page()]
        finally:
            journal.close()

    return read
