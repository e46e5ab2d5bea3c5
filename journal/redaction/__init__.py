"""Pure. Finds names and identifiers in a text, puts stand-ins for listed ones, and proves that none is left.

Two stages. First every name that is surely one listed person's is replaced, until none is left (`covering`). Then the
rest is marked for a decision (`finding`): listed names that are also words, and whatever may name somebody who is not
on the list. What it cannot see: descriptions ("the boy with the cast") and faces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from journal.redaction.covering import Change, apply, cover, in_zone, slugged, zones_of
from journal.redaction.finding import Open, Unlisted, patterns
from journal.redaction.folding import Reading, fold, has_markup, read
from journal.redaction.listing import roster, tells
from journal.redaction.people import Hit, Roster
from journal.shapes.names import Decision, Finding, Mark, Person, Protected

__all__ = ["find", "fold", "is_clean", "protect_file_name", "protect_tag", "prove", "tells", "worth_remembering"]

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
    """Protect a file name and leave its extension: "delgado_board.jpg" becomes "student-a_board.jpg"."""
    extension = _EXTENSION.search(name)
    ending = extension[0] if extension else ""
    shielded = _protect(name.removesuffix(ending), people, decisions or {}, slug=True)
    return replace(shielded, text=shielded.text + ending)


def is_clean(text: str, people: tuple[Person, ...]) -> bool:
    """Prove that no listed name is left; a listed name that is also a word ("Will") may be."""
    listed = roster(people)
    return not any(hit.sure for reading in _readings(text) for hit in listed.hits(reading))


prove = is_clean


def worth_remembering(decision: Decision) -> bool:
    """Tell whether a decision holds for other texts too: "leave Will" must not let a pupil through next week."""
    return decision.replacement is not None or not decision.key.endswith(("|name", "|start"))


def _readings(text: str) -> Iterable[Reading]:
    yield read(text)
    if has_markup(text):
        yield read(text, through_markup=True)


def _protect(text: str, people: tuple[Person, ...], decisions: Mapping[str, Decision], *, slug: bool) -> Protected:
    listed = roster(people)
    covered, silent = cover(text, listed, slug=slug)
    opened = _open(covered, listed, silent, slug=slug)
    protected = _decide(covered, silent, opened, decisions, listed, slug=slug)
    if opened and not protected.undecided and not is_clean(protected.text, people):
        # A replacement that names somebody, alone or with its neighbours, counts as no decision: nothing is sealed.
        protected = _decide(covered, silent, opened, {}, listed, slug=slug)
    return protected


def _open(text: str, listed: Roster, silent: tuple[Finding, ...], *, slug: bool) -> list[tuple[Open, bool]]:
    """Give everything to decide in the covered text, each with whether "leave it" is a possible answer."""
    taken = bytearray(len(text))
    found: list[tuple[Open, bool]] = []

    def take(one: Open, *, leave: bool) -> None:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            found.append((one, leave))

    asked = [(_asked(reading, hit), hit.sure) for reading in _readings(text) for hit in listed.hits(reading, slug=slug)]
    sure = [one for one, is_sure in asked if is_sure]
    for one in patterns(text):
        if one.mark in {Mark.EMAIL, Mark.LINK}:
            widened = _widened(text, one, sure)
            take(widened, leave=widened is one)
    for finding in silent:
        taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
    for one, is_sure in asked:
        take(one, leave=not is_sure)
    for one in patterns(text):
        take(one, leave=True)
    for one in Unlisted(read(text), listed, taken).find():
        take(one, leave=True)
    return sorted(found, key=lambda pair: pair[0].start)


def _widened(text: str, link: Open, sure: list[Open]) -> Open:
    """Make one question of a link and the name of two people that stands in it or at its edge."""
    touching = [one for one in sure if one.start < link.end and link.start < one.end]
    if not touching:
        return link
    start = min(link.start, *(one.start for one in touching))
    end = max(link.end, *(one.end for one in touching))
    return Open(start, end, Mark.LISTED, fold(text[start:end]), touching[0].person)


def _asked(reading: Reading, hit: Hit) -> Open:
    start, end = reading.starts[hit.place], reading.ends[hit.stop - 1]
    folded = " ".join(fold(reading.text[start:end]).split())
    if hit.sure:
        return Open(start, end, Mark.LISTED, folded, min(hit.persons))
    form = "lower"
    if hit.capital:
        before = reading.folded[max(0, hit.place - 8) : hit.place].rstrip(" \"'(*_>#-")
        form = "start" if not before or before[-1] in ".!?\n:" else "name"
    return Open(start, end, Mark.LISTED_WORD, f"{folded}|{form}", min(hit.persons))


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
    changes: list[Change] = []
    for one, leave in opened:
        decision = decisions.get(one.key)
        decided = decision is not None and (leave or decision.replacement is not None)
        new = text[one.start : one.end]
        if decision is not None and decided and decision.replacement is not None:
            new = slugged(decision.replacement) if in_zone(zones, one.start) else decision.replacement
        finding = Finding(
            start=one.start,
            end=one.end,
            text=text[one.start : one.end],
            key=one.key,
            mark=one.mark,
            replacement=new if decided else None,
            person=None if one.person is None else listed.people[one.person].id,
            decided=decided,
        )
        changes.append(Change(one.start, one.end, new, finding))
    whole, found = apply(text, changes, silent)
    return Protected(text=whole, findings=found)
