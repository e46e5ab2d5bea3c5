"""Damage in the other copy costs what is damaged and nothing else; what cannot be read is named."""

from __future__ import annotations

import json
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from journal.deeds import unlock as door
from journal.deeds import write
from journal.errors import CompareRefused
from journal.shapes import Draft, Standing
from tests.comparing.conftest import PASSPHRASE, bring, compare

PAGE = 4096
LONG = "\n\n".join(f"The bell rang for the {n}th time, and {n * 7} of them were still writing." for n in range(90))
VECTORS = Path(__file__).parent.parent / "vectors" / "journals"


@pytest.fixture
def long_copies(tmp_path):
    """A journal with short entries, and a copy in which four long ones were written; the bytes of that."""
    here, there = tmp_path / "My journal.afterbell", tmp_path / "stick" / "My journal.afterbell"
    journal, _ = door.create_journal(here, PASSPHRASE, calibrate=False)
    for number in range(3):
        write.write(journal, Draft(body=f"short {number}"))
    journal.close()
    there.parent.mkdir()
    subprocess.run(["cp", "-r", here, there], check=True)
    with closing(door.open_journal(there, PASSPHRASE)) as journal:
        longs = [write.write(journal, Draft(body=f"{LONG} End of {n}.")).id for n in range(4)]
        write.revise(journal, longs[0], Draft(body=f"{LONG} End of it all."))
        write.attach(journal, longs[1], "photo.bin", b"\x07" * 40_000)
    return here, there / "journal.db", (there / "journal.db").read_bytes()


def flip(path, data, page):
    damaged = bytearray(data)
    damaged[(page - 1) * PAGE + 2000] ^= 4
    path.write_bytes(damaged)


def test_wherever_a_bit_is_flipped_there_every_entry_is_compared_rightly_or_named(long_copies):
    here, path, data = long_copies
    compared, unread, refused = 0, 0, []
    with closing(door.open_journal(here, PASSPHRASE)) as journal:
        whole = {each.id: each for each in compare(journal, path).entries}
        assert len(whole) == 7
        for page in range(2, len(data) // PAGE + 1, 2):
            flip(path, data, page)
            try:
                found = compare(journal, path)
            except CompareRefused as refusal:
                refused.append(refusal.facts["reason"])
                continue
            told = {each.id: each for each in found.entries}
            named = {each.entry for each in found.unread}
            assert told.keys() | named >= whole.keys()
            assert {each for each in told.keys() - named if told[each] != whole[each]} == set()
            compared, unread = compared + 1, unread + bool(named)
    assert compared > 10 * len(refused)
    assert set(refused) <= {"damaged"}
    assert unread > 3


def test_what_can_be_read_comes_in_and_a_damaged_file_is_named(long_copies):
    here, path, data = long_copies
    outcomes = set()
    for page in range(2, len(data) // PAGE + 1, 3):
        flip(path, data, page)
        place = here.with_name(f"{page}.afterbell")
        shutil.copytree(here, place)
        with closing(door.open_journal(place, PASSPHRASE)) as journal:
            try:
                done = bring(journal, path)
            except CompareRefused:
                continue
            assert done.came + done.same <= 7
            for row in journal.timeline.page():
                body = journal.entries.get(row.id).body
                assert body.startswith(("short ", LONG))
            outcomes |= {each.reason for each in done.left} | {done.came}
    assert {"file-damaged", "damaged-there", 3, 4} <= outcomes


def test_a_copy_that_is_cut_off_or_no_database_is_refused(long_copies):
    here, path, data = long_copies
    with closing(door.open_journal(here, PASSPHRASE)) as journal:
        for bad in (b"", data[:100], b"\0" * len(data)):
            path.write_bytes(bad)
            with pytest.raises(CompareRefused) as refused:
                compare(journal, path)
            assert refused.value.facts["reason"] == "damaged"
        assert [each.name for each in here.parent.glob("*.new")] == []


def test_a_copy_of_an_older_schema_is_read_and_stays_as_it_is(tmp_path):
    said = json.loads((VECTORS / "v1.json").read_text("utf-8"))
    here, there = tmp_path / "Old.afterbell", tmp_path / "stick"
    shutil.copytree(VECTORS / "v1.afterbell", here)
    shutil.copytree(VECTORS / "v1.afterbell", there)
    before = {file.name: file.read_bytes() for file in there.iterdir()}
    with closing(door.open_journal(here, said["passphrase"])) as journal:
        found = compare(journal, there)
        assert len(found.of(Standing.SAME)) == len(found.entries) == 3
        assert bring(journal, there).united == 0
    assert {file.name: file.read_bytes() for file in there.iterdir()} == before
