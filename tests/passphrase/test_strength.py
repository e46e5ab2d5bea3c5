from __future__ import annotations

import time

import pytest

from journal.passphrase.strength import strength


@pytest.mark.parametrize(
    ("passphrase", "weak_by"),
    [
        ("password", "common"),
        ("abcdefgh", "sequence"),
        ("aaaaaaaaaaaa", "repeat"),
        ("zxcvbnm,./", "keyboard"),
        ("13.05.1987", "date"),
        ("x", "short"),
        ("", "short"),
    ],
)
def test_a_weak_passphrase_is_told_why(passphrase, weak_by):
    found = strength(passphrase)
    assert found.score <= 1
    assert weak_by in found.weak_by


def test_four_unrelated_words_hold():
    found = strength("plover lantern quiet eleven")
    assert (found.score, found.length) == (4, 27)


def test_what_others_know_of_a_person_is_weak():
    assert strength("Heinrich-Heine-Schule", ("heinrich-heine-schule", "")).score <= 1
    assert "own" in strength("Heinrich-Heine-Schule", ("heinrich-heine-schule",)).weak_by
    assert strength("Heinrich-Heine-Schule").score == 4


def test_a_longer_passphrase_is_never_judged_weaker_than_its_beginning():
    begin = "plover lantern quiet eleven "
    assert strength(begin * 20).score == 4
    assert strength(begin * 20).length == len(begin) * 20


@pytest.mark.parametrize("passphrase", ["a" * 5000, "p4$$w0rd" * 100, "(4@8({[<3" * 100, "qwertz" * 500, "\ud800" * 90])
def test_no_passphrase_takes_long(passphrase):
    strength("warm")
    began = time.thread_time()
    found = strength(passphrase)
    assert time.thread_time() - began < 2
    assert found.length == len(passphrase)
