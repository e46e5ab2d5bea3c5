"""A journal that came back from a backup tells its circle, and gets again what was shared since."""

from __future__ import annotations

from datetime import date

import pytest

from journal.bundle import sealed as bundles
from journal.bundle.identity import Identity
from journal.deeds import write
from journal.errors import NothingToShare
from journal.settings_table import BROUGHT_BACK
from journal.shapes import Draft, Gesture, Kind, SharedEntry
from journal.sharing import seal, send_again
from tests.sharing.test_outlives import NOW, later, order, pair, restore

__all__ = ["pair", "restore"]


def a_note(*tags: str) -> SharedEntry:
    return SharedEntry(
        uid="0" * 32, rev=1, title="My day", body="It rained.", kind=Kind.NOTE, day=NOW.date(), tags=tags
    )


@pytest.fixture
def lost(pair, restore):
    """Noor shared two things after Mara's backup, and one before; Mara restored it and asks."""
    mara, noor, _, mara_id = pair
    later(days=-3)
    shared = [write.write(noor, Draft(body="Long before."))]
    seal.open_bundle(mara, seal.seal(noor, order(shared[0], mara_id)).data)
    later()
    put_back = restore(mara)
    for days, body in ((1, "A hard day."), (2, "A good one.")):
        later(days=days)
        shared.append(write.write(noor, Draft(body=body)))
        item = seal.open_bundle(mara, seal.seal(noor, order(shared[-1], mara_id)).data)
        seal.respond(mara, item.id, Gesture.HEAR, "I hear you")
    later(days=5)
    return put_back(), noor, shared


def test_what_was_shared_since_the_backup_is_asked_for_and_comes_again(lost):
    mara, noor, shared = lost
    mara_id, noor_id = noor.circle.contacts()[0].id, mara.circle.contacts()[0].id
    assert len(mara.inbox.items()) == 1, "only what came before the backup"
    assert mara.settings.get(BROUGHT_BACK) == date(2026, 3, 12)
    asked = seal.open_bundle(noor, seal.ask_again(mara, (noor_id,)).data)
    assert asked.heading == "My journal was brought back from a backup of 12 March 2026"
    wanted = seal.asked_for(noor, asked.id)
    assert wanted == (shared[1].id, shared[2].id)
    for entry in (noor.entries.get(one) for one in wanted):
        seal.open_bundle(mara, seal.seal(noor, order(entry, mara_id)).data)
    assert [item.heading for item in mara.inbox.items() if not item.outgoing] == [
        "A good one.",
        "A hard day.",
        "Long before.",
    ]


def test_what_was_thrown_away_or_asked_back_is_not_offered_again(lost):
    mara, noor, shared = lost
    asked = seal.open_bundle(noor, seal.ask_again(mara, (mara.circle.contacts()[0].id,)).data)
    write.trash(noor, (shared[1].id,))
    seal.take_back(noor, shared[2].id)
    assert seal.asked_for(noor, asked.id) == ()


def test_the_wish_is_an_ordinary_note_that_an_older_afterbell_reads_and_answers(lost):
    mara, noor, _ = lost
    sealed = seal.ask_again(mara, (mara.circle.contacts()[0].id,))
    [identity] = noor.circle.identities()
    assert isinstance(identity, Identity)
    opened = bundles.open_bundle(sealed.data, (identity,), lambda _: noor.circle.card_of(noor.circle.contacts()[0].id))
    assert (opened.letter.kind, opened.letter.ask, opened.letter.card) == ("share", None, None)
    [entry] = opened.letter.entries
    assert (entry.kind, entry.files) == (Kind.NOTE, ())
    assert "please share it with me again" in entry.body
    item = seal.open_bundle(noor, sealed.data)
    answer = seal.open_bundle(mara, seal.respond(noor, item.id, Gesture.HEAR, "tonight").data)
    assert (answer.note, answer.forgotten) == ("tonight", False)


def test_a_journal_that_was_never_restored_asks_for_nothing(pair):
    with pytest.raises(NothingToShare):
        seal.ask_again(pair[0], (pair[2],))


@pytest.mark.parametrize(
    "tags", [(), ("families",), (send_again.MARK,), (f"{send_again.MARK}soon",), (f"{send_again.MARK}2026-03-12", "x")]
)
def test_no_other_note_is_taken_for_a_wish(tags):
    assert send_again.asked_since((a_note(*tags),)) is None
    wish = a_note(f"{send_again.MARK}2026-03-12")
    assert send_again.asked_since((wish,)) == date(2026, 3, 12)
    assert send_again.asked_since((wish, wish)) is None


def test_who_is_asked_is_asked_as_a_friend_and_not_the_other_way_round(lost):
    """What went out is no wish to the one who sent it."""
    mara, _, _ = lost
    seal.ask_again(mara, (mara.circle.contacts()[0].id,))
    assert seal.asked_for(mara, mara.inbox.items()[0].id) is None
