"""Pure. What a format says of an entry that has no place in one, at whatever depth: it is named in the report."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from journal.transfer.formats import json_reader

_WORD = re.compile(r"[^\W_]+")


def beside(item: json_reader.Value, taken: Collection[str], facts: re.Pattern[str]) -> Iterator[str]:
    """Give every text of an entry but those of the names `taken`, and the texts of lists under them.

    Under names that match `facts` are ids, dates and codes, which no person wrote. Of a name that is taken what is no
    text is given all the same, because no reader takes it.
    """
    if not isinstance(item, dict):
        return
    for name in item:
        if name not in taken:
            yield from _texts({name: item[name]}, facts)
        elif not isinstance(item[name], str):
            listed = json_reader.items(item, name)
            rest = [each for each in listed if not isinstance(each, str)] if listed else item[name]
            yield from _texts(rest, facts)


def unless_in(said: str, body: str) -> str:
    """Give a second form of a text where it has words that the text itself has not, else ""."""
    return said if set(_words(said)) - set(_words(body)) else ""


def joined(told: Iterable[str]) -> str:
    """Give what was told as one line, each once."""
    return ", ".join(dict.fromkeys(said.strip() for said in told if said.strip()))


def _texts(value: json_reader.Value, facts: re.Pattern[str]) -> Iterator[str]:
    # JSON is nested no deeper than `json_reader.DEPTH_LIMIT`.
    if isinstance(value, dict):
        for name, inner in value.items():
            if not (isinstance(inner, str) and facts.fullmatch(str(name))):
                yield from _texts(inner, facts)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, facts)
    else:
        yield from json_reader.texts([value])


def _words(said: str) -> list[str]:
    return _WORD.findall(said.casefold())
