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
from struct import Struct
from threading import Thread
from typing import IO, Any, cast

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from journal.errors import BookRefused, Cancelled, Refusal
from journal.traces import scrubbed
from journal.vault.process import harden_process

OPTION = "--make-books"
"""What a frozen program is started with where it is to make books, and nothing else."""
MUCH = 2 << 20
"""Bytes of a book after which the process is not kept: 2,000 entries leave a gigabyte and a half in it."""
TICK = 0.05
"""Seconds between two looks at whether to go on."""
_SIZE = Struct("<Q")

_idle: list[_Process] = []
"""Those that have nothing to do; one is kept, because what it set before it sets again in a tenth of the time."""


def ask(deed: str, *given: object, on: Callable[[], bool]) -> Any:  # noqa: ANN401  what that deed of `making` gives
    """Let the other process do a deed of `making`; `on` says whether to go on. Raises `BookRefused`, `Cancelled`."""
    if not on():
        raise Cancelled
    request = pickle.dumps((deed, given))
    told = _asked(_idle.pop(), request, on) if _idle else None
    if told is None:  # none was kept, or it fell over since
        told = _asked(_Process(), request, on)
    if told is None:
        raise BookRefused(reason="typesetting")
    made, refusal, facts = pickle.loads(told)  # noqa: S301  our own program made it, of our own book
    if refusal is not None:
        raise refusal(**facts)
    return made


def _asked(process: _Process, request: bytes, on: Callable[[], bool]) -> bytes | None:
    """Give what it answers, None where it fell over, and keep it where no other is kept."""
    try:
        told = process.ask(request, on)
    except BaseException:
        process.end()
        raise
    if told is None or len(request) > MUCH or _idle:
        process.end()
    else:
        _idle.append(process)
    return told


def rest() -> None:
    """End the process that is kept."""
    while _idle:
        _idle.pop().end()


def main() -> int:
    """Make what comes on the input until that ends; then end at once, in the middle of a page as well."""
    harden_process()
    out = io.BufferedWriter(io.FileIO(os.dup(1), "wb"))
    os.dup2(2, 1)  # whatever a library says is no answer
    asked: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(asked,), daemon=True).start()
    from journal.yearbook import making

    deeds: dict[str, Callable[..., object]] = {"make": making.make, "pages": making.pages}
    while True:
        deed, given = pickle.loads(asked.get())  # noqa: S301  the journal's process made it
        told: tuple[object, type[Refusal] | None, dict[str, object]]
        try:
            told = deeds[deed](*given), None, {}
        except Refusal as refusal:
            told = None, type(refusal), refusal.facts
        except Exception as error:  # noqa: BLE001  a fault of ours, and whoever asked tells it
            told = None, Refusal, {"trace": scrubbed(error)}
        del given
        _send(out, pickle.dumps(told))


def _listen(asked: SimpleQueue[bytes]) -> None:
    pipe = io.BufferedReader(io.FileIO(0, closefd=False))
    while (one := _received(pipe)) is not None:
        asked.put(one)
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

    def ask(self, request: bytes, on: Callable[[], bool]) -> bytes | None:
        """Give its answer, None where it fell over. Raises `Cancelled`."""
        answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._talking = Thread(target=self._talk, args=(request, answers), daemon=True)
        self._talking.start()
        while True:
            with contextlib.suppress(Empty):
                return answers.get(timeout=TICK)
            if not on():
                raise Cancelled

    def end(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()
        if self._talking is not None:
            self._talking.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # what it was not told yet
                cast("IO[bytes]", pipe).close()

    def _talk(self, request: bytes, answers: SimpleQueue[bytes | None]) -> None:
        told = None
        with contextlib.suppress(OSError, ValueError):
            _send(cast("IO[bytes]", self._process.stdin), request)
            told = _received(cast("IO[bytes]", self._process.stdout))
        answers.put(told)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # there the executable is the app itself, and no Python that runs a file
        return [sys.executable, OPTION]
    return [sys.executable, "-P", __file__]


def _send(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_SIZE.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _received(pipe: IO[bytes]) -> bytes | None:
    """Give what was sent next, None where nothing more comes."""
    head = pipe.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    data = pipe.read(size)
    return data if len(data) == size else None


atexit.register(rest)
if __name__ == "__main__":
    sys.exit(main())
