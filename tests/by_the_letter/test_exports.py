"""FORMATS.md, sections 5 and 7: somebody who has the page, and not Afterbell, exports and saves words."""

from __future__ import annotations

from datetime import date

from journal.age import recipients
from journal.deeds import take_in, words_file, write
from journal.deeds.export import export
from journal.deeds.take_in import import_file
from journal.shapes import Draft, EntryId, Kind
from journal.shapes.keys import KeyDeed
from tests.by_the_letter import export as letter
from tests.by_the_letter.agefile import Passphrase
from tests.proofs import proved

UID = "c" * 32
FILE = "d" * 32
LATER = {"id": "e" * 32, "day": "2026-04-01", "text": "It held.", "written_at": "2026-04-01T16:00:00+02:00"}
FACTS = {
    "id": UID,
    "title": "The quiet row",
    "kind": "low",
    "day": "2026-03-11",
    "written_at": "2026-03-11T15:40:00.000001+01:00",
    "changed_at": "2026-03-12T07:00:00+01:00",
    "zone": "Europe/Berlin",
    "starred": True,
    "tags": ["board", "quiet"],
    "added_tags": ["quiet"],
    "rev": 3,
    "trashed_at": None,
    "later_lines": [
        {"id": "e" * 32, "day": "2026-04-01", "text": "It held.", "written_at": "2026-04-01T16:00:00+02:00"}
    ],
    "files": [{"id": FILE, "name": "list.txt", "type": "text/plain", "path": f"files/{FILE[:8]}-list.txt"}],
}
TEXT = f"They spoke. #board\n\n[list](../../files/{FILE[:8]}-list.txt)\n"
VERSION = {
    "entry": UID,
    "rev": 2,
    "saved_at": "2026-03-11T15:50:00+01:00",
    "title": "The row",
    "kind": "low",
}


def test_an_export_written_by_the_letter_comes_in_whole(journal, tmp_path):
    pages = {
        "entries/2026/2026-03-11-the-quiet-row.md": (FACTS, TEXT),
        f"versions/{UID}/0002.md": (VERSION, "They spoke."),
        "trash/2026-01-02-gone.md": (
            {**FACTS, "id": "f" * 32, "trashed_at": "2026-03-01T10:00:00+01:00", "later_lines": [], "files": []},
            "Gone.",
        ),
    }
    about = {"tags": ["board", "quiet"], "pages": ["entries/2026/2026-03-11-the-quiet-row.md"]}
    letter.write(tmp_path / "out", pages, about, {f"files/{FILE[:8]}-list.txt": b"chalk"})
    report = import_file(journal, tmp_path / "out")
    assert (report.added, report.problems) == (2, ())
    entry = journal.entries.get(EntryId(UID))
    assert (entry.title, entry.kind, entry.day, entry.rev, entry.starred) == (
        "The quiet row",
        Kind.LOW,
        date(2026, 3, 11),
        3,
        True,
    )
    assert entry.body == f"They spoke. #board\n\n[list](attachment:{FILE})\n"
    assert entry.written_at.isoformat() == "2026-03-11T14:40:00.000001+00:00"
    assert [version.body for version in journal.entries.versions(entry.id)] == ["They spoke."]
    assert [line.text for line in journal.entries.later_lines(entry.id)] == ["It held."]
    assert [journal.attachments.bytes_of(file.id) for file in journal.attachments.of(entry.id)] == [b"chalk"]
    assert [each.id for each in journal.trash.trashed()] == ["f" * 32]


def test_an_export_is_read_by_the_letter(journal, tmp_path):
    entry = write.write(journal, Draft(body="Two.\n\n---\n\n", title="", kind=Kind.BOTH, tags=("quiet",)), visit="a")
    write.revise(journal, entry.id, Draft(body="Two.\n\n---\n\nThree", kind=Kind.BOTH, tags=("quiet",)), visit="b")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    pages = letter.read(tmp_path / "out")
    first, *others = pages.values()
    assert (first[0]["id"], first[0]["kind"], first[0]["added_tags"]) == (entry.id, "both", ["quiet"])
    assert first[1] == "Two.\n\n---\n\nThree"
    assert [text for facts, text in others if facts.get("entry") == entry.id] == ["Two.\n\n---\n\n"]


def test_words_saved_elsewhere_go_both_ways(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(recipients, "WORK_FACTOR", 10)
    piece = {
        "called": "New entry",
        "id": UID,
        "rev": 0,
        "title": "The row",
        "kind": "note",
        "day": None,
        "written_at": "2026-03-11T15:40:00+01:00",
        "zone": "Europe/Berlin",
        "starred": False,
        "added_tags": ["quiet"],
    }
    text = "One.\n\n---\nid: none\n---\n\nTwo 🙂"
    path = tmp_path / "mine.afterbell-words"
    path.write_bytes(
        letter.write_words("four lanterns", [(piece, text), ({**piece, "id": FILE}, "")], "2026-03-12T07:00:00Z")
    )
    words = take_in.open_with(path, "four lanterns")
    assert [each.draft.body for each in words] == [text, ""]
    words_file.take_in(journal, words)
    assert journal.entries.get(EntryId(UID)).body == text
    words_file.save(tmp_path / "again.afterbell-words", words, "four lanterns")
    again = letter.read_words((tmp_path / "again.afterbell-words").read_bytes(), Passphrase("four lanterns"))
    assert [(facts["id"], facts["called"], body) for facts, body in again] == [
        (UID, "New entry", text),
        (FILE, "New entry", ""),
    ]
