"""What is written in plain is whole or not there: after a kill, a power cut, and on a disk that knows no tricks."""

from __future__ import annotations

import fcntl
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from journal import files
from journal.deeds import write
from journal.deeds.save_guide import save_guide
from journal.deeds.unfinished import sweep_around
from journal.deeds.unlock import create_journal
from journal.errors import DiskFailed, DiskFull, NotAPlainFile
from journal.files import plaintext
from journal.shapes import Draft
from tests.cli.test_main import mine, terminal
from tests.leftovers import what_stays

__all__ = ["mine", "terminal"]

ROOT = Path(__file__).parents[2]
SECRET = "what nobody may find"
LEFT = f"{plaintext.NAME}0123456789abcdef"

DEEDS = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
from pathlib import Path
from journal.sharing import hand_over as handing
from journal.deeds import back_up, salvage
from journal.deeds.export import export
from journal.deeds.export import export_protected
from journal.deeds.unlock import open_journal
from journal.shapes import Decision
from journal.shapes.keys import KeyDeed
from tests.proofs import proved
from journal.sharing.seal import file_key
from journal.slices import at_once
from journal.yearbook import shelf
def read(remains):
    yield 0, 1
    return remains.entries.count()
def do(deed, left):
    journal = open_journal(Path("mine"), "x")
    ids = tuple(journal.entries.in_order())
    photo = next(photo for entry in ids for photo in journal.attachments.of(entry))
    words = journal.entries.get(ids[0]).body.encode()
    backup = Path(back_up.back_up(journal).path if deed == "restore" else "none")
    def count(event, told):
        nonlocal left
        if event in {"open", "os.mkdir", "os.rename", "os.link", "os.rmdir"}:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(count)
    out = Path("out")
    if deed == "export":
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), out / "all")
    elif deed == "protected":
        export_protected(journal, out / "some", ids, [Decision(key=file_key(photo.id), replacement=None)])
    elif deed == "markdown":
        shelf.put({f"year/{number}.md": words for number in range(9)}, out)
    elif deed == "book":
        shelf.put({"year.pdf": words}, out)
    elif deed == "picture":
        handing.save_copy(journal, photo.id, out / "photo.png")
    elif deed == "over":
        handing.save_copy(journal, photo.id, out / "old.png")
    elif deed == "salvage":
        at_once(salvage.salvaging(journal, out / "new.afterbell"))
    elif deed == "remains":
        at_once(salvage.reading_remains(journal, out / "read", read))
    elif deed == "restore":
        back_up.restore(backup, out / "back.afterbell", "x")
    return -left
