"""Pure. How often a wrong passphrase was typed at an open journal, and how long the next try waits."""

from __future__ import annotations

import math
from time import monotonic

LONGEST_WAIT = 600
"""Seconds after many wrong tries. At the lock screen there is no wait: whoever stands there can take the folder along
and try elsewhere as fast as Argon2id lets them, so it would keep out nobody but the owner."""


class Tries:
    """How often a wrong one was typed at an open journal, and from when on another is heard."""

    def __init__(self) -> None:
        self._pause = 0
        self._heard_from = 0.0

    @property
    def wait(self) -> int:
        """Give the whole seconds until another try is heard."""
        return max(0, math.ceil(self._heard_from - monotonic()))

    def forget(self) -> None:
        """Begin anew, after a right one."""
        self._pause, self._heard_from = 0, 0.0

    def count_wrong(self) -> None:
        """Let the next try wait: 1, 2, 4, 8… seconds."""
        self._pause = min(2 * self._pause or 1, LONGEST_WAIT)
        self._heard_from = monotonic() + self._pause
