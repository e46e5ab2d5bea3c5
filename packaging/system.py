"""Completes a Linux: what a bare Debian or Ubuntu lacks is installed as root; anybody else gets the one line for it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from causes import AGAIN, unknown

# What Qt loads, and the package of Debian it is in; the first even without a screen.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Without these Qt still has a window, through X11: they come along, and nobody is held up for them.
WAYLAND = ["libwayland-client0", "libwayland-cursor0"]

LOAD = """
import ctypes, sys
for library in sys.argv[1:]:
    try:
        ctypes.CDLL(library)
    except OSError:
        print(library)
"""


def complete(*, screen: bool, environment: bool) -> None:
    """Install what is missing, or leave with the line that does: one line for all of it, before anything is fetched.

    `environment` tells that one is to be made, which needs Python's own venv with pip in it. A system without apt is
    let through; what it lacks is named when Qt is tried.
    """
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return
    packages, kinds = [], []
    if environment and not can_make_environments():
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
        kinds.append("Python's venv module")
    needed = {**LIBRARIES, **(SCREEN_LIBRARIES if screen else {})}
    missing = [needed[library] for library in _missing(list(needed))]
    if missing:
        packages += [*missing, *(WAYLAND if screen else [])]
        kinds.append("the system libraries that Qt needs")
    if packages:
        _apt(packages, " and ".join(kinds))


def can_make_environments() -> bool:
    """Tell whether this Python has venv and what it puts pip in with; Debian keeps that in a package of its own."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def try_qt(python: Path) -> None:
    """Leave where the environment's Qt does not load, and say what it misses."""
    command = [str(python), "-I", "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        library = done.stderr.strip().rpartition("ImportError: ")[2].partition(": cannot open shared object")[0]
        if library and library.partition(".so")[1] and "\n" not in library:
            sys.exit(f"Qt needs {library}. Install it with your system's packages, and {AGAIN}.")
        sys.exit(unknown("Qt does not start on this computer", done.stderr))


def _missing(libraries: list[str]) -> list[str]:
    # In a process of its own: a graphics driver need not come into ours. A Python that cannot ask misses nothing.
    return subprocess.run(
        [sys.executable, "-I", "-c", LOAD, *libraries], capture_output=True, text=True, check=False
    ).stdout.split()


def _apt(packages: list[str], what: str) -> None:
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if os.geteuid() != 0:
        sys.exit(f"Afterbell needs {what}.\n{_as_root(line)}")
    print(f"Installing {what} …", flush=True)
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, capture_output=True, check=False)
    done = subprocess.run(line.split(), env=quiet, capture_output=True, text=True, check=False)
    if done.returncode:
        said = "\n".join(line for line in done.stderr.splitlines() if line.startswith("E:")) or done.stderr
        sys.exit(unknown(f"{what[0].upper()}{what[1:]} could not be installed by\n  {line}\n", said))


def _as_root(line: str) -> str:
    both = f"apt-get update && {line}"
    if shutil.which("sudo"):
        return f"Type this, then the same command again:\n  sudo sh -c '{both}'"
    return f"Type this as root (there is no sudo here; try `su -`), then as yourself the same command again:\n  {both}"