for line in sys.stdin:
    folder, deed, at = line.rstrip().split("|")
    if (pid := os.fork()) == 0:
        os.chdir(folder)
        print(do(deed, int(at)), flush=True)
        sys.exit()
    print("ended", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A folder with a journal that holds a few words and a photo, and a folder to write to."""
    monkeypatch.chdir(tmp_path)
    journal, _ = create_journal(Path("mine"), "x", calibrate=False)
    photo = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(photo, "PNG")
    for number in range(5):
        entry = write.write(journal, Draft(body=f"it rained, {SECRET} {number}."))
    write.attach(journal, entry.id, "photo.png", photo.getvalue())
    for number in range(3):
        write.revise(journal, entry.id, Draft(body=f"it rained, {SECRET} again {number}."))
    journal.close()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.png").write_bytes(b"old")
    return tmp_path


@pytest.fixture(scope="module")
def child():
    """Do a deed in a process that kills itself at so many events; give its exit code and, at 0, how many came.

    What it imports takes longer than what it does: each is a copy of one that imported it.
    """
    command = [sys.executable, "-B", "-c", DEEDS, ROOT]  # what is compiled is written at the first only
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as imported:

        def do(folder, deed, at):
            imported.stdin.write(f"{folder}|{deed}|{at}\n")
            imported.stdin.flush()
            events = 0
            while (told := imported.stdout.readline().split())[0] != "ended":
                events = int(told[0])
            return int(told[1]), events

        yield do


def left_unfinished(folder):
    return [path for path in folder.iterdir() if path.name.startswith(plaintext.NAME) or path.suffix == ".new"]


PLAIN = ("export", "protected", "markdown", "book", "picture", "over")
OF_JOURNALS = ("salvage", "remains", "restore")


@pytest.mark.parametrize("deed", [*PLAIN, *OF_JOURNALS])
def test_a_process_that_is_killed_while_it_writes_in_plain_or_copies_a_journal_leaves_nothing(kept, child, deed):
    before = {path: path.read_bytes() for path in (kept / "out").iterdir()}
    code, events = child(kept, deed, 0)
    assert code == 0
    assert left_unfinished(kept / "out") == []
    late = {events * 5 // 6} if deed in OF_JOURNALS else {events * 2 // 3, events * 5 // 6, events - 1}
    for at in sorted({events // 2, *late} - {0}):
        subprocess.run(["rm", "-rf", kept / "out"], check=True)
        (kept / "out").mkdir()
        for path, data in before.items():
            path.write_bytes(data)
        assert child(kept, deed, at)[0] == -signal.SIGKILL
        assert what_stays(lambda: left_unfinished(kept / "out")) == []
        alone = {path.name for path in (kept / "out").iterdir()} == {"old.png"}
        assert alone or deed not in {"export", "protected", *OF_JOURNALS}


@pytest.fixture(params=["with nameless files", "without", "without, and without a shell"])
def a_disk(request, monkeypatch):
    if request.param != "with nameless files":
        monkeypatch.delattr(os, "O_TMPFILE")
    if request.param.endswith("a shell"):
        monkeypatch.setattr(plaintext, "_SHELL", Path("/nowhere/sh"))


def test_a_file_in_plain_is_put_whole_for_its_owner_alone(tmp_path, a_disk):
    path = tmp_path / "photo.png"
    assert files.put_new_in_plain(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o600
    assert not files.put_new_in_plain(path, b"two")
    assert path.read_bytes() == b"one"
    files.put_in_plain(path, b"three")
    files.put_in_plain(tmp_path / "another.png", b"four")
    (tmp_path / "link").symlink_to(path)
    files.put_in_plain(tmp_path / "link", b"five")
    assert path.read_bytes() == b"three"
    assert not (tmp_path / "link").is_symlink()
    assert {each.name for each in tmp_path.iterdir()} == {"photo.png", "another.png", "link"}


def test_a_full_disk_leaves_nothing_of_a_file_in_plain(tmp_path, a_disk, little_room):
    for put in (files.put_in_plain, files.put_new_in_plain):
        with little_room(100_000), pytest.raises(DiskFull):
            put(tmp_path / "large", bytes(200_000))
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_linked_a_file_is_written_under_a_name(tmp_path, monkeypatch):
    monkeypatch.setattr(plaintext, "_named", lambda *_: False)
    assert files.put_new_in_plain(tmp_path / "a", b"one")
    files.put_in_plain(tmp_path / "a", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"two")]


@pytest.fixture
def left(tmp_path):
    """What a power cut left."""
    folder = tmp_path / LEFT
    (folder / "entries").mkdir(parents=True)
    (folder / "entries" / "a.md").write_text(SECRET)
    return folder


def test_what_a_power_cut_left_is_removed_by_the_next_that_is_written_there(tmp_path, left):
    other = tmp_path / "mine"
    (tmp_path / f"{plaintext.NAME}link").symlink_to(other)
    other.mkdir()
    with files.unfinished(tmp_path / "out") as part:
        assert not left.exists()
        files.sweep(tmp_path)  # by another, meanwhile
        assert part.is_dir()
    assert not part.exists()
    assert other.is_dir()


def test_what_somebody_is_just_filling_is_left_alone(tmp_path, left):
    number = os.open(left, os.O_RDONLY)
    fcntl.flock(number, fcntl.LOCK_EX)
    files.sweep(tmp_path)
    assert left.is_dir()
    os.close(number)
    files.sweep(tmp_path)
    assert not left.exists()


def test_an_unfinished_file_is_removed_when_it_is_old(tmp_path):
    left = tmp_path / LEFT
    left.write_text(SECRET)
    files.sweep(tmp_path)
    assert left.exists()
    long_ago = time.time() - 2 * 24 * 3600
    os.utime(left, (long_ago, long_ago))
    files.sweep(tmp_path)
    assert not left.exists()


def test_the_next_command_removes_what_lies_beside_the_journal(mine):
    left = mine.folder / LEFT
    left.mkdir()
    mine.run("list", "mine")
    assert not left.exists()


def test_the_usual_places_at_home_are_looked_into(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    left = [tmp_path / LEFT, tmp_path / "Desktop" / LEFT]
    for folder in left:
        folder.mkdir(parents=True)
    sweep_around(tmp_path / "somewhere" / "mine.afterbell")
    assert not any(folder.exists() for folder in left)


def test_a_folder_that_the_disk_does_not_open_is_a_refusal_and_nothing_stays(tmp_path, monkeypatch):
    real = os.open

    def refused(path, *more, **named):
        if plaintext.NAME in str(path):
            raise OSError(5, "the disk")
        return real(path, *more, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refused)
        with pytest.raises(DiskFailed), files.unfinished(tmp_path / "plain"):
            pytest.fail("nobody holds it")
        (tmp_path / f"{plaintext.NAME}left").mkdir()
        files.sweep(tmp_path)  # says nothing: whoever writes next there tries again
    files.sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with names")
@pytest.mark.parametrize("put", [lambda path: files.put_in_plain(path, b"mine"), save_guide])
def test_what_is_no_file_is_refused_and_stands_as_it_was(tmp_path, put):
    pipe, folder = tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()
    for place in (pipe, folder):
        with pytest.raises(NotAPlainFile):
            put(place)
    assert pipe.is_fifo()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "pipe"]
