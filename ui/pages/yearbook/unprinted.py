"""What the window says of letters that stand in a printed book by their names, because no font has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from journal.shapes.book import Unprinted

translate = QCoreApplication.translate

NAMED = 4


def unprinted_words(unprinted: tuple[Unprinted, ...]) -> str:
    """Give one sentence that says which letters those are, and what to do; "" where there are none."""
    if not unprinted:
        return ""
    names = ", ".join(dict.fromkeys(letter.instead for letter in unprinted[:NAMED]))
    if len(unprinted) > NAMED:
        names = translate("Unprinted", "{0} and {1} more").format(names, QLocale().toString(len(unprinted) - NAMED))
    said = translate(
        "Unprinted", "%Ln letters of a script no font here has are printed by their names: {0}.", "", len(unprinted)
    ).format(names)
    step = translate("Unprinted", "Install a font for that script, open Afterbell again, and make the book once more.")
    return f"{said} {step}"
