"""Safety words: frozen for ever, read aloud, typed as people type."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.circle import safetywords
from journal.passphrase import wordlist

WORDS = ("amber", "bridge", "candle", "dolphin", "ember", "fjord")


@pytest.mark.usefixtures("true_cost")
def test_the_cost_is_that_of_the_format():
    cost = safetywords._COST
    assert (cost.m, cost.t, cost.p) == (65_536, 3, 4)


@pytest.mark.usefixtures("true_cost")
def test_the_words_of_a_fingerprint_never_change():
    assert safetywords.places(bytes(32)) == (2481, 2533, 47, 364, 3303, 3832)
    assert safetywords.places(b"\xff" * 32) == (440, 1684, 1311, 1402, 2842, 628)


def test_six_words_come_from_the_frozen_list():
    found = safetywords.safety_words(bytes(32), wordlist.words())
    assert [wordlist.index(word) for word in found] == list(safetywords.places(bytes(32)))


def test_another_list_is_refused():
    with pytest.raises(ValueError, match="4096"):
        safetywords.safety_words(bytes(32), WORDS)


@pytest.mark.parametrize(
    "typed",
    [
        "amber bridge candle dolphin ember fjord",
        "  AMBER, Bridge,candle\n dolphin\tember  fjord. ",
        "amber-bridge-candle-dolphin-ember-fjord",
        "Ａmber bridge candle dolphin ember fjord",
    ],
)
def test_words_match_in_any_case_and_spacing(typed):
    assert safetywords.match(typed, WORDS)


@pytest.mark.parametrize(
    "typed",
    ["", "amber", "amber bridge candle dolphin ember", "amber bridge candle dolphin ember fjord fjord",
     "bridge amber candle dolphin ember fjord", "amberbridge candle dolphin ember fjord"],
)  # fmt: skip
def test_other_words_do_not_match(typed):
    assert not safetywords.match(typed, WORDS)


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_no_text_at_all_upsets_the_comparison(typed):
    assert isinstance(safetywords.match(typed, WORDS), bool)


def test_a_word_that_is_on_no_card_is_told_from_one_that_is_on_another():
    assert safetywords.misspelt("Amber, hatbocks bridge hatbocks", WORDS) == ("hatbocks",)
    assert safetywords.misspelt("fjord amber", WORDS) == ()
