"""FORMATS.md, sections 2 to 4: somebody who has the page, and not Afterbell, writes and reads letters with a friend."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyrage
import pytest

from journal.age.recipients import PQIdentity
from journal.bundle import cards
from journal.bundle.identity import Identity
from journal.circle import safetywords
from journal.deeds import write
from journal.errors import BundleRefused
from journal.passphrase.wordlist import words
from journal.shapes import Ask, Draft, Gesture, Kind, SealOrder
from journal.sharing import receive, seal
from tests.by_the_letter import agefile, bundle, people

PAGE = (Path(__file__).parents[2] / "journal" / "FORMATS.md").read_text("utf-8")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
CREATED = 1_770_000_000
ENTRY = {
    "uid": "a" * 32,
    "rev": 3,
    "title": "The quiet row",
    "date": "2026-03-11",
    "kind": "high",
    "tags": ["third-period"],
    "text": "They spoke.\n\n![board](../files/0001.png)",
    "files": [{"name": "board.png", "type": "image/png", "data": PNG}],
}
SAID = {"kind": "share", "created": "2026-03-12", "ask": "listen", "note": "For you, naïvely 🙂"}


@pytest.fixture
def mara() -> people.Person:
    return people.Person(b"\1" * 32)


@pytest.fixture
def noor(journal, mara):
    """Noor's Afterbell, which knows Mara by her card and has compared its words."""
    journal.circle.set_up("Noor")
    contact = journal.circle.add(mara.card("Mara", created=CREATED))
    journal.circle.verified_by_code(contact.id, f"AFTERBELL:{mara.fingerprint.hex().upper()}")
    return journal


def card_of(noor) -> people.Card:
    return people.read_card(noor.circle.my_card())


def as_a_person(noor) -> people.Person:
    """Noor herself, from the seed in her database."""
    return people.Person(noor.store.one("SELECT seed FROM identities")["seed"])


def test_what_is_written_by_the_letter_is_taken_in(noor, mara):
    second = {**ENTRY, "uid": "b" * 32, "title": "", "kind": "low", "tags": [], "text": "Too loud.", "files": []}
    item = receive.open_bundle(noor, bundle.write(mara, [card_of(noor)], SAID, [ENTRY, second]))
    assert (item.contact_name, item.note, item.ask) == ("Mara", SAID["note"], Ask.LISTEN)
    entries = noor.inbox.entries_of(item.id)
    assert [(each.title, each.kind, each.day) for each in entries] == [
        ("The quiet row", Kind.HIGH, date(2026, 3, 11)),
        ("", Kind.LOW, date(2026, 3, 11)),
    ]
    assert entries[0].body.startswith("They spoke.")
    assert noor.inbox.file_bytes(entries[0].files[0].id) == PNG


def test_every_kind_of_letter_is_taken_in(noor, mara):
    shared = write.write(noor, Draft(body="It was calm.", title="Calm", day=date(2026, 3, 10)))
    contact = noor.circle.contacts()[0].id
    sent = seal.seal(noor, SealOrder(entry_ids=(shared.id,), contacts=(contact,), protect=False))
    manifest, _ = bundle.read(sent.data, mara, [card_of(noor)])
    about = [{"uid": shared.id, "bundle": manifest["id"]}]
    answer = {
        "kind": "response",
        "created": "2026-03-13",
        "gesture": "hear",
        "reply_to": manifest["id"],
        "about": about,
    }
    assert receive.open_bundle(noor, bundle.write(mara, [card_of(noor)], answer, [])).gesture is Gesture.HEAR
    mine = bundle.write(mara, [card_of(noor)], SAID, [ENTRY])
    share = receive.open_bundle(noor, mine)
    assert [entry.uid for entry in noor.inbox.entries_of(share.id)] == [ENTRY["uid"]]
    came, _ = bundle.read(mine, as_a_person(noor), [people.read_card(mara.card("Mara", created=1))])
    back = {"kind": "takeback", "created": "2026-03-14", "about": [{"uid": ENTRY["uid"], "bundle": came["id"]}]}
    receive.open_bundle(noor, bundle.write(mara, [card_of(noor)], back, []))
    assert noor.inbox.entries_of(share.id) == ()
    newer = people.Person(b"\3" * 32)
    card = newer.card("Mara", created=CREATED + 1, serial=2, before=mara)
    told = {"kind": "card", "created": "2026-03-15"}
    receive.open_bundle(noor, bundle.write(mara, [card_of(noor)], told, [], card=card))
    contact = noor.circle.contacts()[0]
    assert (contact.fingerprint, contact.verified_on) == (newer.fingerprint.hex(), None)


