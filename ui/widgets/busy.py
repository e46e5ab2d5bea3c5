"""What is under way, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_row, keep_place
from ui.widgets.scrolling import bring_into_sight


class Busy(QWidget):
    """A thin bar and a few words while the computer works; it moves to and fro where nobody knows how far it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(look.px(96))
        self.words = Label(look, "", "ui-small", "soft")
        in_row(self.bar, self.words, REST, on=self, gap=12)
        keep_place(self)
        self.hide()

    def say(self, words: str, *, far: tuple[int, int] = (0, 0), done: bool = False) -> None:
        """Show it with these words, `far` as (done, of how many); no bar where they say what was `done`."""
        self.bar.setRange(0, far[1])
        self.bar.setValue(far[0])
        self.bar.setVisible(not done)
        if words != self.words.text() or self.isHidden():
            announce(self, words)
        if self.isHidden():
            QTimer.singleShot(0, self, lambda: bring_into_sight(self))  # once it has its place
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
