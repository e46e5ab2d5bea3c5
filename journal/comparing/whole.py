"""Pure. Two copies of one entry: what they hold together, which text stands, and how they differ.

Nobody knows the entry both come from, so nothing is ever taken away: texts that are not the newest become versions,
and tags, files, later lines and evidence are united. The outcome is the same from whichever side it is made, and once
more from there changes nothing. The trash is the one thing that stays as it is here, unless there was news.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from journal import prose
from journal.prose import files as prose_files
from journal.shapes import (
    Attachment,
    AttachmentId,
    Choice,
    Differs,
    Entry,
    Evidence,
    LaterLine,
    LaterLineId,
    Top,
    Version,
)
from journal.shapes.columns import text_of

_Text = tuple[Any, ...]
_BESIDE_THE_TRASH = frozenset(Differs) - {Differs.TRASH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """An entry with everything that belongs to it. `aside` are files that only versions show."""

    entry: Entry
    files: tuple[Attachment, ...] = ()
    aside: tuple[Attachment, ...] = ()
    later_lines: tuple[LaterLine, ...] = ()
    versions: tuple[Version, ...] = ()
    trashed_at: datetime | None = None
    evidence: Evidence | None = None


def cleaned(whole: Whole) -> Whole:
    """Give it with every text as it is kept nowadays: one that comes from elsewhere is not told apart by less."""
    entry, said = whole.entry, whole.evidence
    return replace(
        whole,
        entry=replace(entry, title=prose.clean_line(entry.title), body=prose.clean(entry.body)),
        later_lines=tuple(replace(line, text=prose.clean(line.text)) for line in whole.later_lines),
        versions=tuple(
            replace(each, title=prose.clean_line(each.title), body=prose.clean(each.body)) for each in whole.versions
        ),
        evidence=said and replace(said, annotation=prose.clean(said.annotation).strip()),
    )


def differences(here: Whole, there: Whole) -> frozenset[Differs]:
    """Give the parts in which two copies of an entry differ."""
    mine, theirs = _parts(here), _parts(there)
    return frozenset(part for part in mine if mine[part] != theirs[part])


def has_news(here: Whole, united: Whole) -> bool:
    """Tell whether what was united holds more, or another text, than what is here; the trash apart."""
    return not differences(here, united).isdisjoint(_BESIDE_THE_TRASH)


def unite(here: Whole, there: Whole, choice: Choice = Choice()) -> Whole:  # noqa: B008  frozen
    """Give what both hold together, one text on top; `there` is cleaned."""
    standing, proposed = stands(here, there, choice.top), stands(here, there)
    on_top, other = (here, there) if standing is Top.HERE else (there, here)
    versions = _versions(on_top, other)
    files, aside = _files(on_top, other)
    rev = max(here.entry.rev, there.entry.rev, *(version.rev + 1 for version in versions))
    entry = replace(
        on_top.entry,
        id=here.entry.id,
        starred=here.entry.starred or there.entry.starred,
        added_tags=_tags((*on_top.entry.added_tags, *other.entry.added_tags)),
        rev=rev,
    )
    if standing is not proposed:  # a person chose the older one, so that it is the newer one from now on
        changed_at = max(here.entry.changed_at, there.entry.changed_at)
        entry = replace(entry, changed_at=changed_at, rev=rev + 1)
    united = replace(
        on_top,
        entry=entry,
        files=files,
        aside=aside,
        later_lines=_later_lines(here, there),
        versions=versions,
        evidence=_evidence(on_top.evidence, other.evidence),
    )
    return replace(united, trashed_at=_trashed_at(here, there, united, choice.trashed))


def stands(here: Whole, there: Whole, wanted: Top = Top.NEWER) -> Top:
    """Give whose text stands: the one that grew out of the other, where that can be seen, else the later one."""
    if wanted is not Top.NEWER:
        return wanted
    mine, theirs = _grew_out_of(here, there), _grew_out_of(there, here)
    if mine is not theirs:
        return Top.HERE if mine else Top.THERE
    return Top.HERE if _age(here.entry) >= _age(there.entry) else Top.THERE


def _text(part: Entry | Version) -> _Text:
    return tuple(text_of(part).values())


def _grew_out_of(one: Whole, other: Whole) -> bool:
    """Tell whether one's text was written where the other's had stood."""
    return _text(one.entry) != _text(other.entry) and _text(other.entry) in map(_text, one.versions)


def _age(entry: Entry) -> tuple[object, ...]:
    return entry.changed_at, entry.rev, _text(entry), entry.day, entry.written_at, entry.zone


def _tags(names: Iterable[str]) -> tuple[str, ...]:
    spelled: dict[str, str] = {}
    for name in names:
        spelled.setdefault(prose.fold(name), name)
    return tuple(spelled[folded] for folded in sorted(spelled))


def _versions(on_top: Whole, other: Whole) -> tuple[Version, ...]:
    """Give every version of both, with the text that does not stand, in the order of time and newly numbered.

    A number never falls, and what only one of them holds takes the next that is free.
    """
    found: dict[tuple[datetime, _Text], Version] = {}
    known = {_text(on_top.entry), *map(_text, (*on_top.versions, *other.versions))}
    lost = () if _text(other.entry) in known else (_as_version(other.entry),)
    for version in (*on_top.versions, *other.versions, *lost):
        there = found.setdefault((version.saved_at, _text(version)), version)
        if version.rev < there.rev:
            found[version.saved_at, _text(version)] = version
    numbered: list[Version] = []
    for version in sorted(found.values(), key=lambda each: (each.saved_at, each.rev, _text(each))):
        rev = max(version.rev, numbered[-1].rev + 1 if numbered else 1)
        numbered.append(replace(version, entry=on_top.entry.id, rev=rev))
    return tuple(numbered)


def _as_version(entry: Entry) -> Version:
    return Version(entry=entry.id, rev=entry.rev, saved_at=entry.changed_at, **text_of(entry))


def _later_lines(here: Whole, there: Whole) -> tuple[LaterLine, ...]:
    lines = {line.id: line for line in here.later_lines}
    for line in there.later_lines:
        mine = lines.setdefault(line.id, line)
        if (mine.day, mine.text) != (line.day, line.text):  # in an export that somebody wrote in
            told = f"{line.id}\0{line.day}\0{line.text}".encode()
            other = LaterLineId(hashlib.sha256(told).hexdigest()[:32])
            lines.setdefault(other, replace(line, id=other))
    return tuple(lines.values())


def _files(on_top: Whole, other: Whole) -> tuple[tuple[Attachment, ...], tuple[Attachment, ...]]:
    """Give the files of the entry and those aside; one that is aside in a copy stays so unless the text shows it."""
    places: dict[AttachmentId, int] = {}
    every: dict[AttachmentId, Attachment] = {}
    for whole in (on_top, other):
        for place, file in enumerate(whole.files):
            places[file.id] = min(place, places.get(file.id, place))
        every |= {file.id: file for file in (*whole.files, *whole.aside) if file.id not in every}
    aside = {file.id for whole in (on_top, other) for file in whole.aside}
    aside = {each for each in aside if not prose_files.shows(on_top.entry.body, each)}
    order = sorted(every, key=lambda each: (places.get(each, len(every)), each))
    return (
        tuple(every[each] for each in order if each not in aside),
        tuple(every[each] for each in order if each in aside),
    )


def _evidence(on_top: Evidence | None, other: Evidence | None) -> Evidence | None:
    if on_top is None or other is None:
        return on_top or other
    annotation = on_top.annotation
    if other.annotation not in annotation:
        annotation = f"{annotation}\n\n{other.annotation}" if annotation not in other.annotation else other.annotation
    shows = tuple(dict.fromkeys((*on_top.shows, *other.shows)))
    return replace(on_top, annotation=annotation, shows=shows, marked_on=min(on_top.marked_on, other.marked_on))


def _trashed_at(here: Whole, there: Whole, united: Whole, wanted: bool | None) -> datetime | None:  # noqa: FBT001
    if wanted is not None:
        return (here.trashed_at or there.trashed_at) if wanted else None
    if here.trashed_at is None or there.trashed_at is not None:
        return here.trashed_at
    return None if has_news(here, united) else here.trashed_at


def _parts(whole: Whole) -> dict[Differs, object]:
    entry, said = whole.entry, whole.evidence
    return {
        Differs.TEXT: _text(entry),
        Differs.DAY: (entry.day, entry.written_at, entry.zone),
        Differs.STAR: entry.starred,
        Differs.TAGS: frozenset(map(prose.fold, entry.added_tags)),
        Differs.FILES: (frozenset(each.id for each in whole.files), frozenset(each.id for each in whole.aside)),
        Differs.LATER_LINES: frozenset((line.id, line.day, line.text) for line in whole.later_lines),
        Differs.VERSIONS: frozenset((each.saved_at, _text(each)) for each in whole.versions),
        Differs.EVIDENCE: said and (said.annotation, frozenset(said.shows)),
        Differs.TRASH: whole.trashed_at is not None,
    }
