"""Errand. What taking an export of ours in would do: which entries are new, and which have something new in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journal.comparing import whole as two
from journal.comparing.side import Side, batches
from journal.comparing.whole import Whole
from journal.shapes import BODY_LIMIT, Attachment, ImportPreview, Problem
from journal.transfer.formats.exported import Kept
from journal.transfer.own_export import OwnExport
from journal.transfer.previewing import new_and_known
from journal.transfer.sources import Source

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.slices import Slices

_TOGETHER = 10
"""Entries that are compared in one slice."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """An entry of an export of ours, and the name of its page."""

    where: str
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRead:
    """What is in an export of ours, whosever journal it may come into.

    Of `found` pages these can be read; `tags` are as they were spelled, and `root` is the folder of it all.
    """

    pages: tuple[OwnPage, ...]
    found: int
    tags: tuple[str, ...]
    root: str
    problems: tuple[Problem, ...]


def read_own(source: Source, manifest: str) -> OwnRead:
    """Read every entry of an export, which may take long. Raises `ImportRefused` where it is not ours to read."""
    export = OwnExport(source, manifest)
    pages: list[OwnPage] = []
    for name in export.pages:
        kept = export.whole(name)
        if kept is not None and len(kept.entry.body.encode("utf-8", "replace")) <= BODY_LIMIT:
            pages.append(OwnPage(name, kept))
        elif kept is not None:
            export.problems.append(Problem(where=name, reason="too-large"))
    return OwnRead(
        pages=tuple(pages),
        found=len(export.pages),
        tags=export.tags,
        root=export.root,
        problems=tuple(export.problems),
    )


def previewing_own(journal: Journal, there: OwnRead) -> Slices[ImportPreview]:
    """Tell what would come of an export, in slices; nothing is written."""
    side = Side(journal.store)
    here = yield from side.listing()
    entries = [page.kept for page in there.pages]
    new = {kept.entry.id: kept for kept in entries if kept.entry.id not in here}
    again = {kept.entry.id: kept for kept in entries if kept.entry.id in here}
    united = 0
    for done, ids in enumerate(batches(again, _TOGETHER)):
        yield done * _TOGETHER, len(again)
        united += sum(has_news(mine, again[each]) for each, mine in side.read(ids).items())
    new_tags, known_tags = new_and_known(journal, (tag for kept in new.values() for tag in kept.entry.tags))
    return ImportPreview(
        source="afterbell",
        would_come=len(new),
        duplicates=len(entries) - len(new),
        files=sum(len({file.id for file in kept.files}) for kept in new.values()),
        days=Counter(kept.entry.day for kept in new.values()),
        kinds=Counter(kept.entry.kind for kept in new.values()),
        new_tags=new_tags,
        known_tags=known_tags,
        problems=there.problems,
        united=united,
        trashed=sum(kept.trashed_at is not None for kept in new.values()),
        ours=True,
    )


def has_news(mine: Whole, kept: Kept) -> bool:
    """Tell whether there is anything in an entry of an export that the one here has not."""
    mine, entry = two.cleaned(mine), kept.entry.id
    aside = {file.id for file in mine.aside}
    files = tuple(  # as two copies are compared by them: by their ids
        Attachment(id=file.id, entry=entry, name=file.name, media_type=file.media_type, size=0, sha256="")
        for file in kept.files
        if file.id not in aside
    )
    there = replace(two.cleaned(whole_of(kept)), files=files)
    return bool(two.differences(mine, two.unite(mine, there)))


def whole_of(kept: Kept) -> Whole:
    """Give an entry as it can be compared, without its files."""
    return Whole(
        entry=kept.entry,
        later_lines=kept.later_lines,
        versions=kept.versions,
        trashed_at=kept.trashed_at,
        evidence=kept.evidence,
    )
