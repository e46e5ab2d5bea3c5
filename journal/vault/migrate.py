"""Edge. Brings a database up to the schema this Afterbell knows: numbered SQL files, each step atomic."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from typing import Any

from journal.digests import digest_of
from journal.errors import JournalTooNew
from journal.vault.store import Store


@cache
def steps() -> tuple[tuple[int, str], ...]:
    """Give (number, SQL) of every step, in order."""
    folder = files("journal.vault") / "schema"
    found = [(int(file.name[:4]), file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql")]
    return tuple(sorted(found))


def newest() -> int:
    """Give the schema version this Afterbell writes."""
    return steps()[-1][0]


def version(store: Store) -> int:
    """Give the schema version of an open database; 0 for an empty one."""
    row = store.one("PRAGMA user_version")
    return int(row[0]) if row else 0


def migrate(store: Store, keep: Callable[[int], None] | None = None) -> None:
    """Run the steps that are missing. The step and its `user_version` commit together.

    `keep` is told the version found before the first step changes a database that has content.
    Raises `JournalTooNew` where the database is ahead of this Afterbell.
    """
    known = newest()
    found = version(store)
    if found > known:
        raise JournalTooNew(found=found, known=known)
    if keep and 0 < found < known:
        keep(found)
    for number, sql in steps():
        if number > found:
            store.maintain(partial(_step, number, sql))


def _step(number: int, sql: str, connection: Any) -> None:  # noqa: ANN401
    connection.create_function("sha256", 1, digest_of, deterministic=True)  # for what is kept with its digest
    # executescript commits whatever is open first, so the transaction must be part of the script itself.
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number:d};\nCOMMIT;")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
