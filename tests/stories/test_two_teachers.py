"""Two teachers become each other's circle, share a hard day, answer, and know what left; only public doors."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image

from journal.deeds import write
from journal.errors import BundleKnown, Undecided
from journal.shapes import Ask, Decision, Draft, Gesture, Kind, SealOrder
from journal.sharing import seal


def photo() -> bytes:
    picture = Image.new("RGB", (64, 48), (200, 120, 40))
    exif = Image.Exif()
    exif[0x010E] = "Marcus Delgado, room 12"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def meet(one, other, name_of_other):
    contact = one.circle.add(other.circle.my_card_text())
    assert contact.name == name_of_other
    return one.circle.verify(contact.id, " ".join(other.circle.my_safety_words()), "by-phone")


@pytest.fixture
def mara(new_journal):
    made = new_journal("mara")
    made.circle.set_up("Mara")
    return made


@pytest.fixture
def noor(new_journal):
    made = new_journal("noor")
    made.circle.set_up("Noor")
    return made


def leave_everything(preview):
    """What a person does who reads the preview and finds nothing in it that names anybody."""
    parts = [preview.note]
    for entry in preview.entries:
        parts += [entry.title, entry.body, *entry.tags, *(file.name for file in entry.files)]
    return tuple(
        Decision(key=finding.key, replacement=None)
        for part in parts
        for finding in part.findings
        if not finding.decided
    )


@pytest.fixture
def friend(mara, noor):
    return meet(mara, noor, "Noor")


@pytest.fixture
def back_home(mara, noor):
    return meet(noor, mara, "Mara")


@pytest.fixture
def hard_day(mara):
    mara.names.add(("Marcus Delgado",))
    draft = Draft(
        title="Observation day went sideways",
        body="The projector died. Marcus tried to help, and marcus delgado's plan was good.\n\n#third-period",
        kind=Kind.LOW,
        day=date(2026, 3, 10),
        tags=("delgado-meeting",),
    )
    entry = write.write(mara, draft)
    made = write.attach(mara, entry.id, "delgado_board.jpg", photo())
    return write.revise(mara, entry.id, replace(draft, body=f"{draft.body}\n\n![the board](attachment:{made.id})"))


@pytest.fixture
def sealed(mara, friend, hard_day):
    seen = seal.preview(mara, (hard_day.id,), note="Just listen, please")
    decisions = (*leave_everything(seen), Decision(key=seen.entries[0].files[0].key, replacement=None))
    order = SealOrder(
        entry_ids=(hard_day.id,),
        contacts=(friend.id,),
        note="Just listen, please",
        ask=Ask.LISTEN,
        decisions=decisions,
    )
    return seal.seal(mara, order)


@pytest.fixture
def item(noor, back_home, sealed):
    return seal.open_bundle(noor, sealed.data)


def test_the_preview_shows_no_pupil_and_nothing_leaves_before_all_is_decided(mara, friend, hard_day):
    seen = seal.preview(mara, (hard_day.id,)).entries[0]
    assert "Student A" in seen.body.text
    assert "elgado" not in seen.body.text + seen.tags[0].text + seen.files[0].name.text
    with pytest.raises(Undecided) as refused:
        seal.seal(mara, SealOrder(entry_ids=(hard_day.id,), contacts=(friend.id,)))
    assert refused.value.facts["count"] >= 1
    assert mara.ledger.lines() == ()


def test_the_friend_reads_what_was_shared_and_nobody_is_named(noor, back_home, hard_day, sealed, item):
    assert sealed.recipients == ("Noor",)
    assert (item.kind, item.contact, item.ask, item.note) == ("share", back_home.id, Ask.LISTEN, "Just listen, please")
    assert (item.entry_count, item.photo_count, noor.inbox.unseen()) == (1, 1, 1)
    got = noor.inbox.entries_of(item.id)[0]
    assert (got.uid, got.title, got.kind, got.day) == (hard_day.id, hard_day.title, Kind.LOW, date(2026, 3, 10))
    assert "Student A" in got.body
    assert f"![the board](attachment:{got.files[0].id})" in got.body
    received = noor.inbox.file_bytes(got.files[0].id)
    assert received.startswith(b"\xff\xd8")
    assert b"Delgado" not in received


def test_the_same_file_again_is_noticed(noor, sealed, item):
    with pytest.raises(BundleKnown):
        seal.open_bundle(noor, sealed.data)
    assert len(noor.inbox.items()) == 1


def test_an_answer_comes_home_and_stands_under_the_entry(mara, noor, hard_day, item):
    answer = seal.respond(noor, item.id, Gesture.HEAR, "I'm here. Tea on Saturday.")
    assert noor.inbox.item(item.id).answered is Gesture.HEAR
    came = seal.open_bundle(mara, answer.data)
    assert (came.kind, came.gesture, came.about) == ("response", Gesture.HEAR, hard_day.id)
    assert came.heading == hard_day.title
    [response] = mara.inbox.responses_to(hard_day.id)
    assert (response.contact_name, response.words) == ("Noor", "I'm here. Tea on Saturday.")


def test_the_ledger_keeps_the_very_text_that_left(mara, hard_day, sealed):
    [line] = mara.ledger.lines(hard_day.id)
    assert (line.what, line.rev, line.recipients, line.names_protected) == ("share", hard_day.rev, ("Noor",), True)
    assert "Student A" in line.stand_ins
    assert "Student A" in mara.ledger.text(line.id)
    assert "elgado" not in mara.ledger.text(line.id)


def test_a_copy_is_the_friends_own_and_outlives_the_taking_back(mara, noor, hard_day, item):
    copy = seal.keep_copy(noor, item.id, hard_day.id, "*Written by Mara.*")
    assert copy.body.endswith("\n\n*Written by Mara.*")
    assert copy.id != hard_day.id
    [kept] = noor.attachments.of(copy.id)
    assert kept.media_type == "image/jpeg"
    assert f"(attachment:{kept.id})" in copy.body
    [back] = seal.take_back(mara, hard_day.id).sealed
    seal.open_bundle(noor, back.data)
    assert noor.inbox.item(item.id).hidden
    assert noor.inbox.entries_of(item.id) == ()
    assert mara.ledger.lines(hard_day.id)[-1].taken_back
    assert noor.entries.get(copy.id).title == hard_day.title
