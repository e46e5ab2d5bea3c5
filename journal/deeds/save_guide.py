"""Errand. The guide becomes a page of HTML for a browser."""

from __future__ import annotations

from pathlib import Path

from journal import files, guide


def save_guide(path: Path) -> Path:
    """Write the guide to `path`, in place of a file that stands there, and give it back. Raises what the disk refuses.

    Raises `NotAPlainFile` for a pipe, a device or a folder.
    """
    files.refuse_what_is_not_plain(path, but_links=True)
    files.replace(path, guide.as_page().encode(), for_others=True)
    return path
