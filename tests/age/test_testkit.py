"""The vectors of the age project (C2SP/CCTV, age/testdata); `AGE_TESTKIT` names another folder of such files."""

from __future__ import annotations

import hashlib
import os
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from journal.age.files import decrypt
from journal.age.format import AgeError, HeaderError, MacError, NoMatchError, PayloadError
from journal.age.recipients import Passphrase, PQIdentity
from tests.age.beyond import ArmorError, X25519Identity, dearmor

OURS = Path(__file__).parent.parent / "vectors" / "age"
FOLDER = Path(os.environ.get("AGE_TESTKIT", OURS))
KNOWN = {"expect", "payload", "identity", "passphrase", "armored", "file key", "comment", "compressed"}
FAILURES = {
    "no match": NoMatchError,
    "HMAC failure": MacError,
    "header failure": HeaderError,
    "payload failure": PayloadError,
    "armor failure": ArmorError,
}


@dataclass
class Vector:
    expect: str = ""
    payload: str = ""
    armored: bool = False
    identities: list[object] = field(default_factory=list)
    data: bytes = b""


def identity(line: str) -> object:
    return PQIdentity.from_line(line) if line.startswith("AGE-SECRET-KEY-PQ-") else X25519Identity(line)


def load(path: Path) -> Vector | None:
    """Read one vector; None for a file that is none, or that needs a key we have never heard of."""
    head, separator, data = path.read_bytes().partition(b"\n\n")
    if not separator or not head.startswith(b"expect: "):
        return None
    vector = Vector(data=data)
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        if key not in KNOWN:
            return None
        if key == "identity":
            vector.identities.append(identity(value))
        elif key == "passphrase":
            vector.identities.append(Passphrase(value))
        elif key == "compressed":
            vector.data = zlib.decompress(data)
        elif key == "armored":
            vector.armored = value == "yes"
        elif key in {"expect", "payload"}:
            setattr(vector, key, value)
    return vector


VECTORS = sorted(path for path in FOLDER.glob("*") if load(path))


def test_every_vector_is_there_and_understood():
    files = sorted(path for path in OURS.iterdir() if path.suffix != ".md")
    assert len(files) == 93
    assert {load(path).expect for path in files} == {"success", *FAILURES}
    assert VECTORS


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_a_vector_ends_as_its_makers_say(path):
    vector = load(path)
    released = hashlib.sha256()
    outcome = None
    try:
        data = dearmor(vector.data) if vector.armored else vector.data
        for chunk in decrypt(data, vector.identities):
            released.update(chunk)
    except AgeError as error:
        outcome = type(error)
    assert outcome is FAILURES.get(vector.expect)
    if vector.payload:
        assert released.hexdigest() == vector.payload
