"""Tables as Markdown has them, edited cell by cell: where cells are, and the keys that go from one to the next."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from ui.editor.commands import gap_before, in_code, one_step
from ui.editor.paste import MOST_COLUMNS
from ui.editor.positions import points, units

_ROW = re.compile(r"[ \t]*\|.*(?<!\\)\|[ \t]*")
_RULE = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_BETWEEN = re.compile(r"(?<!\\)\|")
NEW = "|  |  |\n| --- | --- |\n|  |  |"


def cells(line: str) -> tuple[tuple[int, int], ...]:
    """Give (start, end) in code points of what stands in each cell of a row, without the spaces around it."""
    bars = [found.start() for found in _BETWEEN.finditer(line)]
    found = []
    for left, right in itertools.pairwise(bars):
        inside = line[left + 1 : right]
        lead = len(inside) - len(inside.lstrip())
        start = left + 1 + (lead if inside.strip() else min(1, len(inside)))
        found.append((start, start + len(inside.strip())))
    return tuple(found)


def rows(block: QTextBlock) -> tuple[QTextBlock, ...]:
    """Give the rows of the table that a line stands in, the one that only rules it among them; () outside of one."""
    if in_code(block) or not _ROW.fullmatch(block.text()):
        return ()
    first = block
    while _ROW.fullmatch(first.previous().text()):
        first = first.previous()
    found = [first]
    while _ROW.fullmatch(found[-1].next().text()):
        found.append(found[-1].next())
    return tuple(found) if len(found) > 1 and _RULE.fullmatch(found[1].text()) else ()


def insert(cursor: QTextCursor) -> None:
    """Put in an empty table of two columns, as lines of their own, with the cursor in its first cell."""
    with one_step(cursor):
        before = gap_before(cursor.block())
        rest = bool(cursor.block().text()[points(cursor.block().text(), cursor.positionInBlock()) :].strip())
        cursor.insertText(before)
        start = cursor.position()
        cursor.insertText(NEW + "\n" * (1 + rest))
        if rest:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    _go(cursor, cursor.document().findBlock(start), 0)


def of_columns(text: str) -> str | None:
    """Give a table for text of columns parted by tabs, as a spreadsheet copies it; None where it is anything else."""
    lines = text.strip("\n").split("\n")
    wide = lines[0].count("\t") + 1
    if len(lines) < 2 or not 1 < wide <= MOST_COLUMNS or any(line.count("\t") + 1 != wide for line in lines):
        return None
    made = ["| " + " | ".join(cell.strip().replace("|", "\\|") for cell in line.split("\t")) + " |" for line in lines]
    return "\n".join([made[0], "|" + " --- |" * wide, *made[1:]])


def take(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Take a key that means something in a table; tell whether it did."""
    deed = _KEYS.get((_held(event).value, Qt.Key(event.key())))
    table = rows(cursor.block()) if deed else ()
    if deed is None or not table or (deed is _down and _is_typed_on(cursor, table)):
        return False
    deed(cursor, table)
    return True


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _go(cursor: QTextCursor, block: QTextBlock, column: int) -> None:
    """Select what stands in a cell."""
    places = cells(block.text())
    start, end = places[min(column, len(places) - 1)]
    cursor.setPosition(block.position() + units(block.text(), start))
    cursor.setPosition(block.position() + units(block.text(), end), QTextCursor.MoveMode.KeepAnchor)


def _column(cursor: QTextCursor) -> int:
    text = cursor.block().text()
    at = points(text, cursor.positionInBlock())
    return max(0, min(len(_BETWEEN.findall(text[:at])) - 1, len(cells(text)) - 1))


def _filled(table: Sequence[QTextBlock]) -> list[QTextBlock]:
    """Give the rows that hold words: all but the one that rules the table."""
    return [table[0], *table[2:]]


def _step(cursor: QTextCursor, table: Sequence[QTextBlock], *, back: bool) -> None:
    places = [(row, column) for row in _filled(table) for column in range(len(cells(row.text())))]
    here = (table[0] if cursor.block() == table[1] else cursor.block(), _column(cursor))
    at = next((index for index, place in enumerate(places) if place == here), 0) + (-1 if back else 1)
    if at >= len(places):
        _add_row(cursor, table, below=table[-1], column=0)
    else:
        _go(cursor, *places[max(0, at)])


def _is_typed_on(cursor: QTextCursor, table: Sequence[QTextBlock]) -> bool:
    """Tell whether somebody types a table row by row: the cursor is behind its last bar, where no cell is."""
    return cursor.atBlockEnd() and not cursor.hasSelection() and cursor.block() == table[-1]


def _down(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    below = [row for row in _filled(table) if row.blockNumber() > cursor.block().blockNumber()]
    if below:
        _go(cursor, below[0], _column(cursor))
    else:
        _leave(cursor, table)


def _leave(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    """Write on in a paragraph of its own below the table."""
    last = table[-1]
    cursor.setPosition(last.position() + last.length() - 1)
    following = last.next()
    with one_step(cursor):
        if not following.isValid():
            cursor.insertText("\n\n")
        elif not following.text().strip() and not following.next().isValid():
            cursor.setPosition(following.position() + following.length() - 1)
            cursor.insertText("\n")
        elif not following.text().strip() and not following.next().text().strip():
            cursor.setPosition(following.next().position())
        else:
            cursor.insertText("\n\n")


def _add_row(cursor: QTextCursor, table: Sequence[QTextBlock], *, below: QTextBlock, column: int) -> None:
    wide = len(cells(table[0].text()))
    below = table[1] if below == table[0] and len(table) > 1 else below
    with one_step(cursor):
        cursor.setPosition(below.position() + below.length() - 1)
        cursor.insertText("\n|" + "  |" * wide)
    _go(cursor, cursor.block(), column)


def _add_column(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    column, row = _column(cursor), cursor.block()
    with one_step(cursor):
        for one in table:
            text = one.text()
            bars = [found.start() for found in _BETWEEN.finditer(text)]
            place = bars[min(column + 1, len(bars) - 1)] + 1
            cursor.setPosition(one.position() + units(text, place))
            cursor.insertText(" --- |" if one == table[1] else "  |")
    _go(cursor, row, column + 1)


_NONE = Qt.KeyboardModifier.NoModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_BOTH = _SHIFT | Qt.KeyboardModifier.AltModifier.value
_KEYS: dict[tuple[int, Qt.Key], Callable[[QTextCursor, Sequence[QTextBlock]], None]] = {
    (_NONE, Qt.Key.Key_Tab): lambda cursor, table: _step(cursor, table, back=False),
    (_SHIFT, Qt.Key.Key_Backtab): lambda cursor, table: _step(cursor, table, back=True),
    (_NONE, Qt.Key.Key_Backtab): lambda cursor, table: _step(cursor, table, back=True),
    (_SHIFT, Qt.Key.Key_Tab): lambda cursor, table: _step(cursor, table, back=True),
    (_NONE, Qt.Key.Key_Return): _down,
    (_NONE, Qt.Key.Key_Enter): _down,
    (_NONE, Qt.Key.Key_Escape): _leave,
    (_BOTH, Qt.Key.Key_Down): lambda cursor, table: _add_row(
        cursor, table, below=cursor.block(), column=_column(cursor)
    ),
    (_BOTH, Qt.Key.Key_Right): _add_column,
}
