"""The bar over the table that the cursor is in: a row, a column, where its words stand, and either of them out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.editor import tables
from ui.editor.editor import Editor
from ui.editor.sight import place_of
from ui.editor.tables import TableDeed
from ui.look import Look, set_look
from ui.widgets.buttons import LinkButton
from ui.widgets.tips import set_tip
from ui.wording.keys import keys_told

translate = QCoreApplication.translate
HIGH, GAP = 30, 3
"""Pixels: the bar covers the blank line above the table, and no words."""


class TableBar(QFrame):
    """Never takes the keyboard: in the table each of its deeds has a key."""

    deed_requested = Signal(object)

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(place)
        set_look(self, "photo-bar")
        self._look = look
        self._row = QHBoxLayout(self)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._buttons: dict[TableDeed, LinkButton] = {}
        self._add(TableDeed.ADD_ROW, translate("TableBar", "Row"), "Alt+Shift+Down")
        self._add(TableDeed.ADD_COLUMN, translate("TableBar", "Column"), "Alt+Shift+Right")
        self._add(TableDeed.ALIGN, translate("TableBar", "Align"), "Alt+Shift+A")
        self._add(TableDeed.REMOVE_ROW, translate("TableBar", "Remove row"), "Alt+Shift+Up")
        self._add(TableDeed.REMOVE_COLUMN, translate("TableBar", "Remove column"), "Alt+Shift+Left")
        self.hide()

    def show_at(self, top: float, bottom: float, *, in_head: bool) -> None:
        """Show it above a table that reaches from `top` to `bottom`, below one with no room above; its head stays."""
        self._buttons[TableDeed.REMOVE_ROW].setEnabled(not in_head)
        px = self._look.px
        self._row.setContentsMargins(px(6), 0, px(6), 0)
        self._row.setSpacing(px(2))
        above = top - px(HIGH) - GAP
        self.setGeometry(0, round(above if above >= 0 else bottom + GAP), self._row.sizeHint().width(), px(HIGH))
        self.show()
        self.raise_()

    def _add(self, deed: TableDeed, words: str, keys: str) -> None:
        button = LinkButton(self._look, words)
        self._look.set_font(button, "ui-small-strong")
        set_tip(button, f"{words}  {keys_told(keys)}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.deed_requested.emit(deed))
        self._buttons[deed] = button
        self._row.addWidget(button)


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
