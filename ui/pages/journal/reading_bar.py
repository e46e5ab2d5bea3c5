"""The bar above an entry that is read: its date, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu

from journal.shapes import Entry
from ui.look import Look, set_look
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import REST, in_row
from ui.widgets.tips import set_tip
from ui.wording.days import hour, long_day


class ReadingBar(QFrame):
    """The date, and what can be done with the entry."""

    edit_requested = Signal()
    share_requested = Signal()
    deed_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "bar")
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.hide()
        self.day = ElidedLabel(look, "", "ui-small", "soft")
        self.edit = QuietButton(look, self.tr("Edit"), "edit", clicked=self.edit_requested)
        self.share = PrimaryButton(look, self.tr("Share…"), "share", clicked=self.share_requested)
        self.more = QuietButton(look, "", "more")
        self.more.setAccessibleName(self.tr("More"))
        set_tip(self.more, self.tr("More"))
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        in_row(self.back, self.day, REST, self.edit, self.share, self.more, on=self, margins=(22, 8, 22, 8), gap=10)

    def show_nothing(self) -> None:
        """Offer nothing that needs an entry's text, while none is here."""
        self._menu.clear()

    def say_waiting(self) -> None:
        """Say that an entry is on its way."""
        self.day.setText(self.tr("Opening…"))

    def show_entry(self, entry: Entry, *, shared: bool) -> None:
        """Show an entry's date and its menu; what was shared can be asked for back."""
        self.day.setText(f"{long_day(entry.day)}, {hour(entry.written_at, entry.zone)}")
        star = self.tr("Take the star away") if entry.starred else self.tr("Star", "what a press gives the entry")
        self._menu.clear()
        for deed, words in (
            ("star", star),
            ("later", self.tr("Add a later line")),
            ("print", self.tr("Print or PDF…")),
            ("evidence", self.tr("Evidence…")),
            ("versions", self.tr("Earlier versions…")),
            *((("back", self.tr("Ask for it back…")),) if shared else ()),
            ("", ""),
            ("trash", self.tr("Move to the trash")),
        ):
            if not deed:
                self._menu.addSeparator()
                continue
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _=False, deed=deed: self.deed_requested.emit(deed))
