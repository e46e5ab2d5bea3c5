"""The running app as a screen reader on Linux hears it: a real window, a private bus, AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.sharing import hand_over
from tests.conftest import least_cost
from tests.ui.conftest import ENTRIES, PASSPHRASE
from ui.background.accessibility import listen_safely
from ui.widgets.buttons import PrimaryButton
from ui.widgets.glyphs import Avatar
from ui.widgets.navigation import Navigation, Stop
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.segments import Segments
from ui.widgets.sheet import Question
from ui.wishes import PageName

HERE = Path(__file__).parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"


def missing() -> str:
    """Give what this computer lacks to be listened to, "" where nothing."""
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not Path(SYSTEM_PYTHON).exists():
        return "there is no Python of the system"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "pyatspi is not installed" if asked.returncode else ""


can_be_heard = pytest.mark.skipif(bool(missing()), reason=missing() or "can be listened to")


def start(command: list[str], env: dict[str, str], **more) -> subprocess.Popen:
    return subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL, text=True, **more)


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen and a bus of this test's own; what runs on them is ended with it."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    env = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    env |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(run), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    screen = start(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"], env, stdout=subprocess.PIPE)
    bus = start(["dbus-daemon", "--session", "--nofork", "--print-address"], env, stdout=subprocess.PIPE)
    env |= {"DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    yield env
    for one in (bus, screen):
        one.terminate()
        one.wait()
        one.stdout.close()


@pytest.fixture
def friend(new_journal) -> Journal:
    return new_journal("Noor")


@pytest.fixture
def on_disk(folder: Path, friend: Journal) -> Path:
    """A closed journal with `ENTRIES` and a friend, under a passphrase that is stretched as the app asks for."""
    with least_cost():
        made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    for draft in ENTRIES:
        write.write(made, draft)
    made.do(lambda journal: journal.circle.set_up("Mara"))
    friend.do(lambda journal: journal.circle.set_up("Noor"))
    friend.do(lambda journal: journal.circle.add(made.circle.my_card()))
    theirs, words = friend.circle.my_card(), " ".join(friend.circle.my_safety_words())
    noor = made.do(lambda journal: journal.circle.add(theirs))[0]
    made.do(lambda journal: journal.circle.verify(noor.id, words, "in-person"))
    made.close()
    return folder


def by_ear(env: dict[str, str], story: str, *options: str) -> dict:
    """Start the window, go through a story of `tests/ui/heard.py`, and give what was found."""
    command = [sys.executable, "-m", "ui", *options]
    window = start(command, env, cwd=HERE.parents[1], stdout=subprocess.DEVNULL)
    listening = [SYSTEM_PYTHON, str(HERE / "heard.py"), story, PASSPHRASE]
    told = subprocess.run(listening, env=env, capture_output=True, text=True, check=False)
    alive = window.poll() in {None, 0}  # it ends when it is locked, and the next process shows the lock screen
    window.terminate()
    window.wait()
    assert alive, "the window is gone"
    assert told.returncode == 0, told.stderr[-2000:]
    return json.loads(told.stdout)


def test_an_area_that_scrolls_bears_to_be_asked_for_a_part_it_has_not(look, qtbot):
    listen_safely()
    area = ScrollColumn(look)
    qtbot.addWidget(area)
    area.show()
    told = QAccessible.queryAccessibleInterface(area)
    assert told.role() is QAccessible.Role.Pane
    assert told.child(0).object() is area.viewport()
    assert told.child(told.childCount()) is None


def test_a_window_a_sheet_and_a_heading_are_told_as_what_they_are(look, window, qtbot):
    listen_safely()
    sheet = Question(look, window, "Leave it?", "It stays as it is.")
    sheet.acknowledge("Good")
    sheet.open_sheet()
    told = QAccessible.queryAccessibleInterface
    assert told(window).role() is QAccessible.Role.Window
    assert (told(sheet).role(), told(sheet).text(QAccessible.Text.Name)) == (QAccessible.Role.Dialog, "Leave it?")
    title = told(sheet.title)
    assert (title.role(), title.text(QAccessible.Text.Name)) == (QAccessible.Role.Heading, "Leave it?")
    assert told(window.findChild(PrimaryButton)).role() is QAccessible.Role.Button


def test_one_choice_of_several_is_told_as_such(look, qtbot):
    choice = Segments(look, (("a", "One"), ("b", "Other")), "Which")
    qtbot.addWidget(choice)
    roles = {QAccessible.queryAccessibleInterface(one).role() for one in choice.findChildren(QPushButton)}
    assert roles == {QAccessible.Role.RadioButton}


def test_a_place_of_the_navigation_is_a_page_tab_and_the_one_shown_is_selected(look, qtbot):
    listen_safely()
    stops = tuple(Stop(page=page, words=page.name, icon="today") for page in (PageName.TODAY, PageName.JOURNAL))
    places = Navigation(look, stops, ())
    qtbot.addWidget(places)
    places.show_page(PageName.TODAY)
    today, journal = (QAccessible.queryAccessibleInterface(places.buttons[stop.page]) for stop in stops)
    assert {QAccessible.queryAccessibleInterface(places).role(), today.role(), journal.role()} == {
        QAccessible.Role.PageTabList,
        QAccessible.Role.PageTab,
    }
    assert (today.state().selected, journal.state().selected) == (True, False)
    with qtbot.waitSignal(places.page_entered) as asked:
        journal.actionInterface().doAction("Press")
    assert asked.args[0] is PageName.JOURNAL
    assert (today.state().selected, journal.state().selected) == (False, True)
    assert QAccessible.queryAccessibleInterface(places.lock).role() is QAccessible.Role.Button


def test_a_painted_part_that_was_asked_before_it_had_its_place_is_no_window(look, window):
    listen_safely()
    painted = Avatar(look, "Noor", known=True)
    told = QAccessible.queryAccessibleInterface(painted)
    painted.setParent(window)
    assert told.role() is QAccessible.Role.Graphic


@can_be_heard
def test_a_journal_is_begun_written_found_again_locked_and_opened_by_ear(surroundings, tmp_path):
    heard = by_ear(surroundings, "first")
    assert [place for place, dumb in heard["nameless"].items() if dumb] == []
    assert len(heard["sheet"]) >= 12
    assert heard["rows"][0].startswith("High, The quiet row spoke., ")
    assert heard["word"] == "quiet"
    assert {"1 entry", "Saved, encrypted"} <= set(heard["heard"])


@can_be_heard
def test_the_whole_window_can_be_used_by_ear(surroundings, on_disk, friend, tmp_path):
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    (tmp_path / "old journal.txt").write_text("2025-10-02 17:00 The bell rang.\nNobody left.\n")
    heard = by_ear(surroundings, "later", "--journal", str(on_disk))
    assert [(place, dumb) for place, dumb in heard["nameless"].items() if dumb] == []
    assert heard["marks"] == dict.fromkeys(("Today", "Journal", "Calendar", "Look back", "Settings"), True)
    assert heard["rows"][0].startswith("High, The quiet row spoke first, Thursday 12 March 2026")
    assert heard["word"] == "quiet"
    assert {"The day ends at", "Afterbell speaks", "Check spelling in"} <= set(heard["labelled"])
    assert heard["roles"].pop("window") in {"window", "frame"}
    assert "Settings" in heard["roles"].pop("headings")
    assert heard["roles"] == {"place": "page tab", "places": "page tab list", "choice": "radio button"}
    assert any(words.startswith("Wrong passphrase The journal is fine") for words in heard["heard"])
    assert {"1 entry", "Saved, encrypted"} <= set(heard["heard"])
    assert heard["friend"][0].startswith("Noor, ✓ verified in person")
    assert heard["friend"][1]
    assert heard["protected"] == ["Protect M"]
    assert "M." not in heard["read"]
    assert {"0 names protected · 1 to decide", "1 name protected", "Sealed for Noor"} <= set(heard["heard"])
    (sealed,) = downloads.iterdir()
    item = friend.do(lambda journal: hand_over.open_file(journal, sealed))[0]
    (entry,) = friend.inbox.entries_of(item.id)
    assert f"{entry.title}\n{entry.body}" == heard["read"]
