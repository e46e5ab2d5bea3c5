"""A photo in a document is the photo it was, and says nothing of who took it, where and with what."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from journal import bare
from journal.bare import embedded
from tests.bare import made

PHOTOS = {"jpeg": made.jpeg, "png": made.png, "webp": made.webp}


@pytest.mark.parametrize("kind", PHOTOS)
def test_its_pixels_and_the_way_it_is_held_stay_and_nothing_else(kind):
    before, after = PHOTOS[kind](), embedded.bare(PHOTOS[kind]())
    assert [word for word in made.TELLS if word in after] == []
    one, other = Image.open(BytesIO(before)), Image.open(BytesIO(after))
    assert one.tobytes() == other.tobytes()
    assert dict(other.getexif()) == ({0x0112: 6} if kind == "jpeg" else {})
    assert embedded.bare(after) == after


def test_a_document_with_a_photo_that_cannot_be_freed_of_it_is_said_to_go_as_it_is():
    tiff = BytesIO()
    Image.new("RGB", (4, 3)).save(tiff, "TIFF", description=made.AUTHOR)
    telephone = made.box(b"ftyp", b"heic", bytes(4), b"mif1heic") + made.box(b"meta", made.AUTHOR.encode())
    gif = b"GIF89a" + b"\x21\xfe" + b"Nadia Brandt"
    for name, inside in (("image1.tiff", tiff.getvalue()), ("image1.gif", gif), ("image1.heic", telephone)):
        assert bare.bare(made.office("word/document.xml", {f"word/media/{name}": inside})) is None


def test_a_sheet_and_a_film_inside_of_a_talk_are_freed_as_well():
    parts = {"ppt/embeddings/sheet.xlsx": made.xlsx(), "ppt/media/film.mp4": made.mp4(), "ppt/media/a.emf": b"\1\0\0\0"}
    left = made.parts_of(bare.bare(made.office("ppt/presentation.xml", parts)))
    assert [word for part in left.values() for word in made.TELLS if word in part] == []
    assert zipfile.is_zipfile(BytesIO(left["ppt/embeddings/sheet.xlsx"]))
    assert "docProps/core.xml" not in made.parts_of(left["ppt/embeddings/sheet.xlsx"])


def test_a_credential_in_a_photo_of_the_web_and_a_smaller_copy_in_a_jpeg_are_left_out():
    credential = b"C2PA" + len(made.AUTHOR).to_bytes(4, "little") + made.AUTHOR.encode()
    photo = made.webp() + credential
    photo = photo[:4] + (len(photo) - 8).to_bytes(4, "little") + photo[8:]
    assert made.AUTHOR.encode() not in embedded.bare(photo)
    plain = embedded.bare(made.jpeg())
    head = plain[:2] + b"\xff\xe0\0\x16JFIF\0\1\2\0\0\1\0\1\1\2face!!"
    copied = head + plain[plain.index(b"JFIF") + 14 :]
    assert Image.open(BytesIO(copied)).tobytes() == Image.open(BytesIO(plain)).tobytes()
    left = embedded.bare(copied)
    assert b"face" not in left
    assert Image.open(BytesIO(left)).tobytes() == Image.open(BytesIO(plain)).tobytes()


def test_a_paper_inside_of_a_document_is_freed_as_well():
    left = made.parts_of(bare.bare(made.office("word/document.xml", {"word/embeddings/a.pdf": made.pdf()})))
    assert [word for word in made.TELLS if word in left["word/embeddings/a.pdf"]] == []


def test_an_older_document_inside_of_one_is_said_to_go_as_it_is():
    old = {"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + made.AUTHOR.encode()}
    assert bare.bare(made.office("word/document.xml", old)) is None


def test_a_photo_of_a_telephone_is_no_film():
    heic = made.box(b"ftyp", b"heic", bytes(4), b"mif1heic") + made.box(b"mdat", made.AUTHOR.encode())
    assert bare.bare(heic) is None


@given(st.sampled_from(sorted(PHOTOS)), st.integers(0, 10_000), st.binary(max_size=6))
def test_a_damaged_photo_is_stripped_or_refused_and_never_hangs(kind, place, bytes_):
    data = bytearray(PHOTOS[kind]())
    data[place % len(data) : place % len(data) + len(bytes_)] = bytes_
    try:
        embedded.bare(bytes(data))
    except ValueError:
        return
