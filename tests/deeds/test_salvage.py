"""What can be read of a damaged journal becomes a fresh one; what cannot is named, and the damaged one stays."""

from __future__ import annotations

import contextlib
import shlex
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal.cli.main import main
from journal.dates import clock
from journal.deeds import back_up, backup_folders
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.deeds.salvage import free_place, salvage_journal
from journal.errors import DamagedJournal, DamagedText, JournalExists, NothingSalvaged, WrongPassphrase
from journal.shapes import Draft
from journal.slices import at_once

PAGE = 4096
LONG = "\n\n".join(f"The bell rang for the {n}th time, and {n * 7} of them were still writing." for n in range(120))
PHOTO = bytes(range(256)) * 120


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A folder with a journal of two months, what its texts are by id, its bytes, and the words of its sheet."""
    place = tmp_path_factory.mktemp("whole") / "My journal.afterbell"
    journal, sheet = door.create_journal(place, "x", calibrate=False)
    for number in range(30):
        body = LONG if number % 5 == 0 else f"short {number}"
        day = date(2026, 1 + number // 28, 1 + number % 28)
        entry = writing.write(journal, Draft(title=f"T{number}", body=body, day=day, tags=("a tag",)))
        if number % 3 == 0:
            writing.revise(journal, entry.id, Draft(title=f"T{number}", body=f"{body} And more.", day=day))
    writing.attach(journal, entry.id, "board.bin", PHOTO)
    writing.add_later_line(journal, entry.id, "It turned out well.")
    at_once(journal.word_index.settling())
    texts = {each: journal.entries.get(each).body for each in journal.entries.in_order()}
    journal.close()
    return place, texts, (place / "journal.db").read_bytes(), " ".join(sheet.words)


def damage(whole, *pages):
    place, _, data, _ = whole
    hurt = bytearray(data)
    for page in pages:
        hurt[(page - 1) * PAGE + 1000] ^= 4
    (place / "journal.db").write_bytes(hurt)
    return place


def read(place):
    with contextlib.closing(door.open_journal(place, "x")) as journal:
        assert journal.store.faults() == 0
        return {entry: journal.entries.get(entry).body for entry in journal.entries.in_order()}


def test_all_that_one_page_hides_is_known_by_its_indexes_and_not_looked_for_column_by_column(
    whole, tmp_path, monkeypatch
):
    def column_by_column(*_):
        pytest.fail("of ten thousand entries that takes half an hour")

    monkeypatch.setattr("journal.vault.salvage._part", column_by_column)
    place, into = damage(whole, 2), tmp_path / "Salvaged.afterbell"  # the root of the entries
    assert salvage_journal(place, into, "x").whole
    assert read(into) == whole[1]


def test_wherever_a_page_is_bad_every_entry_comes_whole_or_is_in_the_report(whole, tmp_path):
    _, texts, data, _ = whole
    came = Counter()
    for page in sorted({2, *range(1, len(data) // PAGE + 1, 7)}):  # the second is the root of the entries
        place = damage(whole, page)
        before = (place / "journal.db").read_bytes()
        into = tmp_path / f"{page}.afterbell"
        try:
            report = salvage_journal(place, into, "x")
        except NothingSalvaged:
            came["nothing"] += 1
            assert not into.exists()
            continue
        assert (place / "journal.db").read_bytes() == before
        found = read(into)
        same = sum(found.get(each) == text for each, text in texts.items())
        assert same + len(report.hurt) >= len(texts), page
        # On one leaf there are sixteen of the short ones. What a page only leads to is found without it.
        assert len(report.hurt) <= 16, page
        assert report.entries == len(found)
        came["whole" if report.whole else "hurt"] += 1
        for each, text in found.items():
            assert texts[each].startswith(text[:50]), page
    assert came["hurt"] > 3
    assert came["whole"] > came["hurt"]
    assert came["nothing"] < 4


def hides_others(place):
    """Tell whether the journal opens, and what leads to its entries is lost."""
    try:
        journal = door.open_journal(place, "x")
    except DamagedJournal:
        return False
    with contextlib.closing(journal):
        try:
            at_once(journal.entries.listing())
        except DamagedJournal as refusal:
            return not isinstance(refusal, DamagedText)
    return False


def test_an_export_past_a_page_that_hides_others_holds_all_that_can_be_read_and_names_the_rest(
    whole, tmp_path, monkeypatch, capsys
):
    folder, texts, data, _ = whole
    hiding = (page for page in range(3, len(data) // PAGE) if hides_others(damage(whole, page)))
    salvaged = next(
        found
        for page in hiding
        if (found := salvage_journal(damage(whole, page), tmp_path / f"{page}.afterbell", "x")).hurt
    )
    place, before = folder, sorted(path.name for path in folder.parent.iterdir())
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    (tmp_path / "secret").write_text("x\n")
    export = ["export", str(place), str(tmp_path / "out"), "--passphrase-file", str(tmp_path / "secret")]
    assert main(export) == 1
    assert not (tmp_path / "out").exists()
    capsys.readouterr()
    assert main([*export, "--leave-out-damaged"]) == 0
    said = capsys.readouterr().out
    assert f"{salvaged.entries} entries" in said
    assert said.count("could not be read") == sum(not one.part for one in salvaged.hurt)
    assert said.count("in part") == sum(one.part for one in salvaged.hurt)
    pages = [path.read_text("utf-8") for path in (tmp_path / "out" / "entries").rglob("*.md")]
    assert len(pages) == salvaged.entries >= len(texts) - len(salvaged.hurt)
    assert sum(any(text in page for page in pages) for text in texts.values()) >= len(texts) - len(salvaged.hurt)
    assert sorted(path.name for path in folder.parent.iterdir()) == before, "the copy that was read is gone"


def test_of_a_long_text_what_stands_before_the_bad_page_comes(whole, tmp_path):
    _, texts, data, _ = whole
    for page in range(len(data) // PAGE, 1, -1):
        place = damage(whole, page)
        journal = door.open_journal(place, "x")
        hurt = [each for each in texts if reads_not(journal, each)]
        journal.close()
        if len(hurt) == 1 and texts[hurt[0]] == LONG:  # with no earlier version of it
            into = tmp_path / "Salvaged.afterbell"
            report = salvage_journal(place, into, "x")
            [one] = report.hurt
            assert one.part
            beginning = read(into)[hurt[0]]
            assert 200 < len(beginning) < len(LONG)
            assert LONG.startswith(beginning)
            return
    pytest.fail("no page holds a part of one long text alone")


def reads_not(journal, entry):
    try:
        journal.entries.get(entry)
    except (DamagedJournal, DamagedText):
        return True
    return False


def test_what_is_whole_comes_with_all_that_hangs_on_it(whole, tmp_path):
    place, _, _, words = damage(whole), *whole[1:]
    into = tmp_path / "Salvaged.afterbell"
    assert salvage_journal(place, into, words, by_words=True).whole
    old, new = door.open_journal(place, "x"), door.open_journal(into, "x")
    last = new.entries.in_order()[-1]
    assert new.attachments.bytes_of(new.attachments.of(last)[0].id) == PHOTO
    for table in ("versions", "later_lines", "tags", "entry_tags", "day_counts", "tag_counts", "settings"):
        rows = [[tuple(row) for row in each.store.read(f"SELECT * FROM {table}")] for each in (old, new)]
        assert sorted(rows[0], key=repr) == sorted(rows[1], key=repr), table
    assert new.search.count("bell") == old.search.count("bell") > 0
    old.close()
    new.close()
    door.open_journal(into, words, by_words=True).close()


def test_a_file_whose_bytes_are_lost_is_counted_and_hangs_on_nothing(whole, tmp_path):
    _, _, data, _ = whole
    for page in range(len(data) // PAGE, 1, -5):
        place = damage(whole, page)
        into = tmp_path / f"{page}.afterbell"
        report = salvage_journal(place, into, "x")
        if report.files:
            journal = door.open_journal(into, "x")
            assert not any(journal.attachments.of(entry) for entry in journal.entries.in_order())
            journal.close()
            return
    pytest.fail("no page holds a part of the file")


def test_a_wrong_passphrase_and_a_place_that_is_taken_make_nothing(whole, tmp_path):
    place = damage(whole, 90)
    with pytest.raises(WrongPassphrase):
        salvage_journal(place, tmp_path / "New.afterbell", "wrong")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "kept").touch()
    with pytest.raises(JournalExists):
        salvage_journal(place, tmp_path, "x")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_the_command_makes_it_beside_the_damaged_one_and_names_the_backup_that_has_the_rest(whole, tmp_path, capsys):
    place = damage(whole)
    clock.stop(datetime(2026, 3, 12, 23, 30, tzinfo=UTC), "Europe/Berlin")
    journal = door.open_journal(place, "x")
    made = back_up.back_up(journal)
    clock.stop(datetime(2026, 3, 14, 12, 0, tzinfo=UTC), "Europe/Berlin")
    backup_folders.note(backup_folders.read_kept(Path(back_up.back_up(journal).path)), damaged=True)
    journal.close()
    (tmp_path / "passphrase").write_text("x\n")
    place = damage(whole, *range(90, 110))
    beside = free_place(place)
    try:
        assert main(["salvage", str(place), "--passphrase-file", str(tmp_path / "passphrase")]) == 0
        said = capsys.readouterr().out
        assert str(beside) in said
        assert "could not be read" in said
        assert "in the backup of Fri 13 March 2026:" in said
        (command,) = [shlex.split(line) for line in said.splitlines() if "afterbell compare" in line]
        assert command == ["afterbell", "compare", str(beside), made.path]
        assert "short" not in said
        assert 0 < len(read(beside)) < 30
        assert free_place(place) != beside
    finally:
        damage(whole)
