"""Nothing moves under the pointer when it is said that something does not fit: its room was there before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLineEdit, QWidget

from journal.shapes.keys import KeyDeed
from tests.ui import hands
from tests.ui.hands import SETTLED, next_turn, part, press, read, write
from ui.dialogs.passphrase import PassphraseSheet
from ui.dialogs.prove import ProofSheet
from ui.opening.welcome import Welcome
from ui.pages.settings import SettingsPage
from ui.pages.settings.school import SchoolGroup
from ui.wishes import Prove


def places(within: QWidget) -> dict[tuple[str, int], tuple[int, int]]:
    """Give where each button and field stands that can be seen."""
    for _ in range(SETTLED):
        next_turn()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QDateEdit)
    seen = [one for kind in kinds for one in within.findChildren(kind) if one.isVisible()]
    return {
        (one.accessibleName() or type(one).__name__, id(one)): one.mapTo(within, QPoint()).toTuple() for one in seen
    }


@pytest.fixture(params=[1.0, 2.0])
def look_of_any_size(request, look):
    look.choose(scale=request.param)
    yield look
    look.choose(scale=1.0)


def unlike(qtbot, within: QWidget, button: str) -> None:
    """Type two passphrases that are not the same, and look what moves when that is said."""
    write(qtbot, within, "Passphrase", "four unrelated paper lanterns")
    qtbot.waitUntil(lambda: "Strong" in read(within))
    write(qtbot, within, "Type it once more", "four unrelated paper lamps")
    before = places(within)
    press(qtbot, within, button)
    qtbot.waitUntil(lambda: "The two are not the same." in read(within))
    assert places(within) == before
    write(qtbot, within, "Type it once more", "four")
    assert places(within) == before


def test_a_passphrase_that_is_not_the_same_moves_nothing(unlocked, look_of_any_size, window, qtbot):
    window.resize(800, 600)
    sheet = PassphraseSheet(unlocked, look_of_any_size, None, window)
    sheet.open_sheet()
    unlike(qtbot, sheet, "Use this passphrase")


def test_nor_does_it_at_the_first_start(session, look_of_any_size, qtbot):
    welcome = Welcome(session, look_of_any_size)
    qtbot.addWidget(welcome)
    welcome.resize(1280, 820)
    welcome.show()
    welcome.show_choose()
    unlike(qtbot, welcome, "Create my journal")


def test_a_wrong_passphrase_moves_nothing(unlocked, look_of_any_size, window, qtbot):
    sheet = ProofSheet(unlocked, look_of_any_size, Prove(deed=KeyDeed.NEW_PASSPHRASE, then=print), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not hands.busy(unlocked))
    write(qtbot, sheet, "Passphrase", "four unrelated paper lamps")
    before = places(sheet)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert places(sheet) == before


def test_a_school_year_that_ends_before_it_begins_moves_nothing(unlocked, look_of_any_size, qtbot):
    """It is said as a part below it is pressed, which would go away from under the pointer."""
    page = SettingsPage(unlocked, look_of_any_size, print)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    school = part(page, SchoolGroup)
    qtbot.waitUntil(lambda: bool(school.name.text()))
    before = places(page)
    school.last.set_day(school.first.day - timedelta(days=1))
    school.last.editingFinished.emit()
    assert school.wrong.isVisible()
    assert places(page) == before
