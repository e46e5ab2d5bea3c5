from __future__ import annotations

import json
from datetime import date

from journal.transfer.formats.form import Material
from journal.transfer.importing import import_file
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

DIARY = {
    "metadata": {"application": "Mini Diary", "version": "v3.3.0", "dateUpdated": "Thu Jan 03 2019"},
    "entries": {
        "2025-09-08": {"dateUpdated": "Thu Jan 03 2019", "title": "First day", "text": "This is **bold**."},
        "2025-09-09": {"dateUpdated": "x", "title": "", "text": "Only words."},
        "some day": {"dateUpdated": "x", "title": "Lost", "text": "No day here."},
        "2025-09-10": {"dateUpdated": "x", "title": "", "text": "\n"},
    },
}
NOT_WORDS = ("metadata", "dateUpdated")


def export(value=DIARY):
    return {"diary.json": json.dumps(value)}


SAMPLE = Sample(export(), beside=NOT_WORDS)


def test_every_day_comes_in_at_its_noon_and_no_word_is_lost():
    name, found = find(Material(Folder(export()), "Europe/Berlin"))
    assert name == "minidiary"
    first, second, dateless = [entry.draft for entry in found.entries]
    assert (first.title, first.body, first.day) == ("First day", "This is **bold**.", date(2025, 9, 8))
    assert (second.title, second.body) == ("", "Only words.")
    assert [(one.where, one.reason) for one in found.problems] == [("2025-09-10", "empty"), ("some day", "left-out")]
    assert (dateless.day, dateless.title, dateless.body) == (None, "Lost", "No day here.")
    assert lost(export(), NOT_WORDS) == set()


def test_a_day_that_grew_since_has_its_new_words_and_keeps_the_old_as_a_version(journal, tmp_path):
    path = tmp_path / "diary.json"
    path.write_text(json.dumps(DIARY), "utf-8")
    assert import_file(journal, path).added == 2
    grown = json.loads(json.dumps(DIARY))
    grown["entries"]["2025-09-08"]["text"] += "\n\nAnd more in the evening."
    path.write_text(json.dumps(grown), "utf-8")
    report = import_file(journal, path)
    assert (report.added, report.duplicates, report.grown) == (0, 2, 1)
    first = journal.entries.get(journal.entries.in_order()[0])
    assert first.body == "This is **bold**.\n\nAnd more in the evening."
    assert [version.body for version in journal.entries.versions(first.id)] == ["This is **bold**."]
    assert import_file(journal, path).grown == 0
