"""Every page that a transaction writes is told of, and hardly any other."""

from __future__ import annotations

import struct
from contextlib import suppress
from random import Random  # noqa: TID251  seeded, so that what is missed can be found again

import pytest

from journal.vault.changed_pages import ChangedPages
from journal.vault.store import open_store
from journal.vault.witness import PAGE, RESERVED

KEY = bytearray(b"k" * 32)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "journal.db", KEY, create=True)
    with store.write():
        store.run("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT, bytes BLOB) STRICT")
        store.run("CREATE INDEX by_word ON words (word)")
    yield store
    store.close()


def listing(store):
    beneath = store.in_pieces()
    beneath.changed = ChangedPages(beneath.witness, beneath.key)
    return beneath.changed


def ends(store):
    """What stands at the end of each page, another each time it is written."""
    data = store.path.read_bytes()
    return [data[end - RESERVED : end] for end in range(PAGE, len(data) + 1, PAGE)]


def some(store, chance):
    for _ in range(chance.choice((1, 5, 60))):
        word, many = str(chance.random()), chance.choice((10, 3000, 40_000))
        store.run("INSERT INTO words (word, bytes) VALUES (?, randomblob(?))", (word, many))
        picked = "IN (SELECT id FROM words ORDER BY (id * 7919) % ? LIMIT 1)"
        store.run(f"DELETE FROM words WHERE id {picked}", (chance.randint(100, 200),))
        if chance.random() < 0.5:
            store.run(f"UPDATE words SET word = ? WHERE id {picked}", (word, chance.randint(100, 200)))


@pytest.mark.parametrize("held", [1500, 20])
def test_what_is_written_grows_is_freed_taken_back_or_spilled_is_told_of(store, held):
    for setting in ("cache_size", "cache_spill"):
        store.maintain(lambda raw, setting=setting: raw.execute(f"PRAGMA {setting} = {held}"))
    chance, few = Random(held), 0
    for _ in range(40):
        changed, before = listing(store), ends(store)
        with suppress(KeyError), store.write():
            some(store, chance)
            if chance.random() < 0.2:
                raise KeyError
        after, found = ends(store), changed.found()
        written = {page for page, end in enumerate(after, 1) if page > len(before) or end != before[page - 1]}
        beneath = store.in_pieces()
        assert written <= found | beneath.witness.free_pages(beneath.key)
        few += len(found) < len(after)
    assert few > 20, "and hardly any other"


def test_where_it_cannot_be_read_every_page_is_told_of(store):
    changed = listing(store)
    with store.write():
        store.run("INSERT INTO words (word) VALUES ('a')")
        store.path.with_name("journal.db-journal").unlink()
    assert changed.found() == set(range(1, len(ends(store)) + 1))


def test_after_what_is_no_transaction_every_page_is_told_of(store):
    changed = listing(store)
    store.maintain(lambda raw: raw.execute("VACUUM"))
    assert changed.found() == set(range(1, len(ends(store)) + 1))


def test_where_a_header_has_no_sector_no_save_fails(store):
    changed, log = listing(store), store.in_pieces().witness.log
    log.write_bytes(struct.pack(">8s5I", bytes.fromhex("d9d505f920a163d7"), 1, 0, 1, 0, PAGE) + bytes(2 * PAGE))
    changed.note()
    log.write_bytes(b"")
    assert changed.found() == set(range(1, len(ends(store)) + 1))
