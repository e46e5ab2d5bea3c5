from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from journal import files
from journal.errors import (
    DamagedJournal,
    DiskFailed,
    DiskFull,
    JournalExists,
    JournalTooNew,
    NoJournal,
    WrongPassphrase,
)
from journal.slices import Elsewhere, at_once
from journal.vault import folder, keys, migrate, slots

SECRET = b"r" * 16


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


def made(place, passphrase="x"):
    store, keyring = folder.create(place, passphrase, SECRET, keys.usual())
    with store.write():
        store.run("INSERT INTO settings VALUES ('a', '1')")
    return store, keyring


def close(store, keyring):
    store.close()
    keyring.close()


def opened(place, passphrase="x"):
    return folder.unlock(place, "passphrase", keys.passphrase_bytes(passphrase))


def names(place):
    return sorted(file.name for file in place.iterdir())


def kept(store):
    return [row[0] for row in store.read("SELECT name FROM settings ORDER BY name")]


def test_a_new_journal_is_a_folder_of_database_slots_and_lock(place):
    close(*made(place))
    assert names(place) == ["journal.db", "journal.db-journal", "journal.lock", "keys.json", "keys.json.bak"]
    assert (place / "journal.db-journal").stat().st_size == 0
    assert [file.name for file in place.parent.iterdir()] == [place.name]


def test_what_was_kept_is_there_after_closing_and_opening(place):
    close(*made(place))
    store, keyring = opened(place)
    assert kept(store) == ["a"]
    close(store, keyring)


def test_an_empty_folder_becomes_a_journal_and_a_full_one_never(place):
    place.mkdir()
    close(*made(place))
    with pytest.raises(JournalExists):
        made(place)
    (place.parent / "full").mkdir()
    (place.parent / "full" / "letter.txt").write_text("x")
    with pytest.raises(JournalExists):
        made(place.parent / "full")
    assert names(place.parent / "full") == ["letter.txt"]


def test_a_creation_that_fails_leaves_nothing(place, monkeypatch):
    def full(*_):
        raise DiskFull(path=place)

    monkeypatch.setattr(slots, "write", full)
    with pytest.raises(DiskFull):
        made(place)
    assert list(place.parent.iterdir()) == []


def test_what_a_creation_cut_short_left_behind_is_no_hindrance(place):
    beside = place.with_name(place.name + ".new")
    beside.mkdir()
    (beside / "journal.db").write_bytes(b"half")
    close(*made(place))
    assert not beside.exists()


def test_a_folder_of_somebody_that_has_the_working_name_is_never_cleared(place):
    beside = place.with_name(place.name + ".new")
    beside.mkdir()
    (beside / "letter.txt").write_text("x")
    with pytest.raises(JournalExists):
        made(place)
    assert names(beside) == ["letter.txt"]


def test_no_lock_file_is_left_where_no_journal_is(tmp_path):
    with pytest.raises(NoJournal):
        opened(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_deleted_words_are_wiped_from_the_word_index_too(place):
    store, keyring = made(place)
    assert store.read("SELECT v FROM entry_words_config WHERE k = 'secure-delete'")[0][0] == 1
    close(store, keyring)


@pytest.mark.parametrize("how", ["gone", "empty", "cut", "other"])
def test_a_damaged_database_is_not_called_a_wrong_passphrase(place, how):
    close(*made(place))
    database = place / "journal.db"
    whole = database.read_bytes()
    if how == "gone":
        database.unlink()
    else:
        database.write_bytes({"empty": b"", "cut": whole[:5000], "other": bytes(len(whole))}[how])
    with pytest.raises(DamagedJournal):
        opened(place)
    with pytest.raises(WrongPassphrase):
        opened(place, "y")


def test_a_damaged_database_beside_a_damaged_key_copy_is_not_called_a_wrong_passphrase_either(place):
    close(*made(place))
    (place / "journal.db").write_bytes(b"")
    copy = place / "keys.json.bak"
    copy.write_bytes(copy.read_bytes().replace(b'"gen":1', b'"gen":2'))
    with pytest.raises(DamagedJournal):
        opened(place)


def test_a_newer_journal_is_refused_by_its_number(place):
    store, keyring = made(place)
    store.maintain(lambda connection: connection.execute("PRAGMA user_version = 999"))
    close(store, keyring)
    with pytest.raises(JournalTooNew) as refused:
        opened(place)
    assert refused.value.facts == {"found": 999, "known": migrate.steps()[-1][0]}
    with pytest.raises(JournalTooNew):
        opened(place)  # and the first refusal let the folder go


def with_a_step(monkeypatch, sql="CREATE TABLE later (x TEXT) STRICT;"):
    steps = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: (*steps, (steps[-1][0] + 1, sql)))
    return steps[-1][0]


