"""Other people's programs, to measure against: where they are, and how they come here where they are not.

They stand beside the made-up journals, with a Python of their own, so that none is among our dependencies; RedNotebook
and ripgrep are the system's. `python3 tests/benchmarks/peers.py` puts there what can be had without being root.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

HOME = Path(os.environ.get("AFTERBELL_BENCHMARKS", Path(__file__).parent.parent.parent / ".benchmarks")) / "peers"
PACKAGES = ("jrnl", "weasyprint", "novelwriter", "pyyaml")
PYTHON = HOME / "bin" / "python"
REDNOTEBOOK = Path("/usr/share/rednotebook"), HOME / "usr" / "share" / "rednotebook"
"""As Debian's package puts it there, or unpacked beside the others."""
HOW = {
    "rg": "apt-get install ripgrep",
    "rednotebook": "apt-get install rednotebook",
} | dict.fromkeys(PACKAGES, "python3 tests/benchmarks/peers.py")


class Took(NamedTuple):
    """What a program took: seconds, and bytes of memory at the most; and what it said."""

    seconds: float
    memory: int
    said: str


def there(name: str) -> bool:
    """Tell whether a peer is there."""
    if name == "rg":
        return shutil.which("rg") is not None
    if name == "rednotebook":
        return there("pyyaml") and any(place.is_dir() for place in REDNOTEBOOK)
    module = {"pyyaml": "yaml"}.get(name, name)
    looked = [PYTHON, "-c", f"import importlib.util as u, sys; sys.exit(not u.find_spec({module!r}))"]
    return PYTHON.exists() and subprocess.run(looked, check=False).returncode == 0


def missing(what: str, name: str) -> tuple[str, str, str]:
    """Give the row of a peer that is not there, with how it would come."""
    return (what, "not there", HOW[name])


_STARTER = """
import json, os, sys, time
began = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, ended, usage = os.wait4(child, 0)
print(json.dumps([time.perf_counter() - began, usage.ru_maxrss * 1024]), file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(ended))
"""
"""A small process starts the program: Linux counts what its parent took at that moment as the program's own, too."""


def run(command: Iterable[object], **surroundings: str) -> Took:
    """Run a program to its end. Raises `CalledProcessError` where it fails."""
    asked = [sys.executable, "-I", "-S", "-c", _STARTER, *map(str, command)]
    done = subprocess.run(asked, env=os.environ | surroundings, capture_output=True, text=True, check=True)
    took, memory = json.loads(done.stderr.splitlines()[-1])
    return Took(took, memory, done.stdout)


def main() -> int:
    if not PYTHON.exists():
        venv.create(HOME, with_pip=True)
    return subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *PACKAGES], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
