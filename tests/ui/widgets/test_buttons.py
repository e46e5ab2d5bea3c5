"""Buttons answer to the keyboard as people expect."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.look.theme import Choice
from ui.widgets.buttons import DangerButton, IconButton, LinkButton, PrimaryButton, QuietButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_the_space_bar_does(qtbot: QtBot, key: Qt.Key) -> None:
    look = Look("paper", 1.0)
    for button in (PrimaryButton(look, "Begin"), LinkButton(look, "Open"), IconButton(look, "lock", "Lock")):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_enter_with_a_modifier_is_left_to_those_who_know_it(qtbot: QtBot) -> None:
    button = PrimaryButton(Look("paper", 1.0), "Begin")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_dangerous_button_that_cannot_be_pressed_looks_like_any_other_that_cannot(qtbot: QtBot) -> None:
    look, images = Look("paper", 1.0), []
    for kind in (DangerButton, QuietButton):
        button = kind(look, "Delete for good…")
        qtbot.addWidget(button)
        button.setEnabled(False)
        images.append(button.grab().toImage())
    assert images[0] == images[1]


@pytest.mark.parametrize("theme", [Choice.PAPER, Choice.CHALKBOARD, Choice.CONTRAST])
def test_the_icon_of_the_first_button_is_seen_while_it_cannot_be_pressed(qtbot: QtBot, theme: Choice) -> None:
    look = Look(theme, 1.0)
    button = PrimaryButton(look, "Print…", "print")
    qtbot.addWidget(button)
    image = button.icon().pixmap(QSize(16, 16), 2.0, QIcon.Mode.Disabled).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert {each.name() for each in pixels if each.alpha() == 255} == {look.color("soft").name()}
