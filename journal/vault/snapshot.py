"""Edge. The file of an open database as it lies, copied slice by slice beside its reading and writing.

Each page keeps its bytes, IV and MAC, so that two copies share what did not change between them. Nothing is opened:
what is read comes through the descriptor that stays beside SQLite's own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from journal import files
from journal.vault.witness import PAGE, RESERVED, Witness

PIECE = 512 * PAGE
"""Bytes in one slice: 2 ms where they are in memory."""
_SYNCED = 2 * PIECE
"""Bytes after which they are brought to the disk: the more waits there, the longer a save waits behind it."""


def brought_up(file: BinaryIO, witness: Witness, stamps: list[bytes]) -> Iterator[tuple[int, int]]:
    """Write what changed since `stamps` were taken, at first everything; give (pages looked at, pages) a slice each.

    A page's last bytes are another pair each time it is written, so they tell whether it changed.
    """
    at = waiting = 0
    while piece := witness.piece(at, PIECE):
        ends = b"".join(piece[end - RESERVED : end] for end in range(PAGE, len(piece) + 1, PAGE))
        stamp = hashlib.sha256(ends).digest()
        place = at // PIECE
        if place >= len(stamps) or stamps[place] != stamp:
            file.seek(at)
            file.write(piece)
            stamps[place : place + 1] = [stamp]
            waiting += len(piece)
        if waiting >= _SYNCED:
            waiting = 0
            files.sync_open(file)
        at += len(piece)
        yield at // PAGE, max(witness.pages(), at // PAGE)
    file.truncate(at)
    del stamps[-(-at // PIECE) :]
