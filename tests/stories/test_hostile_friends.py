"""What somebody can do who has real keys: an insider, a thief of old keys, a stranger with a known name."""

from __future__ import annotations

import time
from datetime import date

import pytest

from journal.bundle import cards, sealed
from journal.bundle.identity import Identity
from journal.errors import BundleRefused, CardRefused, KeysChanged, NoSuchContact
from journal.shapes import Kind
from journal.sharing import receive, seal
from tests.forgery import letter
from tests.sharing.test_seal import contents, pair, share

__all__ = ["pair"]


def test_keys_that_were_replaced_cannot_name_another_successor(pair):
    """A thief of the old computer must not push out the new keys that were compared by then."""
    mara, noor, noor_id, mara_id = pair
    [old] = mara.circle.identities()
    mara.circle.renew_keys()
    seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    noor.circle.verify(mara_id, " ".join(mara.circle.my_safety_words()), "by-phone")
    before = contents(noor)
    card = cards.make(Identity(b"t" * 32), cards.Issue(name="Mara", created=9, serial=9, succeeds=old))
    theft = letter(kind="card", entries=(), ask=None, note="", card=card)
    with pytest.raises(BundleRefused) as refused:
        seal.open_bundle(noor, sealed.pack(theft, old, [reader_card(mara)])[1])
    assert refused.value.facts == {"reason": "malformed", "detail": "card-of-another"}
    assert contents(noor) == before


def test_a_replaced_key_that_turns_out_lost_speaks_no_more_and_what_it_said_since_is_marked(pair):
    mara, noor, noor_id, mara_id = pair
    item = seal.open_bundle(noor, share(mara, noor_id).data)
    on_its_way = share(mara, noor_id).data
    mara.circle.renew_keys()
    seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    [former] = noor.circle.former_keys(mara_id)
    assert former.lost_from is None
    assert not noor.inbox.item(item.id).doubtful
    noor.circle.mark_former_lost(mara_id, former.fingerprint, date(2026, 3, 13))
    assert not noor.inbox.item(item.id).doubtful, "it came the day before"
    noor.circle.mark_former_lost(mara_id, former.fingerprint, date(2026, 3, 12))
    assert noor.inbox.item(item.id).doubtful
    assert noor.circle.former_keys(mara_id)[0].lost_from == date(2026, 3, 12)
    assert noor.circle.get(mara_id).lost_from is None, "the keys of now are not lost"
    with pytest.raises(BundleRefused) as refused:
        seal.open_bundle(noor, on_its_way)
    assert refused.value.facts["reason"] == "key-lost"
    with pytest.raises(NoSuchContact):
        noor.circle.mark_former_lost(mara_id, "0" * 64, date(2026, 3, 12))


@pytest.mark.parametrize("name", ["Mara", "MARA", "Ma\u200dra", "Márà"])
def test_a_stranger_whose_name_looks_the_same_is_asked_about(pair, name):
    _, noor, _, mara_id = pair
    card = cards.make(Identity(b"e" * 32), cards.Issue(name=name, created=1))
    with pytest.raises(KeysChanged) as refused:
        noor.circle.add(card)
    assert refused.value.facts == {"contact": mara_id, "vouched": False}


def test_keys_that_were_replaced_do_not_come_back_by_a_card(pair):
    mara, noor, noor_id, mara_id = pair
    old = mara.circle.my_card()
    mara.circle.renew_keys()
    seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    for deed in (lambda: noor.circle.add(old), lambda: noor.circle.accept_keys(mara_id, old)):
        with pytest.raises(CardRefused) as refused:
            deed()
        assert refused.value.facts["reason"] == "former-keys"


def reader_card(mara):
    return mara.circle.card_of(mara.circle.contacts()[0].id)


def many_files(sender, reader) -> bytes:
    """A thousand entries with four files each, and a text of eight megabytes that is all line ends."""
    file = sealed.LetterFile(name="x.bin", media_type="application/octet-stream", data=b"x")
    body = "\n" * (8 << 20)
    entries = tuple(
        sealed.LetterEntry(
            uid=f"{number:032x}",
            rev=1,
            title="",
            body=body if number == 0 else "short",
            day=date(2026, 3, 12),
            kind=Kind.NOTE,
            files=(file,) * (3000 if number == 0 else 2),
        )
        for number in range(1000)
    )
    sent = letter(entries=entries, note="")
    return sealed.pack(sent, sender.circle.identity(), [reader_card(sender)])[1]


def test_no_number_of_entries_and_files_makes_checking_slow(pair):
    mara, noor, _, _ = pair
    data = many_files(mara, noor)
    began = time.process_time()
    checked = receive.check(noor, data)
    assert time.process_time() - began < 2
    assert receive.take_in(noor, checked).entry_count == 1000
