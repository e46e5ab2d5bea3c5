"""Edge. A copy of an open database, made slice by slice on the very connection that goes on reading and writing.

SQLite's own copying goes on where another connection would be locked out or begin again, and what is written between
two slices is in the copy. It is one call, though: so it runs on a thread of its own, to which the connection is lent
for each slice. The two threads never hold it both. What the disk takes long for happens while nothing is lent.
"""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import Any

from journal import files

SLICE = 256
"""Pages in one slice: 6 ms where they are in memory."""
_HELD = 200
"""Pages of the copy that SQLite holds back to the last slice. Not 256: by "PRAGMA cache_spill" that is 0, for "off"."""
SYNCED = 4 * SLICE
"""Pages after which they are brought to the disk: else the last slice would hold the connection for all of them."""
PATIENCE = 0.01
"""Seconds to wait for a disk that still writes before the connection's owner goes on with something else."""


class _Stopped(Exception):  # noqa: N818  no error: the way out of SQLite's call
    """The copy is not wanted any more."""


class Copying:
    """Begins with `step`, which is called until `ended`; `stop` in the end, however it went."""

    def __init__(self, source: Any, target: Any, path: Path) -> None:  # noqa: ANN401  sqlcipher3 ships no types
        """Copy from one connection to another, whose file is at `path`; it may be used on another thread."""
        self.done = 0
        self.whole = int(source.execute("PRAGMA page_count").fetchone()[0])
        self.ended = False
        self.stopped = False
        self.begun_anew = False
        """Whether SQLite had to: another connection wrote, or a transaction failed."""
        self._source, self._target, self._path = source, target, path
        for held in ("cache_size", "cache_spill"):
            target.execute(f"PRAGMA {held} = {_HELD}")
        self.salt = bytes.fromhex(target.execute("PRAGMA cipher_salt").fetchone()[0])
        """Of the copy, whose first page comes into its file last."""
        self._error: BaseException | None = None
        self._lent = threading.Semaphore(0)
        self._back, self._ready = threading.Event(), threading.Event()
        self._ready.set()
        self._synced = 0
        self._thread = threading.Thread(target=self._run, name="copying", daemon=True)

    @property
    def left(self) -> int:
        """Give how many pages are not in the copy, with what was added since the last slice."""
        return int(self._source.execute("PRAGMA page_count").fetchone()[0]) - self.done

    def step(self) -> None:
        """Lend the connection for one slice; where the disk still writes the last one, come back without."""
        if not self._thread.ident:
            self._thread.start()
        if not self._ready.wait(PATIENCE):
            return
        self._ready.clear()
        self._back.clear()
        self._lent.release()
        self._back.wait()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End it, whole or not, and let both connections go."""
        if self.stopped:
            return
        self.stopped = True
        if self._thread.ident:
            self._lent.release()
            self._thread.join()
        self._target.close()

    def _run(self) -> None:
        try:
            self._lent.acquire()
            if not self.stopped:
                self._source.backup(self._target, pages=SLICE, progress=self._between, sleep=0.001)
        except _Stopped:
            pass
        except BaseException as error:  # noqa: BLE001  it is raised where the copy is waited for
            self._error = error
        finally:
            self.ended = True
            self._ready.set()
            self._back.set()

    def _between(self, _status: int, left: int, whole: int) -> None:
        self.begun_anew |= whole - left < self.done
        self.done, self.whole = whole - left, whole
        if left == 0:
            return
        self._back.set()
        if self.done - self._synced >= SYNCED and not self.stopped:
            self._synced = self.done
            with contextlib.suppress(OSError):  # what fails here fails again, and is told, where SQLite does the same
                files.sync_file(self._path)
        self._ready.set()
        self._lent.acquire()
        if self.stopped:
            raise _Stopped
