"""What was done to the keys is told to whoever opens the journal next, and an old sheet stays good until then."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from journal import files
from journal.dates import clock
from journal.deeds import back_up, rekeying
from journal.deeds import unlock as door
from journal.deeds.proving import OpenedJustNow
from journal.errors import DiskFull, WrongPassphrase
from journal.shapes.keys import Hand, KeyChangeKind, KeyDeed, ProofBy
from journal.vault.keyring import MOST_OLD_SHEETS
from tests.conftest import THURSDAY
from tests.proofs import proved

PASSPHRASE = "after the bell"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def words(place):
    """The words of the first sheet."""
    journal, sheet = door.create_journal(place, PASSPHRASE, calibrate=False)
    journal.close()
    return " ".join(sheet.words)


def days_later(days):
    clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")


def opens(place, words):
    try:
        door.open_journal(place, words, by_words=True).close()
    except WrongPassphrase:
        return False
    return True


def unlocked(place, passphrase=PASSPHRASE):
    """Open it as the window does, which tells what is to be told."""
    journal = door.open_journal(place, passphrase)
    told = rekeying.untold(journal)
    rekeying.tell(journal)
    return journal, told


def new_sheet(journal, **how):
    return " ".join(rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET), **how).words)


def damage_keys(place):
    for name in ("keys.json", "keys.json.bak"):
        (place / name).write_bytes(b"damaged")


def kinds(told):
    return [change.kind for change in told.changes]


def test_a_new_journal_has_nothing_to_tell(place, words):
    for _ in range(2):
        journal, told = unlocked(place)
        assert told is None
        journal.close()


def test_every_change_is_told_with_its_day_its_way_and_its_proof(place, words):
    journal, _ = unlocked(place)
    new_sheet(journal)
    days_later(1)
    journal.hand = Hand.COMMAND
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "another")
    journal, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "a third")
    journal.close()
    journal, told = unlocked(place, "a third")
    assert kinds(told) == [KeyChangeKind.SHEET, KeyChangeKind.PASSPHRASE, KeyChangeKind.KEY]
    assert [change.made_at for change in told.changes] == [THURSDAY, *[THURSDAY + timedelta(days=1)] * 2]
    assert [change.hand for change in told.changes] == [Hand.WINDOW, Hand.COMMAND, Hand.COMMAND]
    assert {change.proof for change in told.changes} == {ProofBy.PASSPHRASE}
    rekeying.own(journal, proved(journal, KeyDeed.OWN))
    assert rekeying.untold(journal) is None
    passphrase, sheet = rekeying.last_made(journal)
    assert passphrase.kind is sheet.kind is KeyChangeKind.KEY
    journal.close()


def test_an_old_sheet_is_good_until_the_owner_says_that_was_me(place, words):
    journal, _ = unlocked(place)
    fresh = new_sheet(journal)
    journal.close()
    assert opens(place, words)
    assert opens(place, fresh)
    journal, told = unlocked(place)
    assert told.old_sheet_until == journal.settings.today() + rekeying.OLD_SHEET_STAYS
    rekeying.own(journal, proved(journal, KeyDeed.OWN))
    journal.close()
    assert not opens(place, words)
    assert opens(place, fresh)
    assert (place / "keys.json").read_bytes() == (place / "keys.json.bak").read_bytes()
    journal, told = unlocked(place)
    assert told is None
    journal.close()


def test_an_old_sheet_is_good_for_a_week_after_the_unlock_that_told_it(place, words):
    journal, _ = unlocked(place)
    fresh = new_sheet(journal)
    journal.close()
    days_later(90)  # nobody was told meanwhile; the command line opens and tells nothing
    assert opens(place, words)
    unlocked(place)[0].close()
    days_later(97)
    assert opens(place, words)
    days_later(98)
    door.open_journal(place, PASSPHRASE).close()
    assert not opens(place, words)
    assert opens(place, fresh)
    journal, told = unlocked(place)
    assert kinds(told) == [KeyChangeKind.SHEET]  # it is asked until it is answered
    assert told.old_sheet_until is None
    journal.close()


def test_a_sheet_in_the_wrong_hands_is_ended_at_once(place, words):
    journal, _ = unlocked(place)
    new_sheet(journal, keep_old=False)
    journal.close()
    assert not opens(place, words)


def test_that_was_not_me_ends_the_new_sheets_and_leaves_the_old_one(place, words):
    journal, _ = unlocked(place)
    theirs = [new_sheet(journal), new_sheet(journal)]
    journal.close()
    journal, _ = unlocked(place)
    proof = proved(journal, KeyDeed.DISOWN)
    rekeying.disown(journal, proof)
    journal.close()
    assert [opens(place, each) for each in (words, *theirs)] == [True, False, False]
    journal, told = unlocked(place)
    assert len(told.changes) == 2  # whoever left half way is asked once more
    proof = proved(journal, KeyDeed.DISOWN)
    rekeying.disown(journal, proof)
    renewed, sheet = rekeying.replace_key(journal, proof, "mine alone")
    renewed.close()
    assert [opens(place, each) for each in (words, *theirs, " ".join(sheet.words))] == [False, False, False, True]
    with pytest.raises(WrongPassphrase):
        door.open_journal(place, PASSPHRASE)
    journal, told = unlocked(place, "mine alone")
    assert kinds(told) == [KeyChangeKind.KEY]
    journal.close()


def test_the_owner_gets_in_by_the_old_sheet_where_the_passphrase_was_changed_as_well(place, words):
    journal, _ = unlocked(place)
    new_sheet(journal)
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "theirs")
    journal.close()
    journal = door.open_journal(place, words, by_words=True)
    assert kinds(rekeying.untold(journal)) == [KeyChangeKind.SHEET, KeyChangeKind.PASSPHRASE]
    journal.close()


def yes(place, opening):
    """Open it, say that all of it was me, and give what was asked."""
    journal = opening()
    told = rekeying.untold(journal)
    if told is not None:
        rekeying.tell(journal)
        rekeying.own(journal, OpenedJustNow(journal, KeyDeed.OWN))
    journal.close()
    return told


def by_words(place, words):
    return lambda: door.open_journal(place, words, by_words=True)


def by_passphrase(place, passphrase=PASSPHRASE):
    return lambda: door.open_journal(place, passphrase)


@pytest.fixture
def theirs(place, words):
    """A new sheet, made by somebody who saw the old one."""
    journal = door.open_journal(place, words, by_words=True)
    sheet = rekeying.new_recovery_sheet(journal, OpenedJustNow(journal, KeyDeed.NEW_SHEET), keep_old=False)
    journal.close()
    return " ".join(sheet.words)


def test_a_sheet_that_was_seen_ends_no_sheet_and_silences_no_question(place, words, theirs):
    assert not yes(place, by_words(place, theirs)).by_owner
    assert yes(place, by_words(place, theirs)) is None
    assert kinds(yes(place, by_words(place, words))) == [KeyChangeKind.SHEET]  # it was there before
    asked = yes(place, by_passphrase(place))
    assert (kinds(asked), asked.by_owner) == ([KeyChangeKind.SHEET], True)
    assert not opens(place, words)
    assert yes(place, by_passphrase(place)) is None


def test_an_old_sheet_outlives_the_holidays_where_only_who_made_the_new_one_was_told(place, words, theirs):
    yes(place, by_words(place, theirs))
    days_later(89)
    by_passphrase(place)().close()
    assert opens(place, words)
    days_later(91)
    by_passphrase(place)().close()
    assert not opens(place, words)
    assert yes(place, by_passphrase(place)).by_owner  # and yet it is told


def test_the_passphrase_that_somebody_chose_speaks_for_nothing_but_what_came_after(place, words):
    journal = door.open_journal(place, words, by_words=True)
    rekeying.change_passphrase(journal, OpenedJustNow(journal, KeyDeed.NEW_PASSPHRASE), "theirs")
    journal.close()
    assert not yes(place, by_passphrase(place, "theirs")).by_owner
    assert yes(place, by_passphrase(place, "theirs")) is None
    journal = door.open_journal(place, "theirs")
    fresh = new_sheet(journal)
    journal.close()
    asked = yes(place, by_passphrase(place, "theirs"))
    assert (kinds(asked), asked.by_owner) == ([KeyChangeKind.SHEET], True)
    assert opens(place, words)  # whoever has it comes by it and is told of all, until ninety days are over
    journal = door.open_journal(place, words, by_words=True)
    assert kinds(rekeying.untold(journal)) == [KeyChangeKind.PASSPHRASE]
    journal.close()
    days_later(91)
    by_passphrase(place, "theirs")().close()
    assert (opens(place, words), opens(place, fresh)) == (False, True)


def test_that_was_not_me_ends_what_was_asked_about_and_no_sheet_of_the_owners(place, words):
    journal, _ = unlocked(place)
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "mine")
    journal.close()
    yes(place, by_passphrase(place, "mine"))
    days_later(100)
    journal = door.open_journal(place, "mine")
    mine = new_sheet(journal)
    journal.close()
    yes(place, by_passphrase(place, "mine"))
    journal = door.open_journal(place, mine, by_words=True)
    stranger = " ".join(
        rekeying.new_recovery_sheet(journal, OpenedJustNow(journal, KeyDeed.NEW_SHEET), keep_old=False).words
    )
    journal.close()
    journal = door.open_journal(place, "mine")
    rekeying.disown(journal, proved(journal, KeyDeed.DISOWN))
    journal.close()
    assert (opens(place, mine), opens(place, stranger)) == (True, False)


def test_slots_that_nobody_noted_are_told(place, words, tmp_path):
    shutil.copytree(place, tmp_path / "old")
    journal, _ = unlocked(place)
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "another")
    rekeying.own(journal, proved(journal, KeyDeed.OWN))
    journal.close()
    for name in ("keys.json", "keys.json.bak"):
        shutil.copy(tmp_path / "old" / name, place / name)
    journal, told = unlocked(place)
    assert kinds(told) == [KeyChangeKind.UNNOTED]
    assert told.changes[0].hand is Hand.UNKNOWN
    journal.close()
    journal, told = unlocked(place)
    assert len(told.changes) == 1  # noticed once
    journal.close()


def test_keys_taken_from_a_backup_are_told_where_they_are_older(place, words):
    journal, _ = unlocked(place)
    back_up.back_up(journal)
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "another")
    rekeying.own(journal, proved(journal, KeyDeed.OWN))
    journal.close()
    damage_keys(place)
    journal, told = unlocked(place, PASSPHRASE)  # for who knows an old passphrase it is a way back in
    assert kinds(told) == [KeyChangeKind.UNNOTED]
    rekeying.own(journal, proved(journal, KeyDeed.OWN))
    back_up.back_up(journal)
    journal.close()
    damage_keys(place)
    journal, told = unlocked(place, PASSPHRASE)  # the same keys again are no change
    assert told is None
    journal.close()


def test_a_change_that_could_not_be_noted_holds_and_is_told(place, words, monkeypatch):
    journal, _ = unlocked(place)

    def full(*_):
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(journal.keylog, "note", full)
        rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "another")
    journal.close()
    journal, told = unlocked(place, "another")
    assert kinds(told) == [KeyChangeKind.UNNOTED]
    journal.close()


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells which files are open")
def test_a_drive_that_exchanges_no_open_file_gets_a_new_key_as_well(place, words, monkeypatch):
    real, refused = files.move, []

    def move(source, target):
        if str(target) in [str(file.readlink()) for file in Path("/proc/self/fd").glob("*") if file.is_symlink()]:
            refused.append(target)
            raise PermissionError(13, "")
        real(source, target)

    monkeypatch.setattr(files, "move", move)
    journal = door.open_journal(place, PASSPHRASE)
    renewed, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "second")
    renewed.close()
    assert refused == [place / "journal.db"]
    door.open_journal(place, "second").close()


def test_many_new_sheets_leave_a_file_that_opens(place, words):
    journal, _ = unlocked(place)
    sheets = [words, *(new_sheet(journal) for _ in range(20))]
    journal.close()
    assert [opens(place, each) for each in sheets] == [False] * (20 - MOST_OLD_SHEETS) + [True] * (MOST_OLD_SHEETS + 1)


def test_the_rehearsal_knows_the_new_sheet_only(place, words):
    journal, _ = unlocked(place)
    fresh = new_sheet(journal)
    assert door.recovery_opens(journal, fresh)
    assert not door.recovery_opens(journal, words)
    journal.close()
