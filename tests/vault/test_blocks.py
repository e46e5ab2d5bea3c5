"""Databases in blocks: what is the same lies once, each list is enough by itself, what is hurt is found and mended."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from journal import files
from journal.errors import BackupPartMissing, Cancelled, NotAPlainFile
from journal.slices import at_once
from journal.vault import blocks

SIZE = blocks.SIZE


def keep(home, name, data):
    """Put `data` in blocks in a folder of this name."""
    folder = home / name
    folder.mkdir(parents=True)
    pieces = [data[at : at + SIZE] for at in range(0, len(data), SIZE)]
    for piece in pieces:
        blocks.kept(home, blocks.named(piece), piece)
    at_once(blocks.listed(folder, [blocks.named(piece) for piece in pieces]))
    return folder


def lying(home):
    return {path for path in (home / "blocks").glob("??/*") if path.is_file()}


def is_whole(folder, data):
    return b"".join(blocks.pieces(folder)) == data


@pytest.mark.parametrize("size", [4096, SIZE, SIZE + 4096, 3 * SIZE])
def test_a_database_comes_out_of_its_blocks_as_it_went_in(tmp_path, size):
    data = os.urandom(size)
    folder = keep(tmp_path, "one", data)
    assert blocks.stand_for(folder)
    assert [path.name for path in folder.iterdir()] == ["journal.blocks"]
    assert is_whole(folder, data)


def test_of_blocks_that_one_cut_short_left_an_hour_ago_the_names_are_on_the_disk_before_a_list_has_them(
    tmp_path, monkeypatch
):
    data = os.urandom(3 * SIZE)
    (keep(tmp_path, "cut short", data) / "journal.blocks").unlink()
    for path in lying(tmp_path):
        os.utime(path, times=(time.time() - 3600,) * 2)
    synced = set()
    monkeypatch.setattr(files, "sync_folder", synced.add)
    keep(tmp_path, "one", data)
    assert synced == {tmp_path / "blocks", *(path.parent for path in lying(tmp_path))}


def test_no_list_names_a_block_that_went_before_it_was_written(tmp_path):
    names = blocks.names_in(keep(tmp_path, "one", os.urandom(3 * SIZE)))
    (tmp_path / "blocks" / names[1]).unlink()
    (tmp_path / "other").mkdir()
    with pytest.raises(BackupPartMissing) as refused:
        at_once(blocks.listed(tmp_path / "other", names))
    assert refused.value.facts["path"] == tmp_path / "blocks" / names[1]
    assert not blocks.stand_for(tmp_path / "other")


@pytest.mark.skipif(sys.platform == "win32", reason="cat")
def test_they_come_together_without_afterbell(tmp_path):
    data = os.urandom(3 * SIZE + 4096)
    folder = keep(tmp_path, "one", data)
    with (folder / "journal.blocks").open("rb") as names:
        done = subprocess.run(["xargs", "cat"], stdin=names, cwd=tmp_path / "blocks", capture_output=True, check=True)
    assert done.stdout == data


def test_what_two_have_the_same_lies_once(tmp_path):
    first = os.urandom(4 * SIZE)
    second = first[:SIZE] + os.urandom(SIZE) + first[2 * SIZE :] + os.urandom(4096)
    one, other = keep(tmp_path, "one", first), keep(tmp_path, "other", second)
    assert len(lying(tmp_path)) == 4 + 2
    assert is_whole(one, first)
    assert is_whole(other, second)


def test_a_block_that_is_not_whole_is_found_named_and_written_anew_by_the_next(tmp_path):
    data = os.urandom(3 * SIZE)
    folder = keep(tmp_path, "one", data)
    block = tmp_path / "blocks" / blocks.names_in(folder)[1]
    block.write_bytes(block.read_bytes()[:-1] + b"?")
    with pytest.raises(BackupPartMissing) as refused:
        list(blocks.pieces(folder))
    assert refused.value.facts["path"] == block
    assert at_once(blocks.checking(folder)) == (block,)
    assert at_once(blocks.checking(folder)) == (block,)  # missing now
    keep(tmp_path, "other", data[SIZE : 2 * SIZE])
    assert at_once(blocks.checking(folder)) == ()
    assert is_whole(folder, data)


def test_it_is_written_anew_also_where_nobody_checked(tmp_path):
    data = os.urandom(2 * SIZE)
    folder = keep(tmp_path, "one", data)
    (tmp_path / "blocks" / blocks.names_in(folder)[0]).write_bytes(b"cut")
    keep(tmp_path, "other", data)
    assert is_whole(folder, data)


def test_all_but_a_hurt_block_can_be_had(tmp_path):
    data = os.urandom(3 * SIZE)
    folder = keep(tmp_path, "one", data)
    (tmp_path / "blocks" / blocks.names_in(folder)[1]).unlink()
    assert b"".join(blocks.pieces(folder, hurt=True)) == data[:SIZE] + bytes(SIZE) + data[2 * SIZE :]


def test_what_a_check_set_aside_is_given_where_all_is_wanted_that_there_is(tmp_path):
    data = os.urandom(2 * SIZE)
    folder = keep(tmp_path, "one", data)
    block = tmp_path / "blocks" / blocks.names_in(folder)[1]
    hurt = data[SIZE:-1] + bytes([data[-1] ^ 1])
    block.write_bytes(hurt)
    assert at_once(blocks.checking(folder)) == (block,)
    assert b"".join(blocks.pieces(folder, hurt=True)) == data[:SIZE] + hurt


@pytest.mark.parametrize("names", [b"", b"../../etc/passwd\n", b"ab/" + b"x" * 64 + b"\n", b"\xff\xfe"])
def test_a_list_that_is_none_leads_nowhere(tmp_path, names):
    folder = keep(tmp_path, "one", os.urandom(SIZE))
    (folder / "journal.blocks").write_bytes(names)
    assert at_once(blocks.checking(folder)) == (folder / "journal.blocks",)
    with pytest.raises(BackupPartMissing):
        list(blocks.pieces(folder))


def test_only_blocks_that_no_list_names_for_a_while_are_removed(tmp_path):
    first, second = os.urandom(2 * SIZE), os.urandom(SIZE)
    one = keep(tmp_path, "one", first)
    other = keep(tmp_path, "other", first[:SIZE] + second)
    for path in lying(tmp_path):
        os.utime(path, (0, 0))
    left = tmp_path / "blocks" / "ab" / f"{'a' * 60}.01234567.new"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    blocks.sweep(tmp_path)
    assert not left.exists()
    assert is_whole(one, first)
    (one / "journal.blocks").unlink()
    young = tmp_path / "blocks" / "cd" / "cdef"
    young.parent.mkdir(exist_ok=True)
    young.write_bytes(b"of a list that is just being written")
    blocks.sweep(tmp_path)
    assert young.exists()
    assert len(lying(tmp_path)) == 2 + 1
    assert is_whole(other, first[:SIZE] + second)


def test_where_a_list_cannot_be_read_no_block_is_removed(tmp_path):
    folder = keep(tmp_path, "one", os.urandom(2 * SIZE))
    (folder / "journal.blocks").write_bytes(b"")
    for path in lying(tmp_path):
        os.utime(path, (0, 0))
    blocks.sweep(tmp_path)
    assert len(lying(tmp_path)) == 2


def test_where_a_list_is_not_there_just_now_no_block_is_removed(tmp_path):
    """As where a sync program keeps a file on its server alone: its blocks would have been gone when it came back."""
    data = os.urandom(2 * SIZE)
    folder = keep(tmp_path, "one", data)
    (folder / "keys.json").write_bytes(b"{}")
    for path in lying(tmp_path):
        os.utime(path, (0, 0))
    (folder / "journal.blocks").rename(folder / ".journal.blocks.icloud")
    blocks.sweep(tmp_path)
    (folder / ".journal.blocks.icloud").rename(folder / "journal.blocks")
    assert is_whole(folder, data)


def test_a_list_that_names_one_block_again_and_again_is_refused_before_it_fills_the_disk(tmp_path):
    folder = keep(tmp_path, "one", os.urandom(SIZE))
    names = folder / "journal.blocks"
    names.write_bytes(names.read_bytes() * 1000)
    with pytest.raises(BackupPartMissing):
        blocks.size(folder)
    data = os.urandom(SIZE) + bytes(3 * SIZE)  # pages that a crash left empty are alike
    assert is_whole(keep(tmp_path, "other", data), data)


def test_a_block_that_is_used_again_counts_as_young(tmp_path):
    data = os.urandom(SIZE)
    folder = keep(tmp_path, "one", data)
    for path in lying(tmp_path):
        os.utime(path, (0, 0))
    (folder / "journal.blocks").unlink()
    keep(tmp_path, "other", data)
    (tmp_path / "other" / "journal.blocks").rename(tmp_path / "not yet at its place")
    blocks.sweep(tmp_path)
    assert len(lying(tmp_path)) == 1


def test_a_copy_elsewhere_is_whole_by_itself_and_takes_only_what_is_new(tmp_path):
    first = os.urandom(2 * SIZE)
    here, stick = tmp_path / "here", tmp_path / "stick"
    stick.mkdir()
    folder = keep(here, "one", first)
    blocks.copied(folder, stick, lambda: False)
    stamps = {path: path.stat().st_mtime_ns for path in lying(stick)}
    other = keep(here, "other", first + os.urandom(SIZE))
    blocks.copied(other, stick, lambda: False)
    assert len(lying(stick)) == 3
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    with pytest.raises(Cancelled):
        blocks.copied(other, stick, lambda: True)


def test_what_a_pulled_stick_left_half_is_copied_anew(tmp_path):
    data = os.urandom(2 * SIZE)
    folder, stick = keep(tmp_path / "home", "one", data), tmp_path / "stick"
    blocks.copied(folder, stick, lambda: False)
    (stick / "blocks" / blocks.names_in(folder)[1]).write_bytes(b"")
    blocks.copied(folder, stick, lambda: False)
    (stick / "one").mkdir()
    (stick / "one" / "journal.blocks").write_bytes((folder / "journal.blocks").read_bytes())
    assert is_whole(stick / "one", data)


def test_what_is_not_whole_is_never_copied_elsewhere(tmp_path):
    folder = keep(tmp_path / "here", "one", os.urandom(SIZE))
    block = tmp_path / "here" / "blocks" / blocks.names_in(folder)[0]
    block.write_bytes(b"hurt")
    (tmp_path / "stick").mkdir()
    with pytest.raises(BackupPartMissing):
        blocks.copied(folder, tmp_path / "stick", lambda: False)
    assert lying(tmp_path / "stick") == set()


@pytest.mark.skipif(sys.platform == "win32", reason="links")
@pytest.mark.parametrize("link", ["blocks", "blocks/ab"])
def test_through_a_link_nothing_is_removed_and_nothing_written(tmp_path, link):
    """On a disk that others write to: what lay two days in any folder of two letters there would have been removed."""
    home, theirs = tmp_path / "home", tmp_path / "theirs" / "ab"
    theirs.mkdir(parents=True)
    for name in ("letter.txt", "ab" * 32):
        (theirs / name).write_bytes(b"somebody's")
        os.utime(theirs / name, (0, 0))
    (home / link).parent.mkdir(parents=True)
    (home / link).symlink_to(theirs.parent if link == "blocks" else theirs)
    blocks.sweep(home)
    assert {path.name for path in theirs.iterdir()} == {"letter.txt", "ab" * 32}
    if link == "blocks":
        with pytest.raises(NotAPlainFile):
            blocks.refuse_link(home)


def test_what_is_no_block_is_left_where_blocks_lie(tmp_path):
    keep(tmp_path, "one", os.urandom(SIZE))
    (block,) = lying(tmp_path)
    for name in ("letter.txt", f"{'0' * 63}", f"{'0' * 64}", f"{'0' * 64}.damaged", f"{'0' * 60}.{'0' * 8}.new"):
        (block.parent / name).write_bytes(b"x")
        os.utime(block.parent / name, (0, 0))
    blocks.sweep(tmp_path)
    assert {path.name for path in lying(tmp_path)} == {block.name, "letter.txt", "0" * 63}
