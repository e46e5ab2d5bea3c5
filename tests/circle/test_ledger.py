"""The ledger: what left, as it left, for whom; never changed, only marked as taken back."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from journal.bundle import cards
from journal.bundle.identity import Identity
from journal.circle.ledger import Leaving
from journal.dates import clock
from journal.deeds import settings, write
from journal.errors import TooManyPeople
from journal.settings_table import DAY_ENDS_AT
from journal.shapes import ContactId, Draft, EntryId, Filter, Gesture, SealOrder
from journal.sharing import seal
from tests.sharing.test_seal import pair, share

__all__ = ["pair"]

NOOR, SAM = ContactId("1" * 32), ContactId("2" * 32)
ENTRY, OTHER = EntryId("a" * 32), EntryId("b" * 32)


def leave(journal, bundle, *people, entry=ENTRY, rev=1, text="as it left"):
    piece = Leaving(
        what="share", heading="A day", text=text, entry=entry, rev=rev, names_protected=True, stand_ins=("Student A",)
    )
    journal.ledger.add(bundle, (piece,), tuple((person, f"name of {person[0]}") for person in people), "mail")


def test_a_line_says_what_left_for_whom_and_how(journal):
    leave(journal, "c" * 32, NOOR, SAM, rev=4)
    [line] = journal.ledger.lines()
    assert (line.what, line.entry, line.rev, line.heading, line.way) == ("share", ENTRY, 4, "A day", "mail")
    assert set(line.recipients) == {"name of 1", "name of 2"}
    assert (line.names_protected, line.stand_ins, line.taken_back) == (True, ("Student A",), False)
    assert line.at == datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
    assert journal.ledger.text(line.id) == "as it left"
    assert journal.ledger.text("nothing") == ""


def test_the_latest_stands_first_whatever_the_clock_does(journal):
    leave(journal, "c" * 32, NOOR, rev=1)
    clock.stop(clock.now().replace(year=2020))
    leave(journal, "d" * 32, NOOR, rev=2)
    leave(journal, "e" * 32, NOOR, entry=OTHER)
    assert [line.rev for line in journal.ledger.lines(ENTRY)] == [2, 1]
    assert len(journal.ledger.lines()) == 3


def test_taking_back_from_one_leaves_the_other(journal):
    leave(journal, "c" * 32, NOOR, SAM)
    assert set(journal.ledger.shared_with(ENTRY)) == {NOOR, SAM}
    journal.ledger.take_back(ENTRY, (NOOR,))
    assert journal.ledger.shared_with(ENTRY) == (SAM,)
    assert not journal.ledger.lines(ENTRY)[0].taken_back
    journal.ledger.take_back(ENTRY, (SAM,))
    assert journal.ledger.lines(ENTRY)[0].taken_back
    assert journal.ledger.text(journal.ledger.lines(ENTRY)[0].id) == "as it left"


def test_it_knows_which_bundle_brought_what_to_whom(journal):
    leave(journal, "c" * 32, NOOR)
    leave(journal, "d" * 32, NOOR, SAM)
    assert journal.ledger.bundles_with(ENTRY, NOOR) == ("c" * 32, "d" * 32)
    assert journal.ledger.holds("d" * 32, ENTRY, SAM)
    assert not journal.ledger.holds("c" * 32, ENTRY, SAM)
    assert not journal.ledger.holds("c" * 32, OTHER, NOOR)


def test_no_file_is_sealed_for_more_people_than_it_can_hold(pair, new_journal):
    mara, _, _, _ = pair
    crowd = tuple(mara.circle.add(card).id for card in (cards_of(33)))
    with pytest.raises(TooManyPeople) as refused:
        share(mara, crowd[0], contacts=crowd, allow_unverified=True)
    assert refused.value.facts == {"count": 33, "limit": 32}
    assert mara.ledger.lines() == ()


def test_the_ledger_has_everything_that_left_and_which_way(pair):
    mara, _, noor_id, _ = pair
    draft = Draft(title="A calm day", body="It was calm.", tags=("calm",))
    entry = write.write(mara, draft)
    mara.attachments.add(entry.id, "plan.txt", b"the plan", "text/plain")
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False)
    sealed = seal.seal(mara, order)
    [line] = mara.ledger.lines()
    assert mara.ledger.text(line.id) == "A calm day\n\nIt was calm.\n\n#calm\n\nplan.txt"
    assert (line.way, line.bundle) == ("file", sealed.bundle)
    mara.ledger.note_way(sealed.bundle, "mail")
    assert mara.ledger.lines()[0].way == "mail"


@pytest.mark.parametrize("said", ["handed over", "answered", "long ago"])
def test_the_entry_and_the_circle_say_the_same_of_a_file_that_waits(pair, said):
    mara, noor, noor_id, _ = pair
    sealed = share(mara, noor_id)
    assert (mara.ledger.lines()[0].waiting, mara.inbox.items()[0].waiting) == (("Noor",), True)
    found = Filter(shared=True), Filter(shared_with=frozenset({noor_id}))
    assert mara.timeline.page()[0].shared_with == ()
    assert [mara.timeline.count(each) for each in found] == [0, 0]
    if said == "handed over":
        mara.ledger.note_way(sealed.bundle, "hand")
    elif said == "answered":
        item = seal.open_bundle(noor, sealed.data)
        seal.open_bundle(mara, seal.respond(noor, item.id, Gesture.HEAR).data)
    else:
        clock.stop(clock.now() + timedelta(days=15))
    assert mara.ledger.lines()[0].waiting == ()
    assert not any(item.waiting for item in mara.inbox.items())
    assert mara.timeline.page()[0].shared_with == ("Noor",)
    assert [mara.timeline.count(each) for each in found] == [1, 1]


@pytest.mark.parametrize(("ends", "late"), [(time(0), 1), (time(6), 5)])
def test_they_say_the_same_on_the_last_day_of_waiting_whenever_days_end(pair, ends, late):
    mara, _, noor_id, _ = pair
    settings.keep(mara, DAY_ENDS_AT, ends)
    clock.stop(datetime(2026, 3, 13, late, 30, tzinfo=UTC), "UTC")
    share(mara, noor_id)
    for days, waits in ((0, True), (14, True), (15, False)):
        clock.stop(datetime(2026, 3, 13 + days, late, 40, tzinfo=UTC), "UTC")
        assert bool(mara.ledger.lines()[0].waiting) is waits, days
        assert mara.inbox.items()[0].waiting is waits, days
        assert mara.timeline.count(Filter(shared=True)) == int(not waits), days
        assert bool(mara.timeline.page()[0].shared_with) is not waits, days


def cards_of(count: int) -> list[bytes]:
    people = [Identity(number.to_bytes(32, "big")) for number in range(count)]
    return [cards.make(one, cards.Issue(name=f"Friend {number}", created=1)) for number, one in enumerate(people)]


def test_who_is_named_in_the_note_alone_is_listed_with_the_name_that_stood_there(pair):
    mara, _, noor_id, _ = pair
    mara.names.add(("Rosa Delgado",), stand_in="Student A")
    share(mara, noor_id, note="Like Rosa.", protect=True)
    assert mara.ledger.lines()[0].stand_ins == ("Student A",)
