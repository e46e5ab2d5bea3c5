"""Pure. Pictures of figures as SVG text, drawn once and shown alike in the window, in HTML and in print.

A high stands above the line and points up, a low below it and down, what is both lies across it: position and shape
say everything that colour says. Only what SVG Tiny knows is used, because Qt draws no more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import dropwhile
from typing import NamedTuple

from journal.dates.weeks import starts_between, weekdays
from journal.insights.figures import by_day, by_week
from journal.shapes import Counts, DayCount, Insight, MonthCount, Span, TagCount, WeekCount
from journal.shapes.book import Chart, ChartStyle, Region
from journal.yearbook.strokes import line, mark, mixed, rect, text

WEEKS_IN_BLOCK = 54
PALER = 0.55
"""How much of the ground is in the square of a day with one entry: its mark reaches 3:1 on it."""
NOTHING = Chart(svg="", width=0, height=0)


class Column(NamedTuple):
    """One bar of a picture: a week or a month."""

    first: date
    last: date
    counts: Counts


def bars_of(insight: Insight, style: ChartStyle) -> Chart:
    """Draw the highs and lows of a period by week, those of a long one by month."""
    if by_week(insight.period):
        return week_bars(insight.weeks, style, insight.period, style.bars)
    return month_bars(insight.months, style, insight.period, style.bars)


def days_of(insight: Insight, shown: Span, style: ChartStyle) -> Chart:
    """Draw the days written on: a few as a calendar, more as squares, those of a long period as a bar a month.

    `shown` are the days of the period that the picture has room for.
    """
    if by_day(insight.period):
        return calendar_grid(insight.days, shown.first, shown.last, style)
    if by_week(insight.period):
        return day_grid(insight.days, shown.first, shown.last, style)
    return month_grid(insight.months, insight.period, style)


def week_bars(
    weeks: Sequence[WeekCount], style: ChartStyle, span: Span, height: float = 158, *, months: bool = True
) -> Chart:
    """Draw highs above and lows below a line, one bar a week; `months` names the months beneath.

    A week at the edge stands for its days within the span, for those are all that was counted.
    """
    columns = [Column(max(week.first, span.first), min(_after(week.first, 6), span.last), week) for week in weeks]
    return _bars(columns, style, height, _month_marks([column[:2] for column in columns], style) if months else {})


def month_bars(months: Sequence[MonthCount], style: ChartStyle, span: Span, height: float = 158) -> Chart:
    """Draw highs above and lows below a line, one bar a month, with the years beneath; clipped as weeks are."""
    columns = [Column(max(one.first, span.first), min(_month_end(one.first), span.last), one) for one in months]
    begun = (place for place, column in enumerate(columns) if place == 0 or column.first.month == 1)
    marks = {place: f"{columns[place].first.year}" for place in begun}
    return _bars(columns, style, height, marks)


def calendar_grid(days: Iterable[DayCount], first: date, last: date, style: ChartStyle) -> Chart:
    """Draw each day as a box under its number, a week a row."""
    counts = {day.day: day for day in days}
    pitch, row = (style.width + 8) / 7, 48.0
    names = [style.weekdays[day] for day in weekdays()] if style.weekdays else []
    parts = [text(place * pitch, 10, name, style, "faint", 11) for place, name in enumerate(names)]
    top = 22.0 if parts else 0.0
    regions = []
    for start in starts_between(first, last):
        for weekday in range(7):
            day = _after(start, weekday)
            if not first <= day <= last:
                continue
            x, named = weekday * pitch, day == first or day.day == 1
            number = f"{day.day} {style.months[day.month - 1]}" if named else f"{day.day}"
            parts.append(text(x, top + 11, number, style, "soft", 11))
            if count := counts.get(day):
                parts += _day(count, x, top + 16, pitch - 8, 24, style)
                regions.append(_region(x, top, pitch - 8, 40, Column(day, day, count)))
            else:
                parts.append(rect(x, top + 16, pitch - 8, 24, style.colours["blank"]))
        top += row
    return _chart(parts, style.width, top, regions)


def day_grid(days: Iterable[DayCount], first: date, last: date, style: ChartStyle) -> Chart:
    """Draw every day of the period as a square, a week a column; a block for every year or so."""
    counts = {day.day: day for day in days}
    starts = list(starts_between(first, last))
    gap = 4.0
    pitch = min(18.0, style.width / max(1, min(len(starts), WEEKS_IN_BLOCK)))
    size = pitch - gap * pitch / 18
    parts: list[str] = []
    regions: list[Region] = []
    top = 0.0
    blocks = [starts[at : at + WEEKS_IN_BLOCK - 1] for at in range(0, len(starts), WEEKS_IN_BLOCK - 1)]
    for block in blocks:
        parts += _month_heads(block, last, style, pitch, top + 10, years=len(blocks) > 1)
        blanks: list[str] = []
        for place, start in enumerate(block):
            for weekday in range(7):
                day = _after(start, weekday)
                if not first <= day <= last:
                    continue
                x, y = place * pitch, top + 18 + weekday * pitch
                if count := counts.get(day):
                    parts += _day(count, x, y, size, size, style)
                    regions.append(_region(x, y, size, size, Column(day, day, count)))
                else:
                    blanks.append(
                        f"M{x + 2:.1f} {y:.1f}h{size - 4:.1f}q2 0 2 2v{size - 4:.1f}q0 2 -2 2"
                        f"h{4 - size:.1f}q-2 0 -2 -2v{4 - size:.1f}q0 -2 2 -2z"
                    )
        parts.insert(0, f'<path d="{"".join(blanks)}" fill="{style.colours["blank"]}"/>')
        top += 18 + 7 * pitch + 14
    return _chart(parts, style.width, max(0.0, top - 14), regions)


def month_grid(months: Sequence[MonthCount], span: Span, style: ChartStyle) -> Chart:
    """Draw each month as a bar, the longer the more of its days were written on; a year a row, from the first on."""
    kept = list(dropwhile(lambda month: not month.days, months))
    if not kept:
        return NOTHING
    left, pitch = 40.0, 22.0
    room = (style.width - left) / 12
    names = _spaced(dict(enumerate(style.months)), room, style.width - left)
    parts = [text(left + place * room, 10, name, style, "faint", 11) for place, name in names.items()]
    regions = []
    for month in kept:
        x, y = left + (month.first.month - 1) * room, 20 + (month.first.year - kept[0].first.year) * pitch
        if month.first.month == 1 or month is kept[0]:
            parts.append(text(0, y + 11, str(month.first.year), style, "faint", 11))
        last = _month_end(month.first)
        full = (room - 6) * month.days / last.day
        parts.append(rect(x, y, room - 6, 12, style.colours["blank"]))
        if month.days:
            parts.append(rect(x, y, full, 12, style.colours["board"]))
            counts = Column(max(month.first, span.first), min(last, span.last), month)
            regions.append(replace(_region(x, y - 5, room, pitch, counts), days=month.days))
    return _chart(parts, style.width, y - 5 + pitch, regions)


def month_line(days: Sequence[DayCount], first: date, style: ChartStyle) -> Chart:
    """Draw the days of a month along a line: highs stand on it, lows hang from it, both and notes lie across it.

    A little gap parts the weeks, and beneath stands the day that each begins with. `days` are in order, of any months.
    """
    last = _month_end(first)
    begin, end = (bisect_left(days, day, key=lambda count: count.day) for day in (first, _after(last, 1)))
    counts = {day.day: day for day in days[begin:end]}
    every = [_after(first, number) for number in range((last - first).days + 1)]
    begun = set(starts_between(first, last))
    gaps = sum(day in begun for day in every[1:])
    pitch = style.width / (len(every) + gaps * 0.5)
    r, middle = pitch * 0.27, pitch
    parts = [line(0, middle, style.width, middle, style)]
    regions: list[Region] = []
    x = 0.0
    for day in every:
        x += pitch * 0.5 if day in begun and day != first else 0
        if count := counts.get(day):
            parts += _on_line(count, x + pitch / 2, middle, r, style)
            regions.append(_region(x, 0, pitch, 2 * middle, Column(day, day, count)))
        if day in begun:
            # As wide as its letters, so that it stands beneath the middle of its day.
            parts.append(
                text(x + pitch / 2 - 3.1 * len(str(day.day)), 2 * middle + 12, str(day.day), style, "faint", 11)
            )
        x += pitch
    return _chart(parts, style.width, 2 * middle + 16, regions)


def tag_bars(tags: Sequence[TagCount], style: ChartStyle, first: date, last: date) -> Chart:
    """Draw tags as bars from a line in the middle: lows to the left, highs to the right, both across it."""
    if not tags:
        return Chart(svg="", width=style.width, height=0)
    pitch, label = 26.0, style.width * 0.32
    unit = (style.width - label) / 2 / max(max(tag.highs, tag.lows) + tag.both / 2 for tag in tags) if tags else 0
    unit = min(unit, 24.0)
    middle = label + (style.width - label) / 2
    height = len(tags) * pitch
    parts = [line(middle, 0, middle, height, style)]
    regions = []
    for place, tag in enumerate(tags):
        y = place * pitch + 5
        parts.append(text(0, y + 12, f"#{_short(tag.name, int(label / 8))}", style, "ink", 12.5))
        half = tag.both * unit / 2
        parts += _bar(middle - half, y, 2 * half, 16, style, "both")
        parts += _bar(middle + half + 1, y, tag.highs * unit, 16, style, "high")
        parts += _bar(middle - half - 1 - tag.lows * unit, y, tag.lows * unit, 16, style, "low")
        regions.append(_region(0, place * pitch, style.width, pitch, Column(first, last, tag), tag.name))
    return _chart(parts, style.width, height, regions)


def _bars(columns: Sequence[Column], style: ChartStyle, height: float, marks: dict[int, str]) -> Chart:
    if not columns:
        return Chart(svg="", width=style.width, height=0)
    foot = 20 if marks else 2
    up = max(counts.highs + counts.both / 2 for _, _, counts in columns)
    down = max(counts.lows + counts.both / 2 for _, _, counts in columns)
    unit = min((height - foot - 8) / max(up + down, 1), 22.0)
    middle = 2 + (height - foot - 8) * (up / (up + down) if up + down else 0.5)
    pitch = min(style.width / len(columns), 46.0)
    thick = max(1.0, min(pitch * 0.66, 24))
    parts = [line(0, middle, style.width, middle, style)]
    regions = []
    for place, column in enumerate(columns):
        x, half = place * pitch + (pitch - thick) / 2, column.counts.both * unit / 2
        rise, fall = column.counts.highs * unit, column.counts.lows * unit
        parts += _bar(x, middle - half, thick, 2 * half, style, "both")
        parts += _bar(x, middle - half - 2 - rise, thick, rise, style, "high")
        parts += _bar(x, middle + half + 2, thick, fall, style, "low")
        regions.append(_region(place * pitch, 0, pitch, height - foot, column))
    for place, name in _spaced(marks, pitch, style.width).items():
        parts.append(text(place * pitch + (pitch - thick) / 2, height - 4, name, style, "faint", 11))
    return _chart(parts, style.width, height, regions)


def _day(count: DayCount, x: float, y: float, width: float, height: float, style: ChartStyle) -> list[str]:
    kind = _kind_of(count)
    strong = count.entries > 1
    fill = style.colours.get(f"{kind}-bar", style.colours["faint"])
    if not strong:
        fill = mixed(fill, style.colours["card"], PALER)
    parts = [rect(x, y, width, height, fill)]
    if style.shapes:
        ink = style.colours["card"] if strong else style.colours.get(kind, style.colours["soft"])
        parts.append(mark(kind, x + width / 2, y + height / 2, height * 0.2, ink))
    return parts


def _on_line(count: DayCount, x: float, middle: float, r: float, style: ChartStyle) -> list[str]:
    places = {
        "high": (count.highs, -r - 3),
        "low": (count.lows, r + 3),
        "both": (count.both, 0),
        "note": (count.notes, 0),
    }
    return [
        mark(kind, x, middle + beside, r, style.colours.get(f"{kind}-bar", style.colours["faint"]))
        for kind, (number, beside) in reversed(places.items())
        if number
    ]


def _kind_of(count: DayCount) -> str:
    if count.both or (count.highs and count.lows):
        return "both"
    if count.highs:
        return "high"
    return "low" if count.lows else "note"


def _bar(x: float, y: float, width: float, height: float, style: ChartStyle, kind: str) -> list[str]:
    if width <= 0 or height <= 0:
        return []
    return [rect(x, y, width, height, style.colours[f"{kind}-bar"])]


def _chart(parts: list[str], width: float, height: float, regions: list[Region]) -> Chart:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}"'
        f' viewBox="0 0 {width:.0f} {height:.0f}">{"".join(parts)}</svg>'
    )
    return Chart(svg=svg, width=width, height=height, regions=tuple(regions))


def _region(x: float, y: float, width: float, height: float, column: Column, tag: str = "") -> Region:
    first, last, of = column
    kinds = {"highs": of.highs, "lows": of.lows, "both": of.both, "notes": of.notes}
    return Region(x=x, y=y, width=width, height=height, first=first, last=last, tag=tag, **kinds)


def _month_marks(weeks: Sequence[tuple[date, date]], style: ChartStyle) -> dict[int, str]:
    """Give {place: short name} where a month begins: the week (first day, last day) that holds its first day."""
    return {
        place: style.months[last.month - 1]
        for place, (first, last) in enumerate(weeks)
        if place == 0 or first.day == 1 or first.month != last.month
    }


def _month_heads(
    block: Sequence[date], last: date, style: ChartStyle, pitch: float, y: float, *, years: bool
) -> list[str]:
    ends = [min(_after(start, 6), last) for start in block]
    marks = _month_marks(list(zip(block, ends, strict=True)), style)
    if years:
        firsts = {ends[place].year: place for place in reversed(marks)}
        marks |= {place: f"{marks[place]} {year}" for year, place in firsts.items()}
    return [
        text(place * pitch, y, name, style, "faint", 11) for place, name in _spaced(marks, pitch, style.width).items()
    ]


def _spaced(marks: dict[int, str], pitch: float, width: float) -> dict[int, str]:
    """Leave out names that would run into the one before or over the edge."""
    kept: dict[int, str] = {}
    free = float("-inf")
    for place in sorted(marks):
        if free <= place * pitch <= width - len(marks[place]) * 7:
            kept[place] = marks[place]
            free = place * pitch + len(marks[place]) * 7 + 8
    return kept


def _after(day: date, days: int) -> date:
    return day + timedelta(days=days)


def _month_end(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _short(name: str, limit: int) -> str:
    return name if len(name) <= limit else name[: max(1, limit - 1)] + "…"
