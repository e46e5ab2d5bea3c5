from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.assets import asset_text
from journal.dates import weeks
from journal.insights.figures import insight_of, runs_of
from journal.shapes import DayCount, MonthCount, Span, TagCount, WeekCount
from journal.shapes.book import ChartStyle
from journal.yearbook import charts, strokes
from journal.yearbook.languages import words_for
from tests.dates.beginnings import begun_on

COLOURS = tomllib.loads(asset_text("themes/paper.toml"))["colors"]
STYLE = ChartStyle(colours=COLOURS, months=words_for("en").short_months)
FIRST, LAST = date(2025, 8, 1), date(2026, 7, 31)
YEAR = Span(name="", first=FIRST, last=LAST)


def week(first=date(2025, 9, 1), highs=0, lows=0, both=0, notes=0):
    return WeekCount(first=first, highs=highs, lows=lows, both=both, notes=notes)


def day(of=date(2025, 9, 2), highs=0, lows=0, both=0, notes=0):
    return DayCount(day=of, highs=highs, lows=lows, both=both, notes=notes, words=9)


def bars(svg, fill):
    return [one for one in ET.fromstring(svg).iter() if one.tag.endswith("rect") and one.get("fill") == COLOURS[fill]]


def test_a_high_stands_above_the_line_and_a_low_below_it():
    svg = charts.week_bars([week(highs=2, lows=3)], STYLE, YEAR).svg
    line = next(one for one in ET.fromstring(svg).iter() if one.tag.endswith("line"))
    middle = float(line.get("y1"))
    high, low = bars(svg, "high-bar")[0], bars(svg, "low-bar")[0]
    assert float(high.get("y")) + float(high.get("height")) < middle < float(low.get("y"))


def test_what_is_both_lies_across_the_line():
    svg = charts.week_bars([week(both=2)], STYLE, YEAR).svg
    bar = bars(svg, "both-bar")[0]
    line = next(one for one in ET.fromstring(svg).iter() if one.tag.endswith("line"))
    assert float(bar.get("y")) < float(line.get("y1")) < float(bar.get("y")) + float(bar.get("height"))


def test_a_bar_never_leaves_the_picture():
    chart = charts.week_bars([week(highs=900, lows=3, both=1)], STYLE, YEAR, 120)
    for one in ET.fromstring(chart.svg).iter():
        if one.tag.endswith("rect"):
            assert float(one.get("y")) >= 0
            assert float(one.get("y")) + float(one.get("height")) <= 120


def test_every_day_with_an_entry_is_a_region_in_its_own_place():
    chart = charts.day_grid([day(), day(date(2026, 7, 31), lows=1)], FIRST, LAST, STYLE)
    assert [region.first for region in chart.regions] == [date(2025, 9, 2), date(2026, 7, 31)]
    assert all(0 <= region.x <= chart.width and region.y < chart.height for region in chart.regions)


@pytest.mark.parametrize(
    ("counts", "mark"), [({"highs": 1}, "polygon"), ({"lows": 1}, "polygon"), ({"notes": 1}, "circle")]
)
def test_a_day_has_a_shape_beside_its_colour(counts, mark):
    assert f"<{mark}" in charts.day_grid([day(**counts)], FIRST, LAST, STYLE).svg


def test_a_high_and_a_low_day_have_different_shapes():
    up, down, both = (charts.day_grid([day(**{kind: 1})], FIRST, LAST, STYLE).svg for kind in ("highs", "lows", "both"))
    points = [svg.split("points=")[1].split('"')[1] for svg in (up, down, both)]
    assert len(set(points)) == 3


def test_thirty_years_are_blocks_one_below_the_other():
    chart = charts.day_grid([day()], date(1996, 8, 1), LAST, STYLE)
    assert chart.height > 29 * 7 * 10
    assert ET.fromstring(chart.svg).get("height")


def month(year, number, days):
    return MonthCount(first=date(year, number, 1), highs=days, lows=0, both=0, notes=0, words=days, days=days)


def test_many_years_are_a_row_each_and_a_fuller_month_has_a_longer_bar():
    months = [month(2023, 12, 0), month(2024, 1, 31), month(2024, 2, 0), month(2024, 3, 7), month(2025, 1, 1)]
    span = Span(name="", first=date(2023, 12, 5), last=date(2025, 1, 20))
    chart = charts.month_grid(months, span, STYLE)
    regions = chart.regions
    assert [(region.first, region.last) for region in regions] == [
        (date(2024, 1, 1), date(2024, 1, 31)),
        (date(2024, 3, 1), date(2024, 3, 31)),
        (date(2025, 1, 1), span.last),
    ]
    assert [region.days for region in regions] == [31, 7, 1]
    assert regions[0].y == regions[1].y < regions[2].y
    assert regions[0].x == regions[2].x < regions[1].x
    bars = [
        float(one.get("width"))
        for one in ET.fromstring(chart.svg)
        if one.tag.endswith("rect") and one.get("fill") != COLOURS["blank"]
    ]
    assert bars[0] > bars[1] > bars[2]
    assert all(label in chart.svg for label in (">2024<", ">2025<", ">Jan<", ">Dec<"))
    assert ">2023<" not in chart.svg
    assert max(region.x + region.width for region in regions) <= chart.width


