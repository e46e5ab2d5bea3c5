"""Every kind of fault with every deed it is tried on."""

from __future__ import annotations

import errno
import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from tests.faults import backups, copies, damage, deeds, imports, meanwhile, places
from tests.faults.deeds import Deed
from tests.faults.kinds import Count, Ground, failing, killed, power_cuts
from tests.faults.shim import Calls, How

_FULL, _BROKEN, _READ_ONLY = (errno.ENOSPC, errno.EDQUOT), (errno.EIO,), (errno.EROFS, errno.EACCES)

DEEDS = (*deeds.DEEDS, *imports.DEEDS, *backups.DEEDS, *copies.DEEDS)


class Trial(NamedTuple):
    """One of them; `rounds` gives round after round, for ever."""

    kind: str
    deed: Deed
    rounds: Callable[[Ground, Count], Iterator[None]]
    slow: bool = False
    """Seconds a round: left out where only a few rounds are played."""


_OF_ALL_DEEDS = {
    "kill -9 before a call": lambda ground, count: killed(ground, How.KILL, count),
    "kill -9 in a call": lambda ground, count: killed(ground, How.TEAR, count),
    "power cut": power_cuts,
    "disk full": lambda ground, count: failing(ground, How.EVER, Calls.ROOM, _FULL, count),
    "I/O error once": lambda ground, count: failing(ground, How.ONCE, Calls.ALL, _BROKEN, count),
    "I/O errors from there on": lambda ground, count: failing(ground, How.EVER, Calls.ALL, _BROKEN, count),
    "read-only from there on": lambda ground, count: failing(ground, How.EVER, Calls.WRITING, _READ_ONLY, count),
}


_SLOW = {meanwhile.lock_removed, meanwhile.locked}


def _meanwhile(deed: meanwhile.Done) -> Trial:
    name = deed.__name__.replace("_", " ")
    return Trial(name, meanwhile.WRITING, partial(meanwhile.interfered, deed), slow=deed in _SLOW)


def _each_with_all() -> Iterator[Trial]:
    """Give every kind with every deed, so that the first few are of all kinds and of all deeds."""
    kinds = list(_OF_ALL_DEEDS.items())
    again = math.lcm(len(kinds), len(DEEDS))  # from there on the same pairs would come
    for number in range(len(kinds) * len(DEEDS)):
        kind, rounds = kinds[number % len(kinds)]
        yield Trial(kind, DEEDS[(number + number // again) % len(DEEDS)], rounds)


TRIALS = (
    *map(_meanwhile, meanwhile.DONE),
    Trial("bits turned in the database", damage.LYING, damage.database),
    Trial("bits turned in key files", damage.LYING, damage.key_files),
    Trial("bits turned in a backup", damage.LYING, damage.backup),
    Trial("bits turned in a backup", damage.IN_BLOCKS, damage.backup),
    Trial("a disk that takes nothing", places.READING, places.read_only),
    Trial("clock and zone", places.LIVING, places.clocks),
    *_each_with_all(),
)
