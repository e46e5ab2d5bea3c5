"""Edge. Databases kept in blocks: what is the same in several of them lies once in the folder that they share.

A block has the SHA-256 of its bytes for a name. So it is written once, however many lists name it, and whether it is
whole is seen without a key. The blocks of a list, one behind the other, are the database.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from journal import files
from journal.digests import digest_of
from journal.errors import BackupPartMissing, Cancelled, NotAPlainFile, Refusal
from journal.slices import Slices
from journal.vault import slots
from journal.vault.swap import DATABASE
from journal.vault.witness import PAGE

LIST = "journal.blocks"
"""The list that stands in the place of a database: a line for each block, in their order."""
FOLDER = "blocks"
"""The folder beside those with the lists."""
SIZE = 64 * PAGE
LEFT_FREE = 32 << 20
"""Bytes that a backup leaves on the disk: what is written next has to go somewhere."""
UNUSED = 2 * 24 * 3600.0
"""Seconds for which a block stays that no list names: another computer may be writing its list just now."""
_HURT = ".damaged"
_LONGEST = 1 << 25
_ALIKE = 4
"""How many times as long a list may be as the blocks it names are many: only what a crash left empty is alike."""
_OURS = re.compile(r"[0-9a-f]{64}(\.damaged)?|[0-9a-f]{60}\.[0-9a-f]{8}\.new")
_NAME = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}")


def refuse_link(home: Path) -> None:
    """Raise `NotAPlainFile` where the folder of blocks is a link: what is written, and removed, would be elsewhere."""
    if (home / FOLDER).is_symlink():
        raise NotAPlainFile(path=home / FOLDER)


def kept(home: Path, name: str, block: bytes) -> bool:
    """Put a block that has this name into `home` where it does not lie there whole; tell whether it had to be written.

    The folder it lies in is not on the disk before `listed`. Raises what the disk refuses.
    """
    path = home / FOLDER / name
    if _read(path) == block:
        files.freshen(path, UNUSED / 2)
        return False
    files.make_folder(path.parent)
    files.refuse_full(path, len(block) + LEFT_FREE)
    files.replace(path, block, named=False)
    return True


def listed(folder: Path, names: Sequence[str]) -> Slices[None]:
    """Put a list into a folder, in the place of the database that these blocks are; they lie beside it. It is last."""
    yield from _settling(folder.parent, names)
    files.replace(folder / LIST, "".join(f"{name}\n" for name in names).encode())


def named(block: bytes) -> str:
    """Give the name of a block: two of the digits of its SHA-256, "/" and all of them."""
    digest = digest_of(block)
    return f"{digest[:2]}/{digest}"


def stand_for(folder: Path) -> bool:
    """Tell whether a list stands in a folder in the place of a database."""
    return (folder / LIST).is_file() and not (folder / DATABASE).exists()


def size(folder: Path) -> int:
    """Give how many bytes the database has that a folder holds, or has a list of. Raises the refusals of the disk."""
    with files.refusing(folder):
        return len(names_in(folder)) * SIZE if stand_for(folder) else (folder / DATABASE).lstat().st_size


def pieces(folder: Path, *, hurt: bool = False) -> Iterator[bytes]:
    """Give the database that a folder holds, or has a list of. Raises `BackupPartMissing` where a block is not whole.

    `hurt`: give what there is, so that all can be read but what lies in such a block.
    """
    if not stand_for(folder):
        yield from files.copied_from(folder / DATABASE)
        return
    for name in names_in(folder):
        path = folder.parent / FOLDER / name
        data = _read(path)
        if not _is(name, data):
            if not hurt:
                raise BackupPartMissing(path=path)
            data = _read(path.with_suffix(_HURT)) if data is None else data
            data = (data or b"")[:SIZE].ljust(SIZE, b"\0")
        yield data or b""


def copied(folder: Path, home: Path, stop: Callable[[], bool]) -> None:
    """Copy the blocks of a list that lies in another folder to `home`, but for those that are there.

    Of those that no list there names, each is compared: it may be of a copy that ended when a stick was pulled. Raises
    what `pieces` does, `Cancelled` when `stop` says so.
    """
    refuse_link(home)
    used = set[str]()
    with suppress(Refusal), files.refusing(home):
        used = _used_in(home)
    for name in names_in(folder):
        if stop():
            raise Cancelled
        target = home / FOLDER / name
        if name not in used or not target.is_file():
            data = _read(folder.parent / FOLDER / name)
            if data is None or not _is(name, data):
                raise BackupPartMissing(path=folder.parent / FOLDER / name)
            kept(home, name, data)
        files.freshen(target, UNUSED / 2)
    for _ in _settling(home, names_in(folder)):
        if stop():
            raise Cancelled


def checking(folder: Path) -> Slices[tuple[Path, ...]]:
    """Read every block of a list, and give those that are missing, or not what their names say.

    Such a one is set aside, so that whoever has its bytes next writes it anew, for all lists that name it.
    """
    found: list[Path] = []
    try:
        names = names_in(folder)
    except BackupPartMissing:
        return (folder / LIST,)
    for done, name in enumerate(names, 1):
        path = folder.parent / FOLDER / name
        data = _read(path)
        if not _is(name, data):
            found.append(path)
            with suppress(Refusal), files.refusing(path):
                if data is not None:
                    files.move(path, path.with_suffix(_HURT))
        yield done, len(names)
    return tuple(dict.fromkeys(found))


def names_in(folder: Path) -> tuple[str, ...]:
    """Give the blocks of a list in their order. Raises `BackupPartMissing` where it cannot be read.

    Neither is one that names the same again and again: no two pages have the same bytes, and it would fill the disk.
    """
    names = (files.read_own(folder / LIST, _LONGEST) or b"").decode("ascii", "replace").splitlines()
    if not names or not all(map(_NAME.fullmatch, names)) or len(names) > _ALIKE * len(set(names)):
        raise BackupPartMissing(path=folder / LIST)
    return tuple(names)


def sweep(home: Path, given_up: Collection[str] = ()) -> None:
    """Remove the blocks in `home` that no list there has named for a while; none where a list cannot be read.

    Nor where one is not there: a sync program may have taken it to its server, and bring it back. Those `given_up`,
    as they were written for a list that will not be, go at once.
    """
    with suppress(Refusal), files.refusing(home):
        used = _used_in(home)
        for path in _lying(home):
            name = f"{path.parent.name}/{path.stem}"
            if name not in used and (name in given_up or files.is_older(path, UNUSED)):
                files.remove(path)


def _used_in(home: Path) -> set[str]:
    """Give the blocks that lists in `home` name. Raises `BackupPartMissing` where a list is gone, or cannot be read."""
    used = set[str]()
    for each in home.iterdir():
        if not (each / DATABASE).exists() and any((each / name).exists() for name in (LIST, *slots.NAMES)):
            used.update(names_in(each))
    return used


def _lying(home: Path) -> Iterator[Path]:
    """Give what lies in `home` under the name of a block, set aside or unfinished; nothing that a link leads to."""
    if not (home / FOLDER).is_symlink():
        for folder in (home / FOLDER).glob("??"):
            if not folder.is_symlink():
                yield from (path for path in folder.glob("*") if _OURS.fullmatch(path.name))


def _settling(home: Path, names: Iterable[str]) -> Slices[None]:
    """Bring the names of blocks, and of the folders they lie in, to the disk: once for all that lie in one.

    Also of those that were there: whoever wrote them may have been cut short before it came to this. Raises
    `BackupPartMissing` where one of them went meanwhile, as by whoever clears up in a folder that is shared.
    """
    with files.refusing(home):
        missing = set(names)
        folders = sorted({name[:2] for name in missing})
        for done, folder in enumerate(folders, 1):
            files.sync_folder(home / FOLDER / folder)
            missing.difference_update(f"{folder}/{path.name}" for path in (home / FOLDER / folder).iterdir())
            yield done, len(folders)
        files.sync_folder(home / FOLDER)
    if missing:
        raise BackupPartMissing(path=home / FOLDER / min(missing))


def _read(path: Path) -> bytes | None:
    with suppress(Refusal):
        return files.read_own(path, SIZE + 1)
    return None


def _is(name: str, data: bytes | None) -> bool:
    return data is not None and digest_of(data) == name[3:]
