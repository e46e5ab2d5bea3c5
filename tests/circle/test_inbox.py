"""The inbox: friends' words apart from one's own, never overwritten by older ones, hidden when asked back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal.circle.inbox import Arrival, ReceivedFile
from journal.errors import BundleKnown, NoSuchEntry
from journal.shapes import ContactId, Draft, EntryId, Gesture, ItemId, Kind, SharedEntry

NOOR, SAM = ContactId("1" * 32), ContactId("2" * 32)
UID = EntryId("a" * 32)


def shared(rev=1, body="Hard day."):
    return SharedEntry(
        uid=UID, rev=rev, title="Monday", body=body, kind=Kind.LOW, day=date(2026, 3, 9), tags=("third-period",)
    )


def arrive(journal, bundle, entry=None, contact=NOOR, files=()):
    item = journal.inbox.add(Arrival(bundle=bundle, kind="share", contact=contact, heading="Monday"))
    journal.inbox.receive(item, 0, entry or shared(), files)
    return journal.inbox.item(item.id)


def picture(name):
    return ReceivedFile(id=name * 32, name=f"{name}.png", media_type="image/png", data=name.encode())


def test_an_entry_comes_with_its_files(journal):
    item = arrive(journal, "b" * 32, files=(picture("e"), picture("d")))
    assert (item.entry_count, item.photo_count, item.seen, item.hidden) == (1, 2, False, False)
    [got] = journal.inbox.entries_of(item.id)
    assert (got.body, got.tags, [file.name for file in got.files]) == (
        "Hard day.",
        ("third-period",),
        ["e.png", "d.png"],
    )
    assert journal.inbox.file_bytes("e" * 32) == b"e"


def test_what_is_not_there_is_refused(journal):
    for ask in (journal.inbox.item, journal.inbox.file_bytes, journal.inbox.bundle_of):
        with pytest.raises(NoSuchEntry):
            ask(ItemId("0" * 32))
    assert journal.inbox.entries_of(ItemId("0" * 32)) == ()
    assert journal.inbox.responses_to(UID) == ()


def test_newer_words_take_the_place_of_older_ones_and_never_the_other_way(journal):
    first = arrive(journal, "b" * 32, files=(picture("e"),))
    for rev, body, kept in ((3, "Better.", "Better."), (3, "A tie.", "Better."), (2, "Older.", "Better.")):
        arrive(journal, f"{rev}{len(body)}".ljust(32, "c"), shared(rev, body))
        assert journal.inbox.entries_of(first.id)[0].body == kept
    assert journal.inbox.entries_of(first.id)[0].files == ()
    with pytest.raises(NoSuchEntry):
        journal.inbox.file_bytes("e" * 32)


def test_the_same_uid_from_two_friends_is_two_entries(journal):
    one = arrive(journal, "b" * 32, shared(body="Noor's"))
    other = arrive(journal, "b" * 32, shared(body="Sam's"), contact=SAM)
    journal.inbox.take_back(SAM, [(UID, "b" * 32)])
    assert journal.inbox.entries_of(one.id)[0].body == "Noor's"
    assert journal.inbox.entries_of(other.id) == ()
    assert journal.inbox.item(other.id).hidden


def test_seen_items_are_no_longer_new(journal):
    item = arrive(journal, "b" * 32)
    journal.inbox.add(Arrival(bundle="c" * 32, kind="share", contact=NOOR, outgoing=True))
    assert journal.inbox.unseen() == 1
    journal.inbox.mark_seen(item.id)
    assert journal.inbox.unseen() == 0
    assert journal.inbox.item(item.id).seen


def test_the_latest_stands_first(journal):
    arrive(journal, "b" * 32)
    later = arrive(journal, "c" * 32, shared(2))
    assert journal.inbox.items()[0] == later


def test_a_response_stands_under_every_entry_it_answers(journal):
    other = EntryId("f" * 32)
    answer = Arrival(
        bundle="b" * 32, kind="response", contact=NOOR, note="Tea?", gesture=Gesture.CALL, about=(UID, other)
    )
    item = journal.inbox.add(answer)
    assert item.about == UID
    for entry in (UID, other):
        [response] = journal.inbox.responses_to(entry)
        assert (response.gesture, response.words, response.day) == (Gesture.CALL, "Tea?", date(2026, 3, 12))


def test_my_last_answer_is_remembered_with_what_it_answers(journal):
    item = arrive(journal, "b" * 32)
    assert item.answered is None
    for bundle, gesture in (("c" * 32, Gesture.HEAR), ("d" * 32, Gesture.CELEBRATING)):
        journal.inbox.add(
            Arrival(
                bundle=bundle,
                kind="response",
                contact=NOOR,
                outgoing=True,
                gesture=gesture,
                reply_to="b" * 32,
                about=(UID,),
            )
        )
    assert journal.inbox.item(item.id).answered is Gesture.CELEBRATING
    assert journal.inbox.responses_to(UID) == ()


def test_a_bundle_is_taken_in_once_for_each_sender(journal):
    journal.inbox.remember("a" * 64, "b" * 32)
    journal.inbox.require_new("c" * 64, "b" * 32)
    journal.inbox.remember("c" * 64, "b" * 32)
    with pytest.raises(BundleKnown) as refused:
        journal.inbox.require_new("a" * 64, "b" * 32)
    assert refused.value.facts == {"received": date(2026, 3, 12)}


def _steps(journal, look):
    """Count what SQLite does for a question, in hundreds of its steps: the same however busy the machine is."""
    counted = []
    journal.store.maintain(lambda raw: raw.set_progress_handler(lambda: counted.append(1) and None, 100))
    look()
    journal.store.maintain(lambda raw: raw.set_progress_handler(None, 100))
    return len(counted)


def _fill(journal, numbers):
    with journal.store.write() as store:
        for number in numbers:
            bundle, uid = f"{number:032x}", EntryId(f"{number:032x}")
            going = journal.inbox.add(Arrival(bundle=bundle, kind="share", contact=NOOR, outgoing=True)).id
            coming = journal.inbox.add(Arrival(bundle=bundle[::-1], kind="share", contact=NOOR, reply_to=bundle)).id
            journal.inbox.receive(journal.inbox.item(coming), 0, replace(shared(), uid=uid), ())
            journal.inbox.remember("f" * 64, bundle[::-1])
            kept = journal.entries.write(Draft(body="A copy.")).id
            journal.inbox.note_copy(coming, uid, kept)
            store.run(
                """INSERT INTO put_files (name, folder, bundle, size, digest, put_on, missing)
                VALUES (?, '', ?, 0, '', '', 1)""",
                (going, bundle),
            )


def test_twice_as_many_items_take_twice_as_long_and_the_newest_take_no_longer(journal):
    _fill(journal, range(1, 101))
    some, newest = _steps(journal, journal.inbox.items), _steps(journal, lambda: journal.inbox.newest(3))
    _fill(journal, range(101, 201))
    assert len(journal.inbox.items()) == 400
    assert _steps(journal, journal.inbox.items) < 2.4 * some
    assert _steps(journal, lambda: journal.inbox.newest(3)) <= newest + 2 < some / 10


def test_the_newest_are_those_that_came_and_are_still_there(journal):
    _fill(journal, range(1, 6))
    journal.inbox.take_back(NOOR, ((EntryId(f"{5:032x}"), f"{5:032x}"[::-1]),))
    items = tuple(item for item in journal.inbox.items() if not item.outgoing and not item.hidden)
    assert journal.inbox.newest(3) == items[:3]
    assert journal.inbox.newest(9) == items
    assert len(items) == 4
