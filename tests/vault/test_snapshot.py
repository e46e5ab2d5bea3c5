"""The file of an open database, copied as it lies while it is written to."""

from __future__ import annotations

import contextlib

import pytest

from journal.errors import Cancelled, DamagedJournal
from journal.slices import at_once
from journal.vault import snapshot, store
from journal.vault.store import open_store
from journal.vault.witness import Witness

KEY = bytearray(range(32))


@pytest.fixture
def opened(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshot, "SIZE", 2 * 4096)
    monkeypatch.setattr(snapshot, "PIECE", 4 * 4096)
    monkeypatch.setattr(snapshot, "_SYNCED", 8 * 4096)
    made = open_store(tmp_path / "journal.db", KEY, create=True)
    made.maintain(lambda raw: raw.execute("CREATE TABLE notes (body TEXT) STRICT"))
    add(made, *("x" * 3000 for _ in range(60)))
    yield made
    made.close()


def add(opened, *bodies):
    with opened.write():
        for body in bodies:
            opened.run("INSERT INTO notes VALUES (?)", (body,))


def counted(path):
    copy = open_store(path, KEY)
    try:
        assert copy.faults() == 0
        assert copy.read("PRAGMA integrity_check")[0][0] == "ok"
        return copy.one("SELECT count(*) FROM notes")[0]
    finally:
        copy.close()


def test_the_copy_has_the_very_bytes_of_the_file(opened, tmp_path):
    at_once(opened.snapshot(tmp_path / "copy.db"))
    assert (tmp_path / "copy.db").read_bytes() == opened.path.read_bytes()
    assert counted(tmp_path / "copy.db") == 60


def test_what_is_written_between_two_slices_is_in_it(opened, tmp_path):
    slices = 0
    for slices, _ in enumerate(opened.snapshot(tmp_path / "copy.db"), 1):
        if slices in {1, 7}:
            add(opened, "early", "late")
            with opened.write():
                opened.run("UPDATE notes SET body = body || 'y' WHERE rowid IN (1, 30, 59)")
    assert slices > 20
    assert (tmp_path / "copy.db").read_bytes() == opened.path.read_bytes()
    assert counted(tmp_path / "copy.db") == 64


def test_it_ends_though_something_is_written_between_all_of_its_slices(opened, tmp_path):
    written = 0
    for _ in opened.snapshot(tmp_path / "copy.db"):
        add(opened, f"one more {written}")
        written += 1
    assert (tmp_path / "copy.db").read_bytes() == opened.path.read_bytes()
    assert counted(tmp_path / "copy.db") == 60 + written


def test_what_is_taken_back_meanwhile_is_not_in_it(opened, tmp_path):
    for number, _ in enumerate(opened.snapshot(tmp_path / "copy.db")):
        if number == 5:
            with contextlib.suppress(ZeroDivisionError), opened.write():
                opened.run("UPDATE notes SET body = 'gone'")
                raise ZeroDivisionError
    assert counted(tmp_path / "copy.db") == 60
    assert (tmp_path / "copy.db").read_bytes() == opened.path.read_bytes()


def test_what_is_begun_and_not_ended_is_never_copied(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "TRIES", 1)
    with opened.write():
        opened.run("DELETE FROM notes")
        with pytest.raises(Cancelled):
            at_once(opened.snapshot(tmp_path / "copy.db"))
    assert not (tmp_path / "copy.db").exists()


def test_where_the_journal_is_closed_meanwhile_nothing_stays(opened, tmp_path):
    slices = opened.snapshot(tmp_path / "copy.db")
    next(slices)
    opened.close()
    with pytest.raises(Cancelled):
        next(slices)
    assert not (tmp_path / "copy.db").exists()


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]


@pytest.mark.parametrize("known", [False, True], ids=["checked never", "checked before"])
@pytest.mark.parametrize("at", [50, 5 * 4096 - 1, 20 * 4096, -100])
def test_a_flipped_bit_is_found_though_all_was_checked_before(opened, tmp_path, at, known):
    names = at_once(opened.snapshot(tmp_path / "before.db")) if known else ()
    whole = opened.path.read_bytes()
    opened.path.write_bytes(flipped(whole, at % len(whole)))
    with pytest.raises(DamagedJournal):
        at_once(opened.snapshot(tmp_path / "copy.db", names))
    assert not (tmp_path / "copy.db").exists()


def test_only_what_was_not_checked_at_its_place_is_checked(opened, tmp_path, monkeypatch):
    looked, real = [], Witness.bad_in

    def bad_in(self, piece, first, key):
        looked.extend(range(first, first + len(piece) // 4096))
        return real(self, piece, first, key)

    monkeypatch.setattr(Witness, "bad_in", bad_in)
    names = at_once(opened.snapshot(tmp_path / "first.db"))
    pages = opened.path.stat().st_size // 4096
    assert looked == [*range(1, pages + 1)]
    looked.clear()
    assert at_once(opened.snapshot(tmp_path / "second.db", names)) == names
    assert looked == []
    at_once(opened.snapshot(tmp_path / "third.db", [*names[1:], names[0]]))
    assert len(looked) == pages
    looked.clear()
    add(opened, "one more")
    at_once(opened.snapshot(tmp_path / "fourth.db", names))
    assert 0 < len(looked) < pages // 2


def test_a_page_that_was_bad_for_a_moment_is_read_again_and_not_in_it(opened, tmp_path, monkeypatch):
    real, times = Witness.piece, []

    def piece(self, at, length):
        times.append(at)
        return flipped(real(self, at, length), 9000) if len(times) == 3 else real(self, at, length)

    monkeypatch.setattr(Witness, "piece", piece)
    at_once(opened.snapshot(tmp_path / "copy.db"))
    assert (tmp_path / "copy.db").read_bytes() == opened.path.read_bytes()
