"""Pure. Every format of other programs that is read, in the order in which a file is tried with them."""

from __future__ import annotations

from journal.transfer.formats import (
    dailytxt,
    daylio,
    dayone,
    diarium,
    joplin,
    journey,
    jrnl,
    markdown,
    minidiarium,
    minidiary,
    rednotebook,
    standardnotes,
    table,
)
from journal.transfer.formats.form import Format

FORMATS: tuple[Format, ...] = (
    dayone.FORMAT,
    journey.FORMAT,
    diarium.FORMAT,
    minidiary.FORMAT,
    minidiarium.FORMAT,
    dailytxt.FORMAT,
    standardnotes.FORMAT,
    rednotebook.FORMAT,
    daylio.FORMAT,
    joplin.FORMAT,
    jrnl.FORMAT,
    table.FORMAT,
    markdown.FORMAT,
)
"""What is sure of its files comes first; Markdown takes every page that is left."""

ARCHIVES = (".jex", ".zip")
"""What several files come in."""


def suffixes() -> tuple[str, ...]:
    """Give what the files of all formats end with, and what they come in, sorted."""
    return tuple(sorted({*ARCHIVES, *(suffix for each in FORMATS for suffix in each.suffixes)}))
