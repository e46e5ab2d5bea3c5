from __future__ import annotations

from PySide6.QtCore import Qt

from ui.look import Look
from ui.widgets.buttons import IconButton
from ui.widgets.search_field import SearchField


def drawn(field: SearchField) -> tuple[int, int]:
    """How high what is drawn before the words is, and how far to the right it goes, in pixels."""
    image = field.grab().toImage()
    ground = image.pixelColor(field.width() // 2, field.height() // 2).lightness()
    places = [
        (x, y)
        for x in range(6, field.cursorRect().left())
        for y in range(6, field.height() - 6)
        if abs(image.pixelColor(x, y).lightness() - ground) > 60
    ]
    return max(y for _, y in places) - min(y for _, y in places), max(x for x, _ in places)


def test_the_magnifier_grows_with_the_letters_and_never_touches_them(qtbot):
    look = Look("paper")
    field = SearchField(look, "Search", "")
    qtbot.addWidget(field)
    field.resize(400, 70)
    field.show()
    usual, _ = drawn(field)
    look.choose(scale=2.0)
    large, end = drawn(field)
    assert large >= 1.8 * usual
    assert end < field.cursorRect().left()
    look.choose(scale=1.0)


def test_what_was_typed_goes_at_a_press_on_something_as_large_as_the_letters_and_one_types_on(qtbot):
    look = Look("paper", 2.0)
    field = SearchField(look, "Search", "")
    qtbot.addWidget(field)
    field.resize(400, 70)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.clearFocus()
    clear = field.findChild(IconButton)
    assert clear.isHidden(), "there is nothing yet"
    qtbot.keyClicks(field, "bell")
    assert clear.iconSize().height() >= 2 * 18
    assert field.rect().contains(clear.geometry())
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert (field.text(), clear.isHidden(), field.hasFocus()) == ("", True, True)
    look.choose(scale=1.0)
