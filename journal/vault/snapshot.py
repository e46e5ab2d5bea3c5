"""Edge. The file of an open database as it lies, copied slice by slice beside its reading and writing.

Each page keeps its bytes, IV and MAC, so that two copies share what did not change between them. Nothing is opened:
what is read comes through the descriptor that stays beside SQLite's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from journal import files
from journal.digests import digest_of
from journal.vault.blocks import SIZE as SIZE
from journal.vault.blocks import named
from journal.vault.witness import PAGE, RESERVED, Witness

PIECE = 8 * SIZE
"""Bytes in one slice: 2 ms where they are in memory, and 3 more where their MACs are recomputed."""
_SYNCED = 2 * PIECE
"""Bytes after which they are brought to the disk: the more waits there, the longer a save waits behind it."""


class Block(NamedTuple):
    """What was copied: a digest of the ends of its pages, "" where it may not stay as it is, and its name."""

    stamp: str
    name: str


def brought_up(
    file: BinaryIO, witness: Witness, copied: list[Block], sound: Callable[[int, bytes, str], bool]
) -> Iterator[tuple[int, int]]:
    """Write what changed since blocks were `copied`, at first everything; give (pages looked at, pages) a slice each.

    A page's last bytes are another pair each time it is written, so they tell whether it changed. Of what did, `sound`
    is asked: by its place among the blocks, its bytes, and its name.
    """
    at = waiting = 0
    while piece := witness.piece(at, PIECE):
        for first in range(0, len(piece), SIZE):
            place, last = (at + first) // SIZE, min(first + SIZE, len(piece))
            stamp = digest_of(b"".join(piece[end - RESERVED : end] for end in range(first + PAGE, last + 1, PAGE)))
            if place < len(copied) and copied[place].stamp == stamp:
                continue
            block = piece[first:last]
            name = named(block)
            copied[place : place + 1] = [Block(stamp if sound(place, block, name) else "", name)]
            file.seek(at + first)
            file.write(block)
            waiting += len(block)
        if waiting >= _SYNCED:
            waiting = 0
            files.sync_open(file)
        at += len(piece)
        yield at // PAGE, max(witness.pages(), at // PAGE)
    file.truncate(at)
    del copied[-(-at // SIZE) :]
