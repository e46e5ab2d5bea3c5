"""Sharing outlives the disk: after a restore, on a copy, with people who left, with clocks that go wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal.bundle import cards
from journal.bundle.identity import Identity
from journal.dates import clock, instants
from journal.deeds import back_up as backup
from journal.deeds import unlock as door
from journal.deeds import write
from journal.errors import NobodyToAsk, NothingToShare
from journal.shapes import Draft, Gesture, SealOrder
from journal.sharing import seal
from tests.sharing.test_seal import contents, photo

NOW = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
HARD = Draft(body="Ngozi Okonjo cried in my room.")


@pytest.fixture
def pair(tmp_path, new_journal):
    """Mara, whose journal has a passphrase and so backups, and Noor; they have compared their words."""
    mara, noor = door.create_journal(tmp_path / "mara.afterbell", "x", calibrate=False)[0], new_journal("noor")
    known = []
    mara.circle.set_up("Mara")
    noor.circle.set_up("Noor")
    for one, other in ((mara, noor), (noor, mara)):
        contact = one.circle.add(other.circle.my_card())
        known.append(one.circle.verified_by_code(contact.id, cards.code(other.circle.me().fingerprint)))
    yield mara, noor, known[0].id, known[1].id
    mara.close()


@pytest.fixture
def restore(tmp_path):
    """Back a journal up; what is given puts that backup elsewhere and opens it, beside the journal of now."""
    opened = []

    def back_up(journal):
        made = backup.back_up(journal)

        def put_back():
            place = tmp_path / f"restored {len(opened)}.afterbell"
            backup.restore(Path(made.path), place, "x")
            opened.append(door.open_journal(place, "x"))
            return opened[-1]

        return put_back

    yield back_up
    for one in opened:
        one.close()


def later(**time) -> None:
    clock.stop(NOW + timedelta(**time), "Europe/Berlin")


def order(entry, *contacts, protect=False):
    return SealOrder(entry_ids=(entry.id,), contacts=contacts, protect=protect)


def read_by(reader, item):
    """What a friend reads: the heading of the row, and the text below."""
    return reader.inbox.item(item.id).heading, [entry.body for entry in reader.inbox.entries_of(item.id)]


def test_after_a_restore_what_is_shared_again_reaches_the_friend_heading_and_body_alike(pair, restore):
    mara, noor, noor_id, _ = pair
    mara.names.add(("Ngozi Okonjo",))
    entry = write.write(mara, HARD)
    put_back = restore(mara)
    for minutes in (1, 2, 3):
        later(minutes=minutes)
        stale = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    mara = put_back()
    later(minutes=9)
    item = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id, protect=True)).data)
    wanted = ("Student A cried in my room.", ["Student A cried in my room."])
    assert read_by(noor, item) == read_by(noor, stale) == wanted
    assert "Ngozi" not in repr(noor.inbox.items()[:1])


def test_of_two_copies_of_a_journal_the_one_sealed_later_counts_whatever_each_counted(pair, restore):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    copy = restore(mara)()
    for minutes in (1, 2, 3):
        later(minutes=minutes)
        first = seal.seal(mara, order(entry, noor_id))
    later(minutes=5)
    write.revise(copy, entry.id, Draft(body="A pupil cried in my room."))
    second = seal.seal(copy, order(entry, noor_id))
    for data in (second.data, first.data):
        item = seal.open_bundle(noor, data)
    assert read_by(noor, item) == ("A pupil cried in my room.", ["A pupil cried in my room."])


def test_an_answer_to_what_a_restored_journal_forgot_is_kept_as_that(pair, restore):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    put_back = restore(mara)
    item = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    answer = seal.respond(noor, item.id, Gesture.HEAR, "come by at four")
    mara = put_back()
    came = seal.open_bundle(mara, answer.data)
    assert (came.forgotten, came.note, came.gesture) == (True, "come by at four", Gesture.HEAR)
    assert mara.inbox.responses_to(entry.id) == (), "nothing says any more that it was given to them"


def test_a_second_answer_is_said_to_be_one_and_both_are_kept(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    item = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    for words in ("first", "second"):
        seal.open_bundle(mara, seal.respond(noor, item.id, Gesture.HEAR, words).data)
    assert [one.again for one in mara.inbox.items() if not one.outgoing] == [True, False]
    assert [answer.words for answer in mara.inbox.responses_to(entry.id)] == ["first", "second"]


def test_a_clock_a_year_ahead_bars_nothing_that_is_sealed_later(pair, restore):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    put_back = restore(mara)
    later(days=365)
    ahead = seal.seal(mara, order(entry, noor_id))
    later(minutes=1)
    seal.open_bundle(noor, ahead.data)
    mara = put_back()
    write.revise(mara, entry.id, Draft(body="It is better."))
    later(minutes=3)
    item = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    assert read_by(noor, item) == ("It is better.", ["It is better."])


@pytest.mark.parametrize("behind", [False, True])
def test_of_two_sealed_by_a_clock_a_year_ahead_the_older_wins_nothing_by_coming_late(pair, behind):
    """A service fills a folder in any order; a reader's clock a year behind sees the same until it is set right."""
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    away = 365 * (not behind)
    later(days=away)
    older = seal.seal(mara, order(entry, noor_id))
    write.revise(mara, entry.id, Draft(body="A pupil cried in my room."))
    later(days=away, minutes=1)
    newer = seal.seal(mara, order(entry, noor_id))
    later(days=-365 * behind, minutes=2)
    seal.open_bundle(noor, newer.data)
    later(minutes=3)
    item = seal.open_bundle(noor, older.data)
    assert read_by(noor, item) == ("A pupil cried in my room.", ["A pupil cried in my room."])


