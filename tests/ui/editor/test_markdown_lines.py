from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ui.editor import markdown_lines


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("- milk", "- "),
        ("* milk", "* "),
        ("- [x] done", "- [ ] "),
        ("> said", "> "),
        ("> - said", "> - "),
        ("plain", ""),
        ("- ", None),
        ("- [ ] ", None),
        ("> ", None),
        ("> - ", None),
        ("> > said", "> > "),
        ("", ""),
    ],
)
def test_enter_goes_on_as_the_line_began(line, begins):
    assert markdown_lines.next_line(line, len(line)) == begins


@pytest.mark.parametrize(
    ("line", "above", "begins"),
    [
        ("1. first", [], "2. "),
        ("0. first", [], "1. "),
        ("9. ninth", ["8. eighth"], "10. "),
        ("  3) third", ["    - inner", "  2) second"], "  4) "),
        ("3. third", ["", "   more of it", "2. second"], "4. "),
        ("> 2. b", ["> 1. a"], "> 3. "),
        ("2. ", ["1. a"], None),
        ("30. Mai war schön", [], ""),
        ("7. Stunde war laut", ["Text", "6. x"], ""),
        ("1990. Another", ["1984. A year"], ""),
        ("2. b", ["- a"], ""),
        ("2. ", [], ""),
    ],
)
def test_a_number_goes_on_where_it_is_one_of_a_list(line, above, begins):
    assert markdown_lines.next_line(line, len(line), above) == begins


def test_enter_before_the_mark_makes_a_plain_line():
    assert markdown_lines.next_line("- milk", 0) == ""


@pytest.mark.parametrize(
    ("line", "then"),
    [
        ("- [ ] call", "- [x] call"),
        ("- [X] call", "- [ ] call"),
        ("- call", "- [ ] call"),
        ("call", "- [ ] call"),
        ("  2. [ ] call", "  2. [x] call"),
        ("> - [ ] call", "> - [x] call"),
        ("> > 1. call", "> > 1. [ ] call"),
        ("> call", "> - [ ] call"),
    ],
)
def test_a_task_ticks_and_other_lines_become_one(line, then):
    assert markdown_lines.ticked(line) == then


def test_numbers_count_on_at_every_level():
    lines = ["3. a", "3. b", "    7. inner", "    7. inner", "1. c", "- bullet", "5. d"]
    assert markdown_lines.renumbered(lines) == (
        "3. a",
        "4. b",
        "    7. inner",
        "    8. inner",
        "5. c",
        "- bullet",
        "5. d",
    )


def test_numbers_that_did_not_go_on_stay_as_they_were_written():
    lines = ["1. a", "2. b", "1984. c", "1985. d", "- x", "7. e"]
    goes_on = markdown_lines.counting(lines)
    assert goes_on == [False, True, False, True, False, False]
    assert markdown_lines.renumbered([lines[0], "9. new", *lines[1:]], [False, True, *goes_on[1:]]) == (
        "1. a",
        "2. new",
        "3. b",
        "1984. c",
        "1985. d",
        "- x",
        "7. e",
    )


def test_numbers_are_counted_on_in_a_quote_too():
    lines = ["> 1. one", "> 2. new", ">     1. deeper", "> 2. two", ">> 7. in another", "> 3. three"]
    assert markdown_lines.counting(["> 1. one", "> 2. two"]) == [False, True]
    assert markdown_lines.renumbered(lines) == (*lines[:3], "> 3. two", ">> 7. in another", "> 4. three")


@given(st.lists(st.text(alphabet="123456789.-* \tab", max_size=8), max_size=12))
def test_renumbering_twice_changes_nothing_more(lines):
    once = markdown_lines.renumbered(lines)
    assert markdown_lines.renumbered(once) == once


@pytest.mark.parametrize(
    ("text", "start", "end", "mark", "then"),
    [
        ("a word here", 2, 6, "**", "a **word** here"),
        ("a **word** here", 4, 8, "**", "a word here"),
        ("a **word** here", 2, 10, "**", "a word here"),
        ("a word  here", 1, 8, "*", "a *word*  here"),
        ("**word**", 2, 6, "*", "***word***"),
        ("", 0, 0, "**", "****"),
        ("é😀x", 1, 2, "*", "é*😀*x"),
    ],
)
def test_a_mark_goes_around_the_words_or_away(text, start, end, mark, then):
    begin, finish, new = markdown_lines.wrapped(text, start, end, mark)
    assert text[:begin] + new + text[finish:] == then


@given(st.text(alphabet="ab 😀", max_size=12), st.data(), st.sampled_from(["**", "*", "`"]))
def test_a_mark_put_on_comes_off_again(text, data, mark):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    begin, finish, new = markdown_lines.wrapped(text, start, end, mark)
    marked = text[:begin] + new + text[finish:]
    again = markdown_lines.wrapped(marked, begin + len(mark), begin + len(new) - len(mark), mark)
    assert marked[: again[0]] + again[2] + marked[again[1] :] == text


def test_lists_and_quotes_go_on_and_off():
    assert markdown_lines.listed(["a", "", "b"]) == ("- a", "- ", "- b")
    assert markdown_lines.listed(["- a", "1. b"]) == ("a", "b")
    assert markdown_lines.numbered(["a", "", "b"]) == ("1. a", "", "2. b")
    assert markdown_lines.numbered(["- a", "3. b", "    - c"]) == ("1. a", "2. b", "    1. c")
    assert markdown_lines.numbered(["1. a", "2. b"]) == ("a", "b")
    assert markdown_lines.numbered([""]) == ("1. ",)
    assert markdown_lines.listed(["> a", "> b"]) == ("> - a", "> - b")
    assert markdown_lines.numbered(["> - a", "> - b"]) == ("> 1. a", "> 2. b")
    assert markdown_lines.indented("> - a") == ">     - a"
    assert markdown_lines.outdented(">     - a") == "> - a"
    assert markdown_lines.headed("> a") == "> ## a"
    assert markdown_lines.quoted(["a", "b"]) == ("> a", "> b")
    assert markdown_lines.quoted(["> a", ">b"]) == ("a", "b")


def test_a_heading_gets_smaller_and_ends_as_text():
    assert markdown_lines.headed("x") == "## x"
    assert markdown_lines.headed("## x") == "### x"
    assert markdown_lines.headed("### x") == "x"


def test_a_link_survives_brackets_in_its_text_and_address():
    assert markdown_lines.linked("a [b]", "https://x.org/(y)") == r"[a \[b\]](<https://x.org/(y)>)"
    assert markdown_lines.is_address(" https://x.org/a?b=c ")
    assert not markdown_lines.is_address("see https://x.org")
    assert not markdown_lines.is_address("javascript:alert(1)")
