import re
import time
from html.parser import HTMLParser

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
    assert prose.excerpt("First\n\n- second *one*\n- third") == "second one third"
    assert prose.excerpt("First\n\nsecond", "A title") == "First second"


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("two words", 2), ("don't stop-gap - # > *", 2), ("well—done", 2), ("今天很好", 4), ("День добрый", 2)],
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
    began = time.perf_counter()
    made = prose.to_html(hostile, foreign=True)
    prose.plain(hostile)
    prose.tags_in("#" + hostile)
    assert time.perf_counter() - began < 3
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


def test_code_within_a_line_that_begins_with_three_backticks_opens_no_block():
    shown = prose.to_html("```x = 1```\n#math was hard\n\n- [ ] call home")
    assert "<code>x = 1</code>" in shown
    assert "#math was hard" in shown
    assert "☐ call home" in shown


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


def test_no_line_is_taken_for_a_definition_and_lost():
    assert "[c]: https://example.org" in prose.to_html("words\n\n[c]: https://example.org")
