"""The keys that work everywhere in the open window, and not behind a sheet."""

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
    from ui.app.workspace import Workspace

NUMBERED = tuple(page for page in PageName if page is not PageName.SETTINGS)


def keys_of(workspace: Workspace) -> dict[str, Callable[[], object]]:
    """Give the keys of the open window, and what each does."""
    return {
        "Ctrl+Up": lambda: workspace.answer(NewEntry(Kind.HIGH)),
        "Ctrl+Down": lambda: workspace.answer(NewEntry(Kind.LOW)),
        "Ctrl+N": lambda: workspace.answer(NewEntry()),
        "Ctrl+F": lambda: workspace.journal_page().focus_search(),
        "Ctrl+E": workspace.edit_marked,
        "Ctrl+P": workspace.print_marked,
        "Shift+F1": lambda: workspace.open_sheet(ShowKeys()),
        "Ctrl+,": workspace.search_settings,
        "Alt+Left": workspace.go_back,
        **{
            f"Ctrl+{place}": partial(workspace.enter_page, page, Qt.FocusReason.ShortcutFocusReason)
            for place, page in enumerate(NUMBERED, 1)
        },
    }


def add_keys(place: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Run each deed when its keys are pressed anywhere in the window of `place`."""
    for keys, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(_unless_asked(place, deed))


def _unless_asked(place: QWidget, deed: Callable[[], object]) -> Callable[[], None]:
    """Keep a deed from acting behind a sheet."""

    def act() -> None:
        if sheet_over(place.window()) is None:
            deed()

    return act
