"""Who takes the window over at a lock: real processes of the real program, without a screen."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.shapes import Draft
from tests.inside.program import Program, until
from tests.ui.conftest import PASSPHRASE
from ui.app.single_instance import hand_over
from ui.app.succession import READY

HANDS = (
    "from ui.app.succession import Succession; import ui.app.succession as way; heir = window.findChild(Succession)\n"
)
AT_ONCE = "import ui.app.succession; ui.app.succession.AHEAD_AFTER = 0"
STANDS = "said = [window.isVisible(), window.isMinimized(), window.isMaximized(), window.isFullScreen()]"
LOCK = "window.lock(away=True)"
DEEDS = {
    "window.showMinimized()": [True, True, False, False],
    "window.showMaximized()": [True, False, True, False],
    "window.showFullScreen()": [True, False, False, True],
    "window.showNormal(); window.setGeometry(20, 30, 730, 560)": [True, False, False, False],
}
"""What is done to the window, and how it stands then."""
NO_SUCCESSORS = {
    "cannot be started": ["/nowhere/afterbell"],
    "ends at once": ["/bin/false"],
    "is never ready": ["/bin/sleep", "600"],
    "never shows itself": ["/bin/sh", "-c", f"printf {READY.decode().strip()!r}'\\n'; exec sleep 600"],
}


@pytest.fixture
def program(folder: Path, tmp_path: Path) -> Iterator[Program]:
    """The program with its journal open and somebody waiting beside it."""
    journal, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    write.write(journal, Draft(body="Third period, fractions again."))
    journal.close()
    started = Program(folder, tmp_path)
    try:
        started.tell(AT_ONCE)
        started.unlock(PASSPHRASE)
        yield started
    finally:
        started.end()


@pytest.fixture
def waiting(program: Program) -> Program:
    program.tell(HANDS)
    until(lambda: program.tell(HANDS + "said = heir._ready"), "a successor that is ready")
    return program


def test_the_lock_screen_stands_as_the_window_stood(program):
    for deed, stands in DEEDS.items():
        program.tell(HANDS)
        until(lambda: program.tell(HANDS + "said = heir._ready"), "a successor that is ready")
        program.tell(deed)
        assert program.tell(STANDS) == stands
        size = program.tell("said = [window.width(), window.height()]")
        spare = program.spare()
        program.tell(LOCK)
        assert program.follow() == spare
        program.wait("window._locked.isVisible() or window.isMinimized()")
        assert program.tell(STANDS) == stands
        assert program.tell("said = [window.width(), window.height()]") == size
        assert program.tell("said = window._locked._which.text()") == "My journal"
        program.tell(AT_ONCE)
        program.unlock(PASSPHRASE)
    assert program.first.wait(30) == 0


def test_one_that_was_killed_is_made_anew_at_the_lock(waiting):
    spare = waiting.spare()
    os.kill(spare, signal.SIGKILL)
    until(lambda: spare not in waiting.processes(), "its burial")
    waiting.tell(LOCK)
    assert waiting.follow() != spare
    waiting.wait("window._locked.isVisible()")


def test_whoever_waits_ends_with_the_one_who_knew(waiting):
    os.kill(waiting.pid, signal.SIGKILL)
    waiting.first.wait()
    until(lambda: not waiting.processes(), "the end of the other")


def test_where_no_successor_can_be_had_the_window_is_locked_as_ever(program):
    for what, how in NO_SUCCESSORS.items():
        patient = "way.READY_WITHIN = way.SHOWN_WITHIN = 300\n"
        program.tell(f"{HANDS}{patient}heir.end(); heir._how = lambda: {how!r}")
        program.tell(LOCK)
        program.wait("window._locked.isVisible() and window.workspace is None")
        assert program.processes().keys() == {program.pid}, what
        program.unlock(PASSPHRASE)
    program.tell(f"{HANDS}heir.end(); heir._how = way.command; way.READY_WITHIN = way.SHOWN_WITHIN = 30_000")
    program.tell(LOCK)
    program.follow()
    program.wait("window._locked.isVisible()")


def test_a_window_that_is_hidden_is_not_handed_to_where_nobody_finds_it(waiting):
    waiting.tell("window.hide()")
    waiting.tell(LOCK)
    waiting.wait("window.workspace is None and not window._session.is_locking")
    assert waiting.processes().keys() == {waiting.pid}
    waiting.tell("window.come_forward()")
    waiting.unlock(PASSPHRASE)


def test_a_file_that_is_opened_during_the_lock_comes_to_the_new_window(waiting, tmp_path):
    place = Path(waiting.surroundings["XDG_RUNTIME_DIR"]) / "afterbell-window"
    file = tmp_path / "from a friend.afterbell"
    spare = waiting.spare()
    os.kill(spare, signal.SIGSTOP)
    waiting.tell(LOCK)
    until(lambda: waiting.tell(f"{HANDS}said = heir._told"), "the hand-over")
    assert hand_over(str(file), place)
    os.kill(spare, signal.SIGCONT)
    assert waiting.follow() == spare
    until(lambda: waiting.tell("said = window.waiting_file") == str(file), "the file")
    assert hand_over(str(tmp_path / "another.afterbell"), place)
    until(lambda: str(waiting.tell("said = window.waiting_file")).endswith("another.afterbell"), "the other")


def test_going_to_another_journal_forgets_the_one_before(waiting, tmp_path):
    other = tmp_path / "Another.afterbell"
    create_journal(other, PASSPHRASE, calibrate=False)[0].close()
    waiting.tell(f"from pathlib import Path; window._change_journal(Path({str(other)!r}))")
    waiting.follow()
    assert waiting.tell("said = window._locked._which.text()") == "Another"
    waiting.unlock(PASSPHRASE)


def test_going_to_the_made_up_year_forgets_the_journal_and_so_does_coming_back(waiting):
    waiting.tell("window.visit_made_up()")
    waiting.follow()
    waiting.wait("window.workspace and window._session.made_up and not window.made_up.band.isHidden()")
    waiting.tell("window.made_up._leave()")
    waiting.follow()
    assert waiting.tell("said = window._locked._which.text()") == "My journal"
    assert waiting.tell("said = [window._session.made_up, window.made_up.band.isHidden()]") == [False, True]
    waiting.unlock(PASSPHRASE)


def test_the_lock_screen_has_the_size_of_text_that_was_chosen_since(waiting):
    small = waiting.spare()
    waiting.tell("window._look.choose(scale=2.0)")
    until(lambda: set(waiting.processes()) - {waiting.pid, small}, "one that is made with it")
    until(lambda: waiting.tell(HANDS + "said = heir._ready"), "a successor that is ready")
    waiting.tell(LOCK)
    waiting.follow()
    waiting.wait("window._locked.isVisible()")
    letters = "from PySide6.QtWidgets import QLabel; said = [[label.font().pixelSize(), "
    letters += "window._look.font(label.property('look_font')).pixelSize()] "
    letters += "for label in window._locked.findChildren(QLabel) if label.isVisible() and label.property('look_font')]"
    sizes = waiting.tell(letters)
    assert sizes
    assert [has for has, _ in sizes] == [wanted for _, wanted in sizes]


def test_theme_and_size_of_text_are_those_of_now(waiting):
    waiting.tell("window._look.choose(choice='chalkboard', scale=1.3)")
    waiting.tell(LOCK)
    waiting.follow()
    assert waiting.tell("said = [window._look.theme.key, window._look.scale]") == ["chalkboard", 1.3]


@pytest.mark.parametrize("end", ["signal", "window.close()", "window.hide(); window.leave()"])
def test_the_end_of_the_program_during_a_hand_over_ends_both(waiting, end):
    spare = waiting.spare()
    os.kill(spare, signal.SIGSTOP)
    waiting.tell(LOCK)
    until(lambda: waiting.tell(f"{HANDS}said = heir._told"), "the hand-over")
    if end == "signal":
        waiting.first.send_signal(signal.SIGTERM)
    else:
        waiting.tell(end)
        with contextlib.suppress(ProcessLookupError):
            os.kill(spare, signal.SIGCONT)
    assert waiting.first.wait(30) == 0
    assert waiting.processes() == {}
