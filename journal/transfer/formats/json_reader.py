"""Pure. Foreign JSON, read under a cap on its depth, and looked into without trusting a single type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from journal.errors import ImportRefused

DEPTH_LIMIT = 100
"""Nothing that people write nests deeper than ten; Python's own reader falls over at about a thousand."""

_LINE = re.compile(r"([a-z_]{1,40}): (.*)")
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[{]|[\]}]', re.DOTALL)

Value = object


def load(text: str) -> Value:
    """Read JSON. Raises `ImportRefused` where it is none, or nested deeper than `DEPTH_LIMIT`."""
    if _too_deep(text):
        raise ImportRefused(reason="too-deep")
    try:
        value: Value = json.loads(text, object_hook=_as_it_is)
    except (ValueError, RecursionError):
        # ValueError also covers whole numbers of many thousand digits.
        raise ImportRefused(reason="not-json") from None
    return value


def facts(lines: Iterable[str]) -> dict[str, Value] | None:
    """Read front matter of ours, `name: JSON` on each line; None where a line is none. Raises `ImportRefused`."""
    told = [_LINE.fullmatch(line) for line in lines]
    return {line[1]: load(line[2]) for line in told if line} if all(told) else None


def _as_it_is(value: dict[str, Value]) -> dict[str, Value]:
    """Give each object back. Here other threads may go on; within `json` none does, for 65 ms where 30 MB are read."""
    return value


def items(value: Value, key: str = "") -> list[Value]:
    """Give the list under `key` (or the value itself), an empty one where there is none."""
    found = get(value, key) if key else value
    return found if isinstance(found, list) else []


def get(value: Value, key: str) -> Value:
    """Give what an object holds under `key`, None where there is nothing or the value is no object."""
    return value.get(key) if isinstance(value, dict) else None


def text(value: Value, key: str) -> str:
    """Give the text under `key`, "" where there is none."""
    found = get(value, key)
    return _kept(found) if isinstance(found, str) else ""


def shown(value: Value, key: str) -> str:
    """Give whatever is under `key` as it can be shown, "" where there is nothing."""
    found = get(value, key)
    return text(value, key) or ("" if found is None else str(found))


def texts(value: Value, key: str = "") -> tuple[str, ...]:
    """Give the texts of the list under `key` (or of the value itself); what is no text is left out."""
    return tuple(_kept(item) for item in items(value, key) if isinstance(item, str))


def truth(value: Value, key: str) -> bool:
    """Tell whether `key` holds true."""
    return get(value, key) is True


def number(value: Value, key: str) -> int:
    """Give the whole number under `key`, 0 where there is none."""
    found = get(value, key)
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def real(value: Value, key: str) -> float | None:
    """Give the number under `key`, None where there is none or one that is too large to reckon with."""
    found = get(value, key)
    try:
        return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None
    except OverflowError:
        return None


def _kept(said: str) -> str:
    """Give a text with a question mark for each half of a surrogate pair, which JSON can write and no file holds."""
    return said if said.isascii() else said.encode("utf-8", "replace").decode("utf-8")


def _too_deep(text: str) -> bool:
    depth = 0
    for token in _TOKEN.finditer(text):
        first = text[token.start()]
        if first in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                return True
        elif first in "]}":
            depth -= 1
    return False
