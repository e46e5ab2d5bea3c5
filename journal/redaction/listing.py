"""Pure. Makes the people list ready for looking up: every form that a listed name may take."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from journal.redaction import cues
from journal.redaction.declining import declined, short_forms
from journal.redaction.folding import Word, fold, read
from journal.redaction.lists import first_names, words_in
from journal.redaction.people import Roster
from journal.shapes.names import Person

_UMLAUTS = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "ø": "oe", "å": "aa"})
_UMLAUTED = 5
"""Letters of a name with an umlaut, at least: Joel is no Jöl."""
_FIRST_AND_LAST = 2
"""Words of a name in which each end is somebody's, however small a word it is elsewhere."""
_TOO_SHORT = 2
"""Letters of a name that is nothing when it is written twice in one: "HopperHopper"."""
_STEM = 3
"""Letters of another alphabet that a name keeps in every case, at least."""
_WITHOUT_CAPITALS = (("\u0900", "\u0dff"), ("\u10a0", "\u139f"))
"""Scripts of India, and Georgian to Ethiopic: there a name with an ending is asked about, so a short one may be."""
_FLEETING = re.compile("[ео]([лкц])$")
"""The vowel that goes in other cases: Павел, Павла."""
_CALLED = frozenset({"mister"})
"""Titles that are given names; all others are cut short or hardly anybody's."""
_BESIDE = re.compile(r"\s*[(\[“\"]([^)\]”\"]{1,60})[)\]”\"]\s*")
_PRONOUNS = words_in(
    "he him his she her hers they them theirs ze zir hir xe xem xyr er ihm sie ihr il lui elle el ella"
)
"""What also stands in brackets behind a name, and names nobody, unless it is a name as well: "Isabella (Ella)"."""
SAFE_STAND_INS = ("Student", "Pupil", "Somebody", "█")
"""What stands where a person's own stand-in would give a name away."""


@lru_cache(maxsize=8)
def roster(people: tuple[Person, ...]) -> Roster:
    """Make the list ready; kept, because one share asks for many texts with one list."""
    made = Roster(people=people)
    for index, person in enumerate(people):
        made.firsts.append(set())
        made.particles.append(set())
        for way in (way for name in person.names for way in apart(name)):
            _take(made, index, way)
    for base in made.singles:
        _bend(made, base)
    made.stand_ins = tuple(_stand_in(made, person.stand_in) for person in people)
    for stand_in in {*made.stand_ins}:
        tokens = tuple(word.folded for word in read(stand_in).words)
        if tokens:
            made.barriers.add(tokens)
            made.barrier_lengths.setdefault(tokens[0], set()).add(len(tokens))
    return made


def apart(name: str) -> tuple[str, ...]:
    """Give a name and, apart, what stands beside it in brackets or quotes, but for pronouns: "Kendra Poe (K.)"."""
    beside = [way for found in _BESIDE.findall(name) for way in _beside(found)]
    whole = " ".join(_BESIDE.sub(" ", name).split())
    return tuple(dict.fromkeys(way for way in (whole, *beside) if any(map(str.isalpha, way))))


def _beside(found: str) -> Iterator[str]:
    """Give what is named in brackets: "Ella", alone or beside another name, but nobody in "Ella/she"."""
    ways = [way.strip() for way in re.split("[,/]", found)]
    nobody = len(ways) > 1 and all(fold(way) in _PRONOUNS for way in ways)
    for way in ways:
        named = way[:1].isupper() and fold(way) in first_names() and not nobody
        if named or fold(way) not in _PRONOUNS:
            yield way


