"""What the window says of what a book lacks or could not show as it is: letters without a font, pictures, formats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from journal.shapes.book import Made, Unprinted
from ui.wording import translate
from ui.wording.days import plain_day
from ui.wording.people import half_in_words

NAMED = 4


def shortfalls(made: Made) -> str:
    """Give what is to be said of a book that was made, a line each; "" where it shows everything, as it is."""
    missing = half_in_words() if made.half_in else ""
    said = (missing, plain_words(made.plain), unreadable_words(made.unreadable), unprinted_words(made.unprinted))
    return "\n".join(filter(None, said))


def plain_words(days: tuple[date, ...]) -> str:
    """Say which entries had to be set without their format; "" where none had to."""
    if not days:
        return ""
    words = translate("Unprinted", "What could not be set as it is formatted stands as you typed it: {0}.")
    return words.format(_some([plain_day(day) for day in days]))


def unreadable_words(names: tuple[str, ...]) -> str:
    """Say which pictures are named in place of being shown; "" where none is."""
    if not names:
        return ""
    return translate("Unprinted", "Pictures that could not be read are only named: {0}.").format(_some(names))


def unprinted_words(unprinted: tuple[Unprinted, ...]) -> str:
    """Give one sentence that says which letters those are, and what to do; "" where there are none."""
    if not unprinted:
        return ""
    names = _some(list(dict.fromkeys(letter.instead for letter in unprinted)))
    said = translate(
        "Unprinted", "%Ln letters of a script no font here has are printed by their names: {0}.", "", len(unprinted)
    ).format(names)
    step = translate("Unprinted", "Install a font for that script, open Afterbell again, and make the book once more.")
    return f"{said} {step}"


def _some(names: Sequence[str]) -> str:
    """Give the first few of many names in a row."""
    said, more = ", ".join(names[:NAMED]), len(names) - NAMED
    return translate("Unprinted", "{0} and {1} more").format(said, QLocale().toString(more)) if more > 0 else said
