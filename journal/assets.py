"""Edge. Finds the files of `resources/` in a checkout, in an installed wheel and in a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(name: str) -> Path:
    """Give the path of a file of `resources/`, such as "prompts/templates.json"."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).parent.parent
    return root / "resources" / name


def asset_text(name: str) -> str:
    """Give the text of a file of `resources/`."""
    return asset(name).read_text("utf-8")
