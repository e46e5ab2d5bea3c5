from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QStackedWidget

from journal.dates import weeks
from journal.deeds.unlock import open_journal
from journal.errors import DiskFull, NotWritable
from journal.settings_table import LOCK_AFTER
from journal.shapes import Draft
from tests.dates.beginnings import begun_on
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy, labels, let_go, look_of, part, read
from ui.app.main_window import MainWindow
from ui.background.idle import Idle
from ui.opening.lock_screen import LockScreen
from ui.pages import Page
from ui.pages.calendar.page import DayRows
from ui.pages.calendar.pictures import MonthGrid
from ui.pages.journal.page import JournalPage
from ui.widgets.labels import Label
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import Question, sheet_over
from ui.widgets.shield import Shield
from ui.wishes import ChangePassphrase, PageName, ShowEntry


@pytest.fixture
def window(at_lock_screen):
    return at_lock_screen


@pytest.fixture
def opened(window, unlocked, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None)
    return window


def pages_of(window) -> list[Page]:
    return window.workspace.findChildren(Page)


def page_name(window) -> str:
    return type(window.workspace.page).__name__


@pytest.mark.parametrize(("seen", "unseen"), [(True, 100_000), (False, 0)])
def test_what_nobody_sees_is_made_ready_after_the_first_paint_or_for_a_window_that_is_not_shown(
    seen, unseen, session, look, preferences, monkeypatch, qtbot
):
    monkeypatch.setattr("ui.app.bare_window.UNSEEN", unseen)
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.setVisible(seen)
    with qtbot.assertNotEmitted(made.painted):
        made.grab()


def test_unlocking_builds_the_pages_and_begins_with_today(opened):
    assert page_name(opened) == "TodayPage"
    assert [type(page).__name__ for page in pages_of(opened)] == ["TodayPage"]


@pytest.fixture
def american(monkeypatch):
    there = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: there))
    with begun_on(weeks.MONDAY):
        yield


def test_weeks_begin_as_on_the_system_before_a_day_is_shown(window, american, unlocked, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None)
    grid = part(window.workspace.show_page(PageName.CALENDAR), MonthGrid)
    qtbot.waitUntil(lambda: grid.shown is not None)
    assert grid.day_at(1, grid.height() / 2).weekday() == weeks.SUNDAY


@pytest.fixture
def ahead(short_pauses, monkeypatch):
    monkeypatch.setattr("ui.app.workspace.AHEAD_AFTER", 0)


def test_the_journal_page_is_made_ahead_and_its_list_filled_before_anybody_goes_there(ahead, opened, qtbot):
    qtbot.waitUntil(lambda: opened.workspace.findChild(JournalPage) is not None)
    page = part(opened.workspace, JournalPage)
    assert not page.isVisible()
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() > 0)
    assert opened.workspace.show_page(PageName.JOURNAL) is page


def test_another_time_until_locking_is_heard_as_soon_as_it_is_kept(opened, session, qtbot):
    qtbot.waitUntil(lambda: not busy(session))
    with qtbot.waitSignal(opened.workspace.lock_after_changed) as heard:
        session.do(opened, lambda journal: journal.settings.set(LOCK_AFTER, 5))
    assert heard.args == [5]


def test_locking_deletes_every_page_and_asks_for_the_passphrase(opened, session, qtbot):
    opened.workspace.show_page(PageName.JOURNAL)
    workspace = weakref.ref(opened.workspace)
    gone = []
    for page in pages_of(opened):
        page.destroyed.connect(lambda: gone.append(1))
    with qtbot.waitSignal(session.locked):
        opened.lock()
    qtbot.waitUntil(lambda: len(gone) == 2)
    gc.collect()
    assert workspace() is None
    assert part(opened, QStackedWidget).currentWidget() is part(opened, LockScreen)
    assert not part(opened, Shield).is_up


def test_nothing_of_the_journal_is_left_in_any_widget_after_locking(opened, session, entries, qtbot):
    opened.workspace.show_page(PageName.JOURNAL)
    opened.workspace.answer(ShowEntry(entries[0].id))

    def words() -> str:
        found = []
        for widget in QApplication.allWidgets():
            for name in ("text", "toPlainText", "accessibleName", "toolTip", "windowTitle"):
                told = getattr(widget, name, None)
                found.append(str(told()) if callable(told) else "")
        return "\n".join(found)

    qtbot.waitUntil(lambda: "quiet row" in words())
    with qtbot.waitSignal(session.locked):
        opened.lock()
    qtbot.waitUntil(lambda: opened.workspace is None)
    let_go()
    assert "quiet row" not in words()


