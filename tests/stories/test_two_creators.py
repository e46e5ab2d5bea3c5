"""Two processes make one journal at once: one of them does, and a kill bars nobody."""

from __future__ import annotations

import subprocess
import sys

import pytest

from journal.deeds.unlock import create_journal
from journal.errors import JournalInUse

HOLD = "from journal.vault import folder; folder._fill = lambda *_: (print(flush=True), input())"
MAKE = "from journal.deeds.unlock import create_journal; create_journal(Path(sys.argv[1]), 'y', calibrate=False)"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def other_creator(place):
    """Another process that makes a journal in the same place, and is not done yet."""
    command = [sys.executable, "-c", f"import sys; from pathlib import Path; {HOLD}; {MAKE}", str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as creator:
        creator.stdout.readline()
        yield creator
        creator.kill()


def test_who_is_making_a_journal_is_not_disturbed_by_another_and_a_kill_bars_nobody(place, other_creator):
    beside = place.with_name(place.name + ".new")
    before = set(beside.iterdir())
    with pytest.raises(JournalInUse):
        create_journal(place, "x", calibrate=False)
    assert set(beside.iterdir()) == before != set()
    other_creator.kill()
    other_creator.wait()
    create_journal(place, "x", calibrate=False)[0].close()
    assert not beside.exists()
