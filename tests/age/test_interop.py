"""Another age, by other people in another language: it opens what we seal, and we open what it seals.

The npm package `age-encryption` is installed into the cache of pytest by the first run; where there is no npm, or no
way to the registry, these tests say so and are skipped.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest

from journal.age import files
from journal.age.format import NoMatchError
from journal.age.recipients import Passphrase
from journal.bundle import cards, sealed
from journal.bundle.identity import Identity
from journal.shapes import Ask, EntryId, Kind

VERSION = "0.3.1"
SCRIPT = """
import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter, Encrypter } from "age-encryption";

const order = JSON.parse(readFileSync(0, "utf8"));
const input = readFileSync(order.input);
let output;
if (order.deed === "open") {
  const age = new Decrypter();
  if (order.identity) age.addIdentity(order.identity);
  if (order.passphrase) age.addPassphrase(order.passphrase);
  output = await age.decrypt(input, "uint8array");
} else {
  const age = new Encrypter();
  for (const recipient of order.recipients ?? []) age.addRecipient(recipient);
  if (order.passphrase) age.setPassphrase(order.passphrase);
  output = await age.encrypt(input);
}
writeFileSync(order.output, output);
"""
PEOPLE = [Identity(bytes([number]) * 32) for number in range(1, 6)]
MARA, *FRIENDS = PEOPLE
BODY = "The projector died in minute four. Ça va, 日本語 ▼.\n" * 2000


@pytest.fixture(scope="session")
def other_age(request) -> Path:
    if not (shutil.which("npm") and shutil.which("node")):
        pytest.skip("npm is not there to install age-encryption with")
    # Each worker installs for itself: two npms in one folder undo each other.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    place = request.config.cache.mkdir(f"age-encryption-{VERSION}{worker}")
    if not (place / "node_modules" / "age-encryption" / "package.json").exists():
        (place / "package.json").write_text(
            json.dumps({"private": True, "type": "module", "dependencies": {"age-encryption": VERSION}})
        )
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
        try:
            done = subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=100, check=False)
        except subprocess.TimeoutExpired:
            pytest.skip("npm did not answer in time")
        if done.returncode:
            pytest.skip("npm could not install age-encryption")
    (place / "run.mjs").write_text(SCRIPT)
    return place


def run(other_age: Path, tmp_path: Path, data: bytes, **order: object) -> bytes | None:
    """What the other age makes of `data`; None where it refuses."""
    given, made = tmp_path / "given", tmp_path / "made"
    given.write_bytes(data)
    made.unlink(missing_ok=True)
    told = json.dumps({**order, "input": str(given.resolve()), "output": str(made.resolve())})
    subprocess.run(
        ["node", "run.mjs"], cwd=other_age, input=told, text=True, capture_output=True, timeout=60, check=False
    )
    return made.read_bytes() if made.exists() else None


def card_of(identity: Identity):
    return cards.read(cards.make(identity, cards.Issue(name="A friend", created=1)))


def sealed_for(friends) -> bytes:
    letter = sealed.Letter(
        kind="share",
        created=date(2026, 3, 12),
        ask=Ask.LISTEN,
        entries=(
            sealed.LetterEntry(
                uid=EntryId("0" * 32), rev=1, title="A day", body=BODY, day=date(2026, 3, 11), kind=Kind.LOW
            ),
        ),
    )
    return sealed.pack(letter, MARA, [card_of(one) for one in friends])[1]


@pytest.mark.parametrize("count", [1, 4])
def test_the_other_age_opens_our_bundle_with_the_line_on_the_recovery_sheet(other_age, tmp_path, count):
    data = sealed_for(FRIENDS[:count])
    for friend in FRIENDS[:count]:
        line = friend.age.line()
        assert line.startswith("AGE-SECRET-KEY-PQ-1")
        inside = run(other_age, tmp_path, data, deed="open", identity=line)
        with zipfile.ZipFile(io.BytesIO(inside)) as opened:
            assert BODY in opened.read("entries/0001.md").decode()
        assert inside == b"".join(files.decrypt(data, [friend.age]))


@pytest.mark.parametrize("count", [1, 4])
def test_we_open_what_the_other_age_sealed(other_age, tmp_path, count):
    plain = BODY.encode()
    recipients = [str(friend.age.recipient()) for friend in FRIENDS[:count]]
    data = run(other_age, tmp_path, plain, deed="seal", recipients=recipients)
    for friend in FRIENDS[:count]:
        assert b"".join(files.decrypt(data, [friend.age])) == plain
    with pytest.raises(NoMatchError):
        b"".join(files.decrypt(data, [MARA.age]))


def test_the_other_age_refuses_with_us_what_was_altered_and_what_is_for_others(other_age, tmp_path):
    data = bytearray(sealed_for(FRIENDS[:1]))
    assert run(other_age, tmp_path, bytes(data), deed="open", identity=FRIENDS[1].age.line()) is None
    data[-1] ^= 1
    assert run(other_age, tmp_path, bytes(data), deed="open", identity=FRIENDS[0].age.line()) is None


@pytest.mark.usefixtures("true_cost")
def test_each_opens_what_the_other_sealed_under_a_passphrase(other_age, tmp_path):
    plain, passphrase = BODY.encode(), "four unrelated paper lanterns"
    ours = b"".join(files.encrypt([Passphrase(passphrase)], [plain]))
    assert run(other_age, tmp_path, ours, deed="open", passphrase=passphrase) == plain
    assert run(other_age, tmp_path, ours, deed="open", passphrase="another one") is None
    theirs = run(other_age, tmp_path, plain, deed="seal", passphrase=passphrase)
    assert b"".join(files.decrypt(theirs, [Passphrase(passphrase)])) == plain
