from __future__ import annotations

import pytest

from journal.passphrase import made
from journal.passphrase.strength import strength
from journal.passphrase.wordlist import words


def test_a_passphrase_is_five_words_of_the_list_and_never_the_same_again():
    some = {made.passphrase() for _ in range(50)}
    assert len(some) == 50
    assert all(len(one.split(" ")) == made.COUNT and set(one.split(" ")) <= set(words()) for one in some)


def test_one_that_was_made_holds():
    assert strength(made.passphrase()).score == 4


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("", 0),
        ("map", 0),
        ("maple", 1),
        ("maple ket", 1),
        ("maple kettle", 2),
        ("kettle maple", 0),
        ("maple kettle x", 2),
    ],
)
def test_words_are_counted_as_far_as_they_are_right(typed, right):
    assert made.right_so_far("maple kettle thursday", typed) == right
