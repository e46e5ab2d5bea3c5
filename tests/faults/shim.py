"""The shim of `shim.c`: made by the C compiler of this machine, loaded before everything else, armed by a child."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum, IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
_LOADED = "LD_PRELOAD"


class How(IntEnum):
    """What happens at the n-th call; in the order of `shim.c`."""

    OFF = 0
    COUNT = 1
    KILL = 2
    TEAR = 3
    ONCE = 4
    EVER = 5
    PAUSE = 6
    RECORD = 7


class Calls(IntFlag):
    """Which calls count: those that need room, those that change something else, those that read."""

    ROOM = 1
    CHANGE = 2
    READ = 4
    WRITING = ROOM | CHANGE
    ALL = ROOM | CHANGE | READ


def can_be_made() -> bool:
    """Tell whether this machine can make it."""
    return sys.platform == "linux" and shutil.which("gcc") is not None


def loaded() -> bool:
    """Tell whether it came between this process and the system."""
    return SOURCE.stem in os.environ.get(_LOADED, "")


def surroundings(folder: Path) -> dict[str, str]:
    """Make it in a folder, and give the surroundings in which a program has it."""
    folder.mkdir(parents=True, exist_ok=True)
    made = folder.absolute() / f"{SOURCE.stem}.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", made, SOURCE, "-ldl"], check=True)
    return dict(os.environ, **{_LOADED: str(made)})


class Shim:
    """The one that is loaded here. Whoever arms it is a process of its own, and ends with what it was armed for."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[_LOADED])
        self._library.faults_counted.restype = ctypes.c_long

    def arm(self, folder: Path, how: How, calls: Calls = Calls.ALL, at: int = 0, error: int = 0, log: int = -1) -> None:
        """Begin to count the calls under a folder; at the n-th something happens, with `log` all are written down."""
        self._library.faults_arm(bytes(folder), how, calls, ctypes.c_long(at), error, log)

    def disarm(self) -> None:
        """Let everything happen as it does."""
        self._library.faults_arm(b"", How.OFF, 0, ctypes.c_long(0), 0, -1)

    def counted(self) -> int:
        """Give how many calls there were since it was armed."""
        return int(self._library.faults_counted())

    def say(self, words: str) -> None:
        """Write down among the calls what was acknowledged there."""
        self._library.faults_say(words.encode())
