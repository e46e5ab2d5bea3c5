"""A disk that is really full, under each deed that writes much: all is as it was, and a plain refusal says why."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal.deeds import back_up, export, take_in, unlock, write
from journal.errors import DiskFull
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved

LARGE = 1_500_000
ROOM = "size=2m"


@pytest.fixture
def disk(tmp_path):
    """Give a disk of two megabytes that is mounted for this test; skip where that is not allowed."""
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.geteuid() or mount is None:
        pytest.skip("only root on Linux may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run([mount, "-t", "tmpfs", "-o", ROOM, "tmpfs", place], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("a small disk may not be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def large(tmp_path):
    """Give a journal on another disk, with a file that does not fit beside what fills the small one."""
    journal, _ = unlock.create_journal(tmp_path / "Large.afterbell", "x", calibrate=False)
    entry = write.write(journal, Draft(body="Quince large"))
    write.attach(journal, entry.id, "p.bin", os.urandom(LARGE))
    yield journal
    journal.close()


def leave_free(disk, room):
    told = os.statvfs(disk)
    (disk / "filler").write_bytes(bytes(max(0, told.f_bavail * told.f_frsize - room)))


def all_in(disk):
    return {path.relative_to(disk): path.stat().st_size for path in disk.rglob("*") if path.is_file()} | {
        path.relative_to(disk): 0 for path in disk.rglob("*") if path.is_dir()
    }


def back_up_there(journal, disk):
    back_up.back_up(journal, disk)


def export_there(journal, disk):
    export.export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), disk / "out")


def export_sealed_there(journal, disk):
    export.export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), export.sealed_under(disk / "out.tar.age", "y"))


def restore_there(journal, disk):
    back_up.restore(Path(back_up.back_up(journal).path), disk / "Restored.afterbell", "x")


@pytest.mark.parametrize("room", [0, 800_000])
@pytest.mark.parametrize("deed", [back_up_there, export_there, export_sealed_there, restore_there])
def test_what_finds_no_room_on_a_disk_leaves_nothing_there(large, disk, deed, room):
    leave_free(disk, room)
    before = all_in(disk)
    with pytest.raises(DiskFull):
        deed(large, disk)
    assert all_in(disk) == before


@pytest.mark.parametrize("room", [0, 50_000])
def test_a_journal_on_a_full_disk_keeps_what_it_has_and_goes_on_when_there_is_room(large, disk, tmp_path, room):
    out = tmp_path / "out"
    export.export(large, proved(large, KeyDeed.PLAIN_EXPORT), out)
    backup = Path(back_up.back_up(large).path)
    journal, _ = unlock.create_journal(disk / "Mine.afterbell", "x", calibrate=False)
    entry = write.write(journal, Draft(body="Quince first"))
    leave_free(disk, room)
    for deed in (
        lambda: write.write(journal, Draft(body="word " * 20_000)),
        lambda: write.attach(journal, entry.id, "x.bin", bytes(LARGE)),
        lambda: take_in.import_file(journal, out),
    ):
        with pytest.raises(DiskFull):
            deed()
        assert (journal.entries.count(), journal.entries.get(entry.id).body) == (1, "Quince first")
    journal.close()
    with pytest.raises(DiskFull):
        back_up.restore(backup, journal.folder, "x")
    opened = unlock.open_journal(journal.folder, "x")
    assert (opened.entries.count(), opened.store.faults()) == (1, 0)
    (disk / "filler").unlink()
    write.write(opened, Draft(body="word " * 20_000))
    assert opened.entries.count() == 2
    opened.close()
