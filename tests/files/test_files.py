from __future__ import annotations

import errno
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from journal import files
from journal.errors import (
    DiskFull,
    JournalExists,
    JournalInUse,
    NotAPlainFile,
    NotReadable,
    NotWritable,
    TooLarge,
)
from journal.files import locking
from journal.sharing import hand_over


def test_a_file_is_replaced_whole(tmp_path):
    target = tmp_path / "keys.json"
    files.replace(target, b"one")
    files.replace(target, b"two")
    assert target.read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


def test_a_folder_whose_place_was_taken_meanwhile_is_refused_as_that_and_what_stands_there_stays(tmp_path):
    target = tmp_path / "Afterbell export"
    part = files.make_working_folder(target)
    files.make_new_folder(target)
    (target / "a.md").write_text("another's")
    with pytest.raises(JournalExists):
        files.place(part, target)
    assert (target / "a.md").read_text() == "another's"


def test_many_files_are_brought_to_their_own_disk_and_no_other_is_waited_for(tmp_path, monkeypatch):
    (tmp_path / "a.md").write_text("A page.")
    monkeypatch.setattr(os, "sync", lambda: pytest.fail("every disk there is was waited for"))
    files.bring_to_disk(tmp_path)
    with pytest.raises(NotReadable):
        files.bring_to_disk(tmp_path / "gone")


def test_where_one_disk_cannot_be_asked_alone_all_are_brought_to_the_disk(tmp_path, monkeypatch):
    brought = []
    monkeypatch.setattr(os, "sync", lambda: brought.append("all"))
    writing = sys.modules["journal.files.writing"]  # the package has a function of this name
    monkeypatch.setattr(writing, "_sync_alone", lambda _: errno.ENOSYS)
    files.bring_to_disk(tmp_path)
    monkeypatch.setattr(writing, "_sync_alone", lambda _: errno.ENOSPC)
    with pytest.raises(DiskFull):
        files.bring_to_disk(tmp_path)
    assert brought == ["all"]


def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_before_the_return(tmp_path, monkeypatch):
    calls = []
    real = {"fsync": os.fsync, "replace": Path.replace}

    def fsync(descriptor):
        calls.append("folder" if Path(f"/proc/self/fd/{descriptor}").is_dir() else "file")
        real["fsync"](descriptor)

    def replace(self, target):
        calls.append("rename")
        return real["replace"](self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    files.replace(tmp_path / "keys.json", b"x")
    assert calls == ["file", "rename", "folder"]


def test_a_failed_replacement_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "keys.json"
    files.replace(target, b"one")

    def full(_descriptor):
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        files.replace(target, b"two")
    assert target.read_bytes() == b"one"
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


def test_a_copy_is_whole(tmp_path):
    (tmp_path / "a").write_bytes(b"x" * 3_000_000)
    files.copy(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"x" * 3_000_000
    with pytest.raises(NotReadable):
        files.copy(tmp_path / "none", tmp_path / "c")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a", "b"]


def test_a_folder_is_held_once(tmp_path):
    lock = files.Lock(tmp_path / "lock")
    with pytest.raises(JournalInUse) as refused:
        files.Lock(tmp_path / "lock")
    assert refused.value.facts["pid"] == os.getpid()
    lock.let_go()
    files.Lock(tmp_path / "lock").let_go()


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("STAFF-ROOM", "STAFF-ROOM"),
        ("\u202estaff\nroom ", "staffroom"),
        (platform.node(), None),
        (f"{platform.node().partition('.')[0]}.another-network", None),
        (" \n", None),
        (None, None),
        (["STAFF-ROOM"], None),
    ],
)
def test_of_a_folder_that_is_held_elsewhere_it_is_told_by_which_computer(tmp_path, noted, told):
    lock = files.Lock(tmp_path / "lock")
    (tmp_path / "lock").write_text(json.dumps({"pid": 7, "host": noted}))
    with pytest.raises(JournalInUse) as refused:
        files.Lock(tmp_path / "lock")
    assert refused.value.facts["host"] == told
    lock.let_go()


def test_the_process_that_holds_a_folder_is_told_and_its_end_frees_it(tmp_path):
    code = "import sys; from pathlib import Path; from journal.files import Lock\n"
    code += "lock = Lock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(JournalInUse) as refused:
            files.Lock(tmp_path / "lock")
        assert refused.value.facts["pid"] == other.pid
        other.kill()
        other.wait()
    files.Lock(tmp_path / "lock").let_go()


