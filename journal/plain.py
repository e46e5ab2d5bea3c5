"""Pure. Values read from JSON that anybody may have edited: each is what it must be, or `ValueError` is raised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar

from journal.dates import clock

T = TypeVar("T")


def text(value: object, most: int) -> str:
    """Give a text of at most `most` characters that can be kept: no NUL, no half of a surrogate pair."""
    if not isinstance(value, str) or len(value) > most or "\0" in value:
        raise ValueError
    value.encode("utf-8")
    return value


def truth(value: object) -> bool:
    """Give true or false."""
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004  whatever does not fit is refused in one way
    return value


def whole(value: object, least: int, most: int) -> int:
    """Give a whole number within bounds, both included."""
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError
    return value


def any_day(value: object) -> date:
    """Give a day of any year, as somebody may look for."""
    return date.fromisoformat(text(value, 10))


def day(value: object) -> date:
    """Give a day that the journal can hold."""
    found = any_day(value)
    if not clock.holds(found):
        raise ValueError
    return found


def instant(value: object) -> datetime:
    """Give an instant, in UTC, on a day that the journal can hold; one without an offset is of UTC."""
    found = datetime.fromisoformat(text(value, 40))
    if not clock.holds(found.date()):
        raise ValueError
    return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)


def each(value: object, read: Callable[[object], T], most: int) -> tuple[T, ...]:
    """Give the values of a list of at most `most`, each read by `read`."""
    if not isinstance(value, list) or len(value) > most:
        raise ValueError
    return tuple(map(read, value))


def fields(value: object) -> dict[str, object]:
    """Give an object's values by name."""
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004  as above
    return value
