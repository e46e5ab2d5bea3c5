"""What is fetched of another copy before it is compared, and what is not even begun to be."""

from __future__ import annotations

import os
import shutil
from contextlib import closing

import pytest

from journal.deeds.compare import fetch, standing
from journal.errors import CompareRefused
from tests.comparing.conftest import compare


@pytest.mark.parametrize("beginning", [b"", b"\0" * 4096, b"ftypmp42" * 512])
def test_a_film_that_was_chosen_is_refused_before_any_of_it_is_copied(copies, tmp_path, beginning):
    film = tmp_path / "holidays.mp4"
    film.write_bytes(beginning)
    os.truncate(film, 1 << 40)  # a terabyte, none of it on the disk
    with closing(copies.open(copies.here)) as journal, pytest.raises(CompareRefused) as refused:
        fetch(standing(journal), film)
    assert refused.value.facts["reason"] == "no-keys"
    assert [each.name for each in copies.here.parent.iterdir()] == ["My journal.afterbell"]


def test_a_bare_database_of_this_journal_is_compared_wherever_it_lies(copies, tmp_path):
    shutil.copyfile(copies.there / "journal.db", tmp_path / "left by a sync program.db")
    with closing(copies.open(copies.here)) as journal:
        assert not compare(journal, tmp_path / "left by a sync program.db").another_journal
