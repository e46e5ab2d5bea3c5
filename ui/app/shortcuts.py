"""The keys that work everywhere in the open window; behind a sheet only those that lock do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.shapes import Kind
from ui.widgets.sheet import sheet_over
from ui.wishes import NewEntry, PageName, ShowKeys

if TYPE_CHECKING:
    from ui.app.workspace import House
    from ui.look import Look

ALWAYS = frozenset({"Ctrl+L"})
NUMBERED = tuple(page for page in PageName if page is not PageName.SETTINGS)


def keys_of(house: House, look: Look) -> dict[str, Callable[[], object]]:
    """Give the keys of the open window, and what each does."""
    return {
        "Ctrl+Up": lambda: house.answer(NewEntry(Kind.HIGH)),
        "Ctrl+Down": lambda: house.answer(NewEntry(Kind.LOW)),
        "Ctrl+N": lambda: house.answer(NewEntry()),
        "Ctrl+F": lambda: house.journal_page().focus_search(),
        "Ctrl+E": house.edit_marked,
        "Ctrl+L": house.lock_requested.emit,
        "F1": lambda: house.open_sheet(ShowKeys()),
        "Ctrl+,": lambda: house.show_page(PageName.SETTINGS),
        "Alt+Left": house.go_back,
        "Ctrl++": lambda: look.step_scale(1),
        "Ctrl+=": lambda: look.step_scale(1),
        "Ctrl+-": lambda: look.step_scale(-1),
        "Ctrl+0": lambda: look.choose(scale=1.0),
        **{f"Ctrl+{place}": partial(house.show_page, page) for place, page in enumerate(NUMBERED, 1)},
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
