"""The writing surface: plain Markdown in and out, styled while it is typed.

A `QTextEdit` and not a `QPlainTextEdit`, because only its layout knows a line height; both take about a millisecond for
a keystroke in 20,000 words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from journal import prose
from ui.editor import commands, grid_keys, markdown_lines, paste, tables
from ui.editor.boxes import Boxes, tick_signs
from ui.editor.cell_pointer import CellPointer
from ui.editor.curling import STRAIGHT
from ui.editor.cursor_line import CursorLine
from ui.editor.grid_lines import GridLines
from ui.editor.highlighter import Highlighter, Ink, Room
from ui.editor.offered import Offered, has_picture, picture_in
from ui.editor.quote_bars import QuoteBars
from ui.widgets.breaking import LONGEST_WORD, break_lines_of
from ui.widgets.dropping import local_files, take_copy
from ui.widgets.plain_text import selected_text, text_of
from ui.widgets.sight import lines_in

LINE_HEIGHT = 1.6
LARGEST_PASTE = 2_000_000
"""Characters taken from one paste: more would hold the window, and nobody writes an entry that long."""
DEEDS: dict[str, Callable[[QTextCursor], None]] = {
    "bold": lambda cursor: commands.wrap(cursor, "**"),
    "italic": lambda cursor: commands.wrap(cursor, "*"),
    "code": lambda cursor: commands.wrap(cursor, "`"),
    "link": commands.link,
    "heading": lambda cursor: commands.change_lines(cursor, commands.each(markdown_lines.headed)),
    "quote": lambda cursor: commands.change_lines(cursor, markdown_lines.quoted),
    "items": lambda cursor: commands.change_lines(cursor, markdown_lines.listed),
    "numbers": lambda cursor: commands.change_lines(cursor, markdown_lines.numbered),
    "task": commands.tick,
    "table": tables.insert,
}
"""What the toolbar and the keys do to the selection, each one step of undo."""
_CONTROL = Qt.KeyboardModifier.ControlModifier.value
_BOTH = _CONTROL | Qt.KeyboardModifier.ShiftModifier.value
_KEYS = {
    (_CONTROL, Qt.Key.Key_B): "bold",
    (_CONTROL, Qt.Key.Key_I): "italic",
    (_CONTROL, Qt.Key.Key_K): "link",
    (_BOTH, Qt.Key.Key_H): "heading",
    (_BOTH, Qt.Key.Key_Q): "quote",
    (_BOTH, Qt.Key.Key_U): "items",
    (_BOTH, Qt.Key.Key_O): "numbers",
    (_BOTH, Qt.Key.Key_X): "task",
    (_BOTH, Qt.Key.Key_Return): "task",
    (_BOTH, Qt.Key.Key_Enter): "task",
    (_BOTH, Qt.Key.Key_K): "code",
}
KeyTaker = Callable[[QKeyEvent, bool], bool]
"""Takes a key, or with True only claims it before the window's shortcuts; tells whether it did."""


def put_in(cursor: QTextCursor, plain: str, html: str, *, in_cell: bool) -> None:
    """Put in what was copied: HTML as Markdown, an address as a link, columns as a table, in a cell one line."""
    code = commands.in_code(cursor.block())
    made = paste.as_text(html, plain) if html and len(html) <= paste.LARGEST_HTML and not code else ""
    if cursor.hasSelection() and markdown_lines.is_address(plain):
        commands.link(cursor, tables.as_cell(plain) if in_cell else plain)
    elif in_cell:
        cursor.insertText(tables.in_cell(cursor, made or prose.clean(plain)))
    elif not made and not code and (table := tables.of_columns(prose.clean(plain))):
        cursor.insertText(commands.gap_before(cursor.block()) + table + "\n")
    else:
        cursor.insertText(made or prose.clean(plain))


