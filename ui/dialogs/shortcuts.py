"""The keys that do something, on one sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class ShortcutSheet(Sheet):
    """F1: what the keyboard can do."""

    def __init__(self, _session: Session, look: Look, _about: object, parent: QWidget) -> None:
        super().__init__(look, parent, parent.tr("Keys"), width=460)
        keys = (
            ("Ctrl+↑", self.tr("A high")),
            ("Ctrl+↓", self.tr("A low")),
            ("Ctrl+N", self.tr("A new entry")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+1 … 6", self.tr("Today, Journal, Calendar, Look back, Circle, Year in review")),
            ("Ctrl+,", self.tr("Settings")),
            ("Ctrl+B  I  K", self.tr("Bold, italic, link, while writing")),
            ("Ctrl+L", self.tr("Lock now")),
            ("F9", self.tr("Blank the window; F9 again brings it back")),
        )
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (pressed, does) in enumerate(keys):
            grid.addWidget(Label(look, pressed, "ui-strong"), row, 0)
            grid.addWidget(Label(look, does, "ui", "soft", wraps=True), row, 1)
        self.add_scrolling(content)
        done = PrimaryButton(look, self.tr("Close"))
        done.clicked.connect(self.close_sheet)
        self.foot.addStretch()
        self.foot.addWidget(done)