def test_the_title_says_afterbell_and_nothing_else(opened, entries):
    opened.workspace.answer(ShowEntry(entries[0].id))
    assert opened.windowTitle() == "Afterbell"


def test_the_last_words_are_written_before_the_journal_closes(opened, session, folder, qtbot):
    opened.workspace.settle = lambda: session.do(
        session, lambda journal: journal.entries.write(Draft(body="last words"))
    )
    with qtbot.waitSignal(session.locked):
        opened.lock()
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES) + 1
    journal.close()


def test_a_change_that_cannot_be_kept_holds_the_lock_and_asks(opened, session, qtbot):
    def refuse(_):
        raise DiskFull(path=None)

    opened.workspace.settle = lambda: session.do(session, refuse)
    with qtbot.waitSignal(session.lock_held):
        opened.lock()
    question = sheet_over(opened)
    assert isinstance(question, Question)
    assert question.title.text() == "Your last change is not saved"
    assert opened.workspace is not None
    with qtbot.waitSignal(session.locked):
        question.foot.itemAt(question.foot.count() - 1).widget().click()


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_2, "JournalPage"),
        (Qt.Key.Key_3, "CalendarPage"),
        (Qt.Key.Key_4, "LookbackPage"),
        (Qt.Key.Key_5, "CirclePage"),
        (Qt.Key.Key_F, "JournalPage"),
        (Qt.Key.Key_N, "JournalPage"),
        (Qt.Key.Key_Up, "JournalPage"),
        (Qt.Key.Key_Comma, "SettingsPage"),
    ],
)
def test_a_key_goes_where_it_says(opened, qtbot, key, page):
    qtbot.keyClick(opened, key, Qt.KeyboardModifier.ControlModifier)
    assert page_name(opened) == page


