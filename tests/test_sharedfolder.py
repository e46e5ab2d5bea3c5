"""A shared folder: what is for me comes in by itself, and whatever a sync service does is survived."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from journal import cards, clock, sharedfolder, sharing, writing
from journal.errors import BundleRefused, DiskFull, NotReadable
from journal.shapes import Draft, Gesture, SealOrder


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Synced"
    made.mkdir()
    return made


@pytest.fixture
def people(new_journal):
    made = {name: new_journal(name.lower()) for name in ("Mara", "Noor", "Sam")}
    for name, journal in made.items():
        journal.circle.set_up(name)
    for journal in made.values():
        for other in made.values():
            if other is not journal:
                contact = journal.circle.add(other.circle.my_card())
                journal.circle.verified_by_code(contact.id, cards.code(contact.fingerprint))
    return made


def shared(journal, folder, *names, body="A calm day."):
    entry = writing.write(journal, Draft(body=body))
    contacts = tuple(contact.id for contact in journal.circle.contacts() if contact.name in names)
    order = SealOrder(entry_ids=(entry.id,), contacts=contacts, protect=False, way="folder")
    return sharedfolder.drop(journal, sharing.seal(journal, order), folder)


def look(journal, folder, tried=frozenset()):
    """Look as the window does: one transaction, then tidy."""
    found, _ = journal.do(lambda opened: sharedfolder.look(opened, folder, tried))
    sharedfolder.tidy(found)
    return found


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_share_and_its_answer_travel_by_themselves(people, folder):
    mara, noor, sam = people.values()
    shared(mara, folder, "Noor")
    assert look(mara, folder).taken == ()
    assert look(sam, folder).taken == ()
    [item] = look(noor, folder).taken
    assert files(folder) == []
    sharedfolder.drop(noor, sharing.respond(noor, item.id, Gesture.HEAR), folder)
    [answer] = look(mara, folder).taken
    assert answer.gesture is Gesture.HEAR
    assert files(folder) == []


def test_what_is_for_several_stays_until_the_sender_cleans_up(people, folder):
    mara, noor, sam = people.values()
    shared(mara, folder, "Noor", "Sam")
    for reader in (noor, sam):
        assert len(look(reader, folder).taken) == 1
        assert look(reader, folder).taken == ()
    assert len(files(folder)) == 1
    assert sharedfolder.clean_up(mara) == 0
    clock.stop(clock.now() + timedelta(days=sharedfolder.KEPT_DAYS + 1))
    assert sharedfolder.clean_up(mara) == 1
    assert files(folder) == []


def test_a_file_that_is_still_arriving_is_taken_in_when_it_is_whole(people, folder):
    mara, noor, _ = people.values()
    path = shared(mara, folder, "Noor")
    whole = path.read_bytes()
    path.write_bytes(whole[:5000])
    first = look(noor, folder)
    assert [refusal.facts["reason"] for refusal in first.refused] == ["damaged"]
    assert path.exists()
    path.write_bytes(whole)
    assert len(look(noor, folder, first.tried).taken) == 1


def test_a_file_that_stays_as_it_is_is_tried_once(people, folder):
    _, noor, _ = people.values()
    (folder / "aaaaaaaaaaaaaaaa.afterbell").write_bytes(b"nothing")
    first = look(noor, folder)
    assert [type(refusal) for refusal in first.refused] == [BundleRefused]
    assert look(noor, folder, first.tried).refused == ()
    assert files(folder) == ["aaaaaaaaaaaaaaaa.afterbell"]


def test_many_files_are_taken_in_by_the_handful(people, folder):
    mara, noor, _ = people.values()
    for number in range(3):
        shared(mara, folder, "Noor", body=f"Day {number}")
    first = sharedfolder.look(noor, folder, at_most=2)
    assert (len(first.taken), first.more) == (2, True)
    sharedfolder.tidy(first)
    second = sharedfolder.look(noor, folder, first.tried, at_most=2)
    assert (len(second.taken), second.more) == (1, False)


def test_conflict_copies_are_noticed_and_cleaned_up(people, folder):
    mara, noor, _ = people.values()
    path = shared(mara, folder, "Noor")
    copy = path.with_name(path.stem + ".sync-conflict-20260312-155200-ABCDEFG.afterbell")
    copy.write_bytes(path.read_bytes())
    assert len(look(noor, folder).taken) == 1
    assert files(folder) == []
    assert len(noor.inbox.items()) == 1


def test_links_and_folders_and_other_files_are_left_alone(people, folder, tmp_path):
    _, noor, _ = people.values()
    outside = tmp_path / "outside.afterbell"
    outside.write_bytes(b"x")
    (folder / "link.afterbell").symlink_to(outside)
    (folder / "folder.afterbell").mkdir()
    (folder / "notes.txt").write_text("mine")
    found = look(noor, folder)
    assert (found.taken, found.refused, found.tried) == ((), (), frozenset())
    assert len(files(folder)) == 3


def test_a_stranger_in_the_folder_is_refused_and_left_there(people, folder, new_journal):
    _, noor, _ = people.values()
    eve = new_journal("eve")
    eve.circle.set_up("Eve")
    contact = eve.circle.add(noor.circle.my_card())
    eve.circle.verified_by_code(contact.id, cards.code(contact.fingerprint))
    shared(eve, folder, "Noor")
    found = look(noor, folder)
    assert [refusal.facts["reason"] for refusal in found.refused] == ["unknown-sender"]
    assert len(files(folder)) == 1


def test_a_folder_that_vanished_is_said(people, folder):
    mara, noor, _ = people.values()
    folder.rmdir()
    with pytest.raises(NotReadable):
        look(noor, folder)
    with pytest.raises(NotReadable):
        shared(mara, folder, "Noor")


def test_the_chosen_folders_are_remembered_in_the_journal(people, folder):
    mara, *_ = people.values()
    assert sharedfolder.folders(mara) == ()
    sharedfolder.set_folders(mara, (folder, folder))
    assert sharedfolder.folders(mara) == (folder,)
    sharedfolder.set_folders(mara, ())
    assert sharedfolder.folders(mara) == ()
    assert mara.settings.today() == date(2026, 3, 12)


def test_nothing_is_deleted_before_it_is_safely_in_the_journal(people, folder):
    mara, noor, _ = people.values()
    shared(mara, folder, "Noor")

    def look_and_fail(journal):
        assert len(sharedfolder.look(journal, folder).taken) == 1
        raise DiskFull(path=folder)

    with pytest.raises(DiskFull):
        noor.do(look_and_fail)
    assert len(files(folder)) == 1
    assert len(look(noor, folder).taken) == 1
    assert files(folder) == []
