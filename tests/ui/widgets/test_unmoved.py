"""What comes, goes or grows by itself leads no press elsewhere that is on its way: real presses, at a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.look import Look
from ui.pages.journal.surface import Surface
from ui.pages.settings.rows import Group
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.layouts import REST, in_column
from ui.widgets.notice import Banner

LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A banner above two buttons, and what was pressed."""

    def __init__(self, look: Look, qtbot) -> None:
        self._qtbot = qtbot
        self.pressed: list[str] = []
        self.banner, self.low_banner = Banner(look, "Put away"), Banner(look, "Put away")
        self.banner.pressed.connect(lambda: self.pressed.append("banner"))
        self.first = QuietButton(look, "First", clicked=lambda: self.pressed.append("first"))
        self.second = QuietButton(look, "Second", clicked=lambda: self.pressed.append("second"))
        self.window = QWidget()
        in_column(self.banner, self.first, self.second, *self.more(look), self.low_banner, REST, on=self.window)
        qtbot.addWidget(self.window)
        self.window.resize(400, 560)
        self.window.show()
        qtbot.waitExposed(self.window)

    def more(self, look: Look) -> list[QuietButton]:
        """Give what leaves no more room than is needed."""
        return [QuietButton(look, "More", clicked=lambda: self.pressed.append("more")) for _ in range(11)]

    def place(self, part: QWidget) -> QPoint:
        return part.mapTo(self.window, part.rect().center())

    def stands(self, *words: str) -> None:
        """Let the banner have been there for long."""
        QApplication.setDoubleClickInterval(0)
        self.banner.say(*words)
        self._qtbot.waitUntil(lambda: self.window.childAt(self.place(self.banner.button)) is self.banner.button)
        QApplication.setDoubleClickInterval(60_000)

    def takes(self, place: QPoint, called: str) -> bool:
        """Press there, and tell whether what is called so took it."""
        self.press(place)
        return self.pressed[-1:] == [called]

    def press(self, place: QPoint, how=QTest.mouseClick) -> None:
        """Press where the pointer is, as a hand does: whatever stands there by now is what takes it."""
        QApplication.sendPostedEvents()
        how(self.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def shown(look, qtbot) -> Shown:
    return Shown(look, qtbot)


def test_a_press_on_its_way_as_a_banner_comes_presses_nothing_else(shown, slow_hand, qtbot):
    place = shown.place(shown.second)
    shown.banner.say("Saved")
    qtbot.waitUntil(lambda: shown.window.childAt(place) is shown.first)
    shown.press(place)
    QTest.mouseDClick(shown.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert shown.pressed == []


def test_nor_does_one_as_it_goes_or_says_more(shown, slow_hand, qtbot):
    shown.stands("The disk is full", "", "Try again")
    place, high = shown.place(shown.second), shown.banner.height()
    shown.banner.say("The disk is full", "There is no room left.", "Try again")
    qtbot.waitUntil(lambda: shown.banner.height() > high)
    assert isinstance(shown.window.childAt(place), QuietButton | LinkButton)
    shown.press(place)
    place = shown.place(shown.banner.title)
    shown.banner.hide()
    qtbot.waitUntil(lambda: shown.window.childAt(place) is shown.first)
    shown.press(place)
    assert shown.pressed == []


def test_the_second_press_of_a_double_click_on_a_banner_that_goes_at_the_first_presses_nothing(shown, slow_hand, qtbot):
    shown.banner.pressed.connect(shown.banner.hide)
    shown.stands("Not decided yet", "", "Decide them…")
    place = shown.place(shown.banner.button) + QPoint(0, 5)
    shown.press(place)
    qtbot.waitUntil(lambda: isinstance(shown.window.childAt(place), QuietButton))
    shown.press(place)
    assert shown.pressed == ["banner"]


def test_what_stayed_where_it_was_is_pressed_at_once(shown, slow_hand):
    shown.low_banner.say("Saved")
    shown.press(shown.place(shown.first))
    assert shown.pressed == ["first"]


def test_what_moved_is_pressed_once_somebody_can_have_seen_it(shown, qtbot):
    QApplication.setDoubleClickInterval(20)
    shown.banner.say("The disk is full", "There is no room left.", "Try again")
    qtbot.waitUntil(lambda: shown.takes(shown.place(shown.second), "second"))
    qtbot.waitUntil(lambda: shown.takes(shown.place(shown.banner.button), "banner"))


def test_what_is_said_above_a_text_leads_no_press_into_its_title(look, slow_hand, qtbot):
    surface = Surface(look)
    qtbot.addWidget(surface)
    surface.resize(700, 600)
    surface.show()
    qtbot.waitExposed(surface)
    surface.editor.setFocus()
    before = surface.title.mapTo(surface, QPoint())
    surface.complain("Too large", "A file has 50 MB at most.")
    qtbot.waitUntil(lambda: surface.title.mapTo(surface, QPoint()) != before)
    place = surface.title.mapTo(surface, surface.title.rect().center())
    QTest.mouseClick(surface.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert not surface.title.hasFocus()


def test_a_setting_that_is_explained_at_more_length_leads_no_press_to_the_one_above(look, slow_hand, qtbot):
    window, group, pressed = QWidget(), Group(look, "Backups"), []
    first = group.add("Newest", "", QuietButton(look, "Now", clicked=lambda: pressed.append("now")))
    below = QuietButton(look, "Restore", clicked=lambda: pressed.append("restore"))
    group.add("Older", "", below)
    in_column(group, REST, on=window)
    qtbot.addWidget(window)
    window.resize(420, 400)
    window.show()
    qtbot.waitExposed(window)
    before = below.mapTo(window, QPoint())
    first.explain("Twelve of them, each checked and counted. " * 3)
    qtbot.waitUntil(lambda: below.mapTo(window, QPoint()) != before)
    place = below.mapTo(window, below.rect().center())
    QTest.mouseClick(window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert pressed == []
