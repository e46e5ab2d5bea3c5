"""The types of arguments. Every argument that takes a value has one of these, `words`, an enum or a set of choices."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

from journal import plain
from journal.cli.language import tr
from journal.dates import clock
from journal.shapes import Undated
from journal.shapes.endings import SEALED

_MOST_DESCRIPTORS = 1 << 20
_MADE = {".pdf", ".html", ".epub", ".md", SEALED}
"""How the files are named that are made into a folder."""


def a_path(said: str) -> Path:
    """Take the path of a file or folder. What stands in it is known to whoever can list its folder."""
    try:
        fits = b"\0" not in os.fsencode(said)
    except UnicodeEncodeError:
        fits = False
    if not fits:
        raise ArgumentTypeError(tr("no file has such a name"))
    path = Path(said)
    return path if path.name not in {"", ".."} else path.resolve()  # what is made beside it needs its name


def a_folder(said: str) -> Path:
    """Take the path of the folder that files are put into; one named as they are is taken only where it is there."""
    path = a_path(said)
    if path.suffix.lower() in _MADE and not path.is_dir():
        raise ArgumentTypeError(tr("a folder is wanted here, not a file: what is put into it is named by itself"))
    return path


def a_text(said: str) -> str:
    """Take the path of a text, or - for all that is left on standard input."""
    return said if said == "-" else str(a_path(said))


def an_id(said: str) -> str:
    """Take the beginning of an id."""
    return said


def a_descriptor(said: str) -> int:
    """Take the number of an open file."""
    if not (said.isascii() and said.isdecimal()) or len(said) > 7 or int(said) > _MOST_DESCRIPTORS:
        raise ArgumentTypeError(tr("a descriptor is the whole number of an open file, such as 3"))
    return int(said)


def a_day(said: str) -> date:
    """Take a day of the calendar."""
    try:
        return plain.day(said)
    except ValueError:
        raise ArgumentTypeError(tr("a day is written YYYY-MM-DD, such as 2026-03-12, from 1900 to 2200")) from None


def a_day_or_its_place(said: str) -> date | Undated:
    """Take a day of the calendar, or where the day of a page is found."""
    places = set(Undated) - {Undated.DAY}
    return Undated(said) if said in places else a_day(said)


def a_year(said: str) -> int:
    """Take a calendar year."""
    if not (len(said) == 4 and said.isdecimal()) or not clock.EARLIEST.year <= int(said) <= clock.LATEST.year:
        raise ArgumentTypeError(tr("a year is written YYYY, such as 2026, from 1900 to 2200"))
    return int(said)


def how_many(said: str) -> int:
    """Take how many are wanted: one at least."""
    if not (len(said) <= 9 and said.isdecimal()) or int(said) < 1:
        raise ArgumentTypeError(tr("a whole number from 1 on is needed"))
    return int(said)
