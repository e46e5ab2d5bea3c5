"""Pure. The header of an age v1 file: stanzas and the MAC over them. Source: C2SP, age.md.

Whoever reads another's header trusts nothing in it: every line must be the one canonical way to write what it says,
or a header could be altered without its MAC noticing.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY_SIZE = 16
HEADER_LIMIT = 2 << 20
STANZA_LIMIT = 1024

_VERSION = b"age-encryption.org/v1\n"
_COLUMNS = 64
_LINE_LIMIT = 64 << 10
_ARGUMENTS = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)")
_BODY_LINE = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_END = re.compile(rb"--- ([A-Za-z0-9+/]{43})")


class AgeError(Exception):
    """An age file does not open."""


class HeaderError(AgeError):
    """The header is not one a correct writer makes, or asks for what is not read here."""


class NoMatchError(AgeError):
    """The header is fine; none of its stanzas is for these identities."""


class MacError(AgeError):
    """A file key was found, and the header was altered after it was written."""


class PayloadError(AgeError):
    """The payload was altered, cut short or lengthened."""


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's wrapping of the file key: arguments (the first is the type) and a body."""

    arguments: tuple[str, ...]
    body: bytes

    @property
    def kind(self) -> str:
        """Give the recipient type."""
        return self.arguments[0]

    def encoded(self) -> bytes:
        """Give the stanza's lines."""
        text = to_base64(self.body).encode("ascii")
        # The last line must be shorter than 64 columns, so a full one is followed by an empty one.
        lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
        return b"-> " + " ".join(self.arguments).encode("ascii") + b"\n" + b"\n".join(lines) + b"\n"


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header: stanzas, MAC, the bytes the MAC covers, and where the payload begins."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes
    size: int

    def check(self, file_key: bytes) -> None:
        """Raise `MacError` where the header is not the one that was written with `file_key`."""
        if not hmac.compare_digest(_mac(file_key, self.covered), self.mac):
            raise MacError


def to_base64(data: bytes) -> str:
    """Give unpadded standard base64."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_base64(text: str | bytes) -> bytes:
    """Read canonical unpadded base64. Raises `HeaderError` where it could have been written in another way."""
    raw = text.encode("ascii", "replace") if isinstance(text, str) else text
    try:
        data = base64.b64decode(raw + b"=" * (-len(raw) % 4), validate=True)
    except binascii.Error:
        raise HeaderError("base64") from None
    if to_base64(data).encode("ascii") != raw:
        raise HeaderError("base64 is not canonical")
    return data


def derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Give 32 bytes of HKDF-SHA-256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def write_header(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """Give the whole header for these stanzas."""
    covered = _VERSION + b"".join(stanza.encoded() for stanza in stanzas) + b"---"
    return covered + b" " + to_base64(_mac(file_key, covered)).encode("ascii") + b"\n"


def read_header(data: bytes) -> Header:
    """Parse the header at the start of `data`. Raises `HeaderError`; reads no further than `HEADER_LIMIT`."""
    head = bytes(data[:HEADER_LIMIT])
    if not head.startswith(_VERSION):
        raise HeaderError("version")
    position = len(_VERSION)
    stanzas: list[Stanza] = []
    while not head.startswith(b"---", position):
        if len(stanzas) == STANZA_LIMIT:
            raise HeaderError("too many stanzas")
        stanza, position = _stanza(head, position)
        stanzas.append(stanza)
    line, after = _line(head, position)
    end = _END.fullmatch(line)
    if not end or not stanzas:
        raise HeaderError("end")
    return Header(tuple(stanzas), from_base64(end[1]), head[: position + 3], after)


def _stanza(head: bytes, position: int) -> tuple[Stanza, int]:
    line, position = _line(head, position)
    arguments = _ARGUMENTS.fullmatch(line) if len(line) <= _LINE_LIMIT else None
    if not arguments:
        raise HeaderError("arguments")
    body: list[bytes] = []
    while not body or len(body[-1]) == _COLUMNS:
        line, position = _line(head, position)
        if not _BODY_LINE.fullmatch(line):
            raise HeaderError("body")
        body.append(line)
    return Stanza(tuple(arguments[1].decode("ascii").split(" ")), from_base64(b"".join(body))), position


def _line(head: bytes, position: int) -> tuple[bytes, int]:
    end = head.find(b"\n", position)
    if end < 0:
        raise HeaderError("unfinished line")
    return head[position:end], end + 1


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(derive(file_key, b"", b"header"), covered, "sha256")
