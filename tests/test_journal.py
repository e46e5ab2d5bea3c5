from __future__ import annotations

import pytest

from journal.changes import Changes, Room
from journal.deeds import back_up, checking, rekeying, write
from journal.deeds import unlock as door
from journal.deeds.unlock import is_journal
from journal.errors import (
    DamagedJournal,
    DamagedKeys,
    JournalExists,
    JournalInUse,
    NoJournal,
    UnknownRecoveryWord,
    WrongPassphrase,
)
from journal.settings_table import MY_NAME
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def sheet(place):
    journal, sheet = door.create_journal(place, "after the bell", calibrate=False)
    journal.do(lambda open_journal: open_journal.entries.write(Draft(body="The plover came back.")))
    journal.close()
    return sheet


def bodies(journal):
    return [journal.entries.get(row.id).body for row in journal.timeline.page()]


def test_what_was_written_is_there_after_closing_and_opening(place, sheet):
    journal = door.open_journal(place, "after the bell")
    assert bodies(journal) == ["The plover came back."]
    journal.close()


def test_the_recovery_sheet_opens_without_the_passphrase(place, sheet):
    journal = door.open_journal(place, " ".join(sheet.words).upper(), by_words=True)
    assert journal.vault == sheet.vault
    rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "a new one")
    journal.close()
    door.open_journal(place, "a new one").close()


def test_a_slip_on_the_sheet_and_another_journals_sheet_are_told_apart(place, sheet, tmp_path):
    other, other_sheet = door.create_journal(tmp_path / "Other.afterbell", "x", calibrate=False)
    other.close()
    with pytest.raises(WrongPassphrase):
        door.open_journal(place, " ".join(other_sheet.words), by_words=True)
    with pytest.raises(UnknownRecoveryWord):
        door.open_journal(place, " ".join(reversed(sheet.words)), by_words=True)


def test_every_way_not_to_open_has_its_own_refusal(place, sheet, tmp_path):
    with pytest.raises(WrongPassphrase):
        door.open_journal(place, "After the bell")
    with pytest.raises(NoJournal):
        door.open_journal(tmp_path / "none", "x")
    with pytest.raises(JournalExists):
        door.create_journal(place, "x", calibrate=False)
    journal = door.open_journal(place, "after the bell")
    with pytest.raises(JournalInUse):
        door.open_journal(place, "after the bell")
    journal.close()
    database = (place / "journal.db").read_bytes()
    (place / "journal.db").write_bytes(database[:4096] + bytes(len(database) - 4096))
    with pytest.raises(DamagedJournal):
        door.open_journal(place, "after the bell")
    for name in ("keys.json", "keys.json.bak"):
        (place / name).write_bytes(b"?")
    with pytest.raises(DamagedKeys):
        door.open_journal(place, "after the bell")


def test_a_damaged_keys_file_is_repaired_from_its_second_copy(place, sheet):
    whole = (place / "keys.json").read_bytes()
    (place / "keys.json").write_bytes(b"")
    door.open_journal(place, "after the bell").close()
    assert (place / "keys.json").read_bytes() == whole


def damage(place):
    for at, name in ((-60, "keys.json"), (-90, "keys.json.bak")):
        altered = bytearray((place / name).read_bytes())
        altered[at] ^= 1
        (place / name).write_bytes(altered)


def test_damaged_key_files_are_taken_from_the_newest_backup_where_that_opens_the_journal(place, sheet):
    journal = door.open_journal(place, "after the bell")
    back_up.back_up(journal)
    journal.close()
    whole = (place / "keys.json").read_bytes()
    damage(place)
    with pytest.raises(DamagedKeys):
        door.open_journal(place, "another")
    journal = door.open_journal(place, "after the bell")
    assert bodies(journal) == ["The plover came back."]
    journal.close()
    assert (place / "keys.json").read_bytes() == (place / "keys.json.bak").read_bytes() == whole
    damage(place)
    door.open_journal(place, " ".join(sheet.words), by_words=True).close()


def test_key_files_of_a_backup_from_before_the_key_was_replaced_do_not_help_and_change_nothing(place, sheet):
    journal = door.open_journal(place, "after the bell")
    back_up.back_up(journal)
    journal, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "after the bell")
    journal.close()
    damage(place)
    altered = (place / "keys.json").read_bytes()
    with pytest.raises(DamagedKeys):
        door.open_journal(place, "after the bell")
    assert (place / "keys.json").read_bytes() == altered


def test_a_folder_is_known_as_a_journal_whole_or_not(place, sheet, tmp_path):
    assert is_journal(place)
    (place / "journal.db").unlink()
    assert is_journal(place)
    assert not is_journal(tmp_path)
    assert not is_journal(tmp_path / "none")


