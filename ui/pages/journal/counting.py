"""What the text says by itself while it is written: how many words there are, and which tags were typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from journal import prose
from ui.editor.editor import Editor
from ui.session import Session

PAUSE = 300
"""Milliseconds after a key; a long text takes a moment to read, beside the window."""


class Counting(QObject):
    """`read` carries the number of words and the tags of the text as it stands."""

    read = Signal(int, tuple)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.begin)
        editor.edited.connect(self._soon.start)

    def begin(self) -> None:
        """Read the text now."""
        text = self._editor.text()

        def read() -> tuple[int, tuple[str, ...]]:
            return prose.word_count(text), prose.tags_in(text)

        self._session.reckon(self, read, lambda found: self.read.emit(*found), topic="words")
