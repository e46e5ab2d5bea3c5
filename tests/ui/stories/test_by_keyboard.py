"""The window by keyboard alone, wide and narrow: every key of the list does what it says, and after each deed the
keyboard is where one goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QWidget

from journal.deeds.unlock import passphrase_opens
from journal.shapes import Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import field, look_of, part, session_of, settle
from tests.ui.stories.test_where_keys_go import opened, press
from ui.app.main_window import MainWindow
from ui.dialogs.passphrase import PassphraseSheet
from ui.opening.recovery import RecoveryView
from ui.pages.journal.entry_stack import Places
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Label
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import sheet_over
from ui.widgets.shield import Shield
from ui.wishes import PageName

CONTROL, SHIFT, ALT, PLAIN = (
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier),
    *(Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier),
)
WIDTHS = {"wide": 1280, "narrow": 800}


@pytest.fixture(params=WIDTHS)
def window(request, session, look, preferences, unlocked, qtbot) -> MainWindow:
    """A window on the entries, wide and narrow."""
    return opened(session, look, preferences, qtbot, WIDTHS[request.param])


def is_narrow(window: MainWindow) -> bool:
    return window.width() < 1000


def page(window: MainWindow) -> str:
    return type(window.workspace.page).__name__


def holds_focus(part: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is part or part.isAncestorOf(now))


def open_second(window: MainWindow, qtbot):
    """Go to the journal, down to its second entry, and open that; give the page."""
    press(window, qtbot, Qt.Key.Key_2, CONTROL)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(window, qtbot, key)
    return window.workspace.page


def test_an_entry_is_opened_edited_and_left_again(window, entries, qtbot, asked, session):
    journal = open_second(window, qtbot)
    assert journal.reading.wanted == entries[1].id
    assert QApplication.focusWidget() is journal.reading.text
    assert journal.finding.isVisible() is not is_narrow(window)
    press(window, qtbot, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: "projector" in journal.writing.editor.text())
    assert QApplication.focusWidget() is journal.writing.editor
    QTest.keyClicks(journal.writing.editor, " And then it worked.")
    press(window, qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: part(journal, Places).reads)
    settle(window)
    assert QApplication.focusWidget() is (journal.reading.text if is_narrow(window) else journal.finding.view)
    if is_narrow(window):
        press(window, qtbot, Qt.Key.Key_Left, ALT)
        assert journal.finding.isVisible()
    assert QApplication.focusWidget() is journal.finding.view
    assert journal.finding.chosen() == (entries[1].id,)
    press(window, qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is journal.reading.text
    assert asked(session, lambda journal: journal.entries.count()) == len(entries)
    assert asked(session, lambda journal: journal.entries.get(entries[1].id)).body.endswith("And then it worked.")


@pytest.mark.parametrize("window", ["wide"], indirect=True)
def test_the_first_entry_of_all_is_left_for_the_list_and_the_last_one_thrown_away_for_the_search(window, qtbot):
    press(window, qtbot, Qt.Key.Key_2, CONTROL)
    journal = window.workspace.page
    for key, held in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, CONTROL),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ):
        press(window, qtbot, key, held)
    qtbot.waitUntil(lambda: not journal.finding.view.isVisible())
    assert QApplication.focusWidget() is journal.finding.field
    press(window, qtbot, Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "The first of all.")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(journal.finding.chosen()) == 1)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is journal.finding.view)
    press(window, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not journal.finding.view.isVisible())
    assert QApplication.focusWidget() is journal.finding.field


@pytest.mark.parametrize("window", ["narrow"], indirect=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left], ids=["Escape", "Alt+Left"])
def test_the_way_back_leads_to_the_row_and_on_from_there(window, entries, qtbot, key):
    journal = open_second(window, qtbot)
    press(window, qtbot, key, ALT if key == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is journal.finding.view
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    assert journal.reading.wanted == entries[2].id
    assert QApplication.focusWidget() is journal.reading.text


def test_what_goes_to_the_trash_leaves_the_keyboard_on_the_next_row(window, entries, qtbot):
    journal = open_second(window, qtbot)
    journal.reading.bar.more.setFocus()
    journal.reading.bar.deed_requested.emit("trash")
    settle(window)
    qtbot.waitUntil(lambda: journal.finding.view.model().rowCount() == len(entries) - 1)
    settle(window)
    assert QApplication.focusWidget() is journal.finding.view
    assert journal.finding.chosen() == (entries[2].id,)
    press(window, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: journal.finding.view.model().rowCount() == len(entries) - 2)
    settle(window)
    assert journal.finding.chosen() == (entries[3].id,)
    assert QApplication.focusWidget() is journal.finding.view
    press(window, qtbot, Qt.Key.Key_Return)
    assert journal.reading.wanted == entries[3].id


def test_a_later_line_is_added_and_reading_goes_on(window, entries, qtbot, asked, session):
    journal = open_second(window, qtbot)
    journal.reading.bar.deed_requested.emit("later")
    assert QApplication.focusWidget() is field(journal.reading.ask, "What came of it")
    QTest.keyClicks(QApplication.focusWidget(), "It turned out well.")
    press(window, qtbot, Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert QApplication.focusWidget() is journal.reading.text
    assert [line.text for line in asked(session, lambda it: it.entries.later_lines(entries[1].id))] == [
        "It turned out well."
    ]
    press(window, qtbot, Qt.Key.Key_Return)
    assert part(journal, Places).reads


def test_what_was_done_to_an_entry_leaves_the_keyboard_on_what_did_it(window, qtbot):
    journal = open_second(window, qtbot)
    journal.reading.bar.more.setFocus()
    for deed in ("star", "evidence", "versions"):
        journal.reading.bar.deed_requested.emit(deed)
        settle(window)
        if sheet_over(window) is not None:
            press(window, qtbot, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is journal.reading.bar.more


def test_a_tag_given_to_several_leaves_the_keyboard_on_the_list(window, qtbot):
    press(window, qtbot, Qt.Key.Key_2, CONTROL)
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Down, SHIFT)
    journal = window.workspace.page
    journal.finding.choosing.deed_requested.emit("tag")
    settle(window)
    QTest.keyClicks(QApplication.focusWidget(), "keep")
    press(window, qtbot, Qt.Key.Key_Return)
    assert sheet_over(window) is None
    assert QApplication.focusWidget() is journal.finding.view


def test_a_tag_that_is_pressed_leads_to_the_list_of_its_entries(window, qtbot):
    journal = open_second(window, qtbot)
    journal.reading.tag_requested.emit("observation")
    press(window, qtbot, Qt.Key.Key_Escape)  # in a narrow window the tag's page comes first
    assert journal.finding.isVisible()
    assert QApplication.focusWidget() is journal.finding.view


def test_an_empty_new_entry_that_is_left_begins_no_other(window, qtbot, entries, asked, session):
    press(window, qtbot, Qt.Key.Key_N, CONTROL)
    press(window, qtbot, Qt.Key.Key_Return, CONTROL)
    for _ in range(2):
        press(window, qtbot, Qt.Key.Key_Return)
    assert not part(window.workspace.page, Places).writes
    assert asked(session, lambda journal: journal.entries.count()) == len(entries)


def test_blank_and_back_puts_the_keyboard_where_it_was(window, qtbot):
    journal = open_second(window, qtbot)
    press(window, qtbot, Qt.Key.Key_F9)
    journal.reading.refresh()
    press(window, qtbot, Qt.Key.Key_F9)
    assert QApplication.focusWidget() is journal.reading.text


def test_after_locking_one_types_the_passphrase_and_is_on_today(window, qtbot, folder):
    window.folder = folder
    open_second(window, qtbot)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: window.workspace is None and not session_of(window).is_locking)
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    settle(window)
    qtbot.waitUntil(lambda: holds_focus(window.workspace.page))


@pytest.mark.parametrize("window", ["wide"], indirect=True)
def test_passphrase_and_sheet_are_renewed_by_keyboard_alone(window, qtbot, asked, session):
    settings = window.workspace.show_page(PageName.SETTINGS)
    settle(window)
    change, renew = (
        next(one for one in settings.findChildren(QuietButton) if one.accessibleName().startswith(name))
        for name in ("Passphrase", "Recovery sheet")
    )
    change.setFocus()
    press(window, qtbot, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(sheet_over(window), PassphraseSheet))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClicks(QApplication.focusWidget(), "another four unrelated words")
        QTest.keyClick(QApplication.focusWidget(), key)
    qtbot.waitUntil(lambda: sheet_over(window) is None)
    assert QApplication.focusWidget() is change
    assert asked(session, lambda journal: passphrase_opens(journal, "another four unrelated words"))
    renew.setFocus()
    press(window, qtbot, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "another four unrelated words")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RecoveryView))
    press(window, qtbot, Qt.Key.Key_Escape)  # the words are shown once only
    press(window, qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Print…"
    press(window, qtbot, Qt.Key.Key_Backtab)
    press(window, qtbot, Qt.Key.Key_Return)
    assert sheet_over(window) is None
    assert QApplication.focusWidget() is renew


# Every key that the list tells of


def writes(kind: Kind) -> Callable[[MainWindow], bool]:
    def told(window: MainWindow) -> bool:
        writing = window.workspace.page.writing
        return writing.isVisible() and writing.draft().kind is kind and QApplication.focusWidget() is writing.editor

    return told


def shows(name: str) -> Callable[[MainWindow], bool]:
    return lambda window: page(window) == name and holds_focus(window.workspace.page)


def opens(name: str) -> Callable[[MainWindow], bool]:
    return lambda window: type(sheet_over(window)).__name__ == name


def stands(text: str) -> Callable[[MainWindow], bool]:
    return lambda window: window.workspace.page.writing.editor.text() == text


EMPTIED = [(Qt.Key.Key_A, CONTROL, lambda _: True), (Qt.Key.Key_Backspace, PLAIN, stands(""))]
PUT_AWAY = (Qt.Key.Key_Escape, PLAIN, opens("NoneType"))
PAGES = ("TodayPage", "JournalPage", "CalendarPage", "LookbackPage", "CirclePage", "YearbookPage")
ANYWHERE = {
    "Ctrl+↑": [(Qt.Key.Key_Up, CONTROL, writes(Kind.HIGH))],
    "Ctrl+↓": [(Qt.Key.Key_Down, CONTROL, writes(Kind.LOW))],
    "Ctrl+N": [(Qt.Key.Key_N, CONTROL, writes(Kind.NOTE))],
    "Ctrl+F": [
        (Qt.Key.Key_F, CONTROL, lambda window: QApplication.focusWidget() is window.workspace.page.finding.field)
    ],
    "Ctrl+1 … 6": [(Qt.Key(Qt.Key.Key_1.value + at), CONTROL, shows(name)) for at, name in enumerate(PAGES)],
    "Ctrl+,": [(Qt.Key.Key_Comma, CONTROL, shows("SettingsPage"))],
    "Ctrl++  −  0": [
        (Qt.Key.Key_Plus, CONTROL, lambda window: look_of(window).scale == 1.15),
        (Qt.Key.Key_Minus, CONTROL, lambda window: look_of(window).scale == 1.0),
        (Qt.Key.Key_Minus, CONTROL, lambda window: look_of(window).scale == 0.9),
        (Qt.Key.Key_0, CONTROL, lambda window: look_of(window).scale == 1.0),
    ],
    "F9": [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, lambda window: part(window, Shield).is_up),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, lambda window: not part(window, Shield).is_up),
    ],
    "F1": [(Qt.Key.Key_F1, PLAIN, opens("GuideSheet")), PUT_AWAY],
    "Shift+F1": [(Qt.Key.Key_F1, SHIFT, opens("ShortcutSheet")), PUT_AWAY],
    "Ctrl+L": [(Qt.Key.Key_L, CONTROL, lambda window: session_of(window).is_locking or not session_of(window).is_open)],
}
READING = {
    "Ctrl+E": [
        (Qt.Key.Key_E, CONTROL, lambda window: QApplication.focusWidget() is window.workspace.page.writing.editor)
    ],
    "Alt+←": [(Qt.Key.Key_Left, ALT, lambda window: window.workspace.page.finding.isVisible())],
}
WRITING = {
    "Ctrl+B  I  K": [
        (Qt.Key.Key_B, CONTROL, stands("****")),
        *EMPTIED,
        (Qt.Key.Key_I, CONTROL, stands("**")),
        *EMPTIED,
        (Qt.Key.Key_K, CONTROL, lambda _: QApplication.focusWidget().accessibleName() == "Address"),
        (Qt.Key.Key_Escape, PLAIN, lambda window: QApplication.focusWidget() is window.workspace.page.writing.editor),
    ],
    "Ctrl+Shift+H  Q": [
        (Qt.Key.Key_H, CONTROL | SHIFT, stands("## ")),
        *EMPTIED,
        (Qt.Key.Key_Q, CONTROL | SHIFT, stands("> ")),
    ],
    "Ctrl+Shift+U  O  X": [
        (Qt.Key.Key_U, CONTROL | SHIFT, stands("- ")),
        (Qt.Key.Key_O, CONTROL | SHIFT, stands("1. ")),
        *EMPTIED,
        (Qt.Key.Key_X, CONTROL | SHIFT, stands("- [ ] ")),
    ],
    "Ctrl+Shift+K": [(Qt.Key.Key_K, CONTROL | SHIFT, stands("``"))],
    "Tab  Shift+Tab": [
        (Qt.Key.Key_U, CONTROL | SHIFT, stands("- ")),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, stands("    - ")),
        (Qt.Key.Key_Backtab, SHIFT, stands("- ")),
    ],
    "Ctrl+Shift+P": [(Qt.Key.Key_P, CONTROL | SHIFT, lambda window: bool(window.findChildren(QFileDialog)))],
    "Ctrl+Shift+F": [
        (Qt.Key.Key_F, CONTROL | SHIFT, lambda window: window.workspace.page.writing.find_bar.isVisible())
    ],
    "F8": [
        (Qt.Key.Key_F8, PLAIN, lambda window: not part(window.workspace, Navigation).isVisible()),
        (Qt.Key.Key_F8, PLAIN, lambda window: part(window.workspace, Navigation).isVisible()),
    ],
    "Ctrl+Enter": [(Qt.Key.Key_Return, CONTROL, lambda window: not part(window.workspace.page, Places).writes)],
}
IN_A_TABLE = {"Enter", "Alt+Shift+↓  ↑", "Alt+Shift+→  ←", "Alt+Shift+A", "Esc"}
ON_A_PHOTO = {"+  −", "Enter", "Ctrl+D", "Alt+↑  ↓", "Del"}
AMONG_PICTURES = {"Pg↑  Pg↓", "Space", "Enter"}
ELSEWHERE = {"Ctrl+H", "Ctrl+P", "Ctrl+Q", "F3  Shift+F3", "Shift+F10", *IN_A_TABLE, *ON_A_PHOTO, *AMONG_PICTURES}
"""Pressed by `test_lock_screen`, `test_printing`, `test_leaving`, and, where something was searched for, `test_found`;
by `test_menu_key`, `test_tables`, `test_table_bar`, `test_controls` and `test_gallery`; Space in a text by
`test_ticking`."""


def begin(window: MainWindow, qtbot, keys: str) -> None:
    """Stand where these keys are for, with nothing begun."""
    press(window, qtbot, Qt.Key.Key_1, CONTROL)
    if keys in READING:
        open_second(window, qtbot)
    elif keys in WRITING:
        press(window, qtbot, Qt.Key.Key_N, CONTROL)


def test_every_key_of_the_list_does_what_it_says(window, qtbot):
    for keys, steps in (READING | WRITING | ANYWHERE).items():  # the last one locks
        begin(window, qtbot, keys)
        for key, held, done in steps:
            QTest.keyClick(QApplication.focusWidget(), key, held)

            def is_done(done=done, keys=keys):
                assert done(window), keys

            qtbot.waitUntil(is_done)
        for dialog in window.findChildren(QFileDialog):
            dialog.reject()
            window.activateWindow()  # as a desktop does
            qtbot.waitUntil(lambda: holds_focus(window.workspace.page))


def test_every_key_of_the_list_is_pressed_here(window, qtbot):
    press(window, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    grid = next(one for one in sheet_over(window).findChildren(QGridLayout) if one.columnCount() == 2)
    told = {
        label.text()
        for row in range(grid.rowCount())
        if (item := grid.itemAtPosition(row, 0)) and isinstance(label := item.widget(), Label)
        if grid.itemAtPosition(row, 1).widget() is not label
    }
    assert told == {*ANYWHERE, *READING, *WRITING, *ELSEWHERE}
