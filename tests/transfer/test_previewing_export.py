"""A dry run of an export of ours says what then happens, and writes nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

from journal.dates import clock
from journal.deeds import take_in, write
from journal.deeds.export import export, sealed_under
from journal.shapes import Draft, Kind
from journal.shapes.keys import KeyDeed
from tests.proofs import proved
from tests.transfer.test_exporting import everything, fill


def taken_out(journal, place):
    return export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place).path


def looked(journal, path, key=None):
    return take_in.preview(journal, take_in.look_into(path, key=key))


def same(found, report):
    """Tell whether what was said is what happened, in figures and by name."""
    assert (found.would_come, found.duplicates, found.united) == (report.added, report.duplicates, report.united)
    assert (found.source, found.problems) == (report.source, report.problems)
    return True


def apart(journal, new_journal, tmp_path):
    """Two journals that were one: an entry is new there, one grew there, one here, and the rest is as it was."""
    first, _ = fill(journal)
    other = new_journal("other")
    take_in.import_file(other, taken_out(journal, tmp_path / "before"))
    clock.stop(datetime(2026, 5, 1, 12, tzinfo=UTC), "Europe/London")
    write.add_later_line(other, first.id, "Still quiet in May.")
    write.write(other, Draft(body="Only there.", kind=Kind.LOW, day=date(2026, 4, 30), tags=("there",)))
    photo = write.write(other, Draft(body="Seen.", day=date(2026, 4, 30)))
    write.attach(other, photo.id, "yard.png", b"\x89PNG yard")
    mine = write.write(journal, Draft(body="Only here."))
    write.revise(journal, mine.id, replace(write.draft_of(mine), body="Only here, and more."))
    return taken_out(other, tmp_path / "after")


def test_what_is_new_what_is_known_and_what_has_news_is_counted_as_it_then_comes(journal, new_journal, tmp_path):
    path = apart(journal, new_journal, tmp_path)
    before = everything(journal)
    found = looked(journal, path)
    assert (found.would_come, found.united, found.files) == (2, 1, 1)
    assert found.days == Counter({date(2026, 4, 30): 2})
    assert found.kinds == Counter({Kind.LOW: 1, Kind.NOTE: 1})
    assert found.new_tags == ("there",)
    assert found.ours
    assert everything(journal) == before
    report = take_in.import_file(journal, path)
    assert same(found, report)
    assert found.files == report.attachments
    again = looked(journal, path)
    assert same(again, take_in.import_file(journal, path))
    assert (again.would_come, again.united) == (0, 0)


def test_into_an_empty_journal_all_of_it_would_come_with_the_trash(journal, new_journal, tmp_path):
    fill(journal)
    path = taken_out(journal, tmp_path / "out")
    fresh = new_journal("fresh")
    found = looked(fresh, path)
    assert same(found, take_in.import_file(fresh, path))
    assert found.would_come == sum(found.kinds.values()) == 3


def test_what_is_damaged_there_is_named_before_it_comes(journal, new_journal, tmp_path):
    fill(journal)
    path = taken_out(journal, tmp_path / "out")
    for page in sorted((path / "versions").rglob("*.md"))[:1]:
        page.write_text("no version")
    (photo,) = (path / "files").iterdir()
    photo.unlink()
    (path / "trash" / "odd.md").write_text("no entry")
    fresh = new_journal("fresh")
    found = looked(fresh, path)
    assert sorted(problem.reason for problem in found.problems) == ["file-missing", "front-matter", "front-matter"]
    report = take_in.import_file(fresh, path)
    assert set(found.problems) == set(report.problems)
    assert found.would_come == report.added


def test_an_export_under_a_passphrase_is_looked_at_as_the_folder_is(journal, new_journal, tmp_path, monkeypatch):
    monkeypatch.setattr("journal.age.recipients.WORK_FACTOR", 4)
    fill(journal)
    plain = taken_out(journal, tmp_path / "out")
    proof = proved(journal, KeyDeed.PLAIN_EXPORT)
    sealed = export(journal, proof, sealed_under(tmp_path / "all.tar.age", "x")).path
    key = take_in.open_with(sealed, "x")
    fresh = new_journal("fresh")
    assert looked(fresh, sealed, key) == looked(fresh, plain)
    assert fresh.entries.count() == 0


def test_of_an_entry_that_is_twice_in_an_export_one_comes(journal, new_journal, tmp_path):
    fill(journal)
    path = taken_out(journal, tmp_path / "out")
    (page,) = (path / "trash").glob("*.md")
    shutil.copy(page, page.with_name("copy.md"))
    fresh = new_journal("fresh")
    found = looked(fresh, path)
    report = take_in.import_file(fresh, path)
    assert (found.would_come, found.duplicates) == (report.added, report.duplicates) == (3, 1)
