from __future__ import annotations

import json
from datetime import date

from journal.shapes import Kind
from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

DIARY = [
    {
        "date": "2026-01-15T08:30:00.0000000",
        "heading": "<b>A new term</b>",
        "html": "<p>They came back <strong>taller</strong>.</p>",
        "tags": ["school"],
        "people": ["Noor"],
        "rating": 4,
        "location": [51.3, -0.1],
        "sun": "Sunrise: 7:16 AM",
    },
    {"date": "2026-01-16T20:00:00", "heading": "", "html": "", "rating": 0},
    {"date": "someday", "heading": "", "html": "<p>Undated.</p>"},
    "nonsense",
]
SAMPLE = Sample({"diary.json": json.dumps(DIARY)}, beside=("date",))


def test_a_list_of_entries_comes_in_with_the_files_of_its_days():
    files = {"diary.json": json.dumps(DIARY), "media/2026-01-15_083000/board.jpg": b"\xff\xd8", "media/x.jpg": b"\xff"}
    name, found = find(Material(Folder(files), "Europe/Berlin"))
    assert name == "diarium"
    entry, dateless = found.entries
    assert (entry.draft.title, entry.draft.body) == ("**A new term**", "They came back **taller**.")
    assert (entry.draft.day, entry.draft.tags) == (date(2026, 1, 15), ("school", "Noor"))
    assert (entry.mood, entry.draft.kind) == ("4", Kind.HIGH)
    assert [file.name for file in entry.files] == ["board.jpg"]
    assert [(one.where, one.reason) for one in found.problems] == [
        ("entry 1", "left-out"),
        ("entry 2", "empty"),
        ("entry 4", "not-an-entry"),
        ("entry 3", "left-out"),
        ("media/x.jpg", "not-read"),
    ]
    assert (dateless.undated, dateless.draft.body) == ("diary.json", "Undated.")
    assert lost(files, ("2026-01-15T08:30:00.0000000 2026-01-16T20:00:00", "someday")) == set()


def test_an_entry_a_file_is_the_same():
    files = {f"{number}.json": json.dumps(one) for number, one in enumerate(DIARY[:2])}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    assert len(found.entries) == 1


def test_whatever_it_notes_of_a_day_is_named_at_any_depth_and_a_second_text_that_says_more():
    day = DIARY[0] | {
        "text": "They came back taller, all of them.",
        "weather": {"summary": "Light rain", "wind": ["gusts"]},
        "tags": ["school", {"name": "odd"}],
        "trackers": [{"label": "Water", "value": 3}],
    }
    files = {"diary.json": json.dumps([day, day | {"date": "2026-01-16T08:00:00", "text": "They came back taller."}])}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    first, second = (problem.words for problem in found.problems)
    assert "all of them" in first
    assert "They came" not in second
    assert lost(files, ("2026-01-15T08:30:00.0000000", "2026-01-16T08:00:00")) == set()
