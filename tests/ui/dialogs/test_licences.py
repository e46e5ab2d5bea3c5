from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal import licences
from tests.ui.dialogs.test_guide import opened, ready
from ui.dialogs.licences import LicencesSheet
from ui.widgets.plain_text import text_of
from ui.widgets.sheet import sheet_over

__all__ = ["opened"]
ROW = next(row for row, part in enumerate(licences.parts()) if part.name == "SQLCipher")


def by_tab(window, qtbot, name: str) -> QWidget:
    """Press Tab until the keyboard is at the control that is heard by this name; give it."""
    for _ in range(8):
        if window.focusWidget().accessibleName().startswith(name):
            return window.focusWidget()
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(name)


@pytest.fixture
def sheet(opened, qtbot) -> LicencesSheet:
    """Opened as somebody does who has no pointer: the settings, a word in their search, the button it leaves."""
    qtbot.keyClick(opened, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(by_tab(opened, qtbot, "Search the settings"), "licence")
    qtbot.keyClick(by_tab(opened, qtbot, "Licences"), Qt.Key.Key_Space)
    made = sheet_over(opened)
    assert isinstance(made, LicencesSheet)
    return made


def test_every_part_is_listed_with_its_version_and_licence(sheet):
    listed = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    assert listed == [f"{part.called}\n{part.licence}" for part in licences.parts()]
    assert "permission notice shall be included" in text_of(sheet.text.document())


def test_a_licence_is_read_word_for_word_by_the_keyboard_alone(sheet, opened, qtbot):
    assert opened.focusWidget() is sheet.list
    for _ in range(ROW):
        qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.heading.text() == "SQLCipher"
    qtbot.waitUntil(lambda: "ADVISED OF THE POSSIBILITY" in text_of(sheet.text.document()))
    said = text_of(sheet.text.document()).split()
    assert said == f"BSD-3-Clause {licences.parts()[ROW].text}".split()


def test_where_there_is_no_room_the_parts_are_in_a_field_that_opens(sheet, opened, look, qtbot):
    look.choose(scale=2.0)
    opened.resize(800, 600)
    assert not sheet.list.isVisible()
    sheet.choice.setFocus()
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Down)
    assert sheet.heading.text() == licences.parts()[1].called


def test_escape_puts_it_away(sheet, opened, qtbot):
    qtbot.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert sheet_over(opened) is None
    assert ready(opened, qtbot)
