"""Runs the whole suite without a screen: `python3 packaging/test.py`; further arguments go to pytest."""

from __future__ import annotations

import os
import sys

from environment import ROOT, prepare, run


def main() -> int:
    """Prepare, then test in parallel."""
    prepare(development=True, screen=False)
    os.chdir(ROOT)
    # Many tests wait for another process: with a worker for each core a quarter of their time is lost.
    workers = str((os.cpu_count() or 1) + 1)
    return run("-m", "pytest", "-n", workers, "--dist", "worksteal", *sys.argv[1:], offscreen=True)


if __name__ == "__main__":
    sys.exit(main())
