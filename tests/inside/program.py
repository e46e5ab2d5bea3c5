"""The real program in processes of its own, with somebody inside each of them, and a look into the memory of all."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONG = 40.0
BEGINNING = 6
"""Bytes by which most of what is looked for is seen not to be there: a third as much to read."""


def until(seen: Callable[[], object], what: str) -> object:
    """Wait for something, and give it."""
    late = time.monotonic() + LONG
    while not (found := seen()):
        if time.monotonic() > late:
            pytest.fail(f"{what} did not come")
        time.sleep(0.02)  # what is waited for is done by other processes, which tell this one nothing
    return found


class Program:
    """Started once; from then on it is whichever processes carry its mark."""

    def __init__(self, folder: Path, home: Path, *, watched: Sequence[str] = (), **more: str) -> None:
        """Start it; `watched` is a command that begins it and lets it have its own number, as `strace -D` does."""
        self.place = home / "inside"
        self.place.mkdir()
        run = home / "run"
        run.mkdir(mode=0o700)
        paths = os.pathsep.join((str(Path(__file__).parent), str(ROOT)))
        known = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.surroundings = known | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": paths,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            "AFTERBELL_INSIDE": str(self.place),
            **more,
        }
        self._mark = f"AFTERBELL_INSIDE={self.place}".encode()
        self._said: dict[int, int] = {}
        command = [*watched, sys.executable, "-P", "-m", "ui", "--journal", str(folder)]
        with (home / "said").open("w") as said:
            self.first = subprocess.Popen(command, cwd=home, env=self.surroundings, stdout=said, stderr=said)
        self.pid = self.first.pid

    def tell(self, code: str, pid: int = 0) -> object:
        """Have it done on the window's thread; give what it says."""
        pid = pid or self.pid
        number = self._said[pid] = self._said.get(pid, 0) + 1
        pipe = self.place / f"{pid}.in"
        until(pipe.exists, "somebody inside")
        hand = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)  # fails where nobody listens any more
        os.write(hand, (json.dumps(code) + "\n").encode())
        os.close(hand)
        answer = self.place / f"{pid}.{number}.out"
        until(answer.exists, "an answer")
        said = json.loads(answer.read_text("utf-8"))
        answer.unlink()
        return said

    def wait(self, seen: str, pid: int = 0) -> None:
        """Wait until an expression is true inside."""
        until(lambda: self.tell(f"said = bool({seen})", pid) is True, seen)

    def unlock(self, passphrase: str, typed: Callable[[], object] = lambda: None) -> None:
        """Type the passphrase on the lock screen, do something while it stands there, and wait for the journal."""
        self.wait("window._locked.isVisible()")
        self.tell(f"QTest.keyClicks(window._locked._secret.passphrase, {passphrase!r})")
        typed()
        self.tell("QTest.keyClick(window._locked._secret.passphrase, Qt.Key.Key_Return)")
        self.wait("window.workspace")

    def processes(self) -> dict[int, str]:
        """Give all of its processes and what state each is in: "S" sleeps, "Z" is dead and was not buried."""
        found = {}
        for one in Path("/proc").iterdir():
            if one.name.isdigit():
                try:
                    if self._mark in (one / "environ").read_bytes().split(b"\0"):
                        found[int(one.name)] = re.findall(r"State:\s+(\w)", (one / "status").read_text())[0]
                except OSError:
                    continue
        return found

    def spare(self) -> int:
        """Give the process that waits beside the one with the window, 0 where there is none yet."""
        return next(iter(set(self.processes()) - {self.pid}), 0)

    def follow(self) -> int:
        """Wait until the process with the window is gone, and go on with the one that took its place."""
        before = self.pid
        if before == self.first.pid:
            until(lambda: self.first.poll() is not None, "the end of the process that knew")
        until(lambda: before not in self.processes(), "the end of the process that knew")
        self.pid = until(self.spare, "a successor")
        return self.pid

    def end(self) -> None:
        """End whatever is left."""
        for pid in self.processes():
            os.kill(pid, 9)
        self.first.kill()
        self.first.wait()
        assert [one.read_text() for one in self.place.glob("*.wrong")] == []


def finds(pid: int, needles: dict[str, bytes]) -> set[str]:
    """Tell which of them stand in what a process may write to: its memory but for code and what it reads of files."""
    found: set[str] = set()
    beginnings = {needle[:BEGINNING] for needle in needles.values()}
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            reach, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            begin, end = (int(part, 16) for part in reach.split("-"))
            memory.seek(begin)
            try:
                held = memory.read(end - begin)
            except OSError:  # the system's own, which nobody reads
                continue
            begun = {beginning for beginning in beginnings if beginning in held}
            found |= {name for name, needle in needles.items() if needle[:BEGINNING] in begun and needle in held}
    return found
