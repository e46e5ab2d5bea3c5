"""Edge. Reads HEIC pictures in a process of its own and gives them as JPEG.

The decoder falls over some damaged files (a segmentation fault after one changed byte was seen), and nothing that can
fall belongs into the process that holds the journal. This very file is what the other process runs: it takes bytes on
its input and gives bytes on its output, imports nothing of the journal, writes no file and may use only so much.
"""

from __future__ import annotations

import io
import subprocess
import sys

MEMORY_LIMIT = 2 << 30
"""Bytes of address space: a hundred million pixels, three times."""
SECONDS_LIMIT = 30
PIXEL_LIMIT = 100_000_000
_TOO_LARGE = 3
_PR_SET_DUMPABLE = 4


def readable(data: bytes) -> bytes:
    """Give a picture as Pillow and Qt read it: a telephone's as JPEG, every other one as it is.

    Where it cannot be read it stays as it is; then whoever decodes it says so.
    """
    from journal.pictures import TELEPHONE, sniff

    return (_as_jpeg(data) or data) if sniff(data) in TELEPHONE else data


def _as_jpeg(data: bytes) -> bytes | None:
    """Give the picture as JPEG of its pixels alone, upright; None where it cannot be read, is too large or too slow."""
    if getattr(sys, "frozen", False):  # there the executable is the app itself, and no Python that runs a file
        return None
    try:
        done = subprocess.run(  # noqa: S603  our own Python on our own file; the foreign bytes are its input alone
            [sys.executable, "-I", __file__], input=data, capture_output=True, timeout=SECONDS_LIMIT, check=False
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    return done.stdout if done.returncode == 0 and done.stdout.startswith(b"\xff\xd8\xff") else None


def _main() -> int:
    _hold_back()
    import pi_heif
    from PIL import Image

    # The decoder turns the picture upright by what the file says, and what else it says is left behind.
    found = pi_heif.open_heif(sys.stdin.buffer.read(), convert_hdr_to_8bit=True)
    if found.size[0] * found.size[1] > PIXEL_LIMIT:
        return _TOO_LARGE
    picture = Image.frombuffer(found.mode, found.size, found.data, "raw", found.mode, found.stride)
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=92)
    sys.stdout.buffer.write(out.getvalue())
    return 0


def _hold_back() -> None:
    """Leave no core dump, and stop by itself where a picture asks for more than any honest one.

    The limit alone does not keep a dump from a program the system pipes it to; being not dumpable does (core(5)).
    """
    try:
        import resource
    except ImportError:  # Windows writes no core dumps, and the waiting process ends this one
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_LIMIT, SECONDS_LIMIT))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


if __name__ == "__main__":
    sys.exit(_main())