@pytest.mark.parametrize(("last", "by"), [(date(2027, 8, 3), "days"), (date(2027, 8, 4), "months")])
def test_a_period_of_two_years_is_seen_by_days_and_a_longer_one_by_months(last, by):
    span = Span(name="", first=FIRST, last=last)
    insight = insight_of(span, runs_of((day(highs=4),), span), (), ((), 0), 0)
    shown = charts.days_of(insight, span, STYLE), charts.bars_of(insight, STYLE)
    assert [(chart.regions[0].last - chart.regions[0].first).days > 7 for chart in shown] == [by == "months"] * 2


def test_a_month_is_seen_as_a_calendar():
    june = Span(name="", first=date(2026, 6, 3), last=date(2026, 7, 1))
    days = [day(date(2026, 6, 3), highs=1), day(date(2026, 6, 10), lows=1), day(date(2026, 7, 1), notes=2)]
    style = replace(STYLE, weekdays=words_for("en").weekdays)
    insight = insight_of(june, runs_of(tuple(days), june), (), ((), 0), 0)
    chart = charts.days_of(insight, june, style)
    wednesday, following, last = chart.regions
    assert [region.first for region in chart.regions] == [one.day for one in days]
    assert wednesday.x == following.x == last.x > 0, "a column is a weekday"
    assert wednesday.y < following.y < last.y, "a row is a week"
    written = [one.text for one in ET.fromstring(chart.svg) if one.tag.endswith("text")]
    assert written[:7] == list(style.weekdays)
    assert written[7:] == ["3 Jun", *map(str, range(4, 31)), "1 Jul"]
    boxes = [one for one in ET.fromstring(chart.svg) if one.tag.endswith("rect")]
    assert len(boxes) == 29
    assert max(float(box.get("x")) + float(box.get("width")) for box in boxes) == pytest.approx(chart.width)
    assert max(float(box.get("y")) + float(box.get("height")) for box in boxes) <= chart.height


def test_every_chart_begins_its_weeks_where_they_begin():
    style = replace(STYLE, weekdays=words_for("en").weekdays)
    sunday, monday = date(2026, 3, 8), date(2026, 3, 9)
    days = [day(sunday, highs=1), day(monday, highs=1)]
    march = Span(name="", first=date(2026, 3, 1), last=date(2026, 3, 31))
    with begun_on(weeks.SUNDAY):
        calendar = charts.calendar_grid(days, march.first, march.last, style)
        squares = charts.day_grid(days, march.first, march.last, style)
        line = charts.month_line(days, march.first, style)
    written = [one.text for one in ET.fromstring(calendar.svg) if one.tag.endswith("text")]
    assert written[:2] == ["Sunday", "Monday"]
    assert (calendar.regions[0].x, calendar.regions[0].y) == (0, calendar.regions[1].y), "one row, from its first day"
    assert squares.regions[0].x == squares.regions[1].x, "one column"
    assert squares.regions[0].y < squares.regions[1].y
    assert [one.text for one in ET.fromstring(line.svg) if one.tag.endswith("text")] == ["1", "8", "15", "22", "29"]


def test_six_weeks_are_a_calendar_and_a_day_more_are_squares():
    style = replace(STYLE, weekdays=words_for("en").weekdays)
    for more, boxes in ((41, True), (42, False)):
        span = Span(name="", first=FIRST, last=FIRST + timedelta(days=more))
        insight = insight_of(span, runs_of((day(FIRST, highs=1),), span), (), ((), 0), 0)
        assert (">Monday<" in charts.days_of(insight, span, style).svg) is boxes


def test_nothing_to_draw_is_no_picture():
    assert charts.month_grid([month(2024, 1, 0)], YEAR, STYLE).svg == ""
    assert charts.week_bars([], STYLE, YEAR).svg == ""
    assert charts.month_bars([], STYLE, YEAR).svg == ""
    assert charts.tag_bars([], STYLE, FIRST, LAST).svg == ""


def test_empty_weeks_draw_a_line_and_no_bar():
    chart = charts.week_bars([week()], STYLE, YEAR)
    assert "<rect" not in chart.svg
    assert "<line" in chart.svg


def test_a_week_at_the_edge_stands_for_its_days_within_the_span():
    june = Span(name="", first=date(2026, 6, 2), last=date(2026, 6, 30))
    weeks = [week(date(2026, 6, 1) + timedelta(days=7 * place), highs=1) for place in range(5)]
    chart = charts.week_bars(weeks, STYLE, june)
    assert (chart.regions[0].first, chart.regions[-1].last) == (june.first, june.last)
    assert ">Jun<" in chart.svg
    assert ">Jul<" not in chart.svg
    assert ">Jul<" not in charts.day_grid([day(date(2026, 6, 9), highs=1)], june.first, june.last, STYLE).svg


