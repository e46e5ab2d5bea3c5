"""Pure. The recovery sheet: 128 random bits and 16 check bits as twelve words of the frozen list.

The check bits are the first 16 of SHA-256("afterbell/recovery/v1" and a zero byte, then the 128 bits): a slip of the
pen is told apart from another journal's sheet.
"""

from __future__ import annotations

import hashlib
import re

from journal.errors import UnknownRecoveryWord
from journal.passphrase import wordlist

COUNT = 12
SECRET_BYTES = 16

_CHECK_BITS = 16


def to_words(secret: bytes) -> tuple[str, ...]:
    """Give the twelve words of 16 secret bytes."""
    assert len(secret) == SECRET_BYTES
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret)
    places = (number >> wordlist.BITS * (COUNT - 1 - place) & (1 << wordlist.BITS) - 1 for place in range(COUNT))
    return tuple(wordlist.words()[place] for place in places)


def from_words(text: str) -> bytes:
    """Give the 16 secret bytes of what a person typed: any case, with or without numbers, commas, line breaks.

    A beginning that only one word has is taken for it. Raises `UnknownRecoveryWord`, whose position counts from 1: that
    of the unknown word, the number after the last where some are missing, 0 where all are words and do not check out.
    """
    typed = re.findall(r"[^\W\d_]+", text)
    number = 0
    for position, word in enumerate(typed, 1):
        place = _place(word)
        if place is None or position > COUNT:
            raise UnknownRecoveryWord(position=position)
        number = number << wordlist.BITS | place
    if len(typed) < COUNT:
        raise UnknownRecoveryWord(position=len(typed) + 1)
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check(secret):
        raise UnknownRecoveryWord(position=0)
    return secret


def _place(word: str) -> int | None:
    place = wordlist.index(word)
    begun = wordlist.complete(word, 2) if place is None else ()
    return wordlist.index(begun[0]) if len(begun) == 1 else place


def _check(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"afterbell/recovery/v1\0" + secret).digest()[:2], "big")
