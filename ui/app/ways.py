"""What stands under the words above the page: a button that leads on from what went wrong, where one does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journal.errors import ConflictCopyLeft, DamageFound, Refusal
from ui.wishes import CompareCopies
from ui.wording import translate

if TYPE_CHECKING:
    from ui.pages.settings import SettingsPage


def way_of(refusal: Refusal) -> str:
    """Give what the button says, "" where there is none."""
    ways = {
        DamageFound: translate("Workspace", "Save what can be read…"),
        ConflictCopyLeft: translate("Workspace", "Compare…"),
    }
    return ways.get(type(refusal), "")


def go(refusal: Refusal | None, answer: Callable[[CompareCopies], object], page: Callable[[], SettingsPage]) -> None:
    """Go there: by a wish, or to what the page of the settings offers."""
    if isinstance(refusal, ConflictCopyLeft):
        answer(CompareCopies(Path(str(refusal.facts["path"]))))
    else:
        page().whole.offer_rest()
