"""From the command to the lock screen against an empty window, and from Enter to the first page against Argon2id."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from journal.dates import clock
from journal.deeds.unlock import create_journal, open_journal
from journal.demo import demo
from journal.vault import keys

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "build" / "bench-start"
ROUNDS = 9
STARTS = 31
"""So many of each, in turn: under other load as well, two runs then differ by 2 %."""
PASSPHRASE = "four unrelated paper lanterns"

EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.monotonic(), time.process_time(), flush=True), application.quit()))
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 820)
window.show()
application.exec()
"""

OURS = """
import time
import ui.__main__ as program
def open_window(wish, real=program._open_window):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from ui.app.bare_window import BareWindow
    def painted(window, event):
        QTimer.singleShot(0, lambda: (print(time.monotonic(), time.process_time(), flush=True), QApplication.quit()))
    BareWindow.paintEvent = painted
    return real(wish)
program._open_window = open_window
program.main([])
"""


def painted(code: str) -> tuple[float, float]:
    """Seconds from spawning Python to the first painted window, and of the processor until then."""
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT), XDG_CONFIG_HOME=str(FOLDER))
    # An installed program has its modules compiled; here the first round, which does not count, does that.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True)
    ended, spent = map(float, done.stdout.split()[:2])
    return ended - began, spent


def unlocked(window, session, folder: Path) -> float:
    """Seconds from Enter to the first page answered and painted."""
    from PySide6.QtCore import QEventLoop, QTimer

    waiting = QEventLoop()
    looks = QTimer(interval=1)
    looks.timeout.connect(lambda: waiting.quit() if window.workspace is not None and not session._jobs else None)
    looks.start()
    began = time.perf_counter()
    session.unlock(lambda: open_journal(folder, PASSPHRASE))
    waiting.exec()
    window.grab()
    took = time.perf_counter() - began
    session.locked.connect(waiting.quit)
    window.lock()
    waiting.exec()
    return took


def table() -> list[tuple[str, str, str]]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    rows = _start() + _unlock()
    clock.let_run()
    shutil.rmtree(FOLDER)
    return rows


def _start() -> list[tuple[str, str, str]]:
    remembered = FOLDER / "Afterbell" / "window.ini"
    remembered.parent.mkdir()
    remembered.write_text(f"[journal]\nfolder={FOLDER / 'Mine.afterbell'}\n")
    painted(EMPTY), painted(OURS)
    pairs = [(painted(EMPTY), painted(OURS)) for _ in range(STARTS)]
    empty, ours = (statistics.median(took for took, _ in each) for each in zip(*pairs, strict=True))
    # What else the machine does falls on what a start waits for, not on what it has to do.
    waits, work = (statistics.median(ours[of] / empty[of] for empty, ours in pairs) for of in (0, 1))
    return [
        ("empty PySide6 window, spawned to painted", f"{empty * 1000:.0f} ms", ""),
        ("lock screen, spawned to painted", f"{ours * 1000:.0f} ms", ""),
        ("lock screen against the empty window, by the clock", f"{waits:.2f}x", "<= 1.35x"),
        (f"lock screen against the empty window, processor time, {STARTS} of each in turn", f"{work:.2f}x", "<= 1.35x"),
    ]


def _unlock() -> list[tuple[str, str, str]]:
    from PySide6.QtWidgets import QApplication

    from ui.app.main_window import MainWindow
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session

    folder = FOLDER / "Mine.afterbell"
    journal, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    demo.fill(journal)
    journal.close()
    application = QApplication.instance() or QApplication([])
    session = Session()
    window = MainWindow(session, Look("paper"), Preferences(FOLDER / "window.ini"))
    window.show_lock_screen(folder)
    window.show()
    alone, whole = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        keys.wipe(keys._stretch(bytearray(b"passphrase"), bytes(16), keys.usual()))
        alone.append(time.perf_counter() - began)
        whole.append(unlocked(window, session, folder))
    session.close()
    del application
    argon, ours = statistics.median(alone[1:]), statistics.median(whole[1:])
    return [
        ("Argon2id alone, 256 MiB", f"{argon * 1000:.0f} ms", ""),
        ("Enter to the first page, demo year", f"{ours * 1000:.0f} ms", ""),
        ("unlocking against Argon2id alone", f"{ours / argon:.2f}x", "<= 1.5x"),
    ]
