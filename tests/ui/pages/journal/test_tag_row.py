"""Tags are typed one after the other below the text, and then the text goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCompleter

from journal.shapes import Filter, Kind
from tests.ui.hands import button, part, press
from ui.pages.journal.writing import WritingPage

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(unlocked, look, qtbot, wishes) -> WritingPage:
    """An entry that is being written, with the keyboard in the field for a tag."""
    made = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    made.begin(Kind.NOTE)
    qtbot.keyClicks(made.editor, "Eleven ")
    press(qtbot, made, "+ tag")
    qtbot.waitUntil(lambda: part(made.tags, QCompleter).model().rowCount() > 1)
    return made


def type_on(qtbot, words: str, *keys: Qt.Key) -> None:
    """Type wherever the keyboard is, a list that is offered included."""

    def there():
        return QApplication.activePopupWidget() or QApplication.focusWidget()

    for letter in words:
        qtbot.keyClicks(there(), letter)
    for key in keys:
        qtbot.keyClick(there(), key)


@pytest.mark.parametrize(("unfinished", "last"), [("", ENTER), ("no", ESCAPE)])
def test_two_tags_are_typed_one_after_the_other_and_then_the_text_again(page, qtbot, unlocked, asked, unfinished, last):
    type_on(qtbot, "zoo", ENTER)
    type_on(qtbot, "winter", ENTER)
    type_on(qtbot, "Zoo", ENTER)  # which it has
    type_on(qtbot, unfinished, last)
    assert button(page.tags, "+ tag").isVisible()
    with qtbot.waitSignal(page.saved):
        type_on(qtbot, "talks")
    entry = asked(unlocked, lambda journal: journal.entries.get(journal.timeline.page(Filter())[0].id))
    assert (entry.body, set(entry.added_tags)) == ("Eleven talks", {"zoo", "winter"})


def test_one_that_was_chosen_from_the_list_is_added_and_the_field_is_empty_again(page, qtbot):
    type_on(qtbot, "thi", Qt.Key.Key_Down, ENTER)
    assert page.tags.added == ("third-period",)
    type_on(qtbot, "zoo", ENTER)
    assert page.tags.added == ("third-period", "zoo")


def test_one_that_is_pressed_in_the_list_is_added_and_the_field_is_empty_again(page, qtbot):
    type_on(qtbot, "thi")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    listed = QApplication.activePopupWidget()
    qtbot.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(listed.model().index(0, 0)).center()
    )
    qtbot.waitUntil(lambda: page.tags.added == ("third-period",))
    type_on(qtbot, "zoo", ENTER)
    assert page.tags.added == ("third-period", "zoo")


@pytest.mark.parametrize("words", ["zoo, field trip,Zoo", "zoo;field trip", "#zoo #field trip", " ,zoo,,field trip, "])
def test_several_that_are_typed_at_once_are_all_added(page, qtbot, words):
    type_on(qtbot, words, ENTER)
    assert page.tags.added == ("zoo", "field-trip")
