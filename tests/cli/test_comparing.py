from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

from journal.cli.sentences import sentence
from journal.dates import clock
from journal.deeds import write as writing
from journal.deeds.unlock import open_journal
from journal.errors import ConflictCopyLeft
from tests.cli.test_main import PASSPHRASE, mine, terminal, write
from tests.conftest import THURSDAY

__all__ = ["mine", "terminal"]


def edited(folder, minutes, entry, body):
    """Change a text in the journal in `folder`, so many minutes later."""
    clock.stop(THURSDAY + timedelta(minutes=minutes), "Europe/Berlin")
    with closing(open_journal(folder, PASSPHRASE)) as journal:
        now = writing.draft_of(journal.entries.get(entry))
        writing.revise(journal, entry, replace(now, body=body))
        if folder.name == "stick":
            writing.add_later_line(journal, entry, "She rang.")


def two_copies(mine):
    """Give the ids of an entry that both sides changed, one only here, one only there."""
    both = write(mine, "Nine kind, one hard. I saw that.", "--title", "Eleven conversations")
    shutil.copytree(mine.folder / "mine", mine.folder / "stick")
    edited(mine.folder / "mine", 20, both, "Nine kind, one hard. I saw that at home.")
    here = write(mine, "A secret of the desk.")
    edited(mine.folder / "stick", 10, both, "Nine kind, one hard. I saw that on the train.")
    there = write(mine, "A secret of the stick.", journal="stick")
    return both, here, there


def test_two_copies_are_compared_in_counts_and_rows_without_a_word_that_was_written(mine):
    both, here, there = two_copies(mine)
    said = mine.run("compare", "mine", "stick")
    for line in ("1 changed on both sides; both texts are kept", "1 only there", "1 only here", "0 the same"):
        assert line in said
    for entry in (both, here, there):
        assert entry[:8] in said
    assert "text, later lines, the text here would stand" in said
    for word in ("Eleven", "secret", "train", "rang"):
        assert word not in said
    shown = mine.run("compare", "mine", "stick", "--show")
    assert "Eleven conversations" in shown
    assert "    - Nine kind, one hard. I saw that on the train." in shown
    assert "    + Nine kind, one hard. I saw that at home." in shown


def test_they_are_brought_together_and_once_more_changes_nothing(mine):
    both, _, there = two_copies(mine)
    said = mine.run("compare", "mine", "stick", "--bring")
    assert "1 entry came in, 1 entry united" in said
    assert "mine backups" in said
    assert "A secret of the stick." in mine.run("show", "mine", there[:8])
    assert "She rang." in mine.run("show", "mine", both[:8])
    again = mine.run("compare", "mine", "stick", "--bring")
    assert "0 entries came in, 0 entries united" in again
    assert "2 had all of it" in again


def test_a_sync_programs_copy_is_to_be_kept_for_a_name_protected_there_does_not_come(mine):
    two_copies(mine)
    mine.run("people", "stick", "--add", "Rosa Delgado")
    copy = mine.folder / "mine" / "journal-LAPTOP.db"
    shutil.copy(mine.folder / "stick" / "journal.db", copy)
    assert "1 entry came in" in mine.run("compare", "mine", "mine/journal-LAPTOP.db", "--bring")
    assert "Rosa" not in mine.run("people", "mine")
    told = sentence(ConflictCopyLeft(path=copy))
    assert "keep that file" in told
    assert "delete" not in told


def test_one_entry_alone_comes_and_the_text_that_is_wanted_stands(mine):
    both, _, there = two_copies(mine)
    mine.run("compare", "mine", "stick", "--bring", "--only", both[:8], "--top", "there")
    assert "on the train" in mine.run("show", "mine", both[:8])
    mine.run("show", "mine", there[:8], code=1)
    mine.run("compare", "mine", "stick", "--bring", "--only", "zzz", code=2)
    assert "no entry that is there begins with that id" in mine.complained


def test_a_copy_under_another_passphrase_and_key_is_asked_for_its_own(mine):
    (mine.folder / "other").write_text("quite another passphrase of ours\n")
    mine.run("new", "others", "--passphrase-file", mine.folder / "other", passphrase=False)
    mine.run("compare", "mine", "others", code=2)
    assert "--other-file" in mine.complained
    assert "a journal of its own" in mine.run("compare", "mine", "others", "--other-file", mine.folder / "other")
    mine.run("compare", "mine", "mine", code=1)
    assert "that is the open journal itself" in mine.complained