def test_ctrl_l_locks(opened, session, qtbot):
    with qtbot.waitSignal(session.locked):
        qtbot.keyClick(opened, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_keys_do_nothing_behind_a_sheet(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    assert sheet_over(opened) is not None
    qtbot.keyClick(opened, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page_name(opened) == "TodayPage"
    qtbot.keyClick(sheet_over(opened), Qt.Key.Key_Escape)
    assert sheet_over(opened) is None


def test_tab_stays_inside_a_sheet(opened, qtbot):
    sheet = opened.workspace.open_sheet(ChangePassphrase())
    for _ in range(8):
        qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(opened.focusWidget())


def test_f9_blanks_the_window_and_brings_it_back(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_F9)
    assert part(opened, Shield).is_up
    assert not opened.workspace.isVisible()
    qtbot.keyClick(part(opened, Shield), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page_name(opened) == "TodayPage"
    qtbot.keyClick(part(opened, Shield), Qt.Key.Key_F9)
    assert not part(opened, Shield).is_up
    assert opened.workspace.isVisible()


def test_idle_minutes_lock(opened, session, qtbot):
    qtbot.waitUntil(part(part(opened, Idle), QTimer).isActive)
    with qtbot.waitSignal(session.locked):
        part(opened, Idle).reached.emit()


def test_closing_locks_first(opened, session, folder, qtbot):
    with qtbot.waitSignal(session.locked):
        opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible())
    open_journal(folder, PASSPHRASE).close()


def test_the_place_of_the_window_and_the_journal_are_remembered(opened, preferences, folder, session, qtbot):
    opened.resize(760, 600)
    with qtbot.waitSignal(session.locked):
        opened.close()
    assert preferences.folder == folder
    again = MainWindow(session, look_of(opened), preferences)
    qtbot.addWidget(again)
    assert again.size().width() == 760


def test_what_is_remembered_on_this_machine_holds_no_word_of_the_journal(opened, session, entries, tmp_path, qtbot):
    opened.workspace.show_page(PageName.JOURNAL)
    opened.workspace.answer(ShowEntry(entries[0].id))
    with qtbot.waitSignal(session.locked):
        opened.close()
    kept = (tmp_path / "window.ini").read_text("utf-8").casefold()
    assert "journal" in kept
    assert not [entry for entry in entries if entry.heading.casefold() in kept]


def test_new_things_in_the_circle_stand_at_its_place_in_the_navigation(opened):
    part(opened.workspace, Navigation).set_badge(PageName.CIRCLE, 2)
    assert part(opened.workspace, Navigation).buttons[PageName.CIRCLE].accessibleName() == "Circle, 2 new"
    part(opened.workspace, Navigation).set_badge(PageName.CIRCLE, 0)
    assert part(opened.workspace, Navigation).buttons[PageName.CIRCLE].accessibleName() == "Circle"


def test_a_dropped_sealed_file_goes_to_the_circle(opened, tmp_path, qtbot):
    file = tmp_path / "x.afterbell"
    file.write_bytes(b"not sealed at all")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, nothing = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    opened.dropEvent(QDropEvent(QPoint(5, 5), action, data, Qt.MouseButton.LeftButton, nothing))
    assert page_name(opened) == "CirclePage"
    qtbot.waitUntil(lambda: "This is not a sealed file" in {label.text() for label in opened.findChildren(Label)})


def test_a_file_that_comes_while_the_journal_is_being_locked_waits_for_the_next_time(opened, session, folder, qtbot):
    sealed = str(folder.parent / "from a friend.afterbell")
    opened.lock()
    opened.open_file(sealed)
    assert opened.waiting_file == sealed
    qtbot.waitUntil(lambda: opened.workspace is None)
    assert opened.waiting_file == sealed


def test_a_refusal_nobody_waited_for_is_said_above_the_page(opened, session):
    session.failed.emit(DiskFull(path=None))
    assert "The disk is full" in labels(opened)


def test_a_journal_on_a_disk_that_takes_nothing_is_shown_and_said_to_be_only_for_reading(
    window, unlocked, session, folder, qtbot, monkeypatch
):
    with qtbot.waitSignal(session.locked):
        session.lock()

    def refused(path):
        raise NotWritable(path=path)

    monkeypatch.setattr("journal.files.Lock", refused)
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    qtbot.waitUntil(lambda: window.workspace is not None and "only be read" in read(window))
    assert "copy its folder" in read(window)
    shown = window.workspace.show_page(PageName.JOURNAL).finding.view.model()
    qtbot.waitUntil(lambda: shown.rowCount() == len(ENTRIES))


def test_what_is_begun_in_the_calendar_is_kept_under_its_day(opened, session, asked, qtbot):
    calendar = opened.workspace.show_page(PageName.CALENDAR)
    qtbot.waitUntil(lambda: part(calendar, DayRows).write is not None)
    calendar._choose(date(2026, 2, 3))
    qtbot.waitUntil(lambda: part(calendar, DayRows)._first is None and part(calendar, DayRows).write is not None)
    part(calendar, DayRows).write.click()
    writing = opened.workspace.page.writing
    qtbot.waitUntil(lambda: "3 February" in writing.tools.day.text())
    qtbot.keyClicks(writing.editor, "Long ago.")
    with qtbot.waitSignal(writing.saved):
        writing.settle()
    (row,) = asked(session, lambda journal: journal.timeline.on_day(date(2026, 2, 3)))
    assert row.heading == "Long ago."


def test_large_letters_in_a_small_window_leave_the_navigation_its_icons_and_names(opened, look):
    navigation = part(opened.workspace, Navigation)
    opened.resize(800, 600)
    assert navigation.buttons[PageName.JOURNAL].text() == "Journal"
    look.choose(scale=2.0)
    QApplication.sendPostedEvents()
    assert navigation.width() < 100
    assert part(opened.workspace, QStackedWidget).width() > 700
    assert {button.accessibleName() for button in navigation.buttons.values()} >= {"Journal", "Look back", "Settings"}
    assert navigation.new_entry.accessibleName() == "New entry"
    assert navigation.buttons[PageName.JOURNAL].toolTip() == "Journal"
    look.choose(scale=1.0)
    QApplication.sendPostedEvents()
    assert navigation.buttons[PageName.JOURNAL].text() == "Journal"


def test_the_bar_of_what_is_under_way_lies_over_the_page_and_moves_nothing(open_window, session):
    page = open_window.workspace.page
    open_window.grab()
    before = page.mapTo(open_window, QPoint(0, 0))
    session.busy.emit(True)
    open_window.grab()
    bar = next(one for one in open_window.findChildren(QProgressBar) if one.accessibleName() == "Working")
    assert not bar.visibleRegion().isEmpty()
    assert page.mapTo(open_window, QPoint(0, 0)) == before
