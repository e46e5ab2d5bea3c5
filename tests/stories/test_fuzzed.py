"""A short run of `tests/fuzz.py`; AFTERBELL_LONG=1 lets it go on for ten minutes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SECONDS = "600" if os.environ.get("AFTERBELL_LONG") else "4"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timer of a process's own seconds")
def test_whatever_comes_in_is_read_or_refused_in_good_time_and_little_memory():
    command = [sys.executable, str(ROOT / "tests" / "fuzz.py"), "--seconds", SECONDS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for target in ("card", "sealed file", "zip", "manifest", "entry", "markdown", "names", "picture"):
        assert re.search(rf"\d  {target}: ", done.stdout), target
