"""What an export of ours brings beside its entries is staged, and comes in once all is there: never half of it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import date

import pytest

from journal.circle.inbox import Arrival, Came, ReceivedFile
from journal.circle.ledger import Leaving
from journal.deeds import evidence, make_book, share, take_in, write
from journal.deeds.export import export, export_protected, exporting, sealed_under
from journal.deeds.salvage import salvaging
from journal.deeds.unlock import create_journal, open_journal
from journal.errors import Cancelled, DiskFull
from journal.settings_table import STAGED_LISTS, UNFINISHED_IMPORT
from journal.shapes import Draft, EntryId, Kind, SharedEntry, Shown, Span
from journal.shapes.book import Order
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.transfer import half_done, records
from journal.transfer.half_done import Phase
from journal.transfer.importing import importing
from journal.transfer.staging import Staging
from tests.comparing.conftest import bring, compare
from tests.proofs import proved
from tests.transfer.test_exporting_tables import rows_of
from tests.transfer.test_previewing_export import taken_out

WORD = "four unrelated paper lanterns"
SENT = 12


@pytest.fixture(autouse=True)
def _one_at_a_time(monkeypatch):
    monkeypatch.setattr(half_done, "SLICE", 0.0)


def send(journal, contact, number, *, sealed=1):
    """Let a friend have sent an entry with a file, which was answered."""
    uid, bundle = EntryId(f"{number:032x}"), f"{number:032x}"
    item = journal.inbox.add(Arrival(bundle=bundle, kind="share", contact=contact, heading=f"Day {number}"))
    sent = SharedEntry(uid=uid, rev=sealed, title=f"Day {number}", body=f"Waited {number}.", kind=Kind.LOW,
                       day=date(2026, 3, 1), files=())  # fmt: skip
    file = ReceivedFile(id=f"{number + 100:032x}", name="yard.bin", media_type="", data=b"yard %d" % number)
    journal.inbox.receive(item, 0, sent, (file,), sent.title)
    answer = Arrival(bundle=f"{number + 200:032x}", kind="response", contact=contact, outgoing=True, heading=sent.title,
                     reply_to=bundle)  # fmt: skip
    journal.inbox.add(answer)
    leaving = (Leaving(what="response", heading=sent.title, text="So did I."),)
    journal.ledger.add(answer.bundle, leaving, ((contact, "Noor"),), "")


@pytest.fixture
def there(new_journal, friend):
    """A journal to which a friend sent much, with an entry that is evidence."""
    made = new_journal("There")
    contact = made.circle.add(friend.circle.my_card()).id
    made.circle.set_group("Tuesdays", (contact,))
    for number in range(SENT):
        send(made, contact, number)
    entry = write.write(made, Draft(body="Mine.", day=date(2026, 3, 1)))
    evidence.mark(made, entry.id, "What came of it.", (), "")
    return made


def all_of(journal):
    """Everything that an export brings beside its entries."""
    return {table: rows_of(journal, table) for table in (*records.OPEN, "evidence", "staged_rows")}


def until_whole(going, journal, *, and_then=0):
    """Let it go on until all the rest is kept, and so many slices more."""
    while journal.settings.get(UNFINISHED_IMPORT) is None:
        next(going)
    while journal.settings.get(STAGED_LISTS) is None:
        next(going)
    for _ in range(and_then):
        next(going)


def until_staged(going, journal, count):
    while Staging(journal.store).count() < count:
        next(going)


def as_it_lay(journal, place):
    """Give the journal as it is after a kill -9 just now."""
    return open_journal(shutil.copytree(journal.folder, place), WORD)


@pytest.fixture
def mine(tmp_path):
    made, _ = create_journal(tmp_path / "Mine.afterbell", WORD, calibrate=False)
    yield made
    made.close()


@pytest.mark.parametrize("way", ["stopped", "killed", "full"])
def test_what_is_staged_is_nowhere_to_be_seen_and_gone_when_it_is_stopped_or_dies(
    there, mine, tmp_path, way, monkeypatch
):
    path, before, stop = taken_out(there, tmp_path / "out"), all_of(mine), []
    going = importing(mine, path, cancelled=lambda: bool(stop))
    until_staged(going, mine, SENT)
    assert all_of(mine) | {"staged_rows": []} == before
    if way == "stopped":
        stop.append(True)
        with pytest.raises(Cancelled):
            at_once(going)
    elif way == "full":

        def full(*_given):
            raise DiskFull(path=path)

        monkeypatch.setattr(Staging, "add", full)
        with pytest.raises(DiskFull):
            at_once(going)
    else:
        again = as_it_lay(mine, tmp_path / "As it lay.afterbell")
        going.close()
        assert all_of(again)["staged_rows"]
        assert at_once(half_done.clearing_up(again)) == 1
        assert (all_of(again), again.entries.every()) == (before, ())
        again.close()
        return
    assert (all_of(mine), mine.entries.every()) == (before, ())


@pytest.mark.parametrize("slices", [0, 1, 7, 30, 45])
def test_once_it_is_whole_all_of_it_comes_in_though_the_program_dies_in_its_midst(
    there, mine, new_journal, tmp_path, slices
):
    path = taken_out(there, tmp_path / "out")
    at_once(importing(whole := new_journal("Whole"), path))
    assert all_of(whole) == all_of(there)
    going = importing(mine, path)
    until_whole(going, mine, and_then=slices)
    again = as_it_lay(mine, tmp_path / "As it lay.afterbell")
    left = Staging(again.store).count()
    assert left
    assert at_once(half_done.clearing_up(again)) == left
    assert all_of(again) == all_of(there)
    assert again.settings.get(STAGED_LISTS) is None
    again.close()
    going.close()
    assert at_once(importing(mine, path)).added == 0, "the next import goes on with it as well"
    assert all_of(mine) == all_of(there)


def test_a_new_one_loses_nothing_though_what_is_left_of_an_older_one_was_coming_in(there, mine, new_journal, tmp_path):
    going = importing(mine, taken_out(there, tmp_path / "older"))
    until_whole(going, mine)
    going.close()
    left = half_done.clearing_up(mine)
    next(left)
    other = new_journal("Other")
    for number in range(6):
        write.write(other, Draft(body=f"Theirs, {number}.", day=date(2026, 3, 1)))
    newer = importing(mine, taken_out(other, tmp_path / "newer"))
    while mine.entries.count() < 3:
        next(newer)
    at_once(left)
    assert at_once(newer).added == 6
    assert mine.entries.count() == 7
    assert all_of(mine) == all_of(there)


@pytest.fixture
def full(monkeypatch):
    """The disk takes nothing of what is staged any more; once this is called it does again."""

    def refuse(*_given):
        raise DiskFull(path=None)

    real = Staging.remove
    return lambda *, yes: monkeypatch.setattr(Staging, "remove", refuse if yes else real)


def test_a_press_of_stop_or_a_full_disk_once_it_is_whole_costs_nothing_and_what_waits_is_named(
    there, mine, tmp_path, full
):
    path, stop = taken_out(there, tmp_path / "out"), []
    going = importing(mine, path, cancelled=lambda: bool(stop))
    until_whole(going, mine, and_then=5)
    stop.append(True)
    full(yes=True)
    report = at_once(going)
    assert (report.added, [problem.reason for problem in report.problems]) == (1, ["waits"])
    assert mine.entries.count() == 1
    full(yes=False)
    at_once(half_done.clearing_up(mine))
    assert all_of(mine) == all_of(there)


@pytest.mark.parametrize("stops", [False, True])
def test_it_is_told_where_an_import_is_and_what_a_press_of_stop_would_do(there, mine, tmp_path, stops):
    path, stop, reached = taken_out(there, tmp_path / "out"), [], []
    going = importing(mine, path, cancelled=lambda: bool(stop), reached=reached.append)
    until_staged(going, mine, SENT)
    assert reached == []
    if stops:
        stop.append(True)
        with pytest.raises(Cancelled):
            at_once(going)
        assert reached == [Phase.GOING_BACK]
    else:
        at_once(going)
        assert reached == [Phase.BESIDE, Phase.UNITING]


@pytest.mark.parametrize("sealed", [False, True])
def test_what_waits_comes_in_before_an_export_is_written_or_the_export_says_that_it_is_not_in_it(
    there, mine, new_journal, tmp_path, full, sealed
):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    for refused in (True, False):
        full(yes=refused)
        path = tmp_path / f"again {refused}"
        place = sealed_under(path, WORD) if sealed else path
        assert export(mine, proved(mine, KeyDeed.PLAIN_EXPORT), place).half_in is refused
    key = take_in.open_with(path, WORD) if sealed else None
    take_in.import_file(other := new_journal("Other"), path, key=key)
    assert all_of(other) == all_of(there)


def test_an_export_that_is_stopped_while_what_waits_comes_in_writes_nothing(there, mine, tmp_path):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    stop = []
    writing = exporting(mine, proved(mine, KeyDeed.PLAIN_EXPORT), tmp_path / "again", cancelled=lambda: bool(stop))
    next(writing)
    stop.append(True)
    with pytest.raises(Cancelled):
        at_once(writing)
    assert mine.settings.get(STAGED_LISTS) is not None
    assert not (tmp_path / "again").exists()


def test_a_book_shows_what_an_entry_is_evidence_of_though_that_waited(there, mine, tmp_path):
    write.write(there, Draft(body="Mine, too.", day=date(2026, 3, 1)))
    for entry in there.entries.in_order():
        evidence.mark(there, entry, "What came of it.", (Shown(framework="danielson", code="1a"),), "")
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    order = Order(period=Span(name="March", first=date(2026, 3, 1), last=date(2026, 3, 31)), portfolio="danielson")
    assert [entry.annotation for entry in make_book.read(mine, order).entries] == ["What came of it."] * 2


def test_a_book_says_that_part_of_an_import_is_missing_while_that_cannot_end(there, mine, tmp_path, full):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    order = Order(period=Span(name="March", first=date(2026, 3, 1), last=date(2026, 3, 31)))
    for refused in (True, False):
        full(yes=refused)
        assert make_book.make(make_book.gather(mine, order), "markdown").half_in is refused


def test_every_list_that_goes_out_says_that_part_of_an_import_is_missing(there, mine, tmp_path, full):
    one, going = write.write(mine, Draft(body="it was calm.")), importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    for refused in (True, False):
        full(yes=refused)
        with suppress(DiskFull):
            at_once(half_done.clearing_up(mine))
        assert export_protected(mine, tmp_path / f"protected {refused}", [one.id]).half_in is refused
        assert (saved := share.save_ledger(mine, tmp_path))[1] is refused
    assert saved[0].read_text("utf-8-sig").count("response") == SENT


def test_a_copy_in_which_an_import_has_not_ended_is_said_to_be_compared_in_part(there, mine, tmp_path):
    here = as_it_lay(mine, tmp_path / "Here.afterbell")
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    lay = shutil.copytree(mine.folder, tmp_path / "As it lay.afterbell")
    assert compare(here, lay).half_in
    assert [left.reason for left in bring(here, lay).left] == ["half-in"]
    opened = open_journal(lay, WORD)
    at_once(half_done.clearing_up(opened))
    opened.close()
    assert not compare(here, lay).half_in
    assert bring(here, lay).left == ()
    here.close()


def test_what_nobody_knows_any_more_how_it_comes_in_never_does(there, mine, new_journal, tmp_path):
    """A damaged setting is as none: what is staged would come in with the next export, and be believed as that is."""
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    mine.settings.forget(STAGED_LISTS)
    before = all_of(mine) | {"staged_rows": []}
    write.write(other := new_journal("Other"), Draft(body="Theirs."))
    at_once(importing(mine, taken_out(other, tmp_path / "newer")))
    assert all_of(mine) == before


@pytest.mark.parametrize("lost", ["how it comes in", "what leads to a row"])
def test_what_is_staged_and_cannot_come_in_out_of_a_damaged_journal_is_counted_by_its_report(
    there, mine, tmp_path, lost
):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    going.close()
    with mine.store.write():
        if lost == "how it comes in":
            mine.settings.forget(STAGED_LISTS)
            gone = len(all_of(mine)["staged_rows"])
        else:
            unit = "unit = (SELECT unit FROM staged_rows WHERE list = 'circle_groups' LIMIT 1)"
            mine.store.run("DELETE FROM staged_rows WHERE list = 'contacts' AND " + unit)
            gone = mine.store.one("SELECT count(*) FROM staged_rows WHERE " + unit)[0]
    assert gone
    report = at_once(salvaging(mine, tmp_path / "Salvaged.afterbell"))
    assert report.others == gone
    again = open_journal(tmp_path / "Salvaged.afterbell", WORD)
    at_once(half_done.clearing_up(again))
    assert all_of(again)["staged_rows"] == []
    again.close()


def test_no_item_is_shown_without_its_words(there, mine, tmp_path):
    for _ in importing(mine, taken_out(there, tmp_path / "out")):
        for item in mine.inbox.items():
            if item.kind == "share":
                [entry] = mine.inbox.entries_of(item.id)
                assert (entry.body, len(entry.files)) == (f"Waited {int(entry.uid, 16)}.", 1)


def test_what_a_friend_asked_back_here_is_at_no_time_read_again(there, mine, friend, tmp_path):
    contact = mine.circle.add(friend.circle.my_card()).id
    mine.inbox.take_back(contact, [(EntryId(f"{3:032x}"), f"{3:032x}")])
    for _ in importing(mine, taken_out(there, tmp_path / "out")):
        held = mine.store.read("SELECT body FROM received_entries")
        assert "Waited 3." not in {row["body"] for row in held}
        assert not mine.store.one("SELECT 1 FROM received_files WHERE uid = ?", (f"{3:032x}",))
    assert len(mine.inbox.items()) == 2 * SENT
    headings = {item.heading for item in mine.inbox.items()} | {line.heading for line in mine.ledger.lines()}
    assert headings == {"", *(f"Day {number}" for number in range(SENT) if number != 3)}


def test_answers_quote_what_is_here_where_it_is_newer(there, mine, friend, tmp_path):
    contact = mine.circle.add(friend.circle.my_card()).id
    newer = SharedEntry(uid=EntryId(f"{3:032x}"), rev=9, title="Without the name", body="Waited.", kind=Kind.LOW,
                        day=date(2026, 3, 1), files=())  # fmt: skip
    mine.inbox.put_back(contact, newer, Came(9, 9, "e" * 32), "")
    at_once(importing(mine, taken_out(there, tmp_path / "out")))
    headings = [item.heading for item in mine.inbox.items()] + [line.heading for line in mine.ledger.lines()]
    assert len(headings) == 3 * SENT
    assert (headings.count("Without the name"), headings.count("Day 3")) == (3, 0)


def test_what_somebody_said_of_an_entry_while_the_rest_came_in_stays(there, mine, tmp_path):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_staged(going, mine, SENT)
    [entry] = mine.entries.in_order()
    evidence.mark(mine, entry, "Mine.", (), "")
    at_once(going)
    assert evidence.look(mine, entry).evidence.annotation == "Mine."


def test_a_friend_who_is_added_while_it_comes_in_is_one_person_and_what_they_sent_is_theirs(
    there, mine, friend, tmp_path
):
    going = importing(mine, taken_out(there, tmp_path / "out"))
    until_whole(going, mine)
    here = mine.circle.add(friend.circle.my_card())
    at_once(going)
    assert [each.id for each in mine.circle.contacts()] == [here.id]
    assert {item.contact for item in mine.inbox.items()} == {here.id}
    assert len(mine.inbox.items()) == 2 * SENT


def test_a_slice_of_what_is_staged_ends_where_somebody_waits(there, mine, tmp_path, monkeypatch):
    monkeypatch.setattr(half_done, "SLICE", 60.0)
    going = importing(mine, taken_out(there, tmp_path / "out"))
    mine.waited_for = lambda: True
    until_whole(going, mine)
    before = Staging(mine.store).count()
    next(going)
    assert Staging(mine.store).count() == before - 1
    mine.waited_for = lambda: False
    next(going)
    assert Staging(mine.store).count() == 0


def test_files_that_are_here_are_not_read_again(there, mine, tmp_path, monkeypatch):
    path = taken_out(there, tmp_path / "out")
    take_in.import_file(mine, path)
    shutil.rmtree(path / "files")
    assert take_in.import_file(mine, path).problems == ()