def test_the_file_is_copied_before_a_migration(place, monkeypatch):
    close(*made(place))
    before = with_a_step(monkeypatch)
    close(*opened(place))
    copy = place / f"journal.db.before-{before}"
    assert copy.exists()
    store, keyring = opened(place)
    assert (migrate.version(store), kept(store)) == (before + 1, ["a"])
    close(store, keyring)
    shutil.copy(copy, place / "journal.db")
    monkeypatch.undo()
    store, keyring = opened(place)
    assert (migrate.version(store), kept(store)) == (before, ["a"])
    close(store, keyring)


def test_a_migration_that_fails_changes_nothing(place, monkeypatch):
    close(*made(place))
    before = with_a_step(monkeypatch, "CREATE TABLE later (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);")
    with pytest.raises(Exception, match="nowhere"):
        opened(place)
    monkeypatch.setattr(migrate, "steps", lambda: ((before, ""),))
    store, keyring = opened(place)
    assert migrate.version(store) == before
    assert store.one("SELECT 1 FROM sqlite_schema WHERE name = 'later'") is None
    close(store, keyring)


def test_another_passphrase_opens_after_a_change_and_the_old_one_does_not(place):
    store, keyring = made(place)
    keyring.change_passphrase("y")
    close(store, keyring)
    with pytest.raises(WrongPassphrase):
        opened(place, "x")
    close(*opened(place, "y"))


def test_the_recovery_sheet_opens_after_a_change_of_the_passphrase(place):
    store, keyring = made(place)
    keyring.change_passphrase("y")
    close(store, keyring)
    close(*folder.unlock(place, "recovery", SECRET))


def test_a_new_recovery_sheet_replaces_the_old_one(place):
    store, keyring = made(place)
    keyring.change_recovery(b"n" * 16)
    close(store, keyring)
    with pytest.raises(WrongPassphrase):
        folder.unlock(place, "recovery", SECRET)
    close(*folder.unlock(place, "recovery", b"n" * 16))
    close(*opened(place))


def test_a_passphrase_change_that_fails_keeps_the_old_one(place, monkeypatch):
    store, keyring = made(place)

    def full(*_):
        raise DiskFull(path=place)

    with monkeypatch.context() as patched:
        patched.setattr(files, "replace", full)
        with pytest.raises(DiskFull):
            keyring.change_passphrase("y")
    close(store, keyring)
    close(*opened(place, "x"))


