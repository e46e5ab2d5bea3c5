"""Pure. SHA-256 of what may be large, by the library that encrypts.

In the window `hashlib` has only Python's own way of it, a fifth as fast: another OpenSSL would stand in memory for it.
"""

from __future__ import annotations


class Digest:
    """The SHA-256 of all that it takes in, piece by piece."""

    def __init__(self) -> None:
        from cryptography.hazmat.primitives.hashes import SHA256, Hash  # late: the lock screen does not need it

        self._hash = Hash(SHA256())

    def update(self, data: bytes | bytearray | memoryview) -> None:
        """Take in more."""
        self._hash.update(data)

    def hexdigest(self) -> str:
        """Give 64 hex digits for what was taken in until now."""
        return self._hash.copy().finalize().hex()


def digest_of(data: bytes | bytearray | memoryview) -> str:
    """Give the SHA-256 that bytes are kept with, so that they are known for whole when they are read."""
    digest = Digest()
    digest.update(data)
    return digest.hexdigest()
