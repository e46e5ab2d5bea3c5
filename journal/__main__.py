"""The command line: `python -m journal COMMAND`, or `afterbell COMMAND` where it is installed."""

from __future__ import annotations

import sys

from journal.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
