"""Pure. Who can open an age file: native post-quantum keys and passphrases. Never a plugin, never a classic key.

Afterbell seals for people with post-quantum stanzas only, and writes passphrases for files of its own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from journal.age import bech32
from journal.age.format import FILE_KEY_SIZE, HeaderError, Stanza, from_base64, to_base64
from journal.chance import random_bytes

PQ_KIND = "mlkem768x25519"
PQ_RECIPIENT_SIZE = 1184 + 32

_INFO = b"age-encryption.org/mlkem768x25519"
_ENC_SIZE = 1120
_KEM_SIZE = 1088
_BODY_SIZE = FILE_KEY_SIZE + 16
_ZERO_NONCE = bytes(12)
_WORK_FACTOR = re.compile(r"[1-9][0-9]{0,3}")
_MAX_WORK_FACTOR = 20
"""A gigabyte while a passphrase is tried; 22, as far as age goes, takes four of whoever has only been given a file."""
WORK_FACTOR = 18
"""Of what is written: scrypt with N = 2^18, 256 MiB and about a second, as age itself does it."""
_PQ_SECRET, _PQ_PUBLIC = "age-secret-key-pq-", "age1pq"


class Identity(Protocol):
    """A key or passphrase that may unwrap a file key."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Give the file key; None where no stanza is for this identity. Raises `HeaderError` for a malformed one."""


class Recipient(Protocol):
    """A key or passphrase that a file key can be wrapped for."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Give a stanza that only the holder can unwrap."""


class PQRecipient:
    """A native post-quantum public key: ML-KEM-768 (1184 bytes), then X25519 (32)."""

    def __init__(self, raw: bytes) -> None:
        """Take the key apart. Raises ValueError for a wrong length, an invalid ML-KEM key or a low-order point."""
        if len(raw) != PQ_RECIPIENT_SIZE:
            raise ValueError("length")
        share = X25519PublicKey.from_public_bytes(raw[1184:])
        refuse_low_order(share)
        self.raw = raw
        self._key = MLKEM768X25519PublicKey(MLKEM768PublicKey.from_public_bytes(raw[:1184]), share)

    def __str__(self) -> str:
        """Give the `age1pq1…` line that any age of 1.3 or later encrypts to."""
        return bech32.encode(_PQ_PUBLIC, self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Give a stanza that only the holder of the identity can unwrap."""
        sealed = _suite().encrypt(file_key, self._key, _INFO)
        return Stanza((PQ_KIND, to_base64(sealed[:_ENC_SIZE])), sealed[_ENC_SIZE:])


class PQIdentity:
    """A native post-quantum identity, made from a seed of 32 bytes."""

    def __init__(self, seed: bytes) -> None:
        """Expand the seed as the MLKEM768-X25519 KEM says: SHAKE256 to 64 bytes for ML-KEM and 32 for X25519."""
        if len(seed) != 32:
            raise ValueError("length")
        self._seed = seed
        expanded = hashlib.shake_256(seed).digest(96)
        self._kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = MLKEM768X25519PrivateKey(self._kem, self._x)

    @classmethod
    def from_line(cls, line: str) -> PQIdentity:
        """Read an `AGE-SECRET-KEY-PQ-1…` line. Raises ValueError."""
        prefix, seed = bech32.decode(line)
        if prefix != _PQ_SECRET:
            raise ValueError("prefix")
        return cls(seed)

    def line(self) -> str:
        """Give the `AGE-SECRET-KEY-PQ-1…` line: with it any age of 1.3 or later opens what was sealed for this key."""
        return bech32.encode(_PQ_SECRET, self._seed).upper()

    def recipient(self) -> PQRecipient:
        """Give the public half."""
        return PQRecipient(self._kem.public_key().public_bytes_raw() + self._x.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Give the file key of the first stanza for this identity; every stanza of the type is checked for form."""
        wrapped = [_fields(stanza, argument_size=_ENC_SIZE, count=2) for stanza in stanzas if stanza.kind == PQ_KIND]
        for enc, body in wrapped:
            # HPKE reports a low-order share like any wrong key; asked by itself it is a header no writer makes.
            _exchange(self._x, enc[_KEM_SIZE:])
            try:
                return _suite().decrypt(enc + body, self._key, _INFO)
            except InvalidTag:
                continue
        return None


class Passphrase:
    """A passphrase by scrypt; it stands alone in its file."""

    def __init__(self, passphrase: str | bytes) -> None:
        self._passphrase = passphrase.encode("utf-8") if isinstance(passphrase, str) else passphrase

    def wrap(self, file_key: bytes) -> Stanza:
        """Give the stanza that only this passphrase unwraps."""
        salt = random_bytes(16)
        wrapped = ChaCha20Poly1305(self._stretched(salt, WORK_FACTOR)).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza(("scrypt", to_base64(salt), str(WORK_FACTOR)), wrapped)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Give the file key; a passphrase stanza must stand alone, so that who opens it knows who could write it."""
        mine = [stanza for stanza in stanzas if stanza.kind == "scrypt"]
        if not mine:
            return None
        if len(stanzas) > 1:
            raise HeaderError("a passphrase stands alone")
        salt, body = _fields(mine[0], argument_size=16, count=3)
        factor = mine[0].arguments[2]
        if not _WORK_FACTOR.fullmatch(factor) or int(factor) > _MAX_WORK_FACTOR:
            raise HeaderError("work factor")
        return _unwrapped(self._stretched(salt, int(factor)), body)

    def _stretched(self, salt: bytes, factor: int) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        stretch = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << factor, r=8, p=1)
        return stretch.derive(self._passphrase)


def refuse_low_order(public: X25519PublicKey) -> None:
    """Raise ValueError for a point of low order, with which every exchange gives the same known secret."""
    X25519PrivateKey.from_private_bytes(b"\x01" * 32).exchange(public)


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def _fields(stanza: Stanza, *, argument_size: int, count: int) -> tuple[bytes, bytes]:
    if len(stanza.arguments) != count:
        raise HeaderError("arguments")
    argument = from_base64(stanza.arguments[1])
    # A body of another length could open under several keys at once (partitioning oracle).
    if len(argument) != argument_size or len(stanza.body) != _BODY_SIZE:
        raise HeaderError("length")
    return argument, stanza.body


def _exchange(secret: X25519PrivateKey, share: bytes) -> bytes:
    try:
        return secret.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise HeaderError("low-order share") from None


def _unwrapped(key: bytes, body: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None
