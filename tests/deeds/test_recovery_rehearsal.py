from __future__ import annotations

from datetime import date, timedelta

import pytest

from journal.dates import clock
from journal.deeds import recovery_rehearsal, rekeying
from journal.deeds import unlock as door
from journal.errors import UnknownRecoveryWord
from journal.passphrase import recovery
from journal.settings_table import RECOVERY_SHEET
from journal.shapes.keys import KeyDeed
from tests.conftest import THURSDAY
from tests.proofs import proved

TODAY = date(2026, 3, 12)


@pytest.fixture
def made(tmp_path):
    journal, sheet = door.create_journal(tmp_path / "j", "four unrelated paper lanterns", calibrate=False)
    recovery_rehearsal.begin(journal)
    yield journal, " ".join(sheet.words)
    journal.close()


def days_later(days: int) -> None:
    clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")


def due_after(journal, days: int) -> bool:
    days_later(days)
    return recovery_rehearsal.is_due(journal)


def test_the_question_comes_three_weeks_after_the_sheet_and_not_before(made):
    journal, _ = made
    assert [due_after(journal, days) for days in (0, 20, 21, 400)] == [False, False, True, True]


def test_nothing_is_asked_before_it_was_begun_and_beginning_again_changes_nothing(tmp_path):
    journal, _ = door.create_journal(tmp_path / "k", "four unrelated paper lanterns", calibrate=False)
    assert not due_after(journal, 400)
    days_later(0)
    recovery_rehearsal.begin(journal)
    days_later(20)
    _, changes = journal.do(recovery_rehearsal.begin)
    assert not changes.rooms
    assert due_after(journal, 21)
    journal.close()


def test_later_is_three_weeks_from_then_and_not_needed_is_never(made):
    journal, _ = made
    days_later(30)
    recovery_rehearsal.put_off(journal)
    assert [due_after(journal, days) for days in (30, 50, 51)] == [False, False, True]
    recovery_rehearsal.spare(journal)
    assert not due_after(journal, 4000)


def test_the_right_words_are_remembered_and_asked_for_no_more(made):
    journal, words = made
    days_later(30)
    assert recovery_rehearsal.rehearse(journal, words.upper().replace(" ", "\n"))
    assert recovery_rehearsal.tried_on(journal) == TODAY + timedelta(days=30)
    assert not due_after(journal, 4000)
    recovery_rehearsal.put_off(journal)
    assert recovery_rehearsal.tried_on(journal) == TODAY + timedelta(days=30)


def test_wrong_words_are_told_apart_and_change_nothing(made):
    journal, words = made
    before = journal.settings.get(RECOVERY_SHEET)
    assert not recovery_rehearsal.rehearse(journal, " ".join(recovery.to_words(bytes(16))))
    for typed, place in ((words.rsplit(" ", 1)[0], 12), (f"{words} abacus", 13), ("zzzz", 1)):
        with pytest.raises(UnknownRecoveryWord) as refused:
            recovery_rehearsal.rehearse(journal, typed)
        assert refused.value.facts == {"position": place}
    assert journal.settings.get(RECOVERY_SHEET) == before


def test_neither_right_nor_wrong_words_touch_the_keys(made):
    journal, words = made
    slots = {file.name: file.read_bytes() for file in journal.folder.glob("keys.json*")}
    recovery_rehearsal.rehearse(journal, words)
    recovery_rehearsal.rehearse(journal, " ".join(recovery.to_words(bytes(16))))
    assert {file.name: file.read_bytes() for file in journal.folder.glob("keys.json*")} == slots


@pytest.mark.parametrize("renewed", ["a new sheet", "a new key"])
def test_for_another_sheet_it_begins_anew(made, renewed):
    journal, words = made
    assert recovery_rehearsal.rehearse(journal, words)
    if renewed == "a new sheet":
        rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET))
    else:
        journal, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "new key")
    assert recovery_rehearsal.tried_on(journal) is None
    days_later(100)
    assert not recovery_rehearsal.is_due(journal)
    recovery_rehearsal.begin(journal)
    assert [due_after(journal, days) for days in (120, 121)] == [False, True]
    journal.close()
