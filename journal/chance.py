"""Pure. Random bytes and new ids: the one door through which chance comes in."""

from __future__ import annotations

import os
import secrets


def random_bytes(count: int) -> bytes:
    """Give `count` bytes from the operating system's generator."""
    return os.urandom(count)


def new_id() -> str:
    """Give a new id: 128 random bits as 32 lower-case hex digits."""
    return random_bytes(16).hex()


def below(limit: int) -> int:
    """Give a uniform whole number in [0, limit), of the operating system's generator: no value is likelier."""
    return secrets.randbelow(limit)
