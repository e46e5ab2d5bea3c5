from __future__ import annotations

from journal.shapes import ImportChoices, Kind
from journal.transfer.formats.form import Material
from journal.transfer.importing import import_file
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

TABLE = """full_date,date,weekday,time,mood,activities,note_title,note
2025-09-08,September 8,Monday,10:04 AM,good,"work | walk","A title","Words, with a comma.
And a second line."
2025-09-07,September 7,Sunday,13:49,stormy,"",,"No title.<br>Two lines."
2025-09-06,September 6,Saturday,9:00 PM,awful,"",,
soon,September 5,Friday,1:00,meh,"",,Undated words
"""
BESIDE = ("full_date,date,weekday,time,mood,activities,note_title,note", "September Monday Sunday Saturday AM PM",
          "2025 09 10 04 08 07 06 13 49 9 00 7 8 6 5")  # fmt: skip
SAMPLE = Sample({"diary.csv": TABLE}, beside=(TABLE.partition("\n")[0], "AM PM"))


def test_rows_become_entries_with_moods_as_kinds_and_no_word_is_lost():
    name, found = find(Material(Folder({"daylio.csv": TABLE}), "Europe/Berlin"))
    assert name == "daylio"
    first, second, third, dateless = found.entries
    assert (first.draft.title, first.draft.kind, first.mood) == ("A title", Kind.HIGH, "good")
    assert first.draft.body == "Words, with a comma.\nAnd a second line."
    assert first.draft.tags == ("good", "work", "walk")
    assert f"{first.draft.written_at:%H:%M}" == "08:04"
    assert (second.draft.kind, second.draft.body) == (Kind.NOTE, "No title.\nTwo lines.")
    assert (third.draft.kind, third.draft.body) == (Kind.LOW, "awful")
    assert (dateless.undated, dateless.draft.day, dateless.draft.body) == ("daylio.csv", None, "Undated words")
    assert [(one.where, one.reason, one.words) for one in found.problems] == [
        ("line 6", "left-out", "soon, September 5, Friday, 1:00")
    ]
    assert lost({"daylio.csv": TABLE}, BESIDE) == set()


def test_a_mood_becomes_the_kind_that_was_chosen(journal, tmp_path):
    (tmp_path / "daylio.csv").write_text(TABLE, "utf-8")
    report = import_file(
        journal, tmp_path / "daylio.csv", ImportChoices(kinds={"stormy": Kind.BOTH, "good": Kind.NOTE})
    )
    assert (report.added, report.problems[0].reason) == (3, "undated")
    kinds = [journal.entries.get(entry).kind for entry in report.entries]
    assert kinds == [Kind.NOTE, Kind.BOTH, Kind.LOW]
    assert import_file(journal, tmp_path / "daylio.csv").duplicates == 3
