"""The command line: `python -m journal COMMAND`, or `afterbell COMMAND` where it is installed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    try:
        from journal.cli.main import main as run

        return run(arguments)
    except KeyboardInterrupt:  # while the modules are still being read, or once more while it is being answered
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
