"""Says how hard a passphrase is to guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.wording import translate

if TYPE_CHECKING:
    from journal.passphrase.strength import Strength


GUESSES_PER_SECOND = 2.0
"""In powers of ten: what a rack of graphics cards does against a slot that takes a second to open."""
_DAY = 86400.0
_CENTURY = 100 * 365 * _DAY
ENOUGH = 3
"""The score from which no second yes is asked for."""


def strength_shown(strength: Strength) -> tuple[int, str, str]:
    """Give how full the bar is (0-100), the words, and the role of its colour."""
    seconds = 10.0 ** min(max(strength.guesses_log10 - GUESSES_PER_SECOND, 0.0), 30.0)
    percent = max(4, min(100, round(strength.guesses_log10 * 5.6)))
    return percent, _words(strength.score, seconds), ("warn", "warn", "high", "board", "board")[strength.score]


def _words(score: int, seconds: float) -> str:
    if seconds < _DAY or score == 0:
        return translate("Strength", "Weak: could be guessed within a day")
    if score < ENOUGH - 1:
        return translate("Strength", "Weak: could be guessed within weeks")
    if score < ENOUGH:
        return translate("Strength", "Fair: one more unrelated word makes it strong")
    if seconds < _CENTURY:
        return translate("Strength", "Good: would take years to guess")
    return translate("Strength", "Strong: would take centuries to guess")
