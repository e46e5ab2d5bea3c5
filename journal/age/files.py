"""Pure. A whole age v1 file: header and payload together, written for recipients and read with identities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from journal import chance
from journal.age.format import FILE_KEY_SIZE, Header, HeaderError, NoMatchError, read_header, write_header
from journal.age.recipients import Identity, Recipient
from journal.age.stream import seal, unseal


def encrypt(recipients: Sequence[Recipient], pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Give the file piece by piece, one stanza for each recipient in the order given."""
    file_key = chance.random_bytes(FILE_KEY_SIZE)
    yield write_header(file_key, [recipient.wrap(file_key) for recipient in recipients])
    yield from seal(file_key, pieces)


def decrypt(data: bytes, identities: Iterable[Identity]) -> Iterator[bytes]:
    """Give the plaintext chunk by chunk. Raises an `AgeError`; nothing counts before the last chunk came."""
    header = read_header(data)
    file_key = find_file_key(header, identities)
    yield from unseal(file_key, memoryview(data)[header.size :])


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
