from __future__ import annotations

import pytest

from journal.errors import DiskFull, NotWritable
from journal.yearbook import shelf

FOLDER = {"A year/01.md": b"one", "A year/pictures/a.jpg": b"two", "A year/02.md": b"x" * 5000}


def test_a_book_lies_where_it_was_put_and_a_second_one_beside_it(tmp_path):
    first = shelf.put(FOLDER, tmp_path)
    second = shelf.put(FOLDER, tmp_path)
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second] == list(FOLDER.values())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["A year", "A year 2"]
    (pdf,) = shelf.put({"A year.pdf": b"%PDF"}, tmp_path)
    (other,) = shelf.put({"A year.pdf": b"%PDF-"}, tmp_path)
    assert (pdf.name, other.name, pdf.read_bytes()) == ("A year.pdf", "A year 2.pdf", b"%PDF")


@pytest.mark.parametrize("made", [FOLDER, {"A year.pdf": b"x" * 5000}], ids=["folder", "file"])
def test_a_full_disk_leaves_nothing_half_written(tmp_path, little_room, made):
    with little_room(1000), pytest.raises(DiskFull):
        shelf.put(made, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_no_folder_is_refused(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(NotWritable):
        shelf.put(FOLDER, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"mine"
