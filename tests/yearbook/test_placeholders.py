"""Photos that take the place of their stand-ins in a PDF."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from journal.deeds import make_book
from journal.errors import BookRefused
from journal.shapes.book import Photo
from journal.yearbook.placeholders import put_in, replaceable, stand_in
from tests.yearbook import shelf_of_books as shelf


def photo(number, form="JPEG", size=(300, 200), mode="RGB"):
    out = io.BytesIO()
    Image.effect_noise(size, 40 + number).convert(mode).save(out, form)
    kind = f"image/{form.lower()}"
    return Photo(
        id=f"{number:032x}",
        name=f"{number}.{form}",
        media_type=kind,
        data=out.getvalue(),
        width=size[0],
        height=size[1],
    )


def book(*photos):
    return shelf.book(*(shelf.entry(f"text {n}", photos=(one,), number=n) for n, one in enumerate(photos)))


def pdf_of(of):
    return make_book.make(of, "pdf").files["A year.pdf"]


def pictures(reader):
    found = []
    for page in reader.pages:
        for form in (page["/Resources"].get("/XObject") or {}).values():
            inside = form.get_object()
            if inside["/Subtype"] == "/Form":
                found += [one.get_object() for one in inside["/Resources"].get("/XObject", {}).values()]
            else:
                found.append(inside)
    return [one for one in found if one["/Subtype"] == "/Image"]


def test_every_photo_stands_in_the_pdf_as_the_bytes_it_was_given_as():
    photos = [photo(number, size=(300 + number, 200)) for number in range(7)]
    reader = PdfReader(io.BytesIO(pdf_of(book(*photos))), strict=True)
    found = {(one["/Width"], one["/Height"]): one._data for one in pictures(reader)}
    assert found == {(one.width, one.height): one.data for one in photos}


def test_every_object_of_the_pdf_is_where_its_table_says():
    pdf = pdf_of(book(*(photo(number) for number in range(5)), photo(9, "PNG")))
    table = int(re.search(rb"startxref\n(\d+)\n%%EOF$", pdf)[1])
    assert pdf[table:].startswith(b"xref\n")
    lines = re.findall(rb"(\d{10}) \d{5} n\r\n", pdf[table:])
    assert len(lines) > 20
    for number, line in enumerate(lines, 1):
        assert pdf[int(line) :].startswith(b"%d 0 obj" % number)


def test_a_photo_keeps_its_words_for_those_who_cannot_see_it():
    pdf = pdf_of(book(photo(1)))
    assert b"stand-in" not in pdf
    reader = PdfReader(io.BytesIO(pdf))
    said = [one.get_object() for one in map(reader.get_object, range(1, len(reader.xref[0]))) if one is not None]
    alts = [one["/Alt"] for one in said if isinstance(one, dict) and "/Alt" in one]
    assert "Photo: 1.JPEG" in alts


def test_the_same_photo_twice_is_there_twice():
    one = photo(1)
    twice = shelf.entry("a", photos=(one,), number=1), shelf.entry("b", photos=(one,), number=2)
    assert {made._data for made in pictures(PdfReader(io.BytesIO(pdf_of(shelf.book(*twice)))))} == {one.data}


@pytest.mark.parametrize(("mode", "replaced"), [("RGB", True), ("RGBA", False), ("L", False), ("P", False)])
def test_a_png_shows_every_pixel_it_had(mode, replaced):
    one = photo(2, "PNG", (310, 200), mode)
    assert replaceable(one) == replaced
    (inside,) = pictures(PdfReader(io.BytesIO(pdf_of(book(one))), strict=True))
    shown = inside.decode_as_image().convert("RGB")
    assert shown.tobytes() == Image.open(io.BytesIO(one.data)).convert("RGB").tobytes()


def test_a_page_that_is_looked_at_shows_the_photo_and_not_its_stand_in():
    red = io.BytesIO()
    Image.new("RGB", (400, 300), "#cc0000").save(red, "JPEG")
    shown = make_book.pages(book(replace(photo(1), data=red.getvalue(), width=400, height=300)))
    colours = [Image.open(io.BytesIO(page)).convert("RGB").getcolors(1 << 24) for page in shown]
    assert any(r > 180 and g < 30 and b < 30 for page in colours for many, (r, g, b) in page if many > 10_000)


@pytest.mark.parametrize("pdf", [b"%PDF-1.7 nothing", b"<</Length 9>>\nstream\n" + stand_in(0)])
def test_a_pdf_without_the_place_of_a_photo_is_refused(pdf):
    with pytest.raises(BookRefused):
        put_in(pdf, [photo(1)])
