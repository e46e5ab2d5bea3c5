"""Pure. Who of the list stands within a word that no dictionary has: "dearella", "okaforian", "kpoe", "lilk"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from journal.redaction import cues, lists
from journal.redaction.abroad import together
from journal.redaction.lists import is_named
from journal.redaction.people import Roster

LITTLE_ONE = re.compile(rf"(?:{'|'.join(sorted(cues.LITTLE))}) ?([a-z])")
"""One letter of somebody small, as one word or two: "lil k"."""
_LEAST_WITHIN = 3
"""Letters of a listed name that is found in a word that no dictionary has; of so few, beside a word or an initial:
"teamkim", "kpoe"."""
_SHORT = 2
"""Letters of a name to which no more than as many are put: "Myie"."""
_LONGEST = 40
"""Letters of a word that is looked through for a name."""


def who_within(letters: str, listed: Roster) -> set[int]:
    """Give whose names stand in a word; nobody's in one that a dictionary or a list of names has.

    But a word may be a listed name without its last letter: "Mess" of a Messi.
    """
    if is_named(letters):
        return set()
    if lists.is_word(letters):
        whole = (base for base in listed.typos.near(letters) if base[:-1] == letters)
        return set().union(*(listed.singles[base] for base in whole))
    little = LITTLE_ONE.fullmatch(letters)
    found = {person for person, firsts in enumerate(listed.firsts) if little and little[1] in firsts}
    if lists.is_word(letters[:-1]):
        found.update(listed.letters.get(letters[-1], ()))  # "TeamK"
    for start, stop in _parts(letters):
        part, rest = letters[start:stop], letters[:start] + letters[stop:]
        persons = listed.singles.get(part, ()) if rest else ()
        beside = start == 0 or stop == len(letters)
        if len(part) > _LEAST_WITHIN or (
            beside and (lists.is_word(rest) or rest in cues.COURTESIES or rest in together())
        ):
            found.update(persons)
        elif len(rest) == 1:  # "kpoe", "poek" of Kim Poe
            found.update(person for person in persons if rest in listed.firsts[person])
    return found


def holds_listed(letters: str, listed: Roster) -> bool:
    """Tell whether a listed name stands in a word, or the initial of one behind a first name: "marcusj"."""
    lettered = letters[:-1] in lists.first_names() and any(letters[-1] in firsts for firsts in listed.firsts)
    return bool(who_within(letters, listed)) or (lettered and not (is_named(letters) or lists.is_word(letters)))


def is_like_listed(letters: str, listed: Roster) -> bool:
    """Tell whether letters of a word may be somebody's of the list: where it stands then silences no question.

    It takes in more than `holds_listed`, since more is asked then: "Joyy" of a Joy, "Als" of an Al, "Myie" of a My,
    "Derw" of a Drew.
    """
    least = min(_LEAST_WITHIN, len(letters) - 1)
    like = any(letters[start:stop] in listed.singles for start, stop in _parts(letters, least))
    like = like or (len(letters) <= 2 * _SHORT and letters[:_SHORT] in listed.singles)
    like = like or bool(listed.typos.near(letters) or listed.alike.near(letters))
    return like or holds_listed(letters, listed)


def _parts(letters: str, least: int = _LEAST_WITHIN) -> Iterator[tuple[int, int]]:
    """Give every [start, stop) of a word that is long enough for a name."""
    places = combinations(range(min(len(letters), _LONGEST) + 1), 2)
    return ((start, stop) for start, stop in places if stop - start >= least)
