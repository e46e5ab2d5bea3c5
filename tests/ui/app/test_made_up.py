"""The made-up year says what it is, keeps what is written in it, and lets it be taken along."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from journal.dates import clock
from journal.deeds import write as writing
from journal.deeds.made_up import open_year, own_words
from journal.deeds.unlock import create_journal, open_journal
from journal.demo import demo
from journal.shapes import Draft
from tests.ui import hands
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import SETTLED, busy, field, look_of, next_turn, part, read, session_of, shown
from tests.ui.stories.test_words_whole import cut, low, speaking
from ui.app.made_up import DemoBand
from ui.app.main_window import MainWindow
from ui.background.backing_up import BackingUp
from ui.demo.demo import PASSPHRASE as EVERYBODYS
from ui.demo.demo import demo_folder
from ui.languages import Language
from ui.opening.lock_screen import LockScreen
from ui.opening.welcome import SheetStep, Welcome
from ui.session import Session
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import Question, sheet_over
from ui.wishes import NewEntry, PageName

WORDS = "My real first entry. It was a long day."


@pytest.fixture(scope="module")
def year(tmp_path_factory) -> Path:
    """The year as it is at first."""
    home = tmp_path_factory.mktemp("year")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.demo.demo.journals_folder", lambda: home)
        open_year(demo_folder(), EVERYBODYS)[0].close()
    return home / "Demo journal.afterbell"


@pytest.fixture
def home(tmp_path, year, monkeypatch) -> Path:
    """Where journals are kept; the year is there, untouched."""
    for place in ("ui.demo.demo", "ui.opening.welcome"):
        monkeypatch.setattr(f"{place}.journals_folder", lambda: tmp_path)
    shutil.copytree(year, tmp_path / year.name)
    return tmp_path


@pytest.fixture
def make(home, look, preferences, qtbot) -> Iterator[Callable[[], MainWindow]]:
    """A maker of windows, each of a program of its own that begins where the last one ended."""
    sessions: list[Session] = []

    def made() -> MainWindow:
        sessions.append(Session())
        window = MainWindow(sessions[-1], look, preferences)
        qtbot.addWidget(window)
        window.resize(1280, 820)
        window.show()
        window.activateWindow()
        return window

    yield made
    for session in sessions:
        session.close()


@pytest.fixture
def window(make, qtbot) -> MainWindow:
    """A window in the made-up year."""
    made = make()
    made.begin(demo=True)
    settle(made, qtbot)
    return made


def settle(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.workspace is not None)
    hands.settle(window)


def write(window: MainWindow, qtbot, words: str = WORDS) -> str:
    """Write an entry as a person does; give what the window says when it is kept."""
    window.workspace.answer(NewEntry())
    qtbot.keyClicks(window.focusWidget(), words)
    said = window.workspace.page.writing.bar.state
    qtbot.waitUntil(lambda: said.text().startswith(("Kept", "Saved")))
    settle(window, qtbot)
    return said.text()


def press(window: MainWindow, qtbot, button) -> Question | None:
    button.click()
    qtbot.waitUntil(lambda: not busy(session_of(window)))
    return sheet_over(window)


def leave(window: MainWindow, qtbot, answer: str = "") -> None:
    """Press the way out, and answer what is asked with one of its buttons."""
    question = press(window, qtbot, window.made_up.band.leave)
    if answer:
        next(one for one in question.findChildren(QPushButton) if one.text() == answer).click()
    qtbot.waitUntil(lambda: window.workspace is None and not session_of(window).is_locking)


def left_there(home: Path) -> list[str]:
    with closing(open_journal(home / "Demo journal.afterbell", EVERYBODYS)) as there:
        return [there.entries.get(each).body for each in own_words(there).entries]


def test_a_band_above_everything_says_what_it_is_and_cannot_be_closed(window, qtbot):
    band = window.made_up.band
    assert band.geometry().getRect() == (0, 0, 1280, 44)
    assert part(window.workspace, Navigation).mapTo(window, QPoint(0, 0)).y() == 44
    assert band.accessibleName() == "This is a made-up year, and not your journal"
    assert [one.text() for one in (band.take, band.leave) if one.isVisible()] == ["Begin my journal"]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert sheet_over(window).geometry().top() == 44
    assert window.childAt(band.leave.mapTo(window, band.leave.rect().center())) is band.leave


def test_no_backup_of_it_is_made_by_itself(window, home, qtbot):
    write(window, qtbot)
    looking = window.workspace.findChild(BackingUp)
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    assert not (home / "Demo journal backups").exists()


def test_what_is_written_there_is_called_kept_and_is_counted(window, qtbot):
    assert write(window, qtbot) == "Kept in the made-up year"
    assert window.made_up.band.count.text() == "You wrote 1 entry here: 9 words"
    write(window, qtbot, "More.")
    assert window.made_up.band.count.text() == "You wrote 2 entries here: 10 words"


@pytest.mark.parametrize("way", ["--demo", "welcome"])
def test_what_was_written_there_is_there_the_next_time(window, make, home, qtbot, way):
    write(window, qtbot)
    window.close()
    qtbot.waitUntil(lambda: not session_of(window).is_open and not session_of(window).is_locking)
    again = make()
    again.begin(demo=way == "--demo")
    if way == "welcome":
        part(again, Welcome).about.demo.click()
    settle(again, qtbot)
    assert again.made_up.band.count.text() == "You wrote 1 entry here: 9 words"
    again.lock()
    qtbot.waitUntil(lambda: again.workspace is None and not session_of(again).is_locking)
    assert left_there(home) == [WORDS]


def test_it_is_taken_along_into_a_first_run(window, home, preferences, qtbot):
    write(window, qtbot)
    question = press(window, qtbot, window.made_up.band.take)
    assert question.title.text() == "Take along what you wrote?"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window, Welcome) is not None)
    assert not window.made_up.band.isVisible()
    for keys in (PASSPHRASE, PASSPHRASE):
        qtbot.keyClicks(window.focusWidget(), keys)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(SheetStep) is not None)
    assert left_there(home) == [WORDS]  # until it has arrived
    window.findChild(SheetStep).safe.setChecked(True)
    window.findChild(SheetStep).go.click()
    settle(window, qtbot)
    assert type(window.workspace.page).__name__ == "JournalPage"
    assert left_there(home) == []
    window.lock()
    qtbot.waitUntil(lambda: not session_of(window).is_open and not session_of(window).is_locking)
    with closing(open_journal(preferences.folder, PASSPHRASE)) as mine:
        (entry,) = map(mine.entries.get, mine.entries.in_order())
    assert (entry.body, entry.day) == (WORDS, clock.today())


@pytest.fixture
def own(home, preferences) -> Path:
    """A journal of one's own, with an entry."""
    folder = home / "Mine.afterbell"
    made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    made.do(lambda journal: writing.write(journal, Draft(body="An entry of mine.")))
    made.close()
    preferences.folder = folder
    return folder


