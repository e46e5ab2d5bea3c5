"""What the window says of letters that stand in a printed book by their names, because no font has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from journal.shapes.book import Unprinted

NAMED = 4


def _tr(words: str) -> str:
    return QCoreApplication.translate("Unprinted", words)


def unprinted_words(unprinted: tuple[Unprinted, ...]) -> str:
    """Give one sentence that says which letters those are, and what to do; "" where there are none."""
    if not unprinted:
        return ""
    names = ", ".join(dict.fromkeys(letter.instead for letter in unprinted[:NAMED]))
    if len(unprinted) > NAMED:
        names = _tr("{0} and {1} more").format(names, QLocale().toString(len(unprinted) - NAMED))
    said = (
        _tr("1 letter of a script no font here has is printed by its name: {0}.").format(names)
        if len(unprinted) == 1
        else _tr("{0} letters of a script no font here has are printed by their names: {1}.").format(
            QLocale().toString(len(unprinted)), names
        )
    )
    return f"{said} {_tr('Install a font for that script, open Afterbell again, and make the book once more.')}"
