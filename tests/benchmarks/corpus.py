"""Journals full of made-up entries, built once beside the checkout and kept for the next run."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import made_up
import pytest

from journal.deeds import write
from journal.journal import Journal
from journal.slices import at_once
from journal.vault import connection
from journal.vault.migrate import migrate
from journal.vault.store import Store, open_store
from journal.vault.witness import _COMMIT_NUMBER

ROOT = Path(__file__).parent.parent.parent
FOLDER = Path(os.environ.get("AFTERBELL_BENCHMARKS", ROOT / ".benchmarks"))
KEY = bytearray(b"k" * 32)
MB = 1 << 20
FILE = 4 * MB
"""Bytes of each file in a large journal."""


@cache
def made_by() -> str:
    """Give the digest of what the files are made by: the words, the schema they stand in, and how these are cut."""
    sources = [Path(made_up.__file__), *sorted((ROOT / "journal" / "vault" / "schema").glob("*.sql"))]
    sources += [ROOT / "journal" / "prose" / name for name in ("text.py", "words.py")]
    return hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:8]


def kept(name: str, make: Callable[[Path], None]) -> Path:
    """Give a file that takes long to make, from the last time if what it was made by is the same."""
    path = FOLDER / made_by() / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        building = path.with_suffix(".building")
        building.unlink(missing_ok=True)
        make(building)
        building.rename(path)
    return path


def journal_of(count: int) -> Journal:
    """Give the journal with so many entries, open; building 100,000 takes two minutes."""

    def make(path: Path) -> None:
        store = open_store(path, KEY, create=True)
        migrate(store)
        made = Journal(store, path.parent, "0" * 32)
        with store.write():
            for draft in made_up.entries(count):
                write.write(made, draft)
        at_once(made.word_index.settling())
        made.close()

    path = kept(f"{count}.afterbell/journal.db", make)
    return Journal(open_store(path, KEY), path.parent, "0" * 32)


def fill(journal: Journal, entries: int, megabytes: int) -> None:
    """Put in so many entries, and files until the journal is of that size."""
    with journal.store.write(), journal.past.many():
        written = [write.write(journal, draft).id for draft in made_up.entries(entries)]
    at_once(journal.word_index.settling())
    number = 0
    while journal.store.path.stat().st_size < megabytes * MB:
        write.attach(journal, written[number % entries], f"film {number}.bin", os.urandom(FILE))
        number += 1


def jrnl_of(count: int) -> Path:
    """Give jrnl's text file with so many entries."""

    def make(path: Path) -> None:
        with path.open("w", encoding="utf-8") as file:
            file.writelines(map(made_up.as_jrnl, made_up.entries(count)))

    return kept(f"{count}.jrnl.txt", make)


def without_key(journal: Journal) -> Journal:
    """Give the same journal as a plain database: what encryption costs is the difference. Made-up words only."""
    import sqlcipher3.dbapi2 as sqlcipher

    def make(path: Path) -> None:
        def export(raw: sqlcipher.Connection) -> None:
            raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
            raw.execute("SELECT sqlcipher_export('plain')").fetchall()
            raw.execute("DETACH DATABASE plain")

        journal.store.maintain(export)

    path = kept(f"{journal.folder.name}/plain.db", make)

    def connected(path: Path, _: bytearray) -> sqlcipher.Connection:
        plain = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
        plain.row_factory = sqlcipher.Row
        for setting in connection.SETTINGS:
            plain.execute(f"PRAGMA {setting}").fetchall()
        return plain

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "connected", connected)
        store = Store(path, KEY)
    # There is no status to ask of a database without a key, and the number of a commit stands there in plain.
    found = store._connection
    found.bad_page_met = lambda: False
    found.witness.commit_number = lambda _: int.from_bytes(found.witness._read(4, _COMMIT_NUMBER), "big")
    return Journal(store, journal.folder, "0" * 32)
