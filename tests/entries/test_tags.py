from hypothesis import given
from hypothesis import strategies as st

from journal.entries.tags import tidy
from journal.shapes import Draft, Tag


def entry_with(journal, in_text=(), added=()):
    entry = journal.entries.write(Draft(body="x"))
    journal.tags.set(entry.id, in_text, added)
    return entry.id


def test_tags_are_the_same_whatever_case_and_accents(journal):
    one = entry_with(journal, ["Élan"])
    two = entry_with(journal, [], ["elan", "ELAN"])
    assert journal.tags.all() == (Tag(name="Élan", count=2),)
    assert journal.tags.of([one, two]) == {one: ("Élan",), two: ("Élan",)}


def test_a_tag_in_the_text_and_below_it_is_one_and_stays_below(journal):
    entry = journal.entries.get(entry_with(journal, ["calm"], ["Calm", "loud"]))
    assert (entry.tags, entry.added_tags) == (("calm", "loud"), ("calm", "loud"))
    journal.tags.set(entry.id, [], entry.added_tags)
    assert journal.entries.get(entry.id).tags == ("calm", "loud")


def test_a_tag_nobody_carries_is_gone(journal):
    entry = entry_with(journal, ["once"])
    journal.tags.set(entry, ["other"], [])
    assert [tag.name for tag in journal.tags.all()] == ["other"]


def test_tags_of_the_trash_are_not_counted(journal):
    entry_with(journal, ["kept", "both"])
    journal.trash.put([entry_with(journal, ["both", "thrown"])])
    assert journal.tags.all() == (Tag(name="both", count=1), Tag(name="kept", count=1))


def test_renaming_to_a_name_that_is_taken_makes_one_of_two(journal):
    both, one = entry_with(journal, ["a", "b"]), entry_with(journal, ["a"])
    journal.tags.rename("A", "b")
    assert journal.tags.all() == (Tag(name="b", count=2),)
    assert journal.tags.carriers("b") == (both, one)


def test_tags_follow_an_entry_that_moves(journal):
    from datetime import date

    entry = entry_with(journal, ["here"])
    journal.entries.revise(entry, Draft(body="x", day=date(2020, 1, 1)))
    assert journal.entries.get(entry).tags == ("here",)


@given(st.text(max_size=30))
def test_a_tidied_tag_stays_as_it_is(name):
    assert tidy(tidy(name)) == tidy(name)
    assert not set(tidy(name)) & set(" \n\t")
