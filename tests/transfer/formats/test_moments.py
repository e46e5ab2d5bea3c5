from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.transfer.formats import moments

BERLIN = "Europe/Berlin"


def local(said, **how):
    found = moments.read(said, BERLIN, **how)
    return found and found.isoformat(" ", "minutes")


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2026-03-12", "2026-03-12 12:00+01:00"),
        ("2026-03-12T15:52:00Z", "2026-03-12 15:52+00:00"),
        ("2024-05-27 03:00:00Z", "2024-05-27 03:00+00:00"),
        ("2026-01-15T08:30:00.0000000+00:00", "2026-01-15 08:30+00:00"),
        ("2026-03-12 15:52:10 +0200", "2026-03-12 15:52+02:00"),
        ("2024/05/19", "2024-05-19 12:00+02:00"),
        ("20.05.2024", "2024-05-20 12:00+02:00"),
        ("May 18, 2024", "2024-05-18 12:00+02:00"),
        ("May 23rd, 2024", "2024-05-23 12:00+02:00"),
        ("Tue, 21 May 2024 07:41:25 +0200", "2024-05-21 07:41+02:00"),
        ("Mon, 08 Sep 2025 15:40", "2025-09-08 15:40+02:00"),
        ("07-01-2024 06:24 PM", "2024-07-01 18:24+02:00"),
        ("09/08/2025 03:40 PM", "2025-09-08 15:40+02:00"),
        ("31/12/2025", "2025-12-31 12:00+01:00"),
        ("2026-03-12 12:05 am", "2026-03-12 00:05+01:00"),
        ("2025-09-08 10:04\u202fAM", "2025-09-08 10:04+02:00"),
        ("20260312", "2026-03-12 12:00+01:00"),
    ],
)
def test_a_moment_is_read_as_people_write_it(said, moment):
    assert local(said) == moment


@pytest.mark.parametrize(
    "said", ["", "soon", "05/06/2026", "2026-13-45", "2026-03-12 25:00", "12-13-14", "1812-01-01", "pp. 12-13-1400"]
)
def test_what_is_no_day_or_could_be_two_is_none(said):
    assert local(said) is None


def test_many_days_of_one_hand_tell_how_they_are_written():
    assert moments.day_comes_first(["05/06/2026", "31/12/2025"]) is True
    assert moments.day_comes_first(["05/06/2026", "12/31/2025"]) is False
    assert moments.day_comes_first(["05/06/2026"]) is None
    assert local("05/06/2026", day_first=True) == "2026-06-05 12:00+02:00"


def test_a_file_name_begins_with_its_day():
    assert moments.day_at_the_start("2026-03-12 A long day") == (date(2026, 3, 12), " A long day")
    assert moments.day_at_the_start("May 23rd, 2024") == (date(2024, 5, 23), "")
    assert moments.day_at_the_start("2024_05_16") == (date(2024, 5, 16), "")
    assert moments.day_at_the_start("202605161") is None
    assert moments.day_at_the_start("worksheet 2026") is None


@given(st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30)))  # noqa: DTZ001
def test_whatever_python_writes_is_read_again(at):
    assert moments.read(at.isoformat(" "), "UTC").replace(tzinfo=None) == at


@given(st.text(max_size=40))
def test_no_text_makes_it_fall(said):
    moments.read(said, BERLIN)
    moments.day_at_the_start(said)
    moments.clock_time(said)
