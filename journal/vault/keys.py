"""Pure. From a passphrase or a recovery sheet to the journal's keys: what `keys.json` holds, made and opened.

FORMATS.md, section 1, describes every byte. Keys are `bytearray`s, wiped after use; what the cryptography library and
Python keep in copies of their own cannot be wiped, and nothing here claims it.
"""

from __future__ import annotations

import base64
import binascii
import json
import threading
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from journal.chance import random_bytes
from journal.errors import WeakKeyParameters

MIB = 1024
"""Argon2id counts its memory in KiB."""

LEAST_MEMORY = 64 * MIB
"""Neither made nor read below this; a name of its own so that tests, which open many journals, can lower it."""
MOST_MEMORY = 2048 * MIB
MOST_MEMORY_MADE = 512 * MIB
MOST_PASSES = 20
MOST_LANES = 16
SECONDS = 1.0

Slot = Mapping[str, Any]

_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run of Argon2id costs: memory in KiB, passes, lanes. The default is that of RFC 9106, with 256 MiB."""

    m: int = 256 * MIB
    t: int = 3
    p: int = 4

    def refuse_outside_bounds(self) -> None:
        """Raise `WeakKeyParameters` where running it would protect too little or hang the machine."""
        sound = LEAST_MEMORY <= self.m <= MOST_MEMORY and 1 <= self.t <= MOST_PASSES and 1 <= self.p <= MOST_LANES
        if not sound:
            raise WeakKeyParameters(m=self.m, t=self.t, p=self.p)


def usual() -> Cost:
    """Give the cost that is taken without calibration."""
    return Cost(m=min(256 * MIB, MOST_MEMORY_MADE))


def calibrated() -> Cost:
    """Find the memory that takes about a second here, in [64, 512] MiB; time grows with memory, so one run tells."""
    least = Cost(m=LEAST_MEMORY)
    began = time.perf_counter()
    wipe(_stretch(bytearray(b"calibration"), bytes(16), least))
    took = max(time.perf_counter() - began, 1e-6)
    fitting = int(least.m * SECONDS / took) // (16 * MIB) * (16 * MIB)
    return Cost(m=max(least.m, min(fitting, MOST_MEMORY_MADE)))


def argon2id(secret: bytes | bytearray, salt: bytes, cost: Cost, length: int) -> bytearray:
    """Give `length` bytes of Argon2id, one run after another: two at once in one process may stop OpenSSL for good."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretch = Argon2id(salt=salt, length=length, iterations=cost.t, lanes=cost.p, memory_cost=cost.m)
    out = bytearray(length)
    with _one_at_a_time:
        stretch.derive_into(secret, out)  # type: ignore[arg-type]  # takes any buffer
    return out


def wipe(secret: bytearray) -> None:
    """Overwrite a key in place."""
    secret[:] = bytes(len(secret))


def derive(key: bytes | bytearray, info: str, salt: bytes = b"") -> bytearray:
    """Give the 32-byte key that HKDF-SHA256 makes for one purpose; `info` names it."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    out = bytearray(32)
    HKDF(SHA256(), 32, salt or None, info.encode()).derive_into(key, out)
    return out


def database_key(root: bytearray) -> bytearray:
    """Give the raw key of the database."""
    return derive(root, "afterbell/vault-db/v1")


def canonical(value: object) -> bytes:
    """Give the one JSON text of a value: keys sorted, no spaces, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def passphrase_bytes(passphrase: str) -> bytearray:
    """Give what is stretched: NFC, every Unicode space as U+0020 (keyboards differ), nothing trimmed, UTF-8."""
    composed = unicodedata.normalize("NFC", passphrase)
    spaced = "".join(" " if unicodedata.category(char) == "Zs" else char for char in composed)
    return bytearray(spaced, "utf-8", "surrogatepass")


def passphrase_slot(vault: str, root: bytearray, passphrase: str, cost: Cost) -> dict[str, Any]:
    """Wrap `root` under a passphrase."""
    kdf = {"name": "argon2id", "m": cost.m, "t": cost.t, "p": cost.p, "salt": b64(random_bytes(16))}
    return _wrapped(vault, root, "passphrase", kdf, passphrase_bytes(passphrase))


def recovery_slot(vault: str, root: bytearray, secret: bytes) -> dict[str, Any]:
    """Wrap `root` under the 128 random bits of a recovery sheet; they need no stretching."""
    kdf = {"name": "hkdf-sha256", "salt": b64(random_bytes(16))}
    return _wrapped(vault, root, "recovery", kdf, bytearray(secret))


def unwrapped(vault: str, slot: Slot, secret: bytes | bytearray) -> bytearray | None:
    """Give the root key that `slot` holds, None where `secret` is not the one that wrapped it.

    Raises `WeakKeyParameters` before running a stretching outside the bounds.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    key = _slot_key(slot["kdf"], secret)
    root = bytearray(32)
    try:
        ChaCha20Poly1305(key).decrypt_into(unb64(slot["nonce"]), unb64(slot["ct"]), _bound(vault, slot), root)
    except InvalidTag:
        return None
    finally:
        wipe(key)
    return root


def authenticated(document: Mapping[str, Any], root: bytearray) -> str:
    """Give the MAC over everything in `keys.json` but the MAC: without the root key no slot is added or exchanged."""
    import hmac

    key = derive(root, "afterbell/vault-slots-mac/v1")
    tag = hmac.digest(key, canonical({name: document[name] for name in document if name != "mac"}), "sha256")
    wipe(key)
    return b64(tag)


def b64(data: bytes) -> str:
    """Give base64."""
    return base64.b64encode(data).decode("ascii")


def unb64(text: str) -> bytes:
    """Give the bytes of strict base64; raises `ValueError`."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error


def _wrapped(vault: str, root: bytearray, kind: str, kdf: dict[str, Any], secret: bytearray) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    key = _slot_key(kdf, secret)
    wipe(secret)
    nonce = random_bytes(12)
    slot: dict[str, Any] = {"id": random_bytes(8).hex(), "type": kind, "kdf": kdf, "nonce": b64(nonce)}
    slot["ct"] = b64(ChaCha20Poly1305(key).encrypt(nonce, bytes(root), _bound(vault, slot)))
    wipe(key)
    return slot


def _bound(vault: str, slot: Slot) -> bytes:
    # The associated data ties a slot to its journal and its costs, so that neither can be exchanged.
    return canonical({"vault": vault, "id": slot["id"], "type": slot["type"], "kdf": slot["kdf"]})


def _slot_key(kdf: Mapping[str, Any], secret: bytes | bytearray) -> bytearray:
    salt = unb64(kdf["salt"])
    if kdf["name"] == "argon2id":
        return _stretch(secret, salt, Cost(m=kdf["m"], t=kdf["t"], p=kdf["p"]))
    return derive(secret, "afterbell/vault-recovery/v1", salt)


def _stretch(secret: bytes | bytearray, salt: bytes, cost: Cost) -> bytearray:
    cost.refuse_outside_bounds()
    return argon2id(secret, salt, cost, 32)
