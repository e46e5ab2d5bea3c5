from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.widgets.offering import offer


def test_what_a_field_offers_goes_when_the_field_goes(look, window, qtbot):
    field = QLineEdit(window)
    field.show()
    popup = offer(look, field, ("third-period", "thursday")).popup()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    qtbot.keyClicks(field, "th")
    qtbot.waitUntil(popup.isVisible)
    assert popup.styleSheet() == window.styleSheet() != ""
    field.hide()
    assert not popup.isVisible()


def test_it_offers_what_holds_the_letters_anywhere(look, window):
    field = QLineEdit(window)
    completer = offer(look, field, ("third-period", "Thursday", "families"))
    completer.setCompletionPrefix("THUR")
    assert completer.currentCompletion() == "Thursday"
    completer.setCompletionPrefix("period")
    assert completer.currentCompletion() == "third-period"
