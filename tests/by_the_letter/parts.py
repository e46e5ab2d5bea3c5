"""What every section of FORMATS.md stands on. Nothing in this folder knows Afterbell's code; only its tests do."""

from __future__ import annotations

import base64
import hmac
import json
import unicodedata
from collections.abc import Iterable

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def hkdf(key: bytes, info: bytes, salt: bytes = b"") -> bytes:
    """RFC 5869 with SHA-256, for 32 bytes: one round of each half."""
    return hmac.digest(hmac.digest(salt or bytes(32), key, "sha256"), info + b"\1", "sha256")


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def typed(passphrase: str) -> bytes:
    """A passphrase as it is stretched: NFC, every space of Unicode a plain one."""
    normal = unicodedata.normalize("NFC", passphrase)
    return "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in normal).encode()


def bech32(prefix: str, data: bytes) -> str:
    """BIP 173 without its limit, in small letters."""
    number, bits, values = 0, 0, []
    for byte in data:
        number, bits = (number << 8 | byte) & 0xFFFF, bits + 8
        while bits >= 5:
            bits -= 5
            values.append(number >> bits & 31)
    if bits:
        values.append(number << (5 - bits) & 31)
    spread = [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]
    check = _polymod([*spread, *values, *bytes(6)]) ^ 1
    values += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return f"{prefix}1{''.join(_BECH32[value] for value in values)}"


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= factor if top >> place & 1 else 0
    return check
