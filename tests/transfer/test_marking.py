from __future__ import annotations

from journal.deeds import write
from journal.deeds.take_in import mark_all
from journal.shapes import Draft, Kind


def test_many_entries_get_a_kind_a_tag_and_a_star_at_once(journal):
    made = [
        write.write(journal, Draft(body=body, kind=kind)).id for body, kind in (("One", Kind.NOTE), ("Two", Kind.LOW))
    ]
    mark_all(journal, made, kind=Kind.LOW, tag="old diary", starred=True)
    one, two = map(journal.entries.get, made)
    assert {(each.kind, each.tags, each.starred) for each in (one, two)} == {(Kind.LOW, ("old-diary",), True)}
    assert (one.rev, two.rev) == (2, 1)


def test_what_is_not_said_stays_as_it_is(journal):
    entry = write.write(journal, Draft(body="One", kind=Kind.HIGH, tags=("a",)))
    mark_all(journal, [entry.id])
    assert journal.entries.get(entry.id) == entry
