"""The page of a year in Debian's Chromium: asks for nothing, by day and by night, on a telephone, on paper, by ear."""

from __future__ import annotations

import base64
import io
import tomllib
from itertools import pairwise

import pytest
from PIL import Image
from pypdf import PdfReader

from journal.assets import asset_text
from journal.deeds import make_book
from journal.shapes import Gesture
from journal.shapes.book import Photo
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.browser import CHROMIUM, Browser
from tests.yearbook.test_making import picture

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium on this computer (Debian: apt-get install chromium)"
)

LANDMARKS = {"banner", "navigation", "main", "contentinfo"}


def torture():
    photo = Photo(id="1" * 32, name="river.jpg", media_type="image/jpeg", data=picture(), width=80, height=60)
    told = [
        shelf.entry(
            f"{shelf.TORTURE}\n\n{shelf.WIDE}\n\n{'w' * 300}\n\n\u05e9\u05dc\u05d5\u05dd \U0001f642",
            "Everything at once",
            number=1,
            tags=("third-period", "hidden"),
            photos=(photo,),
            later_lines=(shelf.later("## Later\n\n#### deeper"),),
            responses=(shelf.later("Me too", "Noor", Gesture.BEEN_THERE),),
        ),
        *(shelf.entry("Plain words", "", number=number) for number in range(2, 7)),
    ]
    return shelf.book(*told, foreword="# Hello\n\n### there", dedication="# For N.", language="en")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "year.html"
    path.write_bytes(next(iter(make_book.make(torture(), "html").files.values())))
    return path


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    made = Browser(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()


@pytest.fixture
def browser(started, page):
    started.ask("Emulation.setEmulatedMedia", media="", features=[])
    started.ask("Emulation.clearDeviceMetricsOverride")
    started.open(page)
    return started


def nodes(browser):
    found = browser.ask("Accessibility.getFullAXTree")["nodes"]
    return [node for node in found if not node.get("ignored")]


def role(node):
    return node.get("role", {}).get("value")


def test_a_page_that_asks_for_something_is_found_out(started, tmp_path):
    leaking = tmp_path / "leaking.html"
    leaking.write_text('<!doctype html><img alt="" src="https://example.org/x.png">')
    started.open(leaking)
    assert started.asked_for() == ["https://example.org/x.png"]


def test_the_page_asks_for_nothing_and_shows_every_word(browser):
    assert browser.asked_for() == []
    shown = shelf.letters(browser.evaluate("document.body.innerText"))
    for word in shelf.words_of(shelf.TORTURE):
        assert word in shown or word in shelf.UNSAID, word
    assert browser.evaluate("[...document.images].every(one => one.complete && one.naturalWidth > 0)")
    complaints = [
        said for said in browser.events if said.get("method") in {"Log.entryAdded", "Runtime.exceptionThrown"}
    ]
    assert complaints == []


@pytest.mark.parametrize(("scheme", "theme"), [("light", "paper"), ("dark", "chalkboard")])
def test_the_page_follows_the_day_and_the_night(browser, scheme, theme):
    browser.ask("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-color-scheme", "value": scheme}])
    shot = browser.ask("Page.captureScreenshot", format="png")["data"]
    corner = Image.open(io.BytesIO(base64.b64decode(shot))).convert("RGB").getpixel((2, 2))
    paper = tomllib.loads(asset_text(f"themes/{theme}.toml"))["colors"]["paper"]
    assert "#{:02X}{:02X}{:02X}".format(*corner) == paper.upper()
    drawn = browser.evaluate(
        "[...document.querySelectorAll('.light,.dark')].filter(of => of.offsetHeight).map(of => of.className).join()"
    )
    assert set(drawn.split(",")) == {scheme}


def test_on_a_telephone_nothing_stands_beyond_the_edge(browser):
    browser.ask("Emulation.setDeviceMetricsOverride", width=320, height=640, deviceScaleFactor=1, mobile=True)
    assert browser.evaluate("document.documentElement.scrollWidth") <= 320


def test_whoever_listens_finds_landmarks_headings_in_order_and_a_name_for_every_picture(browser):
    heard = nodes(browser)
    assert {role(node) for node in heard} >= LANDMARKS
    levels = [
        next(one["value"]["value"] for one in node["properties"] if one["name"] == "level")
        for node in heard
        if role(node) == "heading"
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    pictures = [node for node in heard if role(node) in {"image", "img"}]
    assert pictures
    assert all(node["name"]["value"] for node in pictures)
    assert browser.evaluate("document.documentElement.lang") == "en"
    assert browser.evaluate("document.title") == "A year"


def test_by_keyboard_the_first_stop_leads_past_the_contents(browser):
    browser.press("Tab", 9)
    assert browser.evaluate("document.activeElement.className") == "skip"
    assert browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
    browser.press("Enter", 13)
    assert browser.evaluate("document.activeElement.id") == "book"


def test_on_paper_it_is_light_and_loses_no_word(browser):
    printed = base64.b64decode(browser.ask("Page.printToPDF", preferCSSPageSize=True)["data"])
    pages = [one.extract_text() for one in PdfReader(io.BytesIO(printed)).pages]
    text = shelf.letters("".join(pages))
    for word in shelf.words_of(shelf.TORTURE):
        assert word in text or word in shelf.UNSAID, word
    assert any(words.strip().startswith("September 2025") for words in pages)
