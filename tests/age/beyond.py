"""What of age Afterbell does not read, for the vectors of others that need it: armor (strict PEM) and classic keys."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from journal.age import bech32
from journal.age.format import AgeError, Stanza, derive
from journal.age.recipients import _exchange, _fields, _unwrapped

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64


class ArmorError(AgeError):
    """The text around an armored file is not strict PEM."""


def armor(data: bytes) -> bytes:
    """Give `data` as armored text."""
    text = base64.b64encode(data)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return b"\n".join([BEGIN, *lines, END, b""])


def dearmor(text: bytes) -> bytes:
    """Give the bytes inside. Raises `ArmorError` for anything a correct writer would not have written."""
    lines = text.strip(b" \t\r\n").replace(b"\r\n", b"\n").split(b"\n")
    if len(lines) < 2 or lines[0] != BEGIN or lines[-1] != END:
        raise ArmorError("first or last line")
    body = lines[1:-1]
    if any(len(line) != _COLUMNS for line in body[:-1]) or not all(0 < len(line) <= _COLUMNS for line in body[-1:]):
        raise ArmorError("columns")
    joined = b"".join(body)
    try:
        data = base64.b64decode(joined, validate=True)
    except binascii.Error:
        raise ArmorError("base64") from None
    if base64.b64encode(data) != joined:
        raise ArmorError("base64 is not canonical")
    return data


class X25519Identity:
    """A classic age key."""

    def __init__(self, line: str) -> None:
        """Read an `AGE-SECRET-KEY-1…` line. Raises ValueError."""
        prefix, secret = bech32.decode(line)
        if prefix != "age-secret-key-":
            raise ValueError("prefix")
        self._key = X25519PrivateKey.from_private_bytes(secret)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Give the file key of the first stanza for this key."""
        own = self._key.public_key().public_bytes_raw()
        wrapped = [_fields(stanza, argument_size=32, count=2) for stanza in stanzas if stanza.kind == "X25519"]
        for share, body in wrapped:
            key = derive(_exchange(self._key, share), share + own, b"age-encryption.org/v1/X25519")
            if found := _unwrapped(key, body):
                return found
        return None
