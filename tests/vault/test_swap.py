"""A restore that is cut short: by the disk, by the power, by whoever ends the program."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from journal.deeds import back_up
from journal.deeds import unlock as door
from journal.deeds.unlock import is_journal
from journal.errors import DiskFailed
from journal.shapes import Draft


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def opened(place):
    journal, _ = door.create_journal(place, "x", calibrate=False)
    write(journal, 3)
    yield journal
    journal.close()


def write(journal, count):
    with journal.store.write():
        for number in range(count):
            journal.entries.write(Draft(body=f"Entry number {number}, with some words."))


RESTORES = """
import os, sys
from pathlib import Path
from journal.deeds import back_up as backup
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
real, left = Path.replace, int(sys.argv[3])
def replace(self, target):
    global left
    if ".afterbell" in self.name and ".new" not in self.name:
        if not left:
            os._exit(9)
        left -= 1
    return real(self, target)
Path.replace = replace
backup.restore(Path(sys.argv[1]), Path(sys.argv[2]), "x")
"""


@pytest.mark.parametrize(("renames", "entries"), [(0, 5), (1, 5), (2, 3), (3, 3)])
def test_a_restore_cut_off_between_its_renames_is_finished_or_undone_by_the_next_opening(
    opened, place, renames, entries
):
    info = back_up.back_up(opened)
    write(opened, 2)
    opened.close()
    command = [sys.executable, "-c", RESTORES, info.path, str(place), str(renames)]
    ended = subprocess.run(command, check=False, cwd=Path(back_up.__file__).parent.parent.parent)
    assert ended.returncode == (0 if renames == 3 else 9)
    assert place.exists() is (renames != 2)
    assert is_journal(place)
    journal = door.open_journal(place, "x")
    assert journal.entries.count() == entries
    journal.close()
    assert back_up.restore(Path(info.path), place, "x") == 3
    assert not [path for path in place.parent.iterdir() if path.suffix in {".restoring", ".restored"}]
    found = []
    for folder in place.parent.glob("*before restoring*"):
        journal = door.open_journal(folder, "x")
        found.append(journal.entries.count())
        journal.close()
    assert 5 in found


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_restore_that_the_disk_refuses_half_way_puts_the_journal_back(opened, place, monkeypatch, failing):
    info = back_up.back_up(opened)
    write(opened, 2)
    opened.close()
    real, calls = Path.replace, []

    def replace(self, target):
        if ".afterbell" in self.name and ".new" not in self.name:
            calls.append(target)
            if len(calls) == failing:
                raise OSError(errno.EIO, "the disk")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(DiskFailed):
            back_up.restore(Path(info.path), place, "x")
    assert sorted(path.name for path in place.parent.iterdir()) == ["My journal backups", "My journal.afterbell"]
    journal = door.open_journal(place, "x")
    assert journal.entries.count() == 5
    journal.close()


def test_a_restore_that_cannot_even_be_undone_is_finished_when_the_disk_is_well_again(opened, place, monkeypatch):
    info = back_up.back_up(opened)
    write(opened, 2)
    opened.close()
    real = Path.replace

    def replace(self, target):
        if target == place:
            raise OSError(errno.EIO, "the disk")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(DiskFailed):
            back_up.restore(Path(info.path), place, "x")
    assert not place.exists()
    journal = door.open_journal(place, "x")
    assert journal.entries.count() == 3
    journal.close()
    assert len(list(place.parent.glob("*before restoring*"))) == 1
