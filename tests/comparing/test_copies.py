from __future__ import annotations

import hashlib
import shutil
import signal
import subprocess
import sys
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from journal.deeds import back_up, checking, rekeying, write
from journal.deeds import unlock as door
from journal.deeds.compare import Here, bringing, fetch, key_to, let_go, standing
from journal.errors import Cancelled, CompareRefused, JournalReplaced, NoJournal, WrongPassphrase
from journal.files.plaintext import NAME
from journal.shapes import Choice, Component, Differs, Draft, Framework, Kind, Shown, Standing, Top
from journal.shapes.keys import KeyDeed
from journal.vault.slots import NAMES
from tests.comparing.conftest import PASSPHRASE, bring, compare
from tests.leftovers import what_stays
from tests.proofs import proved

INSIDE = {
    "entries": {"key", "visit", "change_no"},
    "tags": {"id"},
    "entry_tags": {"tag", "entry"},
    "versions": set(),
    "later_lines": set(),
    "attachments": set(),
    "attachment_bytes": set(),
    "taken_out": set(),
    "evidence": set(),
    "frameworks": set(),
    "day_counts": set(),
    "tag_counts": {"tag"},
}
"""The tables of entries, and their columns that mean something inside one file alone."""
KILLED = """
import os, signal, sys
from pathlib import Path
from journal.deeds.compare import Here, fetch
fetched = fetch(Here(Path(sys.argv[1]), lambda _: False), Path(sys.argv[2]))
print(*sorted(file.name for file in fetched.room.iterdir()), sep="\\n", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def rows_of(journal, table):
    rows = journal.store.read(f"SELECT * FROM {table}")
    return sorted(repr([(name, row[name]) for name in sorted(row.keys()) if name not in INSIDE[table]]) for row in rows)


def bytes_in(folder):
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir())}


def standings(found):
    return Counter(each.standing for each in found.entries)


def both_edited(copies):
    """On either side everything is done to the entries that can be done."""
    ids = copies.ids
    copies.edit(
        copies.here,
        100,
        copies.rewrite("eleven", "What is said of the eleven, in a good way."),
        copies.rewrite("eleven", "What is said of the eleven, in a good way. #families"),
        lambda journal: write.add_later_line(journal, ids["eleven"], "She rang."),
        copies.rewrite("bridge", "It held nine kilos."),
        lambda journal: write.write(journal, Draft(body="Only at the desk.", tags=("desk",))),
        lambda journal: write.trash(journal, [ids["lunch"]]),
        lambda journal: write.take_out(journal, journal.attachments.of(ids["eleven"])[0].id),
    )

    def with_a_picture(journal):
        made = write.write(journal, Draft(body="Only on the stick. #train", tags=("stick",), starred=True))
        photo = write.attach(journal, made.id, "proofs.txt", b"forty proofs", "text/plain")
        write.revise(journal, made.id, replace(write.draft_of(made), body=f"Look\n\n![x](attachment:{photo.id})"))
        write.add_later_line(journal, made.id, "One joke.")
        own = journal.portfolio.save_framework(
            Framework(id="", name="Ours", components=(Component(code="1", name="Care", domain="All"),))
        )
        journal.portfolio.mark(made.id, date(2026, 3, 12), "why", [Shown(framework=own.id, code="1")])

    copies.edit(
        copies.there,
        200,
        copies.rewrite("eleven", "What is said of the eleven. Ring her on Friday."),
        lambda journal: write.add_later_line(journal, ids["eleven"], "Friday: she was out."),
        lambda journal: write.set_tags(journal, ids["person"], ("new",)),
        lambda journal: journal.entries.star(ids["person"], True),
        copies.rewrite("lunch", "What is said of the lunch, eaten after all."),
        lambda journal: write.attach(journal, ids["bridge"], "plan.txt", b"a plan", "text/plain"),
        lambda journal: journal.portfolio.mark(
            ids["quiet"],
            date(2026, 3, 12),
            "It shows more",
            [Shown(framework="danielson", code=code) for code in ("3b", "3c")],
        ),
        with_a_picture,
    )


def test_a_copy_nobody_wrote_in_is_the_same_and_bringing_it_changes_nothing(copies):
    with closing(copies.open(copies.here)) as journal:
        found = compare(journal, copies.there)
        assert standings(found) == {Standing.SAME: 5}
        before = {table: rows_of(journal, table) for table in INSIDE}
        done = bring(journal, copies.there)
        assert (done.came, done.united, done.same) == (0, 0, 5)
        assert {table: rows_of(journal, table) for table in INSIDE} == before


def test_by_entry_it_is_told_where_what_changed(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        found = {each.heading: each for each in compare(journal, copies.there).entries}
    told = {name: (each.standing, each.differs) for name, each in found.items()}
    assert told == {
        "Eleven": (
            Standing.BOTH_CHANGED,
            {Differs.TEXT, Differs.LATER_LINES, Differs.VERSIONS, Differs.FILES},
        ),
        "Bridge": (Standing.BOTH_CHANGED, {Differs.TEXT, Differs.VERSIONS, Differs.FILES}),
        "Person": (Standing.NEWER_THERE, {Differs.TAGS, Differs.STAR}),
        "Lunch": (Standing.NEWER_THERE, {Differs.TEXT, Differs.VERSIONS, Differs.TRASH}),
        "Quiet": (Standing.NEWER_THERE, {Differs.EVIDENCE}),
        "Only at the desk.": (Standing.ONLY_HERE, set()),
        "Look": (Standing.ONLY_THERE, set()),
    }
    assert found["Eleven"].top is Top.THERE
    assert found["Bridge"].top is Top.HERE
    assert found["Lunch"].revives


def test_comparing_and_bringing_leave_every_byte_there_as_it_was_and_nothing_beside(copies):
    both_edited(copies)
    before, beside = bytes_in(copies.there), sorted(copies.there.parent.iterdir())
    with closing(copies.open(copies.here)) as journal:
        compare(journal, copies.there)
        bring(journal, copies.there)
    assert bytes_in(copies.there) == before
    assert sorted(copies.there.parent.iterdir()) == beside
    left = [each.name for each in copies.here.parent.iterdir()]
    assert sorted(left) == ["My journal backups", "My journal.afterbell"]


def test_brought_together_in_both_directions_every_table_is_the_same_and_once_more_changes_nothing(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        done = bring(journal, copies.there)
        assert (done.came, done.united, done.left) == (1, 5, ())
    with closing(copies.open(copies.there)) as journal:
        done = bring(journal, copies.here)
        assert (done.came, done.left) == (1, ())
        theirs = {table: rows_of(journal, table) for table in INSIDE}
    with closing(copies.open(copies.here)) as journal:
        assert {table: rows_of(journal, table) for table in INSIDE} == theirs
        assert standings(compare(journal, copies.there)) == {Standing.SAME: 7}
        done = bring(journal, copies.there)
        assert (done.came, done.united, done.same) == (0, 0, 7)
        assert {table: rows_of(journal, table) for table in INSIDE} == theirs


def test_of_two_texts_the_newer_stands_and_both_histories_are_whole(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        bring(journal, copies.there)
        entry = journal.entries.get(copies.ids["eleven"])
        assert entry.body == "What is said of the eleven. Ring her on Friday."
        assert [version.body for version in journal.entries.versions(entry.id)] == [
            "What is said of the eleven, in a good way. #families",
            "What is said of the eleven, in a good way.",
            "What is said of the eleven.",
        ]
        assert [line.text for line in journal.entries.later_lines(entry.id)] == ["She rang.", "Friday: she was out."]
        bridge = journal.entries.get(copies.ids["bridge"])
        assert bridge.body == "It held nine kilos."
        assert [file.name for file in journal.attachments.of(bridge.id)] == ["plan.txt"]


def test_what_came_in_is_found_counted_and_shown_as_if_it_had_been_written_here(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        bring(journal, copies.there)
        assert [hit.row.heading for hit in journal.search.find("joke")] == ["Look"]
        assert [hit.row.heading for hit in journal.search.find("stick")] == ["Look"]
        (new,) = [row for row in journal.timeline.page() if row.heading == "Look"]
        assert journal.attachments.bytes_of(journal.attachments.of(new.id)[0].id) == b"forty proofs"
        said = journal.portfolio.of(new.id)
        assert journal.portfolio.framework(said.shows[0].framework).name == "Ours"
        assert checking.check_journal(journal).faults == 0


def test_what_was_thrown_away_here_and_edited_there_leaves_the_trash_and_the_other_stays_in_it(copies):
    both_edited(copies)
    copies.edit(copies.here, 300, lambda journal: write.trash(journal, [copies.ids["person"], copies.ids["quiet"]]))
    copies.edit(copies.there, 400, lambda journal: write.set_tags(journal, copies.ids["person"], ()))
    with closing(copies.open(copies.here)) as journal:
        choices = {copies.ids["quiet"]: Choice(trashed=True), copies.ids["lunch"]: Choice()}
        bring(journal, copies.there, choices)
        assert {each.heading for each in journal.trash.trashed()} == {"Person", "Quiet"}
        assert journal.entries.get(copies.ids["lunch"]).body.endswith("eaten after all.")
        assert journal.portfolio.of(copies.ids["quiet"]).annotation == "It shows more"


def test_what_is_thrown_away_there_stays_here_unless_it_is_decided_otherwise(copies):
    copies.edit(copies.there, 100, lambda journal: write.trash(journal, [copies.ids["quiet"]]))
    with closing(copies.open(copies.here)) as journal:
        (apart,) = compare(journal, copies.there).trashed_on_one_side
        assert (apart.heading, apart.comes) == ("Quiet", False)
        assert bring(journal, copies.there).united == 0
        assert journal.trash.trashed() == ()
        bring(journal, copies.there, {copies.ids["quiet"]: Choice(trashed=True)})
        assert [each.heading for each in journal.trash.trashed()] == ["Quiet"]


def test_only_the_chosen_ones_come_and_the_chosen_text_stands(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        done = bring(journal, copies.there, {copies.ids["eleven"]: Choice(top=Top.HERE)})
        assert (done.came, done.united) == (0, 1)
        entry = journal.entries.get(copies.ids["eleven"])
        assert entry.body == "What is said of the eleven, in a good way. #families"
        assert "Ring her on Friday" in journal.entries.versions(entry.id)[0].body
        assert compare(journal, copies.there).of(Standing.NEWER_HERE)[0].id == entry.id
        assert bring(journal, copies.there, {entry.id: Choice()}).same == 1


def test_what_was_written_on_one_day_stands_newest_first(copies):
    for number in range(9):
        copies.edit(copies.there, 100 + number, lambda journal, n=number: write.write(journal, Draft(body=f"no {n}")))
    with closing(copies.open(copies.here)) as journal:
        found = compare(journal, copies.there).of(Standing.ONLY_THERE)
    assert [each.heading for each in found] == [f"no {number}" for number in reversed(range(9))]


def test_a_backup_of_the_journal_from_before_is_made(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        before = rows_of(journal, "entries")
        done = bring(journal, copies.there)
    with closing(door.open_journal(copies.here.parent / "My journal backups" / done.backup.path, PASSPHRASE)) as kept:
        assert rows_of(kept, "entries") == before


def test_the_copy_may_be_a_backup_a_folder_of_backups_or_a_database_alone(copies):
    copies.edit(copies.there, 100, copies.rewrite("bridge", "Written on the stick."))
    with closing(copies.open(copies.there)) as journal:
        kept = back_up.back_up(journal)
    alone = copies.here / "journal (conflicted copy).db"
    shutil.copy(copies.there / "journal.db", alone)
    with closing(copies.open(copies.here)) as journal:
        for other in (kept.path, back_up.place(copies.there), alone):
            found = compare(journal, type(alone)(other))
            assert standings(found) == {Standing.SAME: 4, Standing.NEWER_THERE: 1}


def test_a_copy_under_another_key_opens_with_its_own_passphrase_or_sheet(copies):
    with closing(copies.open(copies.there)) as journal:
        renewed, sheet = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "the caretaker knows")
        renewed.close()
    copies_edit_there = door.open_journal(copies.there, "the caretaker knows")
    copies_edit_there.do(copies.rewrite("bridge", "Under another key."))
    copies_edit_there.close()
    with closing(copies.open(copies.here)) as journal:
        with pytest.raises(CompareRefused) as refused:
            compare(journal, copies.there)
        assert refused.value.facts["reason"] == "other-key"
        with pytest.raises(WrongPassphrase):
            compare(journal, copies.there, lambda fetched: key_to(fetched, "no"))
        by_passphrase = partial(key_to, typed="the caretaker knows")
        for key in (by_passphrase, partial(key_to, typed=" ".join(sheet.words), by_words=True)):
            found = compare(journal, copies.there, key)
            assert standings(found)[Standing.NEWER_THERE] == 1
            assert not found.another_journal
        assert bring(journal, copies.there, key=by_passphrase).united == 1
        shutil.copy(copies.there / "journal.db", copies.there.parent / "alone.db")
        with pytest.raises(CompareRefused) as refused:
            compare(journal, copies.there.parent / "alone.db")
        assert refused.value.facts["reason"] == "no-keys"


def test_another_journal_is_told_from_a_copy(copies, tmp_path):
    other, _ = door.create_journal(tmp_path / "other.afterbell", "x", calibrate=False)
    write.write(other, Draft(body="of another", kind=Kind.LOW))
    other.close()
    with closing(copies.open(copies.here)) as journal:
        found = compare(journal, tmp_path / "other.afterbell", partial(key_to, typed="x"))
        assert found.another_journal
        assert standings(found) == {Standing.ONLY_HERE: 5, Standing.ONLY_THERE: 1}


def test_the_open_journal_itself_and_what_is_none_are_refused(copies, tmp_path):
    with closing(copies.open(copies.here)) as journal:
        for itself in (copies.here, copies.here / "journal.db"):
            with pytest.raises(CompareRefused) as refused:
                compare(journal, itself)
            assert refused.value.facts["reason"] == "itself"
        with pytest.raises(NoJournal):
            compare(journal, tmp_path)
        write.write(journal, Draft(body="and it can still be written in"))
        assert journal.entries.count() == 6


def test_with_its_file_replaced_the_open_journal_is_compared_and_nothing_is_written(copies):
    copies.edit(copies.there, 100, copies.rewrite("bridge", "An older state came back."))
    with closing(copies.open(copies.here)) as journal:
        journal.do(copies.rewrite("eleven", "Written since."))
        shutil.copy(copies.there / "journal.db", copies.here / ".sync")
        (copies.here / ".sync").replace(copies.here / "journal.db")
        found = compare(journal, copies.here)
        assert standings(found) == {Standing.SAME: 3, Standing.NEWER_THERE: 1, Standing.NEWER_HERE: 1}
        with pytest.raises(JournalReplaced):
            bring(journal, copies.here)


def test_what_is_saved_between_two_slices_is_neither_lost_nor_overwritten(copies):
    both_edited(copies)
    with closing(copies.open(copies.here)) as journal:
        fetched = fetch(standing(journal), copies.there)
        slices = bringing(journal, fetched)
        for number in range(10_000):
            try:
                next(slices)
            except StopIteration:
                break
            journal.do(copies.rewrite("eleven", f"Written meanwhile, {number}."))
        entry = journal.entries.get(copies.ids["eleven"])
        bodies = {version.body for version in journal.entries.versions(entry.id)} | {entry.body}
        assert {f"Written meanwhile, {each}." for each in range(number)} < bodies
        assert "What is said of the eleven. Ring her on Friday." in bodies


def test_stopped_half_way_nothing_is_left_and_the_next_time_goes_on(copies):
    for number in range(40):
        copies.edit(copies.there, 100 + number, lambda journal, n=number: write.write(journal, Draft(body=f"no {n}")))
    with closing(copies.open(copies.here)) as journal:
        fetched = fetch(standing(journal), copies.there)
        slices = bringing(journal, fetched)
        while journal.entries.count() < 10:
            next(slices)
        slices.close()
        let_go(fetched)
        assert 10 <= journal.entries.count() < 45
        assert not [each for each in copies.here.parent.iterdir() if each.name.startswith(NAME)]
        bring(journal, copies.there)
        assert journal.entries.count() == 45


def test_a_copy_that_is_written_to_while_it_is_fetched_is_refused_and_so_is_a_stop(copies):
    database = copies.there / "journal.db"

    def longer():
        with database.open("ab") as file:
            file.write(b"more")

    def another():
        with database.open("r+b") as file:
            file.write(b"more")

    with closing(copies.open(copies.here)) as journal:
        for written in (longer, another):
            with pytest.raises(CompareRefused) as refused:
                fetch(standing(journal), copies.there, written)
            assert refused.value.facts["reason"] == "changing"
        with pytest.raises(Cancelled):
            fetch(standing(journal), copies.there, lambda: True)
    assert [each.name for each in copies.here.parent.iterdir()] == ["My journal.afterbell"]


def test_a_process_that_is_killed_while_it_compares_leaves_nothing_of_the_other_copy(copies):
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, copies.here, copies.there], capture_output=True, text=True, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert killed.stdout.split("\n")[:-1] == ["journal.db", "journal.db-journal", *NAMES[:2]]
    assert what_stays(lambda: [each for each in copies.here.parent.iterdir() if each != copies.here]) == []
    assert [each.name for each in copies.here.parent.iterdir()] == ["My journal.afterbell"]


def test_two_that_are_compared_with_at_once_are_each_let_go_alone(copies):
    one, other = (fetch(Here(copies.here, lambda _: False), copies.there) for _ in range(2))
    let_go(one)
    assert not one.room.exists()
    assert other.room.is_dir()
    let_go(other)
    assert [each.name for each in copies.here.parent.iterdir()] == ["My journal.afterbell"]
