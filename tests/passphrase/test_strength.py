from __future__ import annotations

import time

import pytest

from journal.passphrase.strength import strength


@pytest.mark.parametrize("passphrase", ["password", "abcdefgh", "aaaaaaaaaaaa", "zxcvbnm,./", "13.05.1987", "x", ""])
def test_what_is_tried_first_is_weak(passphrase):
    assert strength(passphrase).score <= 1


def test_four_unrelated_words_hold():
    assert strength("plover lantern quiet eleven").score == 4


def test_a_longer_passphrase_is_never_judged_weaker_than_its_beginning():
    assert strength("plover lantern quiet eleven " * 20).score == 4


@pytest.mark.parametrize("passphrase", ["a" * 5000, "p4$$w0rd" * 100, "(4@8({[<3" * 100, "qwertz" * 500, "\ud800" * 90])
def test_no_passphrase_takes_long(passphrase):
    strength("warm")
    began = time.thread_time()
    strength(passphrase)
    assert time.thread_time() - began < 2
