"""Journals full of made-up entries, built once beside the checkout and kept for the next run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal import writing
from journal.journal import Journal
from journal.shapes import Draft, Kind
from journal.vault import store as vault
from journal.vault.migrate import migrate
from journal.vault.store import Store, open_store

ROOT = Path(__file__).parent.parent.parent
FOLDER = Path(os.environ.get("AFTERBELL_BENCHMARKS", ROOT / ".benchmarks"))
MAKER = Path(os.environ.get("AFTERBELL_CORPUS", ROOT.parent / "shared" / "make_corpus.py"))
KEY = bytearray(b"k" * 32)
KINDS = {"high": Kind.HIGH, "low": Kind.LOW, "mixed": Kind.BOTH}


def entries(count: int) -> Iterator[Draft]:
    file = FOLDER / f"{count}.jsonl"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        subprocess.run(
            [sys.executable, MAKER, "-n", str(count), "--jsonl", file], check=True, stdout=subprocess.DEVNULL
        )
    with file.open("rb") as lines:
        for line in lines:
            made = json.loads(line)
            yield Draft(
                body=made["body"],
                title=made["title"] or "",
                kind=KINDS.get(made["kind"], Kind.NOTE),
                tags=tuple(made["tags"]),
                starred=made["starred"],
                written_at=datetime.fromisoformat(made["created"]).replace(tzinfo=UTC),
                zone="UTC",
            )


def journal_of(count: int) -> Journal:
    """Give the journal with so many entries, open; building 100,000 takes two minutes."""
    folder = FOLDER / f"{count}.afterbell"
    path = folder / "journal.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        building = path.with_suffix(".building")
        building.unlink(missing_ok=True)
        store = open_store(building, KEY, create=True)
        migrate(store)
        made = Journal(store, folder, "0" * 32)
        with store.write():
            for draft in entries(count):
                writing.write(made, draft)
        made.close()
        building.rename(path)
    return Journal(open_store(path, KEY), folder, "0" * 32)


def without_key(journal: Journal) -> Journal:
    """Give the same journal as a plain database: what encryption costs is the difference. Made-up words only."""
    import sqlcipher3.dbapi2 as sqlcipher

    path = journal.folder / "plain.db"
    if not path.exists():
        building = path.with_suffix(".building")
        building.unlink(missing_ok=True)

        def export(connection: sqlcipher.Connection) -> None:
            connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(building),))
            connection.execute("SELECT sqlcipher_export('plain')").fetchall()
            connection.execute("DETACH DATABASE plain")

        journal.store.maintain(export)
        building.rename(path)

    def connected(path: Path, _: bytearray) -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
        connection.row_factory = sqlcipher.Row
        settings = ("temp_store = MEMORY", "secure_delete = ON", "journal_mode = TRUNCATE", "synchronous = FULL")
        for setting in (*settings, "foreign_keys = ON", "trusted_schema = OFF", "cache_size = -16000"):
            connection.execute(f"PRAGMA {setting}").fetchall()
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault, "_connected", connected)
        return Journal(Store(path, KEY), journal.folder, "0" * 32)
