"""The zip of a bundle has one shape; whatever differs by a byte is refused, though the keys be right."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.bundle import zip as bundle_zip
from journal.bundle.zip import Member
from journal.errors import BundleRefused
from tests.forgery import inside, members, opened, packed, raw_zip, sealed

GOOD = packed()
PLAIN = inside(GOOD)
PARTS = members(GOOD)


def reason(plain: bytes) -> str:
    with pytest.raises(BundleRefused) as refused:
        opened(sealed(plain))
    return refused.value.facts["detail"]


def padded(parts: list[tuple[str, bytes, dict]]) -> list[tuple[str, bytes, dict]]:
    """Add the padding that the writer would have added."""
    size = bundle_zip.size_of([Member(name, data) for name, data, _ in parts])
    bare = bundle_zip._bare_size([Member(name, data) for name, data, _ in parts])
    return [*parts, ("padding", bytes(size - bare), {})]


def whole(**odd) -> list[tuple[str, bytes, dict]]:
    return [(name, data, odd.get(name.partition(".")[0], {})) for name, data in PARTS.items()]


def test_the_right_zip_by_hand_is_the_one_the_writer_makes():
    assert raw_zip(padded(whole())) == PLAIN
    assert opened(sealed(PLAIN)).letter == opened(GOOD).letter


@pytest.mark.parametrize(
    "odd",
    [
        {"flags": 1},
        {"flags": 0x800},
        {"version": 45},
        {"made_by": 0x314},
        {"time": 1},
        {"date": 0x5B78},
        {"crc": 0},
        {"extra": b"\x01\x00\x00\x00"},
        {"mode": 0o777 << 16},
        {"method": 8},
        {"central_name": "manifesT.json"},
        {"size": 5},
    ],
    ids=str,
)
def test_a_header_field_that_differs_is_refused(odd):
    assert reason(raw_zip(padded(whole(manifest=odd)))).startswith("zip-")


@pytest.mark.parametrize(
    "name",
    ["../evil.md", "/etc/passwd", "entries\\0001.md", "C:evil.md", "entries/1.md", "entries/0001.MD", "files/0001.",
     "files/0001.tar.gz", "files/0001.toolong", "Manifest.json", "entries/0001.md/", "entries/\u0660001.md", ""],
)  # fmt: skip
def test_a_name_outside_the_list_is_refused(name):
    parts = [(name if part == "entries/0001.md" else part, data, {}) for part, data in PARTS.items()]
    assert reason(raw_zip(padded(parts))) in {"zip-name", "zip-header"}


def test_a_member_twice_is_refused():
    parts = whole()
    assert reason(raw_zip(padded([*parts[:4], parts[3], *parts[4:]]))) == "zip-order"


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (0, 1, 2, 4, 3), (0, 1, 3, 2, 4), (2, 0, 1, 3, 4)])
def test_another_order_is_refused(order):
    parts = whole()
    assert reason(raw_zip(padded([parts[place] for place in order]))) == "zip-order"


@pytest.mark.parametrize("missing", range(3))
def test_a_missing_member_is_refused(missing):
    parts = whole()
    assert reason(raw_zip(padded(parts[:missing] + parts[missing + 1 :]))) == "zip-order"


def test_a_gap_in_the_numbers_is_refused():
    parts = [(name.replace("0001", "0002"), data, {}) for name, data in PARTS.items()]
    assert reason(raw_zip(padded(parts))) == "zip-order"


def test_a_hidden_entry_between_is_refused():
    assert reason(PLAIN[: len(PLAIN) // 2] + b"PK" + PLAIN[len(PLAIN) // 2 + 2 :]) == "zip-bytes"


@pytest.mark.parametrize(
    "plain",
    [b"", b"P", PLAIN[:-1], PLAIN + b"\0", b"#!/bin/sh\n" + PLAIN, raw_zip(padded(whole()), comment=b"hello")],
    ids=["empty", "one", "short", "long", "before", "comment"],
)
def test_nothing_stands_before_between_or_after(plain):
    assert reason(plain).startswith("zip-")


def test_padding_of_another_length_or_not_of_zeros_is_refused():
    parts = whole()
    assert reason(raw_zip([*parts, ("padding", b"", {})])) == "zip-length"
    size = len(padded(parts)[-1][1])
    assert reason(raw_zip([*parts, ("padding", b"\1" * size, {})])) == "zip-bytes"


def test_a_million_tiny_members_are_not_even_listed():
    many = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 0, 0, 0x21, 0, 0, 0, 15, 0) + b"entries/0001.md"
    with pytest.raises(BundleRefused) as refused:
        bundle_zip.read(memoryview(many * 500_000))
    assert refused.value.facts["detail"] == "zip-count"


def test_a_size_beyond_the_end_is_refused_without_being_believed():
    assert reason(PLAIN[:18] + b"\xff\xff\xff\x7f" * 2 + PLAIN[26:]) == "zip-header"


@settings(max_examples=60)
@given(st.integers(0, len(PLAIN) - 1), st.integers(1, 255))
def test_no_byte_can_be_changed(place, change):
    altered = bytearray(PLAIN)
    altered[place] ^= change
    with pytest.raises(BundleRefused):
        opened(sealed(bytes(altered)))


@settings(max_examples=40)
@given(st.lists(st.binary(max_size=300), max_size=4), st.lists(st.binary(max_size=300), max_size=4))
def test_any_contents_come_out_as_they_went_in(entries, files):
    made = [Member("manifest.json", b"{}"), Member("auth.json", b""), Member("README.txt", b"r")]
    made += [Member(f"entries/{number:04}.md", data) for number, data in enumerate(entries, 1)]
    made += [Member(f"files/{number:04}.png", data) for number, data in enumerate(files, 1)]
    data = b"".join(bundle_zip.pieces(made))
    assert len(data) == bundle_zip.size_of(made)
    assert [(member.name, bytes(member.data)) for member in bundle_zip.read(memoryview(data))] == [
        (member.name, member.data) for member in made
    ]


@settings(max_examples=60)
@given(st.binary(max_size=2000))
def test_garbage_is_refused_and_nothing_else_happens(data):
    with pytest.raises(BundleRefused):
        bundle_zip.read(memoryview(data))
