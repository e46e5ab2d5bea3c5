from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.widgets.cards import Card
from ui.widgets.segments import Segments

WORDS = ("Week", "Month", "Summer term", "2025–26", "2026", "All years")


@pytest.fixture
def segments(look, qtbot):
    made = Segments(look, tuple((word, word) for word in WORDS), "Period")
    qtbot.addWidget(made)
    made.show()
    return made


def rows(segments):
    QApplication.sendPostedEvents()
    segments.adjustSize()
    return len({button.y() for button in segments._buttons.values()})


def test_choices_stand_in_as_few_rows_as_the_room_allows(segments):
    whole = segments.sizeHint().width()
    assert rows(segments) == 1
    segments.fit(whole // 2)
    assert rows(segments) > 1
    assert segments.width() <= whole // 2 + 2
    segments.fit(whole + 2)
    assert rows(segments) == 1


def test_no_room_at_all_puts_each_choice_into_a_row_of_its_own(segments):
    segments.fit(1)
    assert rows(segments) == len(WORDS)


def test_the_words_beside_a_title_go_below_it_where_both_have_no_room(look, qtbot):
    card = Card(look, "Highs and lows by week", "47 highs, 37 lows, 14 both, 10 notes")
    qtbot.addWidget(card)
    card.show()
    for width, beside in ((900, True), (300, False), (900, True)):
        card.resize(width, 200)
        QApplication.sendPostedEvents()
        assert (card.aside.y() < card.title.geometry().bottom()) is beside
