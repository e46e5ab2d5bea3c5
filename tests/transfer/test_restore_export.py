"""An export of ours comes in by slices: words are saved in between, and one that is stopped leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from journal.circle.inbox import Arrival
from journal.circle.ledger import Leaving
from journal.comparing import side
from journal.dates import clock
from journal.deeds import evidence, settings, take_in, write
from journal.deeds.unlock import create_journal, open_journal
from journal.demo.circle import in_memory
from journal.errors import Cancelled, DiskFull, NotReadable
from journal.settings_table import DAY_ENDS_AT, OWN_IMPORT, UNFINISHED_IMPORT
from journal.shapes import ContactId, Draft
from journal.slices import Elsewhere, at_once
from journal.transfer import half_done, restore_export, sources
from journal.transfer.importing import importing
from tests.transfer.test_exporting import everything
from tests.transfer.test_half_done import all_of
from tests.transfer.test_previewing_export import apart, looked, taken_out

COUNT = 30
ADA = ContactId("a" * 32)


@pytest.fixture(autouse=True)
def _one_at_a_time(monkeypatch):
    monkeypatch.setattr(half_done, "SLICE", 0.0)


@pytest.fixture
def out(new_journal, tmp_path):
    """An export of entries that were revised, thrown away, are evidence and have files, and of a friend."""
    there = new_journal("There")
    there.circle.set_up("Mara")
    friend = in_memory()
    friend.circle.set_up("Noor")
    there.circle.add(friend.circle.my_card())
    friend.close()
    made = [write.write(there, Draft(body=f"Day {n}. #seven", day=date(2025, 3, 1))) for n in range(COUNT)]
    for each in made[::3]:
        write.revise(there, each.id, replace(write.draft_of(each), body=f"{each.body} And then."))
        write.attach(there, each.id, "yard.png", b"\x89PNG " + each.id.encode())
        write.add_later_line(there, each.id, "Still.")
        evidence.mark(there, each.id, "What came of it.", (), "")
    write.trash(there, tuple(each.id for each in made[1::3]))
    return there, taken_out(there, tmp_path / "out")


def test_days_end_from_then_on_when_they_did_where_it_was_made(new_journal, tmp_path):
    there, here = new_journal("There"), new_journal("Here")
    settings.keep(there, DAY_ENDS_AT, time(6))
    clock.stop(datetime(2026, 3, 13, 5, 30, 7, tzinfo=UTC), "UTC")
    entry = write.write(there, Draft(body="It was late."))
    path = taken_out(there, tmp_path / "out")
    write.follow_days(here)
    assert clock.today() == date(2026, 3, 13)
    take_in.import_file(here, path)
    assert here.entries.get(entry.id).day == clock.today() == date(2026, 3, 12)
    assert clock.hour_on(entry.day, entry.written_at, entry.zone) == time(5, 30, 7)


def until(going, journal, count):
    """Let it go on until so many entries are here, those in the trash too."""
    while len(journal.entries.every()) < count:
        next(going)


def test_what_is_here_is_listed_a_few_at_a_time(out, monkeypatch):
    there, _ = out
    monkeypatch.setattr(side, "_LISTED", 7)
    assert len(list(side.Side(there.store).listing())) == -(-COUNT // 7)
    assert at_once(side.Side(there.store).listing()) == side.Side(there.store).ids()
    assert len(side.Side(there.store).ids()) == COUNT


def test_in_slices_comes_what_comes_at_once(out, new_journal):
    there, path = out
    slow, quick = new_journal("Slow"), new_journal("Quick")
    seen = take_in.look_into(path)
    report, other = at_once(importing(slow, path, there=seen)), take_in.import_file(quick, path)
    assert report == other
    assert (report.added, report.found, report.duplicates, report.attachments) == (COUNT, COUNT, 0, COUNT // 3)
    assert everything(slow) == everything(quick) == everything(there)
    assert (
        slow.store.one("SELECT 1 FROM settings WHERE name IN (?, ?)", (UNFINISHED_IMPORT.name, OWN_IMPORT.name)) is None
    )
    again = at_once(importing(slow, path))
    assert (again.added, again.duplicates, again.united) == (0, COUNT, 0)


def test_words_are_saved_between_two_slices_and_stay_when_it_is_stopped(out, journal):
    write.write(journal, Draft(body="Before. #seven"))
    before, stop = all_of(journal), []
    going = importing(journal, out[1], cancelled=lambda: bool(stop))
    until(going, journal, 20)
    kept = write.write(journal, Draft(body="A sentence meanwhile."))
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert journal.entries.get(kept.id).body == "A sentence meanwhile."
    write.trash(journal, (kept.id,))
    journal.trash.delete_forever((kept.id,))
    assert all_of(journal) == before
    assert not journal.circle.contacts()
    assert not journal.store.read("SELECT * FROM attachments UNION ALL SELECT * FROM attachments")


def test_what_came_in_otherwise_while_it_looked_what_is_here_stays_when_it_is_stopped(out, journal):
    stop = []
    going = importing(journal, out[1], cancelled=lambda: bool(stop))
    while next(going) != (0, COUNT):
        pass
    assert take_in.import_file(journal, out[1]).added == COUNT
    for _ in range(COUNT):
        next(going)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert len(journal.entries.every()) == COUNT


def test_what_was_left_when_the_journal_was_closed_goes_at_the_next_opening(out, tmp_path):
    folder = tmp_path / "J.afterbell"
    made, _ = create_journal(folder, "four unrelated paper lanterns", calibrate=False)
    going = importing(made, out[1])
    until(going, made, 25)
    going.close()
    made.close()
    opened = open_journal(folder, "four unrelated paper lanterns")
    assert len(opened.entries.every()) == 25
    assert at_once(half_done.clearing_up(opened)) == 25
    assert opened.entries.every() == ()
    assert opened.settings.get(OWN_IMPORT) is None
    assert take_in.import_file(opened, out[1]).added == COUNT
    opened.close()


def test_one_that_is_stopped_before_its_first_slice_leaves_no_note(out, journal):
    going = importing(journal, out[1])
    while journal.settings.get(OWN_IMPORT) is None:
        next(going)
    going.close()
    at_once(half_done.clearing_up(journal))
    assert journal.settings.get(OWN_IMPORT) is journal.settings.get(UNFINISHED_IMPORT) is None


def test_what_somebody_did_to_an_entry_of_it_makes_it_theirs(out, journal):
    going = importing(journal, out[1])
    until(going, journal, 8)
    first, second, third, fourth, *_ = [each for each, _ in journal.entries.every()]
    write.revise(journal, first, Draft(body="My own words."))
    write.star(journal, second, starred=True)
    evidence.mark(journal, third, "Mine.", (), "")
    until(going, journal, 12)
    write.set_tags(journal, fourth, ("mine",))
    going.close()
    at_once(half_done.clearing_up(journal))
    assert {each for each, _ in journal.entries.every()} == {first, second, third, fourth}


def test_an_entry_that_somebody_brought_in_meanwhile_is_united_and_not_taken_back(out, journal):
    there, path = out
    last, stop = take_in.look_into(path).pages[-1].kept.entry.id, []
    going = importing(journal, path, cancelled=lambda: bool(stop))
    until(going, journal, 4)
    write.write(journal, Draft(body="Mine."), entry_id=last)
    until(going, journal, COUNT)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert [each for each, _ in journal.entries.every()] == [last]
    assert journal.entries.get(last).body == "Mine."
    report = take_in.import_file(journal, path)
    assert (report.added, report.duplicates, report.united) == (COUNT - 1, 1, 1)
    texts = {journal.entries.get(last).body, *(version.body for version in journal.entries.versions(last))}
    assert texts >= {"Mine.", there.entries.get(last).body}


def test_what_is_new_in_entries_that_were_here_comes_last_and_not_at_all_when_it_is_stopped(
    journal, new_journal, tmp_path
):
    path = apart(journal, new_journal, tmp_path)
    before, found, stop = everything(journal), looked(journal, path), []
    going = importing(journal, path, cancelled=lambda: bool(stop))
    until(going, journal, len(journal.entries.every()) + 2)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert everything(journal) == before
    going = importing(journal, path, cancelled=lambda: bool(stop))
    stop.clear()
    while journal.settings.get(UNFINISHED_IMPORT) is None:
        next(going)
    while journal.settings.get(UNFINISHED_IMPORT) is not None:
        next(going)
    stop.append(True)  # all else is kept by now, and what is left is named
    report = at_once(going)
    assert (report.added, report.duplicates, report.united) == (found.would_come, found.duplicates, 0)
    assert [problem.reason for problem in report.problems].count("stopped") == found.united


def test_no_file_is_read_on_the_journals_thread(out, journal, monkeypatch):
    """Between two slices all reading is handed out; a folder that is gone is missed by nothing else."""
    going, allowed, real = importing(journal, out[1]), [], sources.FolderSource.read

    def read(source, *given):
        assert allowed
        return real(source, *given)

    monkeypatch.setattr(sources.FolderSource, "read", read)
    for told in going:
        if isinstance(told, Elsewhere):
            allowed.append(True)
            told.do()
            allowed.clear()
    assert len(journal.entries.every()) == COUNT


def test_an_entry_that_left_this_computer_before_it_came_in_is_taken_back_too(out, journal):
    """What was deleted for good stands in the ledger still; that says nothing of the one that comes in."""
    path, stop = out[1], []
    first = take_in.look_into(path).pages[0].kept.entry.id
    journal.ledger.add("bundle", (Leaving(what="share", heading="Day", text="Day", entry=first),), ((ADA, "Ada"),), "")
    answer = journal.inbox.add(Arrival(bundle="b" * 32, kind="response", contact=ADA, note="So did I.", about=(first,)))
    going = importing(journal, path, cancelled=lambda: bool(stop))
    until(going, journal, 4)
    assert journal.entries.exists(first)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(going)
    assert journal.entries.every() == ()
    assert [item.note for item in journal.inbox.items()] == [answer.note], "what a friend said of it is no part of it"


def test_a_press_of_stop_once_the_most_is_kept_is_not_told_as_though_nothing_came(journal, new_journal, tmp_path):
    path = apart(journal, new_journal, tmp_path)
    found, going = looked(journal, path), importing(journal, path)
    while journal.settings.get(UNFINISHED_IMPORT) is None:
        next(going)
    while journal.settings.get(UNFINISHED_IMPORT) is not None:
        next(going)
    while not isinstance(told := next(going), Elsewhere):
        pass
    told.give_up()
    report = at_once(going)
    assert report.added == found.would_come
    assert report.united == 0
    assert [problem.reason for problem in report.problems].count("stopped") == found.united
    assert at_once(importing(journal, path)).united == found.united


@pytest.mark.parametrize("full", [False, True])
def test_entries_that_did_not_take_in_what_is_new_are_named_where_it_is_stopped_or_the_disk_is_full(
    out, journal, tmp_path, monkeypatch, full
):
    there, stop = out[0], []
    at_once(importing(journal, out[1]))
    for entry in there.entries.in_order()[:3]:
        write.add_later_line(there, entry, "And on.")
    path = taken_out(there, tmp_path / "later")

    def unite(taking, fetched, real=restore_export.OwnTaking._unite):
        if stop and full:
            raise DiskFull(path=path)
        stop.append(True)
        return real(taking, fetched)

    monkeypatch.setattr(restore_export.OwnTaking, "_unite", unite)
    report = at_once(importing(journal, path, cancelled=lambda: bool(stop) and not full))
    monkeypatch.undo()
    assert report.united == 1
    assert [problem.reason for problem in report.problems] == ["no-room" if full else "stopped"] * 2
    assert at_once(importing(journal, path)).united == 2


def test_what_lies_in_the_folder_of_an_export_and_cannot_be_read_costs_nothing(out, journal, monkeypatch):
    stray = out[1] / "stray.bin"
    stray.write_bytes(b"of somebody else")
    real = sources.files.read

    def read(path, *given):
        if path == stray.resolve():
            raise NotReadable(path=path)
        return real(path, *given)

    monkeypatch.setattr(sources.files, "read", read)
    assert take_in.import_file(journal, out[1]).added == COUNT


def test_what_is_noted_of_an_import_does_not_grow_with_what_somebody_writes_meanwhile(out, journal):
    going = importing(journal, out[1])
    until(going, journal, 5)
    first = journal.entries.in_order()[0]
    write.star(journal, first, starred=True)
    for number in range(5):
        write.write(journal, Draft(body=f"A sentence of mine, {number}."))
        next(going)
    assert journal.settings.get(UNFINISHED_IMPORT).theirs == {first}
    at_once(going)
