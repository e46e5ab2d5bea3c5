"""Finds the files of `resources/` that the look is made of: in a checkout, a wheel, a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Give the path of a file of `resources/`, such as "icons/lock.svg"."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).parent.parent.parent
    return root / "resources" / name
