from __future__ import annotations

import io
import re
from datetime import date

import pytest
from PIL import Image

from journal.deeds import write
from journal.deeds.export import export_protected
from journal.errors import JournalExists, NothingToShare, Undecided
from journal.shapes import Decision, Draft, Kind
from journal.shapes.columns import WRITTEN
from journal.sharing import seal


@pytest.fixture
def entry(journal):
    journal.names.add(("Rosa Delgado", "Rosie"))
    made = write.write(
        journal,
        Draft(
            **dict.fromkeys(WRITTEN, "Rosa and the board") | {"body": "Ms. Delgado's board, and Rosie."},
            kind=Kind.LOW,
            day=date(2026, 3, 10),
            tags=("delgado-meeting",),
        ),
    )
    write.revise(journal, made.id, Draft(title="Rosa and the board", body="Ms. Delgado’s board, and Rosie wept."))
    write.add_later_line(journal, made.id, "Rosa came back.")
    return journal.entries.get(made.id)


def photo() -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Rosa"
    Image.new("RGB", (40, 30), 3).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_no_listed_name_is_anywhere_in_the_folder(journal, entry, tmp_path):
    journal.attachments.add(entry.id, "rosa_board.jpg", photo(), "image/jpeg")
    file = seal.file_key(journal.attachments.of(entry.id)[0].id)
    report = export_protected(journal, tmp_path / "out", (entry.id,), (Decision(key=file, replacement=None),))
    assert (report.entries, report.attachments) == (1, 1)
    found = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert sorted(path.parent.name for path in found) == ["entries", "files", "out"]
    for path in found:
        told = path.name.encode() + path.read_bytes()
        assert not re.search(rb"rosa|delgado|rosie", told, re.IGNORECASE), path.suffix
    text = next(path for path in found if path.parent.name == "entries").read_text()
    assert "Student A’s namesake’s board, and Student A wept." in text
    assert entry.id not in text


def test_nothing_is_written_while_something_is_open(journal, entry, tmp_path):
    journal.attachments.add(entry.id, "plan.txt", b"the plan", "text/plain")
    with pytest.raises(Undecided):
        export_protected(journal, tmp_path / "out", (entry.id,))
    with pytest.raises(NothingToShare):
        export_protected(journal, tmp_path / "out", ())
    assert list(tmp_path.glob("out*")) == []


def test_what_stands_there_already_is_not_touched(journal, entry, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").touch()
    with pytest.raises(JournalExists):
        export_protected(journal, tmp_path / "out", (entry.id,))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]
