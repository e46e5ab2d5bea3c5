"""Pure. The picture of a cover: a stem that grows from a year's own days, a leaf for each, as SVG.

A leaf stands at its date, so that breaks show as gaps; highs to the right, lows to the left, both on both sides, a note
as a bud. None is larger for having more words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from journal.shapes import Kind
from journal.shapes.book import Book, Photo
from journal.yearbook.paper import Paper

_COLOURS = {Kind.HIGH: "#D3A250", Kind.LOW: "#7C8ABA", Kind.BOTH: "#A17A9C", Kind.NOTE: "#2F5D50"}
_SIDES = {Kind.HIGH: (1,), Kind.LOW: (-1,), Kind.BOTH: (-1, 1)}
_STEM = "#2F5D50"


def photo_of(book: Book) -> Photo | None:
    """Give the picture on the cover of a book, None where it has none."""
    wanted = (one for one in book.photos if book.order.cover_photo in {"", one.id})
    return next(wanted, None) if book.order.cover == "photo" else None


def leaves_of(book: Book) -> list[tuple[date, Kind]]:
    """Give the days that grow on the cover of a book, oldest first; none where it has no such cover."""
    if book.order.cover == "type" or book.order.portfolio or photo_of(book) is not None:
        return []
    if all(entry.kind is Kind.NOTE for entry in book.entries):
        return []  # buds alone are no more than a bare stem
    return sorted((entry.day, entry.kind) for entry in book.entries)


def _on_stem(paper: Paper, part: float) -> tuple[float, float]:
    """Give the point of the stem at `part` of its leaves' length, 0 at the foot."""
    bend = math.sin(part * math.pi) * 0.045 + 0.03 * part
    return paper.across * (0.63 + bend), paper.down * (0.87 - 0.73 * part)


def stem(told: Sequence[tuple[date, Kind]], paper: Paper) -> str:
    """Draw the days of a period and what they were, oldest first."""
    first, last = told[0][0], told[-1][0]
    days = max((last - first).days, 1)
    # Few leaves are broad ones; many stand as close as the barbs of a feather.
    breadth = paper.across * min(0.15, 0.9 / len(told) + 0.011)
    parts = [_line(paper)]
    for day, kind in told:
        part = (day - first).days / days if len(told) > 1 else 0.5
        parts += _leaf(paper, part, kind, breadth)
    inside = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {paper.across:g} {paper.down:g}">{inside}</svg>'


def _line(paper: Paper) -> str:
    points = [_on_stem(paper, part / 20) for part in range(21)]
    foot = f"{paper.across * 0.6:.2f},{paper.down * 0.955:.2f}"
    rest = " ".join(f"L{x:.2f},{y:.2f}" for x, y in points)
    return f'<path d="M{foot} {rest}" fill="none" stroke="{_STEM}" stroke-width="0.35"/>'


def _leaf(paper: Paper, part: float, kind: Kind, breadth: float) -> Iterable[str]:
    x, y = _on_stem(paper, part)
    if kind is Kind.NOTE:
        yield f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.6" fill="{_STEM}"/>'
        return
    length = paper.across * 0.29 * (0.2 + 0.8 * math.sin(math.pi * (0.08 + 0.74 * (1 - part))))
    angle = math.radians(26 + 36 * part)
    for side in _SIDES[kind]:
        towards = (side * math.cos(angle), -math.sin(angle))
        beside = (-towards[1] * side, towards[0] * side)
        tip = (x + towards[0] * length, y + towards[1] * length)
        bows = [
            (x + towards[0] * length * 0.45 + beside[0] * bow, y + towards[1] * length * 0.45 + beside[1] * bow)
            for bow in (breadth / 2, -breadth / 2)
        ]
        (ax, ay), (bx, by) = bows
        yield (
            f'<path d="M{x:.2f},{y:.2f} Q{ax:.2f},{ay:.2f} {tip[0]:.2f},{tip[1]:.2f}'
            f' Q{bx:.2f},{by:.2f} {x:.2f},{y:.2f}Z" fill="{_COLOURS[kind]}"/>'
        )
