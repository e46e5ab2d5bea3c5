"""What holds the window is told with the code that held it, and fails a test."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTextEdit

from tests.ui.watched import ROOT, STRICT, is_too_long, nothing_holds_the_window
from ui.threads.watchdog import Hold, watching


def compute(seconds: float) -> None:
    began = time.thread_time()
    while time.thread_time() - began < seconds:
        pass


@pytest.fixture
def holds(qapp):
    found: list[Hold] = []
    with watching(found.append):
        yield found


def test_work_that_nothing_came_between_is_one_hold_with_its_code(holds, qtbot):
    QTimer.singleShot(0, lambda: compute(0.08))
    qtbot.waitUntil(lambda: bool(holds))
    assert holds[0].seconds >= 0.07
    assert "test_watchdog.py" in str(holds[0])
    assert " compute < " in str(holds[0])


def test_a_look_that_takes_longer_than_a_tick_is_not_begun_again_within_itself(qapp, qtbot):
    depth, deepest = 0, []

    def deed(_frame):
        nonlocal depth
        depth += 1
        deepest.append(depth)
        compute(0.05)
        depth -= 1

    with watching(lambda _: None, deed):
        QTimer.singleShot(0, lambda: compute(0.3))
        qtbot.waitUntil(lambda: len(deepest) > 3)
    assert max(deepest) == 1


def test_work_in_portions_is_none(holds, qtbot):
    done = []

    def portion():
        compute(0.02)
        done.append(True)
        if len(done) < 10:
            QTimer.singleShot(40, portion)  # set only now: a busy machine makes one turn of what was due before

    QTimer.singleShot(0, portion)
    qtbot.waitUntil(lambda: len(done) == 10)
    qtbot.wait(20)
    assert not holds


def test_waiting_is_none(holds, qtbot):
    QTimer.singleShot(0, lambda: time.sleep(0.2))
    qtbot.wait(300)
    assert not holds


def test_what_qt_does_by_itself_is_seen_too(holds, qtbot):
    text = QTextEdit()
    qtbot.addWidget(text)
    text.setPlainText("Third period, fractions again.\n" * 60_000)
    text.show()
    qtbot.waitUntil(lambda: bool(holds))


def test_a_test_fails_of_what_the_window_does_and_not_of_what_it_does_itself(qtbot, monkeypatch):
    monkeypatch.setattr("ui.threads.watchdog.LIMIT", 0.02)
    monkeypatch.setattr("tests.ui.watched.LIMIT", 0.02)
    monkeypatch.setattr("tests.ui.watched.BUSY", 1)
    ours = compile("while clock() < end: pass", str(ROOT / "ui" / "made_up.py"), "exec")
    with nothing_holds_the_window():
        compute(0.1)
    with pytest.raises(AssertionError, match="the window was held for"), nothing_holds_the_window():
        exec(ours, {"clock": time.thread_time, "end": time.thread_time() + 0.1})


def test_what_is_known_to_take_long_may_take_so_long_and_no_longer(monkeypatch):
    monkeypatch.setattr("tests.ui.watched.BUSY", 1)
    made = (("ui/pages/today/page.py:30 __init__", "ui/app/workspace.py:271 _make"),)
    assert not is_too_long(Hold(0.15, made))
    assert is_too_long(Hold(0.25, made))
    assert is_too_long(Hold(0.06, (*made, ("ui/pages/today/page.py:90 _show",), ("ui/pages/today/page.py:90 _show",))))


def test_by_the_strict_command_nothing_is_let_pass_for_what_it_is_known_for(monkeypatch):
    made = (("ui/pages/today/page.py:30 __init__", "ui/app/workspace.py:271 _make"),)
    assert not is_too_long(Hold(0.08, made))
    monkeypatch.setenv(STRICT, "yes")
    assert is_too_long(Hold(0.08, made))
    assert not is_too_long(Hold(0.04, made))


def test_with_debug_the_terminal_is_told():
    code = (
        "import sys, ui.__main__ as m; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "from ui.app.program import Program\n"
        "def held(self):\n"
        "    QTimer.singleShot(0, lambda: sum(range(6_000_000)))\n"
        "    QTimer.singleShot(400, QApplication.quit)\n"
        "Program.begin = held\n"
        "sys.exit(m.main(['--debug']))"
    )
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0
    assert "Afterbell: the window was held for" in done.stderr
