"""Pure. A whole age v1 file: header and payload together, written for recipients and read with identities."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from journal import chance
from journal.age.format import (
    FILE_KEY_SIZE,
    HEADER_LIMIT,
    Header,
    HeaderError,
    NoMatchError,
    Stanza,
    read_header,
    write_header,
)
from journal.age.recipients import Identity, Recipient
from journal.age.stream import Unsealed, seal, unseal


class Head(NamedTuple):
    """The beginning of a file that is still to be written, and the key for what follows."""

    file_key: bytes
    header: bytes


def begin(recipients: Sequence[Recipient]) -> Head:
    """Give the head of a new file; a passphrase takes a second to be stretched."""
    file_key = chance.random_bytes(FILE_KEY_SIZE)
    return Head(file_key, write_header(file_key, [recipient.wrap(file_key) for recipient in recipients]))


def encrypt(recipients: Sequence[Recipient], pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Give the file piece by piece, one stanza for each recipient in the order given."""
    head = begin(recipients)
    yield head.header
    yield from seal(head.file_key, pieces)


def decrypt(data: bytes, identities: Iterable[Identity]) -> Iterator[bytes]:
    """Give the plaintext chunk by chunk. Raises an `AgeError`; nothing counts before the last chunk came."""
    header = read_header(data)
    file_key = find_file_key(header, identities)
    yield from unseal(file_key, memoryview(data)[header.size :])


class FileKey:
    """The key of one file, found before: its header need not be opened, nor a passphrase stretched, once more."""

    def __init__(self, file_key: bytes) -> None:
        self._file_key = file_key

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:  # noqa: ARG002  an `Identity`
        """Give the file key."""
        return self._file_key


def key_of(file: BinaryIO, identities: Iterable[Identity]) -> FileKey:
    """Find the key of a file that may be too long to be read as a whole. Raises an `AgeError`."""
    return FileKey(find_file_key(_header_of(file), identities))


def unsealed(file: BinaryIO, key: FileKey) -> io.BufferedReader:
    """Give the plaintext of a file, to be read anywhere in it. Raises an `AgeError`, also whenever it is read."""
    header = _header_of(file)
    return io.BufferedReader(Unsealed(file, header.size, find_file_key(header, [key])))


def _header_of(file: BinaryIO) -> Header:
    file.seek(0)
    return read_header(file.read(HEADER_LIMIT))


def find_file_key(header: Header, identities: Iterable[Identity]) -> bytes:
    """Give the file key and check the header with it. Raises `NoMatchError`, `MacError` or `HeaderError`."""
    if len(header.stanzas) > 1 and any(stanza.kind == "scrypt" for stanza in header.stanzas):
        raise HeaderError("a passphrase stands alone")
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            header.check(file_key)
            return file_key
    raise NoMatchError
