"""Keys in a table that is drawn as a grid: what stands unseen between its cells is lost or moved by none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from ui.editor import tables
from ui.editor.commands import one_step
from ui.editor.grids import Grid
from ui.editor.positions import points, select, units_in

GridOf = Callable[[QTextBlock], Grid | None]
"""Gives the table that a line is drawn in as a grid; None where it is not."""

_STANDARD, _WAY = QKeySequence.StandardKey, QTextCursor.MoveOperation
_DELETES = {
    _STANDARD.Delete: _WAY.NextCharacter,
    _STANDARD.DeleteEndOfWord: _WAY.NextWord,
    _STANDARD.DeleteEndOfLine: _WAY.EndOfBlock,
    _STANDARD.DeleteStartOfWord: _WAY.PreviousWord,
}
_BACK = frozenset({_WAY.PreviousCharacter, _WAY.PreviousWord})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HELD = Qt.KeyboardModifier
_NO_LETTER = (_HELD.ControlModifier, _HELD.ControlModifier | _HELD.ShiftModifier)


def take(cursor: QTextCursor, event: QKeyEvent, grid_of: GridOf, copy: Callable[[], None]) -> bool:
    """Take a key that would change what stands between two cells; tell whether it did."""
    way, cuts, typed = _way_of(event), event.matches(_STANDARD.Cut), _typed(event)
    if way is not None and not cursor.hasSelection():
        return _is_kept_in(cursor, way, grid_of)
    if way is None and not cuts and not typed and event.key() not in _ENTERS:
        return False
    if cuts:
        copy()
    with one_step(cursor):
        across = cursor.hasSelection() and clear(cursor, grid_of)
        return write(cursor, typed, grid_of, always=across) or across


def write(cursor: QTextCursor, words: str, grid_of: GridOf, *, always: bool = False) -> bool:
    """Write words that part no cell in place of what is chosen; where they are so as they are, only if `always`."""
    if words and not cursor.hasSelection() and (grid := grid_of(cursor.block())) is not None:
        beside = cursor.position()
        if cursor.blockNumber() != grid.rule:
            step_in(cursor, grid_of)
        always = always or cursor.position() != beside
    block, made = cursor.block(), words
    if (_is_within(cursor, block) if cursor.hasSelection() else words) and is_in_cell(cursor, grid_of):
        made = tables.in_cell(cursor, words)
    if made == words and not always:
        return False
    cursor.insertText(made)
    if made == words + " ":
        cursor.movePosition(_WAY.PreviousCharacter)
    return True


def guard(cursor: QTextCursor, event: QInputMethodEvent, grid_of: GridOf) -> None:
    """Have what an input method writes into a cell part none."""
    if event.commitString() and is_in_cell(cursor, grid_of):
        made = tables.in_cell(cursor, event.commitString())
        event.setCommitString(made, event.replacementStart(), event.replacementLength())


def clear(cursor: QTextCursor, grid_of: GridOf) -> bool:
    """Take what is chosen across cells out of each of them, a step of undo; tell whether it was across cells."""
    chosen = _chosen(cursor, grid_of)
    if chosen is None:
        return False
    start = QTextCursor(cursor)
    start.setPosition(_beside(cursor, grid_of))
    with one_step(cursor):
        for first, last in reversed(chosen):
            select(cursor, first, last)
            cursor.removeSelectedText()
    cursor.setPosition(start.position())
    return True


def is_across(cursor: QTextCursor, grid_of: GridOf) -> bool:
    """Tell whether what is chosen reaches over the edge of a cell, but not over all of its grid."""
    return _chosen(cursor, grid_of) is not None


def is_in_cell(cursor: QTextCursor, grid_of: GridOf) -> bool:
    """Tell whether the cursor stands between two bars of a row that is drawn as cells."""
    text = cursor.block().text()
    grid, before = grid_of(cursor.block()), tables.bars(text[: points(text, cursor.positionInBlock())])
    return grid is not None and cursor.blockNumber() != grid.rule and 0 < len(before) < len(tables.bars(text))


def step_in(cursor: QTextCursor, grid_of: GridOf) -> None:
    """Go from beside the cells of a row into the nearest, unless the table is typed on there row by row."""
    grid = grid_of(cursor.block())
    if grid is None or cursor.hasSelection() or _is_typed_on(cursor, grid):
        return
    if not is_in_cell(cursor, grid_of):
        cursor.setPosition(_beside(cursor, grid_of))


def _way_of(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    """Give how far from the cursor a key deletes; None where it does something else."""
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_HELD.ShiftModifier:
        return _WAY.PreviousCharacter
    return next((way for key, way in _DELETES.items() if event.matches(key)), None)


def _typed(event: QKeyEvent) -> str:
    """Give the letters that a key puts in."""
    return event.text() if event.modifiers() not in _NO_LETTER and event.text().isprintable() else ""


def _is_typed_on(cursor: QTextCursor, grid: Grid) -> bool:
    """Tell whether a table is typed row by row: the cursor is behind its last bar."""
    return cursor.atBlockEnd() and cursor.blockNumber() == grid.last


def _is_kept_in(cursor: QTextCursor, way: QTextCursor.MoveOperation, grid_of: GridOf) -> bool:
    """Delete no farther than the words of the cell go; tell whether the key would have gone farther."""
    block, at = cursor.block(), cursor.position()
    grid = grid_of(block)
    if grid is None or _is_typed_on(cursor, grid):
        return False
    if block.blockNumber() == grid.rule:
        return cursor.atBlockStart() if way in _BACK else cursor.atBlockEnd()
    if not is_in_cell(cursor, grid_of):
        return True
    text, there, in_units = block.text(), QTextCursor(cursor), units_in(block.text())
    start, end = (block.position() + in_units(one) for one in tables.cells(text)[tables.column_of(cursor)])
    there.movePosition(way, QTextCursor.MoveMode.KeepAnchor)
    asked = low, high = there.selectionStart(), there.selectionEnd()
    if there.position() < at:
        low = max(start, low - tables.is_guarded(cursor, low))
    else:
        high = min(end, high + tables.is_guarded(cursor, high))
    character = cursor.document().characterAt
    parts = (character(low - 1), character(high)) == ("\\", "|")
    if asked == (low, high) and not parts:
        return False
    if low < high:
        select(cursor, low, high)
        cursor.insertText(" " if parts else "")
    return True


def _chosen(cursor: QTextCursor, grid_of: GridOf) -> list[tuple[int, int]] | None:
    """Give what of the selection is words, in order, where grids are chosen in part; None where none is."""
    at, end = cursor.selectionStart(), cursor.selectionEnd()
    found, parted = [], False
    for first, last, cells in _rows(cursor, grid_of):
        parted = True
        found.append((at, min(first, end)))
        found += [(max(at, one), min(other, end)) for one, other in cells]
        at = max(at, last)
    found.append((at, end))
    return [(first, last) for first, last in found if first < last] if parted else None


def _rows(cursor: QTextCursor, grid_of: GridOf) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Give from where to where each row is kept but for its cells, and these, where a grid is chosen in part."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    end -= block.position() == start  # whole lines above a table do not reach into it
    while block.isValid() and block.position() <= end:
        grid = grid_of(block)
        if grid is not None and not _is_whole(cursor, grid) and not _is_within(cursor, block):
            text, place = block.text(), block.position()
            at = units_in(text)
            cells = () if block.blockNumber() == grid.rule else tables.cells(text)
            above, below = not block.previous().text().strip(), not block.next().text().strip()
            yield (
                place - 1 - above,
                place + block.length() + below,
                [(place + at(one), place + at(other)) for one, other in cells],
            )
        block = block.next()


def _is_whole(cursor: QTextCursor, grid: Grid) -> bool:
    """Tell whether all of a grid is chosen."""
    first, last = (cursor.document().findBlockByNumber(number) for number in (grid.first, grid.last))
    return cursor.selectionStart() <= first.position() and last.position() + last.length() - 1 <= cursor.selectionEnd()


def _is_within(cursor: QTextCursor, block: QTextBlock) -> bool:
    """Tell whether all that is chosen stands between two bars of a row."""
    start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    text = block.text()
    return start >= 0 and end < block.length() and not tables.bars(text[points(text, start) : points(text, end)])


def _beside(cursor: QTextCursor, grid_of: GridOf) -> int:
    """Give where what is chosen begins, or the cell beside it."""
    block = cursor.document().findBlock(cursor.selectionStart())
    grid = grid_of(block)
    if grid is None or _is_whole(cursor, grid):
        return cursor.selectionStart()
    if block.blockNumber() == grid.rule:
        block = block.previous()
    text, at = block.text(), units_in(block.text())
    inside = points(text, max(0, cursor.selectionStart() - block.position()))
    place = next((max(start, inside) for start, end in tables.cells(text) if inside <= end), tables.cells(text)[-1][1])
    return block.position() + at(place)
