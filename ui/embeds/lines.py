"""Lines that embed a photo or file, as commands on a cursor: written anew, moved, taken out, stepped below.

Each is one step of undo.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from journal.prose.files import Embed
from ui.editor.commands import in_code, one_step, rewrite
from ui.widgets.plain_text import selected_text

_KEEP = QTextCursor.MoveMode.KeepAnchor


def set_alt(block: QTextBlock, embed: Embed, *, goes_on: bool) -> None:
    """Write the line anew; one that `goes_on` from the change before is the same step of undo."""
    cursor = QTextCursor(block)
    if goes_on:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    text = block.text()
    rewrite(block, text[: len(text) - len(text.lstrip(" "))] + embed.line())
    cursor.endEditBlock()


def step_below(cursor: QTextCursor) -> None:
    """Begin a paragraph of its own below the line of the cursor."""
    following = cursor.block().next()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    with one_step(cursor):
        if not following.isValid():
            cursor.insertText("\n\n")
        elif following.text().strip():
            cursor.insertText("\n\n\n")
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        elif _blank(following.next()) and not (following.next().isValid() and following.next().next().text().strip()):
            if not following.next().isValid():
                cursor.setPosition(following.position() + following.length() - 1)
                cursor.insertText("\n")
            cursor.setPosition(cursor.document().findBlockByNumber(following.blockNumber() + 1).position())
        else:
            cursor.insertText("\n\n")


def take_out(block: QTextBlock) -> QTextCursor:
    """Take the line out, and one of two blank lines around it; give the cursor where it stood."""
    before, after = block.previous(), block.next()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.length() - 1, _KEEP)
    with one_step(cursor):
        if after.isValid():
            end = after if _blank(before) and _blank(after) and after.next().isValid() else block
            cursor.setPosition(end.position() + end.length(), _KEEP)
        cursor.removeSelectedText()
    return cursor


def move(block: QTextBlock, *, up: bool) -> QTextBlock | None:
    """Change the places of the line and the paragraph before or after it; give the line, None where there is none."""
    beside = paragraph_beside(block, up=up)
    if beside is None:
        return None
    first, last = beside
    line, document = block.text(), block.document()
    cursor = QTextCursor(document)
    start = min(block.position(), first.position())
    end = max(block.position() + block.length(), last.position() + last.length()) - 1
    gap_from, gap_to = (last, block) if up else (block, first)
    paragraph = _text(block, first.position(), last.position() + last.length() - 1)
    gap = _text(block, gap_from.position() + gap_from.length() - 1, gap_to.position())
    with one_step(cursor):
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.insertText(line + gap + paragraph if up else paragraph + gap + line)
    place = start if up else cursor.position()
    return document.findBlock(place)


def move_beside(block: QTextBlock, beside: QTextBlock, *, above: bool) -> QTextCursor:
    """Have the line stand as a paragraph above or below the line `beside`; give a cursor on it there."""
    line, gone, there = block.text(), QTextCursor(block), QTextCursor(beside)
    if not above:
        there.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    with one_step(there):
        start = there.position()
        there.insertText(f"{line}\n\n" if above else f"\n\n{line}")
        if above and gone.position() == start:
            gone.setPosition(there.position())
        there.setPosition(start if above else start + 2)
        there.setKeepPositionOnInsert(True)
        take_out(gone.block())
    there.setKeepPositionOnInsert(False)
    return there


def paragraph_at(block: QTextBlock, *, apart: QTextBlock) -> tuple[QTextBlock, QTextBlock] | None:
    """Give the first and last line of the paragraph or block of code at a line, or of the next one up or down.

    The line `apart` is of no paragraph. None where there is nothing else.
    """
    for step in (QTextBlock.previous, QTextBlock.next):
        near = block
        while near.isValid() and (near == apart or not (near.text().strip() or in_code(near))):
            near = step(near)
        if near.isValid():
            first = last = near
            while _goes_on(first.previous(), apart):
                first = first.previous()
            while _goes_on(last.next(), apart):
                last = last.next()
            return first, last
    return None


def _goes_on(block: QTextBlock, apart: QTextBlock) -> bool:
    return block.isValid() and block != apart and (bool(block.text().strip()) or in_code(block))


def _blank(block: QTextBlock) -> bool:
    return not block.text().strip()


def _text(block: QTextBlock, start: int, end: int) -> str:
    part = QTextCursor(block.document())
    part.setPosition(start)
    part.setPosition(end, _KEEP)
    return selected_text(part)


def paragraph_beside(block: QTextBlock, *, up: bool) -> tuple[QTextBlock, QTextBlock] | None:
    """Give the first and last line of the paragraph or block of code above or below a line."""

    def step(one: QTextBlock) -> QTextBlock:
        return one.previous() if up else one.next()

    near = step(block)
    while near.isValid() and not near.text().strip():
        near = step(near)
    if not near.isValid():
        return None
    far = near
    while step(far).isValid() and (step(far).text().strip() or in_code(step(far))):
        far = step(far)
    return (far, near) if up else (near, far)
