"""Taking 10,000 entries in from a jrnl file, against reading it into a plain database without an index of words."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from corpus import FOLDER, jrnl_of
from measure import alternate, ratio, seconds, sized

from journal import prose
from journal.dates.instants import to_micros
from journal.journal import Journal
from journal.transfer.formats import jrnl
from journal.transfer.formats.found import gathered
from journal.transfer.importing import import_file
from journal.vault.migrate import migrate
from journal.vault.store import open_store

COUNT = sized(10_000)
ROUNDS = 3


def fresh() -> Path:
    folder = FOLDER / "import"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def ours() -> None:
    folder = fresh()
    store = open_store(folder / "journal.db", bytearray(os.urandom(32)), create=True)
    migrate(store)
    journal = Journal(store, folder, "0" * 32)
    assert import_file(journal, jrnl_of(COUNT)).added == COUNT
    journal.close()


def plain() -> None:
    """Read the file, derive what lists show, and keep it: no key, no index of words, one transaction."""
    connection = sqlcipher.connect(str(fresh() / "plain.db"), isolation_level=None)
    connection.execute(
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, at INTEGER, day TEXT, title, heading, excerpt, body)"
    )
    connection.execute("CREATE TABLE tags (entry INTEGER, tag TEXT)")
    connection.execute("BEGIN")
    found = gathered(jrnl.read_text(jrnl_of(COUNT).read_text("utf-8"), "UTC")).entries
    for number, draft in enumerate(entry.draft for entry in found):
        heading, excerpt = draft.title or prose.title_of(draft.body), prose.excerpt(draft.body, draft.title)
        facts = (number, to_micros(draft.written_at), draft.day.isoformat(), draft.title, heading, excerpt, draft.body)
        connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", facts)
        for tag in (*prose.tags_in(draft.body), *draft.tags):
            connection.execute("INSERT INTO tags VALUES (?, ?)", (number, tag))
    connection.execute("COMMIT")
    connection.close()


def table() -> list[tuple[str, str, str]]:
    took, floor = alternate(ours, plain, ROUNDS)
    folder = fresh()
    store = open_store(folder / "journal.db", bytearray(os.urandom(32)), create=True)
    migrate(store)
    journal = Journal(store, folder, "0" * 32)
    import_file(journal, jrnl_of(COUNT))
    again = seconds(lambda: import_file(journal, jrnl_of(COUNT)))
    journal.close()
    shutil.rmtree(folder)
    return [
        (f"import {COUNT:,} ({took:.1f} s)", ratio(took, floor), "<= 3.5x plain SQLite without a word index"),
        (f"the same again, all known ({again:.1f} s)", ratio(again, floor), ""),
    ]


if __name__ == "__main__":
    for line in table():
        print(*line, sep="   ")
