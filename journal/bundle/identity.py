"""Pure. One seed of 32 bytes and the three keys made from it: to sign cards, to authenticate, to open bundles."""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from journal.age.format import derive
from journal.age.recipients import PQIdentity

SEED_SIZE = 32


class Identity:
    """The secret keys of one person. Whoever has the seed has all three; nothing else needs to be kept."""

    def __init__(self, seed: bytes) -> None:
        """Derive the keys. Raises ValueError for a seed that is not 32 bytes."""
        if len(seed) != SEED_SIZE:
            raise ValueError("length")
        self.signing = Ed25519PrivateKey.from_private_bytes(derive(seed, b"", b"afterbell/identity/v1/ed25519"))
        self.auth = X25519PrivateKey.from_private_bytes(derive(seed, b"", b"afterbell/identity/v1/x25519"))
        self.age = PQIdentity(derive(seed, b"", b"afterbell/identity/v1/age-pq"))

    def public(self) -> tuple[bytes, bytes, bytes]:
        """Give the public keys as a card holds them: Ed25519 (32), X25519 (32), age (1216)."""
        return (
            self.signing.public_key().public_bytes_raw(),
            self.auth.public_key().public_bytes_raw(),
            self.age.recipient().raw,
        )

    def fingerprint(self) -> bytes:
        """Give the 32 bytes that name these keys."""
        return fingerprint(*self.public())


def fingerprint(signing: bytes, auth: bytes, age: bytes) -> bytes:
    """Give SHA-256 over the three public keys; what safety words and QR codes are made from."""
    return hashlib.sha256(b"afterbell/card-fingerprint/v1\0" + signing + auth + age).digest()
