"""No sign that was written is swallowed where a text is shown."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose


def test_code_within_a_line_that_begins_with_three_backticks_opens_no_block():
    shown = prose.to_html("```x = 1```\n#math was hard\n\n- [ ] call home")
    assert "<code>x = 1</code>" in shown
    assert "#math was hard" in shown
    assert "☐ call home" in shown


@pytest.mark.parametrize("quote", ["", "> ", ">", "> > "])
@pytest.mark.parametrize("item", ["- [ ] call home", "1. [ ] call home", "- call home"])
def test_a_list_right_below_words_is_a_list_in_a_quote_too(quote, item):
    shown = prose.to_html(f"{quote}She said\n{quote}{item}\n{quote}{item}")
    assert shown.count("<li>") == 2
    assert shown.count("<blockquote>") == quote.count(">")
    assert "<p>She said</p>" in shown


def test_a_table_needs_no_gap_above_or_below_it():
    table = "| a | b |\n| --- | --- |\n| c | d |"
    shown = prose.to_html(f"Words\n{table}\nafter\n\n```\n{table}\nafter\n```")
    assert (shown.count("<tr>"), shown.count("<table>")) == (2, 1)
    assert "<p>Words</p>" in shown
    assert "<p>after</p>" in shown
    assert f"<pre><code>{table}\nafter\n</code></pre>" in shown


def test_a_bar_behind_backslashes_is_a_letter_of_its_cell_as_it_is_in_the_editor():
    shown = prose.to_html("| a | b |\n| --- | --- |\n| x\\\\|y | `p\\|q` |\n| x\\|y | `p|")
    assert re.findall("<td>(.*?)</td>", shown) == ["x\\|y", "<code>p|q</code>", "x|y", "`p"]


class Numbers(HTMLParser):
    """Which number every item of a numbered list is shown with."""

    def __init__(self, made):
        super().__init__()
        self.counts, self.shown = [], {}
        self.feed(made)

    def handle_starttag(self, tag, attrs):
        if tag in {"ol", "ul"}:
            self.counts.append(int(dict(attrs).get("start", 1)) - 1 if tag == "ol" else None)
        elif tag == "li" and self.counts[-1] is not None:
            self.counts[-1] += 1
            self.number = self.counts[-1]

    def handle_endtag(self, tag):
        if tag in {"ol", "ul"}:
            self.counts.pop()

    def handle_data(self, data):
        for word in re.findall(r"^\s*w\d+", data):
            self.shown.setdefault(word.strip(), self.number if self.counts and self.counts[-1] is not None else None)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "", "    ", "> "]), st.integers(1, 4), st.sampled_from(["\n", "\n\n", "\nmore\n"])
        )
    )
)
def test_the_number_of_an_item_is_shown_as_it_was_written(items):
    body, written, number = "", {}, 0
    for place, (lead, more, after) in enumerate(items):
        number += more
        written[f"w{place}"] = number
        body += f"{lead}{number}. w{place}{after}"
    shown = Numbers(prose.to_html(body)).shown
    assert {word: number for word, number in shown.items() if number is not None}.items() <= written.items()
    assert all(f"{written[word]}. {word}" in prose.to_html(body) for word, number in shown.items() if number is None)
    assert "\ufdd2" not in prose.to_html(body)


def test_items_that_all_have_one_number_are_counted():
    assert prose.to_html("1. a\n1. b\n1. c").count("<ol>") == 1


@pytest.mark.parametrize("lead", ["", "- ", "7. ", "> ", "> - ", "- [ ] ", "    - "])
def test_no_tag_and_no_empty_heading_loses_its_sign(lead):
    for said in ("#math was hard", "#7b", "#", "# ", "# #", "#######x", "#\u00a0"):
        shown = re.sub("<[^>]*>", "", prose.to_html(f"{lead}{said}")).replace("&nbsp;", "\u00a0")
        assert said.strip(" ") in shown
    assert "<h2>Top</h2>" in prose.to_html(f"{lead}## Top") or "[ ]" in lead


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("[sic](he meant X)", "[sic](he meant X)"),
        ("[p](#part) [q](notes.md)", "[p](#part) [q](notes.md)"),
        ("![y](file:///z)", "![y](file:///z)"),
        ("[the *plan*](attachment:0123)", "the plan"),
        ("![x](https://a.example/c.png)", "x"),
    ],
)
def test_what_stands_behind_words_in_brackets_is_not_swallowed(body, shown):
    assert html.unescape(re.sub("<[^>]*>", "", prose.to_html(body))) == shown
    assert '<a href="https://a.example/c.png">x</a>' in prose.to_html("![x](https://a.example/c.png)")


def test_a_row_with_more_cells_than_the_first_keeps_them():
    shown = prose.to_html("| a | b |\n| - | - |\n| 1 | 2 | 3 |")
    assert shown.count("<th>") == shown.count("<td>") == 3


def test_spaces_at_the_ends_of_lines_are_shown():
    assert prose.to_html("\u3000a\u202f!\n\u2003b\u00a0") == "<p>\u3000a\u202f!<br>\n\u2003b&nbsp;</p>"


@pytest.mark.parametrize(
    ("body", "code", "after"),
    [
        ("1. first\n\n    ```\n    x\n      y\n    ```\n2. second", "x\n  y\n", "second"),
        ("- a\n  ```\n  x\n  ```\n- b", "x\n", "b"),
        ("- ~~~\n  x\n  ~~~\n\nafter", "x\n", "after"),
        ("- ```\n  x\nafter", "x\n", "after"),
        ("> ```\n> x\n> ```\n> after", "x\n", "after"),
        ("> ```\n> x\nafter", "x\n", "after"),
        ("  ```\nx\n  ```\nafter", "x\n", "after"),
        ("````\n```\n````\nafter", "```\n", "after"),
        ("words\n```\nx\n```\nafter", "x\n", "after"),
        ("~~~ this is no language\nx\n~~~\nafter", "this is no language\nx\n", "after"),
    ],
)
def test_a_block_of_code_stands_where_it_was_opened_and_swallows_nothing(body, code, after):
    shown = prose.to_html(body)
    assert f"<pre><code>{code}</code></pre>" in shown
    assert after in shown[shown.index("</pre>") :]


LEADS = ["", "> ", "- ", "1. ", "    ", "  ", "> - ", "\t"]
SAID = ["```", "~~~", "````", "``` x", "~~~ other words", "```x```", "word", "other words", "", "#tag more", "# head"]
FENCED = st.lists(st.tuples(st.sampled_from(LEADS), st.sampled_from(SAID)).map("".join), max_size=10).map("\n".join)


@given(FENCED)
def test_no_word_of_a_text_with_fences_is_lost(body):
    def words(text):
        return re.findall("word|other|words|tag|more|head", text)

    wanted = words(re.sub(r"(?m)^[>\d\W]*[`~]{3,} x$", "", body))
    assert words(re.sub("<[^>]*>", "", prose.to_html(body))) == wanted
    assert words(prose.plain(body)) == wanted
