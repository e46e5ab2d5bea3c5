"""Pure. What people call the formats that are read: to name them takes none of those that read them."""

from __future__ import annotations

OURS = "Afterbell"

THEIRS = {
    "dayone": "Day One",
    "journey": "Journey",
    "diarium": "Diarium",
    "minidiary": "Mini Diary",
    "minidiarium": "Mini Diarium",
    "dailytxt": "DailyTxT",
    "standardnotes": "Standard Notes",
    "rednotebook": "RedNotebook",
    "daylio": "Daylio",
    "joplin": "Joplin",
    "jrnl": "jrnl",
    "table": "CSV",
    "markdown": "Markdown",
}
"""By the module that reads it, in the order of the registry."""

TITLES = THEIRS | {"afterbell": OURS, "words": "Words saved elsewhere"}


def titles(*, ours: bool = True) -> str:
    """Give what people call all that can be read, for a sentence: "Afterbell, Day One, jrnl, Markdown"."""
    return ", ".join((*((OURS,) if ours else ()), *THEIRS.values()))


def called(source: str) -> str:
    """Give what people call the formats of a report: "Day One, Markdown" for "dayone+markdown"."""
    return ", ".join(TITLES.get(name, name) for name in source.split("+"))
