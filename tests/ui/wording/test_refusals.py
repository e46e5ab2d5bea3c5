from __future__ import annotations

import pytest

from journal import errors
from journal.errors import BundleRefused, CardRefused, Refusal, WordsFileRefused
from tests.refusals import refusals
from ui.wording.refusals import say, worded

OURS = sorted((kind for kind in refusals() if kind.__module__ == "journal.errors"), key=lambda kind: kind.__name__)
STEPS = [kind for kind in OURS if kind is not errors.Cancelled]


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
def test_every_refusal_has_words_of_its_own(kind):
    assert worded(kind)
    said = say(kind())
    assert said.title
    assert said.sentence.endswith(".")
    assert said.title != say(Refusal()).title


@pytest.mark.parametrize(
    "kind", [kind for kind in OURS if kind is not errors.Cancelled], ids=lambda kind: kind.__name__
)
def test_every_refusal_says_what_to_do_next(kind):
    assert say(kind()).next_step.endswith((".", "?"))


@pytest.mark.parametrize("kind", [BundleRefused, CardRefused, errors.ImportRefused, errors.NotProved, WordsFileRefused])
def test_every_reason_has_words_of_its_own(kind):
    said = [say(kind(reason=reason)) for reason in kind.REASONS]
    assert len({words.title for words in said}) == len(kind.REASONS)


def test_a_wrong_passphrase_and_a_damaged_journal_are_different_things():
    assert "fine" in say(errors.WrongPassphrase()).sentence
    assert "passphrase is right" in say(errors.DamagedJournal()).sentence
    assert "may well be right" in say(errors.DamagedKeys()).sentence


def test_a_bug_is_said_to_be_ours_and_names_no_line():
    said = say(Refusal(trace="KeyError at journal/entries.py:12"))
    assert "Afterbell" in said.sentence
    assert "entries.py" not in said.title + said.together


def test_no_words_exclaim():
    for kind in OURS:
        assert "!" not in say(kind()).title + say(kind()).together


def test_what_a_newer_afterbell_sealed_is_said_to_be_that():
    said = say(BundleRefused(reason="too-new"))
    assert "newer" in said.title + said.sentence
    assert said.next_step.startswith("Update")
