"""Every table of a journal: its rows come back from an export, or FORMATS.md says that they do not, and why."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from journal import writing
from journal.deeds import export, take_in
from journal.demo import demo
from journal.settings_table import MADE_UP
from journal.shapes import DraftKey, DraftPlace, LyingFile, PutFile
from journal.shapes.keys import KeyDeed
from journal.transfer import records
from tests.proofs import proved
from tests.transfer.test_exporting import fill

FORMATS = Path(__file__).parent.parent.parent / "journal" / "FORMATS.md"

COMES_BACK = {
    "entries": {"key", "visit", "change_no"},
    "versions": set(),
    "later_lines": set(),
    "tags": {"id"},
    "entry_tags": {"tag", "entry"},
    "attachments": set(),
    "attachment_bytes": set(),
    "templates": {"changed_at"},
    "settings": set(),
    "evidence": set(),
    "frameworks": set(),
    **{table: set() for table in records.OPEN},
}
"""The columns that mean something inside one file alone, by table."""
COMPARED_AGAIN = {"contacts": {"verified_on", "verified_how"}}
"""What is not believed of a plain folder."""
COMES_BACK_SEALED = COMES_BACK | {table: set() for table in records.SEALED_ONLY}
LEFT_OUT = {"key_changes", "staged_rows", "trash_days", "trash_since"}
MADE_FROM_ENTRIES = re.compile(r"entry_words(_\w+)?|entry_terms|words_due|words_cut|day_counts|tag_counts")


def tables_of(journal):
    names = {row["name"] for row in journal.store.read("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {name for name in names if not name.startswith("sqlite_") and not MADE_FROM_ENTRIES.fullmatch(name)}


def rows_of(journal, table, but=frozenset()):
    """Give every row as pairs of column and value, in an order of their own."""
    rows = [row for row in journal.store.read(f"SELECT * FROM {table}") if row[0] != MADE_UP.name]
    return sorted(
        repr([(name, _told(name, row[name])) for name in sorted(row.keys()) if name not in but]) for row in rows
    )


def _told(column, value):
    """Give a value; the order of the words that search finds beside a text means nothing."""
    return sorted(value.split()) if column == "beside" else value


def test_every_table_is_one_that_comes_back_or_is_left_out(journal):
    assert tables_of(journal) == COMES_BACK_SEALED.keys() | LEFT_OUT


@pytest.mark.parametrize("table", sorted(LEFT_OUT | records.OPEN.keys() | records.SEALED_ONLY.keys()))
def test_every_list_and_what_is_left_out_is_named_in_the_description_of_the_format(table):
    section = FORMATS.read_text("utf-8").split("\n## 5 ")[1].split("\n## 6 ")[0]
    assert f"`{table}`" in section


@pytest.fixture
def lived_in(journal):
    """Give a journal with a row in every table."""
    fill_everything(journal)
    return journal


def fill_everything(journal):
    """Live a year with a circle, and do what that year does not: every table has a row then."""
    demo.fill(journal)
    first, photo = fill(journal)
    journal.attachments.set_aside(photo.id)
    writing.set_tags(journal, first.id, first.added_tags)  # as taking out does, for what search finds
    friend = journal.circle.contacts()[0]
    journal.circle.mark_lost(friend.id, date(2026, 3, 1))
    journal.circle.set_group("Tuesdays", (friend.id,))
    came = [each for each in journal.inbox.items() if each.kind == "share" and not each.outgoing]
    item = came[0]
    entry = journal.inbox.entries_of(item.id)[0]
    journal.inbox.note_copy(item.id, entry.uid, first.id)
    asked = next(each for each in came if each != item)
    uid = journal.inbox.entries_of(asked.id)[0].uid
    answers = journal.inbox.take_back(asked.contact, [(uid, journal.inbox.bundle_of(asked.id))])
    journal.ledger.forget_headings(answers)
    journal.drafts.keep(DraftKey(DraftPlace.CLASS_LIST), "Ada, Ben")
    journal.prompts.another(date(2026, 3, 1))
    folder = Path("/somewhere")
    journal.folders.add(folder)
    lying = LyingFile(folder=folder, name="a", stamp="b", size=1, changed_ns=1)
    journal.folders.remember([(lying, "damaged")], "c")
    journal.folders.keep_put(
        PutFile(folder=folder, name="d.afterbell", bundle="e", size=2, digest="f" * 64, put_on=date(2026, 3, 2))
    )


@pytest.mark.parametrize("sealed", [False, True])
def test_every_row_of_a_table_that_comes_back_is_there_again(lived_in, new_journal, tmp_path, sealed, monkeypatch):
    monkeypatch.setattr("journal.age.recipients.WORK_FACTOR", 10)
    out = tmp_path / "out"
    place = export.sealed_under(out, "four lanterns") if sealed else out
    export.export(lived_in, proved(lived_in, KeyDeed.PLAIN_EXPORT), place)
    fresh = new_journal("fresh")
    report = take_in.import_file(fresh, out, key=take_in.open_with(out, "four lanterns") if sealed else None)
    assert {problem.reason for problem in report.problems} == (set() if sealed else {"compare-again"})
    for table, inside in (COMES_BACK_SEALED if sealed else COMES_BACK).items():
        but = inside if sealed else inside | COMPARED_AGAIN.get(table, set())
        assert rows_of(lived_in, table), table
        assert rows_of(fresh, table, but) == rows_of(lived_in, table, but), table
