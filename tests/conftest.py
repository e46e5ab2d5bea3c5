"""What every test stands on: a stopped clock, a cheap key, no network, and no word left in a log."""

from __future__ import annotations

import gc
import logging
import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from journal.age import recipients
from journal.circle import safetywords
from journal.dates import clock
from journal.journal import Journal
from journal.vault import keys
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from ui.__main__ import import_plainly
from ui.crash import keep_errors_whole

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en_GB"  # whatever the machine speaks on which the tests run
# Every worker would rewrite all tests anew, and hundreds of tests begin a process that would compile all our modules.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
MEMORY = Path("/dev/shm")
if (
    MEMORY.is_dir()
    and os.access(MEMORY, os.W_OK)
    and shutil.disk_usage(MEMORY).free > 1 << 30
    and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC  # containers have it so, and tests run what they put there
):
    # Every save waits for the disk; from a disk in memory that takes no time, and the order of the writes is the same.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
keep_errors_whole()
import_plainly()  # as the app does

# How long an example takes says how busy the machine is; what hangs is named by the suite's own time limit.
# The suite tries the same examples each time; `--hypothesis-profile=chance` tries others.
settings.register_profile("chance", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("chance"), derandomize=True)
settings.load_profile("same")

# As in the app (see ui/background/gc_thread.py): no widget of an earlier test may be destroyed on a journal's thread.
gc.disable()
MOST_GARBAGE = 100_000
"""Objects made since the last look."""
MOST_KEPT = 500_000
"""Objects that a file of tests may leave: each look for garbage goes through all of them, and each lock looks."""

_TRUE_COST = safetywords._COST
_TRUE_BOUNDS = keys.LEAST_MEMORY, keys.MOST_MEMORY_MADE
_TRUE_WORK = recipients.WORK_FACTOR

THURSDAY = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
"""The day of the pictures: Thursday 12 March 2026, after school."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect" and arguments[0].family != 1:  # AF_UNIX is the desktop's own
        pytest.fail("something tried to reach the network")


sys.addaudithook(_refuse_network)


# How long something takes says how busy the machine is, here too.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    wait.__kwdefaults__["timeout"] = 30_000


@pytest.fixture(autouse=True, scope="session")
def _place_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    # One Afterbell hands over to another that runs; those that tests start beside one another must not meet.
    place = tmp_path_factory.mktemp("runtime")
    place.chmod(0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(place)


@contextmanager
def on_thursday() -> Iterator[None]:
    """Let it be the afternoon of the pictures."""
    clock.stop(THURSDAY, "Europe/Berlin")
    yield
    clock.let_run()


@pytest.fixture(autouse=True)
def _stopped_clock() -> Iterator[None]:
    with on_thursday():
        yield


def pytest_collection_finish() -> None:
    # What was imported and collected stays to the end; no later look for garbage need go through it.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    yield
    if gc.get_count()[0] > MOST_GARBAGE:
        gc.collect()


@pytest.fixture(scope="session")
def objects() -> list[int]:
    """How many there were at first, and after each file of tests."""
    return [len(gc.get_objects())]


@pytest.fixture(autouse=True, scope="module")
def _little_is_kept(objects: list[int]) -> Iterator[None]:
    yield
    objects.append(len(gc.get_objects()))  # once: it takes as long as a test
    before, after = objects[-2:]
    assert after - before < MOST_KEPT


@pytest.fixture(autouse=True)
def _quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, [record.name for record in loud]


@pytest.fixture(autouse=True, scope="session")
def _cheap_keys() -> Iterator[None]:
    # A thousandth of the memory and less; for journals that many tests open, too.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safetywords, "_COST", keys.Cost(m=64, t=1, p=4))
        patch.setattr(keys, "LEAST_MEMORY", 64)
        patch.setattr(keys, "MOST_MEMORY_MADE", 64)
        patch.setattr(recipients, "WORK_FACTOR", 4)  # a sealed file says its own, and opens the same way
        yield


@pytest.fixture
def true_cost(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let passphrases and safety words cost what they cost outside of tests; what was stretched before is forgotten."""
    monkeypatch.setattr(safetywords, "_COST", _TRUE_COST)
    monkeypatch.setattr(keys, "LEAST_MEMORY", _TRUE_BOUNDS[0])
    monkeypatch.setattr(keys, "MOST_MEMORY_MADE", _TRUE_BOUNDS[1])
    monkeypatch.setattr(recipients, "WORK_FACTOR", _TRUE_WORK)
    safetywords.places.cache_clear()
    yield
    safetywords.places.cache_clear()


@contextmanager
def least_cost() -> Iterator[None]:
    """Let a journal that is made cost the least that another process opens: a quarter of the usual."""
    with pytest.MonkeyPatch.context() as patch:
        for bound in ("LEAST_MEMORY", "MOST_MEMORY_MADE"):
            patch.setattr(keys, bound, 64 * keys.MIB)
        yield


@contextmanager
def _no_file_over(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, heard)


@pytest.fixture
def little_room() -> Callable[[int], AbstractContextManager[None]]:
    """Let the disk be full for every file that grows over so many bytes."""
    return _no_file_over


@pytest.fixture
def in_the_foreground() -> Iterator[None]:
    """Let what is started here hear Ctrl+C and its terminal go: in the background they are ignored, by children too."""
    heard = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGHUP)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, lambda *_: None)  # not by us; what is executed anew begins with the system's own
    yield
    for number, how in heard.items():
        signal.signal(number, how)


KEY = bytes(range(32))
"""Of every journal that no test has given a key of its own."""


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of today's schema under `KEY`: a copy of it is a journal sooner than the schema is run."""
    path = tmp_path_factory.mktemp("empty") / "journal.db"
    store = open_store(path, bytearray(KEY), create=True)
    migrate(store)
    store.close()
    return path


@pytest.fixture
def new_journal(tmp_path: Path, empty_database: Path) -> Iterator[Callable[[str], Journal]]:
    """A maker of open, empty journals, by name, with a key and no slots: rooms know no passphrase."""
    made: list[Journal] = []

    def make(name: str) -> Journal:
        folder = tmp_path / f"{name}.afterbell"
        folder.mkdir()
        shutil.copyfile(empty_database, folder / "journal.db")
        made.append(Journal(open_store(folder / "journal.db", bytearray(KEY)), folder, "0" * 32))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def journal(new_journal: Callable[[str], Journal]) -> Journal:
    """An open, empty journal of one's own."""
    return new_journal("My journal")
