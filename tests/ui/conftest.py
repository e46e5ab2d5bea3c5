"""What every test of the window stands on: the real look, and a session with a real, small journal of a school year."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from journal.deeds import write
from journal.deeds.unlock import create_journal, open_journal
from journal.demo import demo
from journal.journal import Journal
from journal.shapes import Draft, Entry, Kind
from tests import lasting_processes
from tests.conftest import on_thursday
from tests.ui import hands
from tests.ui.importing import watch
from ui import languages
from ui.app.main_window import MainWindow
from ui.look import Look
from ui.look.look import dress
from ui.look.theme import load_theme
from ui.preferences import Preferences
from ui.session import Session
from ui.wishes import Wish

PAUSES = {
    "journal.deeds.backup_upkeep.AT_LOCK": 0,
    "ui.dialogs.compare.PAUSE": 10,
    "ui.dialogs.people.class_list.PAUSE": 10,
    "ui.dialogs.share.terms.NOTE_PAUSE": 30,
    "ui.dialogs.templates.sheet.PAUSE": 30,
    "ui.drafts.keeper.PAUSE": 50,
    "ui.editor.saving.PAUSE": 50,
    "ui.opening.choose.PAUSE": 10,
    "ui.background.folder_watch.PAUSE": 40,
    "ui.pages.yearbook.page.PAUSE": 20,
    "ui.threads.sliced.TURN": 0,
    "ui.pages.yearbook.page.WORDS_PAUSE": 60,
}
LATE = 1_000_000
"""Milliseconds that no test takes."""
BY_ITSELF = (
    "ui.app.workspace.AHEAD_AFTER",
    "ui.app.workspace.FOLDERS_AFTER",
    "ui.background.backing_up.BEGINS_AFTER",
    "ui.background.checking.BEGINS_AFTER",
    "ui.background.emptying.BEGINS_AFTER",
    "ui.background.settling.BEGINS_AFTER",
    "ui.widgets.typed_ahead.PATIENCE",
)
"""What comes by itself after a while: in a test only on purpose, however slow the machine is."""
PASSPHRASE = "four unrelated paper lanterns"

ENTRIES = (
    Draft(
        body="Third period, fractions again. M. put his hand up before I finished. I waited. #third-period",
        title="The quiet row spoke first",
        kind=Kind.HIGH,
        day=date(2026, 3, 12),
    ),
    Draft(
        body="The projector died, I over-talked, and the exit tickets say half the room was lost. #observation",
        title="Observation day went sideways",
        kind=Kind.LOW,
        day=date(2026, 3, 10),
    ),
    Draft(body="Parent evening. Eleven conversations.", kind=Kind.BOTH, day=date(2026, 3, 9), tags=("families",)),
    Draft(body="Idea: swap the warm-up.", day=date(2026, 3, 6)),
    Draft(body="They hate it. I hate it. It might be working.", kind=Kind.LOW, day=date(2025, 3, 12)),
)


@pytest.fixture(autouse=True, scope="session")
def _empty_clipboard_at_the_end(qapp: QApplication) -> Iterator[None]:
    # Without a screen what was copied lives longer than Python, and takes the process down as it goes.
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True, scope="session")
def imports_elsewhere() -> Iterator[list[str]]:
    """What was imported on a thread where nothing of Qt may be."""
    told: list[str] = []
    end = watch(told.append)
    yield told
    end()


@pytest.fixture(autouse=True)
def _classes_of_qt_are_made_on_the_windows_thread(imports_elsewhere: list[str]) -> Iterator[None]:
    yield
    told = [*imports_elsewhere]
    imports_elsewhere.clear()
    assert told == []


@pytest.fixture(autouse=True)
def _no_menu_stays_open(qapp: QApplication) -> Iterator[None]:
    # An open menu has the pointer and the keys of every window after it.
    yield
    for _ in range(9):
        if (menu := qapp.activePopupWidget()) is not None:
            menu.close()


@pytest.fixture(autouse=True, scope="session")
def _no_journal_of_anybody(tmp_path_factory) -> Iterator[None]:
    """Let journals, and the made-up year, be made nowhere but in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _english(qapp: QApplication) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.languages.of_system", lambda: languages.Language.ENGLISH)
        languages.speak(languages.Language.ENGLISH)
        QLocale.setDefault(QLocale("en_GB"))
        yield


@pytest.fixture(autouse=True, scope="module")
def other_processes() -> Iterator[None]:
    """Let those that decode pictures and make books stay when a session ends: to begin one takes longer than a test."""
    with lasting_processes.stay():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Iterator[None]:
    """Let them end after the last test of the window: those of others begin and count their own."""
    yield
    if nextitem is None or not nextitem.path.is_relative_to(Path(__file__).parent):
        lasting_processes.stop()


@pytest.fixture
def no_other_processes(other_processes) -> Iterator[None]:
    """Let them end with the session, as in the app; none is left of an earlier one."""
    with lasting_processes.end():
        yield


class Wishes(QObject):
    """Whom pages and sheets tell their wishes where no workspace answers them: `go` is their `wish`."""

    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Wish] = []

    def go(self, wish: Wish) -> None:
        """Take a wish."""
        self.all.append(wish)
        self.made.emit(wish)


@pytest.fixture
def wishes(qapp) -> Wishes:
    """Whom a page or a sheet tells its wishes: `made` is emitted with each, `all` holds them."""
    return Wishes()


