"""Tables as Markdown has them, edited cell by cell: where cells are, and the keys that go from one to the next."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from journal.prose.text import BETWEEN_CELLS, TABLE_RULE
from ui.editor.commands import gap_before, in_code, one_step, rewrite
from ui.editor.paste import MOST_COLUMNS
from ui.editor.positions import points, select, select_in, units

_ROW = re.compile(r"[ \t]*\|.*(?<!\\)\|[ \t]*")
_GUARD = re.compile(r"\\(?=\|)")
NEW = "|  |  |\n| --- | --- |\n|  |  |"


class Side(Enum):
    """Where the words of a column stand in it."""

    START = auto()
    MIDDLE = auto()
    END = auto()


def is_row(line: str) -> bool:
    """Tell whether a line looks like a row of a table."""
    return "|" in line and _ROW.fullmatch(line) is not None


def bars(line: str) -> tuple[int, ...]:
    """Give where the bars of a row are, in code points."""
    if "|" not in line:  # most are none, and a paragraph may be long
        return ()
    return tuple(found.start() for found in BETWEEN_CELLS.finditer(line))


def sides(rule: str) -> tuple[Side, ...]:
    """Give where the words of each column stand, as the line says that rules a table."""
    marked = [(rule[start] == ":", rule[end - 1] == ":") for start, end in cells(rule)]
    return tuple((Side.MIDDLE if first else Side.END) if last else Side.START for first, last in marked)


def cells(line: str) -> tuple[tuple[int, int], ...]:
    """Give (start, end) in code points of what stands in each cell of a row, without the spaces around it."""
    found = []
    for left, right in itertools.pairwise(bars(line)):
        inside = line[left + 1 : right]
        lead = len(inside) - len(inside.lstrip())
        start = left + 1 + (lead if inside.strip() else min(1, len(inside)))
        found.append((start, start + len(inside.strip())))
    return tuple(found)


def in_cells(line: str, unit: int) -> int:
    """Give where in a row, in units of Qt, a position is that stays between its first bar and its last."""
    places = cells(line)
    return min(max(unit, units(line, places[0][0])), units(line, places[-1][1]))


def rows(block: QTextBlock) -> tuple[QTextBlock, ...]:
    """Give the rows of the table that a line stands in, the one that only rules it among them; () outside of one."""
    found = () if in_code(block) or not is_row(block.text()) else run(block)
    return found if is_ruled(found) else ()


def foot_of(block: QTextBlock) -> QTextBlock:
    """Give the last row of the table that a line stands in, or outside of one the line."""
    return (rows(block) or (block,))[-1]


def is_ruled(lines: Sequence[QTextBlock]) -> bool:
    """Tell whether the second of these lines rules a table."""
    return len(lines) > 1 and TABLE_RULE.fullmatch(lines[1].text()) is not None


def run(block: QTextBlock, most: int | None = None) -> tuple[QTextBlock, ...]:
    """Give the row and those right above and below it; of a longer run than `most` only a part that is longer still."""
    found = [block]
    while (most is None or len(found) <= most) and is_row(found[-1].previous().text()):
        found.append(found[-1].previous())
    found.reverse()
    while (most is None or len(found) <= most) and is_row(found[-1].next().text()):
        found.append(found[-1].next())
    return tuple(found)


def insert(cursor: QTextCursor) -> None:
    """Put in an empty table of two columns, as lines of their own, with the cursor in its first cell."""
    with one_step(cursor):
        step_out(cursor)
        before = gap_before(cursor.block())
        rest = bool(cursor.block().text()[points(cursor.block().text(), cursor.positionInBlock()) :].strip())
        cursor.insertText(before)
        start = cursor.position()
        cursor.insertText(NEW + "\n" * (1 + rest))
        if rest:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    _go(cursor, cursor.document().findBlock(start), 0)


class TableDeed(Enum):
    """What is done to the table around the cursor."""

    ADD_ROW = auto()
    ADD_COLUMN = auto()
    ALIGN = auto()
    REMOVE_ROW = auto()
    REMOVE_COLUMN = auto()


def do(deed: TableDeed, cursor: QTextCursor) -> None:
    """Do it, one step of undo; outside of a table nothing."""
    table = rows(cursor.block())
    if table:
        with one_step(cursor):
            DEEDS[deed](cursor, table)


def of_columns(text: str) -> str | None:
    """Give a table for text of columns parted by tabs, as a spreadsheet copies it; None where it is anything else."""
    lines = text.strip("\n").split("\n")
    wide = lines[0].count("\t") + 1
    if len(lines) < 2 or not 1 < wide <= MOST_COLUMNS or any(line.count("\t") + 1 != wide for line in lines):
        return None
    made = ["| " + " | ".join(cell.strip().replace("|", "\\|") for cell in line.split("\t")) + " |" for line in lines]
    return "\n".join([made[0], "|" + " --- |" * wide, *made[1:]])


def as_cell(text: str) -> str:
    """Give text as it can stand in a cell: on one line, each bar in it as a letter."""
    return BETWEEN_CELLS.sub(r"\\|", re.sub(r"[\n\t]+", " ", text.strip("\n\t")))


def in_cell(cursor: QTextCursor, words: str) -> str:
    """Give words as they can stand in place of what is chosen in a cell, so that they part no cell and join none."""
    text, place, made = cursor.block().text(), cursor.block().position(), as_cell(words)
    start, end = (points(text, at - place) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    if text[:start].endswith("\\") and made.startswith("\\|"):
        made = made[1:]
    return made + " " if (text[:start] + made).endswith("\\") and text[end:].startswith("|") else made


def guards(line: str) -> tuple[int, ...]:
    """Give where the backslashes of a row are that make a bar behind them a letter, in code points."""
    return tuple(found.start() for found in _GUARD.finditer(line))


def is_guarded(cursor: QTextCursor, position: int) -> bool:
    """Tell whether a position is between a bar of a cell and its backslash, which are one letter to a person."""
    at = cursor.document().characterAt
    return at(position) == "|" and at(position - 1) == "\\"


def take(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Take a key that means something in a table; tell whether it did."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = (held.value, Qt.Key(event.key()))
    deed, moves = _KEYS.get(key), _MOVES.get(key)
    table = rows(cursor.block()) if deed or moves else ()
    if not table or (deed is _down and _is_typed_on(cursor, table)):
        return False
    if deed is not None:
        with one_step(cursor):
            deed(cursor, table)
        return True
    return moves is not None and moves(cursor, table)


def _go(cursor: QTextCursor, block: QTextBlock, column: int) -> None:
    """Select what stands in a cell."""
    places = cells(block.text())
    start, end = places[min(column, len(places) - 1)]
    select_in(cursor, block, start, end)


def column_of(cursor: QTextCursor) -> int:
    """Give which cell of its row the cursor is in, counted from 0."""
    text = cursor.block().text()
    at = points(text, cursor.positionInBlock())
    return max(0, min(len(bars(text[:at])) - 1, len(cells(text)) - 1))


def _filled(table: Sequence[QTextBlock]) -> list[QTextBlock]:
    """Give the rows that hold words: all but the one that rules the table."""
    return [table[0], *table[2:]]


def _step(cursor: QTextCursor, table: Sequence[QTextBlock], *, back: bool) -> None:
    places = [(row, column) for row in _filled(table) for column in range(len(cells(row.text())))]
    here = (table[0] if cursor.block() == table[1] else cursor.block(), column_of(cursor))
    at = next((index for index, place in enumerate(places) if place == here), 0) + (-1 if back else 1)
    if at >= len(places):
        _add_row(cursor, table, below=table[-1], column=0)
    else:
        _go(cursor, *places[max(0, at)])


def _is_typed_on(cursor: QTextCursor, table: Sequence[QTextBlock]) -> bool:
    """Tell whether somebody types a table row by row: the cursor is behind its last bar, where no cell is."""
    return cursor.atBlockEnd() and not cursor.hasSelection() and cursor.block() == table[-1]


def _down(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    if cursor.position() == table[0].position():  # before the first bar: nothing else leads above a table
        above = cursor.position()
        cursor.insertText("\n\n")
        cursor.setPosition(above)
        return
    below = [row for row in _filled(table) if row.blockNumber() > cursor.block().blockNumber()]
    if below:
        _go(cursor, below[0], column_of(cursor))
    else:
        _leave(cursor, table)


def step_out(cursor: QTextCursor) -> None:
    """Leave the table that the cursor is in, if it is in one: what takes lines of its own would part its rows."""
    if table := rows(cursor.block()):
        _leave(cursor, table)


def _leave(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    """Write on in a paragraph of its own below the table."""
    last = table[-1]
    cursor.setPosition(last.position() + last.length() - 1)
    following = last.next()
    if following.text().strip() or not following.isValid():
        cursor.insertText("\n\n")
    elif not following.next().isValid():
        cursor.setPosition(following.position() + following.length() - 1)
        cursor.insertText("\n")
    elif not following.next().text().strip():
        cursor.setPosition(following.next().position())
    else:
        cursor.insertText("\n\n")


def _pass_rule(cursor: QTextCursor, table: Sequence[QTextBlock], way: QTextCursor.MoveOperation) -> bool:
    """Step over the line that only rules the table; tell whether it was in the way."""
    there = QTextCursor(cursor)
    if len(table) == 2 or not there.movePosition(way) or there.block() != table[1]:
        return False
    cursor.movePosition(way)
    return cursor.movePosition(way)


def _to_edge(cursor: QTextCursor, table: Sequence[QTextBlock], *, start: bool) -> bool:
    """Go to where the words of the cell begin or end; tell so unless the line that goes on there is typed on."""
    text = cursor.block().text()
    edge = cells(text)[column_of(cursor)][0 if start else 1]
    place = cursor.block().position() + units(text, edge)
    goes_on = not start and cursor.block() == table[-1] and cursor.position() == place
    if cursor.block() == table[1] or goes_on:
        return False
    cursor.setPosition(place)
    return True


def _add_row(cursor: QTextCursor, table: Sequence[QTextBlock], *, below: QTextBlock, column: int) -> None:
    wide = len(cells(table[0].text()))
    below = table[1] if below == table[0] and len(table) > 1 else below
    cursor.setPosition(below.position() + below.length() - 1)
    cursor.insertText("\n|" + "  |" * wide)
    _go(cursor, cursor.block(), column)


def _add_column(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    column, row = column_of(cursor), cursor.block()
    for one in table:
        text = one.text()
        place = bars(text)[min(column + 1, len(bars(text)) - 1)] + 1
        cursor.setPosition(one.position() + units(text, place))
        cursor.insertText(" --- |" if one == table[1] else "  |")
    _go(cursor, row, column + 1)


def _align(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    """Have the words of the column stand in its middle, then at its end, then at its start again."""
    rule, column = table[1].text(), column_of(cursor)
    if column >= len(cells(rule)):
        return
    start, end = cells(rule)[column]
    dashes = rule[start:end].strip(":")
    turned = {Side.START: f":{dashes}:", Side.MIDDLE: f"{dashes}:", Side.END: dashes}
    rewrite(table[1], rule[:start] + turned[sides(rule)[column]] + rule[end:])


def _remove_row(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    """Take a row out; the head stays, for without it there is no table."""
    row, column = cursor.block(), column_of(cursor)
    if row in table[:2]:
        return
    above = row.previous() if row.previous() != table[1] else table[0]
    number = above.blockNumber()
    select(cursor, row.position() - 1, row.position() + row.length() - 1)
    cursor.removeSelectedText()
    _go(cursor, cursor.document().findBlockByNumber(number), column)


def _remove_column(cursor: QTextCursor, table: Sequence[QTextBlock]) -> None:
    """Take a column out, and with the last one the table."""
    column, number = column_of(cursor), cursor.blockNumber()
    if len(cells(table[0].text())) == 1:
        select(cursor, table[0].position(), table[-1].position() + table[-1].length() - 1)
        cursor.removeSelectedText()
        return
    for row in table:
        text, places = row.text(), bars(row.text())
        if column + 1 < len(places) > 2:
            rewrite(row, text[: places[column]] + text[places[column + 1] :])
    _go(cursor, cursor.document().findBlockByNumber(number), column)


DEEDS: dict[TableDeed, Callable[[QTextCursor, Sequence[QTextBlock]], None]] = {
    TableDeed.ADD_ROW: lambda cursor, table: _add_row(cursor, table, below=cursor.block(), column=column_of(cursor)),
    TableDeed.ADD_COLUMN: _add_column,
    TableDeed.ALIGN: _align,
    TableDeed.REMOVE_ROW: _remove_row,
    TableDeed.REMOVE_COLUMN: _remove_column,
}
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
    (_SHIFT, Qt.Key.Key_Return): _down,
    (_SHIFT, Qt.Key.Key_Enter): _down,
    (_NONE, Qt.Key.Key_Escape): _leave,
    (_BOTH, Qt.Key.Key_Down): DEEDS[TableDeed.ADD_ROW],
    (_BOTH, Qt.Key.Key_Right): _add_column,
    (_BOTH, Qt.Key.Key_Up): _remove_row,
    (_BOTH, Qt.Key.Key_Left): _remove_column,
    (_BOTH, Qt.Key.Key_A): _align,
}
_UP, _DOWN = QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Down
_MOVES: dict[tuple[int, Qt.Key], Callable[[QTextCursor, Sequence[QTextBlock]], bool]] = {
    (_NONE, Qt.Key.Key_Up): lambda cursor, table: _pass_rule(cursor, table, _UP),
    (_NONE, Qt.Key.Key_Down): lambda cursor, table: _pass_rule(cursor, table, _DOWN),
    (_NONE, Qt.Key.Key_Home): lambda cursor, table: _to_edge(cursor, table, start=True),
    (_NONE, Qt.Key.Key_End): lambda cursor, table: _to_edge(cursor, table, start=False),
}
"""What means something in some places of a table; in the others the key does what it ever does."""
