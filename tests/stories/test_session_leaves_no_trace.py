"""A whole session in the real window: no word of it in any file that any process wrote anywhere, no call to a network.

The system itself tells what was written and called (strace); at the end the program does leak, so that it is seen.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.shapes import Draft
from tests.inside.program import Program, until
from tests.stories.test_no_plaintext import leaks

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("strace") is None,
    reason="strace tells what was written, and only root traces a process that guards its memory",
)
PASSPHRASE = "four unrelated paper lanterns zwq"
PLACES = ("body", "title", "tag", "later", "name", "query", "draft", "mine", "file", "inside", "old", "leak")
WORDS = {what: f"zwqx{what}vork" for what in PLACES}
CALLS = "open,openat,creat,socket,connect,bind,sendto,sendmsg"

WHOLE_SESSION = f"""
from datetime import date
from journal.deeds import drafts, people, settings, write
from journal.settings_table import MY_NAME
from journal.shapes import Draft
from ui.wishes import FindWith, GoTo, NewEntry, PageName
workspace = window.workspace
workspace.answer(NewEntry())
writing = workspace.page.writing
QTest.keyClicks(writing.editor, "A day of {WORDS["body"]}. #{WORDS["tag"]}")

def more(journal):
    made = write.write(journal, Draft(body="Another.", title="The {WORDS["title"]} row"))
    write.add_later_line(journal, made.id, "Then {WORDS["later"]}.")
    write.attach(journal, made.id, "{WORDS["file"]}.txt", b"see {WORDS["inside"]}" * 900)
    journal.names.add(("{WORDS["name"]} Smith",))
    journal.settings.set(MY_NAME, "{WORDS["mine"]}")
    journal.store.run(
        "INSERT INTO drafts (place, about, field, changed_at, text) VALUES ('a', '', 'b', 0, ?)", ("{WORDS["draft"]}",)
    )

window._session.do(window, more, lambda _: setattr(window, "more", True))
"""
LOOKS = f"""
from journal.deeds import back_up
from ui.wishes import FindWith, GoTo, PageName
workspace = window.workspace
workspace.answer(FindWith("{WORDS["query"]}"))
for page in PageName:
    workspace.answer(GoTo(page))
QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
window._session.ask(window, back_up.back_up, lambda _: setattr(window, "backed_up", True))
"""
LEAK = """
import pathlib, socket
pathlib.Path({path!r}).write_text("a word: {word}")
socket.socket().connect_ex(("127.0.0.1", 9))
said = True
"""


class Traced(NamedTuple):
    """What the system tells: files that were opened for writing, and calls to a network."""

    files: set[Path]
    network: list[str]


def traced(log: Path) -> Traced:
    text = log.read_text("utf-8", "replace")
    opened = re.findall(r'(?:openat\([^,]+, |open\(|creat\()"([^"]+)"(.*?) = \d', text)
    files = {Path(path) for path, how in opened if re.search("O_WRONLY|O_RDWR|O_CREAT|creat", how)}
    network = re.findall(r"(?:socket|connect|bind|sendto|sendmsg)\(.*AF_INET6?.*", text)
    return Traced(files, network)


def holding(files: set[Path], *words: str) -> set[Path]:
    """Give those that still stand and hold one of these words, in any shape."""
    return {file for file in files if file.is_file() and leaks(file.read_bytes(), *words)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "My journal.afterbell"
    journal, _ = create_journal(made, PASSPHRASE, calibrate=False)
    write.write(journal, Draft(body=f"From before: {WORDS['old']}. " * 300))
    journal.close()
    return made


@pytest.fixture
def log(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("trace") / "calls"


@pytest.fixture
def program(folder: Path, log: Path, tmp_path: Path) -> Iterator[Program]:
    watched = ("strace", "-D", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(log))
    started = Program(folder, tmp_path, watched=watched)
    yield started
    started.end()


def test_a_whole_session_writes_no_word_anywhere_and_calls_nobody(program, folder, log, tmp_path):
    program.unlock(PASSPHRASE)
    program.tell(WHOLE_SESSION)
    program.wait("hasattr(window, 'more')")
    program.wait("window._session.bring_home(1.0)")
    program.tell(LOOKS)
    program.wait("hasattr(window, 'backed_up')")
    limits = Path(f"/proc/{program.pid}/limits").read_text()
    assert re.search(r"Max core file size +[01] ", limits), "a fault of ours writes no memory anywhere"
    leak = tmp_path / "leak.txt"
    program.tell(LEAK.format(path=str(leak), word=WORDS["leak"]))
    program.tell("window.leave()")
    until(lambda: program.first.poll() is not None, "the end")
    found = traced(log)
    own = {path for path in tmp_path.rglob("*") if path.is_file() and path.parent != program.place}
    assert folder / "journal.db" in found.files
    assert holding(found.files | own, *WORDS.values(), PASSPHRASE) == {leak}
    assert len(found.network) == 2, found.network  # the leak's own: a socket, and where it leads
    named = {path for path in found.files | own if any(word in str(path) for word in WORDS.values())}
    assert named == set()
