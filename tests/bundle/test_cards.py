"""Cards: as bytes, as text, as a code; and every card that is refused."""

from __future__ import annotations

import time

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.bundle import cards
from journal.bundle.identity import Identity, fingerprint
from journal.errors import CardRefused

MARA, NOOR = Identity(b"\1" * 32), Identity(b"\2" * 32)
CARD = cards.make(MARA, cards.Issue(name="Mara Lindqvist", created=1_770_000_000, serial=3))
NAME_AT = 8 + 32 + 32 + 1216 + 8


def reason(data: bytes | str) -> str:
    with pytest.raises(CardRefused) as refused:
        cards.read(cards.from_any(data))
    assert refused.value.facts["reason"] in CardRefused.REASONS
    return refused.value.facts["reason"]


def signed(body: bytes, identity: Identity = MARA) -> bytes:
    return body + identity.signing.sign(b"afterbell/card/v1\0" + body)


def test_a_card_says_what_it_was_made_with():
    card = cards.read(CARD)
    assert (card.name, card.created, card.serial, card.previous) == ("Mara Lindqvist", 1_770_000_000, 3, bytes(32))
    assert (card.signing, card.auth, card.age) == MARA.public()
    assert card.fingerprint == MARA.fingerprint() == fingerprint(*MARA.public())


def test_the_keys_of_a_seed_stay_the_same_for_ever():
    assert MARA.fingerprint().hex() == "41acc40c5a3dbb1a117f427502238b5905eaede73e8bf2ef8dfcfbca15ef79eb"
    assert MARA.age.line().startswith("AGE-SECRET-KEY-PQ-1")


def test_the_text_form_has_lines_a_person_recognises():
    text = cards.to_text(CARD)
    assert text.splitlines()[0] == "===== AFTERBELL CARD ====="
    assert text.splitlines()[-1] == "===== END OF AFTERBELL CARD ====="
    assert max(map(len, text.splitlines())) <= 64


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: text.encode(),
        lambda text: "Hi Noor,\n\nhere is mine:\n" + text + "\nSee you at lunch!",
        lambda text: "".join(f"> {line}\r\n" for line in text.splitlines()),
        lambda text: text.replace("\n", " "),
        lambda text: "\ufeff" + text.replace("\n", "\n\n"),
    ],
)
def test_pasted_text_is_read_however_a_mail_program_bent_it(change):
    assert cards.from_any(change(cards.to_text(CARD))) == CARD


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "not-a-card"),
        ("", "not-a-card"),
        ("Dear Mara, I lost my card.", "not-a-card"),
        (b"\x89PNG" + bytes(500), "not-a-card"),
        ("x" * (cards.TEXT_LIMIT + 1), "not-a-card"),
        (CARD + bytes(cards.TEXT_LIMIT), "not-a-card"),
        (cards.FIRST_LINE + "\nAAA!\n" + cards.LAST_LINE, "damaged"),
        (cards.FIRST_LINE + "\nAAAA\n" + cards.LAST_LINE, "not-a-card"),
        (CARD[:6] + b"2\0" + CARD[8:], "too-new"),
        (CARD[:100], "damaged"),
        (CARD[:-1], "damaged"),
        (CARD + b"\0", "damaged"),
        (CARD[:NAME_AT] + b"\0" + CARD[NAME_AT + 1 :], "damaged"),
        (CARD[:NAME_AT] + b"\x41" + CARD[NAME_AT + 1 :], "damaged"),
        (CARD[:-1] + bytes([CARD[-1] ^ 1]), "signature"),
        (CARD[: NAME_AT + 1] + b"S" + CARD[NAME_AT + 2 :], "signature"),
    ],
)
def test_what_is_no_whole_card_is_refused(data, found):
    assert reason(data) == found


@settings(max_examples=60)
@given(st.integers(0, len(CARD) - 1), st.integers(1, 255))
def test_no_byte_of_a_card_can_be_changed(place, change):
    altered = bytearray(CARD)
    altered[place] ^= change
    reason(bytes(altered))