@pytest.mark.parametrize("left", [b"", b"\xff\xfe", b"[]", b"[" * 1024, b'{"pid": 1}' * 1000])
def test_whatever_stands_in_the_lock_file_it_can_be_taken(tmp_path, left):
    (tmp_path / "lock").write_bytes(left)
    lock = files.Lock(tmp_path / "lock")
    with pytest.raises(JournalInUse):
        files.Lock(tmp_path / "lock")
    assert json.loads((tmp_path / "lock").read_bytes())["pid"] == os.getpid()
    lock.let_go()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_hardened_process_leaves_no_core_dump_and_hands_none_to_a_program():
    code = "import resource, ctypes; from journal.vault.process import harden_process, set_dumpable\n"
    code += "harden_process(); print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))\n"
    code += "set_dumpable(dumpable=True); print(ctypes.CDLL(None).prctl(3))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["(1, 1) 0", "1"]


def test_where_a_disk_has_no_second_names_nothing_is_overwritten_either(tmp_path, monkeypatch):
    def without(_, __):
        raise OSError(1, "operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", without)
    assert files.put_new_in_plain(tmp_path / "one", b"first")
    assert not files.put_new_in_plain(tmp_path / "one", b"second")
    assert (tmp_path / "one").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_a_file_that_windows_holds_for_a_moment_is_tried_again(tmp_path, monkeypatch):
    (tmp_path / "keys.json").write_bytes(b"one")
    real, pauses, refused = Path.replace, [], [PermissionError(13, "held")] * 3

    def replace(self, target):
        if refused:
            raise refused.pop()
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr("journal.files.reading.WINDOWS", True)
    monkeypatch.setattr("journal.files.reading.time.sleep", pauses.append)
    files.replace(tmp_path / "keys.json", b"two")
    assert (tmp_path / "keys.json").read_bytes() == b"two"
    assert pauses == [0.0, 0.02, 0.05]


def test_a_pipe_in_the_place_of_a_file_is_said_to_be_none(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAPlainFile):
        files.read(tmp_path / "pipe", 10)
    with pytest.raises(NotReadable):
        files.read(tmp_path / "nothing", 10)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of /proc")
def test_what_comes_counts_and_not_the_size_that_was_told():
    """These are plain files of 0 bytes, which have more."""
    told_nothing = Path("/proc/self/smaps")
    assert told_nothing.stat().st_size == 0
    with pytest.raises(TooLarge):
        files.read(told_nothing, 100)
    with pytest.raises(TooLarge):
        list(files.copied_from(told_nothing))
    assert len(files.read(Path("/proc/self/status"), 1 << 20)) > 100
    assert len(files.read_own(told_nothing, 100)) == 100


def test_a_passphrase_may_come_through_a_pipe(tmp_path):
    """As `--passphrase-file <(pass show journal)` hands it over: whoever names a pipe wants to be waited for."""
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_text, args=("four paper lanterns\n",))
    writer.start()
    assert files.read_stream(tmp_path / "pipe", 4096) == b"four paper lanterns\n"
    writer.join()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_into_which_nobody_writes_is_not_waited_for_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr("journal.files.reading.NOBODY_WRITES", 0.05)
    os.mkfifo(tmp_path / "pipe")
    assert files.read_stream(tmp_path / "pipe", 4096) is None


def test_the_database_of_an_open_journal_is_never_opened_once_more(journal):
    """Closing it again would drop SQLite's lock, and another process could write."""
    for reader in (
        lambda path: files.read(path, 1 << 30),
        lambda path: list(files.copied_from(path)),
        lambda path: files.copy(path, path.with_name("copy")),
        lambda path: hand_over.open_file(journal, path),
    ):
        with pytest.raises(JournalInUse):
            reader(journal.folder / "journal.db")
    assert files.read_start(journal.folder / "journal.db", 16) == b""


@pytest.mark.parametrize("way", ["symlink_to", "hardlink_to"])
def test_a_lock_is_no_link_and_has_no_second_name(tmp_path, way):
    (tmp_path / "mine").write_bytes(b"words of mine")
    getattr(tmp_path / "lock", way)(tmp_path / "mine")
    with pytest.raises(NotAPlainFile):
        files.Lock(tmp_path / "lock")
    assert (tmp_path / "mine").read_bytes() == b"words of mine"


def test_a_lock_whose_file_was_exchanged_meanwhile_is_taken_on_the_one_that_is_there(tmp_path, monkeypatch):
    real, exchanged = locking._taken, []

    def taken(file):
        if not exchanged:
            exchanged.append((tmp_path / "lock").unlink())
            (tmp_path / "lock").touch()
        return real(file)

    monkeypatch.setattr(locking, "_taken", taken)
    lock = files.Lock(tmp_path / "lock")
    monkeypatch.undo()
    with pytest.raises(JournalInUse):
        files.Lock(tmp_path / "lock")
    lock.let_go()


def test_what_has_no_room_is_not_begun_to_be_copied(tmp_path):
    (tmp_path / "a").write_bytes(b"begins")
    os.truncate(tmp_path / "a", shutil.disk_usage(tmp_path).free + (1 << 30))
    with pytest.raises(DiskFull):
        files.copy(tmp_path / "a", tmp_path / "b")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_folder_is_not_made_where_a_file_stands(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable):
        files.make_folder(tmp_path / "file" / "folder")
