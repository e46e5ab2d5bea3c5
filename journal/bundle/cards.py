"""Pure. A person's card: their public keys and name, signed by those keys; as bytes, as text to paste, as a QR code.

A card proves only that whoever made it holds the keys. Whose keys they are is for two people to find out, by
comparing safety words.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from journal.age.recipients import PQ_RECIPIENT_SIZE, PQRecipient, refuse_low_order
from journal.bundle.identity import Identity, fingerprint
from journal.bundle.untrusted import clean_line
from journal.errors import CardRefused
from journal.shapes import Card

FIRST_LINE = "===== AFTERBELL CARD ====="
LAST_LINE = "===== END OF AFTERBELL CARD ====="
NAME_LIMIT = 64
TEXT_LIMIT = 64 << 10

_MAGIC = b"ABCARD1\0"
_KEYS = 32 + 32 + PQ_RECIPIENT_SIZE
_NAME_AT = len(_MAGIC) + _KEYS + 4 + 4
_SIGNATURE = 64
_CARD_INFO = b"afterbell/card/v1\0"
_SUCCESSOR_INFO = b"afterbell/card-successor/v1\0"
_CODE = re.compile(r"AFTERBELL:([0-9A-Fa-f]{64})")
# The y coordinates of the points of low order on Ed25519, sign bit cleared: a signature under one proves nothing.
_LOW_ORDER = frozenset(
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What a new card says beside the keys. `succeeds` is the identity whose place the new keys take."""

    name: str
    created: int
    serial: int = 1
    succeeds: Identity | None = None


def make(identity: Identity, issue: Issue) -> bytes:
    """Give a signed card; where it succeeds other keys, they sign it too."""
    name = (card_name(issue.name) or "?").encode("utf-8")
    previous = issue.succeeds.fingerprint() if issue.succeeds else bytes(32)
    body = b"".join(
        (
            _MAGIC,
            *identity.public(),
            issue.created.to_bytes(4, "big"),
            issue.serial.to_bytes(4, "big"),
            bytes([len(name)]),
            name,
            previous,
        )
    )
    card = body + identity.signing.sign(_CARD_INFO + body)
    return card + issue.succeeds.signing.sign(_SUCCESSOR_INFO + body) if issue.succeeds else card


def card_name(name: str) -> str:
    """Give the name as a card can hold it: one clean line of at most 64 bytes, never cut inside a letter."""
    cleaned = clean_line(name)
    while len(cleaned.encode("utf-8")) > NAME_LIMIT:
        cleaned = cleaned[:-1]
    return cleaned.strip()


def read(data: bytes) -> Card:
    """Take a card apart. Raises `CardRefused` unless every byte is as its maker signed it."""
    name_size = _name_size(data)
    body = data[: _NAME_AT + 1 + name_size + 32]
    previous = body[-32:]
    signatures = data[len(body) :]
    if len(signatures) != (_SIGNATURE if previous == bytes(32) else 2 * _SIGNATURE):
        raise CardRefused(reason="damaged")
    signing, auth, age = (body[start:end] for start, end in ((8, 40), (40, 72), (72, 8 + _KEYS)))
    _check_keys(signing, auth, age)
    if not _signed(signing, _CARD_INFO + body, signatures[:_SIGNATURE]):
        raise CardRefused(reason="signature")
    return Card(
        signing=signing,
        auth=auth,
        age=age,
        created=int.from_bytes(body[_NAME_AT - 8 : _NAME_AT - 4], "big"),
        serial=int.from_bytes(body[_NAME_AT - 4 : _NAME_AT], "big"),
        name=_name(body[_NAME_AT + 1 : -32]),
        previous=previous,
        fingerprint=fingerprint(signing, auth, age),
    )


def succeeds(data: bytes, previous: Card) -> bool:
    """Tell whether the card in `data` names `previous` and carries a signature by its keys."""
    card = read(data)
    body = data[: -2 * _SIGNATURE]
    return card.previous == previous.fingerprint and _signed(
        previous.signing, _SUCCESSOR_INFO + body, data[-_SIGNATURE:]
    )


def to_text(data: bytes) -> str:
    """Give the card as text with a first and last line that a person recognises."""
    text = base64.b64encode(data).decode("ascii")
    lines = [text[start : start + 64] for start in range(0, len(text), 64)]
    return "\n".join([FIRST_LINE, *lines, LAST_LINE, ""])


def from_any(data: bytes | str) -> bytes:
    """Find the card in a file or in pasted text, quoted or wrapped as mail programs do. Raises `CardRefused`."""
    if len(data) > TEXT_LIMIT:
        raise CardRefused(reason="not-a-card")
    if isinstance(data, bytes):
        if data.startswith(b"ABCARD"):
            return data
        data = data.decode("utf-8", "replace")
    first = data.find(FIRST_LINE)
    last = data.find(LAST_LINE, first)
    if first < 0 or last < 0:
        raise CardRefused(reason="not-a-card")
    try:
        return base64.b64decode(re.sub(r"[\s>]+", "", data[first + len(FIRST_LINE) : last]), validate=True)
    except (binascii.Error, ValueError):
        raise CardRefused(reason="damaged") from None


def code(card_fingerprint: str) -> str:
    """Give what the QR code of a fingerprint says; upper case, so that it fits version 4."""
    return "AFTERBELL:" + card_fingerprint.upper()


def fingerprint_in(text: str) -> str | None:
    """Give the fingerprint that a scanned or typed code names, None where it names none."""
    found = _CODE.fullmatch(text.strip())
    return found[1].lower() if found else None


def code_squares(card_fingerprint: str) -> tuple[tuple[bool, ...], ...]:
    """Give the QR code of a fingerprint row by row, True for dark, without a margin."""
    import segno

    drawn = segno.make_qr(code(card_fingerprint), error="m", boost_error=False)
    return tuple(tuple(bool(square) for square in row) for row in drawn.matrix)


def _name_size(data: bytes) -> int:
    if not data.startswith(_MAGIC[:6]):
        raise CardRefused(reason="not-a-card")
    if data[6:8] != _MAGIC[6:]:
        raise CardRefused(reason="too-new")
    if len(data) <= _NAME_AT or not 0 < data[_NAME_AT] <= NAME_LIMIT or len(data) < _NAME_AT + 1 + data[_NAME_AT] + 32:
        raise CardRefused(reason="damaged")
    return data[_NAME_AT]


def _check_keys(signing: bytes, auth: bytes, age: bytes) -> None:
    if signing[:31] + bytes([signing[31] & 0x7F]) in _LOW_ORDER:
        raise CardRefused(reason="weak-key")
    try:
        refuse_low_order(X25519PublicKey.from_public_bytes(auth))
        PQRecipient(age)
    except ValueError:
        raise CardRefused(reason="weak-key") from None


def _name(raw: bytes) -> str:
    try:
        name = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise CardRefused(reason="damaged") from None
    if unicodedata.normalize("NFC", name) != name or card_name(name) != name:
        raise CardRefused(reason="damaged")
    return name


def _signed(signing: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
