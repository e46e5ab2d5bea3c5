"""Edge. Pictures, decoded in another process that has no file, no network and no key (`journal.sandbox`).

Whatever a picture does there, here it is a picture that cannot be shown. What comes back is pixels, or a file made anew
of them, without place, camera or date.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import cast

from journal.errors import NotAPicture, TooLarge
from journal.pictures.pictures import is_picture, sniff
from journal.sandbox import wire
from journal.sandbox.wire import Answer, Deed, Form, Outcome, Request

THUMBNAIL_EDGE = 480
CLEAN_EDGE = 4096
_MEDIA_TYPES = {Form.WEBP: "image/webp", Form.PNG: "image/png", Form.JPEG: "image/jpeg"}
_SURROUNDINGS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
"""What a Python may need to be found; whatever else the surroundings hold is not the decoder's business."""
_SPARE = 5
"""How often a limit of processor time may pass on the clock, on a busy machine."""
_SMALL, _TOGETHER = 32 << 10, 64
"""Bytes of a friend's picture that shares a copy of the process with others of the same item, and how many do."""

_Asked = tuple[Request, bytes]
_Answered = tuple[Answer, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What one picture may cost: its own pixels, seconds of the processor, bytes of memory."""

    pixels: int
    seconds: int
    memory: int


OWN = Budget(pixels=100_000_000, seconds=40, memory=3 << 29)
"""For what a person attaches: the largest phones and cameras make 48 to 100 megapixels."""
FRIENDS = Budget(pixels=24_000_000, seconds=2, memory=256 << 20)
"""For what comes sealed: Afterbell itself sends at most 4,096 pixels either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is kept beside a picture: its size as seen, turned upright, and a small copy as WebP."""

    width: int
    height: int
    thumbnail: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Clean:
    """A copy made of a picture's pixels alone."""

    data: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """A picture as its pixels, row by row without a gap: three bytes each, or four where it is seen through."""

    data: bytes
    channels: int
    width: int
    height: int


class Allowance:
    """What the pictures of one item of a friend's may cost together; spent, or stopped, no more of them are decoded."""

    def __init__(self, seconds: float = 20) -> None:
        """Allow so many seconds of the processor, from now on until somebody says `stop`."""
        self.left = seconds
        self.begun = _workers.stops

    @property
    def spent(self) -> bool:
        """Tell whether there is no more of it."""
        return self.left <= 0 or self.begun != _workers.stops


def look(data: bytes, of: Allowance | None = None) -> Looked | None:
    """Measure a picture and make a small one; None where the bytes are no picture that can be shown."""
    try:
        return _looked(_made(Deed.LOOK, data, (THUMBNAIL_EDGE, THUMBNAIL_EDGE), of))
    except (NotAPicture, TooLarge):
        return None


def look_all(found: Mapping[str, bytes], of: Allowance) -> dict[str, Looked | None]:
    """Look at all pictures of an item of a friend's: thousands of small ones take seconds.

    Where one fells the process that small ones share, it is tried once more alone, and those after it together.
    """
    looked: dict[str, Looked | None] = dict.fromkeys(found)
    left = [file for file, data in found.items() if is_picture(sniff(data))]
    alone = False
    while left and not of.spent:
        together = left[: 1 if alone else _as_many([len(found[file]) for file in left[:_TOGETHER]])]
        answers = _workers.ask_all([*_looks([found[file] for file in together])], of)
        looked.update(zip(together, map(_looked, answers), strict=False))
        alone = len(answers) < len(together) and len(together) > 1
        left = left[len(answers) if alone else len(together) :]
    return looked


def clean_picture(data: bytes, edge: int = CLEAN_EDGE) -> Clean:
    """Make a copy of a picture's pixels alone, at most `edge` in either direction. Raises `NotAPicture`, `TooLarge`.

    What can be seen through stays PNG, the rest becomes JPEG.
    """
    answer, made = _made(Deed.CLEAN, data, (edge, edge), None)
    return Clean(data=made, media_type=_MEDIA_TYPES[answer.form], width=answer.width, height=answer.height)


def pixels(data: bytes, width: int, height: int, of: Allowance | None = None) -> Pixels:
    """Give a picture, upright, made small enough for `width` by `height`. Raises `NotAPicture`, `TooLarge`."""
    answer, made = _made(Deed.PIXELS, data, (width, height), of)
    return Pixels(data=made, channels=wire.CHANNELS[answer.form], width=answer.width, height=answer.height)


def stop() -> None:
    """Give up every picture of a friend's that is being decoded, and all memory that decoding took."""
    _workers.stop()


def _made(deed: Deed, data: bytes, room: tuple[int, int], of: Allowance | None) -> tuple[Answer, bytes]:
    media_type = sniff(data)
    if not is_picture(media_type) or (of is not None and of.spent):
        raise NotAPicture(media_type=media_type)
    budget = OWN if of is None else FRIENDS
    answer, made = _workers.ask(_request(deed, room, budget, len(data)), data, of)
    if answer.outcome is Outcome.TOO_LARGE:
        raise TooLarge(pixels=budget.pixels)
    if answer.outcome is Outcome.NOT_A_PICTURE:
        raise NotAPicture(media_type=media_type)
    return answer, made


def _request(deed: Deed, room: tuple[int, int], budget: Budget, size: int, following: int = 0) -> Request:
    return Request(
        deed=deed,
        width=room[0],
        height=room[1],
        pixels=budget.pixels,
        seconds=budget.seconds,
        memory=budget.memory,
        size=size,
        following=following,
    )


def _looks(datas: Sequence[bytes]) -> Iterator[_Asked]:
    room = THUMBNAIL_EDGE, THUMBNAIL_EDGE
    for number, data in enumerate(datas, 1):
        yield _request(Deed.LOOK, room, FRIENDS, len(data), len(datas) - number), data


def _looked(answered: _Answered) -> Looked | None:
    answer, made = answered
    if answer.outcome is not Outcome.DONE:
        return None
    return Looked(width=answer.width, height=answer.height, thumbnail=made)


def _as_many(sizes: Sequence[int]) -> int:
    """Give how many of the first share a copy of the process: all small ones, or a large one alone."""
    return next((number for number, size in enumerate(sizes) if size > _SMALL), len(sizes)) or 1


class _Lost(Exception):  # noqa: N818  what became of a process
    """The other process ended, or says what it should not."""


class _Worker:
    """One other process, and what is being asked of it."""

    def __init__(self) -> None:
        import subprocess

        self.friends = False
        self._process = subprocess.Popen(  # noqa: S603  our own program; foreign bytes are its input alone
            _command(),
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(sys.executable).anchor or None,
            env={name: os.environ[name] for name in os.environ if name in _SURROUNDINGS or name.startswith("_PYI")},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def lives(self) -> bool:
        """Tell whether it can be asked."""
        return self._process.poll() is None

    def ask(self, asked: Sequence[_Asked], answers: list[_Answered]) -> float | None:
        """Add each answer as it comes; give the seconds all took, None where no more can be asked. Raises `_Lost`."""
        from threading import Timer

        late = Timer(asked[0][0].seconds * _SPARE, self.end)
        late.start()
        try:
            for request, data in asked:
                answers.append(self._ask(request, data))
            return self._ended()
        except (OSError, ValueError):
            raise _Lost from None
        finally:
            late.cancel()

    def end(self) -> None:
        """End it and all it began, at once."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            import signal

            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def close(self) -> None:
        """End it, and give back what it held here."""
        self.end()
        self._process.wait()
        for pipe in self._pipes():
            pipe.close()

    def _ask(self, asked: Request, data: bytes) -> _Answered:
        words, pictures, _ = self._pipes()
        for part in (asked.packed(), data):
            left = memoryview(part)
            while left:
                left = left[words.write(left) :]
        answer = wire.answer(_exactly(pictures, wire.ANSWER_SIZE), asked)
        return answer, _exactly(pictures, answer.size)

    def _ended(self) -> float | None:
        _, pictures, ends = self._pipes()
        said = ends.read(wire.ENDED.size)
        if len(said) != wire.ENDED.size or _more_waits(pictures) or _more_waits(ends):
            return None
        return float(wire.ENDED.unpack(said)[0]) / 1000

    def _pipes(self) -> tuple[io.FileIO, io.FileIO, io.FileIO]:
        words, pictures, ends = self._process.stdin, self._process.stdout, self._process.stderr
        return cast("io.FileIO", words), cast("io.FileIO", pictures), cast("io.FileIO", ends)


class _Workers:
    """As many processes as pictures are decoded at the same time; they are begun at the first, and kept."""

    def __init__(self) -> None:
        self.stops = 0
        self._lock = Lock()
        self._idle: list[_Worker] = []
        self._busy: list[_Worker] = []

    def ask(self, asked: Request, data: bytes, of: Allowance | None) -> _Answered:
        """Let one of them do it."""
        found = self.ask_all([(asked, data)], of)
        if not found and of is None:  # a person's own picture does not pay for what befell the process
            found = self.ask_all([(asked, data)], of)
        return found[0] if found else (Answer(outcome=Outcome.NOT_A_PICTURE), b"")

    def ask_all(self, asked: Sequence[_Asked], of: Allowance | None) -> list[_Answered]:
        """Let one of them do it; give as many answers as came before it fell over, took too long, or did not begin."""
        from time import monotonic

        began, spent = monotonic(), None
        answers: list[_Answered] = []
        with contextlib.suppress(_Lost, OSError):
            worker = self._taken(of)
            try:
                spent = worker.ask(asked, answers)
            finally:
                self._give_back(worker, whole=spent is not None)
        if of is not None:
            of.left -= monotonic() - began if spent is None else spent
        return answers

    def stop(self) -> None:
        """End all but those that do something of a person's own."""
        with self._lock:
            self.stops += 1
            idle, self._idle = self._idle, []
            for worker in self._busy:
                if worker.friends:
                    worker.end()
        for worker in idle:
            worker.close()

    def _taken(self, of: Allowance | None) -> _Worker:
        with self._lock:
            if of is not None and of.spent:
                raise _Lost
            worker = self._idle.pop() if self._idle else _Worker()
            if not worker.lives:
                worker.close()
                worker = _Worker()
            worker.friends = of is not None
            self._busy.append(worker)
        return worker

    def _give_back(self, worker: _Worker, *, whole: bool) -> None:
        with self._lock:
            self._busy.remove(worker)
            if whole:
                self._idle.append(worker)
        if not whole:
            worker.close()


def _command() -> list[str]:
    from journal.sandbox import worker

    if getattr(sys, "frozen", False):  # there the executable is the app itself, and no Python that runs a file
        return [sys.executable, wire.OPTION]
    return [sys.executable, "-I", str(Path(worker.__file__))]


def _exactly(pipe: io.FileIO, size: int) -> bytes:
    got = bytearray(size)
    view = memoryview(got)
    while view:
        count = pipe.readinto(view)
        if not count:
            raise OSError
        view = view[count:]
    return bytes(got)


def _more_waits(pipe: io.FileIO) -> bool:
    """Tell whether there is more to read than should be."""
    import select

    return bool(select.select([pipe], [], [], 0)[0])


_workers = _Workers()
atexit.register(stop)
