"""Whatever is done to entries and tags in whatever order, the counts that are kept are those of the entries."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.deeds import empty_trash, write
from journal.deeds.export import export
from journal.deeds.take_in import mark_all
from journal.shapes import Draft, EntryId, Kind, Span
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.transfer.importing import import_file
from tests.proofs import proved

FIRST = date(2026, 1, 30)
TAGS = ("row", "Row 7", "energy", "families")
KINDS = tuple(kind.value for kind in Kind)
DRAFTS = st.builds(
    Draft,
    body=st.sampled_from(["One.", "Two words.", "Three #row words.", "#energy and #families again."]),
    kind=st.sampled_from(Kind),
    day=st.integers(0, 4).map(lambda days: FIRST + timedelta(days=days)),
    tags=st.sets(st.sampled_from(TAGS)).map(tuple),
)
ENTRY = st.integers(0, 5)
DEEDS = st.one_of(
    st.tuples(st.just("write"), DRAFTS),
    st.tuples(st.just("revise"), ENTRY, DRAFTS),
    st.tuples(st.sampled_from(["trash", "restore", "delete"]), ENTRY),
    st.tuples(st.just("tag"), ENTRY, st.sampled_from(TAGS)),
    st.tuples(st.just("mark"), ENTRY, st.sampled_from(Kind), st.sampled_from(TAGS)),
    st.tuples(st.just("rename"), st.sampled_from(TAGS), st.sampled_from(TAGS)),
)


def do(journal, ids: list[EntryId], deed):
    what, *rest = deed
    if what == "write":
        ids.append(write.write(journal, rest[0]).id)
    elif what == "rename":
        write.rename_tag(journal, *rest)
    elif rest[0] < len(ids):
        entry_id = ids[rest[0]]
        if what == "revise":
            write.revise(journal, entry_id, rest[1])
        elif what == "tag":
            write.tag(journal, [entry_id], rest[1])
        elif what == "mark":
            mark_all(journal, [entry_id], kind=rest[1], tag=rest[2], starred=True)
        elif what == "delete":
            empty_trash.delete_for_good(journal, [entry_id])
            ids.remove(entry_id)
        else:
            {"trash": write.trash, "restore": write.restore}[what](journal, [entry_id])


def kept(journal):
    """Give the counts that are kept: of each day, and of each tag in each month."""
    days = journal.store.read("SELECT day, highs, lows, both, notes, words FROM day_counts")
    tags = journal.store.read(
        "SELECT folded, month, highs, lows, both, notes FROM tag_counts LEFT JOIN tags ON tags.id = tag"
    )
    return {day: tuple(rest) for day, *rest in days}, {(tag, month): tuple(rest) for tag, month, *rest in tags}


def counted(journal):
    """Give the same from the entries themselves, one by one."""
    entries = journal.store.read("SELECT key, day, kind, words FROM entries WHERE trashed_at IS NULL")
    carried = journal.store.read("SELECT entry, folded FROM entry_tags JOIN tags ON tags.id = tag")
    days, tags, words = Counter(), Counter(), Counter()
    for key, day, kind, number in entries:
        days[day, kind] += 1
        words[day] += number
        for _, tag in (row for row in carried if row[0] == key):
            tags[tag, day[:7], kind] += 1
    return (
        {day: (*(days[day, kind] for kind in KINDS), words[day]) for day, _ in days},
        {(tag, month): tuple(tags[tag, month, kind] for kind in KINDS) for tag, month, _ in tags},
    )


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=12))
def test_counts_follow_every_change(journal, deeds):
    journal.trash.delete_forever(journal.entries.in_order())
    journal.trash.delete_forever([each.id for each in journal.trash.trashed()])
    assert kept(journal) == ({}, {})
    ids: list[EntryId] = []
    for deed in deeds:
        do(journal, ids, deed)
        assert kept(journal) == counted(journal)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(date(2025, 12, 30), date(2026, 3, 3)), st.integers(0, 90))
def test_tags_of_any_days_are_those_of_its_whole_months_and_of_the_days_at_both_ends(journal, first, days):
    if not journal.entries.count():
        for number in range(64):
            day = date(2025, 12, 31) + timedelta(days=number)
            do(journal, [], ("write", Draft(body="#row here.", kind=list(Kind)[number % 4], day=day)))
    last = first + timedelta(days=days)
    inside = journal.store.read(
        "SELECT kind FROM entries WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    )
    expected = [tuple(sum(row["kind"] == kind for row in inside) for kind in KINDS)] if inside else []
    found = journal.insights.tags(Span(name="", first=first, last=last))
    assert [(tag.highs, tag.lows, tag.both, tag.notes) for tag in found] == expected


def test_counts_agree_after_an_import(journal, new_journal, tmp_path):
    ids: list[EntryId] = []
    for number, kind in enumerate(Kind):
        do(journal, ids, ("write", Draft(body="#row here.", kind=kind, day=FIRST + timedelta(days=number % 3))))
    write.trash(journal, ids[:1])
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    other = new_journal("Other")
    do(other, [], ("write", Draft(body="Mine. #row #energy", kind=Kind.LOW, day=FIRST)))
    import_file(other, tmp_path / "out")
    assert kept(other) == counted(other)
    assert len(other.trash.trashed()) == 1
    do(other, ids, ("restore", 0))
    assert kept(other) == counted(other)
    assert sum(highs + lows + both + notes for highs, lows, both, notes, _ in kept(other)[0].values()) == 5


def test_counts_agree_after_an_entry_grew_in_the_file_it_came_from(journal, tmp_path):
    path = tmp_path / "journal.txt"
    for more in ("", " And then eight @energy."):
        path.write_text(f"[2026-03-12 15:52] Waited\nSeven seconds @quiet.{more}\n", "utf-8")
        report = import_file(journal, path)
        at_once(journal.word_index.settling())
        assert kept(journal) == counted(journal)
    assert report.grown == 1
    assert len(journal.search.find("eight")) == len(journal.search.find("seconds")) == 1
