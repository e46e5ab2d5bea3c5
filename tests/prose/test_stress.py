"""Which stars and underlines belong together."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose
from journal.prose.stress import pairs

BOTH = "<p><em><strong>both</strong></em> and <strong>a <em>b</em> c</strong> and <em>a <strong>b</strong> c</em></p>"
LINK = '<p>*no* <em><code>x</code> <a href="https://a.example/_c_">l_k</a></em></p>'


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("it was *very **good*and fine", "<p>it was <em>very **good</em>and fine</p>"),
        ("***both*** and **a *b* c** and *a **b** c*", BOTH),
        ("__a__ _b_ snake_case_name _c_d", "<p><strong>a</strong> <em>b</em> snake_case_name _c_d</p>"),
        ("2 * 3 * 4 and 2*3 and **", "<p>2 * 3 * 4 and 2*3 and **</p>"),
        (r"\*no\* *`x` [l_k](https://a.example/_c_)*", LINK),
        ("**你好。**然后", "<p><strong>你好。</strong>然后</p>"),
        ("~~**a**~~ **~~b~~**", "<p><del><strong>a</strong></del> <strong><del>b</del></strong></p>"),
        ("<https://a.example/_b_>", '<p><a href="https://a.example/_b_">https://a.example/_b_</a></p>'),
    ],
)
def test_stress_is_read_as_commonmark_reads_it(body, shown):
    assert prose.to_html(body) == shown


SIGNS = st.text(alphabet=st.sampled_from("ab é.*_*_*~`\n\\"), max_size=24)


@given(SIGNS)
def test_no_letter_is_lost_among_signs_of_stress(body):
    shown = html.unescape(re.sub("<[^>]*>", "", prose.to_html(body)))
    assert re.sub("[^abé.]", "", shown) == re.sub("[^abé.]", "", body)


@given(st.text(alphabet=st.sampled_from("ab *_"), max_size=24))
def test_stressed_stretches_lie_within_one_another_or_apart(text):
    stretches = pairs(text)
    assert all(pair.start + pair.size < pair.end - pair.size for pair in stretches)
    for one in stretches:
        for other in stretches:
            assert (
                one is other
                or one.end <= other.start
                or other.end <= one.start
                or (one.start + one.size <= other.start and other.end <= one.end - one.size)
                or (other.start + other.size <= one.start and one.end <= other.end - other.size)
            )