class Editor(QTextEdit):
    """Where a person writes."""

    edited = Signal()
    files_offered = Signal(tuple)
    paste_refused = Signal(int)
    left_upwards = Signal()
    focus_lost = Signal()
    inserting = Signal()
    """Something other than a typed letter is about to be put in at the cursor."""
    painted = Signal(object)
    """The text is drawn in this part of the viewport; what stands in its place is drawn now."""
    filled = Signal()

    def __init__(self, ink: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._highlighter = Highlighter(self.document(), ink)
        self._ink = ink
        self._tall = 0
        self._filling = False
        self._first: KeyTaker | None = None
        self._curly = False
        self._ask_link: Callable[[], None] | None = None
        self.set_ink(ink)
        self.document().contentsChange.connect(self._note_change)
        self.document().documentLayout().documentSizeChanged.connect(self._note_height)
        self.filled.connect(CursorLine(self, self._highlighter).follow)
        CellPointer(self, self._highlighter.grid_of)
        self._quote_bars = QuoteBars(self, self._highlighter)
        self._boxes, self._grid_lines = Boxes(self, self._highlighter), GridLines(self, self._highlighter)

    def set_ink(self, ink: Ink) -> None:
        """Take other fonts and colours, as the theme or the text size changes."""
        self._ink = ink
        with self._unnoted():
            self.document().setDefaultFont(ink.text)
            self.setFont(ink.text)
            self._highlighter.set_ink(ink)
            self._space_lines()

    def text(self) -> str:
        """Give the Markdown."""
        return text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show another text; what was undone before belongs to the old one and is forgotten."""
        self.document().setUndoRedoEnabled(False)
        with self._unnoted():
            self.clear()
            break_lines_of(self, text)
            # As one change: a long text is laid out once, and not again for the shape of its lines.
            with commands.one_step(QTextCursor(self.document())):
                self.document().setPlainText(prose.clean(text))
                self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self.filled.emit()

    def let_first(self, taker: KeyTaker | None) -> None:
        """Have every key asked of `taker` before it is taken here."""
        self._first = taker

    def ask_for_links(self, ask: Callable[[], None]) -> None:
        """Have `ask` take over where a link is wanted on one line."""
        self._ask_link = ask

    def set_curly(self, curly: bool) -> None:  # noqa: FBT001  as it is kept
        """Set quotation marks as they are typed, or leave them as they are."""
        self._curly = curly

    def leave_room(self, room: Room) -> None:
        """Leave lines room for what is drawn in their place: `room` gives their height, 0 for their letters."""
        self._highlighter.set_room(room)

    def dress_anew(self, meant: Callable[[str], bool]) -> None:
        """Dress again the lines whose text is meant."""
        block = self.document().begin()
        while block.isValid():
            if meant(block.text()):
                self._highlighter.rehighlightBlock(block)
            block = block.next()

    def run(self, deed: str) -> None:
        """Run a deed of the toolbar or the keys by its name, one of `DEEDS`."""
        self.inserting.emit()
        cursor = self.textCursor()
        if deed == "link" and self._ask_link is not None and len(commands.blocks_of(cursor)) == 1:
            self._ask_link()
            return
        with commands.one_step(cursor):
            DEEDS[deed](cursor)
        self.setTextCursor(cursor)
        self.setFocus()

    def insert_block(self, text: str) -> None:
        """Put `text` in as lines of their own, at the cursor."""
        self.inserting.emit()
        cursor = self.textCursor()
        with commands.one_step(cursor):
            tables.step_out(cursor)
            cursor.insertText(commands.gap_before(cursor.block()) + prose.clean(text))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """As high as the text, so that what stands below follows it until the column is full."""
        lines = QFontMetricsF(self._ink.text).lineSpacing() * LINE_HEIGHT
        margins = self.viewportMargins()
        return QSize(400, max(int(lines * 5), self._tall + int(lines)) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """One line, at the least: what stands above and below it is not cut before."""
        return QSize(200, int(QFontMetricsF(self._ink.text).lineSpacing()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue lists, indent them, and take the shortcuts of the toolbar."""
        if self._first is not None and self._first(event, False):
            return
        deed = self._deed_of(event)
        if deed is not None:
            deed()
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._go_back(self.document().isUndoAvailable, self.undo)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._go_back(self.document().isRedoAvailable, self.redo)
        elif not self._take_structure(event):
            before = self.document().revision()
            super().keyPressEvent(event)
            if self._curly and event.text() in STRAIGHT and self.document().revision() != before:
                commands.curl(self.textCursor())

    def event(self, event: QEvent) -> bool:
        """Claim our shortcuts before the window takes them for its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a task whose box was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            tick_signs(self.cursorForPosition(event.position().toPoint()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the writing paused, so that it is saved at once."""
        super().focusOutEvent(event)
        self.focus_lost.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line that is being written in sight."""
        super().resizeEvent(event)
        self._highlighter.fit()
        if self.hasFocus() and not self._filling:  # else all that is put in is laid out to its end
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, pictures and files."""
        return source.hasText() or source.hasHtml() or has_picture(source) or bool(local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste smartly: files are offered, HTML becomes Markdown, an address over words becomes a link."""
        files = local_files(source)
        if files:
            self.files_offered.emit(tuple(Offered(name=file.name, path=file) for file in files))
        elif not source.hasText() and (picture := picture_in(source)):
            self.files_offered.emit((picture,))
        else:
            self._paste_text(source)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files that are dropped as copies."""
        super().dropEvent(event)
        if local_files(event.mimeData()):
            take_copy(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain Markdown only: our styles mean nothing elsewhere."""
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell before what an input method writes is put in, as before a paste."""
        if event.commitString() or event.preeditString():
            self.inserting.emit()
            cursor = self.textCursor()
            if grid_keys.clear(cursor, self._highlighter.grid_of):
                self.setTextCursor(cursor)
            grid_keys.guard(self.textCursor(), event, self._highlighter.grid_of)
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and have drawn what stands in it."""
        clip = event.rect()
        lines = tuple(lines_in(self, clip)) if self._highlighter.leaves_room else ()
        self._grid_lines.paint_ground(clip, lines)
        super().paintEvent(event)
        self._grid_lines.paint(clip, lines)
        self._boxes.paint(clip, lines)
        self._quote_bars.paint(clip, lines)
        self.painted.emit(clip)

    def _paste_text(self, source: QMimeData) -> None:
        self.inserting.emit()
        cursor, plain = self.textCursor(), source.text()
        if len(plain) > LARGEST_PASTE:
            self.paste_refused.emit(len(plain))
            return
        if len(plain) > LONGEST_WORD:
            break_lines_of(self, f"{plain} {self.text()}")
        with commands.one_step(cursor):
            grid_keys.clear(cursor, self._highlighter.grid_of)
            grid_keys.step_in(cursor, self._highlighter.grid_of)
            in_cell = grid_keys.is_in_cell(cursor, self._highlighter.grid_of)
            put_in(cursor, plain, source.html() if source.hasHtml() else "", in_cell=in_cell)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _claims(self, event: QKeyEvent) -> bool:
        return self._deed_of(event) is not None or (self._first is not None and self._first(event, True))

    def _deed_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        held = (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier).value
        deed = _KEYS.get((held, Qt.Key(event.key())))
        return (lambda: self.run(deed)) if deed else None

    def _take_structure(self, event: QKeyEvent) -> bool:
        key, cursor = event.key(), self.textCursor()
        taken = tables.take(cursor, event) or grid_keys.take(cursor, event, self._highlighter.grid_of, self.copy)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone = held == Qt.KeyboardModifier.NoModifier
        if taken:
            pass
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (alone or held == Qt.KeyboardModifier.ShiftModifier):
            (commands.press_enter if alone else commands.new_line)(cursor)
            taken = True
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if commands.in_code(cursor.block()) and key == Qt.Key.Key_Tab:
                cursor.insertText(markdown_lines.INDENT)
                taken = True
            else:
                taken = commands.indent(cursor, out=key == Qt.Key.Key_Backtab)
            if not taken:  # outside a list Tab goes on to the next control, so that the keyboard is never caught
                # QPlainTextEdit's own would not go anywhere, because here Tab may stand in a text.
                QWidget.focusNextPrevChild(self, key == Qt.Key.Key_Tab)
                return True
        elif key == Qt.Key.Key_Up and cursor.blockNumber() == 0 and alone:
            at_top = QTextCursor(cursor)
            if not at_top.movePosition(QTextCursor.MoveOperation.Up):
                self.left_upwards.emit()
                return True
        if taken:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return taken

    def _go_back(self, more: Callable[[], bool], step: Callable[[], None]) -> None:
        """Undo or redo what changed the text: another size of letters is a step to Qt, and none to a person."""
        text = self.text()
        while more() and self.text() == text:
            step()
        self.ensureCursorVisible()

    def _space_lines(self) -> None:
        natural = QFontMetricsF(self._ink.text).lineSpacing()
        shape = QTextBlockFormat()
        extra = max(0.0, self._ink.text.pixelSize() * LINE_HEIGHT - natural)
        shape.setLineHeight(extra, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(shape)

    @contextmanager
    def _unnoted(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def _note_change(self, _at: int, removed: int, added: int) -> None:
        if (removed or added) and not self._filling:
            self.edited.emit()

    def _note_height(self, size: QSizeF) -> None:
        # Asking the document for its size would lay out all of a long text at once; the signal tells as it goes.
        tall = min(int(size.height()), 6000)
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()
