"""An age v1 file (C2SP, age.md) with the two kinds of stanzas that FORMATS.md names: keys, and a passphrase."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey, Suite

from tests.by_the_letter.parts import hkdf, to_base64, typed

CHUNK = 65536
ENC = 1120
INFO = b"age-encryption.org/mlkem768x25519"
SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class AgeKey:
    """A native post-quantum identity from a seed of 32 bytes."""

    def __init__(self, seed: bytes):
        expanded = hashlib.shake_256(seed).digest(96)
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        share = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = MLKEM768X25519PrivateKey(kem, share)
        self.public = kem.public_key().public_bytes_raw() + share.public_key().public_bytes_raw()

    def file_key(self, arguments: list[bytes], body: bytes) -> bytes | None:
        if arguments[0] != b"mlkem768x25519":
            return None
        try:
            return SUITE.decrypt(bare(arguments[1]) + body, self._key, INFO)
        except InvalidTag:
            return None


class Passphrase:
    """A passphrase, to be stretched as a stanza says, or by a work factor of its own."""

    def __init__(self, words: str, work_factor: int = 10):
        self.words, self.work_factor = typed(words), work_factor

    def _stretched(self, salt: bytes, work_factor: int) -> ChaCha20Poly1305:
        salted = b"age-encryption.org/v1/scrypt" + salt
        cost = {"n": 1 << work_factor, "r": 8, "p": 1, "maxmem": 1 << 29}
        return ChaCha20Poly1305(hashlib.scrypt(self.words, salt=salted, dklen=32, **cost))  # noqa: TID251  not our way

    def file_key(self, arguments: list[bytes], body: bytes) -> bytes | None:
        _, salt, work_factor = arguments
        return self._stretched(bare(salt), int(work_factor)).decrypt(bytes(12), body, None)

    def stanza(self, file_key: bytes) -> bytes:
        salt = os.urandom(16)
        body = self._stretched(salt, self.work_factor).encrypt(bytes(12), file_key, None)
        return _stanza(f"scrypt {_unpadded(salt)} {self.work_factor}", body)


def bare(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def seal(plain: bytes, *, keys: list[bytes] = (), passphrase: Passphrase | None = None) -> bytes:
    """Encrypt for post-quantum public keys, or under one passphrase."""
    file_key = os.urandom(16)
    stanzas = [passphrase.stanza(file_key)] if passphrase else [_wrapped(file_key, key) for key in keys]
    head = b"age-encryption.org/v1\n" + b"".join(stanzas) + b"---"
    mac = hmac.digest(hkdf(file_key, b"header"), head, "sha256")
    nonce = os.urandom(16)
    cipher = ChaCha20Poly1305(hkdf(file_key, b"payload", nonce))
    starts = range(0, max(len(plain), 1), CHUNK)
    sealed = [
        cipher.encrypt(_nonce(number, number == len(starts) - 1), plain[start : start + CHUNK], None)
        for number, start in enumerate(starts)
    ]
    return head + b" " + _unpadded(mac).encode() + b"\n" + nonce + b"".join(sealed)


def unseal(data: bytes, *identities: AgeKey | Passphrase) -> bytes:
    """Decrypt with whichever identity has a stanza; everything is checked."""
    head, _, rest = data.partition(b"\n---")
    mac, _, payload = rest.partition(b"\n")
    assert head.startswith(b"age-encryption.org/v1\n-> ")
    stanzas = []
    for lines in head.split(b"\n-> ")[1:]:
        first, *body = lines.split(b"\n")
        stanzas.append((first.split(b" "), bare(b"".join(body))))
    found = (identity.file_key(*stanza) for identity in identities for stanza in stanzas)
    file_key = next(key for key in found if key is not None)
    assert bare(mac.strip()) == hmac.digest(hkdf(file_key, b"header"), head + b"\n---", "sha256")
    cipher = ChaCha20Poly1305(hkdf(file_key, b"payload", payload[:16]))
    sealed = [payload[start : start + CHUNK + 16] for start in range(16, len(payload), CHUNK + 16)]
    return b"".join(
        cipher.decrypt(_nonce(number, number == len(sealed) - 1), chunk, None) for number, chunk in enumerate(sealed)
    )


def _wrapped(file_key: bytes, key: bytes) -> bytes:
    kem, share = MLKEM768PublicKey.from_public_bytes(key[:1184]), X25519PublicKey.from_public_bytes(key[1184:])
    sealed = SUITE.encrypt(file_key, MLKEM768X25519PublicKey(kem, share), INFO)
    return _stanza(f"mlkem768x25519 {_unpadded(sealed[:ENC])}", sealed[ENC:])


def _stanza(arguments: str, body: bytes) -> bytes:
    text = _unpadded(body)
    lines = [text[start : start + 64] for start in range(0, len(text) + 1, 64)]
    return "\n".join([f"-> {arguments}", *lines, ""]).encode()


def _unpadded(data: bytes) -> str:
    return to_base64(data).rstrip("=")


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
