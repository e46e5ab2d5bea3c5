"""What happens when Afterbell itself is wrong: a trace of files and lines, and never a word that a person wrote."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from journal.traces import scrubbed


def install(tell: Callable[[str], None]) -> None:
    """Send every exception that nobody caught to `tell`, scrubbed."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        told = scrubbed(error.with_traceback(trace))
        sys.stderr.write(f"Afterbell: a bug. {told}\n")
        tell(told)

    sys.excepthook = caught
