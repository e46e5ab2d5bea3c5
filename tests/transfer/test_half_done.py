"""An import goes in by slices: words are saved between them, and one that does not end leaves nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from journal.circle.ledger import Leaving
from journal.deeds import compare, evidence, write
from journal.deeds.back_up import back_up
from journal.deeds.unlock import create_journal, open_journal
from journal.errors import Cancelled, DiskFull
from journal.settings_table import UNFINISHED_IMPORT
from journal.shapes import ContactId, Draft, DraftKey, DraftPlace, EntryId, Kind, Standing
from journal.slices import at_once
from journal.transfer import half_done
from journal.transfer.fetching import look_into
from journal.transfer.half_done import clearing_up
from journal.transfer.importing import import_file, importing

COUNT = 40
ADA = ContactId("a" * 32)


@pytest.fixture
def foreign(tmp_path):
    path = tmp_path / "journal.txt"
    days = (
        f"[2025-{n // 28 + 1:02}-{n % 28 + 1:02} 15:52] Day {n}\nWaited @seven seconds, {n}.\n" for n in range(COUNT)
    )
    path.write_text("\n".join(days), "utf-8")
    return path


@pytest.fixture(autouse=True)
def _one_at_a_time(monkeypatch):
    monkeypatch.setattr(half_done, "SLICE", 0.0)


def all_of(journal):
    """Everything that stands in the journal, but for the index that follows it by and by."""
    tables = ("entries", "versions", "later_lines", "entry_tags", "tags", "day_sums", "tag_sums")
    shown = {name: journal.store.read(f"SELECT * FROM {name} ORDER BY 1, 2") for name in tables}
    rows = {name: [tuple(row) for row in found] for name, found in shown.items()}
    for name in ("day_sums", "tag_sums"):  # a day with nothing is as good as none
        rows[name] = [row for row in rows[name] if any(isinstance(value, int) and value for value in row[1:])]
    return rows


def test_in_slices_comes_what_comes_at_once(new_journal, foreign):
    slow, quick = new_journal("Slow"), new_journal("Quick")
    report, other = at_once(importing(slow, foreign, there=look_into(foreign))), import_file(quick, foreign)
    assert (
        (report.added, report.found, report.duplicates) == (other.added, other.found, other.duplicates) == (40, 40, 0)
    )
    texts = [[one.entries.get(each) for each in one.entries.in_order()] for one in (slow, quick)]
    assert [(e.title, e.body, e.day, e.tags) for e in texts[0]] == [(e.title, e.body, e.day, e.tags) for e in texts[1]]
    assert slow.settings.get(UNFINISHED_IMPORT) is None
    assert at_once(importing(slow, foreign)).duplicates == COUNT


def test_words_are_saved_between_two_slices_and_stay_when_it_is_stopped(journal, foreign):
    write.write(journal, Draft(body="Before. #seven"))
    before, told, stop = all_of(journal), [], []
    going = importing(journal, foreign, cancelled=lambda: bool(stop))
    while journal.entries.count() < 20:
        told.append(next(going))
    kept = write.write(journal, Draft(body="A sentence meanwhile."))
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert journal.entries.count() == 2
    assert journal.entries.get(kept.id).body == "A sentence meanwhile."
    write.trash(journal, (kept.id,))
    journal.trash.delete_forever((kept.id,))
    assert all_of(journal) == before


def test_what_the_disk_refuses_leaves_nothing(journal, foreign, monkeypatch):
    real, calls = half_done.note, []

    def fails(journal, noted, count):
        calls.append(count)
        if count > 20:
            raise DiskFull(path=foreign)
        return real(journal, noted, count)

    monkeypatch.setattr(half_done, "note", fails)
    with pytest.raises(DiskFull):
        at_once(importing(journal, foreign))
    assert journal.entries.count() == 0
    assert calls[-1] == 21


def test_what_was_left_when_the_journal_was_closed_goes_at_the_next_opening(tmp_path, foreign):
    folder = tmp_path / "J.afterbell"
    made, _ = create_journal(folder, "four unrelated paper lanterns", calibrate=False)
    going = importing(made, foreign)
    while made.entries.count() < 30:
        next(going)
    going.close()
    assert not made.bringing_in
    made.close()
    opened = open_journal(folder, "four unrelated paper lanterns")
    assert opened.entries.count() == 30
    assert at_once(clearing_up(opened)) == 30
    assert opened.entries.count() == 0
    assert opened.settings.get(UNFINISHED_IMPORT) is None
    assert import_file(opened, foreign).added == COUNT
    opened.close()


def test_what_somebody_wrote_in_an_entry_of_it_is_theirs_and_stays(journal, foreign):
    going = importing(journal, foreign)
    while journal.entries.count() < 5:
        next(going)
    going.close()
    first, second, third, *_ = journal.entries.in_order()
    write.revise(journal, first, Draft(body="My own words."))
    write.add_later_line(journal, second, "A line of mine.")
    write.set_tags(journal, third, ("mine",))
    at_once(clearing_up(journal))
    assert set(journal.entries.in_order()) == {first, second, third}


def test_what_somebody_wrote_in_an_entry_stays_though_the_import_went_on_before_it_was_stopped(journal, foreign):
    stop = []
    going = importing(journal, foreign, cancelled=lambda: bool(stop))
    while journal.entries.count() < 5:
        next(going)
    first, second, third, *_ = journal.entries.in_order()
    write.revise(journal, first, Draft(body="My own words."))
    write.add_later_line(journal, second, "A line of mine.")
    write.set_tags(journal, third, ("mine",))
    while journal.entries.count() < 15:
        next(going)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert set(journal.entries.in_order()) == {first, second, third}
    assert journal.entries.get(first).body == "My own words."


def test_what_somebody_wrote_while_it_was_taken_back_stays(journal, foreign):
    going = importing(journal, foreign)
    while journal.entries.count() < 35:
        next(going)
    going.close()
    first, second, *_ = journal.entries.in_order()
    back = clearing_up(journal)
    next(back)
    write.revise(journal, first, Draft(body="My own words."))
    write.add_later_line(journal, second, "A line of mine.")
    at_once(back)
    assert set(journal.entries.in_order()) == {first, second}


def test_whatever_somebody_did_to_an_entry_of_it_makes_it_theirs_though_its_words_are_as_they_came(journal, foreign):
    going = importing(journal, foreign)
    while journal.entries.count() < 15:
        next(going)
    starred, marked, begun, shared, *_ = theirs = journal.entries.in_order()[:4]
    write.star(journal, starred, starred=True)
    evidence.mark(journal, marked, "What came of it.", (), "")
    journal.drafts.keep(DraftKey(DraftPlace.LATER_LINE, begun), "Half a sen")
    journal.ledger.add("bundle", (Leaving(what="share", heading="Day", text="Day", entry=shared),), ((ADA, "Ada"),), "")
    while journal.entries.count() < 25:
        next(going)
    going.close()
    at_once(clearing_up(journal))
    assert set(journal.entries.in_order()) == set(theirs)
    assert journal.entries.get(starred).starred
    assert evidence.look(journal, marked).evidence.annotation == "What came of it."
    assert journal.drafts.begun(DraftPlace.LATER_LINE, begun) == {"": "Half a sen"}


def test_a_new_one_begins_when_nothing_is_left_of_an_older_one_though_two_were_taking_it_back(journal, foreign):
    older = importing(journal, foreign)
    while journal.entries.count() < 35:
        next(older)
    older.close()
    seed = journal.settings.get(UNFINISHED_IMPORT).seed
    newer, back = importing(journal, foreign), clearing_up(journal)
    next(newer)
    next(back)
    while (left := journal.settings.get(UNFINISHED_IMPORT)) is None or left.seed == seed or left.count < 7:
        next(newer)
    newer.close()
    at_once(back)
    at_once(clearing_up(journal))
    assert journal.entries.count() == 0


def test_a_backup_made_meanwhile_does_not_bring_a_stopped_import_back(tmp_path, foreign):
    journal, _ = create_journal(tmp_path / "J.afterbell", "four unrelated paper lanterns", calibrate=False)
    stop = []
    write.write(journal, Draft(body="Before."))
    going = importing(journal, foreign, cancelled=lambda: bool(stop))
    while journal.entries.count() < 10:
        next(going)
    first, *_ = journal.entries.in_order()
    write.revise(journal, first, Draft(body="My own words."))
    next(going)
    backup = back_up(journal)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert journal.entries.count() == 2
    write.trash(journal, (first,))
    journal.trash.delete_forever((first,))
    fetched = compare.fetch(compare.standing(journal), Path(backup.path))
    try:
        found = at_once(compare.comparing(journal, fetched))
        assert [each.id for each in found.of(Standing.ONLY_THERE)] == [first]
        assert at_once(compare.bringing(journal, fetched)).came == 1
    finally:
        compare.let_go(fetched)
    assert journal.entries.get(first).body == "My own words."
    assert journal.entries.count() == 2
    journal.close()


def test_a_new_one_keeps_its_note_though_an_older_one_was_being_taken_back(journal, foreign):
    older = importing(journal, foreign)
    while journal.entries.count() < 35:
        next(older)
    older.close()
    back = clearing_up(journal)
    next(back)
    newer = importing(journal, foreign)
    while (left := journal.settings.get(UNFINISHED_IMPORT)) is None or left.count != 7:
        next(newer)
    at_once(back)
    assert journal.settings.get(UNFINISHED_IMPORT) == left
    newer.close()
    at_once(clearing_up(journal))
    assert journal.entries.count() == 0


def test_one_that_goes_on_is_not_cleared_up(journal, foreign):
    going = importing(journal, foreign)
    while journal.entries.count() < 5:
        next(going)
    at_once(clearing_up(journal))
    assert at_once(going).added == COUNT
    assert journal.entries.count() == COUNT


def test_an_entry_that_grew_comes_last_and_not_at_all_when_it_is_stopped(journal, tmp_path):
    path = tmp_path / "journal.txt"
    path.write_text("[2026-03-12 15:52] Waited\nSeven seconds.\n", "utf-8")
    import_file(journal, path)
    grown = "[2026-03-12 15:52] Waited\nSeven seconds. And then eight.\n"
    path.write_text(f"{grown}\n[2026-03-13 08:00] Two\n\n[2026-03-14 08:00] Three\n")
    stop = []
    going = importing(journal, path, cancelled=lambda: bool(stop))
    while journal.entries.count() < 2:
        next(going)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    (only,) = journal.entries.in_order()
    assert journal.entries.get(only).body == "Seven seconds."
    report = at_once(importing(journal, path))
    assert (report.added, report.grown) == (2, 1)
    assert journal.entries.get(EntryId(only)).body == "Seven seconds. And then eight."
    assert journal.entries.get(EntryId(only)).kind is Kind.NOTE


DAYS = 25


def grow(folder, *, grown):
    """Pages of a folder that came in before and have more words, a tag, a file and a line now; new ones beside them."""
    folder.mkdir(exist_ok=True)
    (folder / "plan.pdf").write_bytes(b"%PDF-1.4 the plan")
    for day in range(1, DAYS + 1):
        front = f"date: 2026-03-{day:02}T08:00:00Z\ntags: [kept]"
        body = f"Waited @seven seconds on day {day}. #typed"
        if grown:
            front = front.replace("kept", "kept, late") + "\nlater_lines:\n- day: 2026-06-01\n  text: It held."
            body += " And then eight. #more\n\n[the plan](plan.pdf)"
        (folder / f"{day}.md").write_text(f"---\n{front}\n---\n{body}\n", "utf-8")
    if grown:
        own = f"---\nid: {'a' * 32}\ndate: 2026-04-01\n---\nOne that has an id.\n"
        (folder / "0.md").write_text(own, "utf-8")
        (folder / "new.md").write_text("---\ndate: 2026-04-02\n---\nOne that is new.\n", "utf-8")
    return folder


def looks(journal):
    """All that is shown of the journal, and what tells an import that an entry is as it wrote it."""
    return {
        each: (
            journal.entries.get(each),
            journal.entries.versions(each),
            journal.entries.later_lines(each),
            journal.attachments.of(each),
            journal.attachments.aside(each),
            tuple(journal.store.one("SELECT visit, beside FROM entries WHERE id = ?", (each,))),
        )
        for each in journal.entries.in_order()
    } | {"": (tuple(journal.tags.all()), journal.attachments.count())}


def how_many_grew(journal):
    return sum("And then" in journal.entries.get(each).body for each in journal.entries.in_order())


@pytest.mark.parametrize("way", ["stopped", "killed"])
def test_entries_that_had_grown_are_what_they_were_when_it_is_stopped_or_dies(tmp_path, way):
    folder, word = tmp_path / "J.afterbell", "four unrelated paper lanterns"
    journal, _ = create_journal(folder, word, calibrate=False)
    import_file(journal, grow(tmp_path / "days", grown=False))
    before, stop = looks(journal), []
    going = importing(journal, grow(tmp_path / "days", grown=True), cancelled=lambda: bool(stop))
    while how_many_grew(journal) < 13 or not journal.entries.exists(EntryId("a" * 32)):
        next(going)
    if way == "stopped":
        stop.append(True)
        with pytest.raises(Cancelled):
            at_once(going)
    else:
        copy = shutil.copytree(folder, tmp_path / "As it lay.afterbell")
        going.close()
        journal.close()
        journal = open_journal(copy, word)
        assert how_many_grew(journal) >= 13
        at_once(clearing_up(journal))
    assert looks(journal) == before
    assert journal.settings.get(UNFINISHED_IMPORT) is None
    report = at_once(importing(journal, tmp_path / "days"))
    assert (report.added, report.grown, report.attachments) == (2, DAYS, DAYS)
    assert at_once(importing(journal, tmp_path / "days")).duplicates == DAYS + 2
    journal.close()


def test_words_that_somebody_wrote_in_one_that_had_grown_stay_with_what_came(journal, tmp_path):
    import_file(journal, grow(tmp_path / "days", grown=False))
    starred = journal.entries.in_order()[-1]
    before = looks(journal)
    going = importing(journal, grow(tmp_path / "days", grown=True))
    while how_many_grew(journal) < 3:
        next(going)
    grown = [each for each in journal.entries.in_order() if "And then" in journal.entries.get(each).body]
    write.revise(journal, grown[0], Draft(body="My own words."))
    journal.drafts.keep(DraftKey(DraftPlace.LATER_LINE, grown[1]), "Half a sen")
    with journal.store.write():
        journal.store.run("DELETE FROM versions WHERE entry = ?", (grown[2],))
    write.star(journal, starred, starred=True)
    while how_many_grew(journal) < DAYS - 1:
        next(going)
    going.close()
    at_once(clearing_up(journal))
    after = looks(journal)
    assert journal.entries.get(grown[0]).body == "My own words."
    assert all("And then" in journal.entries.get(each).body for each in grown[1:3])
    assert after[starred][0] == replace(before[starred][0], starred=True), "it was starred before it grew"
    others = set(before) - {*grown[:3], starred, ""}
    assert {each: after[each] for each in others} == {each: before[each] for each in others}


def test_how_far_it_is_counts_those_that_grow_when_they_have_grown(journal, tmp_path):
    import_file(journal, grow(tmp_path / "days", grown=False))
    steps = importing(journal, grow(tmp_path / "days", grown=True))
    told = dict.fromkeys(step for step in steps if isinstance(step, tuple))
    assert list(told)[-DAYS:] == [(done, DAYS + 2) for done in range(3, DAYS + 3)]


def test_where_many_grew_it_is_not_noted_after_each_how_they_were(journal, tmp_path, monkeypatch):
    days = [f"[2025-{n // 28 % 12 + 1:02}-{n % 28 + 1:02} {n // 336:02}:52] Day {n}\nWaited, {n}." for n in range(450)]
    path = tmp_path / "journal.txt"
    path.write_text("\n\n".join(days), "utf-8")
    import_file(journal, path)
    path.write_text("\n\n".join(f"{day} And then eight." for day in days), "utf-8")
    real, noted, ticks = half_done.note, [], count()
    monkeypatch.setattr(half_done, "note", lambda *given: noted.append(given) or real(*given))
    monkeypatch.setattr(half_done, "monotonic", lambda: next(ticks))
    monkeypatch.setattr(half_done, "SLICE", 1)
    assert at_once(importing(journal, path)).grown == len(days)
    assert len(noted) < len(days) * 3 // 4


def test_a_slice_ends_after_an_entry_where_somebody_waits(journal, foreign, monkeypatch):
    monkeypatch.setattr(half_done, "SLICE", 60.0)
    going = importing(journal, foreign)
    while not journal.entries.count():
        next(going)
    assert journal.entries.count() > 1
    before = journal.entries.count()
    journal.waited_for = lambda: True
    while journal.entries.count() == before:
        next(going)
    assert journal.entries.count() == before + 1
    assert at_once(going).added == COUNT
