"""How far the making of pages is, and a way to stop it."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.look import Look
from ui.typeset.binding import Progress, Stage
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_row
from ui.widgets.unmoved import ComesByItself

TICK = 80
"""Milliseconds between two looks at how far it is."""


class UnderWay(ComesByItself, QWidget):
    """A bar, what is being done, and "Stop"; out of sight while nothing is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._progress: Progress | None = None
        self.asked = False
        """Whether it was stopped by hand."""
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._show_progress)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look.px(160))
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._said = Label(look, "", "ui-small", "soft")
        stop = LinkButton(look, self.tr("Stop"), clicked=self.stop)
        in_row(self._bar, self._said, stop, REST, on=self, gap=12)
        self.hide()

    def begin(self, progress: Progress, after: int = 0) -> None:
        """Show how far this is, from `after` milliseconds on."""
        self._progress, self.asked = progress, False
        self._show_progress()
        self._tick.start()
        if after:
            QTimer.singleShot(after, self, lambda: self.setVisible(self.isVisible() or self._progress is progress))
        else:
            self.show()

    def rest(self) -> Stage | None:
        """Go out of sight; give where it was stopped by hand, None where it was not."""
        stopped = self._progress.stage if self._progress is not None and self.asked else None
        self._progress, self.asked = None, False
        self._tick.stop()
        self.hide()
        return stopped

    def stop(self) -> None:
        """Stop what is under way, if anything is."""
        if self._progress is not None:
            self.asked = True
            self._progress.stop.set()

    def _show_progress(self) -> None:
        if (progress := self._progress) is None:
            return
        counted = progress.stage is not Stage.SETTING
        self._bar.setRange(0, progress.of if counted else 0)
        self._bar.setValue(progress.done)
        self._said.setText(self.tr("Stopping…") if progress.stop.is_set() else self._words(progress))

    def _words(self, progress: Progress) -> str:
        match progress.stage:
            case Stage.GATHERING if not progress.of:
                return self.tr("Gathering entries…")
            case Stage.GATHERING:
                return self.tr("Gathering entries: {0} of {1}").format(progress.done, progress.of)
            case Stage.SETTING:
                return self.tr("Setting the pages…")
            case Stage.PRINTING:
                return self.tr("Printing page {0} of {1}").format(min(progress.done + 1, progress.of), progress.of)
        assert_never(progress.stage)
