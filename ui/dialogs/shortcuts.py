"""The keys that do something, on one sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Sheet
from ui.wishes import ExplainElsewhere, Wishing
from ui.wording import translate
from ui.wording.keys import keys_told


class ShortcutSheet(Sheet):
    """Shift+F1: what the keyboard can do."""

    fills = True

    def __init__(self, look: Look, wish: Wishing, parent: QWidget) -> None:
        super().__init__(look, parent, translate("ShortcutSheet", "Keyboard"), width=620)
        groups = (
            (
                self.tr("From anywhere"),
                (
                    ("Ctrl+↑", self.tr("A high")),
                    ("Ctrl+↓", self.tr("A low")),
                    ("Ctrl+N", self.tr("A new entry")),
                    ("Ctrl+F", self.tr("Search")),
                    ("Ctrl+1 … 6", self.tr("Today, Journal, Calendar, Look back, Circle, Year in review")),
                    ("Ctrl+,", self.tr("Settings")),
                    ("Ctrl++  −  0", self.tr("Larger, smaller, usual text")),
                    ("Ctrl+L", self.tr("Lock now")),
                    ("Ctrl+Q", self.tr("Lock and quit; what you wrote is saved first")),
                    ("F9", self.tr("Blank the window; F9 again brings it back")),
                    ("Shift+F10", self.tr("The menu of a right click, where the keyboard is")),
                    ("F1", self.tr("The guide")),
                    ("Shift+F1", self.tr("These keys")),
                    ("Ctrl+H", self.tr("Show a passphrase that is being typed, and hide it")),
                ),
            ),
            (
                self.tr("While reading"),
                (
                    ("Ctrl+E", self.tr("Edit the entry")),
                    ("Ctrl+P", self.tr("Print it, or keep it as a PDF")),
                    ("Space", self.tr("Tick the task that the cursor stands in")),
                    ("F3  Shift+F3", self.tr("The next of what was found in it, and the one before")),
                    ("Alt+←", self.tr("Back to the list, in a narrow window")),
                ),
            ),
            (
                self.tr("While writing"),
                (
                    ("Ctrl+B  I  K", self.tr("Bold, italic, link")),
                    ("Ctrl+Shift+H  Q", self.tr("Heading, quote")),
                    ("Ctrl+Shift+U  O  X", self.tr("List, numbered list, task")),
                    ("Ctrl+Shift+K", self.tr("Code")),
                    ("Tab  Shift+Tab", self.tr("An item of a list further in, or out")),
                    ("Ctrl+Shift+P", self.tr("A photo or file")),
                    ("Ctrl+Shift+F", self.tr("Find in this entry")),
                    ("F8", self.tr("Nothing but the text, and back")),
                    ("Ctrl+Enter", self.tr("Done")),
                ),
            ),
            (
                self.tr("In a table"),
                (
                    ("Tab  Shift+Tab", self.tr("The next cell, and the one before; a new row behind the last")),
                    ("Enter", self.tr("The cell below")),
                    ("Alt+Shift+↓  ↑", self.tr("A row more, or this one out")),
                    ("Alt+Shift+→  ←", self.tr("A column more, or this one out")),
                    ("Alt+Shift+A", self.tr("Where the words of a column stand")),
                    ("Esc", self.tr("On below the table")),
                ),
            ),
            (
                self.tr("On a photo in the text"),
                (
                    ("+  −", self.tr("Larger, smaller")),
                    ("Space", self.tr("Its caption")),
                    ("Enter", self.tr("A new line below it")),
                    ("Ctrl+D", self.tr("Its description, for those who do not see it")),
                    ("Alt+↑  ↓", self.tr("A paragraph up, or down")),
                    ("Del", self.tr("Out of the text")),
                ),
            ),
            (
                self.tr("Among all pictures"),
                (
                    ("PgUp  PgDown", self.tr("The month before, and the next")),
                    ("Space", self.tr("The picture, large")),
                    ("Enter", self.tr("Its entry")),
                ),
            ),
        )
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for heading, keys in groups:
            head = Label(look, heading, "ui-small-strong", "soft")
            head.setContentsMargins(0, 8, 0, 0)
            grid.addWidget(head, grid.rowCount(), 0, 1, 2)
            for pressed, does in keys:
                row = grid.rowCount()
                grid.addWidget(Label(look, keys_told(pressed), "ui-strong"), row, 0)
                grid.addWidget(Label(look, does, "ui", "soft", wraps=True), row, 1)
        self.add_scrolling(content)
        elsewhere = QuietButton(look, self.tr("Opening without Afterbell…"), clicked=lambda: wish(ExplainElsewhere()))
        put(self.foot, elsewhere, REST, PrimaryButton(look, self.tr("Close"), clicked=self.close_sheet))
