"""The tour is the whole main job on real files; here it is taken twice, and looked at from outside afterwards."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from journal.cli.main import main
from journal.deeds import tour as touring
from journal.deeds.tour import tour
from journal.deeds.unlock import open_journal
from journal.demo.demo import entries
from journal.errors import JournalExists, WrongPassphrase
from tests.yearbook.shelf_of_books import pdf_text


def passphrases(out):
    lines = (out / "passphrases.txt").read_text("utf-8").split("\n")
    return dict(line.split(": ", 1) for line in lines if line and not line.startswith(" "))


def test_the_whole_main_job_runs_on_the_demo_year(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    out = tmp_path / "out"
    assert main(["tour", str(out)]) == 0
    said = capsys.readouterr().out
    assert said.count("Checked:") >= 14
    keys = passphrases(out)
    assert set(keys) == {"Ellen", "Noor"}
    assert all(key in said for key in keys.values())
    with pytest.raises(WrongPassphrase):
        open_journal(out / "Noor.afterbell", keys["Ellen"])
    teacher = open_journal(out / "Ellen.afterbell", keys["Ellen"])
    friend = open_journal(out / "Noor.afterbell", keys["Noor"])
    assert teacher.entries.count() == len(entries())
    (shared,) = (item for item in friend.inbox.items() if not item.outgoing)
    texts = [entry.body for entry in friend.inbox.entries_of(shared.id)]
    assert any("Student A tried to help, and Student B put his head down." in text for text in texts)
    assert not any(name in text for text in texts for name in ("Marcus", "Tobias", "Delgado"))
    (answer, *_) = (item for item in teacher.inbox.items() if item.kind == "response")
    assert answer.note == touring.WORDS
    teacher.close()
    friend.close()
    look_at_the_book(out / "book")


def look_at_the_book(folder):
    (pdf,), (html,) = folder.glob("*.pdf"), folder.glob("*.html")
    printed = pdf_text(pdf.read_bytes())
    pages = "".join(page.read_text("utf-8") for page in folder.rglob("*.md"))
    for text in (printed, html.read_text("utf-8"), pages):
        assert "The quiet row spoke first" in text
        assert "Seven seconds is a very long time" in " ".join(text.split())
        assert not any(name in text for name in ("Oyelaran", "Marcus", "Tobias", "Amina", "Priya", "Mrs. Kern"))
    assert len(list(folder.rglob("*.md"))) > 100


def picture():
    from PIL import Image

    kept = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(kept, "JPEG")
    return kept.getvalue()


def test_the_tour_takes_a_day_one_export_in_place_of_the_demo_year(tmp_path):
    md5, photo = "0" * 32, "A" * 32
    value = {
        "metadata": {"version": "1.0"},
        "entries": [
            {
                "creationDate": f"2026-03-1{day}T15:52:00Z",
                "timeZone": "Europe/London",
                "text": f"Day {day}\\. We waited, and Delgado wrote it down\\.\n\n![](dayone-moment://{photo})",
                "photos": [{"identifier": photo, "md5": md5, "type": "jpeg"}],
            }
            for day in range(3)
        ],
    }
    archive = tmp_path / "Export.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("Journal.json", json.dumps(value))
        made.writestr(f"photos/{md5}.jpeg", picture())
    steps = {step.name: step.facts for step in tour(tmp_path / "out", import_from=archive, calibrate=False)}
    assert list(steps)[1:3] == ["imported", "found"]
    assert steps["imported"] == {
        "source": "dayone",
        "entries": 3,
        "found": 3,
        "files": 3,
        "problems": 0,
        "duplicates": 3,
    }
    assert "Somebody" in str(steps["protected"]["stand_ins"])
    assert steps["backed-up"]["entries"] == 3


def test_the_tour_touches_nothing_that_is_there(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(JournalExists):
        next(tour(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_full_disk_stops_the_tour_and_leaves_the_place_free_for_a_second_try(
    tmp_path, capsys, little_room, monkeypatch
):
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    with little_room(400_000):
        assert main(["tour", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith("afterbell: the disk")
    assert list(tmp_path.iterdir()) == []


def test_the_tour_stops_where_something_is_not_as_it_must_be(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    monkeypatch.setattr("journal.redaction.prove", lambda *_: False)
    monkeypatch.setattr("journal.deeds.tour.redaction.prove", lambda *_: False)
    assert main(["tour", str(tmp_path / "out")]) == 1
    assert "no-name-left" in capsys.readouterr().err
