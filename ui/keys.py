"""The keys that work everywhere in the open window; behind a sheet only those that lock do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.sheet import sheet_over

ALWAYS = frozenset({"Ctrl+L"})


def add_keys(place: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Run each deed when its keys are pressed anywhere in the window of `place`."""
    for keys, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(deed if keys in ALWAYS else _unless_asked(place, deed))


def _unless_asked(place: QWidget, deed: Callable[[], object]) -> Callable[[], None]:
    """Keep a deed from acting behind a sheet."""

    def act() -> None:
        if sheet_over(place.window()) is None:
            deed()

    return act
