"""Pure. The marks a chart is drawn with, each as a piece of SVG."""

from __future__ import annotations

import re
from html import escape

from journal.shapes.book import ChartStyle

_UNKEPT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]")


def mark(kind: str, x: float, y: float, r: float, fill: str) -> str:
    """Draw the shape of a kind around a point."""
    if kind == "note":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r * 0.7:.1f}" fill="{fill}"/>'
    shapes = {
        "high": ((0, -1), (1.1, 0.9), (-1.1, 0.9)),
        "low": ((0, 1), (1.1, -0.9), (-1.1, -0.9)),
        "both": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    }
    points = " ".join(f"{x + dx * r:.1f},{y + dy * r:.1f}" for dx, dy in shapes[kind])
    return f'<polygon points="{points}" fill="{fill}"/>'


def mixed(colour: str, ground: str, part: float) -> str:
    """Give `colour` with `part` (0 to 1) of `ground` in it; both as #RRGGBB."""
    pairs = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    """Draw a box from its upper left corner."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2" fill="{fill}"/>'


def line(x1: float, y1: float, x2: float, y2: float, style: ChartStyle) -> str:
    """Draw a line of the theme's line colour."""
    stroke = style.colours["line"]
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}" stroke-width="1"/>'


def text(x: float, y: float, words: str, style: ChartStyle, role: str, size: float) -> str:
    """Write words from the left end of their baseline, in the colour of `role`."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{escape(style.font)}" font-size="{size}"'
        f' fill="{style.colours[role]}">{escape(_UNKEPT.sub("", words), quote=False)}</text>'
    )
