"""The editor's fonts and colours, taken from the look."""

from __future__ import annotations

from PySide6.QtGui import QFont

from ui.editor.highlighter import Ink
from ui.look.fonts import fixed_font, set_weight
from ui.look.look import Look


def ink_of(look: Look) -> Ink:
    """Give what the editor writes with in this look."""
    strong_italic = look.font("entry-italic")
    set_weight(strong_italic, 700)
    return Ink(
        text=look.font("entry"),
        bold=look.font("entry-strong"),
        italic=look.font("entry-italic"),
        bold_italic=strong_italic,
        headings=tuple(_heading(look, size) for size in (1.25, 1.0, 0.9)),
        code=fixed_font(look.px(15)),
        ink=look.color("ink"),
        soft=look.color("soft"),
        faint=look.color("faint"),
        accent=look.color("board"),
        on_accent=look.color("board-ink"),
        ground=look.color("note-soft"),
        card=look.color("card"),
        line=look.color("line"),
    )


def _heading(look: Look, times: float) -> QFont:
    font = look.font("entry-heading")
    font.setPixelSize(round(font.pixelSize() * times))
    return font
