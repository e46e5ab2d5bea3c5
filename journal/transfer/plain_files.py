"""Pure. What a plain export keeps by choice, and how its photos and files are called."""

from __future__ import annotations

import re

from journal import bare

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]')


class ExportChoices:
    """What a plain export keeps: earlier versions, and what photos, films and recordings tell of where they were made.

    `telling` are those that tell it all the same.
    """

    def __init__(self, *, places: bool, versions: bool) -> None:
        self._places, self.versions = places, versions
        self.telling: dict[str, None] = {}

    def written(self, name: str, data: bytes) -> bytes:
        """Give a file as it is written under `name`."""
        made = data if self._places else bare.without_place(data)
        if made is None:
            self.telling[name] = None
        return data if made is None else made


def file_name(file_id: str, name: str) -> tuple[str, str]:
    """Give a stem and a suffix that every disk takes."""
    stem, dot, suffix = _UNSAFE.sub("-", name).rpartition(".")
    if not dot or not suffix.isalnum() or len(suffix) > 8:
        stem, dot, suffix = f"{stem}{dot}{suffix}", "", ""
    stem = stem.strip(" .").encode("utf-8")[:80].decode("utf-8", "ignore") or "file"
    return f"files/{file_id[:8]}-{stem}", dot + suffix
