"""Bringing in what other programs wrote, from a terminal: looked at first, chosen, and told whole."""

from __future__ import annotations

import json
import os
import re
import zipfile
from contextlib import closing

import pytest

from journal.deeds import words_file
from journal.deeds.unlock import open_journal
from journal.entries import words
from journal.shapes import Draft, EntryId, UnsavedWords
from tests.cli.test_main import PASSPHRASE, mine, terminal, write

__all__ = ["mine", "terminal"]

TABLE = """full_date,date,weekday,time,mood,activities,note_title,note
2025-09-08,September 8,Monday,10:04 AM,good,"work | walk","A title","Words, with a comma."
2025-09-07,September 7,Sunday,13:49,stormy,"",,"No title."
soon,September 5,Friday,1:00,meh,"",,Undated words
"""


def test_what_would_come_is_said_and_nothing_is_written(mine, tmp_path):
    (tmp_path / "daylio.csv").write_text(TABLE, "utf-8")
    said = mine.run("import", "mine", "daylio.csv", "--dry-run")
    assert "Daylio: 2 entries would come, 0 are there already, 1 page without a day, 0 files." in said
    assert "Mood 'stormy': 1 would become note." in said
    assert "New tags: good, meh, stormy, walk, work." in said
    assert mine.run("list", "mine").strip() == "0 entries"


def waiting(mine):
    with closing(open_journal(mine.folder / "mine", PASSPHRASE)) as journal:
        return journal.word_index.waiting()


def test_many_entries_are_in_the_index_when_the_command_ends_and_after_a_stop_the_next_search_finds_them(
    mine, tmp_path, monkeypatch
):
    monkeypatch.setattr(words, "AT_ONCE", 1)
    (tmp_path / "daylio.csv").write_text(TABLE, "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr("journal.journal.Journal._settle_words", lambda _: None)  # closing brings in what it can
        assert "2 came in" in mine.run("import", "mine", "daylio.csv")
        assert waiting(mine) == 0

        def stopped(*_):
            raise KeyboardInterrupt

        patch.setattr(words.WordIndex, "_settle", stopped)
        pages = {f"2026-03-{day} Rain.md": "A plover." for day in (12, 13)}
        (tmp_path / "pages").mkdir()
        for name, said in pages.items():
            (tmp_path / "pages" / name).write_text(said, "utf-8")
        assert "2 came in" in mine.run("import", "mine", "pages", code=130)
        assert waiting(mine) == 2
    assert "2 entries found" in mine.run("find", "mine", "plover")


def test_choices_are_taken_and_the_report_is_kept_with_every_word_left_out(mine, tmp_path):
    (tmp_path / "daylio.csv").write_text(TABLE, "utf-8")
    said = mine.run(
        *("import", "mine", "daylio.csv", "--mood", "stormy=both", "--tag", "from daylio", "--star"),
        *("--report", "report.txt"),
    )
    assert "Daylio: 3 entries found, 2 came in" in said
    assert "Undated words" in (tmp_path / "report.txt").read_text("utf-8")
    listed = mine.run("list", "mine")
    assert "◆" in listed
    assert listed.count("#from-daylio") == 2


def test_pages_without_a_day_are_named_and_come_by_a_choice(mine, tmp_path):
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "rain.md").write_text("It rained.", "utf-8")
    assert "rain.md: no day; choose one with --undated" in mine.run("import", "mine", "vault", "--dry-run")
    assert "rain.md: no day; choose one with --undated: rain It rained." in mine.run("import", "mine", "vault")
    assert "1 came in" in mine.run("import", "mine", "vault", "--undated", "2025-09-08", "--kind", "low")
    assert "▼  Mon 08 Sep 2025" in mine.run("list", "mine")


def test_entries_of_any_format_come_in_by_the_same_choice_and_left_out_they_are_named_with_their_words(mine, tmp_path):
    undated = [{"creationDate": "soon", "text": "It rained."}, {"creationDate": "never", "text": "Then the sun."}]
    with zipfile.ZipFile(tmp_path / "Export.zip", "w") as made:
        made.writestr("Journal.json", json.dumps({"entries": undated}))
    assert "entry 1: no day; choose one with --undated: It rained." in mine.run("import", "mine", "Export.zip")
    assert "2 came in" in mine.run("import", "mine", "Export.zip", "--undated", "2025-09-08")
    assert "Mon 08 Sep 2025" in mine.run("list", "mine")
    again = mine.run("import", "mine", "Export.zip", "--undated", "archive")
    assert "0 came in, 2 were there already" in again
    assert "has no place in an entry, and did not come in: soon" in again


def test_the_columns_of_a_table_are_chosen_by_name(mine, tmp_path):
    (tmp_path / "diary.csv").write_text("When,Said\n2026-03-12,Rain.\n", "utf-8")
    looked = mine.run("import", "mine", "diary.csv", "--dry-run", "--column", "date=When", "--column", "text=Said")
    assert "Columns: When, Said. Taken: date=When, text=Said." in looked
    assert "CSV: 1 entry would come" in looked


