"""Whatever two copies of an entry became: nothing of either is lost, whichever takes in the other, however often."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal.comparing.whole import Whole, differences, has_news, unite
from journal.shapes import Attachment, Choice, Differs, Entry, Evidence, Kind, LaterLine, Shown, Top, Version
from tests.conftest import THURSDAY

ID = "0123456789abcdef0123456789abcdef"
BODIES = st.sampled_from(["one", "two", "three ![x](attachment:f1)", "four"])
INSTANTS = st.integers(0, 4).map(lambda minutes: THURSDAY + timedelta(minutes=minutes))


@st.composite
def wholes(draw):
    versions, rev = [], 0
    for body in draw(st.lists(BODIES, max_size=3)):
        rev += draw(st.integers(1, 2))
        versions.append(Version(entry=ID, rev=rev, saved_at=draw(INSTANTS), title="", body=body, kind=Kind.NOTE))
    entry = Entry(
        id=ID,
        title="",
        heading="",
        body=draw(BODIES),
        kind=Kind.NOTE,
        day=date(2026, 3, draw(st.integers(11, 12))),
        written_at=THURSDAY,
        zone="Europe/Berlin",
        starred=draw(st.booleans()),
        rev=rev + draw(st.integers(1, 2)),
        words=0,
        tags=(),
        added_tags=tuple(draw(st.sets(st.sampled_from(["a", "b"])))),
        changed_at=draw(INSTANTS),
    )
    files = [
        Attachment(id=each, entry=ID, name=each, media_type="", size=1, sha256=each)
        for each in draw(st.lists(st.sampled_from(["f1", "f2", "f3"]), unique=True))
    ]
    cut = draw(st.integers(0, 3))
    said = draw(st.none() | st.sampled_from(["", "why", "why not"]))
    return Whole(
        entry=entry,
        versions=tuple(versions),
        files=tuple(files[:cut]),
        aside=tuple(files[cut:]),
        later_lines=tuple(
            LaterLine(id=each, entry=ID, day=date(2026, 3, 12), text=each, written_at=THURSDAY)
            for each in sorted(draw(st.sets(st.sampled_from(["l1", "l2"]))))
        ),
        evidence=said
        if said is None
        else Evidence(
            entry=ID,
            annotation=said,
            shows=tuple(Shown(framework="f", code=code) for code in draw(st.sets(st.sampled_from("12")))),
            marked_on=date(2026, 3, 12),
        ),
        trashed_at=draw(st.none() | INSTANTS),
    )


def texts(whole):
    return {whole.entry.body} | {version.body for version in whole.versions}


@given(wholes(), wholes(), st.sampled_from(Top))
def test_every_text_tag_line_and_file_of_both_is_there(here, there, top):
    united = unite(here, there, Choice(top=top))
    assert texts(united) == texts(here) | texts(there)
    assert set(united.entry.added_tags) == {*here.entry.added_tags, *there.entry.added_tags}
    assert {each.id for each in united.later_lines} == {each.id for each in (*here.later_lines, *there.later_lines)}
    both = {each.id for whole in (here, there) for each in (*whole.files, *whole.aside)}
    assert {each.id for each in (*united.files, *united.aside)} == both
    revs = [version.rev for version in united.versions] + [united.entry.rev]
    assert revs == sorted(set(revs))


@given(wholes(), wholes())
def test_from_either_side_it_comes_out_the_same_but_for_the_trash(here, there):
    one, other = unite(here, there), unite(there, here)
    assert differences(one, other) <= {Differs.TRASH}
    assert replace(one, trashed_at=None, later_lines=(), evidence=None, entry=other.entry) == replace(
        other, trashed_at=None, later_lines=(), evidence=None
    )
    assert (one.entry.rev, one.entry.changed_at) == (other.entry.rev, other.entry.changed_at)


@given(wholes(), wholes(), st.sampled_from(Top))
def test_once_more_changes_nothing_neither_with_the_other_nor_with_what_that_became(here, there, top):
    united = unite(here, there, Choice(top=top))
    assert not has_news(united, unite(united, there))
    assert unite(united, there).entry.body == united.entry.body
    assert not has_news(united, unite(united, unite(there, united)))
    assert differences(unite(there, united), united) <= {Differs.TRASH}


@given(wholes(), wholes())
def test_what_was_thrown_away_here_stays_so_unless_there_is_news(here, there):
    united = unite(here, there)
    if here.trashed_at is None:
        assert united.trashed_at is None
    elif there.trashed_at is None:
        assert (united.trashed_at is None) is has_news(here, united)
    assert unite(here, there, Choice(trashed=False)).trashed_at is None
