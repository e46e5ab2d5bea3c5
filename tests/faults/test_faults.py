"""A short run of `python -m tests.faults`, and of the deeds that it must find to lose and to leak."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.shim import can_be_made

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.skipif(not can_be_made(), reason="comes between program and system: Linux with gcc")


def played(folder: Path, *order: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.faults", "--seed", "1", "--folder", str(folder), *order]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_item_of_the_list_is_tried_and_every_trial_stands_in_it():
    from tests.faults.listed import LISTED, tried
    from tests.faults.trials import DEEDS, TRIALS

    pairs = [pair for listed in LISTED.values() for pair in listed]
    assert [pair for pair in pairs if not tried(*pair)] == []
    named = {(trial.kind, trial.deed.name) for pair in pairs for trial in tried(*pair)}
    assert {(trial.kind, trial.deed.name) for trial in TRIALS} - named == set()
    assert {trial.deed.name for trial in TRIALS if trial.kind == "power cut"} == {deed.name for deed in DEEDS}


def test_whatever_goes_wrong_nothing_is_lost_and_nothing_left_in_plaintext(tmp_path):
    done = played(tmp_path, "--rounds", "36")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert "36 rounds, 0 broke the law" in done.stdout


def test_a_deed_that_loses_or_leaks_is_found(tmp_path):
    done = played(tmp_path, "--controls", "--rounds", "60")
    assert done.returncode == 1
    found = set(re.findall(r"^([a-z ]+), \1: ", done.stdout, re.MULTILINE))
    assert found == {"says too early", "never syncs", "leaves plaintext", "raises"}, done.stdout