def test_a_month_at_the_edge_stands_for_its_days_within_the_span():
    months = [MonthCount(first=date(2026, 6, 1), highs=1, lows=0, both=0, notes=0, words=1, days=1)]
    span = Span(name="", first=date(2026, 6, 2), last=date(2026, 6, 12))
    (region,) = charts.month_bars(months, STYLE, span).regions
    assert (region.first, region.last) == (span.first, span.last)


def test_each_month_is_named_once_over_its_weeks_and_its_days():
    weeks = [week(FIRST - timedelta(days=4) + timedelta(days=7 * place), highs=1) for place in range(53)]
    for svg in (charts.week_bars(weeks, STYLE, YEAR).svg, charts.day_grid([day(highs=1)], FIRST, LAST, STYLE).svg):
        names = re.findall(r"<text[^>]*>([A-Z][a-z]+)<", svg)
        assert names == ["Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"]


def test_the_days_of_a_month_stand_on_hang_from_or_lie_across_its_line():
    days = [
        day(date(2025, 9, number), **{kind: 1}) for number, kind in enumerate(("highs", "lows", "both", "notes"), 1)
    ]
    chart = charts.month_line(days, date(2025, 9, 1), STYLE)
    drawn = ET.fromstring(chart.svg)
    middle = next(float(one.get("y1")) for one in drawn if one.tag.endswith("line"))
    heights = {}
    for one in drawn:
        if one.tag.endswith("polygon"):
            heights[one.get("fill")] = [float(pair.split(",")[1]) for pair in one.get("points").split()]
    assert max(heights[COLOURS["high-bar"]]) < middle < min(heights[COLOURS["low-bar"]])
    both = heights[COLOURS["both-bar"]]
    assert min(both) < middle < max(both)
    assert [region.first.day for region in chart.regions] == [1, 2, 3, 4]
    assert re.findall(r">(\d+)</text>", chart.svg) == ["1", "8", "15", "22", "29"]
    assert chart.regions[-1].x + chart.regions[-1].width <= chart.width


def test_months_carry_their_years():
    months = [
        MonthCount(first=date(year, month, 1), highs=1, lows=0, both=0, notes=0, words=1, days=1)
        for year in (2025, 2026)
        for month in range(1, 13)
    ]
    assert (
        ">2026<" in charts.month_bars(months, STYLE, Span(name="", first=date(2025, 1, 1), last=date(2026, 12, 31))).svg
    )


@settings(max_examples=60)
@given(name=st.text(max_size=60))
def test_any_tag_gives_well_formed_svg(name):
    tag = TagCount(name=name, highs=3, lows=1, both=1, notes=0)
    assert ET.fromstring(charts.tag_bars([tag], STYLE, FIRST, LAST).svg).tag.endswith("svg")


def contrast(one, other):
    def light(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["paper", "chalkboard"])
@pytest.mark.parametrize("kind", ["high", "low", "both", "note"])
def test_every_bar_and_every_mark_of_a_day_stands_out_from_its_ground(theme, kind):
    colours = tomllib.loads(asset_text(f"themes/{theme}.toml"))["colors"]
    bar = colours.get(f"{kind}-bar", colours["faint"])
    printed = {"#FFFFFF", "#FDFBF6"} if theme == "paper" else set()
    assert min(contrast(bar, ground) for ground in {colours["card"], colours["paper"], *printed}) >= 3
    square = strokes.mixed(bar, colours["card"], charts.PALER)
    assert contrast(colours.get(kind, colours["soft"]), square) >= 3
    assert contrast(colours["card"], bar) >= 3
    assert min(contrast(colours["board"], ground) for ground in {colours["card"], colours["blank"], *printed}) >= 3


def test_a_picture_is_the_same_by_day_and_by_night_but_for_its_colours():
    night = tomllib.loads(asset_text("themes/chalkboard.toml"))["colors"]
    days = [
        day(date(2025, 9, number), **{kind: 1}) for number, kind in enumerate(("highs", "lows", "both", "notes"), 1)
    ]
    tag = TagCount(name="row", highs=3, lows=1, both=1, notes=0)

    def drawn(colours):
        style = ChartStyle(colours=colours, months=STYLE.months)
        made = (
            charts.week_bars([week(highs=2, lows=1, both=1)], style, YEAR),
            charts.day_grid(days, FIRST, LAST, style),
            charts.calendar_grid(days, FIRST, LAST, style),
            charts.month_line(days, date(2025, 9, 1), style),
            charts.month_grid([month(2024, 1, 5)], YEAR, style),
            charts.tag_bars([tag], style, FIRST, LAST),
        )
        return [re.sub(r"#[0-9A-F]{6}", "", one.svg) for one in made]

    assert drawn(COLOURS) == drawn(night)


def test_a_colour_mixes_with_its_ground():
    assert strokes.mixed("#000000", "#FFFFFF", 0.5) == "#808080"
