"""Pure. What a plain export keeps by choice, and how its photos and files are called."""

from __future__ import annotations

from journal import bare, file_names


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
    stem, suffix = file_names.parted(name)
    return f"files/{file_id[:8]}-{stem}", suffix