class DressingBot(QtBot):
    """What a test makes and says so is dressed, as the window it stands in would be.

    What it waits for has its place when the waiting ends: nobody presses what was not painted yet.
    """

    def addWidget(self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None) -> None:  # noqa: N802  Qt's
        """Take a part; give it the theme that was shown last, if it stands in nothing."""
        super().addWidget(widget, before_close_func=before_close_func)
        if widget.isWindow() and (key := QApplication.instance().property("afterbell_dress")):
            dress(widget, load_theme(key))

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:  # noqa: N802
        """Wait until that is so and everything has its place."""
        super().waitUntil(callback, timeout=timeout)
        hands.find_places()

    def waitSignal(self, signal: SignalInstance, **how: object) -> AbstractContextManager[SignalBlocker]:  # noqa: N802
        """Wait for a signal, and until everything has its place."""
        return _then_with_places(super().waitSignal(signal, **how))


@contextmanager
def _then_with_places(blocker: SignalBlocker) -> Iterator[SignalBlocker]:
    with blocker:
        yield blocker
    hands.find_places()


@pytest.fixture
def qtbot(qapp, request) -> QtBot:
    """The bot of pytest-qt, which dresses what it is told of."""
    return DressingBot(request)


@pytest.fixture
def look(qapp) -> Look:
    """The look by day."""
    return Look("paper")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of this test's own."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    """A session with nothing open."""
    made = Session()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the journal of `unlocked` is."""
    return tmp_path / "My journal.afterbell"


@pytest.fixture(scope="session")
def school_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a journal that holds `ENTRIES`, written on the day of the tests; its passphrase is `PASSPHRASE`."""
    folder = tmp_path_factory.mktemp("year") / "My journal.afterbell"
    with on_thursday():
        made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
        for draft in ENTRIES:
            write.write(made, draft)
        made.close()
    return folder


@pytest.fixture(scope="session")
def made_up_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a journal that holds the made-up year, as of the day of the tests; its passphrase is `PASSPHRASE`.

    To make it takes as long as ten tests: whoever writes in it takes a copy.
    """
    folder = tmp_path_factory.mktemp("made up") / "My journal.afterbell"
    with on_thursday():
        made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
        demo.fill(made)
        made.close()
    return folder


@pytest.fixture
def unlocked(session: Session, folder: Path, qtbot, school_year: Path) -> Session:
    """A session with a copy of `school_year` open."""
    shutil.copytree(school_year, folder, dirs_exist_ok=True)
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    return session


@pytest.fixture
def asked(qtbot) -> Callable[..., object]:
    """Ask the journal of a session something and wait for the answer: `asked(session, lambda journal: …)`."""

    def ask(session: Session, query: Callable[[Journal], object]) -> object:
        answers: list[object] = []
        session.ask(session, query, answers.append, pytest.fail)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask


@pytest.fixture
def busy(unlocked: Session) -> Callable[[], AbstractContextManager[None]]:
    """Let the journal's thread be held up by something else inside: `with busy(): …`; what is asked comes after."""

    @contextmanager
    def held() -> Iterator[None]:
        gate = Event()
        unlocked.ask(unlocked, lambda _: gate.wait(60), lambda _: None)
        try:
            yield
        finally:
            gate.set()

    return held


@pytest.fixture
def entries(unlocked: Session, asked) -> tuple[Entry, ...]:
    """The entries of `unlocked` as they stand in the journal, newest first."""

    def every(journal: Journal) -> tuple[Entry, ...]:
        from journal.shapes import Filter

        return tuple(journal.entries.get(row.id) for row in journal.timeline.page(Filter()))

    return asked(unlocked, every)


@pytest.fixture
def window(look, qtbot) -> QWidget:
    """An empty window of the usual size, on screen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    return made


@pytest.fixture
def at_lock_screen(session, look, preferences, folder, qtbot) -> MainWindow:
    """The real window, of the usual size, before it is unlocked."""
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show_lock_screen(folder)
    made.show()
    return made


@pytest.fixture
def open_window(session, look, preferences, folder, qtbot, unlocked) -> MainWindow:
    """The real window, of the usual size, open on the journal."""
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.folder = folder
    made.show()
    session.unlocked.emit()
    return made


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Places that are not there yet, one after the other: for each that pytest makes it looks through all it made."""
    home = tmp_path_factory.mktemp("places")
    return (home / str(number) for number in count())


@pytest.fixture(autouse=True)
def downloads(monkeypatch: pytest.MonkeyPatch, places: Iterator[Path]) -> Path:
    """Where sealed files go without anybody choosing a folder."""
    place = next(places)
    place.mkdir()
    monkeypatch.setattr("ui.widgets.choose_file.downloads", lambda: place)
    return place


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wait less for a person to go on typing or choosing than the app does: how long is nobody's subject here."""
    for pause, other in (PAUSES | dict.fromkeys(BY_ITSELF, LATE)).items():
        monkeypatch.setattr(pause, other)
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.fixture
def slow_hand(short_pauses) -> None:
    """Let no double click be over before the test is."""
    QApplication.setDoubleClickInterval(60_000)


@pytest.fixture(autouse=True)
def lifeboats(monkeypatch: pytest.MonkeyPatch, places: Iterator[Path]) -> Path:
    """Where words that are not home are put away."""
    place = next(places)
    monkeypatch.setattr("ui.unsaved.lifeboat.usual_folders", lambda: (place,))
    return place
