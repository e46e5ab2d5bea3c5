"""What a plain export keeps by choice: earlier versions, and what photos and recordings say of where they were made."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from journal.deeds import take_in, write
from journal.deeds.export import PlainFolder, export, sealed_under
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved

_GPS, _TURNED = 0x8825, 0x0112


def photo(kind="JPEG"):
    """A photo that was held on its side and says where."""
    exif = Image.Exif()
    exif[_TURNED] = 6
    exif[_GPS] = {1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)}
    exif[0x010F] = "Telephone of Ellen"
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(made, kind, exif=exif)
    return made.getvalue()


@pytest.fixture
def entry(journal):
    return write.write(journal, Draft(body="Seen."))


def written(journal, place):
    report = export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place)
    return report, {path.name[9:]: path.read_bytes() for path in (report.path / "files").iterdir()}


def test_a_photo_loses_its_place_by_choice_and_no_pixel(journal, entry, tmp_path):
    made = {"a.jpg": photo(), "b.png": photo("PNG"), "c.webp": photo("WEBP")}
    for name, data in made.items():
        write.attach(journal, entry.id, name, data)
    report, kept = written(journal, tmp_path / "kept")
    assert kept == made
    report, files = written(journal, PlainFolder(tmp_path / "out", places=False))
    assert report.telling == ()
    for name, data in files.items():
        assert b"Telephone" not in data
        with Image.open(io.BytesIO(data)) as seen, Image.open(io.BytesIO(made[name])) as before:
            assert not seen.getexif().get_ifd(_GPS)
            assert seen.tobytes() == before.tobytes()
    with Image.open(io.BytesIO(files["a.jpg"])) as seen:
        assert seen.getexif()[_TURNED] == 6, "it is still shown upright"


def test_what_cannot_be_taken_out_is_named_and_goes_as_it_is(journal, entry, tmp_path):
    heic = b"\0\0\0\x18ftypheic" + b"\0" * 40
    write.attach(journal, entry.id, "telephone.heic", heic)
    write.attach(journal, entry.id, "words.txt", b"Where I was.")
    report, files = written(journal, PlainFolder(tmp_path / "out", places=False))
    assert files == {"telephone.heic": heic, "words.txt": b"Where I was."}
    assert [name.endswith("telephone.heic") for name in report.telling] == [True]


@pytest.mark.parametrize("kept", [True, False])
def test_earlier_versions_go_along_or_stay_by_choice_and_what_went_comes_in_whole(
    journal, new_journal, entry, tmp_path, kept
):
    write.revise(journal, entry.id, Draft(body="Seen, and known."))
    place = PlainFolder(tmp_path / "out", versions=kept)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place)
    told = "".join(page.read_text("utf-8") for page in (tmp_path / "out").rglob("*.md"))
    assert (tmp_path / "out" / "versions").exists() is ("Seen.\n" in told) is kept
    fresh = new_journal("fresh")
    assert take_in.import_file(fresh, tmp_path / "out").problems == ()
    assert fresh.entries.get(entry.id) == journal.entries.get(entry.id)
    assert fresh.entries.versions(entry.id) == (journal.entries.versions(entry.id) if kept else ())
    report = take_in.import_file(journal, tmp_path / "out")
    assert (report.added, report.united, len(journal.entries.versions(entry.id))) == (0, 0, 1)


def test_the_encrypted_file_keeps_every_file_as_it_is(journal, new_journal, entry, tmp_path, monkeypatch):
    monkeypatch.setattr("journal.age.recipients.WORK_FACTOR", 4)
    write.attach(journal, entry.id, "a.jpg", photo())
    place = sealed_under(tmp_path / "all.tar.age", "x")
    path = export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place).path
    fresh = new_journal("fresh")
    take_in.import_file(fresh, path, key=take_in.open_with(path, "x"))
    (file,) = fresh.attachments.of(entry.id)
    assert fresh.attachments.bytes_of(file.id) == photo()
