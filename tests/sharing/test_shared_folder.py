"""Two real journals on one folder that something else keeps in step, late, twice, in pieces or not at all."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import assets
from journal.bundle import manifest
from journal.dates import clock
from journal.deeds import write
from journal.errors import NotReadable
from journal.shapes import Ask, Draft, Gesture, SealOrder
from journal.sharing import folder_files, seal, shared_folder

NOON = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)


def meet(one, other):
    contact = one.circle.add(other.circle.my_card())
    one.circle.verify(contact.id, " ".join(other.circle.my_safety_words()), "in-person")
    return contact


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "Circle"
    made.mkdir()
    return made


@pytest.fixture
def mara(new_journal, folder):
    made = new_journal("mara")
    made.circle.set_up("Mara")
    shared_folder.choose(made, folder)
    return made


@pytest.fixture
def noor(new_journal, folder, mara):
    made = new_journal("noor")
    made.circle.set_up("Noor")
    shared_folder.choose(made, folder)
    meet(mara, made)
    meet(made, mara)
    return made


def share(one, folder, body="It rained, and nobody minded.", way=shared_folder.put):
    entry = write.write(one, Draft(body=body))
    order = SealOrder(
        entry_ids=(entry.id,),
        contacts=(one.circle.contacts()[0].id,),
        ask=Ask.LISTEN,
        protect=False,
        allow_unverified=True,
        way="folder",
    )
    return entry, one.do(lambda journal: way(journal, seal.seal(journal, order), folder))[0]


def sealed(one, body="It rained."):
    return share(one, None, body, way=lambda _, bundle, __: bundle.data)[1]


def lying(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_one_puts_there_the_other_finds_and_answers(mara, noor, folder):
    entry, _ = share(mara, folder)
    assert shared_folder.pick_up(mara).outcomes == ()
    intake = shared_folder.pick_up(noor)
    [item] = intake.items
    assert noor.inbox.entries_of(item)[0].body == "It rained, and nobody minded."
    noor.do(lambda journal: shared_folder.put(journal, seal.respond(journal, item, Gesture.HEAR), folder))
    assert shared_folder.pick_up(mara).outcomes == ("taken",)
    assert [one.gesture for one in mara.inbox.responses_to(entry.id)] == [Gesture.HEAR]
    assert [line.way for line in mara.ledger.lines()] == ["folder"]


def test_nothing_is_tried_twice(mara, noor, folder, monkeypatch):
    share(mara, folder)
    (folder / "holiday.afterbell").write_bytes(b"not sealed at all")
    assert sorted(shared_folder.pick_up(noor).outcomes) == ["not-a-bundle", "taken"]
    monkeypatch.setattr(shared_folder.folder_files, "read", lambda _: pytest.fail("read again"))
    assert shared_folder.pick_up(noor).outcomes == ()
    assert noor.folders.outcomes(folder) == {"taken": 1, "not-a-bundle": 1}


def test_a_copy_that_the_service_made_of_it_changes_nothing(mara, noor, folder):
    _, path = share(mara, folder)
    for name in ("x (conflicted copy).afterbell", f"{path.stem}.sync-conflict-20260312-155200-ABCDEFG.afterbell"):
        (folder / name).write_bytes(path.read_bytes())
    assert sorted(shared_folder.pick_up(noor).outcomes) == ["known", "known", "taken"]
    assert len(noor.inbox.items()) == 1


def test_half_a_file_is_tried_again_when_the_rest_has_come(mara, noor, folder):
    data = sealed(mara)
    path = folder / "aaaabbbbccccdddd.afterbell"
    path.write_bytes(data[: len(data) // 2])
    os.utime(path, ns=(10**18, 10**18))
    assert shared_folder.pick_up(noor).outcomes == ("damaged",)
    path.write_bytes(data)
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_a_file_made_as_long_as_it_will_be_and_dated_back_is_tried_again_when_it_is_filled(mara, noor, folder):
    data = sealed(mara)
    path = folder / "aaaabbbbccccdddd.afterbell"
    path.write_bytes(bytes(len(data)))
    os.utime(path, ns=(10**18, 10**18))
    assert shared_folder.pick_up(noor).outcomes == ("not-a-bundle",)
    path.write_bytes(data)
    os.utime(path, ns=(10**18, 10**18))
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_what_changes_while_it_is_read_waits_for_the_next_look(mara, noor, folder):
    path = folder / "aaaabbbbccccdddd.afterbell"
    path.write_bytes(b"age-encryption.org/v1\n")
    looks = shared_folder.look_around([folder])
    files = shared_folder.fresh(noor, looks)
    path.write_bytes(sealed(mara))
    letters, _ = shared_folder.read_some(files)
    assert [data for _, data in letters] == [None]
    assert noor.do(lambda journal: shared_folder.take_in(journal, letters))[0].outcomes == ("arriving",)
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_unfinished_files_and_whatever_else_lies_there_are_left_alone(noor, folder):
    for name in (".syncthing.abcd.afterbell.tmp", ".abcd.afterbell", "abcd.afterbell.part", "notes.txt"):
        (folder / name).write_bytes(b"x")
    (folder / "A journal.afterbell").mkdir()
    assert shared_folder.pick_up(noor).outcomes == ()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made otherwise on Windows")
def test_links_and_pipes_are_never_followed(mara, noor, folder, tmp_path):
    outside = tmp_path / "outside.afterbell"
    outside.write_bytes(sealed(mara))
    (folder / "link.afterbell").symlink_to(outside)
    os.mkfifo(folder / "pipe.afterbell")
    assert shared_folder.pick_up(noor).outcomes == ()
    seen = shared_folder.look_around([tmp_path])[0].files[0]
    outside.unlink()
    os.mkfifo(outside)
    assert shared_folder.read_some([seen])[0] == ((seen, None),)


def test_a_file_that_is_too_large_is_not_read(noor, folder, monkeypatch):
    with (folder / "huge.afterbell").open("wb") as file:
        file.truncate(shared_folder.handing.SEALED_LIMIT + 1)
    monkeypatch.setattr(shared_folder.folder_files, "read", lambda _: pytest.fail("read"))
    assert shared_folder.pick_up(noor).outcomes == ("too-large",)
    assert shared_folder.pick_up(noor).outcomes == ()


def test_a_folder_that_vanished_harms_no_other_and_is_found_again(mara, noor, folder, tmp_path):
    stick = tmp_path / "Stick"
    stick.mkdir()
    shared_folder.choose(noor, stick)
    stick.rename(tmp_path / "elsewhere")
    share(mara, folder)
    looks = shared_folder.look_around([one.path for one in noor.folders.all()])
    assert [isinstance(look.trouble, NotReadable) for look in looks] == [False, True]
    assert shared_folder.pick_up(noor).outcomes == ("taken",)
    (tmp_path / "elsewhere").rename(stick)
    share(mara, stick)
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_nothing_is_sealed_for_a_folder_that_vanished(mara, noor, folder):
    folder.rmdir()
    with pytest.raises(NotReadable):
        share(mara, folder)
    assert mara.ledger.lines() == ()
    assert mara.folders.put_files() == ()
    assert not folder.exists()


def test_a_folder_that_is_not_there_cannot_be_chosen(noor, tmp_path):
    with pytest.raises(NotReadable):
        shared_folder.choose(noor, tmp_path / "nowhere")
    assert len(noor.folders.all()) == 1


def test_what_was_sealed_for_others_or_by_strangers_is_passed_over(mara, noor, folder, new_journal):
    sam = new_journal("sam")
    sam.circle.set_up("Sam")
    shared_folder.choose(sam, folder)
    share(mara, folder)
    assert shared_folder.pick_up(sam).outcomes == ("not-for-me",)
    meet(sam, noor)
    share(sam, folder)
    assert sorted(shared_folder.pick_up(noor).outcomes) == ["taken", "unknown-sender"]
    assert shared_folder.pick_up(noor).outcomes == ()
    meet(noor, sam)
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_new_keys_and_what_was_sealed_with_them_come_in_together(mara, noor, folder):
    mara.circle.renew_keys()
    to_noor = mara.circle.contacts()[0].id
    _, path = share(mara, folder)
    mara.do(lambda journal: shared_folder.put(journal, seal.announce_card(journal, (to_noor,)), folder))
    os.utime(path, ns=(10**18, 10**18))
    assert shared_folder.pick_up(noor).outcomes == ("unknown-sender", "taken", "taken")


def test_what_a_newer_afterbell_sealed_comes_in_once_this_one_is_as_new(mara, noor, folder, monkeypatch):
    to_noor = mara.circle.contacts()[0].id
    mara.do(lambda journal: shared_folder.put(journal, seal.announce_card(journal, (to_noor,)), folder))
    with monkeypatch.context() as older:
        older.setattr(manifest, "KINDS", ("share", "response", "takeback"))
        older.setattr(assets, "version", lambda: "0.0.1")
        assert shared_folder.pick_up(noor).outcomes == ("too-new",)
        assert shared_folder.pick_up(noor).outcomes == ()
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_one_bad_file_changes_nothing_for_the_others(mara, noor, folder):
    share(mara, folder)
    data = bytearray(sealed(mara))
    data[-1] ^= 1
    (folder / "bad.afterbell").write_bytes(data)
    os.utime(folder / "bad.afterbell", ns=(10**18, 10**18))
    assert shared_folder.pick_up(noor).outcomes == ("damaged", "taken")


def after(days: int) -> None:
    clock.stop(NOON + timedelta(days=days), "Europe/Berlin")


def test_what_everybody_answered_goes_after_a_month_and_the_rest_after_a_long_summer(mara, noor, folder):
    _, answered = share(mara, folder)
    _, unanswered = share(mara, folder, "It snowed.")
    first = next(item for item in shared_folder.pick_up(noor).items if "rained" in noor.inbox.entries_of(item)[0].body)
    noor.do(lambda journal: shared_folder.put(journal, seal.respond(journal, first, Gesture.HEAR), folder))
    shared_folder.pick_up(mara)
    after(29)
    shared_folder.pick_up(mara)
    assert answered.exists()
    after(30)
    shared_folder.pick_up(mara)
    assert answered.exists(), "it is due, and goes when it still is another day"
    after(31)
    shared_folder.pick_up(mara)
    assert not answered.exists()
    assert unanswered.exists()
    for days in (120, 121):
        after(days)
        shared_folder.pick_up(mara)
        shared_folder.pick_up(noor)
    assert lying(folder) == []
    assert mara.folders.put_files() == noor.folders.put_files() == ()


def test_a_reader_never_removes_anything(mara, noor, folder):
    _, path = share(mara, folder)
    after(500)
    shared_folder.pick_up(noor)
    assert path.exists()


def test_only_what_is_still_as_we_wrote_it_is_cleared_away(mara, noor, folder):
    _, path = share(mara, folder)
    path.write_bytes(path.read_bytes()[::-1])
    for days in (200, 201):
        after(days)
        shared_folder.pick_up(mara)
    assert path.exists()
    assert mara.folders.put_files() == ()


def test_what_is_taken_back_before_it_was_read_is_gone_for_good(mara, noor, folder):
    entry, path = share(mara, folder)
    mara.do(lambda journal: shared_folder.put(journal, seal.take_back(journal, entry.id).sealed[0], folder))
    shared_folder.pick_up(mara)
    assert not path.exists()
    shared_folder.pick_up(noor)
    assert all(not noor.inbox.entries_of(item.id) for item in noor.inbox.items())


def test_what_was_tried_is_forgotten_once_it_is_gone(mara, noor, folder):
    _, path = share(mara, folder)
    shared_folder.pick_up(noor)
    path.unlink()
    shared_folder.pick_up(noor)
    assert noor.folders.outcomes(folder) == {}


def test_names_and_sizes_tell_nothing(mara, noor, folder):
    share(mara, folder, "Short.")
    share(mara, folder, "A few words more than that. " * 20)
    sizes = {path.stat().st_size for path in folder.iterdir()}
    assert len(sizes) == 1
    assert all(len(name) == len("q5f3aaaabbbbcccc.afterbell") for name in lying(folder))


def test_nothing_is_lost_where_a_batch_is_cut_short(mara, noor, folder, monkeypatch):
    for number in range(5):
        share(mara, folder, f"Day {number}.")
    monkeypatch.setattr(shared_folder, "BATCH", 2)
    real, count = shared_folder.open_bundle, []

    def failing(journal, data):
        count.append(1)
        if len(count) == 4:
            raise NotReadable(path=folder)
        return real(journal, data)

    monkeypatch.setattr(shared_folder, "open_bundle", failing)
    with pytest.raises(NotReadable):
        shared_folder.pick_up(noor)
    assert len(noor.inbox.items()) == 2
    assert shared_folder.pick_up(noor).outcomes == ("taken",) * 3


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400) | st.binary(max_size=100).map(lambda rest: b"age-encryption.org/v1\n" + rest))
def test_garbage_never_stops_the_post(noor, folder, data):
    (folder / "aaaabbbbccccdddd.afterbell").write_bytes(data)
    intake = shared_folder.pick_up(noor)
    assert set(intake.outcomes) <= {"not-a-bundle", "damaged", "too-large", "not-for-me", "too-new"}
    assert noor.inbox.items() == ()


def test_a_clock_that_is_a_year_ahead_once_takes_away_no_file_of_ours(mara, noor, folder):
    _, path = share(mara, folder)
    after(365)
    shared_folder.pick_up(mara)
    after(1)
    shared_folder.pick_up(mara)
    after(2)
    shared_folder.pick_up(mara)
    assert path.exists()
    assert shared_folder.pick_up(noor).outcomes == ("taken",)


def test_a_file_that_somebody_took_away_unread_is_told(mara, noor, folder):
    _, path = share(mara, folder)
    data = path.read_bytes()
    path.unlink()
    shared_folder.pick_up(mara)
    assert mara.inbox.items()[0].missing
    path.write_bytes(data)
    shared_folder.pick_up(mara)
    assert not mara.inbox.items()[0].missing


def test_one_file_that_cannot_be_removed_keeps_no_other(mara, noor, folder, monkeypatch):
    held, gone = share(mara, folder)[1], share(mara, folder, "It snowed.")[1]
    remove = folder_files.remove

    def held_by_the_service(put):
        if put.name == held.name:
            raise PermissionError(13, "held")
        return remove(put)

    monkeypatch.setattr(folder_files, "remove", held_by_the_service)
    for days in (120, 121):
        after(days)
        shared_folder.pick_up(mara)
    assert (held.exists(), gone.exists()) == (True, False)
    monkeypatch.undo()
    shared_folder.pick_up(mara)
    assert not held.exists()
