"""Pure. The picture of a cover: a stem that grows from a year's own days, a leaf for each, as SVG.

A leaf stands at its date, so that breaks show as gaps; highs to the right, lows to the left, both on both sides, a note
as a bud. None is larger for having more words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from journal.shapes import Kind

SIZES = {"a5": (148.0, 210.0), "a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Millimetres of a page, across and down."""
_COLOURS = {Kind.HIGH: "#D3A250", Kind.LOW: "#7C8ABA", Kind.BOTH: "#A17A9C", Kind.NOTE: "#2F5D50"}
_SIDES = {Kind.HIGH: (1,), Kind.LOW: (-1,), Kind.BOTH: (-1, 1)}
_STEM = "#2F5D50"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page in millimetres, with the stem across it."""

    across: float
    down: float

    def on_stem(self, part: float) -> tuple[float, float]:
        """Give the point of the stem at `part` of its leaves' length, 0 at the foot."""
        y = self.down * (0.87 - 0.73 * part)
        bend = math.sin(part * math.pi) * 0.045 + 0.03 * part
        return self.across * (0.63 + bend), y


def stem(told: Sequence[tuple[date, Kind]], paper: str) -> str:
    """Draw the days of a period and what they were, oldest first."""
    across, down = SIZES[paper]
    sheet = _Sheet(across, down)
    first, last = told[0][0], told[-1][0]
    days = max((last - first).days, 1)
    # Few leaves are broad ones; many stand as close as the barbs of a feather.
    breadth = across * min(0.075, 0.9 / len(told) + 0.011)
    parts = [_line(sheet)]
    for day, kind in told:
        part = (day - first).days / days if len(told) > 1 else 0.5
        parts += _leaf(sheet, part, kind, breadth)
    inside = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across:g} {down:g}">{inside}</svg>'


def _line(sheet: _Sheet) -> str:
    points = [sheet.on_stem(part / 20) for part in range(21)]
    foot = f"{sheet.across * 0.6:.2f},{sheet.down * 0.955:.2f}"
    rest = " ".join(f"L{x:.2f},{y:.2f}" for x, y in points)
    return f'<path d="M{foot} {rest}" fill="none" stroke="{_STEM}" stroke-width="0.35"/>'


def _leaf(sheet: _Sheet, part: float, kind: Kind, breadth: float) -> Iterable[str]:
    x, y = sheet.on_stem(part)
    if kind is Kind.NOTE:
        yield f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.6" fill="{_STEM}"/>'
        return
    length = sheet.across * 0.29 * (0.2 + 0.8 * math.sin(math.pi * (0.08 + 0.74 * (1 - part))))
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
