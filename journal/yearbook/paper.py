"""Pure. The papers of a book, and the measures of a page of each: its template is told them, and they say what fits."""

from __future__ import annotations

from dataclasses import dataclass

POINT = 25.4 / 72
"""Millimetres."""
BETWEEN = 3
"""Millimetres from one picture to the next beside it."""
HALF_A_PAGE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Millimetres, but for `line` in points. A column is `lines` high and about `letters` of text wide.

    `half` is how wide an upright picture is that has words beside it, `pair` how wide two are side by side, `name`
    how many letters of an entry without a title stand on a line of the contents.
    """

    across: float
    down: float
    column: float
    half: float
    pair: float
    line: float
    lines: int
    letters: int
    name: int

    def lines_of(self, across: float, width: int, height: int) -> float:
        """Give how many lines high a picture of this size in pixels stands when it is `across` wide."""
        return across * height / max(width, 1) / (self.line * POINT)

    def together(self, one: float, two: float) -> float:
        """Give how high two pictures stand side by side, that are so wide for their height."""
        return min((self.pair - BETWEEN) / (one + two), self.lines * HALF_A_PAGE * self.line * POINT)

    def typst(self) -> str:
        """Give the measures as the template takes them."""
        lengths = ", ".join(f"{length}mm" for length in (self.across, self.down, self.column, self.half))
        return f"#let (wide, high, column, half, u, lines) = ({lengths}, {self.line}pt, {self.lines})\n"


PAPERS = {
    "a4": Paper(across=210, down=297, column=116, half=66, pair=116, line=15, lines=45, letters=62, name=36),
    "letter": Paper(across=215.9, down=279.4, column=116, half=66, pair=116, line=15, lines=42, letters=62, name=36),
    "a5": Paper(across=148, down=210, column=88, half=51, pair=122, line=13, lines=37, letters=54, name=46),
}
