from __future__ import annotations

import json
from datetime import date

import pytest

from journal.errors import ImportRefused
from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

BACKUP = "Standard Notes Backup and Import File.txt"


def run(text, form=0):
    return {"type": "text", "text": text, "format": form}


BREAK = {"type": "linebreak"}
TREE = {
    "root": {
        "type": "root",
        "children": [
            {"type": "heading", "tag": "h2", "children": [run("Plan")]},
            {
                "type": "paragraph",
                "children": [run("A "), run("bold", 1), run(" idea"), {"type": "linebreak"}, run("more")],
            },
            {
                "type": "list",
                "children": [
                    {"type": "listitem", "checked": True, "children": [run("done")]},
                    {"type": "listitem", "children": [run("open")]},
                ],
            },
            {"type": "quote", "children": [run("she said")]},
            {"type": "unheard-of", "children": [run("kept all the same")]},
        ],
    }
}


def note(uuid, title, text, **more):
    content = {"title": title, "text": text, "references": []} | more
    return {"uuid": uuid, "content_type": "Note", "created_at": "2026-03-12T20:30:00.000Z", "content": content}


ITEMS = [
    note("a", "A plain one", "Words of it.", starred=True),
    note("b", "A tree", json.dumps(TREE), noteType="super"),
    note("c", "Thrown away", "Gone words.", trashed=True),
    note("d", "", ""),
    {"uuid": "t", "content_type": "Tag", "content": {"title": "school", "references": [{"uuid": "a"}]}},
    {"uuid": "p", "content_type": "SN|UserPreferences", "content": {"sortBy": "created_at"}},
]
SAMPLE = Sample(
    {BACKUP: json.dumps({"items": ITEMS})},
    beside=("uuid", "content_type", "created_at", "type", "tag", "noteType", "sortBy"),
    undated={BACKUP: json.dumps({"items": [note("a", "Odd", "No day.") | {"created_at": "soon"}]})},
)


def test_notes_come_in_with_their_tags_and_the_copies_beside_are_not_counted_twice():
    files = {BACKUP: json.dumps({"version": "004", "items": ITEMS}), "Items/Note/A plain one-a.txt": "Words of it."}
    name, found = find(Material(Folder(files), "Europe/Berlin"))
    assert name == "standardnotes"
    plain, tree = [entry.draft for entry in found.entries]
    assert (plain.title, plain.body, plain.tags, plain.starred) == ("A plain one", "Words of it.", ("school",), True)
    assert plain.day == date(2026, 3, 12)
    assert tree.body == ("## Plan\n\nA **bold** idea\nmore\n\n- [x] done\n- open\n\n\n> she said\n\nkept all the same")
    assert [(one.where, one.reason) for one in found.problems] == [("note 3", "trashed"), ("note 4", "empty")]
    assert lost({"Items/Note/A plain one-a.txt": "Words of it."}, of=found) == set()
    said = {"tree.json": json.dumps(TREE), "items.json": json.dumps([ITEMS[0], ITEMS[2]])}
    assert lost(said, ("type", "uuid", "content_type", "created_at", "tag"), of=found) == set()


def test_an_encrypted_backup_says_so():
    sealed = {"items": [{"content_type": "Note", "uuid": "a", "content": "004:abc"}]}
    with pytest.raises(ImportRefused) as refused:
        find(Material(Folder({BACKUP: json.dumps(sealed)}), "Europe/Berlin"))
    assert refused.value.facts["reason"] == "encrypted"
