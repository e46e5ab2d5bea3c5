from __future__ import annotations

import json
from datetime import date

from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

DIARY = {
    "metadata": {"application": "Mini Diarium", "version": "0.7.0"},
    "entries": [
        {
            "id": 1,
            "date": "2024-01-15",
            "title": "Morning",
            "text": "<p>The <strong>period</strong> went well.</p>",
        },
        {"id": 2, "date": "2024-01-15", "title": "", "text": "<p>Afternoon &amp; evening were loud.</p>"},
        {"id": 3, "date": "never", "title": "Odd", "text": "plain"},
        "nonsense",
        {"id": 4, "date": "2024-01-16", "title": "", "text": ""},
    ],
}
SAMPLE = Sample({"export.json": json.dumps(DIARY)}, beside=("metadata", "dateUpdated"))


def test_several_entries_of_a_day_come_in_and_no_word_is_lost():
    files = {"export.json": json.dumps(DIARY)}
    name, found = find(Material(Folder(files), "Europe/Berlin"))
    assert name == "minidiarium"
    one, two, dateless = [entry.draft for entry in found.entries]
    assert (one.title, one.body, one.day) == ("Morning", "The **period** went well.", date(2024, 1, 15))
    assert two.body == "Afternoon & evening were loud."
    assert [one.reason for one in found.problems] == ["not-an-entry", "empty", "left-out"]
    assert (dateless.day, dateless.title, dateless.body) == (None, "Odd", "plain")
    assert lost(files, ("metadata",)) == set()
