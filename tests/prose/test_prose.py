import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose

MARKDOWN = st.text(alphabet=st.sampled_from("ab #*_`~[]()>-+1.\n\\!<&é課\u202e|"), max_size=120)


def kinds(line, state=0):
    return {(line[run.start : run.end], run.kind) for run in prose.spans(line, state)[0]}


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# The *quiet* class\n\nIt was.", "The quiet class"),
        ("\n\n- [x] done\nmore", "done"),
        ("7. Stunde war laut", "7. Stunde war laut"),
        ("30. Mai war schön", "30. Mai war schön"),
        ("3. b: Klassenarbeit", "3. b: Klassenarbeit"),
        ("2024. What a *year*", "2024. What a year"),
        ("> 1. [ ] call home", "1. call home"),
        ("« Bravo\u00a0» à 10\u00a0h", "« Bravo\u00a0» à 10\u00a0h"),
        ("---\n\nAfter a rule", "After a rule"),
        ("> **said** [she](https://a.example)", "said she"),
        ("", ""),
        ("😀", "😀"),
        ("\u202egnihton\u202c", "gnihton"),
    ],
)
def test_the_first_line_that_says_something_serves_as_title(body, title):
    assert prose.title_of(body) == title


def test_a_long_first_line_is_cut_at_a_word_and_goes_on_in_the_excerpt():
    body = "word " * 60
    heading = prose.title_of(body)
    assert len(heading) <= prose.HEADING_LIMIT
    assert heading.endswith("word…")
    assert prose.excerpt(body).startswith("word word")


@pytest.mark.parametrize(
    ("body", "heading", "rest"),
    [
        ("# Top\n\ntext", "Top", "\ntext"),
        ("\n \n### The *quiet* row ##\ntext", "The quiet row", "text"),
        ("# " + "word " * 200, ("word " * 200).strip(), ""),
        ("#tag first\n# not first", "", None),
        ("# \ntext", "", None),
        ("# ---\ntext", "", None),
        ("# [there](https://a.example)\ntext", "", None),
        ("# ![board](attachment:1)", "", None),
        ("text\n# later", "", None),
        ("", "", None),
    ],
)
def test_a_first_line_that_is_a_heading_is_parted_from_the_text_whole(body, heading, rest):
    assert prose.parted(body) == (heading, body if rest is None else rest)


def test_the_excerpt_begins_below_the_title():
    table = "| Name | Mon |\n| --- | :-: |\n| Mara |  |\n| Leo | a \\| b |"
    assert (prose.title_of(table), prose.excerpt(table)) == ("Name Mon", "Mara Leo a | b")
    assert prose.excerpt("First\n\n- second *one*\n- third") == "second one third"
    assert prose.excerpt("First\n\nsecond", "A title") == "First second"


def test_of_a_photo_heading_and_excerpt_have_only_what_a_person_wrote():
    photo = "![picture.png](attachment:0a)"
    assert (prose.title_of(photo), prose.excerpt(f"First\n\n{photo}")) == ("", "")
    assert prose.title_of(f"{photo}\n\nFirst") == "First"
    assert prose.excerpt("First\n\n![picture.png||The board, full](attachment:0a)") == "The board, full"
    assert prose.excerpt("First\n\n![Our board](attachment:0a) [plan.pdf](attachment:0b)") == "Our board plan.pdf"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("two words", 2),
        ("don't stop-gap - # > *", 2),
        ("well—done", 2),
        ("- [x] one\n- [ ] two", 2),
        ("今天很好", 4),
        ("День добрый", 2),
        ("One.\n\n![picture.png](attachment:0a)\n\ntwo [plan of May.pdf](attachment:0b) three", 3),
        ("![Nine kilos|small|A full bucket](attachment:0a)", 5),
        ("![what](https://example.org/a.png)", 1),
    ],
)
def test_words_are_counted_in_every_script(text, count):
    assert prose.word_count(text) == count


@pytest.mark.parametrize(
    ("body", "tags"),
    [
        ("#third-period was #Loud, (#calm) and **#bold**", ("third-period", "Loud", "calm", "bold")),
        ("# heading\n## two", ()),
        ("https://a.example/#part and [x](#part) and a#b and #1", ()),
        ("`#code`\n```\n#fenced\n```\n~~~\n#too\n~~~\n#after", ("after",)),
        ("#Élan and #elan and #ELAN", ("Élan",)),
        ("#課題 #तीसरी-कक्षा #7b", ("課題", "तीसरी-कक्षा", "7b")),
        ("\\#not but #yes-", ("yes",)),
        ('<span style="color: #ff0000">red</span>, a < b = #three', ("three",)),
        ("<b title='#no' style=#abc>x</b> <- #yes <font color=' #fff", ("yes", "fff")),
    ],
)
def test_tags_are_read_from_the_text_and_from_nowhere_else(body, tags):
    assert prose.tags_in(body) == tags


def test_a_renamed_tag_changes_in_the_text_and_not_in_code():
    body = "#Old and `#old`, again #old\n```\n#old\n```"
    assert prose.retag(body, "old", "new-name") == "#new-name and `#old`, again #new-name\n```\n#old\n```"


def test_the_runs_of_a_line_say_what_it_is_made_of():
    line = "- [x] **good** *day* `x` [link](https://a.example) #tag ~~no~~"
    assert {
        ("-", "list"),
        ("[x]", "task"),
        ("**good**", "strong"),
        ("*day*", "emph"),
        ("`x`", "code"),
        ("link", "link"),
        ("#tag", "tag"),
        ("~~no~~", "strike"),
    } <= kinds(line)
    assert ("## Title", "heading") in kinds("## Title")
    assert ("> said", "quote") in kinds("> said")
    assert ("2 * 3 * 4 snake_case_name", "emph") not in kinds("2 * 3 * 4 snake_case_name")


