from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

import ui.dialogs
import ui.pages
from tests.ui.hands import next_turn, press_beside
from ui.widgets.letters import KeepsLetters
from ui.widgets.sheet import Question, Sheet


def kinds(of: type[Sheet] = Sheet) -> Iterator[type[Sheet]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


@pytest.fixture
def sheet(look, window) -> Sheet:
    made = Sheet(look, window, "A sheet")
    made.line, made.text, made.kept = QLineEdit("as it was"), QPlainTextEdit("as it was"), Kept()
    for field in (made.line, made.text, made.kept):
        made.body.addWidget(field)
    made.open_sheet()
    return made


class Kept(KeepsLetters, QLineEdit):
    pass


@pytest.mark.parametrize("field", ["line", "text"])
def test_a_stray_click_takes_no_letters_away_and_escape_does(sheet, qtbot, field):
    qtbot.keyClicks(getattr(sheet, field), "x")
    assert not press_beside(qtbot, sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_stray_click_closes_a_sheet_where_nothing_is_lost(sheet, qtbot):
    qtbot.keyClicks(sheet.kept, "kept by itself")
    qtbot.keyClicks(sheet.line, "x")
    sheet.line.clear()
    assert press_beside(qtbot, sheet)


def test_no_sheet_takes_away_how_every_sheet_is_laid_out():
    for place in (ui.dialogs, ui.pages):
        for module in pkgutil.walk_packages(place.__path__, f"{place.__name__}."):
            importlib.import_module(module.name)
    own = {name for name in vars(Sheet) if name.startswith("_") and not name.startswith("__")}
    assert own
    assert {kind.__name__: own & set(vars(kind)) for kind in kinds() if own & set(vars(kind))} == {}


def test_a_part_that_comes_late_takes_the_keyboard_from_nobody_who_types(window, look, qtbot):
    sheet = Sheet(look, window, "Share")
    field, people = QLineEdit(), QLineEdit()
    for part in (field, people):
        sheet.body.addWidget(part)
    sheet.open_sheet()
    assert window.focusWidget() is field
    qtbot.keyClicks(field, "For you")
    sheet.offer_focus(people)
    assert window.focusWidget() is field
    field.clear()
    sheet.offer_focus(people)
    assert window.focusWidget() is people


def test_a_sheet_that_grows_after_its_first_field_went_looks_for_it_no_more(window, look, qtbot):
    sheet = Sheet(look, window, "A sheet")
    sheet.scroll_body()
    field, more = QLineEdit(), QWidget()
    sheet.body.addWidget(field)
    sheet.open_sheet()
    assert window.focusWidget() is field
    next_turn()
    shiboken6.delete(field)
    more.setMinimumHeight(3000)
    sheet.body.addWidget(more)
    bars = [area.verticalScrollBar() for area in sheet.findChildren(QScrollArea)]
    qtbot.waitUntil(lambda: any(bar.maximum() > 0 for bar in bars))


@pytest.mark.parametrize("other", [True, False], ids=["another part can be used", "none can"])
def test_the_keyboard_stays_in_front_where_what_a_sheet_begins_at_is_out_of_use(look, window, qtbot, other):
    behind = QLineEdit(window)
    behind.show()
    behind.setFocus()
    sheet = Sheet(look, window, "A sheet")
    sheet.begins_at, text = QLineEdit(), QPlainTextEdit()
    for part, usable in ((sheet.begins_at, False), (text, other)):
        part.setEnabled(usable)
        sheet.body.addWidget(part)
    sheet.open_sheet()
    assert window.focusWidget() is (text if other else sheet)
    question = Question(look, sheet, "Sure?", "Are you?").answers("No", "Yes", lambda: None)
    question.open_sheet()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (question.isHidden(), sheet.isHidden()) == (True, True)
    assert window.focusWidget() is behind
