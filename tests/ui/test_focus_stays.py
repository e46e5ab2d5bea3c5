"""Whatever is pressed on a page, the keyboard is on that page afterwards, or on the one the deed led to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from tests.ui.test_reach import a_year_in_a_window, look_up, settle, what
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.widgets.buttons import Button
from ui.widgets.sheet import sheet_over

PLACES = (*PAGES, "reading", "writing")
UNPRESSED = ("%", "Chalkboard", "Paper")
"""Dressing the whole window anew takes a second each."""


@pytest.fixture(scope="module")
def window(tmp_path_factory, request) -> Iterator[MainWindow]:
    yield from a_year_in_a_window(tmp_path_factory.mktemp("focus"), request)


def show(window: MainWindow, qtbot, place: str) -> QWidget:
    house = window._house
    if place == "writing":
        house.start_entry()
    elif place == "reading":
        house.show_entry(look_up(window, qtbot, lambda journal: journal.timeline.page()[3].id))
    else:
        house.show_page(place)
    settle(window, qtbot)
    return house.page


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
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle(window, qtbot)


def fell(window: MainWindow) -> str:
    """Tell where the keyboard is if that is nowhere on the page that is shown; "" if all is well."""
    page, now = window._house.page, window.focusWidget()
    return "" if now is not None and (now is page or page.isAncestorOf(now)) else what(now) if now else "nowhere"


def deeds(button: QAbstractButton) -> list[str]:
    """Give what a button offers in its menu, or "" where it does something itself."""
    menu = button.menu() if isinstance(button, Button) else None
    return [action.text() for action in menu.actions() if not action.isSeparator()] if menu else [""]


def press(window: MainWindow, qtbot, button: QAbstractButton, deed: str) -> None:
    button.setFocus()
    if deed:
        next(action for action in button.menu().actions() if action.text() == deed).trigger()
    else:
        button.click()
    close_what_opened(window, qtbot)


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