def test_what_is_sealed_is_read_by_the_letter(noor, mara):
    entry = write.write(
        noor, Draft(body="It was calm.", title="Calm", kind=Kind.BOTH, day=date(2026, 3, 10), tags=("quiet",))
    )
    write.attach(noor, entry.id, "list.txt", b"x" * 200_000, "text/plain")
    contact = noor.circle.contacts()[0].id
    order = SealOrder(entry_ids=(entry.id,), contacts=(contact,), protect=False, note="Tell me")
    manifest, members = bundle.read(seal.seal(noor, order).data, mara, [card_of(noor)])
    assert (manifest["kind"], manifest["note"]) == ("share", "Tell me")
    told = manifest["entries"][0]
    assert (told["uid"], told["title"], told["kind"]) == (entry.id, "Calm", "both")
    assert members[told["path"]].decode().startswith("# Calm\n\n2026-03-10 ◆ high and low\n\nIt was calm.")
    assert members[manifest["files"][0]["path"]] == b"x" * 200_000


def test_what_is_altered_by_the_letter_too_is_refused(noor, mara):
    stranger = people.Person(b"\7" * 32)
    with pytest.raises(BundleRefused) as refused:
        receive.open_bundle(noor, bundle.write(stranger, [card_of(noor)], SAID, [ENTRY]))
    assert refused.value.facts["reason"] == "unknown-sender"
    for change in ({"date": "1899-12-31"}, {"rev": -1}, {"tags": ["x" * 101]}, {"title": "x" * 501}):
        data = bundle.write(mara, [card_of(noor)], SAID, [{**ENTRY, **change}])
        with pytest.raises(BundleRefused):
            receive.open_bundle(noor, data)


def test_the_page_has_the_text_that_stands_in_every_bundle():
    assert "".join(f"    {line}\n" if line else "\n" for line in bundle.README.splitlines()) in PAGE


def test_cards_go_both_ways(mara, noor):
    assert cards.read(mara.card("Mara", created=CREATED)).fingerprint == mara.fingerprint
    before = people.Person(b"\2" * 32)
    known = people.read_card(before.card("Mara", created=CREATED))
    ours = Identity(b"\1" * 32), Identity(b"\2" * 32)
    made = cards.make(ours[0], cards.Issue(name="Mara", created=CREATED, serial=2, succeeds=ours[1]))
    assert made == mara.card("Mara", created=CREATED, serial=2, before=before)
    assert people.read_card(made, known).before == before.fingerprint
    assert people.from_text(f"> {noor.circle.my_card_text()}") == noor.circle.my_card()
    assert cards.from_any(people.as_text(made)) == made


def test_the_line_of_the_sheet_opens_bundles_with_any_age(noor, mara):
    assert PQIdentity.from_line(mara.line()).recipient().raw == mara.age.public
    assert noor.circle.identity().age.line() == as_a_person(noor).line()
    sealed = agefile.seal(b"x" * 200_000, passphrase=agefile.Passphrase("four lanterns"))
    assert pyrage.passphrase.decrypt(sealed, "four lanterns") == b"x" * 200_000


@pytest.mark.usefixtures("true_cost")
def test_safety_words_are_the_same_by_the_letter(mara):
    assert tuple(people.safety_words(mara.fingerprint)) == safetywords.safety_words(mara.fingerprint, words())
