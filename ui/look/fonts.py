"""The two typefaces, loaded once, in the sizes and weights that the window uses by name.

A style sheet or `setWeight` only smears the Regular of a variable font; the real weight comes from its axis. So every
font of the window is made here and set on the widget, and the style sheet never speaks of fonts.
"""

from __future__ import annotations

from math import log
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from ui.look.files import resource

INTER = "Inter"
LITERATA = "Literata"
_LOADED = "afterbell_fonts"
"""The property of the application that says which of them it knows."""
_OPTICAL = {INTER: (14, 32), LITERATA: (7, 72)}
_STEP = 1.25
"""From one optical size to the next: Qt opens a face for each place on the axes, some 200 kB, and nobody sees less."""


class Face(NamedTuple):
    """One font of the window: family, size in px at 100 %, weight on the axis, slant, tracking in px."""

    family: str
    size: float
    weight: int = 400
    italic: bool = False
    tracking: float = 0.0


FACES = {
    "ui": Face(INTER, 14),
    "ui-medium": Face(INTER, 14, 500),
    "ui-strong": Face(INTER, 14, 600),
    "ui-small": Face(INTER, 12.5),
    "ui-small-medium": Face(INTER, 12.5, 500),
    "ui-small-strong": Face(INTER, 12.5, 600),
    "ui-large": Face(INTER, 15.5),
    "ui-tiny": Face(INTER, 11),
    "ui-tiny-strong": Face(INTER, 11, 700),
    "label": Face(INTER, 12, 600, tracking=0.5),
    "avatar": Face(INTER, 12.5, 600),
    "brand": Face(LITERATA, 20, 600),
    "hero": Face(LITERATA, 34, 600),
    "hero-light": Face(LITERATA, 34),
    "title": Face(LITERATA, 29, 600),
    "sheet-title": Face(LITERATA, 21, 600),
    "section": Face(LITERATA, 19, 600),
    "notice-title": Face(LITERATA, 16.5, 600),
    "row-title": Face(LITERATA, 15.5, 600),
    "lead": Face(LITERATA, 20),
    "question": Face(LITERATA, 18.5, italic=True),
    "entry": Face(LITERATA, 17),
    "entry-strong": Face(LITERATA, 17, 700),
    "entry-italic": Face(LITERATA, 17, italic=True),
    "entry-small": Face(LITERATA, 15.5),
    "entry-heading": Face(LITERATA, 20, 650),
}


def load_fonts(*, slanted: bool = True) -> None:
    """Make our typefaces known to Qt, each file once; the `slanted` ones too, of which the first screen shows none."""
    application = QCoreApplication.instance()
    if application is None:
        return
    known = application.property(_LOADED) or []  # to ask for all families there are takes as long as to load them
    slants = ("", "-Italic") if slanted else ("",)
    wanted = [slant for slant in slants if slant not in known]
    for slant in wanted:
        for family in (INTER, LITERATA):
            file = resource(f"fonts/{family.lower()}/{family}{slant}[opsz,wght].ttf")
            if slant:
                QFontDatabase.addApplicationFont(str(file))
            else:  # shown in many weights and sizes, and for each of them Qt would map the whole file anew
                QFontDatabase.addApplicationFontFromData(file.read_bytes())
    application.setProperty(_LOADED, [*known, *wanted])


def make_font(face: Face, scale: float) -> QFont:
    """Give the font of `face` at `scale` (1.0 is 100 %), with its weight and optical size on the axes."""
    font = QFont(face.family)
    size = face.size * scale
    font.setPixelSize(max(1, round(size)))
    if abs(size - round(size)) > 0.1:  # QFont's pixels are whole; points are not
        font.setPointSizeF(size * 72 / _dots_per_inch())
    font.setItalic(face.italic)
    set_weight(font, face.weight)
    font.setVariableAxis(QFont.Tag.fromString("opsz"), _optical_size(face.family, size))
    font.setStyleHint(QFont.StyleHint.Serif if face.family == LITERATA else QFont.StyleHint.SansSerif)
    if face.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.tracking * scale)
    return font


def paper_font(family: str, points: float, weight: int = 400) -> QFont:
    """Give a font for a page on paper: in points, which mean the same at every number of dots."""
    font = QFont(family)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag.fromString("liga"), 0)  # joined letters cannot be found in a PDF, nor copied from it
    set_weight(font, weight)
    font.setVariableAxis(QFont.Tag.fromString("opsz"), _optical_size(family, points))
    font.setStyleHint(QFont.StyleHint.Serif if family == LITERATA else QFont.StyleHint.SansSerif)
    return font


def fixed_font(pixels: int) -> QFont:
    """Give the system's font of letters of one width, for code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font


def set_weight(font: QFont, weight: int) -> None:
    """Give `font` the real weight (100 to 900), for fonts made elsewhere: runs of a document, a delegate."""
    font.setVariableAxis(QFont.Tag.fromString("wght"), float(weight))


def _optical_size(family: str, size: float) -> float:
    """Give the place of a size on the axis of a family: the nearest step."""
    least, most = _OPTICAL[family]
    return float(min(least * _STEP ** round(log(max(size, least) / least, _STEP)), most))


def _dots_per_inch() -> float:
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen else 96.0
