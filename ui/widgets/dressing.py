"""How a shown text is set: the height of its lines, the room around its parts, and real fonts for every run."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextListFormat,
    QTextTable,
)

from ui.look import Look
from ui.look.fonts import LITERATA, fixed_font, set_weight
from ui.widgets.task_boxes import DONE, is_boxed

LINE_HEIGHT = 1.6
"""Times the size of the type, as in the look."""
BETWEEN, WITHIN, UNDER_HEADING = 13, 3, 6
"""Pixels under a part of the text, under an item of a list that goes on, and under a heading."""
INDENT, SET_IN = 28, 18
SMALL = 14
"""Pixels: the size of a caption."""
_QUOTED = 40
"""Pixels that Qt sets a quote in by."""
FROM_DOT = 200
"""Per cent of a space from the dot of an item to its words; Qt leaves one, as after the full stop of a number."""
_DOTS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_PRE = re.compile(r"(<pre><code[^>]*>)(.*?)(</code></pre>)", re.DOTALL)
_CODE = 0.88
"""The size of code beside that of words: letters of one width look larger."""


def with_whole_code(html: str) -> str:
    """Make each piece of code one block: its lines would stand apart, and an empty one at its end."""
    return _PRE.sub(lambda code: code[1] + code[2].rstrip("\n").replace("\n", "<br>") + code[3], html)


def with_heads_at_start(html: str) -> str:
    """Have the words of a table's head begin where those below do: Qt sets them in the middle, unless told otherwise.

    `left` is the left in every script, so it is told what no text of ours asks for, and that becomes the start.
    """
    return html.replace("<th>", '<th align="justify">')


def dress(block: QTextBlock, look: Look, font: str) -> None:
    """Set the text from this block on in the look's font of that name; Qt's own bold of a variable font is a smear."""
    document, start = block.document(), block.position()
    text = look.font(font)
    # Qt counts from the typeface's own line spacing, the look from the size of the type.
    percent = 100 * LINE_HEIGHT * QFontInfo(text).pixelSize() / QFontMetricsF(text).lineSpacing()
    indent = float(look.px(INDENT)) if start == 0 else document.indentWidth()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    while block.isValid():
        indent = max(indent, _room_of_number(block, text_width=QFontMetricsF(text).horizontalAdvance))
        _set_block(block, look, percent)
        _set_runs(block, look, font)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.firstPosition() >= start:
            _set_table(frame, look)
    if indent != document.indentWidth():
        document.setIndentWidth(indent)
        document.markContentsDirty(0, document.characterCount())
    cursor.endEditBlock()


def _room_of_number(block: QTextBlock, text_width: Callable[[str], float]) -> float:
    """Give how far an item must stand in, so that its number is not cut off at the edge."""
    items = block.textList()
    return text_width(f"{items.itemText(block)}  ") if items else 0


def _set_block(block: QTextBlock, look: Look, percent: float) -> None:
    """Give a paragraph, a heading, an item or a line of code its room."""
    place, under = QTextCursor(block), _under(block)
    items, shape = block.textList(), block.blockFormat()
    if items and is_boxed(block):
        items.remove(block)  # the box is sign enough; what is left stands in as far
        shape = block.blockFormat()
        _hide_sign(block)
    level = shape.headingLevel()
    celled = place.currentTable() is not None
    first = block == block.document().begin()
    shape.setLineHeight(100 if level else percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(look.px(14) if level and not first else 0)
    shape.setBottomMargin(0 if celled else look.px(under))
    quotes = round(shape.leftMargin() / _QUOTED)
    if quotes or shape.nonBreakableLines():
        shape.setLeftMargin(look.px(SET_IN) * max(1, quotes))
        shape.setProperty(QTextFormat.Property.BlockQuoteLevel, quotes)
    if celled and shape.alignment() == Qt.AlignmentFlag.AlignJustify:
        shape.setAlignment(Qt.AlignmentFlag.AlignLeading)
    shape.setNonBreakableLines(False)  # a long line of code would be cut off
    place.setBlockFormat(shape)
    if (items := block.textList()) and items.format().style() in _DOTS:
        sign = block.charFormat()
        sign.setFontStretch(FROM_DOT)
        place.setBlockCharFormat(sign)


def _hide_sign(block: QTextBlock) -> None:
    """Leave the room of the sign that a box is drawn over."""
    sign, unseen = QTextCursor(block), QTextCharFormat()
    sign.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    unseen.setForeground(QColor(0, 0, 0, 0))
    sign.mergeCharFormat(unseen)


def _under(block: QTextBlock) -> int:
    following = block.next()
    if block.blockFormat().headingLevel():
        return UNDER_HEADING
    ours, theirs = block.textList(), following.textList()
    if not (ours and theirs):
        return BETWEEN
    other = ours.objectIndex() != theirs.objectIndex() and ours.format().indent() == theirs.format().indent()
    return BETWEEN if other else WITHIN


def _set_table(table: QTextTable, look: Look) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setCellSpacing(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(look.color("line"))
    shape.setTopMargin(look.px(BETWEEN - 4))
    shape.setBottomMargin(look.px(WITHIN))
    table.setFormat(shape)


def _set_runs(block: QTextBlock, look: Look, font: str) -> None:
    level, place, fragments = block.blockFormat().headingLevel(), QTextCursor(block), block.begin()
    done = is_boxed(block) and block.text().startswith(DONE)
    while not fragments.atEnd():
        piece = fragments.fragment()
        place.setPosition(piece.position())
        place.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        shape = _run(piece.charFormat(), look, "entry-heading" if level else font)
        if done and not shape.hasProperty(QTextFormat.Property.ForegroundBrush):
            shape.setForeground(look.color("soft"))
        place.setCharFormat(shape)
        fragments += 1


def _run(was: QTextCharFormat, look: Look, name: str) -> QTextCharFormat:
    shape = QTextCharFormat(was)
    if was.isImageFormat():
        if not was.isAnchor():  # a link of its own, so that a press, Tab and Enter reach it as any other
            shape.setAnchor(True)
            shape.setAnchorHref(was.toImageFormat().name())
        return shape
    small = name == "entry" and was.intProperty(QTextFormat.Property.FontSizeAdjustment) < 0
    shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    font = look.font(name)
    if small:
        font.setPixelSize(look.px(SMALL))
    heavy = was.fontWeight() > 500
    if "monospace" in (was.fontFamilies() or ()):
        font = fixed_font(round(_CODE * QFontInfo(font).pixelSize()))
    elif heavy and font.family() == LITERATA:
        set_weight(font, 650 if name == "entry-heading" else 700)
    font.setItalic(was.fontItalic())
    shape.setFont(font)
    return shape