def _bend(made: Roster, base: str) -> None:
    """Take the forms of one word of a name: in pieces, in other cases, and one letter apart."""
    made.beginnings.update(base[:stop] for stop in range(1, len(base)))
    half = base[: len(base) // 2]
    if half in made.singles and half * 2 == base:
        made.alike.add(base)
        return  # written twice in one: Miami is no "MiaMia"
    for form in declined(base):
        if form not in made.singles:
            made.cases.setdefault(form, set()).add(base)
    (made.typos if 5 <= len(base) <= 40 else made.alike).add(base)
    least = 3 if any(first <= base[0] <= last for first, last in _WITHOUT_CAPITALS) else 4
    if base.isascii() or len(base) < least:
        return
    for stem in (base.rstrip("аяоеийьαοςηιάέήίόύώ"), _FLEETING.sub(r"\1", base)):
        if len(stem) >= _STEM:
            made.stems.setdefault(stem, set()).add(base)


def telling(people: Iterable[Person]) -> Callable[[str], bool]:
    """Give what tells of a stand-in whether it names somebody among these people itself."""
    made = roster(tuple(replace(person, stand_in="█") for person in people))
    return lambda stand_in: _names_somebody(made, stand_in)


def _names_somebody(made: Roster, stand_in: str) -> bool:
    return any(made.hits(read(stand_in, through_markup=through)) for through in (False, True))


def _stand_in(made: Roster, stand_in: str) -> str:
    for wish in (stand_in, *SAFE_STAND_INS):
        if wish.strip() and not _names_somebody(made, wish):
            return wish
    return SAFE_STAND_INS[-1]


def _take(made: Roster, index: int, name: str) -> None:
    words = read(name, through_markup=True).words
    if len(words) > 1 and words[0].folded in cues.COURTESIES:
        # A name picked up while sharing may bring its title along; whoever is called Mister is listed so as well.
        if words[0].folded in _CALLED:
            made.singles.setdefault(words[0].folded, set()).add(index)
        words = words[1:]
        made.titles.add((index, "".join(word.folded for word in words if word.folded not in cues.PARTICLES)))
    parts = tuple(word.folded for word in words)
    if not parts:
        return
    made.firsts[index].update(part[0] for part in parts)
    made.particles[index].update(part for part in parts[1:] if part in cues.PARTICLES)
    letters = "".join(parts)
    short = len(parts) == 1 and len(name.strip()) <= 3 and name.strip().isupper() and letters.isascii()
    if short or (all(len(part) == 1 for part in parts) and not words[0].unspaced):
        _initials(made, index, tuple(letters))
    elif words[0].unspaced:
        _unspaced(made, index, name, parts)
    else:
        behind = sum(word.start < name.index(",") for word in words) if "," in name else 0
        _spaced(made, index, words, given=behind % len(words))


def _spaced(made: Roster, index: int, words: tuple[Word, ...], *, given: int) -> None:
    """Take a name whose parts also stand alone; the given one is at 0, or behind the comma of "Lee, Ben Arthur"."""
    parts = tuple(word.folded for word in words)
    if len(parts) > 1:
        _phrase(made, index, parts)
        for whole in {parts[-1] + "".join(parts[:-1]), *_written_together(parts)}:
            made.singles.setdefault(whole, set()).add(index)
        for surname in parts[:given] or parts[-1:]:
            made.monograms.setdefault(parts[given][0] + surname[0], set()).add(index)
    for place, part in enumerate(parts):
        if len(part) > 1 and not _only_joins(words, place, given=given):
            forms = {part, *_unmarked(words[place])}
            for form in forms:
                made.singles.setdefault(form, set()).add(index)
                if len(form) > _TOO_SHORT:
                    made.singles.setdefault(form * 2, set()).add(index)
            if len(parts) > 1 and (place < given if given else place > 0):
                made.surnames.update(forms)


def _only_joins(words: tuple[Word, ...], place: int, *, given: int) -> bool:
    """Tell whether a part of a name is nobody by itself: "van" of Xavier van Dyke, not of Van Nguyen or Lee, Ben."""
    part, last = words[place], len(words) - 1
    if part.folded not in cues.PARTICLES or last == 0:
        return False
    called = len(words) == _FIRST_AND_LAST or part.folded in first_names()
    begins = place == given and place != last and words[place + 1].folded not in cues.PARTICLES
    ends = place == last and (called or not given)
    written = part.capital or not any(word.capital for word in words)
    return not (written and (begins or ends or (called and place in {0, given})))


def _written_together(parts: tuple[str, ...]) -> Iterator[str]:
    """Give what neighbouring parts make without what parts them: "annalena", "delacruz"."""
    for first, stop in combinations(range(len(parts) + 1), 2):
        run = parts[first:stop]
        if len(run) > 1 and not cues.PARTICLES.issuperset(run):
            yield "".join(run)


def _unmarked(word: Word) -> Iterator[str]:
    """Give a name as it is written where a letter of it is missing: "mueller" for Müller, and the other way round."""
    typed = word.typed.casefold()
    if typed.translate(_UMLAUTS) != typed:
        yield fold(typed.translate(_UMLAUTS))
    elif len(word.folded) >= _UMLAUTED:
        pairs = (("ue", "u"), ("oe", "o"), ("ae", "a"))
        yield from (word.folded.replace(two, one) for two, one in pairs if two in word.folded)


def _unspaced(made: Roster, index: int, name: str, parts: tuple[str, ...]) -> None:
    """Take a name of a script without spaces: whole, its blocks, and the given name of one of three characters."""
    if len(parts) == 1:
        made.singles.setdefault(parts[0], set()).add(index)
    else:
        _phrase(made, index, parts)
    blocks = [tuple(word.folded for word in read(block).words) for block in re.split(r"[\s·・]+", name)]
    if len(blocks) == 1 and len(parts) == 3:
        blocks.append(parts[1:])
    if len(blocks) == 1 and len(parts) == 4:
        # A Japanese name, or a Chinese one with a surname of two characters.
        blocks += [parts[:2], parts[2:]]
    if blocks[0] == parts:
        blocks += short_forms(parts)
    for block in blocks:
        if len(block) > 1:
            _phrase(made, index, block)


def _phrase(made: Roster, index: int, tokens: tuple[str, ...]) -> None:
    known = made.phrases.setdefault(tokens[0], [])
    if (tokens, index) not in known:
        known.append((tokens, index))


def _initials(made: Roster, index: int, letters: tuple[str, ...]) -> None:
    if len(letters) == 1:
        made.letters.setdefault(letters[0], set()).add(index)
    if len(letters) > 1:
        _phrase(made, index, letters)
        made.initials.setdefault("".join(letters), set()).add(index)
