"""The most memory that the program takes while 100,000 entries are scrolled through and searched, in empty windows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from measure import peak, ratio, sized

ROOT = Path(__file__).parent.parent.parent
COUNT = sized(100_000)
PLACES, PAUSE = 60, 20
"""Places in the list that are gone to, and milliseconds at each."""
SETTLED = 1_000
"""Milliseconds after which nothing more is made ready."""
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


def used(file: Path) -> None:
    """Begin the program, open the journal in it, scroll and search, and print what it took."""
    import ui.__main__ as program

    # The tests and what made the journal are no part of the program, so nothing of either is imported here.
    def open_window(wish: program.Wish, real=program._open_window) -> int:
        from PySide6.QtCore import QTimer

        from ui.app import main_window

        class Watched(main_window.MainWindow):
            def begin(self, **asked) -> None:
                super().begin(**asked)
                self.resize(1280, 820)
                QTimer.singleShot(SETTLED, self, lambda: scrolled_and_searched(self, file))

        main_window.MainWindow = Watched
        return real(wish)

    program._open_window = open_window
    program.main(["--journal", str(file.parent)])


def scrolled_and_searched(window, file: Path) -> None:
    from PySide6.QtTest import QTest
    from windows import wait_for

    window._session.unlock(lambda: opened(file))
    wait_for(lambda: window.workspace is not None)
    finding = window.workspace.journal_page().finding
    wait_for(lambda: finding.view.model().rowCount() >= COUNT)
    QTest.qWait(SETTLED)
    bar = finding.view.verticalScrollBar()
    for number in range(PLACES):
        bar.setValue(number * bar.maximum() // PLACES)
        QTest.qWait(PAUSE)
    for query in QUERIES:
        finding.field.clear()
        QTest.keyClicks(finding.field, query, delay=PAUSE)
        QTest.qWait(SETTLED)
    finding.field.clear()
    QTest.qWait(SETTLED)
    print(peak(), flush=True)
    os._exit(0)  # what closing does is no part of it


def opened(file: Path):
    """Open the journal as a passphrase does, but for the 256 MB of stretching it: the lock screen is shown then."""
    from journal.journal import Journal
    from journal.vault import keys, slots
    from journal.vault.keyring import Keyring
    from journal.vault.store import open_store

    vault, root = "0" * 32, bytearray(b"k" * 32)
    sheet = keys.recovery_slot(vault, root, bytes(16))  # else all that asks for keys fails
    current = slots.make(vault, 1, (sheet,), root)
    return Journal(open_store(file, root), file.parent, vault, Keyring(file.parent, current, root, None))


def taken(code: str, settings: Path) -> int:
    """Give the bytes that another Python says it had in use."""
    import subprocess  # here, for it is no part of the program

    here = str(Path(__file__).parent)
    paths = os.pathsep.join((str(ROOT), here))
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=paths, XDG_CONFIG_HOME=str(settings))
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True, cwd=ROOT
    )
    return int(done.stdout.split()[-1])


def table() -> list[tuple[str, str, str]]:
    import compileall

    from corpus import FOLDER, journal_of

    journal = journal_of(COUNT)  # made here, where it is not there yet
    file = journal.store.path
    journal.close()
    for part in ("journal", "ui"):  # as the modules of an installed program are
        compileall.compile_dir(ROOT / part, quiet=2)
    program = f"import bench_memory, pathlib; bench_memory.used(pathlib.Path({str(file)!r}))"
    empty, ours = (taken(code, FOLDER / "memory") for code in (EMPTY, program))
    return [
        ("memory of an empty PySide6 window", f"{empty / 1e6:.0f} MB", ""),
        (f"memory with {COUNT:,} entries, scrolled and searched", f"{ours / 1e6:.0f} MB", ""),
        (f"with {COUNT:,} entries, scrolled and searched, against the empty window", ratio(ours, empty), "<= 2.5x"),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