def test_who_has_a_journal_is_led_back_to_it_and_time_goes_on(own, window, qtbot):
    assert window.made_up.band.leave.text() == "Back to my journal"
    assert clock.now() > demo.LAST_DAY
    leave(window, qtbot)
    assert window.folder == own
    assert part(window, LockScreen).isVisible()
    assert not window.made_up.band.isVisible()
    assert not session_of(window).made_up
    assert abs((clock.now() - clock._system_now()).total_seconds()) < 60
    qtbot.keyClicks(window.focusWidget(), PASSPHRASE)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle(window, qtbot)
    assert not window.made_up.band.isVisible()
    assert write(window, qtbot) == "Saved, encrypted"


def test_it_comes_along_into_a_journal_that_is_there_and_not_before_that_is_open(own, window, make, home, qtbot):
    write(window, qtbot)
    leave(window, qtbot, "Take it along")
    assert "comes along" in read(window)
    assert left_there(home) == [WORDS]
    qtbot.keyClicks(window.focusWidget(), PASSPHRASE)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle(window, qtbot)
    assert left_there(home) == []
    window.lock()
    qtbot.waitUntil(lambda: not session_of(window).is_open and not session_of(window).is_locking)
    with closing(open_journal(own, PASSPHRASE)) as mine:
        assert [mine.entries.get(each).body for each in mine.entries.in_order()] == ["An entry of mine.", WORDS]


def test_what_was_typed_a_moment_ago_is_offered_too(own, window, qtbot):
    window.workspace.answer(NewEntry())
    qtbot.keyClicks(window.focusWidget(), WORDS)
    question = press(window, qtbot, window.made_up.band.leave)
    assert question.title.text() == "Take along what you wrote?"
    assert window.made_up.band.count.text() == "You wrote 1 entry here: 9 words"


