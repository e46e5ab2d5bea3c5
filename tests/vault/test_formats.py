"""FORMATS.md, section 1, by the letter: a journal is opened here with nothing of Afterbell but its files."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import unicodedata

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlcipher3 import dbapi2 as sqlcipher

from journal import journal as door
from journal.assets import asset
from journal.shapes import Draft

PASSPHRASE = "cafe\u0301 au\u00a0lait"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "My journal.afterbell"
    journal, sheet = door.create_journal(place, PASSPHRASE, calibrate=False)
    journal.do(lambda opened: opened.entries.write(Draft(body="The plover came back.")))
    journal.close()
    (tmp_path / "sheet").write_text(" ".join(sheet.words))
    return place


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def hkdf(key, info, salt=b""):
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, info.encode() + b"\x01", "sha256")


def root_by(slot, key, vault):
    bound = canonical({"vault": vault, **{name: slot[name] for name in ("id", "type", "kdf")}})
    nonce, ct = base64.b64decode(slot["nonce"]), base64.b64decode(slot["ct"])
    return ChaCha20Poly1305(key).decrypt(nonce, ct, bound)


def slot_of(document, kind):
    return next(slot for slot in document["slots"] if slot["type"] == kind)


def by_passphrase(document, passphrase):
    slot = slot_of(document, "passphrase")
    kdf = slot["kdf"]
    typed = "".join(" " if unicodedata.category(c) == "Zs" else c for c in unicodedata.normalize("NFC", passphrase))
    salt = base64.b64decode(kdf["salt"])
    stretched = Argon2id(salt=salt, length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"])
    return root_by(slot, stretched.derive(typed.encode()), document["vault"])


def by_sheet(document, sheet):
    words = asset("words/safety-words.txt").read_text("utf-8").split()
    number = 0
    for word in sheet.split():
        number = number * 4096 + words.index(word)
    data = number.to_bytes(18, "big")
    secret = data[:16]
    assert data[16:] == hashlib.sha256(b"afterbell/recovery/v1\0" + secret).digest()[:2]
    slot = slot_of(document, "recovery")
    salt = base64.b64decode(slot["kdf"]["salt"])
    return root_by(slot, hkdf(secret, "afterbell/vault-recovery/v1", salt), document["vault"])


def read_with(root, database):
    connection = sqlcipher.connect(str(database))
    connection.execute(f"PRAGMA key = \"x'{hkdf(root, 'afterbell/vault-db/v1').hex()}'\"")
    rows = connection.execute("SELECT body FROM entries ORDER BY key").fetchall()
    connection.close()
    return [row[0] for row in rows]


def test_a_journal_opens_by_the_letter_of_the_page(folder):
    document = json.loads((folder / "keys.json").read_bytes())
    root = by_passphrase(document, PASSPHRASE)
    assert read_with(root, folder / "journal.db") == ["The plover came back."]
    assert by_sheet(document, (folder.parent / "sheet").read_text()) == root


def test_the_mac_is_made_by_the_letter_of_the_page(folder):
    document = json.loads((folder / "keys.json").read_bytes())
    root = by_passphrase(document, PASSPHRASE)
    mac = base64.b64decode(document.pop("mac"))
    assert mac == hmac.digest(hkdf(root, "afterbell/vault-slots-mac/v1"), canonical(document), "sha256")


def test_the_page_is_beside_the_code_and_names_what_it_must(folder):
    page = (asset(".").parent / "journal" / "FORMATS.md").read_text("utf-8")
    for name in ("afterbell-vault/1", "afterbell/vault-db/v1", "afterbell/vault-recovery/v1", "afterbell/recovery/v1"):
        assert name in page
