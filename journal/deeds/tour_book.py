"""Errand. The part of the tour that makes the year in review, in each of its forms, and looks at what came out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import redaction
from journal.book_order import FORMS
from journal.deeds import make_book
from journal.shapes import Decision, Finding, Person, Span
from journal.shapes.book import Book

if TYPE_CHECKING:
    from journal.journal import Journal

_OUTSIDE = re.compile(rb"""(?:src|href|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")


def write_book(
    journal: Journal, period: Span, author: str, out: Path
) -> Iterator[tuple[str, Path, bool, dict[str, object]]]:
    """Give, for each form of the book: its name, where it lies, whether it is as it must be, and figures."""
    decisions = decide_listed(journal)
    order = replace(
        make_book.start(journal),
        period=period,
        author=author,
        responses=True,
        companions=True,
        protect=True,
        decisions=decisions,
    )
    book = make_book.gather(journal, order)
    people = journal.names.people()
    protected = book.undecided == 0 and all(redaction.prove(text, people) for text in _texts(book))
    for form in FORMS:
        made = make_book.make(book, form)
        files = make_book.save(made, out / "book")
        whole = b"".join(made.files.values())
        sound = {
            "pdf": whole.startswith(b"%PDF-") and b"/StructTreeRoot" in whole and b"pdfuaid:part>1<" in whole,
            "html": not _OUTSIDE.search(whole),
            "epub": whole.startswith(b"PK") and b"mimetypeapplication/epub+zip" in whole[:64],
            "markdown": len(files) >= len(book.entries) > 0,
        }[form]
        yield form, files[0], sound and protected, {"size": len(whole), "files": len(files)}


def decide_listed(journal: Journal) -> tuple[Decision, ...]:
    """Decide every marked word of the journal: who is on the people list gets the stand-in, the rest stays."""
    people, known = journal.names.people(), {each.key: each for each in journal.names.decisions()}
    decisions = {}
    for entry_id in journal.entries.in_order():
        entry = journal.entries.get(entry_id)
        lines = (line.text for line in journal.entries.later_lines(entry_id))
        found = [redaction.find(text, people, known) for text in (entry.title, entry.body, *lines)]
        found += [redaction.protect_tag(tag, people, known) for tag in entry.added_tags]
        for finding in (finding for part in found for finding in part.undecided):
            if not finding.key.startswith("attachment:"):
                decisions[finding.key] = Decision(key=finding.key, replacement=_instead(finding, people))
    journal.names.remember(*decisions.values())
    return tuple(decisions.values())


def _instead(finding: Finding, people: tuple[Person, ...]) -> str | None:
    """Give the stand-in; "will" in lower case is the word and not the boy, and a full match wins over a part."""
    if finding.person is None or finding.text.islower():
        return None
    wanted = redaction.fold(finding.text)
    exact = [person for person in people if wanted in map(redaction.fold, person.names)]
    return (exact or [person for person in people if person.id == finding.person])[0].stand_in


def _texts(book: Book) -> Iterator[str]:
    for entry in book.entries:
        yield from (entry.heading, entry.body, *entry.tags)
        yield from (note.text for note in (*entry.later_lines, *entry.responses))
    for one in book.companions:
        yield from (one.name, *(note.text for _, note in one.words))
