"""What leaves says nothing of who made it, where and when; what could not be freed of that is said at the question."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from journal import bare
from journal.deeds import write
from journal.deeds.export import export_protected
from journal.shapes import Decision, Draft, SealOrder
from journal.sharing import seal
from tests.bare import made
from tests.sharing.test_seal import pair

__all__ = ["pair"]

DOCUMENTS = sorted(set(made.MADE) - {"photo.jpg", "drawing.png"})
ZIPS = ("text.docx", "marks.xlsx", "slides.pptx", "text.odt")


def told(data: bytes) -> list[bytes]:
    """Give what a file tells of its maker, with everything in it unpacked."""
    texts = [data]
    if zipfile.is_zipfile(BytesIO(data)):
        texts += [*made.parts_of(data), *made.parts_of(data).values()]
    if data.startswith(b"%PDF"):
        reader = PdfReader(BytesIO(data))
        texts += [repr(dict(reader.metadata or {})), repr(reader.trailer), repr(reader.pages[0])]
        texts += [repr(note.get_object()) for note in reader.pages[0].get("/Annots", ())]
        told = reader.root_object.get("/Metadata")
        texts.append(told.get_object().get_data() if told else b"")
    whole = b"\n".join(text if isinstance(text, bytes) else str(text).encode() for text in texts)
    return [word for word in made.TELLS if word in whole]


@pytest.fixture
def attached(pair):
    """An entry with one file of every kind, all of which go along."""
    mara = pair[0]
    entry = write.write(mara, Draft(body="Nine files."))
    files = [write.attach(mara, entry.id, name, make()) for name, make in made.MADE.items()]
    return entry, tuple(Decision(key=seal.file_key(file.id), replacement=None) for file in files)


def test_every_kind_made_here_tells_of_its_maker():
    assert {name for name, make in made.MADE.items() if told(make())} == set(made.MADE)


def test_a_friend_gets_no_file_that_tells_of_its_maker(pair, attached):
    mara, noor, noor_id, _ = pair
    entry, decisions = attached
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), decisions=decisions)
    item = seal.open_bundle(noor, seal.seal(mara, order).data)
    [got] = noor.inbox.entries_of(item.id)
    assert {file.name: told(noor.inbox.file_bytes(file.id)) for file in got.files} == {name: [] for name in made.MADE}


def test_no_exported_file_tells_of_its_maker_and_the_page_beside_them_says_what_was_done(pair, attached, tmp_path):
    entry, decisions = attached
    export_protected(pair[0], tmp_path / "out", (entry.id,), decisions)
    files = sorted((tmp_path / "out" / "files").iterdir())
    assert len(files) == len(made.MADE)
    assert {file.name: told(file.read_bytes()) for file in files if told(file.read_bytes())} == {}
    said = " ".join((tmp_path / "out" / "README.txt").read_text().split())
    for kind in ("PDF", "Word", "Excel", "PowerPoint", "OpenDocument", "MP3", "MP4"):
        assert kind in said
    assert "Nobody looked into larger ones, photos, documents, sound and film" in said


def test_the_question_about_a_file_knows_what_will_be_taken_out(pair):
    mara = pair[0]
    entry = write.write(mara, Draft(body="Four files."))
    for name, data in (
        ("a.pdf", made.pdf()),
        ("b.pdf", made.pdf(locked=True)),
        ("c.zip", made.zipped({"a.txt": made.AUTHOR})),
        ("d.doc", b"\xd0\xcf\x11\xe0" + made.AUTHOR.encode()),
    ):
        write.attach(mara, entry.id, name, data)
    [seen] = seal.preview(mara, (entry.id,)).entries
    assert {file.name.text: file.bare for file in seen.files} == {
        "a.pdf": True,
        "b.pdf": False,
        "c.zip": False,
        "d.doc": False,
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_in_a_file_stays_and_doing_it_again_changes_nothing(name):
    again = bare.bare(bare.bare(made.MADE[name]()))
    assert bare.bare(again) == again
    words = b"".join(made.parts_of(again).values()) if name in ZIPS else again
    if name == "paper.pdf":
        words = PdfReader(BytesIO(again)).pages[0]["/Annots"][0].get_object()["/Contents"].encode()
    assert (made.FRAME if name == "song.mp3" else made.WORDS.encode()) in words


@pytest.mark.parametrize("name", ZIPS)
def test_a_document_refers_to_nothing_that_was_taken_out(name):
    before, after = made.parts_of(made.MADE[name]()), made.parts_of(bare.bare(made.MADE[name]()))
    gone = before.keys() - after.keys()
    assert gone
    assert [part for part in gone if part.encode() in b"".join(after.values())] == []
    with zipfile.ZipFile(BytesIO(bare.bare(made.MADE[name]()))) as document:
        assert {member.date_time[0] for member in document.infolist()} == {1980}
        first = document.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", 0) or name != "text.odt"


def test_sound_and_pictures_of_a_film_stay_where_they_were():
    film = made.mp4()
    assert len(bare.bare(film)) == len(film)
    assert bare.bare(film).index(made.WORDS.encode()) == film.index(made.WORDS.encode())
    assert b"\1\2\3\4" not in bare.bare(film)


def test_a_film_with_a_track_of_places_goes_as_it_is():
    assert bare.bare(made.mp4(b"meta")) is None


def test_no_more_is_taken_apart_than_a_machine_holds(monkeypatch):
    monkeypatch.setattr("journal.bare.SIZE_LIMIT", len(made.docx()) - 1)
    assert bare.bare(made.docx()) is None
    monkeypatch.setattr("journal.bare.SIZE_LIMIT", len(made.docx()))
    monkeypatch.setattr("journal.bare.office.UNPACKED_LIMIT", 10)
    assert bare.bare(made.docx()) is None


def test_a_file_is_tried_once_however_often_it_is_asked_about():
    data, reads = made.mp3() + b"x", []
    digest = hashlib.sha256(data).hexdigest()

    def read():
        reads.append(1)
        return data

    assert {bare.can_be_bare(digest, read) for _ in range(3)} == {True}
    assert len(reads) == 1


@given(st.sampled_from(DOCUMENTS), st.integers(0, 10_000), st.binary(max_size=4))
def test_a_damaged_file_is_stripped_or_left_and_never_fails(name, place, bytes_):
    data = bytearray(made.MADE[name]())
    data[place % len(data) : place % len(data) + len(bytes_)] = bytes_
    assert bare.bare(bytes(data)) is None or isinstance(bare.bare(bytes(data)), bytes)


@pytest.mark.parametrize("photo", [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0", b"II*\0"])
def test_a_photo_that_is_cut_off_is_said_to_tell_where_it_was_made(photo):
    assert bare.without_place(photo) is None
