from __future__ import annotations

import hashlib

import pytest

from journal.assets import asset
from journal.passphrase.wordlist import complete, index, words


def test_the_list_is_frozen():
    digest = hashlib.sha256(asset("words/safety-words.txt").read_bytes()).hexdigest()
    assert digest == "df6b206fc5b1f26acb4fa3ec4023d966380d6f4f891fdc47c3ae2b8e558380d4"


def test_there_are_4096_words_in_order_and_none_twice():
    assert len(words()) == 4096
    assert list(words()) == sorted(set(words()))


def test_five_letters_are_enough_for_every_word():
    assert len({word[:5] for word in words()}) == 4096


def test_no_word_begins_another():
    pairs = zip(words(), words()[1:], strict=False)
    assert not [pair for pair in pairs if pair[1].startswith(pair[0])]


@pytest.mark.parametrize("typed", ["abacus", " Abacus ", "ABACUS\n"])
def test_a_word_is_found_however_it_is_typed(typed):
    assert index(typed) == 0


def test_every_word_is_found_at_its_place():
    assert [index(word) for word in words()] == list(range(4096))


def test_what_is_no_word_of_the_list_has_no_place():
    assert index("zzz") is None
    assert index("") is None


def test_a_beginning_is_completed():
    assert "abacus" in complete("Aba")
    assert complete("zzz") == complete("") == complete("  ") == ()
    assert all(word.startswith("so") for word in complete("so", 100))
    assert len(complete("s")) == 8
