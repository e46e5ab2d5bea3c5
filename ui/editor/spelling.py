"""Spell checking while a person writes: a line is checked as it is typed, the rest of a long text in idle slices.

A word costs four millionths of a second, so the line that is being written needs no thread. What comes in one piece
(an opened entry, a paste) is gone through in slices between two keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from journal.changes import Changes, Room
from journal.deeds import spelling
from journal.deeds.spelling import Right, usual
from journal.prose import Run, fold, spans
from ui.editor.cell_pointer import menu_of
from ui.editor.dictionaries import Dictionary, available, best_for, dictionary
from ui.editor.highlighter import Highlighter
from ui.editor.positions import points, select, units
from ui.look import Look
from ui.session import Session
from ui.widgets.menu_panel import open_in_window
from ui.widgets.tips import unmarked

LONGEST = 20_000
"""Characters of a line; a longer one would hold every key pressed in it and is not prose."""

_WORD = re.compile(r"[^\W_][\w\u0300-\u036f\u00ad]*(?:['\u2019\u02bc\u2010\u2011-][^\W_][\w\u0300-\u036f\u00ad]*)*")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|\w+(?:[./\\]\w+)+")
_IN_ADDRESS = re.compile(r"[./\\@:](?:(?<=@)|(?<=\w[./\\])\w|(?<=:)//|(?<=www\.))")
"""What every address has and hardly a sentence: to look for a whole one takes ten times as long."""
_NOT_PROSE = frozenset({"code", "link", "tag", "task"})

SLICE = 0.003
"""Seconds of one idle slice."""
AT_ONCE = 8
"""Lines checked as they are dressed; what comes in more lines at once waits for the slices."""
MOST_SUGGESTED = 6


def load(language: str, read: Sequence[str]) -> Dictionary | None:
    """Give the dictionary of a setting, for somebody whose system speaks `read`; None where there is none."""
    wanted = best_for(read) if language == "auto" else language
    return dictionary(wanted) if wanted in available() else None


class Spelling(QObject):
    """Marks misspelt words in one editor and offers better ones. Goes with the editor, and every verdict with it."""

    def __init__(self, session: Session, look: Look, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._session = session
        self._look = look
        self._editor = editor
        highlighter = editor.document().findChild(Highlighter)
        assert isinstance(highlighter, Highlighter)
        self._highlighter = highlighter
        self._dictionary: Dictionary | None = None
        self._right: frozenset[str] = frozenset()
        self._verdicts: dict[str, bool] = {}
        self._spared: tuple[int, int, int] | None = None
        self._burst = 0
        self._next = -1
        self._walking = False
        self._walk = QTimer(self, interval=0)
        self._walk.timeout.connect(self._go_on)
        self._burst_ends = QTimer(self, singleShot=True, interval=0)
        self._burst_ends.timeout.connect(self._end_burst)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        editor.cursorPositionChanged.connect(self._leave_word)
        session.changed.connect(self._take_changes)
        look.changed.connect(self._begin)
        self.refresh()

    @property
    def checks(self) -> bool:
        """Tell whether there is a dictionary to check with."""
        return self._dictionary is not None

    @property
    def settled(self) -> bool:
        """Tell whether every line has been looked at."""
        return not self._walk.isActive()

    def refresh(self) -> None:
        """Look again at the language, the teacher's own words and the names."""
        self._session.ask(self, spelling.look, self._take_choice, topic="spelling")

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Give what may have been meant by a word."""
        return self._dictionary.suggest(word)[:MOST_SUGGESTED] if self._dictionary else ()

    def is_right(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, the teacher's own or a name of the people list."""
        known = self._verdicts.get(word)
        if known is None:
            known = self._verdicts[word] = self._judge(word)
        return known

    def wrong_at(self, place: int) -> tuple[int, int, str] | None:
        """Give (start, end, word) in positions of the document for the misspelt word at a position of it."""
        block = self._editor.document().findBlock(place)
        if self._dictionary is None or not block.isValid():
            return None
        text = block.text()
        point = points(text, place - block.position())
        runs, _ = spans(text, max(0, block.previous().userState()))
        for start, end, word in words_of(text, runs):
            if start <= point <= end and not self.is_right(word):
                return block.position() + units(text, start), block.position() + units(text, end), word
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put better words at the top of the menu; check the word that was left when the editor is."""
        if event.type() == QEvent.Type.FocusOut and watched is self._editor:
            self._dress_spared()
        elif isinstance(event, QContextMenuEvent) and self._dictionary is not None:
            return self._open_menu(event)
        return False

    def _judge(self, word: str) -> bool:
        if self._dictionary is None or self._dictionary.knows(word):
            return True
        folded = fold(usual(word))
        return folded in self._right or folded.removesuffix("'s").removesuffix("'") in self._right

    def _take_choice(self, choice: Right) -> None:
        if choice.right != self._right:
            self._right = choice.right
            self._verdicts.clear()
        if choice.language:
            read = QLocale.system().uiLanguages()
            self._session.reckon(self, lambda: load(choice.language, read), self._take_dictionary, topic="dictionary")
        else:
            self._take_dictionary(None)

    def _take_dictionary(self, found: Dictionary | None) -> None:
        if found is not self._dictionary:
            self._verdicts.clear()
        self._dictionary = found
        self._begin()

    def _begin(self) -> None:
        """Go through the whole text from its first line."""
        misspelt = self._misspelt if self._dictionary is not None else None
        self._highlighter.set_misspelt(misspelt, self._look.color("warn"))
        self._walk_from(0)

    def _misspelt(self, block: QTextBlock, text: str, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
        if not self._walking:
            self._burst += 1
            self._burst_ends.start()
            if self._burst > AT_ONCE:
                self._walk_from(block.blockNumber())
                return
        cursor = self._editor.textCursor()
        writing = self._editor.hasFocus() and cursor.block() == block
        at = points(text, cursor.positionInBlock()) if writing else -1
        if self._spared is not None and self._spared[0] == block.blockNumber():
            self._spared = None
        for start, end, word in words_of(text, runs):
            if self.is_right(word):
                continue
            if start < at <= end:  # nobody wants to be told while still in the word
                self._spared = (block.blockNumber(), start, end)
            else:
                yield start, end

    def _walk_from(self, number: int) -> None:
        self._next = min(self._next, number) if self._walk.isActive() else number
        self._walk.start()

    def _go_on(self) -> None:
        ends = perf_counter() + SLICE
        block = self._editor.document().findBlockByNumber(self._next)
        self._walking = True
        while block.isValid() and perf_counter() < ends:
            self._highlighter.rehighlightBlock(block)
            block = block.next()
        self._walking = False
        self._next = block.blockNumber()
        if not block.isValid():
            self._walk.stop()

    def _end_burst(self) -> None:
        self._burst = 0

    def _leave_word(self) -> None:
        if self._spared is None:
            return
        number, start, end = self._spared
        cursor = self._editor.textCursor()
        block = cursor.block()
        if block.blockNumber() != number or not start < points(block.text(), cursor.positionInBlock()) <= end:
            self._dress_spared()

    def _dress_spared(self) -> None:
        if self._spared is not None:
            number, self._spared = self._spared[0], None
            block = self._editor.document().findBlockByNumber(number)
            if block.isValid():
                self._highlighter.rehighlightBlock(block)

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self._editor.textCursor()
        if by_key:
            place = self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft())
        else:
            place = event.globalPos()
            cursor = self._editor.cursorForPosition(self._editor.viewport().mapFromGlobal(place))
        found = self.wrong_at(cursor.position())
        if found is None:
            return False
        open_in_window(self.menu_for(found, place), place, self._editor)
        return True

    def menu_for(self, found: tuple[int, int, str], place: QPoint) -> QMenu:
        """Give the editor's own menu with better words on top."""
        start, end, word = found
        menu = menu_of(self._editor, place)
        first = menu.actions()[0]
        offered = [self._replacing(better, start, end, menu) for better in self.suggestions(word)]
        if not offered:
            nothing = QAction(self.tr("No suggestion"), menu)
            nothing.setEnabled(False)
            offered = [nothing]
        adding = QAction(self.tr("Add to my words"), menu)
        adding.triggered.connect(lambda: self._session.do(self, partial(spelling.add, word=word)))
        for action in (*offered, adding):
            menu.insertAction(first, action)
        menu.insertSeparator(adding)
        menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _replacing(self, better: str, start: int, end: int, menu: QMenu) -> QAction:
        def put() -> None:
            cursor = QTextCursor(self._editor.document())
            select(cursor, start, end)
            cursor.insertText(better)

        action = QAction(unmarked(better), menu)
        action.triggered.connect(put)
        return action

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS, Room.NAMES):
            self.refresh()


