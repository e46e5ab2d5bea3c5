from __future__ import annotations

import pytest

from journal import errors
from journal.cli.sentences import sentence
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


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"size": 61 << 20, "limit": 50 << 20}, "This has 61.0 MB; 50.0 MB is the most that is taken here."),
        ({"size": (16 << 20) + 1, "limit": 16 << 20}, "This has more than 16.0 MB, the most"),
        ({"size": 20_001, "limit": 20_000}, "This has more than 20 kB, the most"),
        ({"pixels": 100_000_000}, "A picture may have 100 million pixels at most."),
    ],
)
def test_what_is_too_large_is_told_with_the_figure_that_holds_for_it(facts, told):
    assert say(errors.TooLarge(**facts)).sentence.startswith(told)


def test_a_journal_that_is_open_on_another_computer_is_told_with_its_name():
    assert "“STAFF-ROOM”" in say(errors.JournalInUse(host="STAFF-ROOM")).sentence
    assert "STAFF-ROOM" in sentence(errors.JournalInUse(host="STAFF-ROOM"))
    assert "window" in say(errors.JournalInUse(host=None)).sentence


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
