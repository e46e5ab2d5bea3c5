"""What was taken back is gone from sight and from the journal; a copy that was kept is one's own, and is told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from journal.bundle.manifest import About
from journal.dates import clock
from journal.deeds import write
from journal.shapes import Draft, Gesture, SealOrder
from journal.shapes.columns import WRITTEN
from journal.sharing import hand_over, seal
from tests.sharing.test_seal import contents, open_letter, pair, photo

__all__ = ["pair"]

SECRET = "walrus"


def shared(pair, body=f"The {SECRET} left the room.", entry=None, note=""):
    mara, _, noor_id, _ = pair
    entry = entry or write.write(mara, Draft(body=body, tags=(SECRET,)))
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False, note=note)
    return entry, seal.seal(mara, order)


def take_back(pair, entry) -> None:
    [back] = seal.take_back(pair[0], entry.id).sealed
    return seal.open_bundle(pair[1], back.data)


def holds(journal) -> list[str]:
    """Every table of the journal in which the words stand."""
    return [table for table, rows in contents(journal).items() if SECRET.encode() in repr(rows).encode()]


@pytest.fixture
def answered(pair):
    """Something shared, with a picture, read and answered."""
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, Draft(**dict.fromkeys(WRITTEN, f"The {SECRET} left the room."), tags=(SECRET,)))
    write.attach(mara, entry.id, f"{SECRET}.png", photo())
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False, note=f"the {SECRET} again")
    item = seal.open_bundle(noor, seal.seal(mara, order).data)
    seal.respond(noor, item.id, Gesture.HEAR, "oh no")
    return entry, item


def test_no_table_no_list_and_no_file_of_the_reader_holds_a_word_of_it(pair, answered, tmp_path):
    noor = pair[1]
    entry, item = answered
    assert set(holds(noor)) >= {"items", "ledger", "received_entries", "received_files"}
    take_back(pair, entry)
    assert holds(noor) == []
    assert [(one.heading, one.note) for one in noor.inbox.items() if not one.outgoing] == [("", "")] * 2
    assert [one.note for one in noor.inbox.items() if one.outgoing] == ["oh no"]
    assert noor.inbox.item(item.id).hidden
    assert SECRET not in hand_over.save_ledger(noor, tmp_path).read_text("utf-8-sig")
    assert noor.inbox.item(item.id).kept is None


def test_what_was_asked_back_before_it_came_is_never_kept(pair):
    entry, sealed = shared(pair, note=f"the {SECRET} again")
    take_back(pair, entry)
    item = seal.open_bundle(pair[1], sealed.data)
    assert (item.hidden, item.heading, item.note, holds(pair[1])) == (True, "", "", [])


def test_a_copy_that_was_kept_stays_and_is_told(pair, answered):
    noor = pair[1]
    entry, item = answered
    copy = seal.keep_copy(noor, item.id, entry.id)
    back = take_back(pair, entry)
    assert noor.inbox.item(item.id).kept == back.kept == copy.id
    assert SECRET in noor.entries.get(copy.id).body
    noor.trash.put([copy.id])
    noor.trash.delete_forever([copy.id])
    assert noor.inbox.item(item.id).kept is None


def test_what_is_shared_again_after_that_is_read_and_the_older_one_stays_gone(pair):
    mara, noor, _, _ = pair
    entry, sealed = shared(pair)
    older = seal.open_bundle(noor, sealed.data)
    take_back(pair, entry)
    write.revise(mara, entry.id, Draft(body="A pupil left the room."))
    item = seal.open_bundle(noor, shared(pair, entry=entry)[1].data)
    assert [one.body for one in noor.inbox.entries_of(item.id)] == ["A pupil left the room."]
    assert noor.inbox.entries_of(older.id) == ()


def test_words_that_came_in_a_bundle_taken_back_are_shown_by_no_other_item(pair):
    """A restored journal asks for what it remembers: the later bundle, whose text the earlier item shows too."""
    mara, noor, _, _ = pair
    entry, first = shared(pair, body="Before.")
    earlier = seal.open_bundle(noor, first.data)
    write.revise(mara, entry.id, Draft(body=f"The {SECRET} left."))
    later = shared(pair, entry=entry)[1]
    seal.open_bundle(noor, later.data)
    about = (About(uid=entry.id, bundle=later.bundle),)
    open_letter(mara, noor, kind="takeback", entries=(), ask=None, note="", about=about)
    assert noor.inbox.entries_of(earlier.id) == ()
    assert holds(noor) == []


def test_nobody_takes_back_what_they_were_given(pair):
    mara, noor, _, _ = pair
    entry, sealed = shared(pair)
    about = (About(uid=entry.id, bundle=sealed.bundle),)
    open_letter(noor, mara, kind="takeback", entries=(), ask=None, note="", about=about)
    [mine] = [one for one in mara.inbox.items() if one.outgoing]
    assert SECRET in mine.heading
    assert SECRET in mara.ledger.lines()[0].heading


def test_a_name_that_was_taken_out_is_quoted_in_no_answer_of_the_reader_any_more(pair, answered, tmp_path):
    """The corrected share was read, and beside it the reader's own answer, and their list, still said the name."""
    mara, noor, _, _ = pair
    entry, _ = answered
    for file in mara.attachments.of(entry.id):
        write.take_out(mara, file.id)
    write.revise(mara, entry.id, Draft(body="A pupil left the room."))
    clock.stop(clock.now() + timedelta(minutes=1))
    _, sealed = shared(pair, entry=mara.entries.get(entry.id))
    seal.open_bundle(noor, sealed.data)
    assert {one.heading for one in noor.inbox.items()} == {"A pupil left the room."}
    assert [line.heading for line in noor.ledger.lines()] == ["A pupil left the room."]
    assert SECRET not in hand_over.save_ledger(noor, tmp_path).read_text("utf-8-sig")
    assert holds(noor) == ["items"], "the note that came with the first one is a letter of its own"
    take_back(pair, entry)
    assert not {one.heading for one in noor.inbox.items() if one.kind == "response"} - {""}
