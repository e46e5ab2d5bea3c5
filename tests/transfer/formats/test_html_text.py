from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.transfer.formats.html_text import from_html, is_html


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>The first <strong>period</strong> went well.</p>", "The first **period** went well."),
        ("<p>One&nbsp;day</p><p></p><p>Two<br>three</p>", "One day\n\nTwo\nthree"),
        ("<h2>Plan</h2><ul><li><p>one</p></li><li>two</li></ul>", "## Plan\n\n- one\n- two"),
        ("<ol><li>one</li><li>two</li></ol><p>After</p>", "1. one\n2. two\n\nAfter"),
        ('<p>See <a href="https://a.example/b">there</a></p>', "See [there](https://a.example/b)"),
        ("<blockquote><p>said</p></blockquote>", "> said"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<script>no()</script><p>yes</p>", "yes"),
        ("<p>a mark &amp; no end</p><![x[y", "a mark & no end\n\n<![x[y"),
    ],
)
def test_html_becomes_markdown(html, said):
    assert from_html(html) == said


def test_a_bracket_alone_is_no_html():
    assert is_html("<p>x</p>")
    assert not is_html("3 < 4 and 5 > 4")


@given(
    st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=20),
    st.text("<>/pbuli &;", max_size=30),
)
def test_a_word_between_marks_is_kept(word, marks):
    assert word in from_html(f"<p>{word}</p>{marks}")


@pytest.mark.parametrize("mark", ["<a ", '<a b="', "<p ", "<!--", "</", "<?", "<![", "<", "<ul><li>x", "<blockquote>x"])
def test_marks_that_never_end_are_words_at_once(mark):
    began = process_time()
    said = from_html("<p>first</p>" + mark * 20_000)
    assert process_time() - began < 5
    assert said.startswith("first")
    assert len(said) < 3_000_000


def test_marks_as_long_as_a_picture_and_comments_that_end_are_marks():
    picture = "data:image/png;base64," + "A" * 300_000
    html = f'<?xml version="1.0"?><!DOCTYPE html><p>one<!-- <b>never</b> --><img alt="a > b" src="{picture}"></p>'
    assert from_html(html) == f"one![a > b]({picture})"
