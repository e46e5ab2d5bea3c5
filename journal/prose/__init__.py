"""Pure. Markdown as a journal needs it: the door to runs for the editor, plain words, and safe HTML.

`spans` reads a line, `text` says what a text says, `html` shows it.
"""

from __future__ import annotations

from journal.prose.html import as_plain_html, fits, to_html
from journal.prose.spans import ALONE, Run, spans, tag_end
from journal.prose.text import (
    END_OF_ENTRY,
    HEADING_LIMIT,
    capitalized,
    clean,
    clean_line,
    excerpt,
    fold,
    headed,
    parted,
    plain,
    retag,
    tags_in,
    title_of,
    word_count,
)
from journal.prose.words import words_in

__all__ = [
    "ALONE",
    "END_OF_ENTRY",
    "HEADING_LIMIT",
    "Run",
    "as_plain_html",
    "capitalized",
    "clean",
    "clean_line",
    "excerpt",
    "fits",
    "fold",
    "headed",
    "parted",
    "plain",
    "retag",
    "spans",
    "tag_end",
    "tags_in",
    "title_of",
    "to_html",
    "word_count",
    "words_in",
]
