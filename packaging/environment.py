"""Makes the environment that the two README commands need: nothing but Python 3.11 and a checkout is taken for granted.

Standard library only. The environment lives in `.venv` beside this folder and is made anew when the lock changes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
MARK = HOME / "afterbell-locks"

# What a bare Debian or Ubuntu lacks for Qt; the first line even without a screen.
LIBRARIES = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
SCREEN_LIBRARIES = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxcb-render-util0",
    "libxcb-image0",
    "libxcb-randr0",
    "libx11-xcb1",
    "libwayland-client0",
    "libwayland-cursor0",
]


def prepare(*, development: bool, screen: bool) -> None:
    """Make or complete the environment; print what is done, and leave with one line where it cannot be done."""
    if sys.version_info < (3, 11):  # noqa: UP036  an older Python must be told, not crash
        sys.exit(f"Afterbell needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    lock = ROOT / "packaging" / ("requirements-dev.lock" if development else "requirements.lock")
    if not _installed(lock):
        _make(fresh=not PYTHON.exists())
        _install(lock)
    if sys.platform == "linux":
        _complete_system(screen=screen)


def add_dictionaries() -> None:
    """Put the dictionaries of some sixty languages beside the app's own; only their files are ever read."""
    lock = ROOT / "packaging" / "requirements-dictionaries.lock"
    if _digest(lock) not in MARK.read_text().splitlines():
        print("Installing dictionaries for some sixty languages (once; about 45 MB) …", flush=True)
        _pip(lock)
        MARK.write_text(f"{MARK.read_text()}{_digest(lock)}\n")


def run(*command: str, offscreen: bool = False) -> int:
    """Run the environment's Python where we are, with the checkout's modules and no others; give its exit code."""
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT))
    if offscreen:
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    try:
        return subprocess.run([str(PYTHON), "-P", *command], env=surroundings, check=False).returncode
    except KeyboardInterrupt:
        return 130


def _digest(lock: Path) -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def _installed(lock: Path) -> bool:
    # The development lock holds everything the other one holds, so either of them serves to run the app.
    return PYTHON.exists() and MARK.exists() and _digest(lock) in MARK.read_text().splitlines()


def _make(*, fresh: bool) -> None:
    if not fresh:
        return
    print("Making an environment of its own for Afterbell (.venv) …", flush=True)
    try:
        venv.create(HOME, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, OSError):
        # Debian's Python comes without ensurepip; its package is named after the version.
        shutil.rmtree(HOME, ignore_errors=True)
        _apt([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "Python's venv module")
        venv.create(HOME, with_pip=True, clear=True)


def _install(lock: Path) -> None:
    print("Installing the locked packages, each checked by its hash (once; about 175 MB) …", flush=True)
    _pip(lock)
    locks = [ROOT / "packaging" / "requirements.lock", lock]
    MARK.write_text("".join(f"{_digest(one)}\n" for one in locks))


def _pip(lock: Path) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([*command, "--require-hashes", "--no-deps", "-r", str(lock)], check=False)
    if done.returncode:
        sys.exit("The packages could not be installed. Check the connection and run the same command again.")


def _complete_system(*, screen: bool) -> None:
    seen = MARK.read_text().splitlines()
    found = f"libraries for {'a screen' if screen else 'no screen'} found"
    if found in seen:
        return
    check = "import PySide6.QtWidgets, PySide6.QtSvg"
    missing = subprocess.run([str(PYTHON), "-c", check], capture_output=True, text=True, check=False)
    wanted = LIBRARIES if missing.returncode else []
    if screen and not _loads("libxcb-cursor.so.0"):
        wanted = [*wanted, *SCREEN_LIBRARIES]
    if wanted:
        _apt(wanted, "the system libraries that Qt needs")
    MARK.write_text("\n".join([*seen, found, ""]))


def _loads(library: str) -> bool:
    check = f"import ctypes; ctypes.CDLL({library!r})"
    return not subprocess.run([str(PYTHON), "-c", check], capture_output=True, check=False).returncode


def _apt(packages: list[str], what: str) -> None:
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get") or os.geteuid() != 0:
        sys.exit(f"Afterbell needs {what}. Type this, then the same command again:\n  sudo {line}")
    print(f"Installing {what} …", flush=True)
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    log = subprocess.DEVNULL
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=log, stderr=log, check=False)
    if subprocess.run(line.split(), env=quiet, stdout=log, check=False).returncode:
        sys.exit(f"{what.capitalize()} could not be installed. Type this, then the same command again:\n  {line}")
