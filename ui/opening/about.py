"""The first screen of a first run: what this is, in three lines, and the ways in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, TOP, in_column, in_row, put
from ui.widgets.notice import Banner
from ui.widgets.passphrase import Busy


def headed_column(screen: QWidget, look: Look, title: str, lead: str) -> QVBoxLayout:
    """Lay out a screen of the first run, and give its column, which begins with a title and a sentence."""
    column = in_column(Label(look, title, "title", wraps=True), on=screen, gap=14)
    column.addWidget(Label(look, lead, "ui", "soft", wraps=True))
    return column


class AboutStep(QWidget):
    """Says what Afterbell is for and asks how to begin."""

    begin_requested = Signal()
    demo_requested = Signal()
    existing_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        lead = self.tr("Write down a high or a low of the day, in a sentence or in pages. It stays with you.")
        column = headed_column(self, look, self.tr("For the minute after the bell"), lead)
        column.addSpacing(8)
        for icon, title, words in (
            ("lock", self.tr("Encrypted on this computer"), self.tr("No account, no cloud, no network at all.")),
            (
                "circle",
                self.tr("Shared only when you choose"),
                self.tr("A sealed file that your chosen friends can open, with pupils’ names protected."),
            ),
            (
                "year",
                self.tr("A book in June"),
                self.tr("The whole year as pages to print: highs, lows, and what came of them."),
            ),
        ):
            column.addLayout(_line(look, icon, title, words))
        column.addSpacing(14)
        self.begin = PrimaryButton(look, self.tr("Begin my journal"), clicked=self.begin_requested)
        self.demo = QuietButton(look, self.tr("Look around first"), clicked=self.demo_requested)
        row = in_row(self.begin, self.demo, REST, gap=10)
        column.addLayout(row)
        self.busy = Busy(look)
        self.trouble = Banner(look)
        put(column, self.busy, self.trouble)
        for words, signal in (
            (self.tr("Open an existing journal…"), self.existing_requested),
            (self.tr("Restore a backup…"), self.restore_requested),
            (self.tr("Help…"), self.help_requested),
        ):
            link = LinkButton(look, words, clicked=signal)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def _line(look: Look, icon: str, title: str, words: str) -> QHBoxLayout:
    row = in_row((Icon(look, icon, "board", 20), TOP), gap=14)
    column = in_column(Label(look, title, "ui-strong"), Label(look, words, "ui-small", "soft", wraps=True), gap=1)
    row.addLayout(column, 1)
    return row
