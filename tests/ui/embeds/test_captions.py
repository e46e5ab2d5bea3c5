from __future__ import annotations

import pytest

from journal import prose
from ui.embeds.captions import with_captions


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("board.png", '<p align="center"><img alt="" src="attachment:ab#440"></p>'),
        (
            "Nine & more|small",
            (
                '<p align="center"><img alt="Nine &amp; more" src="attachment:ab#220">'
                '<br><small><i class="caption">Nine &amp; more</i></small></p>'
            ),
        ),
        ("x.png|large|A bucket", '<p align="center"><img alt="A bucket" src="attachment:ab#620"></p>'),
    ],
)
def test_a_picture_that_stands_alone_has_its_width_and_its_caption(words, shown):
    assert with_captions(prose.to_html(f"![{words}](attachment:ab)")) == shown


def test_a_picture_among_words_stays_among_them():
    made = with_captions(prose.to_html("Look: ![board|small](attachment:ab) there"))
    assert made == '<p>Look: <img alt="board" src="attachment:ab#220"> there</p>'


def test_a_picture_of_a_page_that_told_nothing_stays_as_it_is():
    assert with_captions('<p><img src="attachment:ab"></p>') == '<p><img src="attachment:ab"></p>'
