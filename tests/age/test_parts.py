"""The parts of the age format that others' vectors do not reach: writing, Bech32, pieces cut anywhere."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.age import bech32
from journal.age.files import decrypt, encrypt
from journal.age.format import AgeError, HeaderError, NoMatchError, Stanza, read_header, write_header
from journal.age.recipients import PQ_KIND, Passphrase, PQIdentity, PQRecipient
from journal.age.stream import CHUNK, NONCE_SIZE, TAG_SIZE, seal, unseal

NOOR, SAM = PQIdentity(b"\2" * 32), PQIdentity(b"\3" * 32)
KEY = bytes(16)


def test_keys_are_written_as_the_specification_writes_them():
    line = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    identity = PQIdentity.from_line(line)
    assert identity.line() == line
    recipient = str(identity.recipient())
    assert recipient.startswith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdx")
    assert len(recipient) == 1959
    assert bech32.decode(recipient) == ("age1pq", identity.recipient().raw)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_every_recipient_opens_and_nobody_else(count):
    people = [PQIdentity(bytes([number]) * 32) for number in range(10, 10 + count)]
    data = b"".join(encrypt([person.recipient() for person in people], [b"hello"]))
    for person in people:
        assert b"".join(decrypt(data, [NOOR, person])) == b"hello"
    with pytest.raises(NoMatchError):
        b"".join(decrypt(data, [NOOR, SAM, Passphrase("hello")]))


@settings(max_examples=30)
@given(st.lists(st.sampled_from([0, 1, 15, 4096, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK]), max_size=4))
def test_a_payload_comes_out_whole_however_it_was_cut(sizes):
    pieces = [bytes([place + 1]) * size for place, size in enumerate(sizes)]
    payload = b"".join(seal(KEY, pieces))
    whole = sum(sizes)
    assert len(payload) == NONCE_SIZE + whole + TAG_SIZE * max(1, -(-whole // CHUNK))
    assert b"".join(unseal(KEY, memoryview(payload))) == b"".join(pieces)


@settings(max_examples=60)
@given(st.text(alphabet="abcdefghij-", min_size=1, max_size=12), st.binary(max_size=70))
def test_bech32_comes_back(prefix, data):
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == bech32.decode(text.upper()) == (prefix, data)
    last = "q" if text[-1] != "q" else "p"
    with pytest.raises(ValueError, match=r"."):
        bech32.decode(text[:-1] + last)


@pytest.mark.parametrize("text", ["", "a", "1qqqqqq", "a1qqqqq", "Age1qqqqqqqq", "a1bioqqqqq", "a\x7f1qqqqqq"])
def test_what_is_no_bech32_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        bech32.decode(text)


@settings(max_examples=80)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_as_age(data):
    for head in (b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> x\n"):
        with pytest.raises(AgeError):
            b"".join(decrypt(head + data, [NOOR]))


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.lists(st.from_regex(r"[!-~]{1,12}", fullmatch=True), min_size=1, max_size=3), st.binary(max_size=100)
        ),
        min_size=1,
        max_size=4,
    )
)
def test_a_header_comes_back(stanzas):
    made = [Stanza(tuple(arguments), body) for arguments, body in stanzas]
    data = write_header(KEY, made)
    header = read_header(data + b"payload")
    header.check(KEY)
    assert (list(header.stanzas), header.size) == (made, len(data))


@pytest.mark.parametrize(
    "middle",
    [b"-> " + b"a " * (1 << 20), b"-> a\n" + (b"A" * 64 + b"\n") * (1 << 15), b"-> a\n\n" * 1024, b"\n" * (2 << 20)],
    ids=range(4),
)
def test_no_hostile_header_takes_long(middle):
    began = time.thread_time()
    with pytest.raises(HeaderError):
        read_header(b"age-encryption.org/v1\n" + middle)
    assert time.thread_time() - began < 2


@pytest.mark.parametrize("size", [0, 1119, 1121])
def test_a_share_of_another_length_is_refused(size):
    from journal.age.format import to_base64

    with pytest.raises(HeaderError):
        NOOR.unwrap([Stanza((PQ_KIND, to_base64(bytes(size))), bytes(32))])


@pytest.mark.parametrize("raw", [b"", bytes(1215), bytes(1216), b"\xff" * 1216])
def test_a_key_that_is_none_is_refused(raw):
    with pytest.raises(ValueError, match=r"."):
        PQRecipient(raw)


def test_lines_of_other_keys_are_refused():
    for line in ("age1pq1qqq", NOOR.line().lower().replace("pq", "pp"), "AGE-PLUGIN-YUBIKEY-1QQQ"):
        with pytest.raises(ValueError, match=r"."):
            PQIdentity.from_line(line)


def test_no_passphrase_costs_more_than_a_gigabyte_to_try():
    """Whoever is given a file, and types the passphrase that came with it, has the journal open beside it."""
    stanza = Stanza(("scrypt", "A" * 22, "21"), bytes(32))
    with pytest.raises(HeaderError, match="work factor"):
        Passphrase("x").unwrap([stanza])
