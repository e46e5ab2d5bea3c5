"""What a book could not show as it is, in words."""

from __future__ import annotations

from datetime import date

from journal.shapes.book import Made, Unprinted
from ui.typeset.unprinted import plain_words, shortfalls, unprinted_words


def test_many_letters_without_a_font_are_counted_and_a_few_of_them_named():
    letters = tuple(Unprinted(letter=chr(0x12000 + n), instead=f"[sign {n}]") for n in range(120))
    said = unprinted_words(letters)
    assert said.startswith("120 letters of a script")
    assert "[sign 3] and 116 more." in said
    assert unprinted_words(letters[:1]).startswith(
        "1 letter of a script no font here has is printed by its name: [sign"
    )
    assert unprinted_words(()) == ""


def test_what_a_book_could_not_show_as_it_is_is_said_with_its_day_and_its_name():
    made = Made(files={}, plain=(date(2026, 5, 3),), unreadable=("river.jpg", "hall.png"))
    assert shortfalls(made).split("\n") == [
        "What could not be set as it is formatted stands as you typed it: 3 May 2026.",
        "Pictures that could not be read are only named: river.jpg, hall.png.",
    ]
    days = tuple(date(2026, 5, day) for day in range(1, 8))
    assert plain_words(days).endswith("4 May 2026 and 3 more.")
    assert shortfalls(Made(files={})) == ""
    assert shortfalls(Made(files={}, half_in=True)).startswith("An import has not ended yet")
