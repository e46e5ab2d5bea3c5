"""The Markdown deeds on a cursor: each is one step of undo and changes no more text than it must."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ui.editor import markdown_lines
from ui.editor.curling import curly
from ui.editor.positions import alike, points, select_in, units


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[QTextCursor]:
    """Make everything inside one step of undo."""
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


def blocks_of(cursor: QTextCursor) -> tuple[QTextBlock, ...]:
    """Give the lines that the selection touches; one that it only reaches the start of does not count."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
    found = [first]
    while found[-1] != last and found[-1].next().isValid():
        found.append(found[-1].next())
    return tuple(found)


def rewrite(block: QTextBlock, new: str) -> None:
    """Give the line another text by replacing only what differs, so that cursors in the rest stay where they are."""
    old = block.text()
    if old != new:
        head, tail = alike(old, new)
        cursor = QTextCursor(block)
        select_in(cursor, block, head, len(old) - tail)
        cursor.insertText(new[head : len(new) - tail])


def change_lines(cursor: QTextCursor, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
    """Put the selected lines through `change`, which gives as many lines as it takes."""
    blocks = blocks_of(cursor)
    lines = change([block.text() for block in blocks])
    with one_step(cursor):
        for block, line in zip(blocks, lines, strict=True):
            rewrite(block, line)


def each(change: Callable[[str], str]) -> Callable[[Sequence[str]], Sequence[str]]:
    """Make a change of one line into one of many."""
    return lambda lines: [change(line) for line in lines]


def wrap(cursor: QTextCursor, mark: str) -> None:
    """Put `mark` around the selection (or the word under the cursor), or take it away.

    Where something was typed between two marks the cursor goes on behind them, and two with nothing between them go.
    """
    if not cursor.hasSelection():
        if _leave_marks(cursor, mark):
            return
        place = cursor.position()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if not any(map(str.isalnum, cursor.selectedText())):  # marks are a word, too
            cursor.setPosition(place)
    for block in blocks_of(cursor):
        text = block.text()
        start = points(text, max(0, cursor.selectionStart() - block.position()))
        end = points(text, min(cursor.selectionEnd() - block.position(), block.length() - 1))
        if cursor.hasSelection() and start == end:
            continue
        begin, finish, new = markdown_lines.wrapped(text, start, end, mark)
        if len(blocks_of(cursor)) == 1:
            select_in(cursor, block, begin, finish)
            with one_step(cursor):
                cursor.insertText(new)
            wide = len(mark) if new.startswith(mark) and len(new) >= 2 * len(mark) else 0
            select_in(cursor, block, begin + wide, begin + len(new) - wide)
            return
        rewrite(block, text[:begin] + new + text[finish:])


def _leave_marks(cursor: QTextCursor, mark: str) -> bool:
    block = cursor.block()
    text, wide = block.text(), len(mark)
    column = points(text, cursor.positionInBlock())
    if not markdown_lines.ends_at(text, column, mark):
        return False
    if text[:column].endswith(mark):
        select_in(cursor, block, column - wide, column + wide)
        cursor.removeSelectedText()
    else:
        select_in(cursor, block, column + wide, column + wide)
    return True


def link(cursor: QTextCursor, address: str = "") -> None:
    """Make a link of the selection; without an address the cursor waits where it goes."""
    text = cursor.selectedText().replace("\u2029", " ")
    if not address and markdown_lines.is_address(text):
        text, address = "", text
    made = markdown_lines.linked(text, address)
    start = cursor.selectionStart()
    with one_step(cursor):
        cursor.insertText(made)
    if not text:
        cursor.setPosition(start + 1)
    elif not address:
        cursor.setPosition(start + units(made, len(made) - 1))


def new_line(cursor: QTextCursor) -> None:
    """Begin a new line, in place of the selection. Qt's own way would undress an empty line instead."""
    cursor.insertBlock()


def press_enter(cursor: QTextCursor) -> None:
    """Begin a new line; in a list or quote go on with it, or leave it at an empty item."""
    chosen = cursor.hasSelection()
    if chosen:  # first, so that what is code and what is not is known of the text without it
        cursor.removeSelectedText()
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    block = cursor.block()
    line = block.text()
    column = points(line, cursor.positionInBlock())
    begins = "" if in_code(block) else markdown_lines.next_line(line, column, _above(block))
    if begins is None and not chosen:
        _leave(cursor)
    elif begins:
        counted = _Counted(block)
        new_line(cursor)
        cursor.insertText(begins)
        counted.take(cursor.block())
    else:
        new_line(cursor)
    cursor.endEditBlock()


def indent(cursor: QTextCursor, *, out: bool = False) -> bool:
    """Move the list items of the selection one level in or out; tell whether they were items."""
    blocks = blocks_of(cursor)
    if not all(markdown_lines.is_item(block.text()) for block in blocks if block.text().strip()):
        return False
    if not any(block.text().strip() for block in blocks):
        return False
    with one_step(cursor):
        counted = _Counted(blocks[0])
        change_lines(cursor, each(markdown_lines.outdented if out else markdown_lines.indented))
        for block in blocks:
            counted.moved(block)
        counted.settle(blocks[0])
    return True


class _Counted:
    """A list while it changes: the numbers that went on from one another go on doing so, others stay as written."""

    def __init__(self, block: QTextBlock) -> None:
        run = _run_around(block)
        self._first = run[0].blockNumber()
        self._goes_on = markdown_lines.counting([one.text() for one in run])

    def take(self, block: QTextBlock) -> None:
        """Count the line that came in."""
        self._goes_on.insert(block.blockNumber() - self._first, True)
        self.settle(block)

    def moved(self, block: QTextBlock) -> None:
        """Count a line anew whose level changed."""
        place = block.blockNumber() - self._first
        if place < len(self._goes_on):
            self._goes_on[place] = True

    def settle(self, block: QTextBlock) -> None:
        """Write the numbers of the run of lines around `block`."""
        run = _run_around(block)
        for one, line in zip(run, markdown_lines.renumbered([one.text() for one in run], self._goes_on), strict=True):
            rewrite(one, line)


def _leave(cursor: QTextCursor) -> None:
    """Take the empty item one level out; at the outermost end the list, with an empty line before what comes next.

    Without that line, Markdown reads the words that follow as more of the last item.
    """
    block = cursor.block()
    line = block.text()
    if line[markdown_lines.quote_end(line) :][:1].isspace():
        counted = _Counted(block)
        rewrite(block, markdown_lines.outdented(line))
        counted.moved(block)
        counted.settle(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return
    stays = markdown_lines.left(line)
    rewrite(block, stays)
    if next(_above(block), "")[len(stays) :].strip():
        new_line(cursor)
        cursor.insertText(stays)


def gap_before(block: QTextBlock) -> str:
    """Give the line ends that part a new paragraph from the words of the line, or from a list or quote above it."""
    if block.text().strip():
        return "\n\n"
    return "\n" if markdown_lines.belongs(next(_above(block), "")) else ""


def _above(block: QTextBlock) -> Iterator[str]:
    """Give the lines above, nearest first."""
    while (block := block.previous()).isValid():
        yield block.text()


def _run_around(block: QTextBlock) -> list[QTextBlock]:
    """Give the lines around `block` up to the next empty ones."""
    first = block
    while first.previous().isValid() and first.previous().text().strip():
        first = first.previous()
    run = [first]
    while run[-1].next().isValid() and run[-1].next().text().strip():
        run.append(run[-1].next())
    return run


def tick(cursor: QTextCursor) -> None:
    """Tick or untick the tasks of the selection; other lines become tasks."""
    change_lines(cursor, each(markdown_lines.ticked))


def curl(cursor: QTextCursor) -> None:
    """Set the straight quotation mark that was just typed as the language does, a step of undo of its own."""
    text = cursor.block().text()
    at = points(text, cursor.positionInBlock())
    if at and not in_code(cursor.block()) and (mark := curly(text[: at - 1], text[at - 1])) != text[at - 1]:
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        with one_step(cursor):
            cursor.insertText(mark)


def in_code(block: QTextBlock) -> bool:
    """Tell whether the line stands in a fenced block of code (as the highlighter saw it)."""
    return block.userState() > 0


def find(document: QTextDocument, words: str, start: QTextCursor, *, back: bool = False) -> QTextCursor | None:
    """Give the next place of `words`, any case, going round at the end; None where there is none."""
    flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
    found = document.find(words, start, flags)
    if found.isNull():
        edge = QTextCursor(document)
        edge.movePosition(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        found = document.find(words, edge, flags)
    return None if found.isNull() else found
