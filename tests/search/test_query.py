import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.prose import clean_line
from journal.search import query
from journal.search.misread import misread
from journal.shapes import ContactId, Filter, Kind


def words(text):
    return [(word.text, word.phrase, word.without) for word in query.parse(text)[0]]


def narrowed(text):
    return query.parse(text)[1]


def test_words_phrases_and_what_must_not_be_there():
    assert words('Élève "Exit Ticket" -homework -"two words" - a') == [
        ("eleve", False, False),
        ("exit ticket", True, False),
        ("homework", False, True),
        ("two words", True, True),
        ("-", False, False),
        ("a", False, False),
    ]


def test_a_quotation_still_being_typed_may_end_in_half_a_word():
    assert words('"exit tick') == [("exit tick", False, False)]


def test_conditions_combine():
    text = (
        'kind:low kind:both tag:observation since:2025-09 until:2026-02 has:photo has:response is:starred is:shared "x"'
    )
    assert narrowed(text) == Filter(
        kinds=frozenset({Kind.LOW, Kind.BOTH}),
        tags=("observation",),
        since=date(2025, 9, 1),
        until=date(2026, 2, 28),
        photos=True,
        responses=True,
        starred=True,
        shared=True,
    )
    assert words(text) == [("x", True, False)]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("on:2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("on:2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("since:2024 since:2025-03-04", date(2025, 3, 4), None),
        ("until:2024-02-30", None, None),
        ("since:0000", None, None),
        ("since:", None, None),
    ],
)
def test_dates_may_be_years_months_or_days(text, since, until):
    assert (narrowed(text).since, narrowed(text).until) == (since, until)


@pytest.mark.parametrize("text", ["kind:great", "has:cats", "10:30", "https://a.example", "since:yesterday"])
def test_what_is_no_condition_is_looked_for(text):
    assert words(text) == [(text, False, False)]
    assert narrowed(text) == Filter()


def test_conditions_narrow_what_was_chosen_already():
    base = Filter(since=date(2025, 1, 1), tags=("a",))
    assert query.parse("tag:b since:2024", base)[1] == Filter(since=date(2025, 1, 1), tags=("a", "b"))


@given(st.text(max_size=200))
def test_nothing_a_person_types_is_an_error(text):
    found, wanted = query.parse(text)
    assert all(word.text for word in found)
    assert isinstance(wanted, Filter)


DAYS = st.none() | st.dates()
TAGS = st.lists(st.text("abcdéßж-_", min_size=1, max_size=12), max_size=4, unique=True).map(tuple)
FILTERS = st.builds(
    Filter,
    kinds=st.frozensets(st.sampled_from(Kind)),
    tags=TAGS,
    since=DAYS,
    until=DAYS,
    shared_with=st.frozensets(st.uuids().map(lambda each: ContactId(each.hex)), max_size=3),
    shared=st.booleans(),
    photos=st.booleans(),
    responses=st.booleans(),
    starred=st.booleans(),
)


@given(FILTERS, st.lists(FILTERS, max_size=3))
def test_what_is_left_out_is_kept_and_comes_back_too(wanted, without):
    both = replace(wanted, without=tuple(without))
    assert query.from_plain(json.loads(json.dumps(query.to_plain(both)))) == both


@pytest.mark.parametrize("condition", ["kind:low", "tag:calm", "since:2026", "on:2026-01", "has:photo", "is:starred"])
def test_a_minus_before_a_condition_leaves_out_what_it_means(condition):
    assert narrowed(f"-{condition}") == Filter(without=(narrowed(condition),))


@given(FILTERS)
def test_a_search_that_is_kept_comes_back_as_it_was(wanted):
    kept = json.loads(json.dumps(query.to_plain(wanted)))
    assert query.from_plain(kept) == wanted
    assert ("tags" in kept) == bool(wanted.tags)


@given(FILTERS)
def test_what_is_typed_as_conditions_is_read_as_they_are_meant(wanted):
    said = [f"kind:{','.join(sorted(wanted.kinds))}"] if wanted.kinds else []
    said += [f"tag:{tag}" for tag in wanted.tags]
    said += [f"{name}:{day:%Y-%m-%d}" for name, day in (("since", wanted.since), ("until", wanted.until)) if day]
    said += ["has:photo"] * wanted.photos + ["has:response"] * wanted.responses
    said += ["is:starred"] * wanted.starred + ["is:shared"] * wanted.shared
    if all(day is None or day.year >= 1000 for day in (wanted.since, wanted.until)):
        assert narrowed(" ".join(said)) == replace(wanted, shared_with=frozenset())


TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("kind:lwo", "kind:low"),
        ("-kind:hihg bell", "-kind:high"),
        ("knd:low", "kind:low"),
        ("since:octember", "since:2025-10"),
        ("until:march", "until:2026-03"),
        ("on:2024-13", "on:2024"),
        ("since:soon", "since:2026-03"),
        ("has:photograph", "has:photo"),
        ("is:stared", "is:starred"),
        ("tag:fractoins", "tag:Fractions"),
        ("tag:frac", "tag:Fractions"),
        ("tag:zebra", ""),
    ],
)
def test_a_condition_that_is_none_is_told_with_the_nearest_that_there_is(text, nearest):
    (found,) = misread(text, ["Fractions", "third-period"], TODAY)
    assert found.part == text.split()[0]
    assert found.nearest == nearest
    if found.nearest:
        assert misread(found.nearest, ["Fractions", "third-period"], TODAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10:20",
        "https://example.org",
        '"kind:lwo"',
        "kind:",
        "kind:low",
        "tag:fractions",
        "Noor: yes",
        "since:2025-09",
    ],
)
def test_what_is_understood_or_meant_as_words_is_not_told_of(text):
    assert misread(text, ["Fractions"], TODAY) == ()


@given(st.text(max_size=60))
@example("\x1bS:0")
def test_whatever_is_typed_is_told_of_without_a_fault(text):
    for found in misread(text, ["Fractions"], TODAY):
        assert found.part in clean_line(text)
