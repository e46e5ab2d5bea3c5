"""Each chart of a period stands in every output; the window's is in tests/ui/pages/test_lookback.py."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from xml.etree import ElementTree as ET

import pytest

from journal.assets import asset_text
from journal.book_order import THIN
from journal.insights.figures import figures_of
from journal.shapes import Kind, Span
from journal.shapes.book import Chart, ChartStyle
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


def told_on(first, *days):
    """Give the figures of a period that begins then, with highs and lows on these of its days, counted from 0."""
    kinds = cycle((Kind.HIGH, Kind.LOW))
    entries = [entry("x", kind=next(kinds), day=first + timedelta(day), number=day + 1, words=7) for day in days]
    return figures_of(Span(name="", first=first, last=first + timedelta(max(days, default=0) + 1)), entries, ())


@pytest.mark.parametrize("days", [(), (0,), (0, 3, 17, 30), range(0, 300, 7), range(0, 1100, 9)], ids=len)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_chart_is_drawn_of_any_period_and_tells_in_its_parts_what_was_counted(chart, days):
    insight = told_on(date(2025, 9, 3), *days)
    style = ChartStyle(colours=COLOURS, months=ENGLISH.short_months)
    drawn = chart.draw(insight, style)
    assert {chart.title(insight), chart.hint(insight)} <= ENGLISH.phrases.keys()  # as are the other languages
    assert chart.figures(insight, ENGLISH)
    assert chart.in_words(insight, ENGLISH)
    assert bool(drawn.svg) == chart.tells(insight)
    ET.fromstring(drawn.svg or "<svg/>")
    assert all(part.x >= 0 and part.x + part.width <= drawn.width + 1 for part in drawn.regions)
    assert all(part.y >= 0 and part.y + part.height <= drawn.height + 1 for part in drawn.regions)
    if drawn.svg:
        counted = (sum(part.highs for part in drawn.regions), sum(part.lows for part in drawn.regions))
        assert counted == (insight.highs, insight.lows)


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
    told = as_markdown.as_markdown(book(entry("x")), ENGLISH, "A year")["A year/README.md"].decode()
    assert "- seven of them\n" in told
    assert "- What another shows.\n" in told
