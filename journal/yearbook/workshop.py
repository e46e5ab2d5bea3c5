"""Edge. The other process, in which books are made: a compiler cannot be stopped inside a page, a process can.

What goes to it and comes back passes through pipes, and no disk. It ends with the journal's process, whatever it is
doing then; and with it goes the memory that a long book took.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import IO, Any, cast

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from journal.errors import BookRefused, Cancelled, Refusal
from journal.traces import scrubbed
from journal.vault.process import harden_process

OPTION = "--make-books"
"""What a frozen program is started with where it is to make books, and nothing else."""
MUCH = 1 << 18
"""Bytes of a book after which the process is not kept: 300 entries leave 150 MB in it, 2,000 nearly a gigabyte."""
TICK = 0.05
"""Seconds between two looks at whether to go on."""
_Request = tuple[str, tuple[object, ...]]
_Told = tuple[object, type[Refusal] | None, dict[str, object]]


def ask(deed: str, *given: object, on: Callable[[], bool]) -> Any:  # noqa: ANN401  what that deed of `making` gives
    """Let the other process do a deed of `making`; `on` says whether to go on. Raises `BookRefused`, `Cancelled`."""
    if not on():
        raise Cancelled
    while True:
        process, told = _processes.taken(), None
        try:
            told = process.ask((deed, given), on)
        finally:
            _processes.give_back(process, whole=told is not None)
        if told is not None:
            break
        if process.stopped:
            raise Cancelled
        if not process.was_kept:
            raise BookRefused(reason="typesetting")
        # One that was kept fell over, perhaps long ago: another is asked.
    made, refusal, facts = told
    if refusal is not None:
        raise refusal(**facts)
    return made


def stop() -> None:
    """Give up every book that is being made, and all memory that holds words of one."""
    _processes.stop()


def main() -> int:
    """Make what comes on the input until that ends; then end at once, in the middle of a page as well."""
    harden_process()
    out = io.BufferedWriter(io.FileIO(os.dup(1), "wb"))
    os.dup2(2, 1)  # whatever a library says is no answer
    asked: SimpleQueue[_Request] = SimpleQueue()
    Thread(target=_listen, args=(asked,), daemon=True).start()
    from journal.yearbook import making

    deeds: dict[str, Callable[..., object]] = {"make": making.make, "pages": making.pages}
    while True:
        deed, given = asked.get()
        told: _Told
        try:
            told = deeds[deed](*given), None, {}
        except Refusal as refusal:
            told = None, type(refusal), refusal.facts
        except Exception as error:  # noqa: BLE001  a fault of ours, and whoever asked tells it
            told = None, Refusal, {"trace": scrubbed(error)}
        del given
        _send(out, told)
        del told


def _listen(asked: SimpleQueue[_Request]) -> None:
    pipe = io.BufferedReader(io.FileIO(0, closefd=False))
    try:
        while (one := _received(pipe)) is not None:
            asked.put(one)
            del one  # what is made no more is kept no longer
    finally:  # what was not understood, or had no room, is never answered: whoever waits shall know
        os._exit(0)


class _Process:
    """One other process."""

    def __init__(self) -> None:
        import subprocess

        self._process = subprocess.Popen(  # noqa: S603  our own program; words are its input alone
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # an error may hold what a person wrote
            cwd=Path(sys.executable).anchor or None,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._talking: Thread | None = None
        self.sent = 0
        self.stopped = self.was_kept = False

    def ask(self, request: _Request, on: Callable[[], bool]) -> _Told | None:
        """Give its answer, None where it fell over. Raises `Cancelled`."""
        answers: SimpleQueue[_Told | None] = SimpleQueue()
        self._talking = Thread(target=self._talk, args=(request, answers), daemon=True)
        self._talking.start()
        while True:
            with contextlib.suppress(Empty):
                return answers.get(timeout=TICK)
            if not on():
                raise Cancelled

    def stop(self) -> None:
        """End it at once, whoever waits for it."""
        self.stopped = True
        self._process.kill()

    def close(self) -> None:
        """End it at once, and give back what it held here."""
        self._process.kill()
        self._process.wait()
        if self._talking is not None:
            self._talking.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # what it was not told yet
                cast("IO[bytes]", pipe).close()

    def _talk(self, request: _Request, answers: SimpleQueue[_Told | None]) -> None:
        told = None
        try:
            with contextlib.suppress(OSError, ValueError):
                self.sent = _send(cast("IO[bytes]", self._process.stdin), request)
                told = _received(cast("IO[bytes]", self._process.stdout))
        finally:
            answers.put(told)


class _Processes:
    """One is kept that has nothing to do: what it set before it sets again in a tenth of the time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._idle: list[_Process] = []
        self._busy: list[_Process] = []

    def taken(self) -> _Process:
        """Give one that can be asked."""
        with self._lock:
            process = self._idle.pop() if self._idle else _Process()
            self._busy.append(process)
        return process

    def give_back(self, process: _Process, *, whole: bool) -> None:
        """Keep it for the next, where it is `whole`, was not stopped and did little."""
        with self._lock:
            self._busy.remove(process)
            kept = whole and process.sent <= MUCH and not self._idle and not process.stopped
            if kept:
                process.was_kept = True
                self._idle.append(process)
        if not kept:
            process.close()

    def stop(self) -> None:
        """End all of them; who waits for one is told so on its own thread."""
        with self._lock:
            idle, self._idle = self._idle, []
            for process in self._busy:
                process.stop()
        for process in idle:
            process.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # there the executable is the app itself, and no Python that runs a file
        return [sys.executable, OPTION]
    return [sys.executable, "-P", __file__]


class _Counted:
    """Counts what is written. In pieces it holds no other thread for long, as a whole book at once would."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe, self.bytes = pipe, 0

    def write(self, data: bytes) -> int:
        self.bytes += len(data)
        return self._pipe.write(data)


def _send(pipe: IO[bytes], what: object) -> int:
    """Send it; give how many bytes that took."""
    counted = _Counted(pipe)
    pickle.dump(what, counted)
    pipe.flush()
    return counted.bytes


def _received(pipe: IO[bytes]) -> Any:  # noqa: ANN401  what was sent
    """Give what was sent next, None where nothing more comes."""
    try:
        return pickle.load(pipe)  # noqa: S301  our own program made it, of our own book
    except (EOFError, pickle.UnpicklingError):
        return None


_processes = _Processes()
atexit.register(stop)
if __name__ == "__main__":
    sys.exit(main())
