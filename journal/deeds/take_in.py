"""Errand. Bringing entries in: files of other programs, exports of ours, and words that were saved elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.age.files import FileKey as FileKey
from journal.age.files import key_of
from journal.age.format import AgeError, NoMatchError
from journal.age.recipients import Passphrase
from journal.deeds import lifeboat, words_file, write
from journal.deeds.words_file import is_under_passphrase as is_under_passphrase
from journal.errors import WordsFileRefused
from journal.shapes import EntryId, ImportChoices, ImportPreview, ImportReport, Kind, UnsavedWords
from journal.slices import Progress, Slices, Steps, at_once, elsewhere
from journal.transfer import importing as of_files
from journal.transfer.fetching import look_into as of_their_disk
from journal.transfer.half_done import Phase as Phase
from journal.transfer.previewing import Read
from journal.transfer.previewing import previewing as of_others
from journal.transfer.previewing_export import OwnRead, previewing_own
from journal.transfer.sources import is_sealed_archive
from journal.vault.keys import passphrase_bytes

if TYPE_CHECKING:
    from journal.journal import Journal

Found = Read | OwnRead
"""What `look_into` read."""


def open_with(path: Path, passphrase: str) -> tuple[UnsavedWords, ...] | FileKey:
    """Open a file of ours that is under a passphrase: give the words saved in it, or the key of an export.

    Raises `WordsFileRefused`, `TooLarge` and the refusals of the disk.
    """
    try:
        with files.open_chosen(path) as file, files.refusing(path):
            key = key_of(file, [Passphrase(bytes(passphrase_bytes(passphrase)))])
        return key if is_sealed_archive(path, key) else words_file.unseal(path, key)
    except NoMatchError:
        raise WordsFileRefused(reason="passphrase") from None
    except AgeError:
        raise WordsFileRefused(reason="damaged") from None


def import_file(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    *,
    key: FileKey | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take in a file of whatever kind; words that this journal put away come home. Raises as `of_files` does."""
    if lifeboat.is_put_away(path):
        return lifeboat.take_in(journal, path)
    return of_files.import_file(journal, path, choices, key=key, progress=progress, cancelled=cancelled)


def importing(  # noqa: PLR0913  what comes in, and how far it is
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    there: Found | None = None,
    *,
    key: FileKey | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    reached: Callable[[Phase], object] = lambda _: None,
) -> Steps[ImportReport]:
    """Do what `import_file` does in slices; what was put away comes home in one. Raises as `of_files` does."""
    if (yield from elsewhere(partial(lifeboat.is_put_away, path), lambda _: None)):
        return lifeboat.take_in(journal, path)
    return (yield from of_files.importing(journal, path, choices, there, key=key, cancelled=cancelled, reached=reached))


def look_into(path: Path, choices: ImportChoices | None = None, key: FileKey | None = None) -> Found | None:
    """Give what is in a file, None where it is what this journal put away. Raises as `of_files` does."""
    return None if lifeboat.is_put_away(path) else of_their_disk(path, choices, key)


def preview(journal: Journal, there: Found) -> ImportPreview:
    """Tell what would come of what was read; nothing is written."""
    return at_once(previewing(journal, there))


def previewing(journal: Journal, there: Found) -> Slices[ImportPreview]:
    """Do what `preview` does, in slices."""
    return previewing_own(journal, there) if isinstance(there, OwnRead) else of_others(journal, there)


def mark_all(
    journal: Journal, entries: Iterable[EntryId], *, kind: Kind | None = None, tag: str = "", starred: bool = False
) -> None:
    """Give entries a kind, a tag and a star, as one transaction; what is not said stays as it is."""
    ids = tuple(entries)
    name = write.tag_named(tag)
    with journal.store.write():
        if kind is not None:
            write.set_kinds(journal, dict.fromkeys(ids, kind))
        for entry_id in ids if starred else ():
            write.star(journal, entry_id, starred=True)
        if name:
            write.tag(journal, ids, name)
