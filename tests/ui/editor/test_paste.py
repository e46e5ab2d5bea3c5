from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ui.editor.paste import as_markdown, as_text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One <b>two</b> <i>three </i>four</p><p>Five</p>", "One **two** *three* four\n\nFive"),
        ("<h1>Top</h1><p>x</p>", "# Top\n\nx"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n    - c"),
        ("<ol><li>a</li><li><p>b</p></li></ol><p>after</p>", "1. a\n2. b\n\nafter"),
        ("<a href='https://x.org/a b'>there</a>", "[there](https://x.org/a%20b)"),
        ("<a href='javascript:alert(1)'>no</a>", "no"),
        ("<blockquote><p>said</p></blockquote><p>then</p>", "> said\n\nthen"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("a<br>b", "a\nb"),
        ("<script>bad()</script><style>p{}</style><p>good</p>", "good"),
        ("<img src='file:///etc/passwd'><p>x &amp; y</p>", "x & y"),
        ("<b></b>x", "x"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "| a | b |\n| --- | --- |\n| c |  |"),
        (
            "x<table><tr><th>a<th>b|c<tr><td><td><b>d</b></table>y",
            "x\n\n| a | b\\|c |\n| --- | --- |\n|  | **d** |\n\ny",
        ),
        ("<table><tr><td>only</td></tr></table>", "only"),
        ("<table><tr><td>a</td><td>b</td><td>c</td></tr></table>", "a b c"),
        ("<table><tr><td><p>Dear all,</p><p>Come.</p></td><td>ad</td></tr></table>", "Dear all,\nCome.\nad"),
        ("<p>a</p><table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>", "a\n\nin"),
        ("<b style='font-weight:normal'><p>a</p><p><b>b</b></p></b>", "a\n\n**b**"),
        ("well done <img alt='🎉' src='x'><img alt='a logo' src='y'>", "well done 🎉"),
        ("10&nbsp;h « a&#8239;! »", "10\u00a0h « a\u202f! »"),
    ],
)
def test_html_becomes_markdown(html, markdown):
    assert as_markdown(html) == markdown


@pytest.mark.parametrize("html", ["<p>seen</p><title>and this", "<noscript>seen</noscript> and this", "<p>seen", ""])
def test_where_the_plain_text_says_more_it_is_taken(html):
    assert as_text(html, "seen and\x0cthis") == "seen and\nthis"


def test_where_the_html_says_as_much_it_is_taken():
    assert as_text("<p>a <b>b</b></p><p><a href='https://x.org/long'>c</a></p>", "a b\n\nc") == (
        "a **b**\n\n[c](https://x.org/long)"
    )


def word_item(mark: str, words: str, level: int = 1) -> str:
    """An item of a list as Word puts it on the clipboard: a paragraph whose mark stands in spans of its own."""
    spaces = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>"
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'>"
        f"<span style='mso-list:Ignore'>{mark}{spaces}</span></span><![endif]>{words}<o:p></o:p></p>\r\n"
    )


def test_a_list_of_words_becomes_a_list_and_its_marks_are_not_taken_for_words():
    html = (
        "<p class=MsoNormal>Bring:<o:p></o:p></p>"
        + word_item("·", "the <b>keys</b>")
        + word_item("o", "both of them", 2)
        + word_item("·", "chalk")
        + "<p class=MsoNormal>Then:</p>"
        + word_item("1.", "open")
        + word_item("2.", "sit down")
        + word_item("a)", "at the back", 2)
        + "<table><tr><td>Mo</td><td>x</td></tr><tr><td>Tu</td><td>y</td></tr></table>"
    )
    plain = (
        "Bring:\n·\tthe keys\no\tboth of them\n·\tchalk\nThen:\n1.\topen\n2.\tsit down\na)\tat the back\nMo\tx\nTu\ty"
    )
    assert as_text(html, plain) == (
        "Bring:\n\n- the **keys**\n    - both of them\n- chalk\n\n"
        "Then:\n\n1. open\n2. sit down\n    - a) at the back\n\n"
        "| Mo | x |\n| --- | --- |\n| Tu | y |"
    )
    assert as_text(html, plain + "\nand this") == plain + "\nand this"


TAGS = st.sampled_from(
    [
        "p style='mso-list:l0 level1 lfo1'",
        "span style='mso-list:Ignore'",
        "p",
        "b",
        "i",
        "div",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "blockquote",
        "pre",
        "a href='https://x'",
    ]
)
PIECES = st.one_of(
    st.sampled_from(["one", "two", " ", "\n", "&nbsp;", "|", "<br>"]),
    TAGS.map("<{}>".format),
    TAGS.map(lambda tag: f"</{tag.split()[0]}>"),
)


@given(st.lists(PIECES, max_size=24).map("".join))
@example("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>one")
def test_no_word_of_a_page_is_lost_or_doubled_however_its_tags_stand(html):
    assert re.findall("one|two", as_markdown(html)) == re.findall("one|two", html)


@given(st.text(alphabet="<>/abipulo lhr\"'=&;#\n", max_size=200))
def test_any_nonsense_of_a_clipboard_becomes_some_text(html):
    assert isinstance(as_markdown(html), str)
