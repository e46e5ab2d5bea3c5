"""The bar over the table that the cursor is in: a row, a column, where its words stand, and either of them out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtWidgets import QWidget

from ui.editor import tables
from ui.editor.editor import Editor
from ui.editor.tables import TableDeed
from ui.embeds.bar import DeedBar
from ui.look import Look
from ui.widgets.sight import place_of
from ui.wording import translate

_HIGH, _GAP = 30, 3
"""Pixels: the bar covers the blank line above the table, and no words."""


class TableBar(DeedBar):
    """The deeds of `TableDeed`."""

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(look, place)
        row, column = translate("TableBar", "Row"), translate("TableBar", "Column")
        self._add(TableDeed.ADD_ROW, row, "Alt+Shift+Down", shown=f"+ {row}")
        self._add(TableDeed.ADD_COLUMN, column, "Alt+Shift+Right", shown=f"+ {column}")
        self._add(TableDeed.ALIGN, translate("TableBar", "Align"), "Alt+Shift+A")
        self._add(TableDeed.REMOVE_ROW, translate("TableBar", "Remove row"), "Alt+Shift+Up", shown=f"− {row}")
        self._add(
            TableDeed.REMOVE_COLUMN, translate("TableBar", "Remove column"), "Alt+Shift+Left", shown=f"− {column}"
        )

    def show_at(self, table: QRectF, row: QRectF, seen: QRectF, *, in_head: bool) -> None:
        """Show it above a table, or below it, or where its row in hand is not, as `seen` has room; its head stays."""
        self._buttons[TableDeed.REMOVE_ROW].setEnabled(not in_head)
        self._space()
        high = self._look.px(_HIGH)
        places = (table.top() - high - _GAP, table.bottom() + _GAP, seen.bottom() - high, 0.0)
        fits = (top for top in places if 0 <= top <= seen.bottom() - high)
        free = (top for top in fits if top + high <= row.top() or row.bottom() <= top)
        self._show_at(0, next(free, table.bottom() + _GAP), self._row.sizeHint().width(), high)


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
            place, row = place_of(self._editor, table[0]), place_of(self._editor, block)
            place.setBottom(place_of(self._editor, table[-1]).bottom())
            self.bar.show_at(place, row, QRectF(self._editor.viewport().rect()), in_head=block in table[:2])
        elif not self.bar.isHidden():
            self.bar.hide()

    def _do(self, deed: TableDeed) -> None:
        cursor = self._editor.textCursor()
        tables.do(deed, cursor)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
