"""Edge. The files of a shared folder, which some sync service changes whenever it likes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from journal.errors import NotReadable
from journal.vault import files

SUFFIX = ".afterbell"
SIZE_LIMIT = 300 << 20


def sealed_files(folder: Path) -> tuple[Path, ...]:
    """Give the files that may be bundles, by name; conflict copies too, links never. Raises `NotReadable`."""
    with files.refusing(folder):
        found = [path for path in folder.iterdir() if path.name.endswith(SUFFIX)]
    return tuple(sorted(path for path in found if not path.is_symlink() and path.is_file()))


def stamp(path: Path) -> str:
    """Give what changes when a file does: its name, size and time; "" where it is gone."""
    try:
        facts = path.stat()
    except OSError:
        return ""
    return f"{path.name}/{facts.st_size}/{facts.st_mtime_ns}"


def read(path: Path) -> bytes:
    """Give a file's bytes. Raises `NotReadable` where it is gone or larger than any bundle."""
    with files.refusing(path), path.open("rb") as file:
        data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        raise NotReadable(path=path)
    return data


def put(folder: Path, name: str, data: bytes) -> Path:
    """Write a file whole: under another name first, so that no service picks up half of it."""
    path = folder / name
    if not folder.is_dir():
        raise NotReadable(path=folder)
    files.replace(path, data)
    return path


def remove(path: Path) -> None:
    """Delete a file; one that is gone already, or may not be deleted, is left to the service."""
    with suppress(OSError):
        path.unlink()
