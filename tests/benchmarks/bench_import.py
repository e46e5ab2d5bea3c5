"""Taking 10,000 entries in from a jrnl file, against reading it into a plain database without an index of words.

An import is over when everything is saved and can be read. Until all is in the word index, a search looks through the
newest that are not, and says how many older ones it cannot find yet.
"""

from __future__ import annotations

import os
import shutil
import statistics
import time
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from corpus import FOLDER, jrnl_of
from measure import ratio, seconds, sized

from journal import prose
from journal.dates.instants import to_micros
from journal.deeds import list_entries
from journal.journal import Journal
from journal.shapes.keys import Hand
from journal.slices import at_once
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


def made() -> Journal:
    folder = fresh()
    store = open_store(folder / "journal.db", bytearray(os.urandom(32)), create=True)
    migrate(store)
    journal = Journal(store, folder, "0" * 32)
    journal.hand = Hand.COMMAND
    return journal


def ours() -> tuple[float, float]:
    """Give the seconds until all is saved and can be read, and until all of it is in the index of words as well."""
    began = time.perf_counter()
    journal = made()
    assert import_file(journal, jrnl_of(COUNT)).added == COUNT
    saved = time.perf_counter() - began
    at_once(list_entries.settling(journal))
    found = time.perf_counter() - began
    assert journal.word_index.waiting() == 0
    journal.close()
    return saved, found


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
    ours(), plain()
    rounds = [(*ours(), seconds(plain)) for _ in range(ROUNDS)]
    saved, found, floor = map(statistics.median, zip(*rounds, strict=True))
    journal = made()
    import_file(journal, jrnl_of(COUNT))
    again = seconds(lambda: import_file(journal, jrnl_of(COUNT)))
    journal.close()
    shutil.rmtree(FOLDER / "import")
    return [
        (
            f"import {COUNT:,}, all saved ({saved:.1f} s; in the word index after {found:.1f} s)",
            ratio(saved, floor),
            "<= 3.5x plain SQLite without a word index",
        ),
        ("until all is in the word index, too", ratio(found, floor), ""),
        (f"the same again, all known ({again:.1f} s)", ratio(again, floor), ""),
    ]


if __name__ == "__main__":
    for line in table():
        print(*line, sep="   ")
