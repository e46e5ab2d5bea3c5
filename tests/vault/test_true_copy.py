"""A copy under a new key: what is saved meanwhile is in it, and a page that was hurt is found before it is used."""

from __future__ import annotations

import pytest

from journal.errors import DamagedJournal
from journal.slices import at_once
from journal.vault import true_copy
from journal.vault.copying import Copying
from journal.vault.store import open_store
from journal.vault.witness import PAGE, Witness

OLD, NEW = bytearray(b"k" * 32), bytearray(b"n" * 32)
FILLER = 2000
"""Pages that are in it before."""


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "journal.db", OLD, create=True)
    with store.write():
        store.run("CREATE TABLE words (word TEXT) STRICT")
        store.run("CREATE TABLE filler (bytes BLOB) STRICT")
        store.run("INSERT INTO filler VALUES (randomblob(?))", (FILLER * PAGE,))
    yield store
    store.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db.next"


def say(store, word, many=1):
    with store.write():
        store.run("INSERT INTO words VALUES (?)", (word * many,))


def words(path):
    copy = open_store(path, NEW)
    try:
        assert copy.faults() == 0
        return [row[0] for row in copy.read("SELECT word FROM words ORDER BY rowid")]
    finally:
        copy.close()


def hurt(path, page):
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE + 1000)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


def test_what_is_saved_between_any_two_slices_is_in_it(store, path):
    said = []
    for number, _ in enumerate(true_copy.made(store, path, NEW, lambda: None)):
        said.append(f"b{number:03}")
        say(store, said[-1])
    assert words(path) == said
    assert len(said) > 10


def test_at_the_end_few_pages_are_looked_at_though_it_was_written_all_the_while(store, path, monkeypatch):
    looked, real, last = [], Witness.bad_pages, []

    def bad_pages(self, numbers, *given):
        numbers = list(numbers)
        looked.extend(numbers * bool(last))
        return real(self, numbers, *given)

    monkeypatch.setattr(Witness, "bad_pages", bad_pages)
    for _ in true_copy.made(store, path, NEW, lambda: last.append(True)):
        say(store, "Seven seconds. ", 300)
    assert looked
    assert len(looked) < FILLER / 4


def test_what_is_much_more_by_then_is_copied_in_slices_too(store, path):
    slices, grown = 0, False
    for done, whole in true_copy.made(store, path, NEW, lambda: None):
        slices += 1
        if done > whole * 9 // 10 and not grown:
            grown, slices = True, 0
            with store.write():
                store.run("INSERT INTO filler VALUES (randomblob(?))", (FILLER * PAGE,))
    assert slices > FILLER // 512
    assert words(path) == []


@pytest.mark.parametrize("far", [10, 50, 79, 82, 90])
def test_a_page_that_was_hurt_while_it_was_copied_or_before_its_check_is_found(store, path, far):
    with pytest.raises(DamagedJournal):  # noqa: PT012  hurt in its midst
        for done, _ in true_copy.made(store, path, NEW, lambda: None):
            if done >= far:
                hurt(path, path.stat().st_size // PAGE)
                far = 101
    assert far == 101
    assert store.faults() == 0


@pytest.mark.parametrize("page", [1, FILLER // 2, -1])
def test_a_page_that_was_written_since_its_check_and_hurt_is_found(store, path, monkeypatch, page):
    """The first one, one in the midst, and the last: what is saved after the check is in them."""
    with store.write():
        store.run("DELETE FROM filler")
        store.run("INSERT INTO filler VALUES (randomblob(?))", (FILLER * PAGE // 4,))
    written, real = [], Copying.stop

    def stop(self):
        real(self)
        pages = sorted(written)
        hurt(path, page if page == 1 else pages[len(pages) // 2] if page > 0 else pages[-1])

    found = true_copy.ChangedPages.found
    monkeypatch.setattr(true_copy.ChangedPages, "found", lambda self: written.extend(found(self)) or found(self))
    monkeypatch.setattr(Copying, "stop", stop)
    with pytest.raises(DamagedJournal):  # noqa: PT012  written in its midst
        for done, _ in true_copy.made(store, path, NEW, lambda: None):
            if done > 90:
                say(store, "Seven seconds. ", 30_000)
    assert len(written) > 10


def test_a_copy_of_another_count_is_none(store, path, monkeypatch):
    counted = iter([{"words": 1}, {"words": 2}])
    monkeypatch.setattr(true_copy, "counts", lambda _: next(counted))
    with pytest.raises(DamagedJournal):
        at_once(true_copy.made(store, path, NEW, lambda: None))
