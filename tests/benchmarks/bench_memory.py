"""The most memory that the window takes while 100,000 entries are scrolled through and searched, in empty windows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from corpus import FOLDER, ROOT, journal_of
from measure import peak, ratio, sized

COUNT = sized(100_000)
PLACES, PAUSE = 60, 20
"""Places in the list that are gone to, and milliseconds at each."""
QUERIES = ("homework", "the", "kamera fraction", "ing")

EMPTY = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from measure import peak
application = QApplication(sys.argv[:1])
window = QWidget()
window.resize(1280, 820)
window.show()
QTest.qWait(500)
print(peak())
"""


def used() -> None:
    """Open the journal in the real window, scroll and search, and print what it took."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from windows import wait_for

    from ui.app.main_window import MainWindow
    from ui.background.gc_thread import collect_with
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session

    application = QApplication(sys.argv[:1])
    collect_with(application)
    session = Session()
    window = MainWindow(session, Look("paper"), Preferences(FOLDER / "memory.ini"))
    window.resize(1280, 820)
    window.show_lock_screen(Path("J.afterbell"))
    window.show()
    session.unlock(lambda: journal_of(COUNT))
    wait_for(lambda: window.workspace is not None)
    finding = window.workspace.journal_page().finding
    wait_for(lambda: finding.view.model().rowCount() >= COUNT)
    bar = finding.view.verticalScrollBar()
    for number in range(PLACES):
        bar.setValue(number * bar.maximum() // PLACES)
        QTest.qWait(PAUSE)
    for query in QUERIES:
        finding.field.clear()
        QTest.keyClicks(finding.field, query, delay=PAUSE)
        QTest.qWait(1_000)
    finding.field.clear()
    QTest.qWait(2_000)
    print(peak(), flush=True)
    os._exit(0)  # what closing does is no part of it


def taken(code: str) -> int:
    """Give the bytes that another Python says it had in use."""
    here = str(Path(__file__).parent)
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=os.pathsep.join((str(ROOT), here)))
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True, cwd=ROOT
    )
    return int(done.stdout.split()[-1])


def table() -> list[tuple[str, str, str]]:
    journal_of(COUNT).close()  # made here, where it is not there yet
    empty, ours = taken(EMPTY), taken("import bench_memory; bench_memory.used()")
    (FOLDER / "memory.ini").unlink(missing_ok=True)
    return [
        ("memory of an empty PySide6 window", f"{empty / 1e6:.0f} MB", ""),
        (f"memory with {COUNT:,} entries, scrolled and searched", f"{ours / 1e6:.0f} MB", ""),
        ("  against the empty window", ratio(ours, empty), "<= 2.5x"),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
