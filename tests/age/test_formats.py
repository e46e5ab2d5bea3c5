"""FORMATS.md, sections 2 to 4, by the letter: a bundle is opened here with nothing of Afterbell but its bytes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import zipfile
from datetime import date
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from journal import bundles, cards
from journal.assets import asset
from journal.identity import Identity
from journal.safetywords import safety_words
from journal.shapes import EntryId, Kind
from journal.wordlist import words
from tests.forgery import CARDS, MARA, NOOR, SAM, packed

NOOR_SEED, MARA_SEED = b"\2" * 32, b"\1" * 32


def hkdf(key: bytes, info: bytes, salt: bytes = b"") -> bytes:
    return hmac.digest(hmac.digest(salt or bytes(32), key, "sha256"), info + b"\1", "sha256")


def unpadded(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def opened_by_the_letter(data: bytes, seed: bytes) -> bytes:
    expanded = hashlib.shake_256(hkdf(seed, b"afterbell/identity/v1/age-pq")).digest(96)
    key = MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])
    )
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    head, _, rest = data.partition(b"\n---")
    mac, _, payload = rest.partition(b"\n")
    file_key = None
    for stanza in head.split(b"\n-> ")[1:]:
        first, *body = stanza.split(b"\n")
        try:
            wrapped = unpadded(first.split(b" ")[1]) + unpadded(b"".join(body))
            file_key = suite.decrypt(wrapped, key, b"age-encryption.org/mlkem768x25519")
        except Exception:  # noqa: BLE001  a stanza for somebody else
            continue
    assert file_key is not None
    assert unpadded(mac.strip()) == hmac.digest(hkdf(file_key, b"header"), head + b"\n---", "sha256")
    cipher = ChaCha20Poly1305(hkdf(file_key, b"payload", payload[:16]))
    sealed = [payload[start : start + 65552] for start in range(16, len(payload), 65552)]
    return b"".join(
        cipher.decrypt(number.to_bytes(11, "big") + bytes([number == len(sealed) - 1]), chunk, None)
        for number, chunk in enumerate(sealed)
    )


def test_a_bundle_opens_by_the_letter_and_its_code_is_right():
    plain = opened_by_the_letter(packed(to=(NOOR, SAM)), NOOR_SEED)
    with zipfile.ZipFile(BytesIO(plain)) as read:
        said, codes = read.read("manifest.json"), json.loads(read.read("auth.json"))
        entry = json.loads(said)["entries"][0]
        assert hashlib.sha256(read.read(entry["path"])).hexdigest() == entry["sha256"]
    own = X25519PrivateKey.from_private_bytes(hkdf(NOOR_SEED, b"afterbell/identity/v1/x25519"))
    theirs = X25519PrivateKey.from_private_bytes(hkdf(MARA_SEED, b"afterbell/identity/v1/x25519")).public_key()
    sender, recipient = bytes.fromhex(json.loads(said)["from"]), NOOR.fingerprint()
    code_key = hkdf(own.exchange(theirs), b"afterbell/bundle-auth/v1\0" + sender + recipient)
    code = hmac.digest(code_key, b"afterbell/bundle-auth/v1\0" + said, "sha256")
    assert codes[recipient.hex()] == code.hex()


def test_long_payloads_open_by_the_letter():
    files = (bundles.LetterFile(name="a.bin", media_type="application/pdf", data=bytes(200_000)),)
    entry = bundles.LetterEntry(
        uid=EntryId("a" * 32), rev=1, title="", body="x", day=date(2026, 3, 11), kind=Kind.NOTE, files=files
    )
    data = packed(entries=(entry,))
    assert len(opened_by_the_letter(data, NOOR_SEED)) > 200_000


def test_a_card_reads_by_the_letter():
    card = cards.make(NOOR, cards.Issue(name="Noor", created=1_770_000_000, serial=2, succeeds=MARA))
    signing, auth = card[8:40], card[40:72]
    ed25519 = Ed25519PrivateKey.from_private_bytes(hkdf(NOOR_SEED, b"afterbell/identity/v1/ed25519"))
    assert signing == ed25519.public_key().public_bytes_raw()
    assert X25519PublicKey.from_public_bytes(auth)
    assert card[1288:1296] == (1_770_000_000).to_bytes(4, "big") + (2).to_bytes(4, "big")
    assert card[1296:1301] == b"\4Noor"
    assert card[1301:1333] == MARA.fingerprint()
    Ed25519PublicKey.from_public_bytes(signing).verify(card[1333:1397], b"afterbell/card/v1\0" + card[:1333])
    before = Ed25519PublicKey.from_public_bytes(CARDS[MARA].signing)
    before.verify(card[1397:], b"afterbell/card-successor/v1\0" + card[:1333])
    fingerprint = hashlib.sha256(b"afterbell/card-fingerprint/v1\0" + card[8:1288]).digest()
    assert fingerprint == NOOR.fingerprint()


@pytest.mark.usefixtures("true_cost")
def test_safety_words_come_by_the_letter():
    stretch = Argon2id(salt=b"afterbell/safe/1", length=9, iterations=3, lanes=4, memory_cost=65536)
    bits = "".join(f"{byte:08b}" for byte in stretch.derive(NOOR.fingerprint()))
    listed = asset("words/safety-words.txt").read_text().split()
    assert safety_words(NOOR.fingerprint(), words()) == tuple(
        listed[int(bits[start : start + 12], 2)] for start in range(0, 72, 12)
    )
    assert Identity(NOOR_SEED).fingerprint() == NOOR.fingerprint()
