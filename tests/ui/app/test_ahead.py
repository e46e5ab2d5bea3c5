"""What is imported ahead, and on which thread: classes of Qt are made on the window's, or the program may fall over."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

from ui.app import ahead

ROOT = Path(__file__).parents[3]
MOST = 30
"""Modules that one step may bring along: what holds the window for 30 milliseconds at the most."""

STEPS = """
import sys
from importlib import import_module
from ui.app import ahead, main_window, program
ahead._import_beside()
before = set(sys.modules)
for name in ahead.STEPS:
    import_module(name)
    print(name, len(set(sys.modules) - before))
    before = set(sys.modules)
ahead._import_all(ahead.LATER_BESIDE)
before = set(sys.modules)
for name in ahead.LATER_STEPS:
    import_module(name)
    print(name, len(set(sys.modules) - before))
    before = set(sys.modules)
"""

LOCKED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.__main__ as program
from ui.app.main_window import MainWindow
class Window(MainWindow):
    def paintEvent(self, event):
        print(*sys.modules)
        QTimer.singleShot(0, QApplication.quit)
import ui.app.main_window
ui.app.main_window.MainWindow = Window
program.main(["--journal", {folder!r}])
"""
NOT_BEFORE_THE_LOCK_SCREEN = {
    *("tomllib", "datetime", "concurrent.futures", "sqlcipher3", "journal.prose", "journal.decoder", "journal.slices"),
    *("ui.keeping", "ui.threads.sliced", "ui.wording.refusals", "ui.widgets.plain_text", "ui.background.clipboard"),
}
"""What costs a start a millisecond or more, and is needed once somebody typed."""
ONCE_PRESSED = {
    *("xml.etree.ElementTree", "tomllib", "difflib", "tarfile", "markdown", "typst", "journal.guide"),
    *("journal.vault.salvage", "journal.transfer.giving_records", "journal.transfer.formats.registry"),
}
"""What takes memory, and hardly anybody needs: most people look at their entries, and write one."""

MADE = """
import threading
import PySide6.QtCore, PySide6.QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from tests.pictures.test_pictures import picture
{what}
def made():
    return {{*vars(PySide6.QtCore), *vars(PySide6.QtGui)}}
data, image, room = picture(90, 60, "PNG"), QImage(90, 60, QImage.Format.Format_RGB32), QSize(30, 30)
before = made()
worker = threading.Thread(target=lambda: {work})
worker.start()
worker.join()
print(*made() - before)
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_is_imported_beside_the_window_knows_no_qt():
    run(
        "import sys; sys.modules['PySide6'] = None; from importlib import import_module\n"
        f"for name in {(*ahead.BESIDE, *ahead.LATER_BESIDE)!r}: import_module(name)"
    )


def test_the_lock_screen_waits_for_nothing_that_it_does_not_show(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    there = set(run(LOCKED.format(folder=str(tmp_path / "Mine.afterbell"))).split())
    assert "ui.opening.lock_screen" in there
    assert there & NOT_BEFORE_THE_LOCK_SCREEN == set()


def test_nothing_that_is_imported_for_the_first_pages_brings_what_speaks_to_a_network():
    there = run(
        "import sys; from importlib import import_module; from ui.app import ahead\n"
        "for name in (*ahead.BESIDE, *ahead.STEPS, *ahead.LATER_BESIDE, *ahead.LATER_STEPS): import_module(name)\n"
        "print(*sys.modules)"
    )
    assert set(there.split()) & {"socket", "ssl", "http.client", "urllib.request"} == set()


def test_what_only_a_press_begins_is_in_no_window_that_nobody_pressed_it_in():
    there = run(
        "import sys; from importlib import import_module; from ui.app import ahead\n"
        "for name in (*ahead.BESIDE, *ahead.STEPS, *ahead.LATER_BESIDE, *ahead.LATER_STEPS): import_module(name)\n"
        "print(*sys.modules)"
    )
    assert set(there.split()) & ONCE_PRESSED == set()


def test_no_step_holds_the_window_for_long():
    brought = dict(line.split() for line in run(STEPS).splitlines())
    assert {name: count for name, count in brought.items() if int(count) > MOST} == {}


@pytest.mark.parametrize(
    ("what", "work"),
    [
        ("from ui.decoded import image_of", "image_of(data, room)"),
        ("from ui.typeset.look_over import _unpacked", "_unpacked(data, room, 2.0)"),
        ("from ui.decoded import square_of", "square_of(data, 30)"),
    ],
)
def test_what_decodes_beside_the_window_makes_no_class(what, work):
    assert run(MADE.format(what=what, work=work)).split() == []


@pytest.mark.parametrize(
    ("begin", "beside", "steps"),
    [
        (ahead.import_ahead, ahead.BESIDE, ahead.STEPS),
        (ahead.import_later, ahead.LATER_BESIDE, ahead.LATER_STEPS),
    ],
    ids=["before unlocking", "after it"],
)
def test_everything_is_there_before_it_is_needed_and_on_the_windows_thread(
    session, qtbot, monkeypatch, begin, beside, steps
):
    told: list[tuple[str, bool]] = []

    def note(name: str) -> object:
        told.append((name, threading.current_thread() is threading.main_thread()))
        return import_module(name)

    monkeypatch.setattr(ahead, "import_module", note)
    begin(session, session)
    qtbot.waitUntil(lambda: len(told) == len(beside) + len(steps))
    assert told == [*((name, False) for name in beside), *((name, True) for name in steps)]


def test_an_import_on_another_thread_is_seen(imports_elsewhere):
    worker = threading.Thread(target=lambda: exec("from PySide6.QtCore import QSize"), name="reckon")
    worker.start()
    worker.join()
    exec("from PySide6.QtCore import QSize")
    assert [imports_elsewhere.pop()] == ["PySide6.QtCore is imported on the thread reckon"]
