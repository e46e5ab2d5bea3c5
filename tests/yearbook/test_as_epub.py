"""A book as EPUB: what a reader program needs is in it, every word of the person, and nothing that is no XML."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.deeds import make_book
from journal.prose import to_html
from journal.shapes import Gesture, Kind, Span
from journal.shapes.book import Photo
from journal.yearbook.as_epub import address_of, as_xml
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_bad_input import BAD
from tests.yearbook.test_every_text import GITHUB, a_book, texts_of
from tests.yearbook.test_making import picture

BAD_TERM = {"name": "<b>&\x00]]>", "first": date(2026, 1, 1), "last": date(2026, 7, 31)}
CHECKER = Path("/usr/share/java/epubcheck.jar")
PACKAGE = "{http://www.idpf.org/2007/opf}"
CORE = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def photo():
    return Photo(id="1" * 32, name="river.jpg", media_type="image/jpeg", data=picture(), width=80, height=60)


def year(**wishes):
    """Two months with everything there is."""
    told = (
        shelf.entry(
            f"{shelf.TORTURE}\n\n![A bridge](attachment:{'1' * 32})",
            "Everything <at> once",
            number=1,
            tags=("third-period", "hidden"),
            photos=(photo(),),
            later_lines=(shelf.later("## Later\n\nit held"),),
            responses=(shelf.later("Me too", "Noor", Gesture.BEEN_THERE),),
        ),
        shelf.entry("Plain words", "", Kind.LOW, date(2025, 11, 3), number=2),
    )
    return shelf.book(*told, foreword="# Hello", dedication="For N.", author="Ellen & I", **wishes)


def files_of(book):
    [(name, data)] = make_book.make(book, "epub").files.items()
    assert name.endswith(".epub")
    with zipfile.ZipFile(io.BytesIO(data)) as inside:
        return {each.filename: inside.read(each) for each in inside.infolist()}


def package_of(files):
    return ET.fromstring(files["book/package.opf"])


def test_what_it_is_comes_first_and_unpacked():
    [data] = make_book.make(year(), "epub").files.values()
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(data)) as inside:
        assert {each.date_time for each in inside.infolist()} == {(1980, 1, 1, 0, 0, 0)}, "no file tells of a time"


def test_every_document_is_xml_in_the_language_of_the_book():
    files = files_of(year(language="de"))
    documents = {path: ET.fromstring(data) for path, data in files.items() if path.endswith(".xhtml")}
    assert len(documents) == 7
    for root in documents.values():
        assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
        assert root.findtext(f"{XHTML}head/{XHTML}title")


def test_a_month_is_a_file_and_the_contents_lead_to_every_entry_in_order():
    files = files_of(year())
    chapters = [path for path in files if "chapter-" in path]
    assert len(chapters) == 2
    links = re.findall(r'href="(chapter-\d\.xhtml)#(e\w+)"', files["book/contents.xhtml"].decode())
    assert [file for file, _ in links] == ["chapter-0.xhtml", "chapter-1.xhtml"]
    for file, entry in links:
        assert f'id="{entry}"'.encode() in files[f"book/{file}"]
    package = package_of(files)
    paths = {item.get("id"): item.get("href") for item in package.iter(f"{PACKAGE}item")}
    read = [paths[item.get("idref")] for item in package.iter(f"{PACKAGE}itemref")]
    assert read == [
        *("cover.xhtml", "contents.xhtml", "foreword.xhtml", "year.xhtml"),
        *("chapter-0.xhtml", "chapter-1.xhtml", "about.xhtml"),
    ]


def test_it_says_whose_it_is_and_for_whom_it_can_be_read():
    package = package_of(files_of(year()))
    assert package.find(f".//{CORE}title").text == "A year"
    assert package.find(f".//{CORE}creator").text == "Ellen & I"
    assert package.find(f".//{CORE}identifier").text.startswith("urn:uuid:")
    said = {(item.get("property"), item.text) for item in package.iter(f"{PACKAGE}meta")}
    assert {
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityHazard", "none"),
        ("dcterms:modified", "2026-03-12T15:52:00Z"),
    } <= said


def test_every_picture_has_words_and_stands_beside_as_it_was_made():
    files = files_of(year())
    assert files[f"book/photos/{'1' * 32}.jpg"] == picture()
    images = [
        image
        for path, data in files.items()
        if path.endswith("xhtml")
        for image in ET.fromstring(data).iter(f"{XHTML}img")
    ]
    assert images
    assert [image.attrib for image in images if not image.get("alt")] == []
    assert all(f"book/{image.get('src')}" in files for image in images)


@pytest.mark.parametrize(
    ("cover", "front"), [("photo", f"photos/{'1' * 32}.jpg"), ("weeks", "cover.svg"), ("type", None)]
)
def test_the_cover_is_the_one_that_was_chosen(cover, front):
    files = files_of(year(cover=cover))
    package = package_of(files)
    shown = [item.get("href") for item in package.iter(f"{PACKAGE}item") if item.get("properties") == "cover-image"]
    assert shown == ([front] if front else [])
    assert (b"<img" in files["book/cover.xhtml"]) is bool(front)
    page = next(iter(make_book.make(year(cover=cover), "html").files.values())).decode()
    head = page[page.index("<header") : page.index("</header>")]
    assert ("<svg" in head, "<img" in head) == (cover == "weeks", cover == "photo")


def test_a_picture_that_is_not_there_is_named_wherever_it_was_put():
    lost = "![the bridge](attachment:zzz) ![](attachment:)"
    told = shelf.entry(lost, later_lines=(shelf.later(lost),), annotation=lost)
    for form in ("html", "epub"):
        files = shelf.opened(make_book.make(shelf.book(told, foreword=lost, dedication=lost), form).files)
        text = "".join(data.decode() for path, data in files.items() if path.endswith("html"))
        assert text.count("[the bridge]") == 5
        assert "attachment:" not in text


@settings(max_examples=150)
@given(st.text(alphabet=st.sampled_from("ab <>&\"'[](){}!`*_~#|-\n\x00\u2028\ufffe"), max_size=80))
def test_whatever_is_written_becomes_xml_with_its_letters(body):
    html = to_html(body)
    root = ET.fromstring(f"<div>{as_xml(html)}</div>")
    shown = re.sub(r"<[^>]*>", "", html).count("a") if "&" not in html else None
    if shown is not None:
        assert "".join(root.itertext()).count("a") == shown


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/ä?q=[1]#x", "https://example.org/%C3%A4?q=%5B1%5D#x"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("mailto:me@example.org", "mailto:me@example.org"),
        ("https://[bad", ""),
        ("https://../", ""),
        ("https://example.org:port/", ""),
        ("chapter-2.xhtml#e00ff", "chapter-2.xhtml#e00ff"),
    ],
)
def test_an_address_is_a_standard_one_or_no_link(href, address):
    assert address_of(href) == address
    made = as_xml(f'<p><a href="{href}">there</a></p>')
    assert ("<a " in made) is bool(address)
    assert "there" in made


@pytest.mark.parametrize("side", ["left", "center", "right"])
def test_the_cells_of_a_table_stand_where_it_says(side):
    rule = {"left": ":--", "center": ":-:", "right": "--:"}[side]
    files = files_of(shelf.book(shelf.entry(f"| a | b |\n|---|{rule}|\n| c | d |")))
    text = b"".join(data for path, data in files.items() if path.endswith(".xhtml")).decode()
    assert text.count(f'class="at-{side}"') == 2
    styles = b"".join(data for path, data in files.items() if path.endswith(".css")).decode()
    assert f".at-{side}{{text-align:{side}}}" in styles


@pytest.mark.skipif(not CHECKER.exists(), reason="no EPUBCheck on this computer (Debian: apt-get install epubcheck)")
def test_the_checker_of_the_standard_finds_nothing(tmp_path):
    texts = [*BAD.values(), *texts_of("commonmark.json"), *GITHUB, *texts_of("naughty_strings.json")]
    told = a_book(texts).entries
    book = shelf.book(
        *told,
        shelf.entry("A river", number=9_000, photos=(photo(),)),
        cover="photo",
        foreword=BAD["raw HTML"],
        author='"<&',
    )
    halves = (Span(name="One", first=shelf.YEAR.first, last=date(2025, 12, 31)), Span(**BAD_TERM))
    book = replace(book, terms=halves)
    path = tmp_path / "year.epub"
    path.write_bytes(next(iter(make_book.make(book, "epub").files.values())))
    brief = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # it runs once: what is compiled well would not pay
    command = [shutil.which("java") or "java", *brief, "-jar", str(CHECKER), "--failonwarnings", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
