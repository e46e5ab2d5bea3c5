"""Bundles: what goes in comes out, and everything else is refused, one reason at a time."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.age.format import Stanza, from_base64, read_header, to_base64, write_header
from journal.age.recipients import PQ_KIND
from journal.bundle import sealed as bundles
from journal.bundle import zip as bundle_zip
from journal.bundle.manifest import About
from journal.errors import BundleRefused
from journal.shapes import EntryId, Gesture, Kind
from tests.forgery import (
    CARDS,
    EVE,
    MARA,
    NOOR,
    SAM,
    inside,
    letter,
    members,
    opened,
    packed,
    rewritten,
    sealed,
    with_entry_text,
    zipped,
)

GOOD = packed()
UID = EntryId("a" * 32)
BUNDLE = "b" * 32


def refusal(data: bytes, identity=NOOR) -> tuple[str, str]:
    with pytest.raises(BundleRefused) as refused:
        opened(data, identity)
    assert refused.value.facts["reason"] in BundleRefused.REASONS
    return refused.value.facts["reason"], refused.value.facts["detail"]


# What goes in comes out


def test_a_letter_comes_out_as_it_went_in():
    got = opened(GOOD)
    assert got.letter == letter()
    assert got.sender == MARA.fingerprint().hex()
    assert got.to == (NOOR.fingerprint().hex(),)


@pytest.mark.parametrize(
    "sent",
    [
        letter(
            kind="response",
            entries=(),
            ask=None,
            gesture=Gesture.CALL,
            reply_to=BUNDLE,
            about=(About(uid=UID, bundle=BUNDLE),),
        ),
        letter(kind="takeback", entries=(), ask=None, about=(About(uid=UID, bundle=BUNDLE),)),
        letter(kind="card", entries=(), ask=None, card=b"a card"),
    ],
    ids=lambda sent: sent.kind,
)
def test_every_kind_of_letter_travels(sent):
    assert opened(bundles.pack(sent, MARA, [CARDS[NOOR]])[1]).letter == sent


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp")), max_size=60)


@settings(max_examples=25)
@given(
    words,
    words.map(lambda text: " ".join(text.split())),
    st.binary(max_size=3000),
    st.sampled_from(Kind),
    st.dates(date(1900, 1, 1), date(2200, 12, 31)),
)
def test_any_words_come_out_as_they_went_in(note, title, data, kind, day):
    entry = bundles.LetterEntry(
        uid=UID,
        rev=1,
        title=bundles.clean_line(title),
        body=note,
        day=day,
        kind=kind,
        files=(bundles.LetterFile(name="x", media_type="application/pdf", data=data),),
    )
    sent = letter(note=note, entries=(entry,))
    assert opened(bundles.pack(sent, MARA, [CARDS[NOOR]])[1]).letter == sent


def test_each_of_several_people_opens_it():
    data = packed(to=(NOOR, SAM, EVE))
    assert {opened(data, identity).id for identity in (NOOR, SAM, EVE)} == {opened(data, NOOR).id}


@pytest.mark.parametrize(("people", "stanzas"), [(1, 1), (2, 2), (3, 4)])
def test_dummies_hide_how_many_people_there_are(people, stanzas):
    header = read_header(packed(to=(NOOR, SAM, EVE)[:people]))
    assert len(header.stanzas) == stanzas
    assert {stanza.kind for stanza in header.stanzas} == {PQ_KIND}


def test_the_order_of_stanzas_says_nothing():
    places = {NOOR.age.unwrap(read_header(packed(to=(NOOR, SAM))).stanzas[:1]) is not None for _ in range(40)}
    assert places == {True, False}


def test_the_inside_is_a_zip_that_any_tool_reads():
    with zipfile.ZipFile(BytesIO(inside(GOOD))) as read:
        assert read.testzip() is None
        assert read.namelist()[:4] == ["manifest.json", "auth.json", "README.txt", "entries/0001.md"]
        text = read.read("entries/0001.md").decode()
    assert text.startswith("# The quiet row\n\n2026-03-11 ▲ high\n\nThey spoke.")


def test_lengths_are_padded_to_a_few():
    assert len(inside(GOOD)) == bundle_zip.FLOOR
    for size in (16 << 10, 100_000, 12_345_678, (1 << 30) + 1):
        assert size <= bundle_zip.padme(size) <= size * 1.12
        assert bundle_zip.padme(bundle_zip.padme(size)) == bundle_zip.padme(size)
    assert bundle_zip.padme(100_000) == bundle_zip.padme(100_001)


def test_file_names_say_nothing():
    names = {bundles.file_name() for _ in range(20)}
    assert len(names) == 20
    assert all(len(name) == 16 + len(".afterbell") and name.endswith(".afterbell") for name in names)


# Around the encryption


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-a-bundle"),
        (b"PK\3\4 something else", "not-a-bundle"),
        (b"age-encryption.org/v2\n" + GOOD[22:], "too-new"),
        (GOOD[:3000], "damaged"),
        (GOOD[:-1], "damaged"),
        (GOOD + b"\0", "damaged"),
        (GOOD[:-40] + bytes([GOOD[-40] ^ 1]) + GOOD[-39:], "damaged"),
        (b"age-encryption.org/v1\n" + b"-> x\n\n" * 1025 + b"--- " + b"A" * 43 + b"\n", "damaged"),
    ],
)
def test_what_is_no_whole_bundle_is_refused(data, reason):
    assert refusal(data)[0] == reason


def test_every_byte_of_the_header_counts():
    size = read_header(GOOD).size
    for place in range(22, size, 97):
        assert refusal(GOOD[:place] + bytes([GOOD[place] ^ 1]) + GOOD[place + 1 :])[0] in {
            "damaged",
            "malformed",
            "not-for-me",
        }


def test_a_stranger_cannot_open_it():
    assert refusal(GOOD, EVE) == ("not-for-me", "stanzas")


def test_the_sender_is_not_a_recipient():
    assert refusal(GOOD, MARA) == ("not-for-me", "stanzas")


def test_older_kinds_of_locks_beside_ours_are_refused():
    header = read_header(GOOD)
    key = NOOR.age.unwrap(header.stanzas)
    mixed = [*header.stanzas, Stanza(("X25519", "A" * 43), bytes(32))]
    assert refusal(write_header(key, mixed) + GOOD[header.size :]) == ("malformed", "stanza-kinds")


def test_a_low_order_share_is_refused():
    header = read_header(GOOD)
    enc = from_base64(header.stanzas[0].arguments[1])
    low = dataclasses.replace(header.stanzas[0], arguments=(PQ_KIND, to_base64(enc[:1088] + bytes(32))))
    assert refusal(write_header(bytes(16), [low]) + GOOD[header.size :]) == ("damaged", "age")


def test_more_than_is_read_into_memory_is_refused_before_it_is_decrypted(monkeypatch):
    monkeypatch.setattr(bundles, "PLAINTEXT_LIMIT", 1000)
    assert refusal(GOOD) == ("too-large", "plaintext")


# Who wrote it, and for whom


def test_an_unknown_sender_is_refused_by_whoever_knows_the_senders():
    with pytest.raises(KeyError):
        bundles.open_bundle(GOOD, [NOOR], {}.__getitem__)


def test_a_bundle_passed_on_to_a_third_person_is_refused():
    # Noor opens it and seals the very same inside for Sam: no MAC exists for Sam.
    assert refusal(sealed(inside(GOOD), (SAM,)), SAM) == ("not-authentic", "recipients")


def test_a_recipient_added_by_an_insider_is_refused():
    parts = members(packed(to=(NOOR,)))
    facts = json.loads(parts["manifest.json"])
    facts["to"] = sorted([*facts["to"], SAM.fingerprint().hex()])
    parts["manifest.json"] = json.dumps(facts).encode()
    macs = json.loads(parts["auth.json"])
    parts["auth.json"] = bundles._auth_json(
        {
            **{to: bytes.fromhex(mac) for to, mac in macs.items()},
            SAM.fingerprint().hex(): bytes(32),
        }
    )
    assert refusal(sealed(zipped(parts), (SAM,)), SAM) == ("not-authentic", "mac")


def test_words_changed_by_an_insider_are_refused():
    # Noor and Sam both hold the file key; Noor alters the text and seals it for Sam again.
    parts = members(packed(to=(NOOR, SAM)))
    facts = json.loads(parts["manifest.json"])
    with_entry_text(facts, parts, parts["entries/0001.md"].replace(b"spoke", b"lied"))
    parts["manifest.json"] = json.dumps(facts).encode()
    assert refusal(sealed(zipped(parts), (SAM,)), SAM) == ("not-authentic", "mac")


def test_a_bundle_turned_back_on_its_sender_is_refused():
    # The X25519 secret is the same both ways; the fingerprints in the MAC's key are not.
    assert refusal(sealed(inside(GOOD), (MARA,)), MARA)[0] == "not-authentic"

    def swap(facts, _parts):
        facts["from"], facts["to"] = NOOR.fingerprint().hex(), [MARA.fingerprint().hex()]

    parts = members(GOOD)
    facts = json.loads(parts["manifest.json"])
    swap(facts, parts)
    parts["manifest.json"] = json.dumps(facts).encode()
    mac = json.loads(parts["auth.json"])[NOOR.fingerprint().hex()]
    parts["auth.json"] = bundles._auth_json({MARA.fingerprint().hex(): bytes.fromhex(mac)})
    assert refusal(sealed(zipped(parts), (MARA,)), MARA) == ("not-authentic", "mac")


def test_a_bundle_from_myself_is_refused():
    def from_noor(facts, _parts):
        facts["from"] = NOOR.fingerprint().hex()

    assert refusal(rewritten(from_noor)) == ("not-authentic", "reflected")


def test_a_name_borrowed_by_a_stranger_is_refused():
    def borrow(facts, _parts):
        facts["from"] = MARA.fingerprint().hex()

    assert refusal(rewritten(borrow, sender=EVE)) == ("not-authentic", "mac")


def test_people_mixed_up_between_manifest_and_codes_are_refused():
    parts = members(packed(to=(NOOR, SAM)))
    macs = {to: bytes.fromhex(mac) for to, mac in json.loads(parts["auth.json"]).items()}
    swapped = dict(zip(macs, reversed(macs.values()), strict=True))
    for wrong in (swapped, dict(list(macs.items())[:1]), {**macs, "0" * 64: bytes(32)}):
        got = refusal(sealed(zipped({**parts, "auth.json": bundles._auth_json(wrong)})))
        assert got in {("not-authentic", "mac"), ("malformed", "auth")}


@pytest.mark.parametrize("auth", [b"", b"[]", b"{}", b'{"x":"y"}', b"[" * 9999, b'{"a":' * 5000, b"null", b"\xff"])
def test_a_broken_auth_file_is_refused(auth):
    assert refusal(sealed(zipped({**members(GOOD), "auth.json": auth})))[0] == "malformed"


def test_codes_written_in_another_way_are_refused():
    parts = members(GOOD)
    assert refusal(sealed(zipped({**parts, "auth.json": parts["auth.json"] + b" "}))) == ("malformed", "auth")
    upper = parts["auth.json"].replace(parts["auth.json"][70:], parts["auth.json"][70:].upper())
    assert refusal(sealed(zipped({**parts, "auth.json": upper}))) == ("malformed", "auth")


def test_a_format_of_the_future_is_named_and_one_of_the_past_is_refused():
    def to(version):
        return lambda facts, _parts: facts.update(format=version)

    for later in ("afterbell-bundle/2", "afterbell-bundle/1.1"):
        assert refusal(rewritten(to(later))) == ("too-new", "manifest-format")
    for odd in ("afterbell-bundle/0", "afterbell-bundle/01", "afterbell-bundle/1.", "other/1", None, 1):
        assert refusal(rewritten(to(odd))) == ("malformed", "manifest-format")


@pytest.mark.parametrize("more", [{"README.txt": b"Another text."}, {"entries/0001.html": b"<p>"}, {"sound/a": b"a"}])
def test_a_format_of_the_future_is_named_however_its_parts_are_laid_out(more):
    def later(facts, parts):
        facts["format"] = "afterbell-bundle/2"
        parts.update(more)

    assert refusal(rewritten(later))[0] == "too-new"
    assert refusal(rewritten(lambda _facts, parts: parts.update(more)))[0] == "malformed"


@pytest.mark.parametrize("name", ["kind", "ask", "gesture"])
def test_a_word_that_a_later_afterbell_added_is_named_as_newer_and_never_as_malformed(name):
    def say_more(facts, _parts):
        facts[name] = "proud-of-you"

    assert refusal(rewritten(say_more)) == ("too-new", "manifest-choice")


def test_codes_are_no_signature():
    # Noor, holding only her own keys and Mara's card, can make the very same code: it proves nothing to others.
    said = members(GOOD)["manifest.json"]
    key = bundles._auth_key(NOOR.auth, CARDS[MARA].auth, MARA.fingerprint(), NOOR.fingerprint())
    assert bundles._mac(key, said).hex() == json.loads(members(GOOD)["auth.json"])[NOOR.fingerprint().hex()]


def test_a_bundle_has_one_to_thirty_two_recipients():
    for count in (0, 33):
        with pytest.raises(ValueError, match="recipients"):
            bundles.pack(letter(), MARA, [CARDS[NOOR]] * count)
