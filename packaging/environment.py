"""Makes the environment that the two README commands need: nothing but Python 3.11 and a checkout is taken for granted.

Standard library only. The environment lives in `.venv` beside this folder. A new one is made under another name, tried,
marked and only then moved there; one that does not answer any more (another Python, another lock, a package gone) is
made anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import causes
import system
from packages import PYTHON, install

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
MAKING = ROOT / f".venv-{os.getpid()}"
ASIDE = ROOT / f".venv-{os.getpid()}-old"
TURN = ROOT / ".venv.lock"
MARK = Path("afterbell-locks")

APP = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"  # holds everything that the other one holds
EXTRAS = {
    "--dictionaries": (
        ROOT / "packaging" / "requirements-dictionaries.lock",
        "Installing dictionaries for some sixty languages (once; about 45 MB) …",
    ),
    "--cjk": (
        ROOT / "packaging" / "requirements-cjk.lock",
        "Installing the fonts for Chinese, Japanese and Korean in the year book (once; about 20 MB) …",
    ),
}
"""What whoever wants it adds by an option: its lock, and what is said meanwhile."""

PACKAGE = "package "
"""How the mark of a package begins."""

ROOM = 850
"""Megabytes that making an environment takes at most, with what is fetched for it."""

ANSWER = """
import pip, sys, sysconfig
print(sys.version_info[:2], sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), sep="\\n")
"""


def prepare(*, development: bool, screen: bool) -> None:
    """Make or complete the environment; print what is done, and leave with the cause where it cannot be done."""
    causes.refuse_an_old_python(f"packaging/{Path(sys.argv[0]).name}")
    locks = [APP, DEVELOPMENT] if development else [APP]
    with _stoppable():
        if not _stands(locks):
            with _turn():
                _complete(locks, screen=screen)
        found = f"libraries for {'a screen' if screen else 'no screen'} found"
        if sys.platform == "linux" and found not in _marks(HOME):
            system.complete(screen=screen, environment=False)
            system.try_qt(HOME / PYTHON)
            with suppress(OSError):  # an environment that somebody else keeps serves too; it is tried each time
                _mark(HOME, found)


def add(option: str) -> None:
    """Put one of the EXTRAS beside the app; it stays when the environment is made anew."""
    lock, said = EXTRAS[option]
    with _stoppable(), _turn():
        if _digest(lock) not in _marks(HOME):
            print(said, flush=True)
            _add(lock)


def run(*command: str, offscreen: bool = False) -> int:
    """Run the environment's Python where we are, with the checkout's modules and no others; give its exit code.

    Where the system can, it takes our place: a signal reaches the app itself, and nobody is there to end it too early.
    """
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT))
    surroundings.pop("PYTHONHOME", None)
    if offscreen:
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    line = [str(HOME / PYTHON), "-P", *command]
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(line[0], line, surroundings)  # noqa: S606  our own Python
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run(line, env=surroundings, check=False).returncode


def _digest(lock: Path) -> str:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return f"{lock.name} {sysconfig.get_platform()} {version} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def _marks(home: Path) -> list[str]:
    try:
        return (home / MARK).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _mark(home: Path, *lines: str) -> None:
    (home / MARK).write_text("".join(f"{line}\n" for line in [*_marks(home), *lines]), "utf-8")


def _stands(locks: list[Path]) -> bool:
    """Tell whether what stands in place was made from these locks, and still answers with every package it had."""
    marks = {*_marks(HOME)}
    return {*map(_digest, locks)} <= marks and {mark for mark in marks if mark.startswith(PACKAGE)} <= _answer(HOME)


def _answer(home: Path) -> set[str]:
    """Give what packages an environment has, as marks; none where it does not run our version of Python with pip."""
    try:
        done = subprocess.run([str(home / PYTHON), "-I", "-c", ANSWER], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return set()
    version, *folders = done.stdout.splitlines()
    if version != str(sys.version_info[:2]) or not all(Path(folder).is_relative_to(home) for folder in folders):
        return set()
    return {f"{PACKAGE}{one.stem}" for folder in folders for one in Path(folder).glob("*.dist-info")}


def _complete(locks: list[Path], *, screen: bool) -> None:
    if _stands(locks):  # made by whoever had the turn before us
        return
    if _stands([APP]):
        print("Installing what the tests need as well (once; about 60 MB) …", flush=True)
        _add(DEVELOPMENT)
    else:
        system.complete(screen=screen, environment=True)
        _make(locks)


def _make(locks: list[Path]) -> None:
    for left in ROOT.glob(".venv-*"):  # by a run that was killed
        shutil.rmtree(left, ignore_errors=True)
    if not system.can_make_environments():
        sys.exit(causes.NO_VENV)
    if shutil.disk_usage(ROOT).free < ROOM * 1_000_000:
        sys.exit(causes.of_room(ROOT, ROOM))
    print("Making an environment of its own for Afterbell (.venv) …", flush=True)
    try:
        _fill(locks)
        _move()
    except OSError as error:
        sys.exit(causes.of_folder(error, ROOT))
    finally:
        shutil.rmtree(MAKING, ignore_errors=True)


def _fill(locks: list[Path]) -> None:
    MAKING.mkdir()
    command = [sys.executable, "-I", "-m", "venv", str(MAKING)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(causes.of_venv(done.stdout + done.stderr, ROOT))
    print("Installing the locked packages, each checked by its hash (once; about 150 MB) …", flush=True)
    install(MAKING, locks[-1])
    made = [*locks, *_extras_again()]
    packages = _answer(MAKING)
    if not packages:
        sys.exit(causes.unknown("The new environment was taken away again", "It does not answer."))
    _readdress()
    _mark(MAKING, *map(_digest, made), *sorted(packages))


def _extras_again() -> list[Path]:
    """Bring back the extras that the old environment has; no journal stays shut because of one."""
    brought = []
    for option, (lock, _) in EXTRAS.items():
        if any(line.startswith(f"{lock.name} ") for line in _marks(HOME)):
            try:
                install(MAKING, lock, sources=True)
            except SystemExit as cause:
                print(f"{cause}\nGoing on without it; `{option}` brings it back.")
            else:
                brought.append(lock)
    return brought


def _add(lock: Path) -> None:
    """Install more into the environment that stands; while that is not whole, it has no mark."""
    marked = _marks(HOME)
    try:
        install(HOME, lock, sources=lock != DEVELOPMENT, begins=(HOME / MARK).unlink)
        _mark(HOME, *dict.fromkeys([*marked, _digest(lock), *sorted(_answer(HOME))]))
    except OSError as error:
        sys.exit(causes.of_folder(error, ROOT))


def _readdress() -> None:
    # The scripts beside Python hold the place where they were made. We start everything by `-m`; a person may not.
    for script in (MAKING / "pyvenv.cfg", *(MAKING / PYTHON).parent.iterdir()):
        if not script.is_symlink() and script.suffix != ".exe" and script.stat().st_size < 100_000:
            script.write_bytes(script.read_bytes().replace(os.fsencode(MAKING), os.fsencode(HOME)))


def _move() -> None:
    if os.path.lexists(HOME):
        _rename(HOME, ASIDE)
    _rename(MAKING, HOME)
    shutil.rmtree(ASIDE, ignore_errors=True)


def _rename(old: Path, new: Path) -> None:
    """Rename; Windows refuses it while an open Afterbell, or for a moment a virus scanner, looks into the folder."""
    for _ in range(20 if os.name == "nt" else 0):
        with suppress(PermissionError):
            old.rename(new)
            return
        time.sleep(0.25)  # Windows tells nobody when a file is let go: trying is the one way to find out
    if os.name == "nt":
        sys.exit(causes.IN_USE)
    old.rename(new)


@contextmanager
def _stoppable() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        print(f"\n{causes.STOPPED}")
        sys.exit(130)


@contextmanager
def _turn() -> Iterator[None]:
    """Hold the one turn to change the environment; say so while another run has it."""
    try:
        turn = TURN.open("a")
    except OSError:  # a folder that takes no file: the cause is told by whoever needs to write there
        yield
        return
    with turn:
        if not _taken(turn.fileno()):
            print("Another run is preparing Afterbell here. Waiting for it …", flush=True)
            while not _taken(turn.fileno()):
                time.sleep(0.2)  # Windows has no wait for a lock that Ctrl+C could end: trying is the one way
        yield


def _taken(file: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a disk that knows no locks
        return True
    return True
