"""Pure. What is said of a fault of ours: files and lines of the code, and never a word that a person wrote."""

from __future__ import annotations

import traceback
from functools import cache
from pathlib import Path
from types import FrameType

_ROOT = Path(__file__).parent.parent
_MOST = 20
"""Lines that are named: where calls go round in circles there are a thousand."""


def scrubbed(error: BaseException) -> str:
    """Name the error's type and the lines of ours it passed through; its message may hold words and stays out."""
    steps = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    places = [f"{_place(file)}:{line}" for file, line in steps[-_MOST:]]
    return f"{type(error).__name__} at {' < '.join(reversed(places)) or 'an unknown place'}"


def places_of(frame: FrameType) -> tuple[str, ...]:
    """Name the lines of ours that are being worked on, and what they belong to, the innermost first."""
    ours: list[str] = []
    step: FrameType | None = frame
    while step is not None and len(ours) < _MOST:
        file = _place(step.f_code.co_filename)
        if "/" in file:  # to find the line takes Python longer than all else
            ours.append(f"{file}:{step.f_lineno} {step.f_code.co_name}")
        step = step.f_back
    return tuple(ours)


@cache
def _place(file: str) -> str:
    path = Path(file)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
