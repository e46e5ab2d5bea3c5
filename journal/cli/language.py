"""The language of the command line: the one the system asks for, with its words, its days and its numbers.

The words lie in `resources/translations/terminal/`, made by `packaging/translations.py`; `gettext` looks them up, as it
does for argparse. What other programs read (`--json`, commands, options and their values, ids) is in no language.
"""

from __future__ import annotations

import gettext
import os
import re
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from journal import spoken
from journal.assets import asset
from journal.dates import weeks

T = TypeVar("T")
DOMAIN = "afterbell"
_FOLDER = "translations/terminal"
_ASKED = "LANGUAGE"
_TIME_LOCALES = ("LC_ALL", "LC_TIME", "LANG")
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
_THOUSANDS = {"de": ".", "es": ".", "fr": "\u202f"}
_words: list[gettext.NullTranslations] = [gettext.NullTranslations()]


def marked(words: T) -> T:
    """Mark words that are translated where they are said, such as those of a table."""
    return words


def marked_plural(one: str, many: str) -> tuple[str, str]:
    """Mark words about a number that are translated where they are said."""
    return one, many


_WEEKDAYS = marked("Mon Tue Wed Thu Fri Sat Sun")
_MONTHS = marked("January February March April May June July August September October November December")
_SHORT_MONTHS = marked("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_OF_ARGPARSE = marked(
    (
        *("usage: ", "positional arguments", "options", "show this help message and exit"),
        *("%(prog)s: error: %(message)s\n", "argument %(argument_name)s: %(message)s"),
        *("expected one argument", "expected at most one argument", "expected at least one argument"),
        *("unrecognized arguments: %s", "the following arguments are required: %s"),
        *("one of the arguments %s is required", "not allowed with argument %s", "ignored explicit argument %r"),
        *("invalid choice: %(value)r (choose from %(choices)s)", "invalid %(type)s value: %(value)r"),
        "ambiguous option: %(option)s could match %(matches)s",
        *marked_plural("expected %s argument", "expected %s arguments"),
    )
)
"""What argparse itself says to a person; it looks them up as they stand here."""


def tr(words: str, /, **facts: object) -> str:
    """Give words in the language that is spoken, with facts in the places that are named for them."""
    said = _words[0].gettext(words)
    return said.format(**facts) if facts else said


def trn(one: str, many: str, number: int, /, **facts: object) -> str:
    """Give words about a number, `n` in them: in the form that the language has for so many."""
    return _words[0].ngettext(one, many, number).format(n=figure(number), **facts)


def colon(what: object, more: object) -> str:
    """Give what is told of, and behind its colon what is told of it."""
    return tr("{what}: {more}", what=what, more=more)


def figure(number: int) -> str:
    """Give a number as it is written: 12,345 or 12.345."""
    return f"{number:,}".replace(",", _THOUSANDS.get(spoken.spoken(), ","))


def day(of: date) -> str:
    """Give a date as it is read: Thu 12 March 2026."""
    return tr("{weekday} {day} {month} {year}", **_parts(of))


def short_day(of: date) -> str:
    """Give a date as it stands in a list, always as wide: Thu 12 Mar 2026."""
    return tr("{weekday} {day} {short_month} {year}", **_parts(of) | {"day": f"{of.day:02}"})


def plain_day(of: date) -> str:
    """Give a date without its weekday: 12 Mar 2026."""
    return tr("{day} {short_month} {year}", **_parts(of) | {"day": f"{of.day:02}"})


def _parts(of: date) -> dict[str, object]:
    return {
        "weekday": tr(_WEEKDAYS).split()[of.weekday()],
        "day": of.day,
        "month": tr(_MONTHS).split()[of.month - 1],
        "short_month": tr(_SHORT_MONTHS).split()[of.month - 1],
        "year": of.year,
    }


def of_system(surroundings: Mapping[str, str] | None = None) -> str:
    """Give the first language asked for that there are words in, as other programs of the terminal find it."""
    told = os.environ if surroundings is None else surroundings
    locale = _locale(told, _LOCALES)
    if locale.partition(".")[0] in {"C", "POSIX"}:  # a script asks for what never changes
        return spoken.ENGLISH
    asked = told.get(_ASKED) or locale or _of_windows()
    codes = (re.split("[_.@-]", said)[0].lower() for said in asked.split(":"))
    return next((code for code in codes if code == spoken.ENGLISH or _has_words(code)), spoken.ENGLISH)


def first_weekday(surroundings: Mapping[str, str] | None = None) -> int:
    """Give the day that weeks begin with where the system says it stands, 0 for Monday."""
    told = os.environ if surroundings is None else surroundings
    territory = re.match("[^_.@]+_([A-Za-z]{2})", _locale(told, _TIME_LOCALES))
    return weeks.begins_in(territory[1]) if territory else weeks.MONDAY


def _locale(told: Mapping[str, str], names: Sequence[str]) -> str:
    return next((said for name in names if (said := told.get(name))), "")


@contextmanager
def speaking(language: str, *, first_weekday: int = weeks.MONDAY) -> Iterator[None]:
    """Say everything in this language meanwhile, also what argparse and what comes along say."""
    before, words, asked = spoken.spoken(), _words[0], os.environ.get(_ASKED)
    began = weeks.first_weekday()
    folder = str(asset(_FOLDER))
    _words[0] = gettext.translation(DOMAIN, folder, [language], fallback=True)
    spoken.speak(language)
    weeks.begin_on(first_weekday)
    gettext.bindtextdomain(DOMAIN, folder)
    gettext.textdomain(DOMAIN)
    os.environ[_ASKED] = language  # where argparse looks for the language
    try:
        yield
    finally:
        _words[0] = words
        spoken.speak(before)
        weeks.begin_on(began)
        os.environ.pop(_ASKED)
        if asked is not None:
            os.environ[_ASKED] = asked


def translate(parser: ArgumentParser) -> None:
    """Put what a parser says of itself and of its arguments into the language that is spoken."""
    parser.description, parser.epilog = _said(parser.description), _said(parser.epilog)
    for group in parser._action_groups:  # noqa: SLF001  argparse tells in no other way
        group.title = _said(group.title)
    for action in parser._actions:  # noqa: SLF001
        action.help, action.metavar = _said(action.help), _said(action.metavar)


def _said(words: Any) -> Any:  # noqa: ANN401  what argparse holds there: words, several of them, or none
    if isinstance(words, tuple):
        return tuple(map(_said, words))
    return tr(str(words)) if words and isinstance(words, str) else words


def _has_words(code: str) -> bool:
    return code.isalpha() and gettext.find(DOMAIN, str(asset(_FOLDER)), [code]) is not None


def _of_windows() -> str:
    """Give the language of Windows, which sets none of the surroundings of a terminal."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
