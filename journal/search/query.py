"""Pure. What a person types into the search field: words, "phrases", -words, conditions such as kind:low, -kind:low.

Everything is optional and nothing is an error: what is no condition is looked for as words.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from journal import plain, prose
from journal.prose import words
from journal.shapes import ContactId, Filter, Kind

PIECE_LETTERS = 3
"""From so many letters on a word is looked for inside words too (a syllable of Korean from the first)."""
LENGTH_LIMIT = 500
WORDS_LIMIT = 20

CONDITIONS = ("kind:", "tag:", "since:", "until:", "on:", "has:photo", "has:response", "is:starred", "is:shared")
"""For completion, in the order worth showing."""

MOST_OFFERED = 12
MONTHS_OFFERED = 24
YEARS_OFFERED = 6
_SWITCHES = ("shared", "photos", "responses", "starred")

_PART = re.compile(r'(-?)"([^"]*)"?|(\S+)')
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Something to look for. `phrase` was in quotes; `without` must not be there. `text` is folded and not empty."""

    text: str
    phrase: bool = False
    without: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of it, as the index has them; none where it is symbols alone, such as a smiley."""
        return words.words_in(self.text)

    @property
    def inside(self) -> bool:
        """Whether it is found inside words too; a short word is found where one begins.

        What goes on in a script without spaces is one run to whoever types it: "9年" is found in "2019年".
        """
        first, *more = self.parts
        if self.whole or words.alone(first):
            return False
        return words.alone(more[0]) if more else len(first) >= PIECE_LETTERS or words.syllabic(first)

    @property
    def anywhere(self) -> bool:
        """Whether it is one word, which may stand anywhere within another."""
        return self.inside and len(self.parts) == 1

    @property
    def whole(self) -> bool:
        """Whether it must not end within a word."""
        return self.phrase or self.without

    @property
    def pattern(self) -> str:
        """What matches it in a text that is folded, and `spaced` where it has `parts`."""
        if not self.parts:
            return re.escape(self.text)
        return words.pattern_of(self.parts, inside=self.inside, whole=self.whole)


def parse(text: str, base: Filter | None = None) -> tuple[tuple[Word, ...], Filter]:
    """Give the words to look for, and `base` narrowed by the conditions that stand in the text."""
    wanted, found = base or Filter(), []
    for part in _PART.finditer(prose.clean_line(text)[:LENGTH_LIMIT].translate(_QUOTES)):
        minus, quoted, bare = part[1], part[2], part[3]
        if bare:
            if (narrowed := _condition(bare, wanted)) is not None:
                wanted = narrowed
                continue
            if bare[0] == "-" and (unwanted := _condition(bare[1:], Filter())) is not None:
                wanted = replace(wanted, without=(*wanted.without, *([unwanted] if unwanted != Filter() else [])))
                continue
            minus, quoted = ("-", bare[1:]) if bare[0] == "-" and len(bare) > 1 else ("", bare)
        folded = prose.fold(quoted).strip()
        if folded:
            # A quotation that is still being typed may end in half a word.
            phrase = part[2] is not None and part[0].endswith('"') and len(part[0]) > len(minus) + 1
            found.append(Word(text=folded, phrase=phrase, without=bool(minus)))
    return tuple(found[:WORDS_LIMIT]), wanted


def is_condition(part: str) -> bool:
    """Tell whether a word of a search is a condition that is understood, or one that is still being typed."""
    return _condition(part, Filter()) is not None


def to_plain(wanted: Filter) -> dict[str, Any]:
    """Give a filter as JSON can hold it, without what does not narrow."""
    kept: dict[str, Any] = {
        "kinds": sorted(wanted.kinds),
        "tags": list(wanted.tags),
        "since": wanted.since.isoformat() if wanted.since else "",
        "until": wanted.until.isoformat() if wanted.until else "",
        "shared_with": sorted(wanted.shared_with),
    }
    kept |= {name: getattr(wanted, name) for name in _SWITCHES}
    kept["without"] = [to_plain(unwanted) for unwanted in wanted.without]
    return {name: value for name, value in kept.items() if value}


def from_plain(value: object) -> Filter:
    """Give the filter that `to_plain` wrote. Raises `ValueError` where it is none."""
    kept = plain.fields(value)
    return replace(
        _narrowing(kept),
        without=plain.each(kept.get("without", []), lambda one: _narrowing(plain.fields(one)), WORDS_LIMIT),
    )


def completions(part: str, tags: Sequence[str], day: date) -> tuple[str, ...]:
    """Give what a word of a query that is being typed may become; nothing where it looks like any other word.

    `tags` are offered in the order given, months from the one of `day` back.
    """
    name, colon, value = part.partition(":")
    name, folded = name.casefold(), prose.fold(value)
    if part.startswith("#"):
        name, colon, folded = "tag", ":", prose.fold(part[1:])
    if not colon:
        return tuple(each for each in CONDITIONS if len(part) > 1 and each.startswith(part.casefold()))
    if name == "kind":
        offered: Sequence[str] = list(Kind)
    elif name == "tag":
        offered = tags
    elif name in {"since", "until", "on"}:
        months = [(day.year * 12 + day.month - 1 - back) for back in range(MONTHS_OFFERED)]
        offered = [f"{month // 12}-{month % 12 + 1:02}" for month in months]
        offered += [str(day.year - back) for back in range(YEARS_OFFERED)]
    else:
        offered = [each.partition(":")[2] for each in CONDITIONS if each.startswith(f"{name}:")]
    found = [each for each in offered if each and prose.fold(each).startswith(folded)]
    if name == "tag":
        found += [each for each in offered if folded in prose.fold(each) and each not in found]
    return tuple(f"{name}:{each}" for each in found if prose.fold(each) != folded)[:MOST_OFFERED]


def _narrowing(kept: Mapping[str, object]) -> Filter:
    shared, photos, responses, starred = (plain.truth(kept.get(name, False)) for name in _SWITCHES)
    return Filter(
        kinds=frozenset(plain.each(kept.get("kinds", []), lambda kind: Kind(plain.text(kind, 20)), 20)),
        tags=plain.each(kept.get("tags", []), lambda tag: plain.text(tag, LENGTH_LIMIT), 100),
        since=plain.any_day(kept["since"]) if kept.get("since") else None,
        until=plain.any_day(kept["until"]) if kept.get("until") else None,
        shared_with=frozenset(
            plain.each(kept.get("shared_with", []), lambda one: ContactId(plain.text(one, 100)), 1000)
        ),
        shared=shared,
        photos=photos,
        responses=responses,
        starred=starred,
    )


def _condition(part: str, wanted: Filter) -> Filter | None:
    name, colon, value = part.partition(":")
    narrow = _NARROW.get(name.casefold())
    if not colon or narrow is None:
        return None
    value = value.strip('"').casefold() if name.casefold() != "tag" else value.strip('"#')
    # A condition that is still being typed narrows nothing yet, and is no word either.
    return narrow(value, wanted) if value else wanted


def _kind(value: str, wanted: Filter) -> Filter | None:
    kinds = frozenset(Kind(each) for each in value.split(",") if each in list(Kind))
    return replace(wanted, kinds=wanted.kinds | kinds) if kinds else None


def _tag(value: str, wanted: Filter) -> Filter:
    return replace(wanted, tags=(*wanted.tags, value))


def _since(value: str, wanted: Filter) -> Filter | None:
    span = span_of(value)
    return replace(wanted, since=max(filter(None, (span[0], wanted.since)))) if span else None


def _until(value: str, wanted: Filter) -> Filter | None:
    span = span_of(value)
    return replace(wanted, until=min(filter(None, (span[1], wanted.until)))) if span else None


def _on(value: str, wanted: Filter) -> Filter | None:
    since = _since(value, wanted)
    return _until(value, since) if since else None


def _has(value: str, wanted: Filter) -> Filter | None:
    if value in {"photo", "photos"}:
        return replace(wanted, photos=True)
    return replace(wanted, responses=True) if value in {"response", "responses"} else None


def _is(value: str, wanted: Filter) -> Filter | None:
    if value in {"starred", "star"}:
        return replace(wanted, starred=True)
    return replace(wanted, shared=True) if value == "shared" else None


def span_of(value: str) -> tuple[date, date] | None:
    """Give the first and last day that "2025", "2025-09" or "2025-09-14" means, None where it is no date."""
    found = _DAY.fullmatch(value)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return first, last


_NARROW: dict[str, Callable[[str, Filter], Filter | None]] = {
    "kind": _kind,
    "tag": _tag,
    "since": _since,
    "until": _until,
    "on": _on,
    "has": _has,
    "is": _is,
}
