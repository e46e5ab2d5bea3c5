"""What is dropped on the circle or pasted into it: sealed files, cards, and the text of a card."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QMimeData

from journal.bundle.cards import FIRST_LINE
from journal.shapes import endings
from ui.widgets.dropping import local_files

LONGEST_PATH = 4096


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Give the files that were dropped, or whose paths stand in a pasted text, one a line; quotes are taken off."""
    files = list(local_files(data))
    if not files and data.hasText():
        lines = [line.strip().strip("\"'") for line in data.text()[: LONGEST_PATH * 20].splitlines()]
        paths = [unquote(line.removeprefix("file://")) if line.startswith("file://") else line for line in lines]
        files = [Path(path) for path in paths if _may_be(path)]
    return tuple(files)


def card_in(data: QMimeData) -> str:
    """Give the text of a card that was pasted, "" where there is none."""
    text = data.text() if data.hasText() else ""
    return text if FIRST_LINE in text else ""


def is_card(path: Path) -> bool:
    """Tell whether a file is a card, by its name."""
    return path.name.lower().endswith(endings.CARD)


def _may_be(path: str) -> bool:
    return len(path) < LONGEST_PATH and path.lower().endswith((endings.SEALED, endings.CARD)) and Path(path).is_file()
