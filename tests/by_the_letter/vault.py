"""FORMATS.md, section 1: a journal's folder, made and opened."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlcipher3 import dbapi2 as sqlcipher

from tests.by_the_letter.parts import canonical, hkdf, to_base64, typed
from tests.by_the_letter.people import WORDS, twelves

SCHEMA = Path(__file__).parents[2] / "journal" / "vault" / "schema"
COST = {"m": 64 << 10, "t": 3, "p": 4}


def make(folder: Path, passphrase: str, secret: bytes, fill: Callable[[sqlcipher.Connection], None]) -> None:
    """Make a journal that opens with a passphrase and with the recovery sheet of `secret`."""
    folder.mkdir()
    vault, root = os.urandom(16).hex(), os.urandom(32)
    kdf = {"name": "argon2id", **COST, "salt": to_base64(os.urandom(16))}
    sheet = {"name": "hkdf-sha256", "salt": to_base64(os.urandom(16))}
    slots = [
        _slot(vault, "passphrase", kdf, stretched(passphrase, kdf), root),
        _slot(vault, "recovery", sheet, by_secret(secret, sheet), root),
    ]
    document = {"format": "afterbell-vault/1", "vault": vault, "gen": 1, "slots": slots}
    document["mac"] = to_base64(mac(root, document))
    for name in ("keys.json", "keys.json.bak"):
        (folder / name).write_text(json.dumps(document))
    connection = database(root, folder / "journal.db")
    connection.create_function("sha256", 1, lambda value: value and hashlib.sha256(value).hexdigest())
    for step in sorted(SCHEMA.glob("*.sql")):
        connection.executescript(f"{step.read_text('utf-8')}\nPRAGMA user_version = {int(step.name[:4])};")
    fill(connection)
    connection.commit()
    connection.close()


def opened(folder: Path, key_of: Callable[[dict], bytes]) -> sqlcipher.Connection:
    """Open a journal whose slots `key_of` gives the root key of; its MAC is checked."""
    document = json.loads((folder / "keys.json").read_bytes())
    root = key_of(document)
    said = {name: value for name, value in document.items() if name != "mac"}
    assert hmac.compare_digest(mac(root, said), base64.b64decode(document["mac"]))
    return database(root, folder / "journal.db")


def by_passphrase(document: dict, passphrase: str) -> bytes:
    slot = _of_type(document, "passphrase")
    return _root(document, slot, stretched(passphrase, slot["kdf"]))


def by_sheet(document: dict, sheet: str) -> bytes:
    slot = _of_type(document, "recovery")
    return _root(document, slot, by_secret(secret_of(sheet), slot["kdf"]))


def stretched(passphrase: str, kdf: dict) -> bytes:
    salt = base64.b64decode(kdf["salt"])
    argon = Argon2id(salt=salt, length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"])
    return argon.derive(typed(passphrase))


def by_secret(secret: bytes, kdf: dict) -> bytes:
    return hkdf(secret, b"afterbell/vault-recovery/v1", base64.b64decode(kdf["salt"]))


def sheet_of(secret: bytes) -> str:
    """The words on paper."""
    return " ".join(WORDS[number] for number in twelves(secret + _check(secret)))


def secret_of(sheet: str) -> bytes:
    number = 0
    for word in sheet.split():
        number = number << 12 | WORDS.index(word)
    data = number.to_bytes(18, "big")
    assert data[16:] == _check(data[:16])
    return data[:16]


def mac(root: bytes, document: dict) -> bytes:
    return hmac.digest(hkdf(root, b"afterbell/vault-slots-mac/v1"), canonical(document), "sha256")


def database(root: bytes, path: Path) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{hkdf(root, b'afterbell/vault-db/v1').hex()}'\"")
    return connection


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"afterbell/recovery/v1\0" + secret).digest()[:2]


def _of_type(document: dict, kind: str) -> dict:
    return next(slot for slot in document["slots"] if slot["type"] == kind)


def _bound(vault: str, slot: dict) -> bytes:
    return canonical({"vault": vault, **{name: slot[name] for name in ("id", "type", "kdf")}})


def _slot(vault: str, kind: str, kdf: dict, key: bytes, root: bytes) -> dict:
    slot = {"id": os.urandom(8).hex(), "type": kind, "kdf": kdf}
    nonce = os.urandom(12)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, root, _bound(vault, slot))
    return {**slot, "nonce": to_base64(nonce), "ct": to_base64(sealed)}


def _root(document: dict, slot: dict, key: bytes) -> bytes:
    nonce, sealed = base64.b64decode(slot["nonce"]), base64.b64decode(slot["ct"])
    return ChaCha20Poly1305(key).decrypt(nonce, sealed, _bound(document["vault"], slot))
