from __future__ import annotations

import hashlib

import pytest

from journal.digests import Digest, digest_of


@pytest.mark.parametrize("count", [0, 1, 64, 100_000])
def test_the_digest_is_the_one_that_sha256_says_however_it_is_taken_in(count):
    data = bytes(number % 251 for number in range(count))
    pieces = Digest()
    for start in range(0, count, 4096):
        pieces.update(memoryview(data)[start : start + 4096])
    assert digest_of(data) == digest_of(bytearray(data)) == pieces.hexdigest() == hashlib.sha256(data).hexdigest()


def test_more_is_taken_in_after_it_was_asked_for():
    digest = Digest()
    digest.update(b"frac")
    assert digest.hexdigest() == hashlib.sha256(b"frac").hexdigest()
    digest.update(b"tions")
    assert digest.hexdigest() == hashlib.sha256(b"fractions").hexdigest()
