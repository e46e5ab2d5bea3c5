"""Whatever is pressed on a page, the keyboard is on that page afterwards, or on the one the deed led to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget

from tests.ui import hands
from tests.ui.hands import let_go, part, shown
from tests.ui.test_reach import a_year_in_a_window, look_up, settle, what
from ui.app.main_window import MainWindow
from ui.editor.editor import Editor
from ui.pages.circle.items import ItemList
from ui.pages.circle.pane import Pane
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.side import Side
from ui.pages.yearbook.maker import Maker
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip
from ui.widgets.sheet import sheet_over
from ui.wishes import NewEntry, PageName, ShowEntry

PLACES = (*PageName, "reading", "writing")
UNPRESSED = ("%", "Chalkboard", "Paper", "Look around…")
"""Dressing the whole window anew takes a second each, and the made-up year is another journal."""


@pytest.fixture(scope="module")
def window(tmp_path_factory, request, made_up_year) -> Iterator[MainWindow]:
    yield from a_year_in_a_window(tmp_path_factory.mktemp("focus"), request, made_up_year)


def show(window: MainWindow, qtbot, place: str) -> QWidget:
    workspace = window.workspace
    if place == "writing":
        workspace.answer(NewEntry())
    elif place == "reading":
        workspace.answer(ShowEntry(look_up(window, qtbot, lambda journal: journal.timeline.page()[3].id)))
    else:
        workspace.show_page(place)
    settle(window, qtbot)
    return workspace.page


def name(button: QAbstractButton) -> str:
    return f"{type(button).__name__} {button.accessibleName() or button.text()}"


def buttons(page: QWidget) -> dict[str, QAbstractButton]:
    """Every button that can be pressed on a page, by what it is called."""
    found = (one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled())
    return {name(one): one for one in found if not name(one).endswith(UNPRESSED)}


def close_what_opened(window: MainWindow, qtbot) -> None:
    """Leave menus, sheets and dialogs of the desktop as somebody does who changed their mind."""
    settle(window, qtbot)
    while (
        opened := QApplication.activePopupWidget()
        or next((one for one in window.findChildren(QDialog) if one.isVisible()), None)
        or sheet_over(window)
    ):
        opened.close_sheet() if hasattr(opened, "close_sheet") else opened.close()
        let_go()
        settle(window, qtbot)


def fell(window: MainWindow) -> str:
    """Tell where the keyboard is if that is nowhere on the page that is shown; "" if all is well."""
    page, now = window.workspace.page, window.focusWidget()
    return "" if now is not None and (now is page or page.isAncestorOf(now)) else what(now) if now else "nowhere"


def deeds(button: QAbstractButton) -> list[str]:
    """Give what a button offers in its menu, or "" where it does something itself."""
    menu = button.menu() if isinstance(button, Button) else None
    return [action.text() for action in (menu.actions() if menu else ()) if action.text()] or [""]


def press(window: MainWindow, qtbot, button: QAbstractButton, deed: str) -> None:
    button.setFocus()
    if deed:
        next(action for action in button.menu().actions() if action.text() == deed).trigger()
    else:
        button.click()
    close_what_opened(window, qtbot)


# Deeds that end long after they were asked for


def test_an_answer_that_was_sealed_leaves_the_keyboard_beside_it(window, qtbot, downloads):
    circle = show(window, qtbot, PageName.CIRCLE)
    items = look_up(window, qtbot, lambda journal: journal.inbox.items())
    item = next(one for one in items if one.kind == "share" and not one.outgoing and not one.hidden)
    circle.items.choose(item.id)
    qtbot.waitUntil(
        lambda: hands.shown(circle, ReadingColumn) is not None and part(circle, ReadingColumn).item.id == item.id
    )
    settle(window, qtbot)
    answer = part(circle, ReadingColumn).answer
    answer.findChildren(Chip)[0].click()
    answer.ways.only.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: bool(list(downloads.iterdir())))
    settle(window, qtbot)
    assert part(circle, ReadingColumn).isAncestorOf(QApplication.focusWidget())


def agree(window: MainWindow) -> None:
    """Let words that may be names stand, where that is asked."""
    if (question := sheet_over(window)) is not None:
        question.foot.itemAt(question.foot.count() - 1).widget().click()


def test_after_a_photo_was_chosen_or_not_one_goes_on_writing(window, qtbot):
    page = show(window, qtbot, "writing")
    for answer in QDialog.DialogCode:
        QTest.mouseClick(hands.button(page, "Photo or file…"), Qt.MouseButton.LeftButton)
        (dialog,) = window.findChildren(QFileDialog)
        dialog.done(answer)
        let_go()
        window.activateWindow()
        assert window.focusWidget() is hands.part(page, Editor)


def test_a_book_that_was_made_leaves_the_keyboard_on_what_made_it(window, qtbot, tmp_path):
    maker = show(window, qtbot, PageName.YEAR).findChild(Maker)
    button = maker.buttons["markdown"]
    qtbot.waitUntil(button.isEnabled)
    settle(window, qtbot)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    agree(window)
    hands.choose_in_dialog(qtbot, window, tmp_path)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: sheet_over(window) is not None or maker.done.isVisible())
    agree(window)
    qtbot.waitUntil(maker.done.isVisible)
    assert list(tmp_path.iterdir())
    assert window.focusWidget() is button


@pytest.mark.parametrize("width", [1280, 800])
def test_what_came_is_read_one_after_the_other_by_keyboard(window, qtbot, width):
    window.resize(width, 700)
    circle = show(window, qtbot, PageName.CIRCLE)
    circle.go_back()
    part(circle, ItemList).setFocus()
    part(circle, ItemList).choose_none()
    read = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        settle(window, qtbot)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: part(circle, Pane).isAncestorOf(QApplication.focusWidget()))
        read.append(shown(circle, ReadingColumn).item.id)  # the one before may be let go of later
        assert part(circle, Side).isVisible() is (width > 1000)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        if width > 1000:
            part(circle, ItemList).setFocus()
        assert QApplication.focusWidget() is part(circle, ItemList)
        assert part(circle, ItemList).chosen().id == read[-1]
    assert len(set(read)) == 2
    window.resize(1280, 820)


def test_a_list_that_the_keyboard_comes_by_opens_nothing(window, qtbot):
    circle = show(window, qtbot, PageName.CIRCLE)
    part(circle, ItemList).choose_none()
    unseen = look_up(window, qtbot, lambda journal: journal.inbox.unseen())
    part(circle, ItemList).setFocus()
    settle(window, qtbot)
    assert part(circle, ItemList).chosen() is None
    assert look_up(window, qtbot, lambda journal: journal.inbox.unseen()) == unseen


# Everything that can be pressed, in the end, for nobody knows what the journal is like after that


@pytest.mark.parametrize("place", PLACES)
def test_the_keyboard_stays_on_the_page_whatever_is_pressed(window, qtbot, place):
    found, left = [], {called: deeds(one) for called, one in buttons(show(window, qtbot, place)).items()}
    assert left
    for called, deed in [(called, deed) for called, offered in left.items() for deed in offered]:
        button = buttons(show(window, qtbot, place)).get(called)
        if button is not None and deed in deeds(button):
            press(window, qtbot, button, deed)
            if where := fell(window):
                found.append(f"{called} {deed}: {where}")
    assert not found, "\n".join(found)
