from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from journal import files
from journal.errors import DiskFull, JournalInUse, NotReadable


def test_a_file_is_replaced_whole(tmp_path):
    target = tmp_path / "keys.json"
    files.replace(target, b"one")
    files.replace(target, b"two")
    assert target.read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


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


@pytest.mark.parametrize("left", [b"", b"\xff\xfe", b"[]", b'{"pid": 1}' * 1000])
def test_whatever_stands_in_the_lock_file_it_can_be_taken(tmp_path, left):
    (tmp_path / "lock").write_bytes(left)
    lock = files.Lock(tmp_path / "lock")
    with pytest.raises(JournalInUse):
        files.Lock(tmp_path / "lock")
    assert json.loads((tmp_path / "lock").read_bytes())["pid"] == os.getpid()
    lock.let_go()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_hardened_process_leaves_no_core_dump():
    code = "import resource, ctypes; from journal.vault.process import harden_process, set_dumpable\n"
    code += "harden_process(); print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))\n"
    code += "set_dumpable(dumpable=True); print(ctypes.CDLL(None).prctl(3))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["(0, 0) 0", "1"]
