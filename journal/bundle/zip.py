"""Pure. The zip inside a bundle, in exactly one shape: FORMATS.md, section 4.

The reader walks from byte 0, rebuilds what the writer would have written and requires equality. A second directory, a
comment, a compressed bomb, a path that climbs out, a duplicate or a trailing byte is then simply not what was expected.
Python's `zipfile` is not used to read: it trusts the end of the file, where a hostile one tells another story.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journal.bundle.untrusted import require

FLOOR = 16 << 10
PADDING = "padding"
COUNT_LIMIT = 3 + 2 * 9999

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _DATE = 20, 0x0021
_NAME = re.compile(r"manifest\.json|auth\.json|README\.txt|padding|entries/\d{4}\.md|files/\d{4}\.[a-z0-9]{1,5}")
_NAME_LIMIT = 32
_ZEROS = bytes(1 << 16)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the zip."""

    name: str
    data: bytes | memoryview


def padme(size: int) -> int:
    """Give the padded length of `size` bytes: at most 12 % more, and only a few lengths for all sizes (Padme)."""
    exponent = size.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << max(0, free)) - 1
    return size + mask & ~mask


def size_of(members: Sequence[Member]) -> int:
    """Give the length of the whole zip, padding and all."""
    return padme(max(FLOOR, _bare_size(members)))


def pieces(members: Sequence[Member]) -> Iterator[bytes | memoryview]:
    """Give the zip of `members` in their order, then the padding; nothing is joined or copied."""
    padding = size_of(members) - _bare_size(members)
    directory = []
    position = 0
    for member in members:
        check = zlib.crc32(member.data)
        yield from _local(member.name, check, len(member.data))
        yield member.data
        directory.append(_central(member.name, check, len(member.data), position))
        position += _LOCAL.size + len(member.name) + len(member.data)
    check = _crc_of_zeros(padding)
    yield from _local(PADDING, check, padding)
    yield from _zeros(padding)
    directory.append(_central(PADDING, check, padding, position))
    position += _LOCAL.size + len(PADDING) + padding
    central = b"".join(directory)
    count = len(directory)
    yield central + _END.pack(b"PK\5\6", 0, 0, count, count, len(central), position, 0)


def first(data: memoryview) -> Member:
    """Give the member that `data` begins with, whatever follows. Raises `BundleRefused`."""
    return _member(data, 0)[0]


def read(data: memoryview) -> list[Member]:
    """Give the members before the padding. Raises `BundleRefused` unless `data` is what `pieces` gives for them."""
    members = []
    position = 0
    while True:
        member, position = _member(data, position)
        if member.name == PADDING:
            break
        members.append(member)
        require(len(members) <= COUNT_LIMIT, "zip-count")
    names = [member.name for member in members]
    require(names == _expected_names(names), "zip-order")
    require(len(data) == size_of(members), "zip-length")
    position = 0
    for piece in pieces(members):
        # A member's data is a view of these very bytes; its place is settled by the header before it, its contents by
        # the checksum there.
        require(isinstance(piece, memoryview) or bytes(data[position : position + len(piece)]) == piece, "zip-bytes")
        position += len(piece)
    return members


def _expected_names(names: list[str]) -> list[str]:
    entries = sum(name.startswith("entries/") for name in names)
    ends = [name.rpartition(".")[2] for name in names if name.startswith("files/")]
    return [
        "manifest.json",
        "auth.json",
        "README.txt",
        *(f"entries/{number:04}.md" for number in range(1, entries + 1)),
        *(f"files/{number:04}.{end}" for number, end in enumerate(ends, 1)),
    ]


def _member(data: memoryview, position: int) -> tuple[Member, int]:
    begin = position + _LOCAL.size
    require(begin <= len(data), "zip-end")
    fields = _LOCAL.unpack(data[position:begin])
    size, name_size = fields[8], fields[9]
    fits = name_size <= _NAME_LIMIT and begin + name_size + size <= len(data)
    require(fields[0] == b"PK\3\4" and fits, "zip-header")
    name = bytes(data[begin : begin + name_size]).decode("ascii", "replace")
    require(_NAME.fullmatch(name), "zip-name")
    begin += name_size
    return Member(name, data[begin : begin + size]), begin + size


def _bare_size(members: Sequence[Member]) -> int:
    names = [*(member.name for member in members), PADDING]
    heads = sum(_LOCAL.size + _CENTRAL.size + 2 * len(name) for name in names)
    return heads + sum(len(member.data) for member in members) + _END.size


def _local(name: str, check: int, size: int) -> Iterator[bytes]:
    yield _LOCAL.pack(b"PK\3\4", _VERSION, 0, 0, 0, _DATE, check, size, size, len(name), 0) + name.encode("ascii")


def _central(name: str, check: int, size: int, position: int) -> bytes:
    sizes = (check, size, size, len(name), 0, 0, 0, 0, 0, position)
    return _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, 0, 0, 0, _DATE, *sizes) + name.encode("ascii")


def _zeros(count: int) -> Iterator[bytes]:
    while count > 0:
        yield _ZEROS[:count]
        count -= len(_ZEROS)


def _crc_of_zeros(count: int) -> int:
    check = 0
    for piece in _zeros(count):
        check = zlib.crc32(piece, check)
    return check
