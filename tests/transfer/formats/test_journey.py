from __future__ import annotations

import json
from datetime import date

from journal.shapes import Kind
from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

ENTRY = {
    "id": "1571425138176-a",
    "type": "html",
    "text": '<p dir="auto">Rode my new bike!&nbsp;</p>\n<p dir="auto">It looks <em>good</em>.</p>',
    "preview_text": "<p>Rode my new",
    "date_journal": 1571440000000,
    "date_modified": 1571425361000,
    "timezone": "Europe/London",
    "tags": ["cycling"],
    "favourite": True,
    "sentiment": 1.25,
    "mood": 5,
    "photos": ["1571425138176-a-b.jpeg", "gone.jpeg"],
    "address": "London road, Croydon",
    "music_title": "",
    "weather": {"description": "Overcast clouds", "place": "Croydon", "icon": "03n"},
}
NOT_WORDS = ("id", "type", "preview_text", "timezone", "icon")
SAMPLE = Sample(
    {"a.json": json.dumps(ENTRY), "1571425138176-a-b.jpeg": b"\xff\xd8"},
    beside=NOT_WORDS,
    undated={"a.json": json.dumps(ENTRY | {"text": "No day.", "date_journal": "soon"})},
)


def test_an_entry_comes_in_with_its_photo_and_what_has_no_place_is_named():
    files = {
        "1571425138176-a.json": json.dumps(ENTRY),
        "1571425138176-a-b.jpeg": b"\xff\xd8",
        "2.json": json.dumps(ENTRY | {"date_journal": "never", "photos": []}),
        "3.json": json.dumps({"date_journal": 1571440000000, "text": " "}),
    }
    name, found = find(Material(Folder(files), "Europe/Berlin"))
    assert name == "journey"
    entry, dateless = found.entries
    draft = entry.draft
    assert draft.body == "Rode my new bike!\n\nIt looks _good_."
    assert (draft.day, draft.zone, draft.tags, draft.starred) == (
        date(2019, 10, 19),
        "Europe/London",
        ("cycling",),
        True,
    )
    assert (entry.mood, draft.kind) == ("1.25", Kind.HIGH)
    assert [file.members for file in entry.files] == [("1571425138176-a-b.jpeg",), ("gone.jpeg",)]
    assert (dateless.undated, dateless.draft.day) == ("2.json", None)
    assert {(one.where, one.reason, one.words) for one in found.problems} == {
        ("2.json", "left-out", "London road, Croydon, Overcast clouds, Croydon, mood: 5"),
        ("2.json", "left-out", "never"),
        ("3.json", "empty", ""),
        ("1571425138176-a.json", "left-out", "London road, Croydon, Overcast clouds, Croydon, mood: 5"),
    }
    assert lost(files, NOT_WORDS) == set()


def test_a_mood_larger_than_any_number_is_none_and_costs_no_entry():
    _, found = find(Material(Folder({"1.json": json.dumps(ENTRY | {"sentiment": 10**400})}), "Europe/Berlin"))
    assert [entry.mood for entry in found.entries] == [""]


def test_an_entry_that_has_no_date_at_all_waits_for_one_with_its_words():
    undated = {name: said for name, said in ENTRY.items() if name not in {"date_journal", "photos"}}
    files = {"1.json": json.dumps(ENTRY), "2.json": json.dumps(undated | {"text": "Nobody knows when."})}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    assert [one.draft.body for one in found.entries if one.undated == "2.json"] == ["Nobody knows when."]


def test_whatever_it_notes_of_an_entry_is_named():
    said = ENTRY | {
        "mood": 4,
        "label": "Commute",
        "folder": "Rides",
        "weather": {"description": "Fog", "more": ["thin"]},
    }
    said |= {"tags": ["cycling", ["nested"]], "photos": [{"caption": "The hill"}], "music_title": {"name": "Tune"}}
    files = {"1.json": json.dumps(said)}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    (left,) = (problem.words for problem in found.problems if problem.reason == "left-out")
    assert "mood: 4" in left
    assert lost(files, NOT_WORDS) == set()


def test_an_entry_without_text_or_photos_is_named_with_what_it_notes():
    said = {"date_journal": 1571440000000, "text": "", "address": "London road", "preview_text": "<p>Rode my</p>"}
    _, found = find(Material(Folder({"1.json": json.dumps(said)}), "Europe/Berlin"))
    assert [(one.reason, one.words) for one in found.problems] == [("empty", "London road, Rode my")]
