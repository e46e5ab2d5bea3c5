from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.deeds import write
from journal.prose.compare import LONGEST, MOST_WORK, Together, compare, compare_texts
from journal.shapes import Draft

TEXTS = st.lists(st.sampled_from(["one", "two", "three", "a-b", "don’t", ".", "語", " ", "\n", "\n\n", "  "])).map(
    "".join
)


def marked(row: Together) -> tuple[str, str]:
    """The two sides of a row, what went in [ ] and what came in { }."""
    return tuple(
        "".join(f"{marks[0]}{piece.text}{marks[1]}" if piece.changed else piece.text for piece in side)
        for side, marks in ((row.before, "[]"), (row.after, "{}"))
    )


def table(before: str, after: str) -> list[tuple[str, str]]:
    return [marked(row) for row in compare_texts(before, after).rows]


def figures(before: str, after: str) -> tuple[int, int]:
    found = compare_texts(before, after)
    return found.gone, found.come


def test_a_word_in_the_place_of_another_is_marked_on_both_sides():
    assert table("one two three.", "one two four.") == [("one two [three].", "one two {four}.")]
    assert figures("one two three.", "one two four.") == (1, 1)


def test_lines_that_belong_together_stand_at_one_height_whatever_came_between():
    before = "First thing.\n\nI waited three seconds, and nobody spoke.\n\nLast thing."
    after = "First thing.\n\nSomething new.\n\nI waited nearly three seconds, and nobody spoke.\n\nLast thing."
    assert table(before, after) == [
        ("First thing.", "First thing."),
        ("", "{Something new.}"),
        ("I waited three seconds, and nobody spoke.", "I waited {nearly} three seconds, and nobody spoke."),
        ("Last thing.", "Last thing."),
    ]


def test_a_line_written_anew_stands_beside_the_one_it_replaced():
    before, after = "Top.\nThe bus was late.\nEnd.", "Top.\nForms all afternoon!\nEnd."
    assert table(before, after)[1] == ("[The bus was late.]", "{Forms all afternoon!}")
    assert figures(before, after) == (4, 3)


def test_a_few_words_that_stayed_by_chance_are_not_shown_as_kept():
    before = "The bus came late and the whole of the class had gone home by then"
    after = "My forms filled every hour until the caretaker locked all our doors tonight"
    assert table(before, after) == [(f"[{before}]", f"{{{after}}}")]


def test_a_sentence_that_was_added_is_marked_whole():
    assert table("It rained. We went.", "It rained. We sang. We went.") == [
        ("It rained. We went.", "It rained. {We sang.} We went.")
    ]


def test_blank_lines_and_wider_gaps_are_no_change():
    found = compare_texts("one two\nthree", "one  two\n\n\nthree  ")
    assert (found.changes, found.gone, found.come) == ((), 0, 0)


def test_words_are_counted_as_a_person_would():
    assert figures("a well-known face", "a well-loved face") == (1, 1)
    assert figures("今天很好", "昨天很好") == (1, 1)
    assert figures("Well, yes.", "Well yes!") == (0, 0)
    assert figures("", "one two three") == (0, 3)


def test_a_picture_is_shown_by_its_name_and_compared_as_itself():
    assert table("![board](attachment:aa)", "![board](attachment:bb)") == [("[[board]]", "{[board]}")]


def test_a_version_is_compared_with_its_entry_title_first(journal):
    entry = write.write(journal, Draft(title="The quiet row", body="I waited."), visit="one")
    now = write.revise(journal, entry.id, Draft(title="The quiet row spoke", body="I waited long."), visit="two")
    found = compare(journal.entries.versions(entry.id)[0], now)
    assert [(row.title, *marked(row)) for row in found.rows] == [
        (True, "The quiet row", "The quiet row {spoke}"),
        (False, "I waited.", "I waited {long}."),
    ]
    assert (found.gone, found.come, found.changes) == (0, 2, (0,))


def words_of(text: str) -> list[str]:
    return "".join(text.split())


@given(TEXTS, TEXTS)
@example("one. two", "one. three. two")
def test_both_sides_hold_every_word_and_what_is_unmarked_is_the_same_on_both(before, after):
    found = compare_texts(before, after)
    sides = [[piece for row in found.rows for piece in side(row)] for side in (_before, _after)]
    for text, pieces in zip((before, after), sides, strict=True):
        assert words_of("".join(piece.text for piece in pieces)) == words_of(text)
    stayed = [words_of("".join(piece.text for piece in pieces if not piece.changed)) for pieces in sides]
    assert stayed[0] == stayed[1]
    assert found.changes == tuple(
        place for place, row in enumerate(found.rows) if row.changed and not (place and found.rows[place - 1].changed)
    )


def _before(row: Together):
    return row.before


def _after(row: Together):
    return row.after


def test_a_long_line_goes_on_in_further_rows():
    rows = compare_texts("A sentence of six words. " * 100, "").rows
    assert max(len(marked(row)[0]) for row in rows) <= LONGEST + 2
    assert [row.goes_on for row in rows] == [False] + [True] * (len(rows) - 1)
    assert all(marked(row)[0].endswith(".]") for row in rows)


@pytest.mark.parametrize("between", [" ", "\n"])
def test_fifty_thousand_words_are_compared_within_bounds(between):
    words = ["abcdefgh"[number * number % 8191 % 8] for number in range(50_000)]
    before, after = between.join(words), between.join(reversed(words))
    found = compare_texts(before, after)
    assert found.gone == found.come
    assert MOST_WORK < 50_000**2


def test_one_change_in_fifty_thousand_words_is_found_alone():
    words = [f"word{number % 9000}" for number in range(50_000)]
    before = " ".join(words)
    words[31_000] = "other"
    found = compare_texts(before, " ".join(words))
    assert (found.gone, found.come, len(found.changes)) == (1, 1, 1)
