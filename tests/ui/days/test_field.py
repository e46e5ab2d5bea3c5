"""A day in a field stands as it is written in the language of the window, and takes what is typed into it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ui.stories.test_words_whole import speaking
from ui.days.field import DayField
from ui.languages import Language


@pytest.mark.parametrize(
    ("language", "shown", "typed"),
    [
        (Language.ENGLISH, "9 Mar 2026", "15Jun2026"),
        (Language.GERMAN, "9. März 2026", "15Juni2026"),
        (Language.FRENCH, "9 mars 2026", "15juin2026"),
        (Language.SPANISH, "9 mar 2026", "15jun2026"),
    ],
)
def test_a_day_is_shown_as_the_language_writes_it_and_can_be_typed(look, qtbot, language, shown, typed):
    with speaking(language):
        field = DayField(look, "Since")
        qtbot.addWidget(field)
        field.set_day(date(2026, 3, 9))
        assert field.text() == shown
        field.setSelectedSection(DayField.Section.DaySection)
        qtbot.keyClicks(field, typed)
        assert field.day == date(2026, 6, 15)
