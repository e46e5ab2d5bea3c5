"""Text that was written, shown as it was meant: safe HTML in the journal's own fonts, as high as it is long.

Qt's rich text loads any path it is given, on the disk and on the network's shares. This view answers for pictures of
the journal alone (`attachment:<id>`) and for nothing else, and follows no link by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from ui.look import Look
from ui.widgets.breaking import break_lines_of, keep_words_whole_in_tables
from ui.widgets.dressing import SET_IN, dress, with_heads_at_start, with_whole_code
from ui.widgets.fields import LettersAsChosen, MenuInWindow
from ui.widgets.own_presses import OwnPresses
from ui.widgets.plain_text import selected_text
from ui.widgets.quote_bars import paint_bars
from ui.widgets.task_boxes import paint_boxes

_SPACES = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_AWAY = {ord(space): chr(0xFDE0 + place) for place, space in enumerate(_SPACES)}
_BACK = {chr(0xFDE0 + place): space for place, space in enumerate(_SPACES)}
_HELD = re.compile("[\ufde0-\ufdee]")


PORTION = 10_000
"""Characters of HTML in one portion, about 1,500 words: to parse, dress and lay them out takes a few milliseconds."""

_BETWEEN = "</p>\n<p>"
_CONTAINER = re.compile(r"<(/?)(?:ul|ol|blockquote|table)\b")


Picture = Callable[[str], QImage | None]


class ShownText(OwnPresses, MenuInWindow, LettersAsChosen, QTextBrowser):
    """Shows HTML that was made safe before (`journal.prose.to_html`); `picture` gives an attachment by its id.

    `link_requested` carries the address somebody pressed; `picture_requested` the id of an attachment.
    """

    link_requested = Signal(str)
    picture_requested = Signal(str)
    filled = Signal()
    """All of the text is here."""

    def __init__(self, look: Look, name: str, picture: Picture = lambda _: None, font: str = "entry") -> None:
        super().__init__()
        self._look = look
        self._picture = picture
        self._font = font
        self._html = ""
        self._next = ""
        self._rest: Iterator[str] = iter(())
        self._least = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fill_on)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "bare")
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._dress)

    def show_html(self, html: str) -> None:
        """Show this text."""
        self._html = held(with_heads_at_start(with_whole_code(html)))
        break_lines_of(self, html)
        keep_words_whole_in_tables(self, html)
        self._dress()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Give pictures of the journal, and nothing for every other address."""
        address = QUrl(name)
        if address.scheme() != "attachment":
            return None
        image = self._picture(address.path())
        if image is None or image.isNull():
            return None
        room = max(120, self.viewport().width())
        wanted = address.fragment()  # how wide it is to be shown, in pixels at the usual size of letters
        room = min(room, self._look.px(int(wanted))) if wanted.isdecimal() else room
        return image if image.width() <= room else image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy every letter: the plain form is what is read, no-break spaces too."""
        data = QMimeData()
        data.setHtml(super().createMimeDataFromSelection().html())
        data.setText(selected_text(self.textCursor()).replace("\ufffc", ""))
        return data

    def sizeHint(self) -> QSize:
        """Ask for the height of the whole text."""
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        """Ask for the same: the page scrolls, not the text."""
        return QSize(120, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, the boxes of its tasks and the bars of its quotes."""
        super().paintEvent(event)
        paint_bars(self, self._look, self._look.px(SET_IN), event.rect())
        paint_boxes(self, self._look, self._font, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if "<img" in self._html and self.document().size().width() > self.viewport().width() + 1:
                self._dress()  # pictures were fitted into more room than there is now
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the cursor where one reads, when the keyboard comes here and it would stand out of sight."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        seen = self.visibleRegion().boundingRect()
        if by_key and not self.textCursor().hasSelection() and not seen.intersects(self.cursorRect()):
            self.setTextCursor(self.cursorForPosition(seen.topLeft()))

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when fonts changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _height(self) -> int:
        width = max(1, self.viewport().width())
        if self.document().textWidth() != width:  # setting it lays all of the text out, the same width too
            self.document().setTextWidth(width)
        size, bar = self.document().size(), self.horizontalScrollBar()
        below = bar.sizeHint().height() if size.width() > width + 1 else 0
        return max(1, self._least, round(size.height()) + 2 + below)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in {"https", "http", "mailto"}:
            self.link_requested.emit(url.toString())
        elif url.scheme() == "attachment":
            self.picture_requested.emit(url.path())

    def _dress(self) -> None:
        """Fill the document: what fits in a glance at once, the rest of a long text as soon as the window is free."""
        look = self._look
        self._rest = portions(self._html)
        first, self._next = next(self._rest), next(self._rest, "")
        # The page keeps its height until the text is whole again, so that whoever reads on stays where they are.
        self._least = self._height() if self._next else 0
        self.clear()  # or what is shown now would be laid out once more
        self.document().setDefaultFont(look.font(self._font))
        accent = look.color("board").name()
        self.document().setDefaultStyleSheet(
            f"a {{ color: {accent}; }} blockquote {{ color: {look.color('soft').name()}; }}"
            f".caption {{ color: {look.color('soft').name()}; }}"
            f"th, td {{ padding: 4px 8px; border: 1px solid {look.color('line').name()}; }}"
            f"code {{ background: {look.color('side').name()}; }} pre code {{ background: transparent; }}"
        )
        self.setHtml(first)
        self._settle(0)

    def _fill_on(self) -> None:
        """Put the next portion in."""
        before = self.document().lastBlock().blockNumber()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertHtml(self._next)
        self._next = next(self._rest, "")
        if not self._next:
            self._least = 0
        self._settle(before + 1)

    def _settle(self, number: int) -> None:
        """Dress what was put in from this block on, and go on with the next portion."""
        put_back(self.document().findBlockByNumber(number))
        dress(self.document().findBlockByNumber(number), self._look, self._font)
        self.updateGeometry()
        if self._next:
            self._soon.start()
        else:
            self._soon.stop()
            self.filled.emit()


def portions(html: str, size: int = PORTION) -> Iterator[str]:
    """Cut HTML that was made safe between two paragraphs that stand in nothing else, each portion of `size` or more.

    Only there: a document keeps an empty line before a list or a table that is put in behind a text.
    """
    start = at = depth = 0
    while (found := html.find(_BETWEEN, max(at, start + size))) >= 0:
        cut = found + len("</p>")
        depth += sum(-1 if end else 1 for end in _CONTAINER.findall(html, at, cut))
        at = cut
        if depth == 0:
            yield html[start:cut]
            start = at = cut + len("\n")
    yield html[start:]


def held(html: str) -> str:
    """Give the HTML with noncharacters, which no text holds, in place of those spaces."""
    return html.translate(_AWAY) if any(space in html for space in _SPACES) else html


def put_back(block: QTextBlock) -> None:
    """Put the spaces into the text from this block on."""
    cursor = QTextCursor(block)
    while block.isValid():
        text = block.text()
        for found in reversed([*_HELD.finditer(text)]):
            at = block.position() + len(text[: found.start()].encode("utf-16-le")) // 2
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(_BACK[found[0]], cursor.charFormat())
        block = block.next()
