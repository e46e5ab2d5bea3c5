"""What can be done with several entries at once, at the foot of the list while more than one is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu

from journal.shapes import Kind
from journal.shapes.book import MOST_ALONE
from ui.look import Look, set_look
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.flow import flowing
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column, in_row
from ui.widgets.menu_panel import Menu
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.wording.kinds import words_of_kinds

MOST_SHARED = 100
"""Entries in one sealed file; nobody reads more at a sitting, and each is looked over for names before it goes."""


def add_kinds(menu: QMenu, chosen: Callable[[Kind], object]) -> None:
    """Put every kind into a menu."""
    for kind, words in words_of_kinds().items():
        menu.addAction(words.alone).triggered.connect(lambda _=False, kind=kind: chosen(kind))


class ChoosingBar(QFrame):
    """Says how many, and offers the deeds."""

    deed_requested = Signal(str)
    kind_requested = Signal(object)
    cleared = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "foot")
        self._count = Label(look, "", "ui-strong")
        head = in_row((self._count, 1), IconButton(look, "close", self.tr("Choose none"), clicked=self.cleared))
        self._buttons = {
            "tag": QuietButton(look, self.tr("Tag…")),
            "share": QuietButton(look, self.tr("Share…")),
            "print": QuietButton(look, self.tr("Print or PDF…")),
            "export": QuietButton(look, self.tr("Export…")),
            "trash": QuietButton(look, self.tr("Trash")),
        }
        kinds = QuietButton(look, self.tr("Kind"))
        kinds.setAccessibleName(self.tr("Make them highs, lows, both or notes"))
        menu = Menu(kinds)
        add_kinds(menu, self.kind_requested.emit)
        kinds.setMenu(menu)
        self._buttons["trash"].setAccessibleName(self.tr("Move to the trash"))
        for deed, button in self._buttons.items():
            button.clicked.connect(lambda _=False, deed=deed: self.deed_requested.emit(deed))
        in_column(head, flowing(kinds, *self._buttons.values()), on=self, margins=(16, 8, 12, 12), gap=6)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many are chosen; with one or none it is not there."""
        self._count.setText(translate("ChoosingBar", "%Ln entries chosen", "", count))
        for deed, most in (("share", MOST_SHARED), ("print", MOST_ALONE)):
            self._buttons[deed].setEnabled(count <= most)
            set_tip(self._buttons[deed], "" if count <= most else self.tr("Up to {n} at once").format(n=most))
        self.setVisible(count > 1)
