"""The keys that work everywhere in the open window; behind a sheet only those that lock do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.shapes import Kind
from ui.pages import PAGES, call
from ui.widgets.sheet import sheet_over

if TYPE_CHECKING:
    from ui.app.workspace import House
    from ui.look import Look

ALWAYS = frozenset({"Ctrl+L"})


def keys_of(house: House, look: Look) -> dict[str, Callable[[], object]]:
    """Give the keys of the open window, and what each does."""
    return {
        "Ctrl+Up": lambda: house.start_entry(Kind.HIGH),
        "Ctrl+Down": lambda: house.start_entry(Kind.LOW),
        "Ctrl+N": house.start_entry,
        "Ctrl+F": lambda: call(house.show_page("journal"), "focus_search"),
        "Ctrl+E": lambda: call(house.page, "edit_marked"),
        "Ctrl+L": house.lock_requested.emit,
        "F1": lambda: house.open_sheet("shortcuts"),
        "Ctrl+,": lambda: house.show_page("settings"),
        "Alt+Left": lambda: call(house.page, "go_back"),
        "Ctrl++": lambda: look.step_scale(1),
        "Ctrl+=": lambda: look.step_scale(1),
        "Ctrl+-": lambda: look.step_scale(-1),
        "Ctrl+0": lambda: look.choose(scale=1.0),
        **{f"Ctrl+{place}": partial(house.show_page, name) for place, name in enumerate(PAGES[:6], 1)},
    }


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
