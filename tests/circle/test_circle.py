"""The people of the circle: whose keys they are and how that was checked."""

from __future__ import annotations

from datetime import date

import pytest

from journal.bundle import cards
from journal.circle import Circle
from journal.errors import (
    BundleRefused,
    CardRefused,
    KeysChanged,
    KeysLost,
    NoSuchContact,
    NotSetUp,
    NotVerified,
    OwnSafetyWords,
    SafetyWordsDiffer,
)
from journal.shapes import ContactId, Group


@pytest.fixture
def circle(journal):
    journal.circle.set_up("Mara Lindqvist")
    return journal.circle


@pytest.fixture
def noor(journal, tmp_path, new_journal):
    friend = new_journal("noor")
    friend.circle.set_up("Noor")
    return friend


def test_there_is_nobody_before_the_name_is_set(journal):
    assert journal.circle.me() is None
    with pytest.raises(NotSetUp):
        journal.circle.my_card()


def test_a_new_name_keeps_the_keys_and_renews_the_card(circle):
    before, card = circle.me(), circle.my_card()
    after = circle.set_up("Mara L.")
    assert after.fingerprint == before.fingerprint
    assert after.name == "Mara L."
    assert cards.read(circle.my_card()).serial == cards.read(card).serial + 1


@pytest.mark.parametrize("form", ["my_card", "my_card_text"])
def test_a_person_comes_in_by_their_card(circle, noor, form):
    contact = circle.add(getattr(noor.circle, form)())
    assert contact.name == "Noor"
    assert contact.verified_on is None
    assert contact.added_on == date(2026, 3, 12)
    assert circle.contacts() == (contact,)
    assert circle.add(noor.circle.my_card()) == contact


def test_my_own_card_is_not_a_friend(circle):
    with pytest.raises(CardRefused) as refused:
        circle.add(circle.my_card())
    assert refused.value.facts["reason"] == "own-card"


def test_safety_words_are_the_same_on_both_sides_and_verify(circle, noor):
    contact = circle.add(noor.circle.my_card())
    heard = noor.circle.my_safety_words()
    assert circle.safety_words(contact.id) == heard
    assert len(heard) == 6
    verified = circle.verify(contact.id, "  " + ",  ".join(word.upper() for word in heard) + "\n", "by-phone")
    assert (verified.verified_on, verified.verified_how) == (date(2026, 3, 12), "by-phone")


def test_other_words_or_another_order_do_not_verify(circle, noor):
    contact = circle.add(noor.circle.my_card())
    heard = noor.circle.my_safety_words()
    own = " ".join(circle.my_safety_words())
    for typed in (" ".join(heard[:5]), " ".join(reversed(heard)), own, ""):
        with pytest.raises(SafetyWordsDiffer) as refused:
            circle.verify(contact.id, typed, "in-person")
        assert (refused.type is OwnSafetyWords) == (typed == own)
    assert circle.get(contact.id).verified_on is None


def test_a_code_verifies_the_person_it_belongs_to(circle, noor):
    contact = circle.add(noor.circle.my_card())
    with pytest.raises(OwnSafetyWords):
        circle.verified_by_code(contact.id, cards.code(circle.me().fingerprint))
    assert circle.verified_by_code(contact.id, cards.code(contact.fingerprint)).verified_how == "by-code"


def test_my_own_name_for_a_person_wins_over_their_card(circle, noor):
    contact = circle.rename(circle.add(noor.circle.my_card()).id, "Noor from room 12")
    noor.circle.set_up("Noor H.")
    again = circle.add(noor.circle.my_card())
    assert (again.id, again.name, again.card_name) == (contact.id, "Noor from room 12", "Noor H.")


def test_an_older_card_does_not_undo_a_newer_one(circle, noor):
    old = noor.circle.my_card()
    noor.circle.set_up("Noor H.")
    circle.add(noor.circle.my_card())
    assert circle.add(old).card_name == "Noor H."


def test_changed_keys_are_never_silent(circle, noor):
    contact = circle.add(noor.circle.my_card())
    circle.verify(contact.id, " ".join(noor.circle.my_safety_words()), "in-person")
    noor.circle.renew_keys()
    with pytest.raises(KeysChanged) as refused:
        circle.add(noor.circle.my_card())
    assert refused.value.facts == {"contact": contact.id, "vouched": True}
    assert circle.get(contact.id).verified_how == "in-person"
    changed = circle.accept_keys(contact.id, noor.circle.my_card())
    assert changed.keys_changed
    assert changed.verified_on is None
    assert changed.fingerprint == noor.circle.me().fingerprint
    assert not circle.verify(contact.id, " ".join(noor.circle.my_safety_words()), "in-person").keys_changed


def test_a_new_name_after_new_keys_is_still_vouched_for_by_the_old(circle, noor):
    contact = circle.add(noor.circle.my_card())
    noor.circle.renew_keys()
    noor.circle.set_up("Noor H.")
    with pytest.raises(KeysChanged) as refused:
        circle.add(noor.circle.my_card())
    assert refused.value.facts == {"contact": contact.id, "vouched": True}


def test_a_stranger_with_a_known_name_is_asked_about(circle, noor, new_journal):
    contact = circle.add(noor.circle.my_card())
    impostor = new_journal("impostor").circle
    impostor.set_up("NOOR")
    with pytest.raises(KeysChanged) as refused:
        circle.add(impostor.my_card())
    assert refused.value.facts == {"contact": contact.id, "vouched": False}
    other = circle.add(impostor.my_card(), as_new=True)
    assert other.id != contact.id
    assert circle.get(contact.id) == contact


