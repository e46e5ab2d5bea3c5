from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from journal.yearbook import tree
from tests.yearbook import shelf_of_books as shelf


def shape(node):
    """The tree without the white space between blocks, and with runs of text joined."""
    found = []
    for child in node.children:
        if isinstance(child, tree.Node):
            found.append((child.tag, tuple(sorted(child.attributes.items())), shape(child)))
        elif said := " ".join(child.split()):
            if found and isinstance(found[-1], str):
                found[-1] += said
            else:
                found.append(said)
    return found


@settings(max_examples=200)
@given(body=st.text(alphabet=st.sampled_from("ab1 \n\n\n#*_`~>-+.)=:[](|!"), max_size=50))
def test_the_short_way_reads_what_the_parser_reads(body):
    assert shape(tree.tree_of(body)) == shape(tree._parsed(body))


PARTS = [
    "*a b*",
    "**c**",
    "*",
    "**",
    "a b ",
    "é",
    "1. ",
    "- a",
    "\n- b *c*",
    "- ",
    "+ ",
    " ",
    "\n",
    ".",
    ",",
    "(",
    "#t",
    "_",
]


@settings(max_examples=300)
@given(parts=st.lists(st.sampled_from([*PARTS, "\n\n", "\n\n"]), max_size=12))
def test_stress_and_short_lists_read_as_the_parser_reads_them(parts):
    body = "".join(parts).strip()
    assert shape(tree.tree_of(body)) == shape(tree._parsed(body))


def test_a_list_between_paragraphs_and_its_stress_need_no_parser(monkeypatch):
    monkeypatch.setattr(tree, "_parsed", None)
    made = tree.tree_of("A *fine* and **loud** day.\n\n- one\n- *two*\n\nThe end.")
    assert shape(made) == [
        ("p", (), ["A", ("em", (), ["fine"]), "and", ("strong", (), ["loud"]), "day."]),
        ("ul", (), [("li", (), ["one"]), ("li", (), [("em", (), ["two"])])]),
        ("p", (), ["The end."]),
    ]


def test_plain_paragraphs_keep_their_lines():
    made = tree.tree_of("one\ntwo #tag\n\nthree")
    assert [child.tag for child in made.children] == ["p", "p"]
    assert [getattr(child, "tag", child) for child in made.children[0].children] == ["one", "br", "two #tag"]


def test_the_torture_reads_alike_both_ways():
    assert shape(tree.tree_of(shelf.TORTURE)) == shape(tree._parsed(shelf.TORTURE))
