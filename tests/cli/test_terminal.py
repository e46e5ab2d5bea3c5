"""The command line as a process of its own: pipes that close, terminals that know few letters, Ctrl+C."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journal.deeds.unlock import create_journal, open_journal
from tests.conftest import least_cost

ROOT = Path(__file__).parent.parent.parent
PASSPHRASE = "the caretaker knows where everything is"
MARKER = "Quillfeather"
TEXT = "Ein früher Tag ▲\n\nUnd noch einer.\n"


class Terminal:
    """Runs commands on a journal with one entry, as a shell does."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "passphrase").write_text(f"{PASSPHRASE}\n")
        with least_cost():
            made, _ = create_journal(folder / "mine", PASSPHRASE, calibrate=False)
        made.close()
        self.run("write", "mine", "-", stdin=TEXT.encode())

    def start(self, command, *rest, **how):
        line = [sys.executable, "-m", "journal", command, *rest, "--passphrase-file", "passphrase"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **how.pop("environment", {})}
        return subprocess.Popen(
            line, cwd=self.folder, env=environment, **{"stdin": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        )

    def run(self, *command, stdin=b"", **how):
        process = self.start(*command, stdout=subprocess.PIPE, **how)
        said, complained = process.communicate(stdin, timeout=60)
        assert process.returncode == 0, complained
        assert complained == b""
        return said

    def kept(self):
        """Give every entry there is, read here: a command would take twice as long to say it."""
        journal = open_journal(self.folder / "mine", PASSPHRASE)
        try:
            return [journal.entries.get(entry) for entry in journal.entries.in_order()]
        finally:
            journal.close()


@pytest.fixture(scope="module")
def terminal(tmp_path_factory):
    return Terminal(tmp_path_factory.mktemp("terminal"))


def test_a_reader_that_closes_the_pipe_hears_no_complaint(terminal):
    reading, writing = os.pipe()
    os.close(reading)
    process = terminal.start("list", "mine", stdout=writing)
    os.close(writing)
    assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 0


def test_a_closed_output_stops_no_deed(terminal):
    line = f'exec "{sys.executable}" -m journal write mine - --passphrase-file passphrase >&-'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=terminal.folder,
        env=environment,
        input=b"Said to nobody.",
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Said to nobody." in [entry.body for entry in terminal.kept()]


def test_a_terminal_of_few_letters_gets_a_mark_for_each_other(terminal):
    few = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert b"Ein fr?her Tag ?" in terminal.run("list", "mine", environment=few)


def test_ctrl_c_while_a_text_is_read_keeps_nothing_and_says_so_in_a_word(terminal, in_the_foreground):
    before = terminal.kept()
    os.mkfifo(terminal.folder / "slow")
    process = terminal.start("write", "mine", "slow", stdout=subprocess.PIPE)
    with (terminal.folder / "slow").open("wb", buffering=0) as text:  # waits until the command reads
        text.write(b"half a sent")
        for patience in (1, 4, 16, 64):  # Python does not see one that comes just before it begins to read
            process.send_signal(signal.SIGINT)
            if select.select([process.stderr], [], [], patience)[0]:  # nor answers one that comes while it ends
                break
        said, complained = process.communicate(timeout=60)
    assert (process.returncode, said, complained) == (130, b"", b"afterbell: stopped\n")
    assert terminal.kept() == before


def seen_by_everybody(process):
    """What every user of this computer sees of a process and of those it started."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("utf-8").split()
    return b"".join(Path(f"/proc/{pid}/cmdline").read_bytes() for pid in (str(process.pid), *children))


@pytest.mark.parametrize("hidden", [True, False])
def test_nobody_sees_in_a_list_of_processes_what_is_said_on_standard_input(terminal, hidden):
    word = "-" if hidden else MARKER
    process = terminal.start("write", "mine", "--title", word, "--tag", word, stdout=subprocess.PIPE)
    while b"journal" not in (seen := seen_by_everybody(process)):
        assert process.poll() is None
    process.stdin.write(f"{MARKER}\n{MARKER}\n".encode() * hidden)
    process.stdin.flush()
    seen += seen_by_everybody(process)
    assert (MARKER.encode() in seen) is not hidden  # the other way shows that it would be seen
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert (MARKER, (MARKER,)) in [(entry.title, entry.added_tags) for entry in terminal.kept()]


def test_a_terminal_is_told_how_a_text_ends(terminal):
    ours, theirs = pty.openpty()
    process = terminal.start("write", "mine", "--title", stdin=theirs, stdout=subprocess.PIPE)
    os.close(theirs)
    assert process.stderr.read(7) == b"Title: "
    os.write(ours, b"Rain\n")
    assert process.stderr.read(41) == b"Write; Ctrl+D on a line of its own ends it.\n"[:41]
    os.write(ours, b"It rained all night.\n\x04")
    said, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 0
    assert (said.decode().strip(), "It rained all night.") in [(entry.id, entry.body) for entry in terminal.kept()]


def test_a_terminal_is_asked_with_the_name_of_what_is_meant(terminal):
    ours, theirs = pty.openpty()
    process = terminal.start("people", "mine", "--add", "-", stdin=theirs, stdout=subprocess.PIPE)
    os.close(theirs)
    assert process.stderr.read(5) == b"Add: "
    os.write(ours, f"{MARKER}\n".encode())
    said, complained = process.communicate(timeout=60)
    os.close(ours)
    assert (process.returncode, complained) == (0, b"")
    assert said.count(MARKER.encode()) == 1


def test_a_terminal_is_told_how_far_it_is_and_nothing_of_that_is_left_on_the_line(terminal):
    hears, tells = pty.openpty()
    process = terminal.start("check", "mine", stdout=subprocess.PIPE, stderr=tells)
    said, _ = process.communicate(timeout=60)
    heard = os.read(hears, 1 << 20).decode()
    os.close(hears)
    os.close(tells)
    assert said.endswith(b"; whole.\n")
    assert " %\r" in heard
    assert heard.split("\r")[-2:] == ["     ", ""]


def test_of_an_import_that_is_stopped_nothing_is_left_on_the_line(terminal, in_the_foreground):
    before = terminal.kept()
    pages = (f"[2026-03-12 15:52] Page {number} of a day.\n" for number in range(3000))
    (terminal.folder / "pages.txt").write_text("\n".join(pages), "utf-8")
    hears, tells = pty.openpty()
    process = terminal.start("import", "mine", "pages.txt", stdout=subprocess.PIPE, stderr=tells)
    os.close(tells)
    heard = b""
    with contextlib.suppress(OSError):  # the terminal of a process that is gone
        while more := os.read(hears, 1 << 16):
            if b"\r" not in heard and b"\r" in more:
                process.send_signal(signal.SIGINT)
            heard += more
    os.close(hears)
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert heard.decode().strip().split("\r")[-2:] == ["     ", "afterbell: stopped"]
    assert terminal.kept() == before


def test_a_long_deed_needs_nobody_who_hears_how_far_it_is(terminal):
    line = f'exec "{sys.executable}" -m journal check mine --passphrase-file passphrase 2>&-'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", line], cwd=terminal.folder, env=environment, stdout=subprocess.PIPE, check=True)
    assert done.stdout.endswith(b"; whole.\n")
