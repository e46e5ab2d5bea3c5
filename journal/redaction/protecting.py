"""Pure. What the seam gives: a text as others will read it, what is to be decided in it, and the last look at it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import TypeVar

from journal.redaction import lists
from journal.redaction.covering import Change, apply, as_family, cover, slugged, with_dot, zones_of
from journal.redaction.finding import Unlisted
from journal.redaction.folding import Reading, Word, fold, has_markup, in_runs, read
from journal.redaction.hits import Hit
from journal.redaction.listing import roster
from journal.redaction.lists import is_named
from journal.redaction.patterns import Open, patterns
from journal.redaction.people import Roster
from journal.redaction.variants import Answers
from journal.redaction.within import LITTLE_ONE, holds_listed, who_within
from journal.shapes.names import Decision, Finding, Mark, Person, Protected

_Run = TypeVar("_Run", Open, Finding)
_ONCE = ("|name", "|start", "|lower", "|listed")
_FEW = 3
"""Words of a sentence that says so little that others will be like it: what was decided there is not kept."""
_LETTERS = re.compile(r"[^\W\d_]+")
_HOST = re.compile(r"^https?://[^/]*|^www\.[^/]*|(?<=.)@.*")
_BESIDE = re.compile(r"[a-z][-_.+]([a-z])(?![a-z])|(?<![a-z])([a-z])[-_.+][a-z]")
"""One letter that an address joins to a word: "zara-k", "k.boll"."""
_FRAME = 300
"""Characters of a sentence before and behind a doubtful name that tell it from another; some write no full stop."""
_RUN = re.compile(b"\0+")
_SEPARATORS = " .,\u00a0"
_EXTENSION = re.compile(r"\.\w{1,8}$")


def find(text: str, people: tuple[Person, ...], decisions: Mapping[str, Decision] | None = None) -> Protected:
    """Give the text as others will read it, with everything that was replaced or still has to be decided.

    `decisions` by key. A listed name that is nobody else's and no word is replaced whatever was decided.
    """
    return _protect(text, people, decisions or {}, slug=False)


def protect_tag(tag: str, people: tuple[Person, ...], decisions: Mapping[str, Decision] | None = None) -> Protected:
    """Protect a tag (without its #): "delgado-meeting" becomes "student-a-meeting"."""
    return _protect(tag, people, decisions or {}, slug=True)


def protect_file_name(
    name: str, people: tuple[Person, ...], decisions: Mapping[str, Decision] | None = None
) -> Protected:
    """Protect a file name and leave its extension: "delgado_board.jpg" becomes "student-a_board.jpg".

    Behind the dot of "Rosa.Delgado" stands no extension, but somebody listed.
    """
    extension = _EXTENSION.search(name)
    ending = extension[0] if extension and not roster(people).hits(read(extension[0]), slug=True) else ""
    shielded = _protect(name.removesuffix(ending), people, decisions or {}, slug=True)
    return replace(shielded, text=shielded.text + ending)


def prove(text: str, people: tuple[Person, ...]) -> bool:
    """Prove that no listed name is left; one that is also a word may be where the sentence does not make it a name."""
    return not any(hit.sure for reading in _readings(text) for hit in roster(people).hits(reading))


def worth_remembering(decision: Decision) -> bool:
    """Tell whether a decision may hold for other texts: never one that was made of a word and let a pupil through.

    Keys "will|lower", "will|start" and "will|name" are of older journals: whoever reads decisions asks here too.
    """
    return not decision.key.endswith(_ONCE)


def _readings(text: str) -> Iterable[Reading]:
    yield read(text)
    if has_markup(text):
        yield read(text, through_markup=True)


def _protect(text: str, people: tuple[Person, ...], decisions: Mapping[str, Decision], *, slug: bool) -> Protected:
    listed = roster(people)
    covered, silent = cover(text, listed, slug=slug)
    opened = _open(covered, listed, silent, slug=slug)
    protected = _decide(covered, silent, opened, decisions, listed, slug=slug)
    if opened and not protected.undecided and not _formally_clean(protected.text, listed):
        # A replacement that names somebody, alone or with its neighbours, counts as no decision: nothing is sealed.
        return _decide(covered, silent, opened, {}, listed, slug=slug)
    if protected.text == covered:
        return protected
    # What was put in may have made a name of the word beside it.
    whole, found = cover(protected.text, listed, slug=slug, found=protected.findings)
    return Protected(text=whole, findings=found)


def _formally_clean(text: str, listed: Roster) -> bool:
    """Tell whether no form is left that names somebody whatever the sentence."""
    return not any(hit.sure and not hit.sensed for reading in _readings(text) for hit in listed.hits(reading))


def _open(text: str, listed: Roster, silent: tuple[Finding, ...], *, slug: bool) -> list[tuple[Open, bool]]:
    """Give everything to decide in the covered text, each with whether "leave it" is a possible answer."""
    taken = bytearray(len(text))
    found: list[tuple[Open, bool]] = []

    def take(one: Open, *, leave: bool) -> None:
        # What is partly taken is asked about with its rest: "GRAVES" where "MRS" is a question already.
        for start, end in _free(text, taken, one):
            taken[start:end] = b"\1" * (end - start)
            found.append((replace(one, start=start, end=end), leave))

    readings = tuple(_readings(text))
    asked = _asked(readings, listed, slug=slug)
    sure = sorted((one for one, is_sure in asked if is_sure), key=_start)
    doubtful = [one for one, is_sure in asked if not is_sure]
    patterned = [_round(one, silent) for one in patterns(text, listed.monograms)]
    for one in patterned:
        if one.mark in {Mark.EMAIL, Mark.LINK}:
            widened = _widened(text, one, sure)
            take(_once(widened, doubtful) if widened is one else widened, leave=widened is one)
    for finding in silent:
        taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
    for one, is_sure in asked:
        take(one, leave=not is_sure)
    for one in patterned:
        take(one, leave=True)
    for one in Unlisted(readings[0], listed, taken).find():
        take(one, leave=True)
    return sorted(((_whose(one, listed), leave) for one, leave in found), key=lambda pair: pair[0].start)


def _whose(one: Open, listed: Roster) -> Open:
    """Say whose initials these are, or who stands in this word, of the list: then it is asked about in each text."""
    within = _within_any(one, listed) if one.mark is Mark.NAME or _is_address(one) else set()
    if within:
        once = replace(one, key=f"{one.key}|listed", person=min(within))
        return replace(once, mark=Mark.LISTED_WORD, name=None) if one.mark is Mark.NAME else once
    mixed = one.mark is Mark.NAME and not is_named(one.key)  # "eO"
    if little := LITTLE_ONE.fullmatch(one.key):
        letters = little[1]
    else:
        letters = "".join(filter(str.isalpha, one.key)) if mixed or one.mark is Mark.INITIALS else ""
    persons = listed.monograms.get(letters) or {each for each, firsts in enumerate(listed.firsts) if letters in firsts}
    if not persons:
        return replace(one, key=f"{one.key}|listed", forms=()) if _may_be_listed(one, listed) else one
    person = min(persons) if len(persons) == 1 else None
    return replace(one, key=f"{letters}|listed", mark=Mark.INITIALS, person=person, forms=(), name=None)


def _may_be_listed(one: Open, listed: Roster) -> bool:
    """Tell whether a part of this is a listed name or begins one: "marcus j", "Okaforian Bello", "zara-k@a.org".

    Whose it is nobody can say, so it is a question as any other; but its answer is of this text alone.
    """
    firsts = set[str]().union(*listed.firsts)
    if one.mark is Mark.INITIALS and one.key.isalpha():
        return {one.key[0]} in listed.firsts  # "KJ" of a Kim whose surname nobody has listed
    if one.mark in {Mark.EMAIL, Mark.LINK}:
        words = [letter for pair in _BESIDE.findall(_HOST.sub("", one.key)) for letter in pair]
        words += _named_by(one.key) if _is_address(one) else []
    else:
        words = _LETTERS.findall(one.key) if one.mark in {Mark.NAME, Mark.INITIALS} else []
    return not firsts.isdisjoint(words) or any(holds_listed(word, listed) for word in words)


def _is_address(one: Open) -> bool:
    """Tell whether this is where somebody is reached, "kpoe@school.org" or "@kpoe", and nobody was found in it yet."""
    return one.person is None and (one.mark is Mark.EMAIL or (one.mark is Mark.LINK and one.key.startswith("@")))


def _named_by(key: str) -> list[str]:
    """Give the words of a name, or of the part of an address that says whose it is: not of "@school.org"."""
    return _LETTERS.findall(key.partition("@")[0] or key)


def _within_any(one: Open, listed: Roster) -> set[int]:
    """Give who of the list stands within a lone word or an address; a full name is somebody else's."""
    words = _named_by(one.key)
    if one.forms or (one.mark is Mark.NAME and len(words) > 1):
        return set()
    return set().union(*(who_within(word, listed) for word in words))


def _has_stand_in(one: Open) -> bool:
    return one.mark is Mark.LISTED_WORD or (one.mark is Mark.INITIALS and one.person is not None)


def _free(text: str, taken: bytearray, one: Open) -> list[tuple[int, int]]:
    """Give the runs of a question that no other has taken and in which something is said."""
    if not any(taken[one.start : one.end]):
        return [(one.start, one.end)]
    runs = ((one.start + run.start(), one.start + run.end()) for run in _RUN.finditer(taken[one.start : one.end]))
    trimmed = ((end - len(text[start:end].lstrip(_SEPARATORS)), end) for start, end in runs)
    return [(start, end) for start, end in trimmed if any(char.isalnum() for char in text[start:end])]


def _start(one: Open | Finding) -> int:
    return one.start


def _touching(ordered: Sequence[_Run], link: Open) -> list[_Run]:
    """Give the runs, ordered by where they start, that a link has in it or at its edge.

    Two readings are ordered together, each without overlaps: so at most two runs begin before a link and reach into it.
    """
    first = bisect_left(ordered, link.start, key=_start)
    stop = bisect_left(ordered, link.end, first, key=_start)
    return [one for one in ordered[max(0, first - 2) : stop] if link.start < one.end]


def _widened(text: str, link: Open, sure: list[Open]) -> Open:
    """Make one question of a link and the name of two people that stands in it or at its edge."""
    touching = [one for one in sure if one.start < link.end and link.start < one.end]
    if not touching:
        return link
    start = min(link.start, *(one.start for one in touching))
    end = max(link.end, *(one.end for one in touching))
    return Open(start, end, Mark.LISTED, fold(text[start:end]), touching[0].person)


def _round(link: Open, silent: tuple[Finding, ...]) -> Open:
    """Take the stand-ins that begin or end inside a link wholly into it."""
    if link.mark not in {Mark.EMAIL, Mark.LINK}:
        return link
    within = [one for one in silent if one.start < link.end and link.start < one.end]
    return replace(
        link,
        start=min([link.start, *map(_start, within)]),
        end=max([link.end, *(one.end for one in within)]),
    )


def _once(link: Open, doubtful: list[Open]) -> Open:
    """Let what is decided of a link with a doubtful listed name in it ("@will") hold for this text alone."""
    within = [one for one in doubtful if link.start <= one.start < link.end]
    return replace(link, key=f"{link.key}|listed", person=within[0].person) if within else link


def _asked(readings: tuple[Reading, ...], listed: Roster, *, slug: bool) -> list[tuple[Open, bool]]:
    """Give every listed name left in a text, each with whether it is sure (of two people, then)."""
    found: list[tuple[Open, bool]] = []
    frames: dict[int, list[str]] = {}
    for reading in readings:
        barred = listed.barred(reading)
        for hit in listed.hits(reading, slug=slug):
            start = reading.starts[hit.place]
            end = with_dot(reading.text, start, reading.ends[hit.stop - 1])
            folded = " ".join(fold(reading.text[start:end]).split())
            person = min(hit.persons)
            if hit.sure:
                found.append((Open(start, end, Mark.LISTED, folded, person), True))
                continue
            found.append((Open(start, end, Mark.LISTED_WORD, folded, person, plural=hit.family), False))
            # Of a part of a word nobody can say what it is elsewhere, so its frame is as short as the word.
            frames.setdefault(person, []).append(folded if hit.inside else _frame(reading, hit, barred))
    keys = {person: _sentence_key(listed, person, frames) for person in frames}
    return [(one if is_sure else replace(one, key=keys[one.person or 0]), is_sure) for one, is_sure in found]


def _frame(reading: Reading, hit: Hit, barred: frozenset[int]) -> str:
    """Give the words of the sentence around a doubtful name, and the name as it is written.

    Without names: another pupil who is put on the list meanwhile changes nothing of what was asked.
    """
    low, high = max(0, hit.place - _FRAME), min(len(reading.folded), hit.stop + _FRAME)
    begin = max(low - 1, *(reading.folded.rfind(char, low, hit.place) for char in ".!?\n"))
    ends = [place for char in ".!?\n" if (place := reading.folded.find(char, hit.stop, high)) >= 0]
    stop = min(ends, default=high)
    first = bisect_right(reading.words, begin, key=_place)
    last = bisect_right(reading.words, stop - 1, key=_place)
    around = [word for word in reading.words[first:last] if word.place != hit.place]
    told = [word.folded for word in around if word.place not in barred and not _names(word)]
    return " ".join([reading.text[reading.starts[hit.place] : reading.ends[hit.stop - 1]], *told])


def _place(word: Word) -> int:
    return word.place


def _names(word: Word) -> bool:
    return word.capital and (not lists.is_word(word.folded) or word.folded in lists.first_names())


def _sentence_key(listed: Roster, person: int, frames: Mapping[int, list[str]]) -> str:
    """Give the key of everything that is in doubt about one person in one text: of them and of these sentences."""
    told = sorted(set(frames[person]))
    digest = blake2b("\n".join(told).encode(), digest_size=8).hexdigest()
    few = any(len(frame.split()) <= _FEW for frame in told)
    return f"{listed.people[person].id}|{digest}" + ("|listed" if few else "")


def _decide(
    text: str,
    silent: tuple[Finding, ...],
    opened: list[tuple[Open, bool]],
    decisions: Mapping[str, Decision],
    listed: Roster,
    *,
    slug: bool,
) -> Protected:
    zones = zones_of(text, slug=slug)
    answers = Answers(decisions)
    changes: list[Change] = []
    for one, leave in opened:
        decision = answers.of(one)
        decided = decision is not None and (leave or decision.replacement is not None)
        new = text[one.start : one.end]
        if decision is not None and decided and decision.replacement is not None:
            new = decision.replacement
            gone = not slug and (one.start, one.end) in zones  # nothing of the address is left for a space to break
            if in_runs(zones, one.start) and not gone:
                new = slugged(new)
            elif one.plural and new.strip():
                new = as_family(text, one.start, new)
        finding = Finding(
            start=one.start,
            end=one.end,
            text=text[one.start : one.end],
            key=one.key,
            mark=one.mark,
            replacement=new if decided else None,
            person=None if one.person is None else listed.people[one.person].id,
            stand_in=listed.stand_ins[one.person or 0] if _has_stand_in(one) else None,
            decided=decided,
            name=one.name,
        )
        changes.append(Change(one.start, one.end, new, finding))
    whole, found = apply(text, changes, silent)
    return Protected(text=whole, findings=found)
