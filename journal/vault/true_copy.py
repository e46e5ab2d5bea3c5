"""Edge. A copy of an open database under another key, of which every page was seen to lie whole on the disk.

As long as SQLite's copying is not at its end, what is written comes into the copy as well. So it rests before that
while the pages are checked, and at the end only those are checked once more that were written since it began.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from journal import files
from journal.errors import Cancelled, DamagedJournal
from journal.slices import Slices, share
from journal.vault.changed_pages import ChangedPages
from journal.vault.copying import SLICE, Copying
from journal.vault.sound import counts
from journal.vault.store import CHECKED, Store, open_store
from journal.vault.witness import Witness


def made(store: Store, path: Path, key: bytearray, alone: Callable[[], object]) -> Slices[None]:
    """Copy to a new file, in slices between which `store` may be read and written, and what is written is in the copy.

    Before the last slice `alone` is called, which ends what else goes on; when that comes back, nothing may be written
    any more. The file stays where this does not come to its end. Raises `DamagedJournal` where it is no true copy, and
    `Cancelled` where `store` is closed meanwhile, or the copying comes to no end.
    """
    connection = store.in_pieces()
    assert connection.witness, "what is in memory has no file"
    files.make_empty(path)
    with contextlib.closing(Witness(path)) as written, connection.refusing():
        copying = connection.copying_to(path, key)
        connection.changed = ChangedPages(connection.witness, connection.key)
        there, unsound = range(1, 1), set[int]()
        try:
            while True:
                yield from share(_but_its_end(copying), 0, 80, 100)
                there = range(there.stop, written.pages() + 1)
                unsound |= yield from share(_unsound(written, there, key, copying.salt), 80, 100, 100)
                _refuse_stopped(copying)
                if copying.left <= SLICE:
                    break
            alone()
            _refuse_stopped(copying)
            while not copying.ended:
                copying.step()
            if copying.begun_anew:
                raise Cancelled
            changed = connection.changed.found()
        finally:
            connection.changed = None
            copying.stop()
        connection.refuse_bad_page()
        again = unsound.union(changed, range(there.stop, written.pages() + 1))
        if written.bad_pages(again, key):
            raise DamagedJournal(path=path)
    _refuse_other(store, path, key)


def _but_its_end(copying: Copying) -> Slices[None]:
    yield copying.done, copying.whole
    _refuse_stopped(copying)
    while copying.left > SLICE:
        copying.step()
        yield copying.done, copying.whole
        _refuse_stopped(copying)


def _unsound(written: Witness, pages: range, key: bytearray, salt: bytes) -> Slices[set[int]]:
    """Give those of these pages that do not lie there as they should; some may still be held back by SQLite."""
    found: set[int] = set()
    for at in range(0, len(pages), CHECKED):
        found.update(written.bad_pages(pages[at : at + CHECKED], key, salt))
        yield at, len(pages)
    return found


def _refuse_stopped(copying: Copying) -> None:
    if copying.stopped:
        raise Cancelled


def _refuse_other(store: Store, path: Path, key: bytearray) -> None:
    """Raise `DamagedJournal` where a table of the copy has other rows than it has in the original, by their count."""
    copy = open_store(path, key)
    try:
        if counts(copy) != counts(store):
            raise DamagedJournal(path=path)
    finally:
        copy.close()
