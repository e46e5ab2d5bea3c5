"""FORMATS.md, sections 2 and 3: a person from a seed, cards, safety words."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.by_the_letter.agefile import AgeKey
from tests.by_the_letter.parts import bech32, hkdf, to_base64

WORDS = (Path(__file__).parents[2] / "resources" / "words" / "safety-words.txt").read_text("utf-8").split()
BEGIN, END = "===== AFTERBELL CARD =====", "===== END OF AFTERBELL CARD ====="
KEYS = slice(8, 8 + 32 + 32 + 1216)


@dataclass(frozen=True)
class Card:
    """What a card says; made by `read_card` only."""

    fingerprint: bytes
    signing: bytes
    auth: bytes
    age: bytes
    name: str
    created: int
    serial: int
    before: bytes


class Person:
    """Everything that comes from an identity seed."""

    def __init__(self, seed: bytes):
        self.signing = Ed25519PrivateKey.from_private_bytes(hkdf(seed, b"afterbell/identity/v1/ed25519"))
        self.auth = X25519PrivateKey.from_private_bytes(hkdf(seed, b"afterbell/identity/v1/x25519"))
        self._age_seed = hkdf(seed, b"afterbell/identity/v1/age-pq")
        self.age = AgeKey(self._age_seed)
        public = self.signing.public_key().public_bytes_raw(), self.auth.public_key().public_bytes_raw()
        self.keys = b"".join(public) + self.age.public
        self.fingerprint = hashlib.sha256(b"afterbell/card-fingerprint/v1\0" + self.keys).digest()

    def line(self) -> str:
        """The line of the recovery sheet, for any age."""
        return bech32("age-secret-key-pq-", self._age_seed).upper()

    def card(self, name: str, *, created: int, serial: int = 1, before: Person | None = None) -> bytes:
        said = b"ABCARD1\0" + self.keys + created.to_bytes(4, "big") + serial.to_bytes(4, "big")
        said += bytes([len(name.encode())]) + name.encode() + (before.fingerprint if before else bytes(32))
        signed = said + self.signing.sign(b"afterbell/card/v1\0" + said)
        return signed + (before.signing.sign(b"afterbell/card-successor/v1\0" + said) if before else b"")


def read_card(card: bytes, before: Card | None = None) -> Card:
    """Read a card, and check its signatures: the second by the card before."""
    assert card[:8] == b"ABCARD1\0"
    keys, at = card[KEYS], KEYS.stop
    name_end = at + 9 + card[at + 8]
    said, signatures = card[: name_end + 32], card[name_end + 32 :]
    Ed25519PublicKey.from_public_bytes(keys[:32]).verify(signatures[:64], b"afterbell/card/v1\0" + said)
    former = said[-32:]
    if former != bytes(32):
        assert before is not None
        assert before.fingerprint == former
        vouched = b"afterbell/card-successor/v1\0" + said
        Ed25519PublicKey.from_public_bytes(before.signing).verify(signatures[64:], vouched)
    assert len(signatures) == (64 if former == bytes(32) else 128)
    return Card(
        fingerprint=hashlib.sha256(b"afterbell/card-fingerprint/v1\0" + keys).digest(),
        signing=keys[:32],
        auth=keys[32:64],
        age=keys[64:],
        name=card[at + 9 : name_end].decode(),
        created=int.from_bytes(card[at : at + 4], "big"),
        serial=int.from_bytes(card[at + 4 : at + 8], "big"),
        before=former,
    )


def as_text(card: bytes) -> str:
    coded = to_base64(card)
    return "\n".join([BEGIN, *(coded[start : start + 64] for start in range(0, len(coded), 64)), END, ""])


def from_text(text: str) -> bytes:
    inside = text.partition(BEGIN)[2].partition(END)[0]
    return base64.b64decode(re.sub(r"[\s>]", "", inside))


def safety_words(fingerprint: bytes) -> list[str]:
    stretch = Argon2id(salt=b"afterbell/safe/1", length=9, iterations=3, lanes=4, memory_cost=64 << 10)
    return [WORDS[number] for number in twelves(stretch.derive(fingerprint))]


def twelves(data: bytes) -> list[int]:
    """Numbers of twelve bits, the highest first."""
    bits = "".join(f"{byte:08b}" for byte in data)
    return [int(bits[start : start + 12], 2) for start in range(0, len(bits), 12)]
