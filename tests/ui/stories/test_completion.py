"""What is offered while one types can be read: the real lists, drawn in both themes, and their contrast measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from tests.ui.hands import busy, field
from tests.ui.test_look import contrast
from ui.dialogs.people.forms import PersonForm
from ui.look import Look
from ui.look.theme import THEMES
from ui.pages.journal.looking_for import LookingFor
from ui.pages.journal.tag_row import TagRow
from ui.pages.journal.together import TagSheet


def plain(_session, _look, window) -> QLineEdit:
    field = QLineEdit(window)
    field.setCompleter(QCompleter(["third-period", "thursday"], field))
    return field


def below_the_text(_session, look, window) -> QLineEdit:
    row = TagRow(look)
    row.setParent(window)
    row.set_known(("third-period", "thursday"))
    row.show()
    row.open_field()
    return field(row, "Add a tag")


def of_several_entries(session, look, window) -> QLineEdit:
    sheet = TagSheet(session, look, window, ())
    sheet.open_sheet()
    return sheet.field


def search(session, look, window) -> QLineEdit:
    made = LookingFor(session, look)
    made.setParent(window)
    made.show()
    return made.field


def group_of_a_person(_session, look, window) -> QLineEdit:
    form = PersonForm(look)
    form.setParent(window)
    form.show_person(None, groups=("third period", "choir"))
    form.show()
    return form.group


TYPED = {plain: "th", below_the_text: "th", of_several_entries: "th", search: "tag:th", group_of_a_person: "th"}


def drawn(popup: QAbstractItemView, row: QModelIndex) -> QImage:
    place = popup.visualRect(row)
    spot = popup.viewport().mapTo(popup, place.topLeft())
    return popup.grab(QRect(spot, place.size())).toImage()


def ground_and_letters(image: QImage) -> tuple[str, str]:
    """The colour most of it has, and the one that stands out most from that."""
    many = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    ground = many.most_common(1)[0][0]
    return ground, max(many, key=lambda color: contrast(color, ground))


@pytest.mark.parametrize("key", THEMES)
@pytest.mark.parametrize("make", TYPED, ids=lambda make: make.__name__)
def test_what_is_offered_while_typing_can_be_read(make: Callable[..., QLineEdit], key, unlocked, window, qtbot):
    field = make(unlocked, Look(key), window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: not busy(unlocked))
    qtbot.keyClicks(field, TYPED[make])
    popup = (field.completer() or field.parent().findChild(QCompleter)).popup()
    qtbot.waitUntil(popup.isVisible)
    places = [popup.model().index(row, 0) for row in range(popup.model().rowCount())]
    assert places
    for place in places:
        assert popup.viewport().rect().contains(popup.visualRect(place))
        for marked in (place, QModelIndex()):
            popup.setCurrentIndex(marked)
            ground, letters = ground_and_letters(drawn(popup, place))
            assert contrast(ground, letters) >= 4.5, (place.row(), ground, letters)
    popup.hide()
