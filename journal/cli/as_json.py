"""What `--json` says: one document of plain values on the output, for other programs. Names here are kept for good."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from journal.cli.speaking import say

if TYPE_CHECKING:
    from journal.deeds.look_back import Seen
    from journal.deeds.read import Read
    from journal.shapes import BackupInfo, Entry, Hit, Item, LedgerLine, Person, Row, Tag

Plain = dict[str, Any]


def add_json(parser: ArgumentParser) -> None:
    """Let a command say what it found as JSON."""
    parser.add_argument("--json", action="store_true", help="say it as one JSON document, for other programs")


def say_json(document: object) -> None:
    """Say a document: every letter that is not ASCII escaped, so that no terminal obeys one."""
    say(json.dumps(document, indent=1))


def rows(found: Sequence[Row]) -> list[Plain]:
    """Give entries without their text."""
    return [
        _head(row)
        | {
            "excerpt": row.excerpt,
            "photos": row.photos,
            "later_lines": row.later_lines,
            "responses": row.responses,
            "shared_with": list(row.shared_with),
            "damaged": row.damaged,
        }
        for row in found
    ]


def hits(found: Sequence[Hit]) -> list[Plain]:
    """Give entries with the words around what was found; `hit` marks the found ones."""
    return [
        {**row, "snippet": [{"text": piece.text, "hit": piece.hit} for piece in hit.snippet]}
        for row, hit in zip(rows([hit.row for hit in found]), found, strict=True)
    ]


def entry(found: Read) -> Plain:
    """Give an entry with all that stands beneath it."""
    return _head(found.entry) | {
        "title": found.entry.title,
        "body": found.entry.body,
        "files": [{"name": file.name, "type": file.media_type, "bytes": file.size} for file in found.files],
        "later_lines": [{"day": line.day.isoformat(), "text": line.text} for line in found.later],
        "left": [
            {
                "what": line.what,
                "at": line.at.isoformat(),
                "recipients": list(line.recipients),
                "names_protected": line.names_protected,
                "taken_back": line.taken_back,
                "not_handed_over": list(line.waiting),
            }
            for line in found.left
        ],
        "responses": [
            {
                "from": each.contact_name,
                "day": each.day.isoformat(),
                "response": each.gesture.value,
                "words": each.words,
            }
            for each in found.responses
        ],
    }


def items(found: Sequence[Item]) -> list[Plain]:
    """Give what came and what went."""
    return [
        {
            "id": item.id,
            "day": item.day.isoformat(),
            "what": item.kind,
            "outgoing": item.outgoing,
            "contact": item.contact_name,
            "heading": item.heading,
            "response": item.gesture.value if item.gesture else None,
            "seen": item.seen,
            "gone_from_folder": item.missing,
            "not_handed_over": item.waiting,
        }
        for item in found
    ]


def ledger(found: Sequence[LedgerLine]) -> list[Plain]:
    """Give what left, latest first."""
    return [
        {
            "at": line.at.isoformat(),
            "what": line.what,
            "entry": line.entry,
            "heading": line.heading,
            "version": line.rev,
            "for": list(line.recipients),
            "names_protected": line.names_protected,
            "stand_ins": list(line.stand_ins),
            "way": line.way,
            "asked_back": line.taken_back,
            "not_handed_over": list(line.waiting),
        }
        for line in found
    ]


def people(found: Sequence[Person]) -> list[Plain]:
    """Give the people whose names are protected."""
    return [{"names": list(each.names), "stand_in": each.stand_in, "class": each.group} for each in found]


def tags(found: Sequence[Tag]) -> list[Plain]:
    """Give the tags with how many entries carry each."""
    return [{"name": tag.name, "entries": tag.count} for tag in found]


def backups(found: Sequence[BackupInfo]) -> list[Plain]:
    """Give backups, as they say of themselves."""
    return [
        {
            "path": info.path,
            "made_at": info.made_at.isoformat(),
            "entries": info.entries,
            "bytes": info.size,
            "whole": info.verified,
            "reason": info.reason.value or "routine",
        }
        for info in found
    ]


def period(seen: Seen) -> Plain:
    """Give a period in figures."""
    of = seen.insight
    numbers = (
        "entries",
        "highs",
        "lows",
        "both",
        "notes",
        "words",
        "days_written",
        "responses",
        "lows_with_later_line",
    )
    return {
        "name": of.period.name,
        "first": of.period.first.isoformat(),
        "last": of.period.last.isoformat(),
        **{name: getattr(of, name) for name in numbers},
        "lifts": [tag.name for tag in of.lifts],
        "weighs": [tag.name for tag in of.weighs],
    }


def _head(of: Row | Entry) -> Plain:
    return {
        "id": of.id,
        "kind": of.kind.value,
        "day": of.day.isoformat(),
        "written_at": of.written_at.isoformat(),
        "zone": of.zone,
        "heading": of.heading,
        "tags": list(of.tags),
        "starred": of.starred,
    }
