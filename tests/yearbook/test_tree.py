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


def test_plain_paragraphs_keep_their_lines():
    made = tree.tree_of("one\ntwo #tag\n\nthree")
    assert [child.tag for child in made.children] == ["p", "p"]
    assert [getattr(child, "tag", child) for child in made.children[0].children] == ["one", "br", "two #tag"]


def test_the_torture_reads_alike_both_ways():
    assert shape(tree.tree_of(shelf.TORTURE)) == shape(tree._parsed(shelf.TORTURE))