def words_of(line: str, runs: Sequence[Run]) -> Iterator[tuple[int, int, str]]:
    """Give (start, end, word) in code points for each word to check in a line with these runs."""
    if len(line) > LONGEST:
        return
    skipped = [(run.start, run.end) for run in runs if run.kind in _NOT_PROSE]
    if any(run.kind == "link" for run in runs):
        # Where a link leads stands behind its words, under the marker that ends at the bracket.
        skipped += [(run.start, run.end) for run in runs if run.kind == "marker" and run.end - run.start > 3]
    if _IN_ADDRESS.search(line):
        skipped += [found.span() for found in _ADDRESS.finditer(line)]
    skipped.sort()
    reach, following = 0, iter((*skipped, (len(line), len(line))))
    begin, finish = next(following)
    for found in _WORD.finditer(line):
        start, end = found.span()
        while begin < end:  # words come in order, so each stretch is looked at once
            reach = max(reach, finish)
            begin, finish = next(following)
        if reach <= start and is_prose(found[0]):
            yield start, end, found[0]


def is_prose(word: str) -> bool:
    """Tell whether a word is one that dictionaries know about: no digit in it, no initial, no "IEP"."""
    # Hyphens and apostrophes are as good as letters.
    letters = word.isalpha() or ("_" not in word and not any(char.isdigit() for char in word))
    return len(word) != 1 and letters and not (word.isupper() and len(word) < 4)
