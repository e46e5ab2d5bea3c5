"""Pure. What is asked once of everything that leaves at a time: a person in a title, a text, a tag and a note.

A text asks once about a person (`variants`); what leaves has several texts. Whoever answers decides for all of them,
and only for what was in sight then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from journal.errors import Undecided
from journal.redaction import cues
from journal.redaction.folding import fold
from journal.redaction.variants import BETWEEN, heads
from journal.shapes.names import Decision, Finding, Mark, Protected


def asked_once(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Give what is one question each, every way of writing once, first the one that names somebody most fully.

    What may be one listed person is one question whatever the sentences; so are all ways of naming somebody unlisted.
    """
    each: dict[tuple[str, str], Finding] = {}
    for one in findings:
        each.setdefault((one.key, fold(one.text)), one)
    full = heads([form for one in each.values() if _joins(one) for form in one.key.split(BETWEEN)])
    found: dict[str, list[Finding]] = {}
    for one in each.values():
        found.setdefault(_whom(one, full), []).append(one)
    return tuple(tuple(sorted(group, key=lambda one: _less_full(one, full))) for group in found.values())


def refuse_open(findings: Iterable[Finding]) -> None:
    """Raise `Undecided` where one of these is not decided yet."""
    if asked := asked_once(one for one in findings if not one.decided):
        raise Undecided(count=len(asked))


def ways(group: Sequence[Finding]) -> str:
    """Give how somebody is named in one question: most fully; "Hope, Rivers" where each may be a word and no name."""
    if group[0].mark is Mark.NAME:
        return group[0].name or group[0].text
    named: dict[str, str] = {}
    for one in group:
        named.setdefault(fold(one.text), one.text)
    return ", ".join(named.values())


def lasting(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Give those that say something of other texts: "Harry" that was left beside "Harry Potter" may be a child."""
    given = tuple(decisions)
    full = heads([form for one in given if one.replacement is None for form in one.key.split(BETWEEN)])
    return tuple(one for one in given if one.replacement is not None or full[_head(one.key)] == _head(one.key))


def by_line(texts: Iterable[Protected]) -> dict[str, frozenset[Finding]]:
    """Give every line of these texts as it was written, with what was found in it, wherever in it that stands."""
    found: dict[str, frozenset[Finding]] = {}
    for text in texts:
        written, at = "", 0
        places: list[tuple[int, int, Finding]] = []
        for one in sorted(text.findings, key=lambda one: one.start):
            written += text.text[at : one.start]
            places.append((len(written), len(written) + len(one.text), replace(one, start=0, end=0)))
            written, at = written + one.text, one.end
        begin = 0
        for line in (written + text.text[at:]).splitlines(keepends=True):
            end = begin + len(line)
            here = frozenset(one for start, stop, one in places if start < end and begin < stop)
            found[line.strip()] = found.get(line.strip(), frozenset()) | here
            begin = end
    return found


def as_question(one: Finding) -> Finding:
    """Give a finding as it is asked about, whatever was answered and wherever it stands."""
    return replace(one, start=0, end=0, replacement=None, decided=False)


def _head(key: str) -> str:
    return key.split(BETWEEN, maxsplit=1)[0]


def _whom(one: Finding, full: dict[str, str]) -> str:
    if one.mark is Mark.LISTED_WORD and one.person is not None:
        return f"{Mark.LISTED_WORD}{BETWEEN}{one.person}"
    return full[_head(one.key)] if _joins(one) else f"{one.mark}{BETWEEN}{one.key}"


def _joins(one: Finding) -> bool:
    """Tell whether somebody may be named otherwise, too; "Mr. Boll" is not Candace Boll."""
    first = fold(one.text).replace(".", " ").split()[:1]
    return one.mark is Mark.NAME and not (first and first[0] in cues.COURTESIES | cues.ROLES)


def _less_full(one: Finding, full: dict[str, str]) -> tuple[bool, int]:
    return _joins(one) and full[_head(one.key)] != _head(one.key), -len(one.name or one.text)
