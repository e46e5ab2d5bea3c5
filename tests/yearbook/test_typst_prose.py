from __future__ import annotations

import json
import re
from functools import partial

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.prose import clean
from journal.yearbook import typst_prose
from journal.yearbook.languages import words_for
from journal.yearbook.typst_prose import quoted
from tests.yearbook import shelf_of_books as shelf

Body = partial(typst_prose.Body, marks=words_for("en").quotes)
UNSEEN = re.compile("[\x80-\x9f\ufeff]")


def back(text):
    source = f"#metadata({quoted(text)}) <it>"
    return json.loads(typst.query(source.encode(), "<it>", field="value", one=True))


@settings(max_examples=80)
@given(text=st.text(max_size=80))
def test_any_text_comes_back_from_typst_as_it_went(text):
    assert back(text) == UNSEEN.sub("", clean(text))


@pytest.mark.parametrize("text", ['"); #panic("', "\\", '\\"', "\\u{41}", "#let x", "a\nb\tc", "*_`$@<>[]{}//"])
def test_no_text_becomes_markup(text):
    assert back(text) == text


@settings(max_examples=40)
@given(text=st.text(alphabet=st.sampled_from('ab \n#*_`~>-+1.)[](|)\\"$@<!&'), max_size=60))
def test_any_markdown_compiles(text):
    template = "#let small(x) = x\n#let held(y, x) = x\n#let hairline = line(length: 1pt)\n#let photo(..x) = []\n"
    assert typst.compile((template + Body(text).typst(held=True)).encode(), format="pdf")


def test_every_word_of_the_torture_text_is_set():
    made = shelf.letters(Body(shelf.TORTURE).typst())
    for word in shelf.words_of(shelf.TORTURE):
        assert word in made or word in shelf.UNSAID, word


@pytest.mark.parametrize(
    ("markdown", "typst_has"),
    [
        ("*a*", '#emph[#"a";]'),
        ("**a**", '#strong[#"a";]'),
        ("~~a~~", '#strike[#"a";]'),
        ("`a b`", '#raw("a b");'),
        ("# a", "#heading(level: 3, outlined: false"),
        ("- a\n- b", '#list([#"a";], [#"b";])'),
        ("3. a\n4. b", "#enum(start: 3, "),
        ("- [x] a\n- [ ] b", '#enum(numbering: number => ("☑", "☐",).at(number - 1), [#"a";], [#"b";])'),
        ('"a" - it\'s', '#"“a” – it’s";'),
        ('`"a" -- b`', "#raw("),
        ("[https://b.org/a--b](https://b.org/a--b)", '#"https://b.org/a--b"'),
        ("> a", "#quote(block: true"),
        ("```\na b\n```", '#raw(block: true, "a b")'),
        ("[a](https://b.org)", "#footnote[" + '#"https://b.org";'),
        ("| a | b |\n|---|--:|\n| c | d |", "#table(columns: 2, align: (auto, right,), table.header("),
        ("---", "hairline"),
        ("a\nb", "#linebreak();"),
        ("> a\n> b", '#linebreak();#"b";'),
        ("<b>a</b>", '"<b>a</b>"'),
        ("שלום", "dir: rtl"),
        ("- שלום\n- שלום", 'dir: rtl, lang: "he")\n#list('),
        ("- שלום\n- a", "#list([#[#set text(dir: rtl"),
    ],
)
def test_each_construct_has_its_typst(markdown, typst_has):
    assert typst_has in Body(markdown).typst()


def test_headings_never_skip_a_level():
    levels = [int(level) for level in re.findall(r"heading\(level: (\d)", Body("##### a\n\n# b\n\n#### c").typst())]
    assert levels == [3, 3, 4]


def test_where_no_heading_may_stand_it_is_a_bold_line():
    made = Body("# For *N.*\n\nalways", first_level=0).typst()
    assert "heading" not in made
    assert '#strong[#"For ";#emph[#"N.";]' in made


def test_a_bare_link_needs_no_footnote():
    assert "footnote" not in Body("[https://b.org](https://b.org)").typst()


def test_a_table_of_forty_columns_is_set_row_by_row():
    made = Body(shelf.WIDE).typst()
    assert "#table" not in made
    assert all(f'"cell{n}"' in made and f'"head{n}"' in made for n in range(40))


def test_a_long_word_may_break_and_loses_no_letter():
    made = Body("x" * 200).typst()
    assert made.count("x") == 200
    assert "\u200b" in made


def test_a_picture_stands_where_the_text_puts_it_and_a_lost_one_is_its_words():
    body = Body("before ![a](attachment:k1) after ![b](attachment:k2)", {"k1": lambda words: f'#photo("p", "{words}")'})
    made = body.typst()
    assert made.index('"before "') < made.index('#photo("p", "a")') < made.index("after")
    assert '"[b]"' in made
    assert body.shown == {"k1"}


LONG = "Nine minutes lost and twenty won, which is more than I hoped for when I came in. I can work"


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("with that.", True),
        ("with everything.", False),
        ('with "that"', False),
        ("so *far.*", False),
        ("עם זה.", False),
    ],
)
def test_a_short_last_word_stays_with_the_one_before_and_every_letter_is_there(end, kept):
    made = Body(f"{LONG} {end}").typst()
    assert (f'#box[#"{end}";]' in made) is kept
    assert "#box" not in Body(end).typst(), "a line of its own is no last line"
    assert "#box" not in Body(f"{LONG} {end}", plain=True).typst()
