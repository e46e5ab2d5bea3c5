"""After a lock, and after the end, no process of ours holds a key, the passphrase or a word: read out of their memory.

The real program, started as everybody starts it; somebody inside types (`tests.inside`), and root reads /proc/PID/mem.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal.age.format import derive
from journal.deeds import write
from journal.deeds.unlock import create_journal, open_journal
from journal.shapes import Draft
from journal.vault import keys
from tests.inside.program import Program, finds, until

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0, reason="only root on Linux reads what others remember"
)
PASSPHRASE = "four unrelated paper lanterns qzk"
WORDS = tuple(f"qzxvwq{first}{second}k" for first in "abcde" for second in "klmn")
TYPED = "qzxvwqtyped"
ENCODINGS = {"UTF-8": "utf-8", "UTF-16": "utf-16-le", "UTF-32": "utf-32-le"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def known(folder: Path) -> dict[str, bytes]:
    """Make a journal; give everything that is to be forgotten."""
    journal, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    for word in WORDS:
        write.write(journal, Draft(body=f"A day of {word}.", title=f"The {word} row"))
    journal.do(lambda one: one.circle.set_up("Mara"))
    root = journal.held_keyring().root
    key, seed = keys.database_key(root), journal.circle._seeds()[0]
    found = {
        "the root key": bytes(root),
        "the key of the database": bytes(key),
        "the key of the database in hex": key.hex().encode(),
        "the seed": seed,
        "the age key": bytes(derive(seed, b"", b"afterbell/identity/v1/age-pq")),
        "the X25519 key": bytes(derive(seed, b"", b"afterbell/identity/v1/x25519")),
    }
    journal.close()
    for name, encoding in ENCODINGS.items():
        found[f"the passphrase in {name}"] = PASSPHRASE.encode(encoding)
        found |= {f"{word} in {name}": word.encode(encoding) for word in (*WORDS, TYPED)}
    return found


@pytest.fixture
def program(folder: Path, known, tmp_path: Path) -> Iterator[Program]:
    started = Program(folder, tmp_path)
    yield started
    started.end()


def open_and_look(program: Program, typed: Callable[[], object] = lambda: None) -> None:
    """Open the journal, read all of it, write in it, and have the keys of the circle at hand."""
    program.unlock(PASSPHRASE, typed)
    program.tell(
        "def all_of(one):"
        " return one.circle.identity(), one.circle._seeds(), [one.entries.get(it) for it in one.entries.in_order()]\n"
        "window._session.ask(window, all_of, lambda found: setattr(window, 'found', found))\n"
        "from ui.wishes import NewEntry, PageName\n"
        "window.workspace.answer(NewEntry())\n"
        f"QTest.keyClicks(window.workspace.page.writing.editor, {TYPED!r})"
    )
    program.wait("hasattr(window, 'found')")


def remembered(program: Program, known: dict[str, bytes]) -> set[str]:
    """Give what any process of the program still knows."""
    return {name for pid in program.processes() for name in finds(pid, known)}


def missed(program: Program, known: dict[str, bytes]) -> set[str]:
    """Open the journal, and give what is to be forgotten and yet is not found while it is open, in no encoding."""
    passphrase = {name: needle for name, needle in known.items() if name.startswith("the passphrase")}
    found: set[str] = set()
    open_and_look(program, lambda: found.update(remembered(program, passphrase)))
    found |= remembered(program, known)
    return {name.split(" in UTF")[0] for name in known} - {name.split(" in UTF")[0] for name in found}


WAYS = {
    "by hand": "QTest.keyClick(window, 'L', Qt.KeyboardModifier.ControlModifier)",
    "for idleness": "window._idle._clock = lambda: 1e12; window._idle.look()",
    "with the desktop": "window.guard._desktop.locked.emit()",
    "for a sleep": "window.guard._desktop.sleeping.emit()",
}


def test_after_every_lock_no_process_remembers_anything(program, known, folder):
    for way, deed in WAYS.items():
        if program.pid == program.first.pid:
            assert missed(program, known) == set(), "while it is open, what is there is found"
        else:
            open_and_look(program)
        program.tell(deed)
        program.follow()
        assert set(program.processes()) == {program.pid}, "nobody else is left"
        assert remembered(program, known) == set(), way
        assert program.tell("said = window._locked.isVisible()")
    written = open_journal(folder, PASSPHRASE)
    assert [written.entries.get(row.id).body for row in written.timeline.page()][: len(WAYS)] == [TYPED] * len(WAYS)
    written.close()


@pytest.mark.parametrize("way", ["window.leave()", "window.close()", "signal"])
def test_after_the_end_no_process_is_left(program, known, folder, way):
    open_and_look(program)
    until(program.spare, "a spare")
    if way == "signal":
        program.first.send_signal(signal.SIGTERM)
    else:
        program.tell(way)
    assert program.first.wait(30) == 0
    assert program.processes() == {}
    written = open_journal(folder, PASSPHRASE)
    assert written.entries.get(written.timeline.page()[0].id).body == TYPED
    written.close()
