"""Words that are decided by flags, as they are written in every text of a share."""

from __future__ import annotations

from tests.cli.test_main import befriend, mine, terminal, write

__all__ = ["mine", "terminal"]


def test_a_word_that_is_left_says_nothing_of_another_name_of_that_pupil(mine):
    entry = write(mine, "Rivers are long. We drew a map. Hope is what is left.")
    befriend(mine)
    mine.run("people", "mine", "--add", "Hope Rivers")
    assert "Undecided: Rivers, Hope" in mine.run("share", "mine", entry, "--with", "noor", "--leave", "rivers")
    both = mine.run("share", "mine", entry, "--with", "noor", "--leave", "rivers", "--leave", "hope")
    assert "Undecided" not in both


def test_a_full_name_that_is_decided_is_so_in_the_note_and_the_title_too(mine):
    entry = write(mine, "Keturah again\n\nI rang Keturah Boll at home.")
    befriend(mine)
    share = ("share", "mine", entry, "--with", "noor", "--note", "For Keturah.")
    assert mine.run(*share).splitlines()[-4:].count("Undecided: Keturah Boll (name)") == 1
    assert "Keturah" not in mine.run(*share, "--protect", "Keturah Boll=my neighbour")


def test_a_stand_in_that_names_somebody_of_the_list_is_told_and_nothing_is_remembered(mine):
    entry = write(mine, "I rang Keturah Boll at home. Tamsin Oyelaran came along, and Kendra Shaw.")
    befriend(mine)
    mine.run("people", "mine", "--add", "Kendra Shaw", "Kendra")
    flags = ("--protect", "Keturah Boll=Kendra", "--protect", "Tamsin Oyelaran=a colleague")
    said = mine.run("share", "mine", entry, "--with", "noor", *flags, "--yes", code=1)
    assert "names somebody on the people list: Kendra. Choose another." in said
    said = mine.run("print", "mine", entry, *flags, code=1)
    assert "names somebody on the people list: Kendra. Choose another." in said
    said = mine.run("print", "mine", entry, "--protect", "Keturah Boll=my neighbour", code=1)
    assert "Undecided: Tamsin Oyelaran (name)" in said
