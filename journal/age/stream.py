"""Pure. The payload of an age v1 file: chunks of 64 KiB, each sealed under its number and whether it is the last.

The number keeps chunks in order, the last flag keeps the end: nothing can be moved, cut off or added unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from journal import chance
from journal.age.format import HeaderError, PayloadError, derive

CHUNK = 64 << 10
NONCE_SIZE = 16
TAG_SIZE = 16


def seal(file_key: bytes, pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Give the payload piece by piece; `pieces` may be cut anywhere and are never held longer than a chunk."""
    nonce = chance.random_bytes(NONCE_SIZE)
    cipher = ChaCha20Poly1305(derive(file_key, nonce, b"payload"))
    yield nonce
    # A chunk is known to be the last only when nothing follows it, so one is always held back.
    held: bytes | memoryview = b""
    number = 0
    for chunk in _chunks(pieces):
        if held:
            yield cipher.encrypt(_nonce(number, last=False), held, None)
            number += 1
        held = chunk
    yield cipher.encrypt(_nonce(number, last=True), held, None)


def unseal(file_key: bytes, payload: memoryview) -> Iterator[bytes]:
    """Give the plaintext chunk by chunk. Raises `PayloadError` where one was altered, is missing or was added.

    What came before the error is authentic but not whole: nothing may be done with it until the last chunk came.
    """
    if len(payload) < NONCE_SIZE:
        raise HeaderError("nonce")
    cipher = ChaCha20Poly1305(derive(file_key, bytes(payload[:NONCE_SIZE]), b"payload"))
    body = payload[NONCE_SIZE:]
    step = CHUNK + TAG_SIZE
    for number in range(max(1, -(-len(body) // step))):
        chunk = body[number * step : (number + 1) * step]
        at_end = (number + 1) * step >= len(body)
        plain, last = _open(cipher, number, chunk, at_end=at_end)
        if last and number and not plain:
            raise PayloadError("empty last chunk")
        yield plain
        if last is not at_end:
            raise PayloadError("the last chunk is missing or is not the last")


def _open(cipher: ChaCha20Poly1305, number: int, chunk: memoryview, *, at_end: bool) -> tuple[bytes, bool]:
    """Give (plaintext, whether it was sealed as the last chunk); only a full chunk can be either."""
    if len(chunk) < TAG_SIZE:
        raise PayloadError("too short")
    for last in (at_end, not at_end) if len(chunk) == CHUNK + TAG_SIZE else (True,):
        try:
            return cipher.decrypt(_nonce(number, last=last), chunk, None), last
        except InvalidTag:
            continue
    raise PayloadError("chunk")


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _chunks(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes | memoryview]:
    """Cut pieces into runs of `CHUNK` bytes, the last shorter; whole runs within a piece are not copied."""
    begun = bytearray()
    for piece in pieces:
        view = memoryview(piece)
        position = 0
        if begun:
            position = min(CHUNK - len(begun), len(view))
            begun += view[:position]
            if len(begun) == CHUNK:
                yield bytes(begun)
                begun.clear()
        while len(view) - position >= CHUNK:
            yield view[position : position + CHUNK]
            position += CHUNK
        begun += view[position:]
    if begun:
        yield bytes(begun)
