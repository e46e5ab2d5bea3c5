"""FORMATS.md, section 5: somebody who has the page and a passphrase, and not Afterbell, opens and makes one file."""

from __future__ import annotations

import base64
import json

import pytest

from journal.deeds import take_in, write
from journal.deeds.export import export, sealed_under
from journal.deeds.take_in import import_file
from journal.demo.circle import in_memory
from journal.shapes import Draft, SealOrder
from journal.shapes.keys import KeyDeed
from journal.sharing import seal
from tests.by_the_letter import archive
from tests.by_the_letter import export as letter
from tests.by_the_letter.people import Person
from tests.proofs import proved

WORDS = "four paper lanterns"


@pytest.fixture
def noor():
    theirs = in_memory()
    theirs.circle.set_up("Noor")
    yield theirs
    theirs.close()


def test_the_one_file_is_opened_by_the_letter_and_holds_what_no_plain_folder_does(journal, noor, tmp_path):
    journal.circle.set_up("Mara")
    contact = journal.circle.add(noor.circle.my_card())
    person = journal.names.add(["Emre Yılmaz"])
    long = write.write(journal, Draft(body="It rained.", title="A day of many words " * 9))
    photo = write.attach(journal, long.id, "Übersicht der Sitzordnung.txt", b"chalk")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), sealed_under(tmp_path / "all.tar.age", WORDS))
    found = archive.read(tmp_path / "all.tar.age", WORDS)
    (page,) = [data.decode() for name, data in found.items() if name.startswith("entries/")]
    facts, text = letter.parted(page)
    assert (facts["id"], text.startswith("It rained.")) == (long.id, True)
    assert found[facts["files"][0]["path"]] == b"chalk"
    assert facts["files"][0]["id"] == photo.id
    (listed,) = json.loads(found["private/people.json"])
    assert (json.loads(listed["names"]), listed["stand_in"]) == (["Emre Yılmaz"], person.stand_in)
    (me,) = json.loads(found["private/identities.json"])
    assert Person(base64.b64decode(me["seed"])).fingerprint.hex() == me["fingerprint"]
    (friend,) = json.loads(found["circle/contacts.json"])
    assert (friend["id"], friend["verified_on"]) == (contact.id, None)
    assert not {name for name in found if name.startswith("/") or ".." in name}


def test_one_file_that_was_made_by_the_letter_comes_in_whole(journal, tmp_path):
    facts = {
        "id": "c" * 32,
        "title": "The quiet row",
        "kind": "low",
        "day": "2026-03-11",
        "written_at": "2026-03-11T15:40:00+01:00",
        "changed_at": "2026-03-12T07:00:00+01:00",
        "zone": "Europe/Berlin",
        "starred": True,
        "tags": ["quiet"],
        "added_tags": ["quiet"],
        "rev": 3,
        "trashed_at": None,
        "later_lines": [],
        "files": [{"id": "d" * 32, "name": "Tafel.txt", "type": "text/plain", "path": f"files/{'ü' * 90}.txt"}],
    }
    mara = Person(b"\1" * 32)
    listed = {"names": '["Emre Yılmaz"]', "stand_in": "Student Q", "folded_stand_in": "student q", "class": "5b"}
    identity = {
        "fingerprint": mara.fingerprint.hex(),
        "card": base64.b64encode(mara.card("Mara", created=1_770_000_000)).decode(),
        "seed": base64.b64encode(b"\1" * 32).decode(),
        "name": "Mara",
        "serial": 1,
        "created_at": 1_770_000_000,
    }
    members = {
        "afterbell.json": json.dumps({"format": "afterbell-export/1", "tags": ["quiet"], "pages": []}).encode(),
        "entries/2026/a.md": letter.page(facts, "They spoke.").encode(),
        f"files/{'ü' * 90}.txt": b"chalk",
        "private/people.json": json.dumps([{"id": "e" * 32, "place": 1, "retired": 0, **listed}]).encode(),
        "private/identities.json": json.dumps([identity]).encode(),
    }
    archive.write(tmp_path / "mine.tar.age", WORDS, members)
    assert archive.read(tmp_path / "mine.tar.age", WORDS) == members
    key = take_in.open_with(tmp_path / "mine.tar.age", WORDS)
    report = import_file(journal, tmp_path / "mine.tar.age", key=key)
    assert (report.added, report.problems) == (1, ())
    (entry,) = map(journal.entries.get, journal.entries.in_order())
    assert (entry.title, entry.body, entry.rev, entry.tags) == ("The quiet row", "They spoke.", 3, ("quiet",))
    assert [journal.attachments.bytes_of(file.id) for file in journal.attachments.of(entry.id)] == [b"chalk"]
    assert [(each.names, each.stand_in, each.group) for each in journal.names.people()] == [
        (("Emre Yılmaz",), "Student Q", "5b")
    ]
    assert journal.circle.me().fingerprint == mara.fingerprint.hex()


def test_words_that_a_friend_sent_come_along_in_the_one_file(journal, noor, new_journal, tmp_path):
    journal.circle.set_up("Mara")
    contact = journal.circle.add(noor.circle.my_card())
    to_mara = noor.circle.add(journal.circle.my_card()).id
    entry = write.write(noor, Draft(body="They sang."))
    order = SealOrder(entry_ids=(entry.id,), contacts=(to_mara,), protect=False, allow_unverified=True)
    seal.open_bundle(journal, seal.seal(noor, order).data)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), sealed_under(tmp_path / "all.tar.age", WORDS))
    found = archive.read(tmp_path / "all.tar.age", WORDS)
    (said,) = json.loads(found["circle/received_entries.json"])
    assert (said["contact"], said["uid"], said["body"]) == (contact.id, entry.id, "They sang.")
    archive.write(tmp_path / "again.tar.age", WORDS, found)
    fresh = new_journal("fresh")
    import_file(fresh, tmp_path / "again.tar.age", key=take_in.open_with(tmp_path / "again.tar.age", WORDS))
    assert [each.body for item in fresh.inbox.items() for each in fresh.inbox.entries_of(item.id)] == ["They sang."]
