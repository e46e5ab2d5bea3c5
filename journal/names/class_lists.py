"""Pure. Reads the names out of a pasted class list or a CSV file, whatever order and columns it has."""

from __future__ import annotations

import csv
import io
import re
from itertools import islice

from journal import redaction

LIMIT = 5_000
"""Lines that are read; a school has fewer pupils in one list."""

_FIRST = frozenset(
    {"first", "first name", "firstname", "given name", "given", "vorname", "prénom", "nombre", "forename"}
)
_LAST = frozenset({"last", "last name", "lastname", "surname", "family name", "family", "nachname", "nom", "apellido"})
_WHOLE = frozenset({"name", "names", "student", "student name", "pupil", "full name", "students", "pupils", "schüler"})
_NICK = frozenset({"nickname", "nick", "preferred name", "preferred", "goes by", "known as", "rufname", "initials"})
_HEADERS = _FIRST | _LAST | _WHOLE | _NICK
_ROW = 3
"""Names from which on a line may be a row of people: two may be "Castellanos Ruiz, Maria Fernanda"."""
_AND = re.compile(r"\s+(?:and|und|et|&)\s+")
_BETWEEN = re.compile(rf"\s*[,;]\s*|{_AND.pattern}")
_NO_NAME = re.compile(r"[\d()\[\]@\"]")
_NUMBER = re.compile(r"^\s*(?:\d{1,4}[.):]?\s+|[-*•–]\s+|\[[ xX]?\]\s+)")


def read_class_list(text: str) -> tuple[tuple[str, ...], ...]:
    """Give for each person the full name, then the nicknames. Takes "Delgado, Rosa", "Rosa Delgado (Rosie)" and CSV."""
    lines = [line.strip("\ufeff \r") for line in islice(text.splitlines(), LIMIT) if _has_letter(line)]
    if not lines:
        return ()
    mark = max(("\t", ";", ","), key=lines[0].count)
    header = [cell.strip(" \"'").casefold() for cell in lines[0].split(mark)]
    people = _table(lines[1:], header, mark) if any(cell in _HEADERS for cell in header) else []
    people = people or [names for line in lines for names in _named_in(line, alone=len(lines) == 1)]
    shouted = all(name.isupper() for names in people for name in names if len(name) > 3)
    seen: dict[tuple[str, ...], None] = {}
    for names in people:
        tidy = tuple(dict.fromkeys(_tidy(name, shouted=shouted) for name in names if _has_letter(name)))
        if tidy:
            seen.setdefault(tidy)
    return tuple(seen)


def _table(lines: list[str], header: list[str], mark: str) -> list[list[str]]:
    found = []
    try:
        rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=mark))
    except csv.Error:
        return []
    for row in rows:
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        first, last, whole, nick = (
            next((cells[name] for name in header if name in kind and cells.get(name)), "")
            for kind in (_FIRST, _LAST, _WHOLE, _NICK)
        )
        names = _line(whole) if whole and not (first and last) else [f"{first} {last}".strip()]
        found.append([*names, *re.split(r"\s*[/,]\s*", nick)])
    return found


def _named_in(line: str, *, alone: bool) -> list[list[str]]:
    """Give everybody in a line without a header: "Rosa Delgado, Ben Lee and Will Poe" are three."""
    bare = _NUMBER.sub("", line.strip()).strip("\"'")
    apart = [cell for cell in bare.split(";") if cell.strip()]
    if len(apart) > 1 and all("," in cell for cell in apart):  # "Delgado, Rosa; Lee, Ben"
        return [_line(cell) for cell in apart]
    cells = [_NUMBER.sub("", cell) for cell in _BETWEEN.split(bare) if cell]
    joined = len(cells) > 1 and _AND.search(bare) is not None
    many = joined or (len(cells) >= _ROW and (alone or _is_row(cells)))
    return [_line(cell) for cell in cells] if many and not any(map(_NO_NAME.search, cells)) else [_line(line)]


def _is_row(cells: list[str]) -> bool:
    """Tell whether these are people, "Anna, Ben, Mia", and no columns of one of them: "Delgado, Rosa, Red"."""
    called = (cell.split()[0] for cell in (cells[0], *cells[2:]) if cell.split())
    return all(" " in cell for cell in cells) or all(redaction.fold(one) in redaction.first_names() for one in called)


def _line(line: str) -> list[str]:
    rest = _NUMBER.sub("", line.strip().strip("\"'"))
    # A class or a birthday in a column of its own is nobody's name.
    rest = ";".join(cell for cell in rest.split(";") if not re.search(r"\d", cell)) or rest
    rest = " ".join(cell for cell in rest.split("\t") if not re.search(r"\d", cell)) or rest
    rest, *nicknames = redaction.apart(rest) or ("",)
    last, comma, first = (part.strip() for part in rest.partition(";" if ";" in rest else ","))
    whole = f"{re.split('[,;]', first)[0].strip()} {last}" if comma and first else last
    return [whole, *nicknames]


def _tidy(name: str, *, shouted: bool) -> str:
    spaced = " ".join(name.strip(" ,;.\"'").split()) if "." not in name[:-1] else " ".join(name.split())
    return spaced.title() if shouted and len(spaced) > 3 else spaced


def _has_letter(text: str) -> bool:
    return any(char.isalpha() for char in text)
