"""Errand. The lists of a journal that are no entries, on their way out: the circle, and under a passphrase the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from journal.comparing.side import Side
from journal.shapes import AttachmentId
from journal.transfer import records
from journal.vault.rows import rows_of
from journal.vault.store import Part

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.slices import Steps
    from journal.transfer.atomic_folder import FolderElsewhere
    from journal.vault.store import Row, Store

T = TypeVar("T")
Spare = Callable[[Callable[[], T]], T | None]
"""Gives what a look gives, None where that is damaged and left out."""


def give(
    journal: Journal, out: FolderElsewhere, spared: Spare[Any], places: Mapping[str, str], *, sealed: bool
) -> Steps[None]:
    """Write every list; `places` are the paths of files that friends sent, by their ids, which are written already."""
    readers = _readers(journal)
    for folder, tables in records.LISTS.items():
        if folder == records.SEALED_FOLDER and not sealed:
            continue
        for done, (name, table) in enumerate(tables.items()):
            yield done, len(tables)
            rows = spared(partial(rows_of, journal.store, name, _asked(table)))
            found = _told(journal.store, name, table, rows or (), spared)
            if table.files:
                found = yield from _with_files(out, name, found, partial(_spared_bytes, readers[name], spared), places)
            for number, text in enumerate(records.files_of(found), 1):
                out.write(records.file_name(folder, name, number), text)
                yield from out.written()


def _asked(table: records.Table) -> tuple[str, ...]:
    return (*table.columns, *(f"{column}_sha256" for column in table.digests))


def _told(
    store: Store, name: str, table: records.Table, rows: Iterable[Row], spared: Spare[Any]
) -> Iterable[dict[str, object]]:
    for row in rows:
        part = Part(name, str(row[0]))
        for column in table.digests:
            if (
                row[column] is not None
                and spared(partial(store.whole, bytes(row[column]), row[f"{column}_sha256"], part)) is None
            ):
                break
        else:
            yield {column: row[column] for column in table.columns}


def _with_files(
    out: FolderElsewhere,
    name: str,
    rows: Iterable[dict[str, object]],
    read: Callable[[str], bytes | None],
    places: Mapping[str, str],
) -> Steps[list[dict[str, object]]]:
    """Give the rows with the paths of their bytes; what is not written yet is."""
    found = []
    for row in rows:
        yield 0, 1
        file = str(row["id"])
        if file in places:
            found.append(row | {"path": places[file]})
        elif (data := read(file)) is not None:
            path = out.free_name(f"files/{name}/{file}", "")
            out.write(path, data)
            yield from out.written()
            found.append(row | {"path": path})
    return found


def _spared_bytes(read: Callable[[str], bytes | None], spared: Spare[Any], file: str) -> bytes | None:
    data: bytes | None = spared(partial(read, file))
    return data


def _readers(journal: Journal) -> dict[str, Callable[[str], bytes | None]]:
    def set_aside(file: str) -> bytes | None:
        found = Side(journal.store).bytes_of(AttachmentId(file))
        return found.data if found else None

    return {"received_files": journal.inbox.file_bytes, "taken_out": set_aside}
