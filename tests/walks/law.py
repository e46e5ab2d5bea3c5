"""The law of every walk, and a plain book to hold the journal against.

*Every letter and every blank line typed is in the journal in the entry it was meant for, or on the screen, or was asked
about.* The book is what somebody would say they wrote; the journal is read from a copy of its folder, as it would stand
on the disk had the computer gone out at that moment.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from journal.deeds.unlock import open_journal
from journal.journal import Journal
from journal.shapes import Entry

_PHOTO = re.compile(r"!\[[^\]\n]*\]\(attachment:[0-9a-f]+\)")


@dataclass(slots=True)
class Page:
    """One entry as somebody remembers it: `key` is its first word, which stands in no other."""

    key: str
    body: str = ""
    title: str = ""
    tags: set[str] = field(default_factory=set)
    photos: int = 0
    loose: bool = False
    """True once a template was put in, whose own lines nobody typed: then the words alone count."""
    later: list[str] = field(default_factory=list)

    @property
    def head(self) -> str:
        """What stands first in its row of the list."""
        return self.title or self.key


@dataclass(slots=True)
class Book:
    """Everything somebody wrote, and what they left half-written where."""

    pages: dict[str, Page] = field(default_factory=dict)
    drafts: dict[tuple[str, ...], str] = field(default_factory=dict)

    def page(self, key: str) -> Page:
        """Give the page of a key, a new one if need be."""
        return self.pages.setdefault(key, Page(key))

    def page_of_row(self, row: str) -> Page | None:
        """Tell which page a row of the list stands for."""
        return next((page for page in self.pages.values() if row.startswith(page.head)), None)


@dataclass(frozen=True, slots=True)
class Found:
    """What the journal holds."""

    entries: tuple[Entry, ...]
    photos: dict[str, int]
    later: dict[str, tuple[str, ...]]
    texts: tuple[str, ...]
    """Every text of every table."""


def on_the_disk(folder: Path, copy: Path, passphrase: str) -> Found:
    """Read the journal as it stands on the disk now, though it is open: what a killed process would leave."""
    shutil.rmtree(copy, ignore_errors=True)
    # By another process: whoever opens and closes the file in this one lets go of SQLite's own locks on it.
    subprocess.run([sys.executable, "-c", _COPY, str(folder), str(copy)], check=True)
    journal = open_journal(copy, passphrase)
    try:
        return read(journal)
    finally:
        journal.close()


_COPY = (
    "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2], ignore=shutil.ignore_patterns('*.lock', 'backups'))"
)


def read(journal: Journal) -> Found:
    """Read everything that somebody may have typed."""
    entries = tuple(journal.entries.get(entry) for entry in journal.entries.in_order())
    return Found(
        entries=entries,
        photos={entry.id: len(journal.attachments.of(entry.id)) for entry in entries},
        later={entry.id: tuple(line.text for line in journal.entries.later_lines(entry.id)) for entry in entries},
        texts=tuple(_texts(journal)),
    )


def _texts(journal: Journal) -> list[str]:
    store, found = journal.store, []
    for table in store.read("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"):
        name = table["name"]
        if name.startswith("entry_words"):  # the index of words is no place to find one's words again
            continue
        for row in store.read(f'SELECT * FROM "{name}"'):
            found += [value for value in tuple(row) if isinstance(value, str)]
    return found


def broken(book: Book, found: Found, before: int) -> list[str]:
    """Say every way in which the journal is not what somebody wrote; `before` is how many entries there were."""
    wrong = [line for page in book.pages.values() for line in _broken_page(page, found)]
    if len(found.entries) != before + len(book.pages):
        wrong.append(f"{len(found.entries)} entries, {before + len(book.pages)} were written")
    for place, words in book.drafts.items():
        missing = [word for word in words.split() if not any(word in text for text in found.texts)]
        if missing:
            wrong.append(f"{'/'.join(place)}: {len(missing)} of {len(words.split())} half-written words are nowhere")
    return wrong


def _broken_page(page: Page, found: Found) -> list[str]:
    carriers = [entry for entry in found.entries if page.key in entry.body or page.key in entry.title]
    if len(carriers) != 1:
        return [f"{page.key}: stands in {len(carriers)} entries"]
    entry, wrong = carriers[0], []
    if page.photos:
        shown = len(_PHOTO.findall(entry.body))
        if shown != page.photos or found.photos[entry.id] != page.photos:
            wrong.append(f"{page.key}: {page.photos} photos, {found.photos[entry.id]} kept, {shown} shown")
    if page.photos or page.loose:
        written, meant = _words(entry.body), _words(page.body)
    else:
        written, meant = entry.body, page.body
    if written != meant:
        wrong.append(f"{page.key}: the text is another: {written!r}, meant {meant!r}")
    if entry.title != page.title:
        wrong.append(f"{page.key}: the title is {entry.title!r}, meant {page.title!r}")
    if page.tags - set(entry.added_tags):
        wrong.append(f"{page.key}: its tags are {entry.added_tags}, meant {page.tags}")
    lines_of = found.later[entry.id]
    wrong += [f"{page.key}: the later line {line!r} is not there" for line in page.later if line not in lines_of]
    return wrong


def _words(body: str) -> str:
    """The words without photos and the questions of templates, which stand wherever they were put."""
    lines = [line for line in _PHOTO.sub(" ", body).split("\n") if not line.startswith("### ")]
    return " ".join(" ".join(lines).split())