def test_a_fence_carries_over_lines_until_one_like_it_closes_it():
    state = 0
    states = []
    for line in ("````py", "```", "# no", "````", "# yes"):
        _, state = prose.spans(line, state)
        states.append(bool(state))
    assert states == [True, True, True, False, False]


@given(MARKDOWN)
def test_every_run_lies_within_its_line(text):
    state = 0
    for line in text.split("\n"):
        runs, state = prose.spans(line, state)
        assert all(0 <= run.start < run.end <= len(line) or line == "" for run in runs)


@given(MARKDOWN)
def test_no_text_makes_html_that_reaches_out(text):
    for foreign in (False, True):
        made = prose.to_html(text, foreign=foreign)
        assert "<script" not in made
        assert "<img" not in made or 'src="attachment:' in made
    assert prose.plain(text).count("\n") <= text.count("\n")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="file:///etc/passwd">',
        "![x](file:///etc/passwd)",
        "![x](//host/share.png)",
        "![x](https://a.example/x.png)",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](attachment:abc)",
        "<https://a.example\"onclick='x'>",
        '<p style="background:url(//h/x)">',
    ],
)
def test_hostile_markdown_becomes_harmless_html(hostile):
    made = prose.to_html(hostile, foreign=True)
    for reach in ("<script", "<img", 'href="file', 'href="javascript', 'href="attachment', "<p style", "onclick='x'>"):
        assert reach not in made.replace("&lt;", "?")


def test_own_pictures_and_links_are_shown():
    made = prose.to_html("![board](attachment:0123) [site](https://a.example/x) <a@b.example>")
    assert '<img alt="board" src="attachment:0123">' in made
    assert '<a href="https://a.example/x">site</a>' in made


def test_what_a_person_types_is_shown_as_they_meant_it():
    made = prose.to_html("#tag first\nsecond line <3\n\n- [ ] todo\n- [x] done\n\n    indented words\n\n~~gone~~")
    assert "#tag first<br>" in made
    assert "&lt;3" in made
    assert "☐ todo" in made
    assert "☑ done" in made
    assert "<code>" not in made
    assert "<del>gone</del>" in made


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 20_000,
        "> " * 3000 + "x",
        "- " * 3000,
        "*a " * 20_000,
        "`" * 20_000,
        "a\n" * 90_000,
        "[a](b" * 10_000,
        "    " * 400 + "- a",
    ],
)
def test_text_made_to_hang_is_shown_plainly_and_soon(hostile):
    began = time.thread_time()
    made = prose.to_html(hostile, foreign=True)
    prose.plain(hostile)
    prose.tags_in("#" + hostile)
    assert time.thread_time() - began < 3
    assert made.startswith("<p>")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Élève", "eleve"), ("STRASSE", "straße"), ("Łukasz", "lukasz"), ("don’t", "don't"), ("ﬁne", "fine")],
)
def test_folding_makes_the_same_of_what_people_take_for_the_same(one, other):
    assert prose.fold(one) == prose.fold(other)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text):
    assert prose.fold(prose.fold(text)) == prose.fold(text)


def test_clean_keeps_what_scripts_need_and_joins_no_words():
    assert prose.clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h") == "a\nb\nc\nd\ne\nf\ng\nh"
    assert prose.clean("a\x00b\x1bc\x7fd\x1fe") == "a b c d e"
    assert prose.clean("a\ud800b\ufdd0c\uffff") == "a\ufffdb\ufffdc\ufffd"
    kept = "10\u00a0h\u202f! \tא\u200fb\u200dc\u200c\u00adi e\u0301 \ufeff\u2066x\u2069\n"
    assert prose.clean(kept) == kept


@given(st.text())
def test_a_clean_text_is_clean_and_has_as_many_words(text):
    once = prose.clean(text)
    assert prose.clean(once) == once
    assert re.sub(r"[\W\ufffd]+", " ", once).split() == re.sub(r"[\W\ud800-\udfff]+", " ", text).split()


def test_a_title_keeps_its_spaces_and_is_one_line():
    assert prose.clean_line(" a\n\u202eb\tc  d\u00a0! ") == "a b c  d\u00a0!"


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_an_item_lies_inside_another_however_it_is_indented(indent):
    shown = prose.to_html(f"- one\n{indent}- two\n{indent}{indent}- three\n- four")
    assert shown.count("<ul>") == 3
    assert shown.count("<li>") == 4


def test_a_list_that_follows_words_without_a_gap_is_a_list():
    assert "<li>one</li>" in prose.to_html("Three things:\n- one\n- two")
    assert "<li>" not in prose.to_html("It was in\n1986. A good year.")


def test_no_line_is_taken_for_a_definition_and_lost():
    assert "[c]: https://example.org" in prose.to_html("words\n\n[c]: https://example.org")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![[[foo](uri1)](uri2)](uri3)", "![[[foo](uri1)](uri2)](uri3)"),
        ("![a [b](https://c) d](nowhere)", "![a [b](https://c) d](nowhere)"),
        ('![a [b `c`](https://d "e")](https://f)', '<a href="https://f">a [b c](https://d "e")</a>'),
        ("![a [b](https://c)](attachment:1)", '<img alt="a [b](https://c)" src="attachment:1">'),
    ],
)
def test_a_link_in_the_description_of_a_picture_keeps_its_address(text, shown):
    assert prose.to_html(text) == f"<p>{shown}</p>"
