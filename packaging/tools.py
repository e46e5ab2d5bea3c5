"""Environments of their own for what is made or asked with packages that the app does not run on."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from packages import install

MARK = "made-from"
"""The lock that an environment was made from, kept in it."""


def stand(home: Path, lock: Path, said: str, *, sources: bool = False) -> None:
    """Make an environment of a lock, unless it stands; `said` is told before. `sources` as in `packages.install`."""
    mark = home / MARK
    if mark.exists() and mark.read_text("utf-8") == lock.read_text("utf-8"):
        return
    shutil.rmtree(home, ignore_errors=True)
    print(said, flush=True)
    subprocess.run([sys.executable, "-I", "-m", "venv", str(home)], check=True)
    install(home, lock, sources=sources)
    mark.write_text(lock.read_text("utf-8"), "utf-8")


def plain(name: str) -> str:
    """Give the one spelling of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