@pytest.mark.parametrize(("ahead", "late"), [(25, 2), (48, 36)])
def test_an_older_text_that_comes_once_its_time_is_believed_wins_nothing(pair, ahead, late):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    later(hours=ahead)
    older = seal.seal(mara, order(entry, noor_id))
    write.revise(mara, entry.id, Draft(body="A pupil cried in my room."))
    later(hours=ahead, minutes=1)
    newer = seal.seal(mara, order(entry, noor_id))
    later()
    seal.open_bundle(noor, newer.data)
    later(hours=late)
    item = seal.open_bundle(noor, older.data)
    assert read_by(noor, item) == ("A pupil cried in my room.", ["A pupil cried in my room."])


def test_a_newer_text_whose_time_is_not_believed_wins_over_an_older_one_that_was(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    later(hours=25)
    older = seal.seal(mara, order(entry, noor_id))
    later(hours=2)
    seal.open_bundle(noor, older.data)
    write.revise(mara, entry.id, Draft(body="A pupil cried in my room."))
    later(hours=25 + 3)
    newer = seal.seal(mara, order(entry, noor_id))
    later(hours=3)
    item = seal.open_bundle(noor, newer.data)
    assert read_by(noor, item) == ("A pupil cried in my room.", ["A pupil cried in my room."])


@pytest.mark.parametrize("body", ["A pupil cried in my room.", "![](attachment:{0})"])
def test_an_older_text_that_comes_late_heads_and_is_quoted_by_nothing(pair, body):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    older = seal.seal(mara, order(entry, noor_id))
    file = write.attach(mara, entry.id, "board.png", photo())
    write.revise(mara, entry.id, Draft(body=body.format(file.id)))
    later(minutes=1)
    seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    item = seal.open_bundle(noor, older.data)
    seal.respond(noor, item.id, Gesture.HEAR)
    assert {one.heading for one in noor.inbox.items()} == {"" if "{" in body else body}
    assert [table for table, rows in contents(noor).items() if "Ngozi" in repr(rows)] == []


def test_a_clock_that_was_set_back_still_seals_what_is_newer(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    later(hours=-5)
    write.revise(mara, entry.id, Draft(body="It is better."))
    item = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    assert read_by(noor, item) == ("It is better.", ["It is better."])


def test_a_time_of_sealing_always_fits_into_a_manifest():
    for year, wanted in ((1999, 1), (2020, 1), (2021, 366 * 86400), (2150, instants.SEALING_LIMIT)):
        assert instants.sealing_time(datetime(year, 1, 1, tzinfo=UTC)) == wanted


def a_friend(journal, number: int):
    card = cards.make(Identity(bytes([number + 1]) * 32), cards.Issue(name=f"Friend {number}", created=1))
    return journal.circle.add(card).id


def test_one_who_left_keeps_nobody_else_from_being_asked_and_thirty_two_are_asked_at_a_time(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    friends = [a_friend(mara, number) for number in range(36)]
    for some in (friends[:32], (*friends[32:], noor_id)):
        sealed = seal.seal(
            mara, SealOrder(entry_ids=(entry.id,), contacts=tuple(some), protect=False, allow_unverified=True)
        )
    item = seal.open_bundle(noor, sealed.data)
    mara.circle.remove(friends[0])
    mara.circle.block(friends[1])
    mara.circle.mark_lost(friends[2], clock.today())
    asked = seal.take_back(mara, entry.id)
    assert sorted(asked.beyond) == ["Friend 0", "Friend 1", "Friend 2"]
    assert [len(one.recipients) for one in asked.sealed] == [32, 2]
    [for_noor] = [one for one in asked.sealed if "Noor" in one.recipients]
    seal.open_bundle(noor, for_noor.data)
    assert noor.inbox.item(item.id).hidden
    assert [len(one.recipients) for one in seal.take_back(mara, entry.id).sealed] == [32, 2], "a request gets lost, too"
    for gone in (*friends[3:], noor_id):
        mara.circle.remove(gone)
    with pytest.raises(NobodyToAsk) as refused:
        seal.take_back(mara, entry.id)
    assert set(refused.value.facts["contacts"]) == set(friends[:3])


def test_what_a_friends_backup_brings_back_is_asked_for_once_more(pair, restore):
    mara, noor, _, mara_id = pair
    entry = write.write(noor, HARD)
    item = seal.open_bundle(mara, seal.seal(noor, order(entry, mara_id)).data)
    put_back = restore(mara)
    seal.open_bundle(mara, seal.take_back(noor, entry.id).sealed[0].data)
    restored = put_back()
    assert "Ngozi" in repr(read_by(restored, item))
    seal.open_bundle(restored, seal.take_back(noor, entry.id).sealed[0].data)
    assert [table for table, rows in contents(restored).items() if "Ngozi" in repr(rows)] == []
    assert restored.inbox.item(item.id).hidden


def test_what_a_restored_journal_forgot_is_asked_back_by_sharing_it_once_more(pair, restore):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    put_back = restore(mara)
    later(hours=1)
    first = seal.open_bundle(noor, seal.seal(mara, order(entry, noor_id)).data)
    later(days=2)
    restored = put_back()
    noor_id = restored.circle.contacts()[0].id
    with pytest.raises(NothingToShare):  # it knows of no bundle, and a take-back names one
        seal.take_back(restored, entry.id)
    again = seal.open_bundle(noor, seal.seal(restored, order(entry, noor_id)).data)
    [back] = seal.take_back(restored, entry.id).sealed
    seal.open_bundle(noor, back.data)
    assert [noor.inbox.item(one.id).hidden for one in (first, again)] == [True, True]
    words = [one.body for item in (first, again) for one in noor.inbox.entries_of(item.id)]
    assert "Ngozi" not in "".join(words)
    assert [one.heading for one in noor.inbox.items() if one.kind == "share"] == ["", ""]


@pytest.mark.parametrize("late", [False, True])
def test_an_older_text_is_gone_with_the_newer_that_is_taken_back_even_if_it_comes_after(pair, restore, late):
    """A restored journal names one bundle; the words of the others are of the same entry, and may name a pupil."""
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, HARD)
    put_back = restore(mara)
    later(hours=1)
    forgotten = seal.seal(mara, order(entry, noor_id))
    if not late:
        seal.respond(noor, seal.open_bundle(noor, forgotten.data).id, Gesture.HEAR)
    later(days=2)
    restored = put_back()
    again = seal.seal(restored, order(entry, restored.circle.contacts()[0].id))
    [back] = seal.take_back(restored, entry.id).sealed
    for sealed in (again, back, *((forgotten,) if late else ())):
        seal.open_bundle(noor, sealed.data)
    assert "Ngozi" not in " ".join(one.heading + one.note for one in noor.inbox.items())
    assert {one.hidden for one in noor.inbox.items() if one.kind == "share"} == {True}
    assert "Ngozi" not in " ".join(line.heading for line in noor.ledger.lines())
