"""Pure. The payload of an age v1 file: chunks of 64 KiB, each sealed under its number and whether it is the last.

The number keeps chunks in order, the last flag keeps the end: nothing can be moved, cut off or added unnoticed.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from journal import chance
from journal.age.format import HeaderError, PayloadError, derive

CHUNK = 64 << 10
NONCE_SIZE = 16
TAG_SIZE = 16


class Sealing:
    """A payload being written: what is put in may be cut anywhere, and is never held longer than a chunk."""

    def __init__(self, file_key: bytes) -> None:
        """Begin; `nonce` is what the payload begins with."""
        self.nonce = chance.random_bytes(NONCE_SIZE)
        self._cipher = ChaCha20Poly1305(derive(file_key, self.nonce, b"payload"))
        self._begun = bytearray()
        # A chunk is known to be the last only when nothing follows it, so one is always held back.
        self._held: bytes | memoryview = b""
        self._number = 0

    def put(self, piece: bytes | memoryview) -> Iterator[bytes]:
        """Give the chunks that are full by now and not the last."""
        for chunk in self._runs(memoryview(piece)):
            yield from self._let_go()
            self._held = chunk

    def end(self) -> Iterator[bytes]:
        """Give what is left."""
        if self._begun:
            yield from self._let_go()
            self._held = bytes(self._begun)
        yield self._cipher.encrypt(_nonce(self._number, last=True), self._held, None)

    def _let_go(self) -> Iterator[bytes]:
        if self._held:
            yield self._cipher.encrypt(_nonce(self._number, last=False), self._held, None)
            self._number += 1

    def _runs(self, view: memoryview) -> Iterator[bytes | memoryview]:
        """Cut into runs of `CHUNK` bytes, and keep the rest; whole runs within a piece are not copied."""
        position = 0
        if self._begun:
            position = min(CHUNK - len(self._begun), len(view))
            self._begun += view[:position]
            if len(self._begun) == CHUNK:
                yield bytes(self._begun)
                self._begun.clear()
        while len(view) - position >= CHUNK:
            yield view[position : position + CHUNK]
            position += CHUNK
        self._begun += view[position:]


def seal(file_key: bytes, pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Give the payload piece by piece."""
    sealing = Sealing(file_key)
    yield sealing.nonce
    for piece in pieces:
        yield from sealing.put(piece)
    yield from sealing.end()


class Unsealed(io.RawIOBase):
    """The plaintext of a payload, read anywhere in it; its end is found right before anything is read."""

    def __init__(self, file: BinaryIO, at: int, file_key: bytes) -> None:
        """Read the payload that begins at `at` and ends with `file`. Raises an `AgeError`."""
        self._file, self._at = file, at + NONCE_SIZE
        sealed = file.seek(0, io.SEEK_END) - self._at
        if sealed < TAG_SIZE:
            raise HeaderError("nonce")
        file.seek(at)
        self._cipher = ChaCha20Poly1305(derive(file_key, file.read(NONCE_SIZE), b"payload"))
        self._chunks = -(-sealed // (CHUNK + TAG_SIZE))
        self._size = sealed - self._chunks * TAG_SIZE
        self._position = 0
        self._open: tuple[int, bytes] = (-1, b"")
        if not self._chunk(self._chunks - 1) and self._chunks > 1:
            raise PayloadError("empty last chunk")

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be read anywhere."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go on elsewhere."""
        self._position = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        return self._position

    def tell(self) -> int:
        """Tell where it goes on."""
        return self._position

    def readinto(self, into: Any) -> int:  # noqa: ANN401  whatever takes bytes, as in every raw file
        """Read what is left of a chunk. Raises `PayloadError` where that was altered."""
        if not 0 <= self._position < self._size:
            return 0
        number, within = divmod(self._position, CHUNK)
        piece = self._chunk(number)[within : within + len(into)]
        into[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def _chunk(self, number: int) -> bytes:
        if self._open[0] != number:
            self._file.seek(self._at + number * (CHUNK + TAG_SIZE))
            sealed = self._file.read(CHUNK + TAG_SIZE)
            try:
                plain = self._cipher.decrypt(_nonce(number, last=number == self._chunks - 1), sealed, None)
            except InvalidTag:
                raise PayloadError("chunk") from None
            self._open = number, plain
        return self._open[1]


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
