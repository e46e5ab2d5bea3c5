"""Pure. Random bytes and new ids: the one door through which chance comes in."""

from __future__ import annotations

import os


def random_bytes(count: int) -> bytes:
    """Give `count` bytes from the operating system's generator."""
    return os.urandom(count)


def new_id() -> str:
    """Give a new id: 128 random bits as 32 lower-case hex digits."""
    return random_bytes(16).hex()


def below(limit: int) -> int:
    """Give a uniform whole number in [0, limit), by rejection so that no value is likelier than another."""
    if limit < 1:
        raise ValueError(limit)
    size = (limit.bit_length() + 7) // 8
    fair = 256**size - 256**size % limit
    while (number := int.from_bytes(random_bytes(size), "big")) >= fair:
        pass
    return number % limit
