"""The file of an open database, put into blocks as it lies while it is written to."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading

import pytest

from journal import files
from journal.errors import Cancelled, DamagedJournal, DiskFailed, DiskFull
from journal.slices import at_once
from journal.vault import blocks, snapshot
from journal.vault.store import open_store
from journal.vault.witness import Witness

KEY = bytearray(range(32))


@pytest.fixture
def opened(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshot, "SIZE", 2 * 4096)
    monkeypatch.setattr(snapshot, "PIECE", 4 * 4096)
    (tmp_path / "of the journal").mkdir()
    made = open_store(tmp_path / "of the journal" / "journal.db", KEY, create=True)
    made.maintain(lambda raw: raw.execute("CREATE TABLE notes (body TEXT) STRICT"))
    add(made, *("x" * 3000 for _ in range(60)))
    yield made
    made.close()


@pytest.fixture
def home(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def answers(monkeypatch):
    """Let the disk that is written to not answer until this is set."""
    answers, real = threading.Event(), files.replace
    monkeypatch.setattr(files, "replace", lambda *given, **named: answers.wait() and real(*given, **named))
    yield answers
    answers.set()


def add(opened, *bodies):
    with opened.write():
        for body in bodies:
            opened.run("INSERT INTO notes VALUES (?)", (body,))


def put_together(home, names):
    return b"".join((home / "blocks" / name).read_bytes() for name in names)


def counted(home, names):
    path = home / "together.db"
    path.write_bytes(put_together(home, names))
    copy = open_store(path, KEY)
    try:
        assert copy.faults() == 0
        assert copy.read("PRAGMA integrity_check")[0][0] == "ok"
        return copy.one("SELECT count(*) FROM notes")[0]
    finally:
        copy.close()


def lying(home):
    return {path for path in (home / "blocks").glob("??/*") if path.is_file()}


def taken_while(opened, home, doing):
    """Take the file, and do something after each slice; give the names, and how many slices there were."""
    slices, count = snapshot.taken(opened, home), 0
    with contextlib.closing(slices):
        while True:
            try:
                next(slices)
            except StopIteration as end:
                return end.value, count
            count += 1
            doing(count)


def test_the_blocks_have_the_very_bytes_of_the_file(opened, home):
    names = at_once(snapshot.taken(opened, home))
    assert put_together(home, names) == opened.path.read_bytes()
    assert all(blocks.named((home / "blocks" / name).read_bytes()) == name for name in names)
    assert counted(home, names) == 60


def test_what_is_written_between_two_slices_is_in_them(opened, home):
    def doing(number):
        if number in {1, 7}:
            add(opened, "early", "late")
            with opened.write():
                opened.run("UPDATE notes SET body = body || 'y' WHERE rowid IN (1, 30, 59)")

    names, slices = taken_while(opened, home, doing)
    assert slices > 20
    assert put_together(home, names) == opened.path.read_bytes()
    assert counted(home, names) == 64


def test_it_ends_though_something_is_written_between_all_of_its_slices(opened, home):
    names, slices = taken_while(opened, home, lambda number: add(opened, f"one more {number}"))
    assert put_together(home, names) == opened.path.read_bytes()
    assert counted(home, names) == 60 + slices


def test_what_is_taken_back_meanwhile_is_not_in_them(opened, home):
    def doing(number):
        if number == 5:
            with contextlib.suppress(ZeroDivisionError), opened.write():
                opened.run("UPDATE notes SET body = 'gone'")
                raise ZeroDivisionError

    names, _ = taken_while(opened, home, doing)
    assert put_together(home, names) == opened.path.read_bytes()
    assert counted(home, names) == 60


def test_what_is_begun_and_not_ended_is_never_taken(opened, home, monkeypatch):
    monkeypatch.setattr(snapshot, "TRIES", 1)
    with opened.write():
        opened.run("DELETE FROM notes")
        with pytest.raises(Cancelled):
            at_once(snapshot.taken(opened, home))


def test_where_the_journal_is_closed_meanwhile_it_ends(opened, home):
    slices = snapshot.taken(opened, home)
    next(slices)
    opened.close()
    with pytest.raises(Cancelled):
        next(slices)


def test_a_disk_that_does_not_answer_holds_the_journal_for_no_slice(opened, home, answers):
    """Else a save, or a lock, would wait for it."""
    slices = snapshot.taken(opened, home)
    for _ in range(100):
        next(slices)
    add(opened, "saved meanwhile")
    answers.set()
    names = at_once(slices)
    assert counted(home, names) == 61


def test_no_more_is_read_than_the_disk_has_written(opened, home, answers, monkeypatch):
    monkeypatch.setattr(snapshot, "AHEAD", 4)
    piece, read = Witness.piece, []
    monkeypatch.setattr(Witness, "piece", lambda self, *given: read.append(given) or piece(self, *given))
    slices = snapshot.taken(opened, home)
    for _ in range(30):
        next(slices)
    assert len(read) == 1 + 3  # the salt, and 6 blocks
    answers.set()
    at_once(slices)


@pytest.mark.parametrize("refusal", [DiskFull, DiskFailed])
def test_what_the_disk_refuses_is_told_what_is_old_goes_and_all_of_a_full_one(opened, home, monkeypatch, refusal):
    names, real, made = at_once(snapshot.taken(opened, home)), files.replace, []
    (home / "0001").mkdir()
    at_once(blocks.listed(home / "0001", names))
    before = lying(home)
    left = home / "blocks" / "ab" / ("ab" * 32)  # by one that was cut short a week ago
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"of no list")
    os.utime(left, (0, 0))
    with opened.write():
        opened.run("UPDATE notes SET body = body || 'y'")

    def replace(path, data, **named):
        if len(made) >= 5:  # several threads come here
            raise refusal(path=path)
        real(path, data, **named)
        made.append(path)

    monkeypatch.setattr(files, "replace", replace)
    with pytest.raises(refusal):
        at_once(snapshot.taken(opened, home))
    assert lying(home) == (before if refusal is DiskFull else before | set(made))
    assert put_together(home, names)


def test_no_disk_is_filled_to_its_end(opened, home, monkeypatch):
    class Little:
        free = blocks.LEFT_FREE + 4096

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Little)
    with pytest.raises(DiskFull):
        at_once(snapshot.taken(opened, home))
    assert lying(home) == set()


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]


@pytest.mark.parametrize("known", [False, True], ids=["checked never", "checked before"])
@pytest.mark.parametrize("at", [3, 50, 5 * 4096 - 1, 20 * 4096, -100])
def test_a_flipped_bit_is_found_though_all_was_checked_before(opened, home, at, known):
    names = at_once(snapshot.taken(opened, home)) if known else ()
    whole = opened.path.read_bytes()
    opened.path.write_bytes(flipped(whole, at % len(whole)))
    with pytest.raises(DamagedJournal):
        at_once(snapshot.taken(opened, home, names))
    assert not known or put_together(home, names) == whole


def test_only_what_was_not_checked_at_its_place_is_checked(opened, home, monkeypatch):
    looked, real = [], Witness.bad_in

    def bad_in(self, piece, first, *given):
        looked.extend(range(first, first + len(piece) // 4096))
        return real(self, piece, first, *given)

    monkeypatch.setattr(Witness, "bad_in", bad_in)
    names = at_once(snapshot.taken(opened, home))
    pages = opened.path.stat().st_size // 4096
    assert sorted(looked) == [*range(1, pages + 1)]
    looked.clear()
    assert at_once(snapshot.taken(opened, home, names)) == names
    assert looked == []
    at_once(snapshot.taken(opened, home, [*names[1:], names[0]]))
    assert len(looked) == pages
    looked.clear()
    add(opened, "one more")
    at_once(snapshot.taken(opened, home, names))
    assert 0 < len(looked) < pages // 2


def test_where_the_disk_cannot_be_read_is_not_where_the_file_ends(opened, home, monkeypatch):
    """Up to a bad place a disk gives what it has, and says nothing; only who asks once more is told."""
    bad, real = 22 * 4096, os.pread

    def pread(file, length, at):
        if at == bad:
            raise OSError(errno.EIO, "the disk")
        return real(file, min(length, bad - at) if at < bad else length, at)

    monkeypatch.setattr(os, "pread", pread)
    with pytest.raises(DiskFailed):
        at_once(snapshot.taken(opened, home))
    with pytest.raises(DiskFailed):
        at_once(opened.checking())


def test_a_page_that_was_bad_for_a_moment_is_read_again_and_not_in_them(opened, home, monkeypatch):
    real, times = Witness.piece, []

    def piece(self, at, length):
        times.append(at)
        return flipped(real(self, at, length), 9000) if len(times) == 4 else real(self, at, length)

    monkeypatch.setattr(Witness, "piece", piece)
    names = at_once(snapshot.taken(opened, home))
    assert put_together(home, names) == opened.path.read_bytes()
