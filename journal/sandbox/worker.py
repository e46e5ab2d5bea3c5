"""Edge. The program of the other process: it imports once, and for each picture lets a copy of itself do it and end.

A copy shuts itself in before it reads the first byte of a picture, so none meets another's, but for the small ones of
one thing that a friend sent. The program itself reads none at all, and ends when the journal's process does, or when a
copy did not end as it should.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from pathlib import Path

if __name__ == "__main__":  # -I leaves this program's own folder out, and what is in the place it was started from
    sys.path.insert(0, str(Path(__file__).parents[2]))

from journal.sandbox import decoding, walls, wire

LONGEST = 300.0
"""Seconds after which a copy is ended whatever it does, though the journal's process may be gone."""
_NO_MORE = 3


def main() -> int:
    """Decode what comes on the input until it ends; where a process cannot be copied, what one copy would."""
    gc.disable()
    decoding.prepare()
    gc.freeze()
    if not hasattr(os, "fork"):
        return _answer()
    import select

    while True:
        select.select([0], [], [])
        child = os.fork()
        if child == 0:
            _be_a_copy()
        used = _used(child)
        # Whatever lies here by now was left lying by a copy that lost its way; the journal waits for what is said next.
        if used is None or select.select([0], [], [], 0)[0]:
            return 0
        os.write(2, wire.ENDED.pack(used))


def _be_a_copy() -> None:
    code = 1
    with contextlib.suppress(BaseException):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # there the program speaks, and no copy
        os.closerange(3, 64)
        code = _answer()
    os._exit(code)


def _used(child: int) -> int | None:
    """Wait for a copy, for so long and no longer; give its milliseconds, None where it did not end well."""
    import signal

    def end(*_: object) -> None:
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    _, status, spent = os.wait4(child, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return None if status else round((spent.ru_utime + spent.ru_stime) * 1000)


def _answer() -> int:
    within = False
    while (head := _read(wire.REQUEST_SIZE)) is not None:
        asked = wire.request(head)
        if not within:
            walls.shut(asked)
            within = True
        data = _read(asked.size)
        if data is None:
            break
        made, pixels = decoding.decode(asked, data)
        for part in (made.packed(), pixels):
            _write(part)
        if not asked.following:
            return 0
        gc.collect()  # what this one left behind is not taken from the memory of the next
    return _NO_MORE


def _read(size: int) -> bytes | None:
    """Give so many bytes of the input, not one more: what follows is for another copy. None where it ended."""
    got = bytearray(size)
    view = memoryview(got)
    while view:
        part = os.read(0, min(len(view), 1 << 20))
        if not part:
            return None
        view[: len(part)] = part
        view = view[len(part) :]
    return bytes(got)


def _write(data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(1, left) :]


if __name__ == "__main__":
    sys.exit(main())
