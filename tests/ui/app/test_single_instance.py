from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tests.inside.program import LONG, Program, until
from ui.app.single_instance import Letterbox, hand_over
from ui.preferences import Preferences

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.fixture
def place(tmp_path):
    return tmp_path / "window"


@pytest.fixture
def letterbox(qapp, place):
    owner = QObject()
    made = Letterbox(owner, place)
    assert made.listen()
    yield made
    owner.deleteLater()


def from_elsewhere(place: Path, path: str) -> str:
    """Hand a file over from another process, as a second start of the program does."""
    code = "import sys; from pathlib import Path; from ui.app.single_instance import hand_over;"
    code += " print(hand_over(sys.argv[1], Path(sys.argv[2])))"
    command = [sys.executable, "-c", code, path, str(place)]
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT))
    return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True).stdout


def test_a_second_start_leaves_its_file_to_the_window_that_is_open(letterbox, place, qtbot, tmp_path):
    with qtbot.waitSignal(letterbox.file_came) as came:
        assert from_elsewhere(place, str(tmp_path / "q5f3 ü.afterbell")) == "True\n"
    assert came.args == [str(tmp_path / "q5f3 ü.afterbell")]
    assert [left.name for left in place.iterdir()] == ["window.lock"], "nothing of it stays on the disk"


def test_where_no_window_is_open_the_file_is_ours_to_open(place, qapp):
    assert not hand_over("/somewhere/x.afterbell", place)
    place.mkdir()
    assert not hand_over("/somewhere/x.afterbell", place)
    assert list(place.glob("*.path")) == []


def remembered(home: Path) -> Path:
    """Give the folder of the journal that a plain start asks for."""
    folder = home / "My journal.afterbell"
    Preferences(home / "Afterbell" / "window.ini").folder = folder
    return folder


def test_a_second_start_brings_forward_the_window_that_is_open_and_ends(tmp_path):
    program = Program(remembered(tmp_path), tmp_path)
    try:
        until(lambda: list(tmp_path.glob("run/*/window.lock")), "a window that listens")
        program.wait("window.isVisible()")
        program.tell("window.showMaximized(), window.showMinimized()")
        program.wait("window.isMinimized() and window.isMaximized()")
        surroundings = {name: it for name, it in program.surroundings.items() if name != "AFTERBELL_INSIDE"}
        second = subprocess.run([sys.executable, "-m", "ui"], cwd=ROOT, env=surroundings, timeout=LONG, check=False)
        assert second.returncode == 0
        program.wait("window.isMaximized() and not window.isMinimized() and window.isVisible()")
        assert [left.name for left in tmp_path.glob("run/*/*")] == ["window.lock"]
    finally:
        program.end()


def test_a_start_beside_a_window_with_another_journal_asks_for_ones_own(tmp_path):
    own = remembered(tmp_path)
    program = Program(tmp_path / "Another.afterbell", tmp_path)
    second = None
    try:
        program.wait("window.isVisible() and window._prepared")
        with (tmp_path / "second").open("w") as said:
            command = [sys.executable, "-P", "-m", "ui"]
            second = subprocess.Popen(command, cwd=tmp_path, env=program.surroundings, stdout=said, stderr=said)
        program.wait(f"window.isVisible() and str(window.folder) == {str(own)!r}", second.pid)
        until(lambda: list(tmp_path.glob("run/*/window.lock")), "a window that listens")
        third = {name: it for name, it in program.surroundings.items() if name != "AFTERBELL_INSIDE"}
        program.tell("window.showMinimized()", second.pid)
        subprocess.run([sys.executable, "-m", "ui"], cwd=ROOT, env=third, timeout=LONG, check=True)
        program.wait("not window.isMinimized()", second.pid)
    finally:
        program.end()
        if second is not None:
            second.wait()


def test_a_window_that_is_about_to_end_takes_nothing_and_another_one_opens(qapp, place):
    owner = QObject()
    ending = Letterbox(owner, place, answers=lambda: False)
    assert ending.listen()
    code = "import sys; from pathlib import Path; from ui.app import single_instance as it;"
    code += f" it.ANSWERS_WITHIN = {LONG}; print(it.hand_over('', Path(sys.argv[1])))"
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT))
    with subprocess.Popen(
        [sys.executable, "-c", code, str(place)], cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as second:
        until(lambda: list(place.glob("*.path")), "what it asks for")
        QApplication.processEvents()
        assert list(place.glob("*.path")), "whoever takes it shows a window"
        ending.let_go()
        assert second.communicate(timeout=LONG / 2)[0] == "False\n", "it waits for nobody who is gone"
    assert list(place.glob("*.path")) == []


def test_where_the_window_that_is_open_hangs_a_second_one_opens(letterbox, place, monkeypatch):
    monkeypatch.setattr("ui.app.single_instance.ANSWERS_WITHIN", 0.02)
    letterbox.rest()
    called = []
    letterbox.called.connect(lambda: called.append(True))
    assert not hand_over("", place)
    letterbox.resume()
    assert called == [], "it does not come forward later, over the second one"


def test_only_the_first_window_listens_and_what_was_left_for_another_is_thrown_away(letterbox, place, qapp):
    (place / "old.path").write_text("/somewhere/old.afterbell")
    second = QObject()
    assert not Letterbox(second, place).listen()
    letterbox.let_go()
    heard = []
    third = Letterbox(second, place)
    third.file_came.connect(heard.append)
    assert third.listen()
    assert heard == []
    assert list(place.glob("*.path")) == []


def test_a_window_that_takes_over_finds_what_came_in_between(letterbox, place, qapp):
    letterbox.rest()
    owner = QObject()
    successor = Letterbox(owner, place)
    assert from_elsewhere(place, "/somewhere/early.afterbell") == "True\n"
    assert successor.succeed()
    letterbox.let_go()
    assert from_elsewhere(place, "/somewhere/late.afterbell") == "True\n", "it is held without a gap"
    third = Letterbox(owner, place)
    assert not third.listen()
    heard = []
    successor.file_came.connect(heard.append)
    successor.resume()
    assert sorted(heard) == ["/somewhere/early.afterbell", "/somewhere/late.afterbell"]
    assert third.succeed(), "the lock that was let go is there for the next"


def test_what_came_while_a_window_rested_is_taken_when_it_goes_on(letterbox, place, qtbot):
    letterbox.rest()
    assert from_elsewhere(place, "/somewhere/x.afterbell") == "True\n"
    with qtbot.waitSignal(letterbox.file_came) as came:
        letterbox.resume()
    assert came.args == ["/somewhere/x.afterbell"]


def test_the_folder_is_for_this_person_alone(letterbox, place):
    assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("system", "told"), [("darwin", ["/somewhere/x.afterbell"]), ("linux", [])])
def test_a_file_that_the_desktop_hands_to_the_program_arrives_where_it_does_so(
    letterbox, qapp, monkeypatch, system, told
):
    """Elsewhere Python is not asked about every event of the window for it."""
    heard = []
    letterbox.file_came.connect(heard.append)
    monkeypatch.setattr("sys.platform", system)
    letterbox.hear(qapp)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/somewhere/x.afterbell")))
    qapp.removeEventFilter(letterbox)
    assert heard == told
