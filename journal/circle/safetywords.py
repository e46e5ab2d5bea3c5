"""Pure. Safety words: six words that stand for a person's keys, for two people to compare by voice.

The words belong to one person, not to a pair: a phrase made from both could be steered by whoever moves last. Argon2id
makes each try at finding other keys with the same words cost real memory and time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from journal.vault.keys import Cost, argon2id

COUNT = 6
LIST_SIZE = 4096

_SALT = b"afterbell/safe/1"
_BITS = 12
_COST = Cost(m=64 << 10, t=3, p=4)


def safety_words(fingerprint: bytes, words: Sequence[str]) -> tuple[str, ...]:
    """Give the six words of a fingerprint, out of the frozen list of 4096."""
    if len(words) != LIST_SIZE:
        raise ValueError("the list has 4096 words")
    return tuple(words[place] for place in places(fingerprint))


@lru_cache(maxsize=256)
def places(fingerprint: bytes) -> tuple[int, ...]:
    """Give the six places in the list: 72 bits of Argon2id, 12 for each, first word from the highest bits."""
    number = int.from_bytes(argon2id(fingerprint, _SALT, _COST, COUNT * _BITS // 8), "big")
    return tuple(number >> _BITS * (COUNT - 1 - n) & LIST_SIZE - 1 for n in range(COUNT))


def match(typed: str, words: Sequence[str]) -> bool:
    """Tell whether somebody typed these words, in this order, in any case, with any spaces or commas between."""
    return _heard(typed) == [word.casefold() for word in words]


def misspelt(typed: str, words: Sequence[str]) -> tuple[str, ...]:
    """Give what was typed and is no word of the list: nobody's card has it, so it was misheard or mistyped."""
    known = {word.casefold() for word in words}
    return tuple(dict.fromkeys(word for word in _heard(typed) if word and word not in known))


def _heard(typed: str) -> list[str]:
    return re.split(r"[\s,;.\-]+", unicodedata.normalize("NFKC", typed).casefold().strip(" \t\r\n,;.-"))
