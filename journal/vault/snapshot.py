"""Edge. The file of an open database as it lies, put into blocks slice by slice beside its reading and writing.

Each page keeps its bytes, IV and MAC, so that two backups share what did not change between them. Nothing is opened:
what is read comes through the descriptor that stays beside SQLite's own. The journal waits for that reading alone:
threads that have nothing but these bytes check and write them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING, NamedTuple

from journal.digests import digest_of
from journal.errors import Cancelled, DamagedJournal, DiskFull, Refusal
from journal.slices import Slices
from journal.vault import blocks
from journal.vault.blocks import SIZE
from journal.vault.store import Store
from journal.vault.witness import PAGE, RESERVED, SALT, Witness

if TYPE_CHECKING:
    from concurrent.futures import Future

PIECE = 8 * SIZE
"""Bytes that are read in one slice: 2 ms where they are in memory."""
THREADS = 4
"""So many files come to the disk at a time: a file system does that in one go, and one by one it waits for each."""
COMPUTING = 2
"""So many of these compute at a time: a save needs a core, too."""
AHEAD = 2 * THREADS
"""Blocks that are read and not written yet, at most: the more waits there, the longer a save waits behind it."""
PATIENCE = 0.01
"""Seconds to wait for a disk that still writes before the journal's owner goes on with something else."""
TRIES = 4
"""How often blocks are brought up to what was written meanwhile; then once more, with nothing in between."""


class _Block(NamedTuple):
    """What was read: a digest of the ends of its pages, and, where it is known, its name.

    The first is "" where that may not stay as it is.
    """

    stamp: str
    name: str


class _Kept(NamedTuple):
    """What a thread did with a block: its name, and which of its pages have a MAC that is not that of their bytes."""

    name: str
    bad: list[int]


def taken(store: Store, home: Path, checked: Sequence[str] = ()) -> Slices[list[str]]:
    """Put the file as it lies into blocks in `home` (see `blocks`), but for those that lie there whole; give the names.

    Every page's MAC is checked, but for those of a block that `checked` names at its place: they were checked before.
    Between the slices `store` may be read and written, and what is written is in the blocks; at the end they are what
    lies in the file at that moment. Raises `DamagedJournal`, `DiskFull` (of what was written for it, nothing stays),
    what the disk refuses, and `Cancelled` where the store is closed meanwhile, a transaction is open to the last, or a
    page cannot be read as it should while `faults` finds none.
    """
    from concurrent.futures import ThreadPoolExecutor  # late: it brings logging along

    blocks.refuse_link(home)
    store.one("SELECT count(*) FROM sqlite_schema")
    connection, read, written = store.in_pieces(), list[_Block](), set[str]()
    assert connection.witness, "what is in memory has no file"
    witness, salt = connection.witness, connection.witness.piece(0, SALT)

    def keep(place: int, block: bytes) -> _Kept:
        with computing:
            name, bad = blocks.named(block), list[int]()
            if place >= len(checked) or checked[place] != name:
                bad = witness.bad_in(block, place * SIZE // PAGE + 1, connection.key, salt)
        if blocks.kept(home, name, block):
            written.add(name)
        return _Kept(name, bad)

    pool, computing = ThreadPoolExecutor(THREADS, "blocks"), Semaphore(COMPUTING)
    try:
        for last in (*[False] * TRIES, True):
            connection.refuse_displaced()
            before, busy = connection.writings, connection.busy
            for told in _brought_up(store, witness, read, lambda *block: pool.submit(keep, *block)):
                if not last:
                    yield told
                if store.closed:
                    raise Cancelled
                busy |= connection.busy
            if not busy and connection.writings == before and all(block.stamp for block in read):
                connection.refuse_displaced()
                return [block.name for block in read]
        raise Cancelled
    except Refusal as refusal:
        pool.shutdown(cancel_futures=True)
        blocks.sweep(home, written if isinstance(refusal, DiskFull) else ())
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _brought_up(
    store: Store, witness: Witness, read: list[_Block], keep: Callable[[int, bytes], Future[_Kept]]
) -> Iterator[tuple[int, int]]:
    """Let what changed since blocks were `read` be kept, at first everything; give (pages looked at, pages) each slice.

    A page's last bytes are another pair each time it is written, so they tell whether it changed.
    """
    from concurrent.futures import wait

    at, ended = 0, False
    waiting: deque[tuple[int, Future[_Kept]]] = deque()
    while waiting or not ended:
        piece = b"" if ended else witness.piece(at, PIECE)
        ended = len(piece) < PIECE  # what the file grows by from here on is of the next look
        for first in range(0, len(piece), SIZE):
            place, last = (at + first) // SIZE, min(first + SIZE, len(piece))
            stamp = digest_of(b"".join(piece[end - RESERVED : end] for end in range(first + PAGE, last + 1, PAGE)))
            if place >= len(read) or read[place].stamp != stamp:
                read[place : place + 1] = [_Block(stamp, "")]
                waiting.append((place, keep(place, piece[first:last])))
        at += len(piece)
        yield at // PAGE, max(witness.pages(), at // PAGE)
        while waiting and (ended or len(waiting) > AHEAD or waiting[0][1].done()):
            place, keeping = waiting[0]
            if wait([keeping], PATIENCE).done:
                waiting.popleft()
                name, bad = keeping.result()
                read[place] = _Block(read[place].stamp if _may_stay(store, witness, bad) else "", name)
            else:
                yield at // PAGE, max(witness.pages(), at // PAGE)
    del read[-(-at // SIZE) :]


def _may_stay(store: Store, witness: Witness, bad: list[int]) -> bool:
    """Tell whether pages that were read hold what was written; raise `DamagedJournal` where they never will.

    They do not where the disk failed for a moment: then they are to be read again.
    """
    if bad and store.faults():
        raise DamagedJournal(path=store.path)
    return not bad or witness.free_pages(store.in_pieces().key).issuperset(bad)
