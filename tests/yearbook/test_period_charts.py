"""Each chart of a period stands in every output; the window's is in tests/ui/pages/test_lookback.py."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from journal.assets import asset_text
from journal.book_order import THIN
from journal.shapes.book import Chart
from journal.yearbook import as_html, as_markdown, as_typst
from journal.yearbook.period_charts import CHARTS
from journal.yearbook.words import words_of
from tests.yearbook.shelf_of_books import book, entry

ENGLISH = words_of(asset_text("book/languages/en.toml"))
COLOURS = tomllib.loads(asset_text("themes/paper.toml"))["colors"]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" id="another"/></svg>'


@pytest.fixture
def another(monkeypatch):
    """A further chart, put into the list and nowhere else."""
    chart = replace(
        CHARTS[0],
        name="another",
        title=lambda _: "turned",
        figures=lambda *_: "seven of them",
        shows=lambda *_: "What another shows.",
        draws=lambda *_: Chart(svg=SVG, width=9, height=9),
        tells=lambda _: True,
    )
    for place in (as_html, as_markdown, as_typst):
        monkeypatch.setattr(place, "CHARTS", (*CHARTS, chart))


def test_every_phrase_of_a_chart_is_in_the_books():
    insight = book(entry("x")).insight
    phrases = {phrase for chart in CHARTS for phrase in (chart.title(insight), chart.hint(insight))}
    assert phrases <= ENGLISH.phrases.keys()  # the other languages are held to the English ones


def test_another_chart_is_on_the_page(another):
    page = as_html.as_html(book(entry("x")), ENGLISH, COLOURS, COLOURS, "")
    assert page.count('id="another"') == 2
    assert "<h3>Lows that turned <small>seven of them</small></h3>" in page
    assert "<figcaption>What another shows.</figcaption>" in page


def test_another_chart_is_in_print(another):
    told = book(*(entry("x", number=number) for number in range(1, THIN + 1)))
    source = as_typst.as_typst(told, ENGLISH, COLOURS, "")
    assert source["turned.svg"] == SVG
    assert '"What another shows. ' in source["main.typ"]


def test_another_chart_is_told_in_markdown(another):
    told = as_markdown.as_markdown(book(entry("x")), ENGLISH)["a-year/README.md"].decode()
    assert "- seven of them\n" in told
    assert "- What another shows.\n" in told
