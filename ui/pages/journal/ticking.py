"""Tasks are ticked while an entry is read: the whole line is pressed, or Space where the cursor stands in it."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock
from PySide6.QtWidgets import QApplication

from journal.deeds import write
from journal.prose.tasks import DONE, Task, tasks
from journal.shapes import Entry
from ui.session import Session
from ui.widgets.announce import announce
from ui.widgets.shown_text import ShownText
from ui.widgets.task_boxes import is_boxed
from ui.wording import translate

_BEFORE, _BEHIND = 28, 10
"""Pixels before and behind the words of a task that are pressed as they are."""


class Ticking(QObject):
    """Ticks the tasks of the entry that `text` shows, and of none whose boxes it does not show as they were written."""

    def __init__(self, session: Session, text: ShownText) -> None:
        super().__init__(text)
        self._session, self._text = session, text
        self._entry: Entry | None = None
        self._pressed: QPoint | None = None
        self._stood: int | None = None
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        text.filled.connect(self._stand_again)

    def show_entry(self, entry: Entry) -> None:
        """Tick in this entry, as it is read now."""
        self._entry = entry

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick what is pressed, and show that it can be."""
        kind = event.type()
        if watched is self._text:
            space = kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
            return space and self._tick(self._text.textCursor().block())
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._release(event.position().toPoint())
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._hover(event.position().toPoint())
        return False

    def _release(self, point: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        led = pressed is None or (point - pressed).manhattanLength() >= QApplication.startDragDistance()
        if not led and not self._text.textCursor().hasSelection() and not self._text.anchorAt(point):
            block = self._at(point)
            if block is not None:
                self._tick(block)

    def _hover(self, point: QPoint) -> None:
        hand = bool(self._text.anchorAt(point)) or self._at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self._text.viewport().cursor().shape() != shape:
            self._text.viewport().setCursor(shape)

    def _at(self, point: QPoint) -> QTextBlock | None:
        """Give the line of the task whose words are at a point."""
        block = self._text.cursorForPosition(point).block()
        if self._task_of(block) is None:
            return None
        place, layout = self._text.document().documentLayout().blockBoundingRect(block), block.layout()
        words = QRectF()
        for number in range(layout.lineCount()):
            words = words.united(layout.lineAt(number).naturalTextRect())
        words.translate(layout.position())
        words.adjust(-_BEFORE, place.top() - words.top(), _BEHIND, place.bottom() - words.bottom())
        return block if words.contains(point.toPointF()) else None

    def _task_of(self, block: QTextBlock) -> tuple[int, Task] | None:
        """Give which task a line shows, and the task; None where what is shown is not what was written."""
        if self._entry is None or not _sign_of(block):
            return None
        written = tasks(self._entry.body)
        shown = self._shown(block)
        if [task.done for task in written[: len(shown)]] != shown:
            return None
        task = written[len(shown) - 1]
        same = _reads(block.text()[1:].partition("\u2028")[0], task.words)
        return (len(shown) - 1, task) if same and task.place is not None else None

    def _shown(self, last: QTextBlock) -> list[bool]:
        """Give for each box that is shown, up to that of the line `last`, whether it is ticked."""
        shown, block = [], self._text.document().begin()
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if sign := _sign_of(block):
                shown.append(sign == DONE)
            block = block.next()
        return shown

    def _tick(self, block: QTextBlock) -> bool:
        found = self._task_of(block)
        if found is None or self._entry is None:
            return False
        number, task = found
        self._stood = self._text.textCursor().position()
        deed = partial(write.tick, entry_id=self._entry.id, seen=self._entry.body, number=number, done=not task.done)
        self._session.do(self, deed)
        said = translate("Ticking", "Not done yet") if task.done else translate("Ticking", "Done", "a task is")
        announce(self._text, said)
        return True

    def _stand_again(self) -> None:
        """Have the cursor stand where it was, in the text with another box."""
        if self._stood is not None:
            cursor = self._text.textCursor()
            cursor.setPosition(min(self._stood, self._text.document().characterCount() - 1))
            self._text.setTextCursor(cursor)
            self._stood = None


def _reads(shown: str, written: str) -> bool:
    """Tell whether all words that are shown stand in what was written, in their order, markers and addresses apart."""
    words = iter(re.findall(r"\w+", written))
    return all(word in words for word in re.findall(r"\w+", shown))


def _sign_of(block: QTextBlock) -> str:
    """Give the sign of the box that a line of a list begins with; "" where it has none."""
    return block.text()[:1] if is_boxed(block) else ""
