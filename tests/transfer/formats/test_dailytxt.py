from __future__ import annotations

import json
from datetime import date

import pytest

from journal.errors import ImportRefused
from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

MONTH = {
    "days": [
        {
            "day": 12,
            "text": "Two rows stayed behind.\nI let them.",
            "date_written": "12. March 2026, 16:10",
            "tags": [3, 9],
            "files": [{"filename": "board.jpg", "size": 2}],
            "history": [{"version": 1, "text": "An older wording.", "date_written": "earlier"}],
        },
        {"day": 45, "text": "No such day."},
        {"day": 13, "text": ""},
    ]
}
FILES = {
    "2026/03.json": json.dumps(MONTH),
    "tags.json": json.dumps({"tags": [{"id": 3, "name": "third period", "color": "#fff", "icon": "x"}], "next_id": 4}),
    "templates.json": json.dumps({"templates": [{"name": "Evening", "text": "What went well?"}]}),
    "files/board.jpg": b"\xff\xd8",
}
SAMPLE = Sample(FILES, beside=("date_written", "color", "icon"))


def test_the_days_of_a_month_come_in_with_tags_and_files_and_no_word_is_lost():
    name, found = find(Material(Folder(FILES), "Europe/Berlin"))
    assert name == "dailytxt"
    entry, dateless = found.entries
    assert (entry.draft.day, entry.draft.tags) == (date(2026, 3, 12), ("third period",))
    assert entry.draft.body == "Two rows stayed behind.\nI let them."
    assert entry.files[0].members[0] == "files/board.jpg"
    assert [(one.where, one.reason) for one in found.problems] == [
        ("2026-03-12", "older-text"),
        ("2026-03-13", "empty"),
        ("templates.json", "left-out"),
        ("2026-03-45", "left-out"),
    ]
    assert (dateless.undated, dateless.draft.body) == ("2026/03.json", "No such day.")
    assert lost(FILES, ("date_written", "color", "icon")) == set()


def test_an_encrypted_backup_says_so():
    with pytest.raises(ImportRefused):
        find(Material(Folder(FILES | {"user.json": "{}"}), "Europe/Berlin"))
