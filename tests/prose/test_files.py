from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.prose.files import (
    AltText,
    Embed,
    Size,
    embed_of,
    file_line,
    read_alt,
    shows,
    to_go_on,
    to_keep,
    with_line,
    without_file,
)

ID = "a3b4ccf38802ea71c89f9bb66ac7b595"
OTHER = "0" * 32
PICTURE = file_line(ID, "board.png", picture=True)
PLAN = file_line(ID, "plan.pdf", picture=False)


def test_a_picture_is_shown_and_a_file_is_linked():
    assert f"![board.png](attachment:{ID})" == PICTURE
    assert f"[plan.pdf](attachment:{ID})" == PLAN
    assert file_line(ID, "plan [b].pdf", picture=False) == f"[plan (b).pdf](attachment:{ID})"


@pytest.mark.parametrize(
    ("body", "after", "expected"),
    [
        ("", "", "{}"),
        ("One.", "One.", "One.\n\n{}"),
        ("One.\n\n", "One.", "One.\n\n{}\n\n"),
        ("One.\nTwo.", "One.", "One.\n\n{}\n\nTwo."),
        ("One.\n\nTwo.", "One.", "One.\n\n{}\n\nTwo."),
        ("Another one.", "One.", "Another one.\n\n{}"),
        ("One.\n", "One.\n", "One.\n\n{}"),
    ],
)
def test_a_line_stands_as_a_paragraph_below_what_it_was_offered_at(body, after, expected):
    assert with_line(body, PICTURE, after) == expected.format(PICTURE)


@pytest.mark.parametrize(
    "body", ["", "One.", "One.\n\n", PICTURE, f"One.\n\n{PLAN}", f"{PICTURE}\n\n\n", f"{PICTURE}\nTwo."]
)
def test_a_text_that_one_could_go_on_with_and_did_not_is_kept_as_it_was(body):
    assert to_keep(to_go_on(body)) == body
    assert to_keep(to_go_on(body) + "More.") == to_go_on(body) + "More."


@given(st.text("ab \n#-", max_size=40), st.integers(0, 40))
def test_no_letter_and_no_blank_line_goes_when_a_line_comes(body, at):
    made = with_line(body, PICTURE, body[:at])
    above, below = made.split(PICTURE)
    assert body in {above[:cut] + below[skip:] for cut in range(len(above) + 1) for skip in range(3)}


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (PICTURE, ""),
        (f"One.\n\n{PICTURE}\n\nTwo.", "One.\n\nTwo."),
        (f"One.\n\n{PICTURE}", "One."),
        (f"One.\n{PICTURE}\nTwo.", "One.\nTwo."),
        (f"One.\n\n{PICTURE}\n\n\n\nTwo.", "One.\n\n\n\nTwo."),
        (f"- {PICTURE} as it hung there", "-  as it hung there"),
        (f"See [what I drew on Monday](attachment:{ID}).", "See what I drew on Monday."),
        (f"![what I drew on Monday](attachment:{ID})", "what I drew on Monday"),
        (f'![board.png](attachment:{ID} "board")', ""),
        (f"![](attachment:{ID})\n\n![](attachment:{OTHER})", f"![](attachment:{OTHER})"),
        ("Nothing of it.\n\n\n", "Nothing of it.\n\n\n"),
    ],
)
def test_only_the_line_of_a_file_goes_with_it_and_words_of_a_persons_own_stay(body, left):
    assert without_file(body, ID, "board.png") == left
    assert not shows(left, ID)


@given(st.text("ab \n#-", max_size=40), st.integers(0, 40))
def test_what_came_with_a_file_goes_with_it(body, at):
    came = with_line(body, PICTURE, body[:at])
    assert "".join(without_file(came, ID, "board.png").split()) == "".join(body.split())


WORDS = st.text(st.characters(exclude_categories=("C",), exclude_characters="[]\\|\n"), max_size=20)


@given(WORDS, st.sampled_from(Size), WORDS)
def test_what_is_told_of_a_picture_is_read_as_it_was_written(caption, size, description):
    alt = AltText(caption, size, description)
    assert read_alt(alt.words()) == alt


@given(st.text(max_size=30), st.sampled_from(Size), st.text(max_size=30))
def test_whatever_is_told_stands_on_one_line_that_is_read_again(caption, size, description):
    shown = Embed("a" * 32, AltText(caption, size, description), picture=True)
    read = embed_of(shown.line())
    assert read is not None
    assert (read.line(), read.alt.size, read.id) == (shown.line(), size, shown.id)


@pytest.mark.parametrize(
    ("words", "alt"),
    [
        ("board", AltText("board")),
        ("this | that", AltText("this | that")),
        ("board|small", AltText("board", Size.SMALL)),
        ("a|b|large", AltText("a|b", Size.LARGE)),
        ("board||Nine rows", AltText("board", Size.MIDDLE, "Nine rows")),
        ("board|400", AltText("board|400")),
    ],
)
def test_a_stroke_parts_only_what_is_known(words, alt):
    assert read_alt(words) == alt
    assert alt.words() == words


def test_a_photo_that_is_taken_out_leaves_its_words_and_not_its_size():
    body = f"Above\n\n![Nine kilos|small|A bucket](attachment:{ID})\n\n![board.png|large](attachment:{ID})\n\nBelow"
    assert without_file(body, ID, "board.png") == "Above\n\nNine kilos A bucket\n\nBelow"


@pytest.mark.parametrize("words", ["word " * 2000, r"\[" * 3000])
def test_a_photo_with_words_of_any_length_is_taken_out(words):
    assert not shows(without_file(f"![{words}](attachment:{ID})", ID, "board.png"), ID)
