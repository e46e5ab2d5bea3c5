"""The real program in a process of its own, written into by keys: `python writer.py FOLDER TEXT [full]`.

It says "typed" as soon as the last key was pressed, long before anything is saved by itself; with "full" the disk takes
nothing from then on. What is asked is said as "asked: …".
"""

from __future__ import annotations

import os
import resource
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ui.__main__
import ui.app.main_window
import ui.editor.saving
from journal.vault import keys
from tests.ui.conftest import PASSPHRASE
from ui.unsaved import leaving
from ui.widgets.sheet import sheet_over
from ui.wishes import NewEntry

keys.LEAST_MEMORY = 64
ui.editor.saving.PAUSE = 600_000
FOLDER, TEXT, *HOW = sys.argv[1:]
leaving.PATIENCE = 1_500 if "full" in HOW else 30_000  # how long the last words take says how busy the machine is
leaving.ONCE_MORE = 50


def say(words: str) -> None:
    print(words, flush=True)


class Window(ui.app.main_window.MainWindow):
    """Types by itself, step by step."""

    def begin(self, **more) -> None:
        super().begin(**more)
        self._steps = QTimer(self, interval=20)
        self._steps.timeout.connect(self._step)
        self._steps.start()
        self._typed = False

    def _step(self) -> None:
        if self.workspace is None and not self._typed:
            field = self._locked._secret.passphrase
            if not field.text() and self.isVisible() and not self._session._jobs:
                QTest.keyClicks(field, PASSPHRASE)
                field.returnPressed.emit()
        elif not self._typed:
            self._typed = True
            self.workspace.answer(NewEntry())
            editor = self.workspace.page.writing.editor
            editor.setFocus()
            QTimer.singleShot(100, self, lambda: self._type(editor))
        elif (sheet := sheet_over(self)) is not None and not sheet.property("said"):
            sheet.setProperty("said", True)
            say(f"asked: {sheet.title.text()}")

    def _type(self, editor) -> None:
        QTest.keyClicks(editor, TEXT)
        if "full" in HOW:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        say("typed")


ui.app.main_window.MainWindow = Window
if "no hangup" in HOW:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
code = ui.__main__.main(["--journal", FOLDER])
say(f"ended: {QApplication.instance() is not None}")
sys.exit(code)