@pytest.mark.parametrize(
    "name",
    ["N\u043e\u043er", "N\u03bfor", "\u039door", "Noor.", "N00r", "No\u200dor", "N o o r", "NOOR\u0301"],
)
def test_a_name_that_looks_like_a_known_one_is_asked_about(circle, noor, new_journal, name):
    contact = circle.add(noor.circle.my_card())
    impostor = new_journal("impostor").circle
    impostor.set_up(name)
    with pytest.raises(KeysChanged) as refused:
        circle.add(impostor.my_card())
    assert refused.value.facts == {"contact": contact.id, "vouched": False}


@pytest.mark.parametrize("name", ["Nora", "Noor H.", "\u041d\u0443\u0440", "\u5f35", "\U0001f600"])
def test_another_name_comes_in_without_a_word(circle, noor, new_journal, name):
    circle.add(noor.circle.my_card())
    other = new_journal("other").circle
    other.set_up(name)
    assert circle.add(other.my_card()).name == name


def test_keys_that_were_left_behind_do_not_come_back(circle, noor):
    old = noor.circle.my_card()
    contact = circle.add(old)
    noor.circle.renew_keys()
    circle.accept_keys(contact.id, noor.circle.my_card())
    with pytest.raises(CardRefused) as refused:
        circle.add(old)
    assert refused.value.facts["reason"] == "former-keys"


def test_only_people_whose_words_were_compared_are_sealed_for_without_a_clear_yes(circle, noor):
    contact = circle.add(noor.circle.my_card())
    with pytest.raises(NotVerified) as refused:
        circle.recipients((contact.id,), allow_unverified=False)
    assert refused.value.facts == {"contacts": (contact.id,)}
    assert len(circle.recipients((contact.id,), allow_unverified=True)) == 1


def test_nothing_is_sealed_for_lost_keys_or_for_people_who_left(circle, noor):
    contact = circle.add(noor.circle.my_card())
    circle.mark_lost(contact.id, date(2026, 3, 1))
    with pytest.raises(KeysLost):
        circle.recipients((contact.id,), allow_unverified=True)
    circle.remove(contact.id)
    with pytest.raises(NoSuchContact):
        circle.recipients((contact.id,), allow_unverified=True)


@pytest.mark.parametrize(
    ("deed", "reason"),
    [
        (lambda circle, contact: circle.block(contact), "blocked-sender"),
        (lambda circle, contact: circle.remove(contact), "unknown-sender"),
        (lambda circle, contact: circle.mark_lost(contact, date(2026, 3, 1)), "key-lost"),
    ],
)
def test_blocked_removed_and_lost_senders_are_refused(circle, noor, deed, reason):
    contact = circle.add(noor.circle.my_card())
    assert circle.sender(contact.fingerprint)[0] == contact.id
    deed(circle, contact.id)
    with pytest.raises(BundleRefused) as refused:
        circle.sender(contact.fingerprint)
    assert refused.value.facts["reason"] == reason


def test_former_keys_still_count_for_what_was_on_its_way(circle, noor):
    contact = circle.add(noor.circle.my_card())
    noor.circle.renew_keys()
    circle.accept_keys(contact.id, noor.circle.my_card())
    found, card = circle.sender(contact.fingerprint)
    assert found == contact.id
    assert card.fingerprint.hex() == contact.fingerprint


def test_a_removed_person_is_out_of_sight_and_comes_back_by_their_card(circle, noor):
    contact = circle.add(noor.circle.my_card())
    circle.set_group("Lunch table", (contact.id,))
    circle.remove(contact.id)
    assert circle.contacts() == ()
    assert circle.groups() == ()
    assert [person.id for person in circle.contacts(include_removed=True)] == [contact.id]
    assert circle.add(noor.circle.my_card()).id == contact.id


def test_groups_are_made_changed_and_let_go(circle, noor, new_journal):
    sam = new_journal("sam").circle
    sam.set_up("Sam")
    one, two = circle.add(noor.circle.my_card()).id, circle.add(sam.my_card()).id
    circle.set_group("Lunch table", (one, two))
    assert circle.groups() == (Group(name="Lunch table", members=tuple(sorted((one, two)))),)
    circle.set_group("Lunch table", (two,))
    assert circle.groups()[0].members == (two,)
    circle.set_group("Lunch table", ())
    assert circle.groups() == ()


def test_nobody_is_there_under_an_unknown_id(journal):
    with pytest.raises(NoSuchContact):
        Circle(journal.store).get(ContactId("0" * 32))


def test_old_keys_still_open_what_was_sealed_for_them(circle):
    before = circle.me().fingerprint
    circle.renew_keys()
    assert [identity.fingerprint().hex() for identity in circle.identities()] == [circle.me().fingerprint, before]


def test_lost_keys_stay_lost_when_a_new_card_takes_their_place(circle, noor):
    contact = circle.add(noor.circle.my_card())
    assert circle.mark_lost(contact.id, date(2026, 3, 1)).lost_from == date(2026, 3, 1)
    lost = contact.fingerprint
    noor.circle.renew_keys()
    assert circle.accept_keys(contact.id, noor.circle.my_card()).lost_from is None
    with pytest.raises(BundleRefused) as refused:
        circle.sender(lost)
    assert refused.value.facts["reason"] == "key-lost"
