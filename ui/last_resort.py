"""What happens when Afterbell itself is wrong: a trace of files and lines, and never a word that a person wrote."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_ROOT = Path(__file__).parent.parent


def scrubbed(error: BaseException) -> str:
    """Name the error's type and the lines of ours it passed through; its message may hold words and stays out."""
    steps = traceback.extract_tb(error.__traceback__)
    places = [f"{_place(step.filename)}:{step.lineno}" for step in steps]
    return f"{type(error).__name__} at {' < '.join(reversed(places)) or 'an unknown place'}"


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


def _place(file: str) -> str:
    path = Path(file)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
