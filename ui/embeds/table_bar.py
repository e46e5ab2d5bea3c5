"""The bar over the table that the cursor is in: a row, a column, where its words stand, and either of them out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.editor import tables
from ui.editor.editor import Editor
from ui.editor.sight import place_of
from ui.editor.tables import TableDeed
from ui.embeds.bar import DeedBar
from ui.look import Look

translate = QCoreApplication.translate
_HIGH, _GAP = 30, 3
"""Pixels: the bar covers the blank line above the table, and no words."""


class TableBar(DeedBar):
    """The deeds of `TableDeed`."""

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(look, place)
        self._add(TableDeed.ADD_ROW, translate("TableBar", "Row"), "Alt+Shift+Down")
        self._add(TableDeed.ADD_COLUMN, translate("TableBar", "Column"), "Alt+Shift+Right")
        self._add(TableDeed.ALIGN, translate("TableBar", "Align"), "Alt+Shift+A")
        self._add(TableDeed.REMOVE_ROW, translate("TableBar", "Remove row"), "Alt+Shift+Up")
        self._add(TableDeed.REMOVE_COLUMN, translate("TableBar", "Remove column"), "Alt+Shift+Left")

    def show_at(self, top: float, bottom: float, *, in_head: bool) -> None:
        """Show it above a table that reaches from `top` to `bottom`, below one with no room above; its head stays."""
        self._buttons[TableDeed.REMOVE_ROW].setEnabled(not in_head)
        self._space()
        high = self._look.px(_HIGH)
        above = top - high - _GAP
        self._show_at(0, above if above >= 0 else bottom + _GAP, self._row.sizeHint().width(), high)


class TableControls(QObject):
    """Shows the bar while the cursor of `editor` is in a table, and does what is pressed on it."""

    def __init__(self, look: Look, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.bar = TableBar(look, editor.viewport())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.bar.deed_requested.connect(self._do)
        for signal in (
            editor.cursorPositionChanged,
            editor.document().contentsChanged,
            editor.focus_lost,
            editor.verticalScrollBar().valueChanged,
        ):
            signal.connect(self._soon.start)
        editor.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Come back with the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self._soon.start()
        return False

    def _place(self) -> None:
        block = self._editor.textCursor().block()
        table = tables.rows(block) if self._editor.hasFocus() and tables.is_row(block.text()) else ()
        if table:
            top, bottom = place_of(self._editor, table[0]).top(), place_of(self._editor, table[-1]).bottom()
            self.bar.show_at(top, bottom, in_head=block in table[:2])
        elif not self.bar.isHidden():
            self.bar.hide()

    def _do(self, deed: TableDeed) -> None:
        cursor = self._editor.textCursor()
        tables.do(deed, cursor)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