def test_a_passphrase_change_holds_though_the_second_copy_found_no_room(place, monkeypatch):
    store, keyring = made(place)

    real = files.replace

    def full(path, data):
        if path.name != "keys.json":
            raise DiskFull(path=path)
        real(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(files, "replace", full)
        keyring.change_passphrase("y")
        keyring.change_passphrase("z")
    close(store, keyring)
    for old in ("x", "y"):
        with pytest.raises(WrongPassphrase):
            opened(place, old)
    close(*opened(place, "z"))
    assert (place / "keys.json").read_bytes() == (place / "keys.json.bak").read_bytes()


def replaced(place, passphrase="z"):
    store, keyring = made(place)
    return at_once(folder.replacing_key(store, keyring, passphrase, b"n" * 16))


def test_a_replaced_key_keeps_every_word_and_no_old_secret(place):
    store, keyring = replaced(place)
    assert kept(store) == ["a"]
    whole = ["journal.db", "journal.db-journal", "journal.lock", "keys.json", "keys.json.bak"]
    assert names(place) == whole
    close(store, keyring)
    for passphrase in ("x", ""):
        with pytest.raises(WrongPassphrase):
            opened(place, passphrase)
    with pytest.raises(WrongPassphrase):
        folder.unlock(place, "recovery", SECRET)
    close(*folder.unlock(place, "recovery", b"n" * 16))
    store, keyring = opened(place, "z")
    assert (kept(store), store.faults()) == (["a"], 0)
    close(store, keyring)
    assert names(place) == whole


def test_a_disk_that_fails_once_the_key_is_new_leaves_the_journal_to_be_opened(place, monkeypatch):
    real, left = folder.open_store, [2]

    def failing(path, key, **options):
        left[0] -= path == place / folder.DATABASE
        if left[0] == 0:
            raise DiskFailed
        return real(path, key, **options)

    monkeypatch.setattr(folder, "open_store", failing)
    store, keyring = made(place)
    with pytest.raises(DiskFailed):
        at_once(folder.replacing_key(store, keyring, "z", b"n" * 16))
    store, keyring = opened(place, "z")
    assert kept(store) == ["a"]
    close(store, keyring)


def write(store, word):
    with store.write():
        store.run("INSERT INTO settings VALUES (?, '1')", (word,))


def gone(place):
    """How many files that were the journal's are kept though they have no name."""
    held = [str(file.readlink()) for file in Path("/proc/self/fd").glob("*") if file.is_symlink()]
    return held.count(f"{place / 'journal.db'} (deleted)")


def test_what_is_saved_while_the_key_is_replaced_is_there_under_the_new_one(place):
    store, keyring = made(place)
    with store.write():
        store.run("CREATE TABLE filler (bytes BLOB) STRICT")
        store.run_many("INSERT INTO filler VALUES (randomblob(1000000))", [() for _ in range(8)])
    replacing = folder.replacing_key(store, keyring, "z", b"n" * 16)
    saved, beside = ["a"], []
    try:
        while True:
            if isinstance(told := next(replacing), Elsewhere):
                beside.append(told)
                told.do()
                continue
            saved.append(f"b{len(saved):03}")
            write(store, saved[-1])
    except StopIteration as end:
        store, keyring = end.value
    assert kept(store) == saved
    assert len(saved) > 10
    assert gone(place) == Path("/proc/self/fd").is_dir(), "a gigabyte goes half a second: nobody waits"
    beside[-1].ended(True)
    assert gone(place) == 0
    close(store, keyring)
    with pytest.raises(WrongPassphrase):
        opened(place, "x")


def test_a_replacement_of_the_key_that_is_stopped_leaves_the_old_one_and_nothing_else(place):
    store, keyring = made(place)
    before = names(place)
    replacing = folder.replacing_key(store, keyring, "z", b"n" * 16)
    next(replacing).do()
    next(replacing)
    assert "journal.db.next" in names(place)
    replacing.close()
    assert names(place) == before
    write(store, "b")
    close(store, keyring)
    store, keyring = opened(place, "x")
    assert kept(store) == ["a", "b"]
    close(store, keyring)


class Cut(BaseException):
    """The power fails here."""


@pytest.mark.parametrize("at", range(1, 5))
def test_a_replacement_of_the_key_cut_short_anywhere_leaves_a_journal_that_opens(place, monkeypatch, at):
    """Cut before the n-th change of a name: keys.json.next, journal.db, keys.json, keys.json.bak."""
    store, keyring = made(place)
    real, left = Path.replace, [at]

    def replace(self, target):
        left[0] -= 1
        if left[0] == 0:
            raise Cut
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(Cut):
            at_once(folder.replacing_key(store, keyring, "z", b"n" * 16))
    close(store, keyring)
    old, new = ("x", "z") if at <= 2 else ("z", "x")
    with pytest.raises(WrongPassphrase):
        opened(place, new)
    store, keyring = opened(place, old)
    assert (kept(store), store.faults()) == (["a"], 0)
    close(store, keyring)
    assert "keys.json.next" not in names(place)
    assert "journal.db.next" not in names(place)


def test_the_keys_are_wiped_on_closing(place):
    store, keyring = made(place)
    root = keyring.root
    close(store, keyring)
    assert root == bytearray(32)


def test_a_folder_that_was_moved_opens(place, tmp_path):
    close(*made(place))
    moved = place.rename(tmp_path / "Elsewhere.afterbell")
    store, keyring = opened(moved)
    assert kept(store) == ["a"]
    close(store, keyring)


def test_what_a_crash_left_half_written_is_gone_after_the_next_opening(place):
    close(*made(place))
    left = [
        place / name for name in ("keys.json.0a1b2c3d.new", "keys.json.next.new", "journal.db.before-1.0a1b2c3d.new")
    ]
    for path in left:
        path.write_bytes(b"half")
    (place / "my notes.new").write_bytes(b"not ours")
    close(*opened(place, "x"))
    assert not any(path.exists() for path in left)
    assert (place / "my notes.new").exists()
