"""novelWriter's editor, in its own process and its own Python: keys typed into a long text, painted and timed.

`python peer_editor.py TEXT FOLDER KEYS` prints the milliseconds of each key, in the middle of the text, to its sign.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def opened(text: Path, folder: Path):
    """Give the program, its window with a project that holds this one text, and the editor on it."""
    from novelwriter import CONFIG, SHARED, _createApp

    for name in ("settings", "data"):
        (folder / name).mkdir()
    CONFIG.initConfig(folder / "settings", folder / "data")
    application = _createApp()
    from novelwriter.core.coretools import ProjectBuilder
    from novelwriter.gui.theme import GuiTheme
    from novelwriter.guimain import GuiMain
    from PyQt6.QtCore import QTimer

    CONFIG.loadConfig(None)
    CONFIG.spellLanguage = "en_US"
    CONFIG.initLocalisation(application)
    SHARED.initTheme(GuiTheme())
    told = QTimer(interval=100)  # it tells in a box that a dictionary is missing, and waits
    told.timeout.connect(lambda: (box := application.activeModalWidget()) and box.close())
    told.start()
    window = GuiMain()
    window.resize(1280, 820)
    window.show()
    builder = ProjectBuilder()
    assert builder.buildProject({"path": folder / "project", "name": "Long"})
    assert window.openProject(builder.projPath)
    written = next(item for item in SHARED.project.tree if item.isFileType())
    assert SHARED.project.storage.getDocument(written.itemHandle).writeDocument(text.read_text("utf-8"))
    assert window.docEditor.loadText(written.itemHandle)
    window.docEditor.toggleSpellCheck(True)
    return application, window, window.docEditor


def main(text: Path, folder: Path, keys: int) -> None:
    *kept, editor = opened(text, folder)
    from PyQt6.QtTest import QTest

    QTest.qWait(2_000)  # until its spelling and its layout have come through the text
    editor.setCursorPosition(len(editor.toPlainText()) // 2)
    QTest.qWait(200)
    before = len(editor.toPlainText())
    for number in range(keys):
        began = time.perf_counter()
        QTest.keyClick(editor, "lost wrods in time "[number % 19])
        editor.viewport().repaint()
        print((time.perf_counter() - began) * 1000)
        QTest.qWait(12)
    assert len(editor.toPlainText()) == before + keys > len(text.read_text("utf-8")), "it took every key"
    sys.stdout.flush()
    del kept
    os._exit(0)  # what closing asks is no part of it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