@pytest.mark.parametrize("point", [bytes(32), b"\1" + bytes(31), bytes.fromhex("ec" + "ff" * 30 + "7f")])
def test_an_x25519_key_of_low_order_is_refused(point):
    body = CARD[:-64]
    assert reason(signed(body[:40] + point + body[72:])) == "weak-key"


def test_an_age_key_with_a_low_order_or_invalid_half_is_refused():
    body = CARD[:-64]
    assert reason(signed(body[: 72 + 1184] + bytes(32) + body[72 + 1216 :])) == "weak-key"
    assert reason(signed(body[:72] + b"\xff" * 1184 + body[72 + 1184 :])) == "weak-key"


@pytest.mark.parametrize("point", sorted(cards._LOW_ORDER))
@pytest.mark.parametrize("sign", [0, 0x80])
def test_a_signing_key_of_low_order_is_refused(point, sign):
    weak = point[:31] + bytes([point[31] | sign])
    assert reason(CARD[:8] + weak + CARD[40:]) == "weak-key"


@pytest.mark.parametrize(
    "name", [b"\xff\xfe", "e\u0301le\u0300ve".encode(), b"a\nb", "x\u202ey".encode(), b" Mara", b"a\0b"]
)
def test_a_name_that_is_not_one_clean_line_is_refused_though_it_is_signed(name):
    body = CARD[:NAME_AT] + bytes([len(name)]) + name + bytes(32)
    assert reason(signed(body)) == "damaged"


def test_text_full_of_first_lines_is_refused_at_once():
    began = time.thread_time()
    assert reason(cards.FIRST_LINE * (cards.TEXT_LIMIT // len(cards.FIRST_LINE))) == "not-a-card"
    assert time.thread_time() - began < 0.5


def test_a_card_signed_by_others_keys_is_refused():
    assert reason(signed(CARD[:-64], NOOR)) == "signature"
    assert reason(CARD[:-64] + Ed25519PrivateKey.generate().sign(CARD[:-64])) == "signature"


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_any_name_becomes_one_that_a_card_can_hold(name):
    card = cards.read(cards.make(NOOR, cards.Issue(name=name, created=1)))
    assert card.name == (cards.card_name(name) or "?")
    assert 0 < len(card.name.encode()) <= 64


def test_new_keys_name_the_old_ones_and_are_signed_by_them():
    new = Identity(b"\3" * 32)
    issue = cards.Issue(name="Mara", created=1, serial=4, succeeds=MARA)
    renewed = cards.make(new, issue)
    assert cards.read(renewed).previous == MARA.fingerprint()
    assert cards.succeeds(renewed, cards.read(CARD))
    assert not cards.succeeds(renewed, cards.read(cards.make(NOOR, cards.Issue(name="Noor", created=1))))


def test_keys_that_only_claim_a_predecessor_do_not_succeed_it():
    thief = Identity(b"\4" * 32)
    body = cards.make(thief, cards.Issue(name="Mara", created=1, succeeds=MARA))[:-128]
    claimed = signed(body, thief) + thief.signing.sign(b"afterbell/card-successor/v1\0" + body)
    assert cards.read(claimed).previous == MARA.fingerprint()
    assert not cards.succeeds(claimed, cards.read(CARD))
    assert reason(claimed[:-64]) == "damaged"


def test_a_code_names_one_fingerprint():
    print_of = MARA.fingerprint().hex()
    assert cards.fingerprint_in(" " + cards.code(print_of) + "\n") == print_of
    assert cards.fingerprint_in("AFTERBELL:12") is None
    assert cards.fingerprint_in(cards.code(print_of) + "0") is None


def test_the_code_is_a_version_four_square():
    squares = cards.code_squares(MARA.fingerprint().hex())
    assert len(squares) == 33
    assert {len(row) for row in squares} == {33}
    assert squares[0][:8] == (True,) * 7 + (False,)
