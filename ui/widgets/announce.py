"""What changes elsewhere than where the keyboard is: said to whoever listens instead of looking."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(place: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say words that appeared in `place`; `at_once` before whatever it is saying just now."""
    if not words:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # dear, and the first paint says nothing

    said = QAccessibleAnnouncementEvent(place, words)
    politeness = QAccessible.AnnouncementPoliteness
    said.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(said)
