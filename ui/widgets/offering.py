"""What a field offers while somebody types in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.look import Look


def offer(look: Look, field: QLineEdit, names: Iterable[str]) -> QCompleter:
    """Offer these names wherever what is typed is a part of one."""
    completer = QCompleter(list(names), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    dress_offered(look, completer)
    return completer


def dress_offered(look: Look, completer: QCompleter) -> None:
    """Dress the list that a completer shows: it stands in no window."""
    if (popup := completer.popup()) is not None:
        look.dress(popup)
