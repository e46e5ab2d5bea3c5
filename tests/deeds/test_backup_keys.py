"""Restoring brings back the ways in of that day, and says so first."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from journal import files
from journal.deeds import back_up, compare, rekeying
from journal.deeds import unlock as door
from journal.shapes import KeysThen
from journal.shapes.keys import KeyChangeKind, KeyDeed
from tests.proofs import proved


def test_what_opens_a_backup_is_told_without_a_key_and_again_at_the_first_unlock(tmp_path):
    place = tmp_path / "My journal.afterbell"
    opened, _ = door.create_journal(place, "x", calibrate=False)
    made = Path(back_up.back_up(opened).path)
    assert back_up.keys_then(made, place) == KeysThen()
    rekeying.new_recovery_sheet(opened, proved(opened, KeyDeed.NEW_SHEET), keep_old=False)
    assert back_up.keys_then(made, place) == KeysThen(sheet=True)
    rekeying.change_passphrase(opened, proved(opened, KeyDeed.NEW_PASSPHRASE), "y")
    assert back_up.keys_then(made, place) == KeysThen(sheet=True, passphrase=True)
    assert back_up.keys_then(made, tmp_path / "nowhere") == KeysThen(known=False)
    assert back_up.keys_then(tmp_path, place) == KeysThen(known=False)
    door.create_journal(tmp_path / "Another", "x", calibrate=False)[0].close()
    assert back_up.keys_then(made, tmp_path / "Another") == KeysThen(known=False, another=True)
    opened.close()
    back_up.restore(made, place, "x")
    restored = door.open_journal(place, "x")
    assert [change.kind for change in rekeying.untold(restored).changes] == [KeyChangeKind.UNNOTED]
    restored.close()
    back_up.restore(made, place, "x")  # the same keys again are no change
    restored = door.open_journal(place, "x")
    assert rekeying.untold(restored) is None
    restored.close()


def test_of_a_key_file_longer_than_any_of_ours_no_more_is_copied_than_is_read(tmp_path, little_room):
    place = tmp_path / "My journal.afterbell"
    opened, _ = door.create_journal(place, "x", calibrate=False)
    made = Path(back_up.back_up(opened).path)
    os.truncate(made / "keys.json", 64 << 20)
    with closing(opened), little_room(4 << 20):
        back_up.restore(made, tmp_path / "restored.afterbell", "x")
        fetched = compare.fetch(compare.standing(opened), made)
        assert (fetched.room / "keys.json").stat().st_size <= files.PIECE
        compare.let_go(fetched)
