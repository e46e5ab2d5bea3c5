from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.errors import UnknownRecoveryWord
from journal.passphrase.recovery import from_words, to_words
from journal.passphrase.wordlist import words

SECRET = bytes(range(16))


@given(st.binary(min_size=16, max_size=16))
def test_twelve_words_give_the_secret_back(secret):
    sheet = to_words(secret)
    assert len(sheet) == 12
    assert from_words(" ".join(sheet)) == secret


@pytest.mark.parametrize("style", ["{n}. {w}\n", "{w},", "  {w}\t", "{n} {W} ", "{w}-"])
def test_the_words_are_taken_however_they_are_typed(style):
    sheet = to_words(SECRET)
    typed = "".join(style.format(n=n, w=word, W=word.upper()) for n, word in enumerate(sheet, 1))
    assert from_words(typed) == SECRET


def test_the_first_five_letters_are_enough():
    assert from_words(" ".join(word[:5] for word in to_words(SECRET))) == SECRET


@pytest.mark.parametrize("position", [1, 5, 12])
def test_an_unknown_word_is_pointed_at(position):
    sheet = list(to_words(SECRET))
    sheet[position - 1] = "zzyzx"
    with pytest.raises(UnknownRecoveryWord) as refused:
        from_words(" ".join(sheet))
    assert refused.value.facts == {"position": position}


@pytest.mark.parametrize("count", [0, 1, 11])
def test_missing_words_are_told_by_the_place_of_the_first(count):
    with pytest.raises(UnknownRecoveryWord) as refused:
        from_words(" ".join(to_words(SECRET)[:count]))
    assert refused.value.facts == {"position": count + 1}


def test_a_word_too_many_is_told():
    with pytest.raises(UnknownRecoveryWord) as refused:
        from_words(" ".join([*to_words(SECRET), words()[0]]))
    assert refused.value.facts == {"position": 13}


def refusal_of(typed):
    try:
        from_words(typed)
    except UnknownRecoveryWord as refused:
        return refused.facts["position"]
    return None


def test_neighbours_exchanged_are_noticed_but_for_one_in_65536():
    found = []
    for seed in range(40):
        for place in range(11):
            sheet = list(to_words(hashlib.sha256(bytes([seed])).digest()[:16]))
            sheet[place], sheet[place + 1] = sheet[place + 1], sheet[place]
            found.append(refusal_of(" ".join(sheet)))
    assert len(found) == 440
    assert found.count(0) >= 439


@given(st.text(max_size=200))
def test_anything_typed_is_refused_with_a_place(typed):
    assert refusal_of(typed) in range(14)
