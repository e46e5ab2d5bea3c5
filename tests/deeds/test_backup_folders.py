"""In which order backups are given, whosever they are and wherever they come from."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds import back_up
from journal.deeds import unlock as door

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def make(tmp_path):
    made = []

    def journal(where: str):
        made.append(door.create_journal(tmp_path / where / "Mine.afterbell", "x", calibrate=False)[0])
        return made[-1]

    for where in ("old", "new", "stick"):
        (tmp_path / where).mkdir()
    yield journal
    for each in made:
        each.close()


def backed_up(journal, day: int, into: Path | None = None) -> Path:
    clock.stop(NOON + timedelta(days=day), "Europe/Berlin")
    return Path(back_up.back_up(journal, into).path)


def found(folder: Path) -> list[Path]:
    return [Path(info.path) for info in back_up.found_in(folder)]


def test_those_of_two_journals_stand_by_day_and_those_of_each_as_they_were_made(make, tmp_path):
    mine, hers, stick = make("old"), make("new"), tmp_path / "stick"
    first = backed_up(mine, 1, stick)
    ahead = backed_up(mine, 99, stick)
    other = backed_up(hers, 2, stick)
    last = backed_up(mine, 3, stick)
    assert found(stick) == found(first.parent) == [last, ahead, other, first]


def test_those_of_another_computer_that_were_put_among_them_stand_and_go_by_day(make, tmp_path):
    old = make("old")
    before = [backed_up(old, day) for day in (1, 2, 3, 4, 5)]
    here = tmp_path / "new" / "Mine.afterbell"
    back_up.restore(before[-1], here, "x")
    restored = door.open_journal(here, "x")
    first, newest = backed_up(restored, 11), backed_up(restored, 12)
    brought = [Path(shutil.copytree(each, newest.parent / each.name)) for each in before]
    assert found(newest.parent) == [newest, first, *reversed(brought)]
    back_up.make_second_place(tmp_path / "stick", here)
    back_up.choose_second_place(restored, str(tmp_path / "stick"))
    copied = back_up.follow(back_up.second_place(restored))
    assert copied.made_at == clock.now()
    last = backed_up(restored, 13)
    assert found(newest.parent) == [last, newest, first, *reversed(brought[1:])]
    restored.close()
