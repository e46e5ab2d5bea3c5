"""Whatever stands where a setting is kept, the journal goes on: every value is checked where it is read."""

from __future__ import annotations

import ast
import copy
import json
import re
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal import book_order
from journal.changes import Room
from journal.cli.ordering import school_years
from journal.dates import clock, schoolyears
from journal.dates.periods import KINDS
from journal.dates.schoolyears import Calendar
from journal.deeds import back_up, calendar, draft_book, list_entries, look_back, make_book, spelling, today, write
from journal.deeds import settings as settings_of
from journal.deeds.unlock import create_journal
from journal.settings_table import (
    BOOK_CHOICES,
    BOOK_DRAFT,
    DAY_ENDS_AT,
    LOCK_AFTER,
    MADE_UP,
    MY_NAME,
    MY_WORDS,
    RECOVERY_SHEET,
    SAVED_SEARCHES,
    SCHOOL_YEARS,
    SETTINGS,
)
from journal.shapes import Decision, Draft, EntryId, Filter, Kind, Rehearsal, SavedSearch, Span
from journal.shapes.book import BookDraft, Order
from journal.slices import at_once
from tests.ui.conftest import PASSPHRASE
from ui.pages.journal.filters import spans

ROOT = Path(__file__).parent.parent
A_YEAR = schoolyears.school_year("south-terms", date(2026, 3, 12), "Term {}", "Holidays")
AN_ORDER = Order(period=Span(name="2026", first=A_YEAR.first, last=A_YEAR.last), kinds=frozenset({Kind.LOW}))
KEPT = {
    DAY_ENDS_AT: time(5, 30),
    MY_NAME: "Zoë",
    SCHOOL_YEARS: (A_YEAR,),
    LOCK_AFTER: 5,
    MADE_UP: (EntryId("0" * 32), EntryId("1" * 32)),
    MY_WORDS: ("lantern", "Schuljahr"),
    SAVED_SEARCHES: (
        SavedSearch(name="Bad", text="rain", filter=Filter(kinds=frozenset({Kind.LOW}), since=date(2026, 1, 1))),
    ),
    RECOVERY_SHEET: Rehearsal(sheet="ab", ask_on=date(2026, 4, 1)),
    BOOK_CHOICES: book_order.to_plain(AN_ORDER),
    BOOK_DRAFT: BookDraft(
        period=AN_ORDER.period,
        picked=(EntryId("0" * 32),),
        portfolio="",
        decisions=(Decision(key="kim", replacement=None),),
    ),
}
"""A value of its own for every setting whose JSON has parts."""

ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["0001-01-01", ""]),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=6), parts, max_size=3),
    max_leaves=6,
)


@st.composite
def nearly_right(draw):
    """A setting, and its own JSON with one part replaced by anything, or gone."""
    setting = draw(st.sampled_from(SETTINGS))
    value = copy.deepcopy(setting.form.write(KEPT.get(setting, setting.default)))
    holder = [value]
    into, key = holder, 0
    while isinstance(into[key], dict | list) and into[key] and draw(st.integers(0, 3)):
        into = into[key]
        key = draw(st.sampled_from(sorted(into) if isinstance(into, dict) else range(len(into))))
    if isinstance(into, dict) and draw(st.booleans()):
        del into[key]
    else:
        into[key] = draw(ANYTHING)
    return setting, holder[0]


@pytest.fixture(scope="module")
def kept_journal(tmp_path_factory):
    made, _ = create_journal(tmp_path_factory.mktemp("kept") / "Mine.afterbell", PASSPHRASE, calibrate=False)
    yield made
    made.close()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=nearly_right())
def test_no_value_of_any_setting_stops_writing_or_a_page(kept_journal, kept):
    journal, (setting, value) = kept_journal, kept
    with journal.store.write(Room.SETTINGS) as store:
        store.run("DELETE FROM settings")
        store.run("INSERT INTO settings (name, value) VALUES (?, ?)", (setting.name, json.dumps(value)))
    for look_up in (
        today.look,
        settings_of.look,
        spelling.look,
        settings_of.wishes,
        draft_book.begin,
        make_book.start,
        school_years,
    ):
        look_up(journal)
    spans(list_entries.offers(journal))
    for kind in KINDS:
        look_back.look(journal, kind, None)
    calendar.look(journal, None)
    at_once(back_up.backing_up_here(journal, only_due=True))
    entry = write.write(journal, Draft(body="Words."))
    assert clock.EARLIEST < entry.day < clock.LATEST
    draft_book.keep(journal, draft_book.begin(journal).order)
    journal.trash.delete_forever([entry.id])


@given(kept=nearly_right())
@example(kept=(BOOK_CHOICES, {"author": float("nan")}))
def test_what_is_read_is_written_so_that_it_is_read_again(kept):
    setting, value = kept
    try:
        found = setting.form.read(value)
    except ValueError:
        return
    assert setting.form.read(json.loads(json.dumps(setting.form.write(found)))) == found


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_keeps_its_value(journal, setting):
    value = KEPT.get(setting, setting.default)
    if value is not None:
        journal.settings.set(setting, value)
    assert journal.settings.get(setting) == value


def test_a_book_left_with_its_days_the_wrong_way_round_keeps_what_was_picked():
    wrong = Span(name="", first=date(2026, 5, 1), last=date(2026, 4, 1))
    picked = (EntryId("0" * 32),)
    left = replace(AN_ORDER, period=wrong, picked=picked)
    assert book_order.with_draft(AN_ORDER, book_order.draft_of(left), Calendar((A_YEAR,))) == replace(
        AN_ORDER, picked=picked
    )


# No setting is named by a bare string


def bare_names(source):
    """Give the settings that a module names by a string, or asks for by one."""
    names = {setting.name for setting in SETTINGS} - {"framework", "yearbook"}  # words of other things, too
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and node.value in names:
            found.append(node.value)
        if isinstance(node, ast.Call) and re.search(r"settings\.(get|set)$", ast.unparse(node.func)):
            found += [ast.unparse(part) for part in node.args[:1] if not isinstance(part, ast.Name | ast.Attribute)]
    return found


def test_every_setting_is_named_in_the_table_alone():
    files = [file for folder in ("journal", "ui") for file in (ROOT / folder).rglob("*.py")]
    found = {file: bare_names(file.read_text("utf-8")) for file in files if file.name != "settings_table.py"}
    assert {str(file): names for file, names in found.items() if names} == {}
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize(
    "line", ['journal.settings.get("colour")', 'KEY = "lock_after"', 'self.settings.set(f"a{b}", 1)']
)
def test_a_bare_name_is_seen(line):
    assert bare_names(line)
    assert not bare_names("journal.settings.get(LOCK_AFTER)")


def test_every_setting_made_stands_in_the_table():
    made = re.findall(r"^[A-Z_]+: Setting\[", (ROOT / "journal/settings_table.py").read_text("utf-8"), re.MULTILINE)
    assert len(made) == len(SETTINGS)