def test_a_choice_that_is_none_is_wrong_usage(mine, tmp_path):
    (tmp_path / "daylio.csv").write_text(TABLE, "utf-8")
    mine.run("import", "mine", "daylio.csv", "--mood", "good", code=2)
    mine.run("import", "mine", "daylio.csv", "--mood", "good=best", code=2)
    mine.run("import", "mine", "daylio.csv", "--undated", "soon", code=2)


def test_a_report_is_kept_though_foreign_words_and_names_are_no_text(mine, tmp_path):
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / os.fsdecode(b"ra\xefn.md")).write_text("It rained.", "utf-8")
    undated = '{"creationDate": "soon", "text": "half a \\ud800 sign"}'
    dated = '{"creationDate": "2025-09-08T10:00:00Z", "text": "Sun\\udc00.", "tags": ["\\ud800x"]}'
    (tmp_path / "vault" / "Journal.json").write_text(f'{{"entries": [{undated}, {dated}]}}', "utf-8")
    mine.run("import", "mine", "vault", "--report", "report.txt")
    assert "Sun?." in mine.run("list", "mine")
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert "half a ? sign" in report
    assert "ra?n.md" in report


def sealed(mine, *rest, said="four lanterns over water", code=0):
    (mine.folder / "new").write_text(said + "\n", "utf-8")
    mine.run("export", "mine", "all.tar.age", "--new-file", "new", *rest, code=code)
    return mine.folder / "all.tar.age"


def test_a_passphrase_for_a_file_that_would_not_be_encrypted_is_wrong_usage_and_nothing_is_written(mine):
    assert not sealed(mine, code=2).exists()
    assert "--encrypted" in mine.complained


def test_an_encrypted_file_is_put_under_no_passphrase_that_is_easy_to_guess(mine):
    assert not sealed(mine, "--encrypted", said="password", code=2).exists()
    assert "easy to guess" in mine.complained


@pytest.mark.parametrize(("rest", "said"), [((), "four lanterns over water"), (("--weak",), "password")])
def test_an_encrypted_file_comes_in_again_under_its_passphrase(mine, rest, said):
    mine.run("write", "mine", stdin=b"Emre waited.")
    path = sealed(mine, "--encrypted", *rest, said=said)
    assert b"Emre" not in path.read_bytes()
    assert "1 were there already" in mine.run("import", "mine", path, "--words-file", "new")


def test_words_saved_elsewhere_are_looked_at_first_and_then_in_the_index_and_in_the_report(mine, tmp_path, monkeypatch):
    kept = UnsavedWords(called="", entry=EntryId("5" * 32), rev=0, draft=Draft(body="A plover."))
    words_file.save(tmp_path / "kept.afterbell-words", [kept], "four lanterns over water")
    (tmp_path / "new").write_text("four lanterns over water\n", "utf-8")
    taken = ("import", "mine", "kept.afterbell-words", "--words-file", "new")
    assert "would come in" in mine.run(*taken, "--dry-run")
    assert mine.run("list", "mine").strip() == "0 entries"
    monkeypatch.setattr("journal.journal.Journal._settle_words", lambda _: None)  # closing brings in what it can
    assert "1 came in" in mine.run(*taken, "--report", "report.txt")
    assert "1 came in" in (tmp_path / "report.txt").read_text("utf-8")
    assert waiting(mine) == 0


def test_an_export_of_nothing_is_not_encrypted_either(mine):
    mine.run("export", "mine", "out")
    assert "not encrypted" in mine.complained
    assert (mine.folder / "out" / "afterbell.json").exists()
    mine.run("export", "mine", "out", code=1)
    assert "not encrypted" not in mine.complained, "nothing was written"


def test_a_dry_run_of_an_export_of_ours_counts_what_would_come(mine):
    write(mine, "One.", "--kind", "high", "--day", "2026-03-10")
    mine.run("export", "mine", "out")
    mine.run("new", "fresh")
    said = mine.run("import", "fresh", "out", "--dry-run")
    assert "Afterbell: 1 entry would come, 0 are there already, 0 pages without a day, 0 files." in said
    assert "From Tue 10 March 2026 to Tue 10 March 2026.\nKinds: high 1" in said
    assert mine.run("list", "fresh").strip() == "0 entries"
    (entry,) = re.findall(r"^([0-9a-f]{8}) ", mine.run("list", "mine"), re.MULTILINE)
    mine.run("import", "fresh", "out")
    mine.run("later", "mine", entry, stdin=b"It held.")
    mine.run("export", "mine", "more")
    said = mine.run("import", "fresh", "more", "--dry-run")
    assert "0 entries would come, 1 are there already" in said
    assert "1 has something new in it, which would come; both texts are kept." in said