def test_a_new_sheet_replaces_the_one_that_was_lost(place, sheet):
    journal = door.open_journal(place, "after the bell")
    fresh = rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET), keep_old=False)
    journal.close()
    with pytest.raises(WrongPassphrase):
        door.open_journal(place, " ".join(sheet.words), by_words=True)
    door.open_journal(place, " ".join(fresh.words), by_words=True).close()


def test_a_replaced_key_keeps_what_was_written_and_finds_it(place, sheet):
    old = door.open_journal(place, "after the bell")
    journal, fresh = rekeying.replace_key(old, proved(old, KeyDeed.NEW_KEY), "new key")
    assert bodies(journal) == ["The plover came back."]
    assert journal.store.read("SELECT rowid FROM entry_words WHERE entry_words MATCH 'plover'")
    assert journal.vault == fresh.vault == sheet.vault
    journal.close()
    with pytest.raises(WrongPassphrase):
        door.open_journal(place, " ".join(sheet.words), by_words=True)
    door.open_journal(place, "new key").close()


def test_a_check_counts_and_finds_the_journal_whole(place, sheet):
    journal = door.open_journal(place, "after the bell")
    report = checking.check_journal(journal)
    assert (report.entries, report.attachments, report.faults) == (1, 0, 0)
    assert report.size == (place / "journal.db").stat().st_size
    journal.close()


def test_a_check_finds_an_altered_page(place, sheet):
    journal = door.open_journal(place, "after the bell")
    with (place / "journal.db").open("r+b") as file:
        file.seek(-50, 2)
        file.write(b"\xff" * 20)
    assert checking.check_journal(journal).faults == 1
    journal.close()


def test_a_deed_that_fails_in_the_middle_leaves_nothing(place, sheet):
    journal = door.open_journal(place, "after the bell")

    def half(open_journal):
        open_journal.entries.write(Draft(body="half"))
        raise KeyError

    with pytest.raises(KeyError):
        journal.do(half)
    assert len(bodies(journal)) == 1
    journal.close()


def test_a_deed_tells_which_rooms_it_touched(journal):
    _, changes = journal.do(lambda open_journal: open_journal.entries.write(Draft(body="x")))
    assert changes.touches(Room.ENTRIES)
    assert not changes.touches(Room.CIRCLE)


def test_a_save_tells_of_which_entry_it_was(journal):
    one, other = journal.do(lambda it: [write.write(it, Draft(body=body)).id for body in ("x #a", "y")])[0]
    _, changes = journal.do(lambda it: write.revise(it, one, Draft(body="x #b")))
    assert changes == Changes(rooms=frozenset({Room.ENTRIES, Room.TAGS}), entries=frozenset({one}))
    assert [changes.may_be_about(entry) for entry in (one, other)] == [True, False]
    _, changes = journal.do(lambda it: it.settings.set(MY_NAME, "Kim"))
    assert changes.may_be_about(other), "it is not said"


def test_the_passphrase_and_the_sheet_can_be_rehearsed_while_the_journal_is_open(place, sheet):
    journal = door.open_journal(place, "after the bell")
    words = " ".join(sheet.words)
    assert door.passphrase_opens(journal, "after the bell")
    assert not door.passphrase_opens(journal, "after the ball")
    assert door.recovery_opens(journal, words)
    rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET))
    assert not door.recovery_opens(journal, words)
    journal.close()


def test_closing_twice_is_no_harm(place, sheet):
    journal = door.open_journal(place, "after the bell")
    journal.close()
    journal.close()


def test_a_sheet_made_once_there_is_a_card_bears_the_line_that_opens_bundles_elsewhere(tmp_path):
    journal, first = door.create_journal(tmp_path / "j", "four unrelated paper lanterns", calibrate=False)
    assert first.age_line == ""
    journal.do(lambda it: it.circle.set_up("Mara"))
    line = rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET)).age_line
    assert line == journal.circle.identity().age.line()
    assert line.startswith("AGE-SECRET-KEY-PQ-1")
    journal.close()


def test_memory_that_is_short_for_the_index_keeps_no_journal_open(tmp_path, monkeypatch):
    journal, _ = door.create_journal(tmp_path / "Mine.afterbell", "x", calibrate=False)

    def settling():
        raise MemoryError
        yield

    monkeypatch.setattr(journal.word_index, "settling", settling)
    journal.close()
    assert journal.store.closed
    door.open_journal(tmp_path / "Mine.afterbell", "x").close()
