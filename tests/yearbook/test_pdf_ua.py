"""The structure tree of a book, as a screen reader walks it: what PDF/UA-1 asks for, looked at in the file itself."""

from __future__ import annotations

import io
from datetime import date
from itertools import pairwise

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from journal import book_order
from journal.deeds import make_book
from journal.shapes import Component, Gesture, Kind
from journal.shapes.book import Photo
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture

PAINTS = {b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"EI"}


def a_book(**wishes):
    """Everything that a page can hold."""
    photo = Photo(id="1" * 32, name="river.jpg", media_type="image/jpeg", data=picture(), width=80, height=60)
    told = [
        shelf.entry(
            f"{shelf.TORTURE}\n\n{shelf.WIDE}\n\nשלום עולם",
            "Everything at once",
            number=1,
            tags=("row",),
            photos=(photo,),
            later_lines=(shelf.later("##### Later\n\n# higher"),),
            responses=(shelf.later("Me too", "Noor", Gesture.BEEN_THERE),),
            annotation="#### It shows\n\n- waiting",
            shows=(Component(code="3b", name="Asking"),),
        ),
        *(
            shelf.entry("Plain words", "", Kind.LOW, date(2025, 10, number), number, tags=("row",))
            for number in range(2, 14)
        ),
    ]
    return shelf.book(*told, foreword="### Hello", dedication="# For N.", author="M. Okafor", **wishes)


@pytest.fixture(scope="module", params=[*book_order.PAPERS, "portfolio"])
def pdf(request):
    wishes = {"portfolio": "danielson"} if request.param == "portfolio" else {"paper": request.param, "style": "plain"}
    return PdfReader(io.BytesIO(next(iter(make_book.make(a_book(**wishes), "pdf").files.values()))))


def elements(pdf):
    """Give every structure element in reading order."""
    waiting, found = [pdf.trailer["/Root"]["/StructTreeRoot"]], []
    while waiting:
        node = waiting.pop(0).get_object()
        if isinstance(node, list):
            waiting = [*node, *waiting]
        elif isinstance(node, dict):
            if "/S" in node:
                found.append(node)
            if "/K" in node:
                waiting.insert(0, node["/K"])
    return found


def named(pdf, *names):
    return [one for one in elements(pdf) if one["/S"] in names]


def annotations(pdf):
    return [one.get_object() for page in pdf.pages for one in page.get("/Annots", ())]


def test_headings_go_down_one_by_one(pdf):
    levels = [int(one["/S"][2:]) for one in named(pdf, *(f"/H{level}" for level in range(1, 7)))]
    assert levels[0] == 1
    assert len(set(levels)) >= 4
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels


def test_every_picture_is_said_in_words(pdf):
    figures = named(pdf, "/Figure")
    assert figures
    assert all(one.get("/Alt", "").strip() for one in figures)


def test_every_link_is_tagged_and_says_where_it_leads(pdf):
    links = [one for one in annotations(pdf) if one["/Subtype"] == "/Link"]
    assert links
    assert all("/StructParent" in one and one.get("/Contents", "").strip() for one in links)
    tagged = [one for one in named(pdf, "/Link", "/Reference") if "/OBJR" in str(one.get("/K"))]
    assert len(tagged) >= len(named(pdf, "/Link")) > 0
    assert all(page["/Tabs"] == "/S" for page in pdf.pages if "/Annots" in page)


def test_the_heads_of_a_table_say_what_they_head(pdf):
    heads = named(pdf, "/TH")
    assert heads
    for head in heads:
        attributes = head["/A"].get_object()
        told = attributes if isinstance(attributes, list) else [attributes]
        assert any("/Scope" in one.get_object() for one in told)


def test_the_file_says_its_title_its_language_and_what_it_keeps_to(pdf):
    root = pdf.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title == "A year"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert b"<pdfaid:part>2</pdfaid:part>" in root["/Metadata"].get_data()
    assert b"<pdfaid:conformance>U</pdfaid:conformance>" in root["/Metadata"].get_data()


def test_nothing_on_a_page_is_left_untagged(pdf):
    for number, page in enumerate(pdf.pages, 1):
        inside: list[bool] = []
        for operands, operator in ContentStream(page.get_contents(), pdf).operations:
            if operator in {b"BDC", b"BMC"}:
                marked = operator == b"BDC" and isinstance(operands[1], dict) and "/MCID" in operands[1]
                inside.append(marked or operands[0] == "/Artifact")
            elif operator == b"EMC":
                inside.pop()
            elif operator in PAINTS:
                assert any(inside), (number, operator, operands)
        assert not inside


def test_every_tagged_piece_is_in_the_tree_once(pdf):
    tree = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"].get_object()
    assert tree.get("/Nums") or tree.get("/Kids")
    kept: dict[int, list[int]] = {}
    for one in elements(pdf):
        kids = one.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            piece = kid.get_object()
            if isinstance(piece, int):
                kept.setdefault(one.raw_get("/Pg").idnum, []).append(int(piece))
            elif isinstance(piece, dict) and piece.get("/Type") == "/MCR":
                kept.setdefault(piece.raw_get("/Pg").idnum, []).append(int(piece["/MCID"]))
    for page in pdf.pages:
        painted = [
            int(operands[1]["/MCID"])
            for operands, operator in ContentStream(page.get_contents(), pdf).operations
            if operator == b"BDC" and isinstance(operands[1], dict) and "/MCID" in operands[1]
        ]
        assert sorted(kept.get(page.indirect_reference.idnum, [])) == sorted(painted)
