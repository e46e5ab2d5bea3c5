"""Who goes to a page types on there: by mouse, by key, with the navigation's own keys, and back to what was begun."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from journal.deeds.unlock import create_journal, open_journal
from journal.shapes import endings
from tests.ui.circle_friends import done
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import field, part, settle
from ui.app.main_window import MainWindow
from ui.editor.editor import Editor
from ui.pages.calendar.pictures import MonthGrid
from ui.pages.circle.pane import FirstSteps, Start
from ui.pages.journal.timeline_view import TimelineView
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import sheet_over
from ui.wishes import PageName, ShowKeys

CONTROL = Qt.KeyboardModifier.ControlModifier
DIGITS = {page: Qt.Key(Qt.Key.Key_1.value + at) for at, page in enumerate(PageName) if page is not PageName.SETTINGS}


@pytest.fixture
def window(session, look, preferences, unlocked, qtbot) -> MainWindow:
    return opened(session, look, preferences, qtbot)


def opened(session, look, preferences, qtbot, width: int = 1280) -> MainWindow:
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    made.resize(width, 700)
    made.show()
    session.unlocked.emit()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(made)
    return made


def stop(window: MainWindow, page: PageName) -> QWidget:
    return part(window.workspace, Navigation).buttons[page]


def by_mouse(window: MainWindow, qtbot, page: PageName) -> None:
    QTest.mouseClick(stop(window, page), Qt.MouseButton.LeftButton)
    settle(window)


def by_key(window: MainWindow, qtbot, page: PageName) -> None:
    press(window, qtbot, DIGITS[page], CONTROL)


def by_enter(window: MainWindow, qtbot, page: PageName) -> None:
    stop(window, page).setFocus(Qt.FocusReason.TabFocusReason)
    press(window, qtbot, Qt.Key.Key_Return)


def press(window: MainWindow, qtbot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, held)
    settle(window)


def here() -> QWidget:
    return QApplication.focusWidget()


def words_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


# Where each page begins


@pytest.mark.parametrize("come", [by_key, by_enter, by_mouse])
def test_each_page_has_a_place_for_the_keyboard(window, qtbot, come):
    begins = {
        PageName.CALENDAR: lambda: isinstance(here(), MonthGrid),
        PageName.JOURNAL: lambda: isinstance(here(), TimelineView),
        PageName.CIRCLE: lambda: here() is field(part(window.workspace.page, Start), "The name your friends will see"),
        PageName.TODAY: lambda: words_of(here()) == "Write it down",
        PageName.LOOK_BACK: lambda: here().parentWidget().accessibleName() == "Period" and here().isChecked(),
        PageName.YEAR: lambda: words_of(here()) == "Year in review",
    }
    for page, is_there in begins.items():
        come(window, qtbot, page)
        if come is by_mouse and page in {PageName.TODAY, PageName.LOOK_BACK, PageName.YEAR}:
            assert isinstance(here(), QScrollArea), page  # no button has a ring, and none is pressed by the next Enter
            press(window, qtbot, Qt.Key.Key_Tab)
            assert isinstance(here(), QAbstractButton), page
        else:
            assert is_there(), (page, here())
        assert window.workspace.page.isAncestorOf(here()), page


def test_what_was_clicked_is_gone_on_with(window, qtbot, entries, asked, session):
    by_mouse(window, qtbot, PageName.JOURNAL)
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    press(window, qtbot, Qt.Key.Key_E, CONTROL)
    QTest.keyClicks(here(), " Then the bell rang.")
    press(window, qtbot, Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert asked(session, lambda journal: journal.entries.get(entries[0].id)).body.endswith("Then the bell rang.")


def test_an_entry_in_the_editor_is_gone_on_with_from_the_list_too(window, qtbot, entries, asked, session):
    by_mouse(window, qtbot, PageName.JOURNAL)
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_E, CONTROL)
    QTest.keyClicks(here(), "Again: ")
    listed = window.workspace.page.finding.view
    listed.setFocus(Qt.FocusReason.MouseFocusReason)
    press(window, qtbot, Qt.Key.Key_E, CONTROL)
    assert here() is window.workspace.page.writing.editor
    QTest.keyClicks(here(), "the bell. ")
    press(window, qtbot, Qt.Key.Key_Return, CONTROL)
    settle(window)
    bodies = asked(session, lambda journal: [journal.entries.get(one.id).body for one in entries])
    assert any("Again: the bell. " in body for body in bodies)


# What was begun


@pytest.mark.parametrize("come", [by_key, by_enter, by_mouse])
@pytest.mark.parametrize("name", ["Your entry", "Title"])
def test_half_typed_words_are_typed_on_in_the_middle(window, qtbot, come, name):
    press(window, qtbot, Qt.Key.Key_N, CONTROL)
    writing = window.workspace.page.writing
    into = field(writing, name)
    into.setFocus()
    QTest.keyClicks(into, "A long day")
    for _ in "day":
        press(window, qtbot, Qt.Key.Key_Left)
    come(window, qtbot, PageName.CALENDAR)
    press(window, qtbot, Qt.Key.Key_Right)
    come(window, qtbot, PageName.JOURNAL)
    QTest.keyClicks(here(), "hot ")
    assert (writing.title.text() if name == "Title" else writing.editor.text()) == "A long hot day"


def test_a_day_an_entry_and_the_days_again(window, qtbot, entries):
    by_mouse(window, qtbot, PageName.CALENDAR)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(window, qtbot, key)
    day = here().day
    by_mouse(window, qtbot, PageName.JOURNAL)
    press(window, qtbot, Qt.Key.Key_Down)
    marked = window.workspace.page.finding.chosen()
    by_key(window, qtbot, PageName.CALENDAR)
    assert here().day == day
    by_key(window, qtbot, PageName.JOURNAL)
    assert window.workspace.page.finding.chosen() == marked == (entries[0].id,)
    press(window, qtbot, Qt.Key.Key_Down)
    assert window.workspace.page.finding.chosen() == (entries[1].id,)


def test_escape_leads_from_an_empty_search_to_where_one_goes_on(window, qtbot):
    by_key(window, qtbot, PageName.JOURNAL)
    for words in ("", "projector"):
        press(window, qtbot, Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(here(), words)
        if words:
            press(window, qtbot, Qt.Key.Key_Escape)
            assert here() is window.workspace.page.finding.field
        press(window, qtbot, Qt.Key.Key_Escape)
        assert isinstance(here(), TimelineView)
    press(window, qtbot, Qt.Key.Key_N, CONTROL)
    press(window, qtbot, Qt.Key.Key_F, CONTROL)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert isinstance(here(), Editor)


# The navigation's own keys


def test_arrows_walk_through_the_places_and_enter_goes_in(window, qtbot):
    stop(window, PageName.TODAY).setFocus(Qt.FocusReason.TabFocusReason)
    for key, page in (
        (Qt.Key.Key_Up, PageName.TODAY),
        (Qt.Key.Key_Down, PageName.JOURNAL),
        (Qt.Key.Key_Down, PageName.CALENDAR),
        (Qt.Key.Key_Up, PageName.JOURNAL),
    ):
        press(window, qtbot, key)
        assert here() is stop(window, page)
        assert stop(window, page).isChecked()
    assert window.workspace.page is window.workspace.journal_page()
    press(window, qtbot, Qt.Key.Key_Space)
    assert isinstance(here(), TimelineView)


def test_behind_a_sheet_no_page_takes_the_keyboard(window, qtbot):
    by_mouse(window, qtbot, PageName.JOURNAL)
    press(window, qtbot, Qt.Key.Key_Down)
    sheet = window.workspace.open_sheet(ShowKeys())
    press(window, qtbot, Qt.Key.Key_3, CONTROL)
    assert sheet.isAncestorOf(here())
    assert window.workspace.page is window.workspace.journal_page()
    stop(window, PageName.CALENDAR).click()  # as a screen reader does
    assert sheet.isAncestorOf(here())
    press(window, qtbot, Qt.Key.Key_Escape)
    assert sheet_over(window) is None
    assert window.workspace.page.isAncestorOf(here())


# Other windows, other journals


@pytest.mark.parametrize("come", [by_key, by_mouse])
@pytest.mark.parametrize("width", [1280, 800])
def test_in_a_circle_of_nobody_it_is_on_what_to_do_next(session, look, preferences, unlocked, qtbot, come, width):
    done(qtbot, unlocked, lambda journal: journal.circle.set_up("Mara"))
    window = opened(session, look, preferences, qtbot, width)
    for _ in range(2):  # as it is made, and as it is come back to
        come(window, qtbot, PageName.CIRCLE)
        steps = part(window.workspace.page, FirstSteps)
        assert here() is (steps.mail if come is by_key else steps)
        come(window, qtbot, PageName.TODAY)


def test_a_sealed_file_that_is_opened_takes_it_along(session, look, preferences, unlocked, qtbot, tmp_path):
    done(qtbot, unlocked, lambda journal: journal.circle.set_up("Mara"))
    window = opened(session, look, preferences, qtbot)
    file = tmp_path / f"From a friend{endings.SEALED}"
    file.write_bytes(b"not sealed at all")
    window.open_file(str(file))
    settle(window)
    assert here() is part(window.workspace.page, FirstSteps)


def test_in_a_narrow_window_the_entry_that_is_read_has_it(session, look, preferences, unlocked, qtbot):
    window = opened(session, look, preferences, qtbot, width=800)
    by_mouse(window, qtbot, PageName.JOURNAL)
    assert isinstance(here(), TimelineView)
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    by_mouse(window, qtbot, PageName.YEAR)
    by_mouse(window, qtbot, PageName.JOURNAL)
    assert here() is window.workspace.page.reading.text
    press(window, qtbot, Qt.Key.Key_Escape)
    assert isinstance(here(), TimelineView)


@pytest.fixture
def empty(session, look, preferences, tmp_path, qtbot) -> MainWindow:
    folder = tmp_path / "Empty.afterbell"
    create_journal(folder, PASSPHRASE, calibrate=False)[0].close()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    return opened(session, look, preferences, qtbot)


@pytest.mark.parametrize("come", [by_key, by_mouse])
def test_in_an_empty_journal_each_page_has_it_too(empty, qtbot, come: Callable[..., None]):
    for page in DIGITS:
        come(empty, qtbot, page)
        assert empty.workspace.page.isAncestorOf(here()), page
    come(empty, qtbot, PageName.JOURNAL)
    press(empty, qtbot, Qt.Key.Key_Return)
    assert here() is empty.workspace.page.finding.field
