"""What SQLite says of a damaged word index, and of a memory that is short."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from journal.errors import DamagedJournal
from journal.journal import Journal
from journal.shapes import Draft
from journal.slices import at_once
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from tests.vault.test_damage import KEY, PAGE, damage, raw

MERGED = "INSERT INTO entry_words (entry_words) VALUES ('optimize')"


def is_short_of_memory(path):
    """Whether SQLite itself says so of a damaged index."""
    connection = raw(path)
    try:
        connection.execute(MERGED)
    except MemoryError:
        return True
    except sqlcipher.Error:
        return False
    finally:
        connection.close()
    return False


def test_an_index_of_which_sqlite_says_that_memory_is_short_is_damaged(tmp_path):
    path = tmp_path / "journal.db"
    store = open_store(path, KEY, create=True)
    migrate(store)
    journal = Journal(store, tmp_path, "0" * 32)
    for n in range(6):
        journal.entries.write(Draft(body=" ".join(f"w{(n * 700 + k * 37) % 4000:04d}" for k in range(700))))
        at_once(journal.word_index.settling())
    journal.close()
    whole = tmp_path, None, path.read_bytes()
    page = next(page for page in range(len(whole[2]) // PAGE, 1, -1) if is_short_of_memory(damage(whole, page)))
    store = open_store(damage(whole, page), KEY)
    with pytest.raises(DamagedJournal), store.write():
        store.run(MERGED)
    store.close()


def test_memory_that_is_short_beside_a_whole_journal_is_not_called_damage(tmp_path):
    store = open_store(tmp_path / "journal.db", KEY, create=True)
    with pytest.raises(MemoryError), store.write():
        raise MemoryError
    store.close()
