from __future__ import annotations

import io

import pytest
from PIL import Image

from journal.deeds import write as writing
from journal.deeds.unlock import open_journal
from journal.shapes import Draft
from tests.cli.test_main import PASSPHRASE, mine, terminal, write

__all__ = ["mine", "terminal"]


@pytest.fixture
def entry(mine):
    """An entry with two files, by its id."""
    for name, color in (("kim.png", "red"), ("board.png", "blue")):
        out = io.BytesIO()
        Image.new("RGB", (8, 8), color).save(out, "PNG")
        (mine.folder / name).write_bytes(out.getvalue())
    return write(mine, "The bridge held.", "--attach", "kim.png", "--attach", "board.png")


@pytest.mark.parametrize("said", ["kim.png", "1"])
def test_a_photo_is_taken_out_by_its_name_or_by_which_it_is(mine, entry, said):
    assert mine.run("take-out", "mine", entry[:8], said) == "kim.png is out of the entry, and gone for good.\n"
    shown = mine.run("show", "mine", entry)
    assert "kim.png" not in shown
    assert "board.png" in shown


@pytest.mark.parametrize("said", ["plan.pdf", "3", "0"])
def test_a_file_that_the_entry_does_not_have_is_said_to_be_none(mine, entry, said):
    mine.run("take-out", "mine", entry, said, code=2)
    assert "no such file" in mine.complained
    assert "kim.png" in mine.run("show", "mine", entry)


def test_what_an_earlier_version_shows_goes_out_of_that_one_too_where_it_is_asked_for(mine, entry):
    journal = open_journal(mine.folder / "mine", PASSPHRASE)
    kim, board = journal.attachments.of(journal.entries.in_order()[0])
    for made in (kim, board):
        writing.show_file(journal, made.entry, made.id, after="The bridge held.")
    writing.revise(journal, kim.entry, Draft(body="It did."))
    journal.close()
    assert "1 earlier version that shows it; --versions" in mine.run("take-out", "mine", entry, "kim.png")
    assert "gone for good" in mine.run("take-out", "mine", entry, "kim.png", "--versions")
    assert "gone for good" in mine.run("take-out", "mine", entry, "board.png", "--versions")
    journal = open_journal(mine.folder / "mine", PASSPHRASE)
    assert journal.store.one("SELECT count(*) FROM taken_out")[0] == journal.attachments.count() == 0
    assert "attachment:" not in journal.entries.versions(kim.entry)[0].body
    journal.close()
