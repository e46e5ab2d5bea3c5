from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journal.portfolio import frameworks
from journal.portfolio.portfolio import built_in
from journal.shapes import Component


def test_the_frameworks_that_come_along_are_whole():
    danielson, apst = built_in()
    assert [len(danielson.components), len(apst.components)] == [22, 37]
    assert danielson.component("3b") == Component(
        code="3b", name="Using questioning and discussion techniques", domain="3 Instruction"
    )
    assert len({one.domain for one in danielson.components}) == 4
    assert len({one.domain for one in apst.components}) == 7


def test_a_list_of_ones_own_is_read_with_numbers_or_without():
    own = frameworks.read("# Our school\nTrust\n## Teaching\nA1: Clear tasks\nA1 twice\nkind words\n\n")
    assert own.name == "Our school"
    assert [(one.code, one.name, one.domain) for one in own.components] == [
        ("Trust", "", ""),
        ("A1", "Clear tasks", "Teaching"),
        ("kind words", "", "Teaching"),
    ]
    assert [one.title for one in own.components] == ["Trust", "A1 Clear tasks", "kind words"]


def test_a_built_in_list_written_and_read_is_the_same():
    for one in built_in():
        assert frameworks.read(frameworks.write(one), one.id) == one


@given(st.text(max_size=400))
def test_whatever_is_pasted_is_a_framework_that_reads_the_same_again(text):
    once = frameworks.read(text)
    assert frameworks.read(frameworks.write(once)) == once


def test_a_list_without_end_is_cut():
    assert len(frameworks.read("\n".join(f"{n} x" for n in range(10_000))).components) == frameworks.MOST
