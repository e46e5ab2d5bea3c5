"""Chance that comes again: whoever begins with the same number has the same faults."""

from __future__ import annotations

import random  # noqa: TID251  no secret comes of it

_chance = random.Random(0)


def begin(seed: int) -> None:
    """Let what follows be that of this number."""
    _chance.seed(seed)


def below(number: int) -> int:
    """Give a whole number from 0 on that is smaller."""
    return _chance.randrange(number)
