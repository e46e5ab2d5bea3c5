"""Shape. An entry with everything that belongs to it, as a plain export holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from journal.shapes import AttachmentId, Entry, Evidence, LaterLine, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A photo or file, and the place of its bytes in the folder."""

    id: AttachmentId
    name: str
    media_type: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An entry, its later lines and files, the versions before it, since when it is in the trash, what it shows."""

    entry: Entry
    later_lines: tuple[LaterLine, ...] = ()
    files: tuple[KeptFile, ...] = ()
    versions: tuple[Version, ...] = ()
    trashed_at: datetime | None = None
    evidence: Evidence | None = None
