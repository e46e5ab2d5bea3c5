"""What was fetched of another copy: let go when the sheet is closed, or the journal locked, whichever thread has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from journal.deeds.compare import Fetched, Here, OtherKey, fetch, let_go
from journal.errors import Cancelled


class Borrowed:
    """Holds one fetched copy at a time."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._fetched: Fetched | None = None
        self._key: OtherKey | None = None
        self._ended = False

    def take(self, here: Here, other: Path, stop: Callable[[], bool]) -> Fetched:
        """Fetch a copy for a journal, on whatever thread. Raises what `fetch` does."""
        fetched = fetch(here, other, lambda: self._ended or stop())
        with self._guard:
            if not self._ended:
                self._fetched, fetched_before = fetched, self._fetched
                if fetched_before is not None:
                    let_go(fetched_before)
                return fetched
        let_go(fetched)
        raise Cancelled

    def hold(self, key: OtherKey) -> OtherKey:
        """Hold a key of the copy, too, until the end."""
        with self._guard:
            if self._ended:
                key.wipe()
                raise Cancelled
            self._key = key
        return key

    def end(self, *_: object) -> None:
        """Let it go, and whatever comes after."""
        with self._guard:
            self._ended = True
            fetched, self._fetched = self._fetched, None
            key, self._key = self._key, None
        if key is not None:
            key.wipe()
        if fetched is not None:
            let_go(fetched)
