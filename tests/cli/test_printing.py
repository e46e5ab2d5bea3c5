"""Printing at the command line: what comes is a PDF, in which no listed name stands."""

from __future__ import annotations

from pypdf import PdfReader

from journal.shapes.book import MOST_ALONE
from tests.cli.test_main import mine, terminal, write

__all__ = ["mine", "terminal"]


def pages(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_an_entry_becomes_a_pdf_and_it_is_said_that_it_is_not_encrypted(mine):
    entry = write(mine, "We waited.", "--title", "The quiet row", "--day", "2026-03-10")
    said = mine.run("print", "mine", entry[:8], "--paper", "a5")
    assert "The quiet row.pdf: 1 entry, " in said
    assert "not encrypted" in mine.complained
    text = pages(mine.folder / "The quiet row.pdf")
    assert "We waited." in text
    mine.run("print", "mine", entry[:8])
    assert (mine.folder / "The quiet row 2.pdf").exists(), "nothing is overwritten"


def test_a_word_that_may_be_a_name_is_listed_and_decided_and_no_file_is_made_before(mine):
    entry = write(mine, "I met Oyelaran.", "--title", "Corridor", "--day", "2026-03-10")
    mine.run("print", "mine", entry, "--to", "out", code=1)
    assert "Undecided: Oyelaran" in mine.said
    assert "not encrypted" not in mine.complained, "no page was written"
    assert not (mine.folder / "out").exists()
    mine.run("print", "mine", entry, "--to", "out", "--protect", "Oyelaran=a colleague")
    assert "I met a colleague." in pages(mine.folder / "out" / "Corridor.pdf")
    mine.run("print", "mine", entry, "--to", "own", "--names-as-written")
    assert "I met Oyelaran." in pages(mine.folder / "own" / "Corridor.pdf")


def test_what_is_no_entry_or_in_the_trash_or_too_many_is_refused(mine):
    entry = write(mine, "We waited.", "--title", "Gone", "--day", "2026-03-10")
    mine.run("print", "mine", "f" * 32, code=1)
    mine.run("print", "mine", *[entry] * (MOST_ALONE + 1), code=2)
    mine.run("trash", "mine", entry)
    mine.run("print", "mine", entry, code=1)
    assert not list(mine.folder.glob("*.pdf"))
