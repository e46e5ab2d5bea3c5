"""Every table of a journal: its rows come back from an export, or FORMATS.md says that they do not, and why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from journal.deeds.export import export
from journal.shapes.keys import KeyDeed
from journal.transfer.importing import import_file
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
}
"""The columns that mean something inside one file alone, by table."""
TO_BE_READ = {"items", "item_entries", "received_entries", "received_files", "responses"}
LEFT_OUT = {
    "contacts",
    "circle_groups",
    "decisions",
    "drafts",
    "former_keys",
    "identities",
    "kept_copies",
    "key_changes",
    "known_bundles",
    "ledger",
    "ledger_recipients",
    "people",
    "put_files",
    "questions_asked",
    "shared_folders",
    "taken_back",
    "taken_out",
    "trash_days",
    "trash_since",
    "tried_files",
}
MADE_FROM_ENTRIES = re.compile(r"entry_words(_\w+)?|entry_terms|words_due|words_cut|day_counts|tag_counts")


def tables_of(journal):
    names = {row["name"] for row in journal.store.read("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {name for name in names if not name.startswith("sqlite_") and not MADE_FROM_ENTRIES.fullmatch(name)}


def rows_of(journal, table):
    """Give every row as pairs of column and value, in an order of their own."""
    rows = journal.store.read(f"SELECT * FROM {table}")
    inside = COMES_BACK[table]
    return sorted(repr([(name, row[name]) for name in sorted(row.keys()) if name not in inside]) for row in rows)


def test_every_table_is_one_that_comes_back_or_is_left_out(journal):
    assert tables_of(journal) == COMES_BACK.keys() | TO_BE_READ | LEFT_OUT


@pytest.mark.parametrize("table", sorted(TO_BE_READ | LEFT_OUT))
def test_what_does_not_come_back_is_named_in_the_description_of_the_format(table):
    section = FORMATS.read_text("utf-8").split("\n## 5 ")[1].split("\n## 6 ")[0]
    assert f"`{table}`" in section


def test_every_row_of_a_table_that_comes_back_is_there_again(journal, new_journal, tmp_path):
    fill(journal)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    fresh = new_journal("fresh")
    import_file(fresh, tmp_path / "out")
    for table in COMES_BACK:
        assert rows_of(journal, table), table
        assert rows_of(fresh, table) == rows_of(journal, table), table
