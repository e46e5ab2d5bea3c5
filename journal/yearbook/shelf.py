"""Edge. Binds volumes, and puts a made book where the person wants it: whole files, nothing overwritten."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from journal import files
from journal.shapes.book import Made


def bound(volumes: Sequence[Made], name: str) -> Made:
    """Give volumes as one book: their files in a folder of a name, and together what could not be printed in them."""
    return Made(
        files={f"{name}/{path}": data for volume in volumes for path, data in volume.files.items()},
        unprinted=tuple(dict.fromkeys(one for volume in volumes for one in volume.unprinted)),
        plain=tuple(dict.fromkeys(day for volume in volumes for day in volume.plain)),
        unreadable=tuple(dict.fromkeys(photo for volume in volumes for photo in volume.unreadable)),
    )


def put(made: Mapping[str, bytes], folder: Path) -> tuple[Path, ...]:
    """Write {path: bytes} into `folder`, all or none; give the files. What is there stays.

    Raises `DiskFull`, `NotWritable`.
    """
    top = _free(folder, made)
    files.make_folder(folder)
    with files.unfinished(folder / "book") as part:
        for path, data in made.items():
            files.write_into(part, top[path].relative_to(folder).as_posix(), data)
        files.bring_to_disk(part)
        with files.refusing(folder):
            for finished in sorted(part.iterdir()):
                files.move(finished, folder / finished.name)
    return tuple(top.values())


def _free(folder: Path, made: Mapping[str, bytes]) -> dict[str, Path]:
    """Give {path: where it goes}: the first folder or file of each path gets a number where its name is taken."""
    names: dict[str, str] = {}
    for path in made:
        first = path.split("/")[0]
        if first not in names:
            stem, suffix = (first, "") if "/" in path else (Path(first).stem, Path(first).suffix)
            number, name = 1, first
            while os.path.lexists(folder / name):
                number += 1
                name = f"{stem} {number}{suffix}"
            names[first] = name
    return {path: folder / names[path.split("/")[0]] / "/".join(path.split("/")[1:]) for path in made}
