"""Pure. The frozen list of 4096 words that safety words and recovery sheets are made of: twelve bits a word.

The list is a constant that lies in a file; its SHA-256 is pinned by a test. Its credits are beside it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

BITS = 12

_FILE = Path(__file__).parent.parent.parent / "resources" / "words" / "safety-words.txt"


@cache
def words() -> tuple[str, ...]:
    """Give all words in their order, which is the alphabet's."""
    return tuple(_FILE.read_text("utf-8").split())


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(words())}


def index(word: str) -> int | None:
    """Give the place of a word as a person types it (any case, spaces around it), None where it is not in the list."""
    return _places().get(word.strip().casefold())


def complete(prefix: str, limit: int = 8) -> tuple[str, ...]:
    """Give up to `limit` words that begin with what was typed so far; none for nothing."""
    from bisect import bisect_left

    start = prefix.strip().casefold()
    if not start:
        return ()
    first = bisect_left(words(), start)
    return tuple(word for word in words()[first : first + limit] if word.startswith(start))
