"""Another implementation of age (the npm package age-encryption) opens ours, and we open its."""

from __future__ import annotations

import subprocess
from shutil import which

import pytest

from journal.age.files import decrypt
from journal.age.recipients import PQIdentity
from tests.forgery import NOOR, inside, packed

SCRIPT = """
import { Encrypter, Decrypter } from "age-encryption";
import { readFileSync, writeFileSync } from "node:fs";
const [deed, source, target, ...keys] = process.argv.slice(2);
const worker = deed === "open" ? new Decrypter() : new Encrypter();
for (const key of keys) deed === "open" ? worker.addIdentity(key) : worker.addRecipient(key);
const data = readFileSync(source);
writeFileSync(target, deed === "open" ? await worker.decrypt(data) : await worker.encrypt(data));
"""


@pytest.fixture(scope="module")
def other_age(tmp_path_factory):
    npm, node = which("npm"), which("node")
    if not npm or not node:
        pytest.skip("npm and node are not installed, so there is no other age to try")
    folder = tmp_path_factory.mktemp("other-age")
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "age-encryption@0.3.1"]
    if subprocess.run(command, cwd=folder, capture_output=True, timeout=60, check=False).returncode:
        pytest.skip("npm could not install age-encryption here")
    (folder / "age.mjs").write_text(SCRIPT)

    def run(deed: str, data: bytes, *keys: str) -> bytes:
        (folder / "source").write_bytes(data)
        subprocess.run([node, "age.mjs", deed, "source", "target", *keys], cwd=folder, timeout=60, check=True)
        return (folder / "target").read_bytes()

    return run


def test_the_line_on_the_recovery_sheet_opens_a_bundle_elsewhere(other_age):
    data = packed()
    assert other_age("open", data, NOOR.age.line()) == inside(data)


@pytest.mark.parametrize("count", [1, 4])
def test_what_another_age_seals_opens_here(other_age, count):
    people = [PQIdentity(bytes([number]) * 32) for number in range(20, 20 + count)]
    words = bytes(range(256)) * 700
    data = other_age("seal", words, *(str(person.recipient()) for person in people))
    for person in people:
        assert b"".join(decrypt(data, [person])) == words
