"""How one row of a comparison looks: two lines of text at one height, or one below the other where there is no room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from journal.prose.compare import Stretch, Together
from ui.editor.positions import units
from ui.look import Look
from ui.widgets.glyphs import draw_ring

LINE_HEIGHT = 1.5
GONE, CAME = "−", "+"
HERE, THERE = "◂", "▸"
"""By which two texts of equal standing are told apart where one stands below the other."""
_KEPT = 200
"""Rows whose text stays laid out."""
_GAP, _WITHIN, _BETWEEN = 6, 5, 12


@dataclass(frozen=True, slots=True)
class _Cell:
    layout: QTextLayout
    place: QRect
    sign: str
    """Whether it is marked as a line that changed, and how."""


class RowPainter:
    """Measures and paints rows by their number; `stacked` puts the older line above the newer one."""

    def __init__(self, look: Look, *, equal: bool = False) -> None:
        self._look = look
        self._equal = equal
        self._width = 0
        self._cells: dict[int, tuple[_Cell, ...]] = {}
        self.stacked = False

    def fit(self, width: int, *, stacked: bool) -> None:
        """Measure everything anew, for this width."""
        self._width, self.stacked = width, stacked
        self._cells.clear()

    def height(self, number: int, row: Together) -> int:
        """Give how high a row is."""
        return max(cell.place.bottom() + 1 for cell in self._laid_out(number, row))

    def paint(self, painter: QPainter, number: int, row: Together, top: int, *, current: bool) -> None:
        """Draw a row that begins at `top`, and nothing outside of it."""
        painter.save()
        painter.setClipRect(QRect(0, top, self._width, self.height(number, row)))
        for cell in self._laid_out(number, row):
            place = cell.place.translated(0, top)
            gone = cell.sign == GONE
            if cell.sign:
                if not self._equal:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(self._look.color("warn-soft" if gone else "board-soft"))
                    painter.drawRoundedRect(place, 5, 5)
                painter.setPen(self._look.color("warn" if gone else "board"))
                painter.setFont(self._look.font("ui-strong"))
                line = round(self._look.px(15.5) * LINE_HEIGHT)
                gutter = QRect(place.left(), place.top() + _WITHIN, self._gutter(), line)
                painter.drawText(gutter, Qt.AlignmentFlag.AlignCenter, cell.sign)
            painter.setPen(self._look.color("ink"))
            cell.layout.draw(painter, QPointF(place.left() + self._gutter(), place.top() + _WITHIN))
        if current:
            height = self.height(number, row)
            gap = 0 if row.goes_on else _GAP
            draw_ring(painter, self._look, QRectF(0, top + gap, self._width, height - gap).adjusted(1, 1, -1, -1), 6)
        painter.restore()

    def _laid_out(self, number: int, row: Together) -> tuple[_Cell, ...]:
        cells = self._cells.get(number)
        if cells is None:
            if len(self._cells) >= _KEPT:
                self._cells.clear()
            cells = self._cells[number] = self._lay_out(row)
        return cells

    def _lay_out(self, row: Together) -> tuple[_Cell, ...]:
        top, cells, high = 0 if row.goes_on else _GAP, [], 0
        before, after = (HERE, THERE) if self._equal else (GONE, CAME)
        sides = [
            (row.before, before, 0),
            (row.after, after, 0 if self.stacked else self._text_width() + self._beside()),
        ]
        if self.stacked and (not row.changed or not row.before):
            del sides[0]
        elif self.stacked and not row.after:
            del sides[1]
        laid_out = []
        for pieces, sign, left in sides:
            layout, height = self._text(pieces, sign, heading=row.title)
            laid_out.append((layout, height, sign, left, bool(pieces)))
            high = max(high, height)
        for layout, height, sign, left, filled in laid_out:
            own = height if self.stacked else high  # what stands side by side is equally high
            place = QRect(left, top, self._text_width() + self._gutter() + _WITHIN, own + 2 * _WITHIN)
            signed = row.changed and filled and (self.stacked or not self._equal)
            cells.append(_Cell(layout, place, sign if signed else ""))
            if self.stacked:
                top = place.bottom() + 3
        return tuple(cells)

    def _text(self, pieces: tuple[Stretch, ...], sign: str, *, heading: bool) -> tuple[QTextLayout, int]:
        text = "".join(piece.text for piece in pieces)
        font = self._look.font("row-title" if heading else "entry-small")
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._marks(pieces, sign))
        step = max(QFontMetricsF(font).height(), _pixels(font) * LINE_HEIGHT)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._text_width())
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += max(step, line.height())
        layout.endLayout()
        return layout, round(y)

    def _marks(self, pieces: tuple[Stretch, ...], sign: str) -> list[QTextLayout.FormatRange]:
        shape = QTextCharFormat()
        if self._equal:  # marked as what was found is: the side tells which it is
            shape.setBackground(self._look.color("board-soft"))
            shape.setUnderlineColor(self._look.color("board"))
        else:
            shape.setForeground(self._look.color("warn" if sign == GONE else "board"))
        shape.setFontStrikeOut(sign == GONE)
        shape.setFontUnderline(sign != GONE)
        marks, place = [], 0
        for piece in pieces:
            length = units(piece.text, len(piece.text))
            if piece.changed:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = place, length, shape
                marks.append(mark)
            place += length
        return marks

    def _gutter(self) -> int:
        return self._look.px(18)

    def _beside(self) -> int:
        """Give how far the right text begins from the end of the left one."""
        return self._gutter() + _WITHIN + _BETWEEN

    def _text_width(self) -> int:
        used = self._gutter() + _WITHIN
        return max(40, self._width - used if self.stacked else (self._width - _BETWEEN) // 2 - used)


def _pixels(font: QFont) -> float:
    return font.pixelSize() if font.pixelSize() > 0 else QFontMetricsF(font).ascent()
