"""Every command there is: no word in any file but those that were asked for in plain, and no call to a network.

The system itself tells what was written and called (strace); at the end the program does leak, so that it is seen.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal.cli.main import command_line
from tests.stories.every_command import COMMANDS, NEXT, PASSPHRASE, PLAIN, SEALED, WORDS, give
from tests.stories.test_no_plaintext import ROOT
from tests.stories.test_session_leaves_no_trace import CALLS, LEAK, holding, traced

OWN = re.compile(
    r"/(journal\.db(-journal|\.next|\.next-journal)?|journal\.lock|keys\.json(\.bak|\.next)?|backup\.json"
    r"|[^/]*\.afterbell(-card)?|\.afterbell-unfinished-[0-9a-f]{16}/sealed)(\.[0-9a-f]{8}\.new)?$"
)
"""What a command writes beside what was asked for in plain, under its name or until it has that: all of it encrypted
but for cards and `backup.json`, which stand to the end and are looked through."""

ALL = """
from pathlib import Path
from tests.stories.every_command import say_all
say_all(Path({home!r}), Path({given!r}))
"""


def test_every_command_there_is_is_said():
    assert set(COMMANDS) == set(command_line()[1].by_name)


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("strace") is None,
    reason="strace tells what was written, and only root traces a process that guards its memory",
)
def test_no_command_writes_a_word_anywhere_but_where_it_was_asked_for_in_plain_and_none_calls_anybody(tmp_path):
    home, given, log = tmp_path / "home", tmp_path / "given", tmp_path / "calls"
    for folder in (home, given):
        folder.mkdir()
    give(given)
    surroundings = {
        **{name: str(home) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")},
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    watched = ("strace", "-D", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(log))
    said = ALL.format(home=str(home), given=str(given)) + LEAK.format(path=str(home / "leak"), word=WORDS["leak"])
    command = [*watched, sys.executable, "-c", said]
    done = subprocess.run(command, cwd=home, env=surroundings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == ""
    found = traced(log)
    absolute = {home / path for path in found.files} - {Path(os.devnull)}  # a path that is whole stays as it is
    elsewhere = {path for path in absolute | set(home.rglob("*")) if not path.is_relative_to(home / PLAIN)}
    assert home / "mine" / "journal.db" in absolute
    secrets = (*WORDS.values(), PASSPHRASE, NEXT, SEALED)
    assert holding(elsewhere, *secrets) == {home / "leak"}
    # Who decodes pictures is not told to leave our modules as they are, and compiles those that never were.
    gone = {str(path) for path in elsewhere if not path.exists() and path.parent.name != "__pycache__"}
    assert [path for path in gone if not OWN.search(path)] == []
    assert [path for path in elsewhere if any(word in str(path) for word in WORDS.values())] == []
    assert len(found.network) == 2, found.network  # the leak's own: a socket, and where it leads
    for what in ("report", "import", "title", "body"):
        assert holding(set((home / PLAIN).rglob("*")), WORDS[what]), "where it was asked for, it stands in plain"