def test_the_band_is_reached_by_tab(window, qtbot):
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is window.made_up.band.leave:
            return
    pytest.fail("Tab never came there")


def test_what_is_left_there_stays_there(own, window, home, qtbot):
    write(window, qtbot)
    leave(window, qtbot, "Leave it here")
    assert left_there(home) == [WORDS]


def test_escape_leaves_everything_as_it_is(own, window, qtbot):
    write(window, qtbot)
    press(window, qtbot, window.made_up.band.leave)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert sheet_over(window) is None
    assert window.workspace is not None
    assert window.workspace.page.isAncestorOf(window.focusWidget())


def test_the_settings_lead_there_and_within_they_write_it_anew_after_a_yes(own, make, home, qtbot):
    window = make()
    window.begin()
    qtbot.keyClicks(window.focusWidget(), PASSPHRASE)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle(window, qtbot)
    hands.press(qtbot, window.workspace.show_page(PageName.SETTINGS), "Look around…")
    qtbot.waitUntil(lambda: session_of(window).made_up)
    settle(window, qtbot)
    assert window.made_up.band.leave.text() == "Back to my journal"
    write(window, qtbot)
    hands.press(qtbot, window.workspace.show_page(PageName.SETTINGS), "Write it anew…")
    question = sheet_over(window)
    assert question.first_field().text() == "Leave it"
    question.close_sheet()
    assert window.made_up.band.count.text()
    hands.press(qtbot, window.workspace.page, "Write it anew…")
    sheet_over(window).foot.itemAt(2).widget().click()
    qtbot.waitUntil(lambda: not session_of(window).made_up)
    qtbot.waitUntil(lambda: session_of(window).made_up)
    settle(window, qtbot)
    assert window.made_up.band.count.text() == ""


def test_a_damaged_year_is_set_aside_and_never_deleted(home, make, qtbot):
    (home / "Demo journal.afterbell" / "journal.db").write_bytes(b"\x07" * 8192)
    window = make()
    window.begin(demo=True)
    settle(window, qtbot)
    assert (home / "Demo journal set aside 1.afterbell" / "journal.db").read_bytes() == b"\x07" * 8192


def test_a_year_with_another_passphrase_asks_for_it(home, make, qtbot):
    shutil.rmtree(home / "Demo journal.afterbell")
    create_journal(home / "Demo journal.afterbell", PASSPHRASE, calibrate=False)[0].close()
    window = make()
    window.begin(demo=True)
    qtbot.waitUntil(part(window, LockScreen).isVisible)
    assert window.made_up.band.isVisible()
    assert window.focusWidget() is field(part(window, LockScreen), "Passphrase")


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("language", Language)
def test_no_word_of_the_band_is_cut(look, qtbot, language, own):
    with speaking(language):
        place = QWidget()  # which a band is as wide as, and cannot push aside
        qtbot.addWidget(place)
        band = DemoBand(look)
        band.setParent(place)
        band.show_written(1, 4)
        band.show_way_out(own=own)
        place.show()
        for scale in (2.0, 1.5, 1.0):
            look.choose(scale=scale)
            for wide in (1280, 1000, 800):
                band.resize(wide, band.height())
                for _ in range(SETTLED):  # it stands in another number of rows, and asks for their height
                    next_turn()
                assert cut(band) == []


def test_the_band_leaves_the_window_as_large_as_it_is(window, qtbot):
    write(window, qtbot)
    for scale in (2.0, 1.0):
        look_of(window).choose(scale=scale)
        for size in ((1280, 820), (1000, 700), (800, 600)):
            window.resize(*size)
            settle(window, qtbot)
            assert cut(window.made_up.band) == []
            assert window.size().toTuple() == size


def test_below_the_band_title_and_tags_are_whole_in_large_letters_while_something_is_looked_for(window, qtbot):
    look_of(window).choose(scale=2.0)
    window.resize(800, 600)
    write(window, qtbot, "The last bell. #keep #third-period")
    page = window.workspace.page.writing
    page.find_bar.open_bar()
    settle(window, qtbot)
    assert low(page) == []
    assert page.tags.height() >= page.tags.heightForWidth(page.tags.width())
