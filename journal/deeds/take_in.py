"""Errand. Bringing entries in: files of other programs, exports of ours, and words that were saved elsewhere."""

from __future__ import annotations

from journal.transfer.half_done import clearing_up
from journal.transfer.importing import import_file, importing, look_into
from journal.transfer.marking import mark_all
from journal.transfer.previewing import Read, preview, previewing
from journal.unsaved.words_file import is_words_file
from journal.unsaved.words_file import read as read_words
from journal.unsaved.words_file import take_in as words

__all__ = [
    "Read",
    "clearing_up",
    "import_file",
    "importing",
    "is_words_file",
    "look_into",
    "mark_all",
    "preview",
    "previewing",
    "read_words",
    "words",
]
