from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.editor.paste import as_markdown


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
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
    ],
)
def test_html_becomes_markdown(html, markdown):
    assert as_markdown(html) == markdown


@given(st.text(alphabet="<>/abipulo lhr\"'=&;#\n", max_size=200))
def test_any_nonsense_of_a_clipboard_becomes_some_text(html):
    assert isinstance(as_markdown(html), str)