def test_an_export_leaves_the_places_of_photos_out_where_that_is_said_and_names_what_may_tell(mine):
    (mine.folder / "telephone.heic").write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 40)
    page = "---\ndate: 2026-03-12\n---\n![[telephone.heic]]"
    (mine.folder / "notes").mkdir()
    (mine.folder / "telephone.heic").rename(mine.folder / "notes" / "telephone.heic")
    (mine.folder / "notes" / "a.md").write_text(page)
    mine.run("import", "mine", "notes")
    said = mine.run("export", "mine", "out", "--no-places")
    assert re.search(r"may still tell where it was made: files/[0-9a-f]{8}-telephone\.heic", said)
    for choice in ("--no-places", "--no-versions"):
        mine.run("export", "mine", "all.age", "--encrypted", choice, code=2)
    assert not (mine.folder / "all.age").exists()


def test_an_export_goes_without_earlier_versions_where_that_is_said(mine):
    write(mine, "One.")
    (entry,) = re.findall(r"^([0-9a-f]{8}) ", mine.run("list", "mine"), re.MULTILINE)
    mine.run("edit", "mine", entry, "-", stdin=b"Two.")
    mine.run("export", "mine", "whole")
    mine.run("export", "mine", "out", "--no-versions")
    assert (mine.folder / "whole" / "versions").exists()
    assert not (mine.folder / "out" / "versions").exists()


@pytest.fixture
def marked(mine):
    """An entry with a listed name, a word to decide and a file, by its id."""
    mine.run("people", "mine", "--add", "Rosa Delgado")
    (mine.folder / "plan.txt").write_text("The plan.", "utf-8")
    return write(mine, "Rosa came late. I told Oyelaran.", "--attach", "plan.txt")


def protected(mine, *more, code=0):
    return mine.run("export", "mine", "out", "--protected", *more, code=code)


def written(mine):
    (page,) = (mine.folder / "out" / "entries").iterdir()
    return page.read_text("utf-8")


def test_nothing_is_exported_protected_while_a_word_or_a_file_is_open(mine, marked):
    assert "Undecided: Oyelaran (name)" in protected(mine, marked, code=1)
    assert "2 marked words are undecided" in mine.complained
    protected(mine, marked, "--leave", "Oyelaran", code=1)
    assert not (mine.folder / "out").exists()
    said = protected(mine, marked[:8], "--leave", "Oyelaran", "--files", "all")
    assert "1 entry, 1 file," in said
    assert "Student A came late. I told Oyelaran." in written(mine)
    assert "not encrypted" in mine.complained


def test_what_nobody_decided_stands_where_it_is_said_and_is_asked_about_elsewhere(mine, marked):
    assert "1 entry, 0 files," in protected(mine, marked, "--undecided", "--files", "none")
    assert "Student A came late. I told Oyelaran." in written(mine)
    again = mine.run("export", "mine", "again", "--protected", marked, "--files", "none", code=1)
    assert "Undecided: Oyelaran (name)" in again


def test_a_name_of_two_listed_people_stays_in_no_folder_whatever_is_said(mine, marked):
    mine.run("people", "mine", "--add", "Ana Delgado")
    both = write(mine, "Delgado came late.")
    protected(mine, both, "--undecided", "--leave", "Delgado", code=1)
    assert not (mine.folder / "out").exists()
    protected(mine, both, "--undecided", "--protect", "Delgado=A student")
    assert "A student came late." in written(mine)


@pytest.mark.parametrize(
    "flags",
    [("--protected",), ("--undecided",), ("ID",), ("--protected", "ID", "--no-places"), ("--protected", "--encrypted")],
)
def test_flags_that_do_not_go_together_write_nothing(mine, marked, flags):
    mine.run("export", "mine", "out", *(marked if one == "ID" else one for one in flags), code=2)
    assert not (mine.folder / "out").exists()


def test_what_comes_into_the_trash_is_said_and_no_kind_where_nothing_comes(mine, tmp_path):
    mine.run("new", "theirs")
    entry = write(mine, "It was nothing.")
    mine.run("trash", "mine", entry)
    mine.run("export", "mine", "out")
    assert "1 of them would come into the trash" in mine.run("import", "theirs", "out", "--dry-run")
    assert "Of those that came in, 1 is in the trash, as it was there." in mine.run("import", "theirs", "out")
    assert "Kinds:" not in mine.run("import", "theirs", "out", "--dry-run")


def test_what_would_come_into_the_trash_is_said_of_what_would_come_not_of_what_is_there(mine):
    mine.run("new", "theirs")
    entry = write(mine, "It was calm.")
    mine.run("export", "mine", "out")
    mine.run("import", "theirs", "out")
    mine.run("edit", "mine", entry, "--title", "Calm")
    mine.run("trash", "mine", write(mine, "It was nothing."))
    mine.run("export", "mine", "again")
    first, *lines = mine.run("import", "theirs", "again", "--dry-run").splitlines()
    assert "1 entry would come, 1 are there already" in first
    told = [line for line in lines if "would come" in line]
    assert ["into the trash" in told[0], "something new" in told[1]] == [True, True]
