"""A column of an entry is carried to every place that the declaration names, or a check here names the place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from journal.bundle.manifest import EntryPart
from journal.comparing import whole
from journal.comparing.whole import Whole, differences, unite
from journal.deeds import words_file, write
from journal.entries.remains import Remains
from journal.entries.restoring import Past
from journal.errors import WordsFileRefused
from journal.shapes import Draft, Entry, Kind, Row, Span, UnsavedWords, Version
from journal.shapes.book import BookEntry, Order
from journal.shapes.columns import COLUMNS, Carried, filled
from journal.slices import at_once
from journal.transfer.formats import afterbell
from journal.transfer.formats.afterbell import Unreadable
from journal.transfer.formats.exported import Kept
from journal.yearbook.book import Books

FORMATS = (Path(__file__).parents[2] / "journal" / "FORMATS.md").read_text("utf-8")
OTHER_NAMES = {BookEntry: {"title": "heading", "heading": "name"}, EntryPart: {"id": "uid", "body": "path"}}
SAMPLES: dict[str, Any] = {
    "title": "A sample",
    "kind": Kind.LOW,
    "day": date(2026, 2, 3),
    "written_at": datetime(2026, 2, 3, 17, 5, tzinfo=UTC),
    "zone": "Asia/Tokyo",
    "starred": True,
    "body": "What a sample says.",
}
"""For each column that a person decides, a value that no new entry has by itself."""
ALWAYS_SAID = {"body", "title", "kind", "tags"}
"""What every editor shows, so that every draft says it. Whatever else is new in `Draft` is None by itself."""


class Tried(NamedTuple):
    """An entry with all the samples, and a journal to try further ones in."""

    journal: Any
    sample: dict[str, Any]
    entry: Entry

    def plain(self) -> Entry:
        return write.write(self.journal, Draft(body="Plain."))

    def as_draft(self, name: str, **more: Any) -> Draft:
        return Draft(**{"body": "Plain.", name: self.sample[name]} | more)

    def is_carried(self, name: str, found: object) -> bool:
        return getattr(found, name) == getattr(self.entry, name) == self.sample.get(name, getattr(self.entry, name))


def has(shape: type) -> Callable[[Tried, str], bool]:
    names = {field.name for field in fields(shape)}
    return lambda _, name: OTHER_NAMES.get(shape, {}).get(name, name) in names


def in_section(number: int, says: str = "| ") -> Callable[[Tried, str], bool]:
    """Tell whether the lines of a section of FORMATS.md that say so name a column; the text stands below them."""
    section = FORMATS.partition(f"\n## {number} ")[2].partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)`", "".join(line for line in section.splitlines() if says in line)))
    return lambda _, name: name in named | {"body"}


def revise(tried: Tried, name: str) -> bool:
    return tried.is_carried(name, write.revise(tried.journal, tried.plain().id, tried.as_draft(name)))


def revise_without_it(tried: Tried, name: str) -> bool:
    said = {each: tried.sample[each] for each in ALWAYS_SAID & tried.sample.keys()}
    return tried.is_carried(name, write.revise(tried.journal, tried.entry.id, Draft(**said)))


def draft_of_it(tried: Tried, name: str) -> bool:
    return tried.is_carried(name, write.draft_of(tried.entry))


def one_changed(tried: Tried, name: str) -> tuple[Whole, Whole]:
    return tuple(
        Whole(entry=replace(tried.entry, id="0" * 32, rev=rev, **{name: value}))
        for rev, value in ((1, getattr(tried.entry, name)), (2, getattr(tried.plain(), name)))
    )


def compared(tried: Tried, name: str) -> bool:
    return bool(differences(*one_changed(tried, name)))


def versions_after(tried: Tried, name: str) -> Entry:
    entry = write.write(tried.journal, tried.as_draft(name))
    return write.revise(tried.journal, entry.id, filled(Draft(body="Another.", title="Another", kind=Kind.BOTH), entry))


def kept_version(tried: Tried, name: str) -> bool:
    newest = tried.journal.entries.versions(versions_after(tried, name).id)[0]
    return tried.sample[name] == getattr(newest, name)


def makes_a_revision(tried: Tried, name: str) -> bool:
    plain = tried.plain()
    return write.revise(tried.journal, plain.id, tried.as_draft(name)).rev == plain.rev + 1


def brought_back(tried: Tried, name: str) -> bool:
    return tried.is_carried(name, write.bring_back(tried.journal, versions_after(tried, name).id, 1))


def a_version(tried: Tried, name: str) -> Version:
    text = {each: tried.sample[each] for each, places in COLUMNS.items() if Carried.VERSION in places} | {
        name: tried.sample[name]
    }
    return Version(entry="0" * 32, rev=1, saved_at=tried.entry.changed_at, **text)


def put_back_version(tried: Tried, name: str) -> bool:
    plain = tried.plain()
    tried.journal.past.put_back(plain.id, rev=2, changed_at=plain.changed_at, versions=(a_version(tried, name),))
    return tried.sample[name] == getattr(tried.journal.entries.versions(plain.id)[0], name)


def exported_version(tried: Tried, name: str) -> bool:
    back = afterbell.version_from_markdown(afterbell.version_to_markdown(a_version(tried, name)))
    return tried.sample[name] == getattr(back, name)


def version_of_what_lost(tried: Tried, name: str) -> bool:
    older, newer = one_changed(tried, name)
    lost = unite(older, newer).versions
    return [getattr(each, name) for each in lost] == [tried.sample[name]]


def exported(tried: Tried, name: str) -> bool:
    kept = Kept(entry=tried.entry, trashed_at=tried.entry.changed_at)
    back = afterbell.from_markdown(afterbell.to_markdown(kept, ""), "")
    if name in {field.name for field in fields(Kept)}:
        return getattr(back, name) == getattr(kept, name)
    return tried.is_carried(name, back.entry)


def saved_elsewhere(tried: Tried, name: str) -> bool:
    draft = Draft(**tried.sample | {name: tried.sample[name]})
    words = UnsavedWords(called="", entry=tried.entry.id, rev=1, draft=draft)
    back = words_file._words_in(words_file._plain([words]).encode())
    return getattr(back[0].draft, name) == tried.sample[name]


def cleaned(tried: Tried, name: str) -> bool:
    written = write.write(tried.journal, tried.as_draft(name, **{name: f"\ufeff{tried.sample[name]}"}))
    return getattr(written, name) == tried.sample[name]


def cleaned_to_compare(tried: Tried, name: str) -> bool:
    came = Whole(entry=replace(tried.entry, **{name: f"\ufeff{tried.sample[name]}"}))
    return tried.is_carried(name, whole.cleaned(came).entry)


def counts_as_written(tried: Tried, name: str) -> bool:
    return not write.is_empty(Draft(**{"body": "", name: tried.sample[name]}))


def salvaged(tried: Tried, name: str) -> bool:
    entry = versions_after(tried, name)
    part = {"id": entry.id, "rowid": 1}  # nothing else of it could be read, so its words are those of the version
    return Remains(tried.journal.store).mended(part)[name] == tried.sample[name]


def searched(tried: Tried, name: str) -> bool:
    written = write.write(tried.journal, tried.as_draft(name))
    return written.id in {hit.row.id for hit in tried.journal.search.find(str(tried.sample[name]))}


def listed(tried: Tried, name: str) -> bool:
    rows = {row.id: row for row in tried.journal.timeline.page()}
    if not hasattr(tried.entry, name):
        return bool(getattr(rows[tried.entry.id], name))
    return tried.is_carried(name, rows[tried.entry.id])


def printed(tried: Tried, name: str) -> bool:
    year = Order(period=Span(name="", first=date(2026, 1, 1), last=date(2026, 12, 31)))
    found = {one.id: one for one in at_once(Books(tried.journal.store).gather(year)).entries}[tried.entry.id]
    return getattr(found, OTHER_NAMES[BookEntry].get(name, name)) == getattr(tried.entry, name)


CHECKS: dict[Carried, dict[str, Callable[[Tried, str], bool]]] = {
    Carried.TABLE: {},
    Carried.ENTRY: {"shapes.Entry": has(Entry)},
    Carried.DRAFT: {
        "shapes.Draft": has(Draft),
        "Entries.write": lambda tried, name: tried.is_carried(name, tried.entry),
        "Entries.revise": revise,
        "a draft that does not say it": revise_without_it,
        "write.draft_of": draft_of_it,
        "comparing.differences": compared,
        "words saved elsewhere": saved_elsewhere,
        "FORMATS.md, section 7": in_section(7),
    },
    Carried.VERSION: {
        "shapes.Version": has(Version),
        "a revision": makes_a_revision,
        "the version before": kept_version,
        "write.bring_back": brought_back,
        "entries.restoring": put_back_version,
        "the export of a version": exported_version,
        "comparing.unite": version_of_what_lost,
        "FORMATS.md, section 5, versions": in_section(5, "A version has"),
    },
    Carried.EXPORT: {"the plain export": exported, "FORMATS.md, section 5": in_section(5)},
    Carried.SEARCH: {
        "cleaning": cleaned,
        "comparing.cleaned": cleaned_to_compare,
        "write.is_empty": counts_as_written,
        "entries.remains": salvaged,
        "what search finds": searched,
    },
    Carried.ROW: {"shapes.Row": has(Row), "search.timeline": listed},
    Carried.BOOK: {"shapes.BookEntry": has(BookEntry), "yearbook.book": printed},
    Carried.BUNDLE: {"bundle.manifest.EntryPart": has(EntryPart)},
}


def tried_in(journal: Any, sample: dict[str, Any]) -> Tried:
    known = {name: value for name, value in sample.items() if name in {field.name for field in fields(Draft)}}
    return Tried(journal, sample, write.write(journal, Draft(**known)))


def forgotten(tried: Tried, name: str, places: frozenset[Carried]) -> list[str]:
    """Give every place that a column should be carried to and is not."""
    checks = {told: check for place in Carried if place in places for told, check in CHECKS[place].items()}
    return [told for told, check in checks.items() if not _is_kept(tried, name, check)]


def _is_kept(tried: Tried, name: str, check: Callable[[Tried, str], bool]) -> bool:
    try:
        return check(tried, name)
    except (AttributeError, IndexError, KeyError, TypeError, Unreadable, WordsFileRefused):
        return False


def columns_of(journal: Any) -> list[str]:
    return [row["name"] for row in journal.store.read("SELECT name FROM pragma_table_info('entries')")]


def test_every_column_is_declared_once(journal):
    assert columns_of(journal) == list(COLUMNS)


def test_every_column_is_carried_to_every_place_that_is_declared(journal):
    tried = tried_in(journal, SAMPLES)
    forgot = [f"{name}: {told}" for name, places in COLUMNS.items() for told in forgotten(tried, name, places)]
    assert not forgot, "\n".join(forgot)


def test_whatever_a_person_decides_has_a_sample_that_no_new_entry_has(journal):
    assert set(SAMPLES) == {name for name, places in COLUMNS.items() if Carried.DRAFT in places}
    plain = write.write(journal, Draft(body=""))
    assert [name for name, value in SAMPLES.items() if getattr(plain, name) == value] == []


def test_every_text_that_versions_keep_is_declared_as_searched():
    written = {name for name, value in SAMPLES.items() if type(value) is str and Carried.VERSION in COLUMNS[name]}
    assert written == {name for name, places in COLUMNS.items() if Carried.SEARCH in places}


def test_a_draft_leaves_alone_whatever_an_editor_may_not_know():
    assert {field.name for field in fields(Draft) if field.default is not None} == ALWAYS_SAID


def test_every_column_of_an_entry_that_is_damaged_has_a_value(journal):
    entry = write.write(journal, Draft(body="A text that could be read."))
    part = {"id": entry.id, "rowid": 1, "body": entry.body}
    assert Remains(journal.store).mended(part).keys() >= COLUMNS.keys()


def test_every_way_to_be_carried_is_checked():
    assert set(CHECKS) == set(Carried)


def test_a_new_column_is_named_wherever_it_was_forgotten(journal):
    with journal.store.write() as store:
        store.run("ALTER TABLE entries ADD COLUMN invented TEXT NOT NULL DEFAULT ''")
    assert set(columns_of(journal)) - COLUMNS.keys() == {"invented"}
    tried = tried_in(journal, SAMPLES | {"invented": "value"})
    everywhere = [told for checks in CHECKS.values() for told in checks]
    assert len(everywhere) > 20
    assert forgotten(tried, "invented", frozenset(Carried)) == everywhere


@pytest.mark.parametrize(
    ("owner", "name", "told"),
    [
        (Past, "put_back", "entries.restoring"),
        (afterbell, "to_markdown", "the plain export"),
        (write, "draft_of", "write.draft_of"),
        (whole, "cleaned", "comparing.cleaned"),
        (Remains, "mended", "entries.remains"),
        (words_file, "_plain", "words saved elsewhere"),
    ],
)
def test_a_place_that_forgets_is_named(journal, monkeypatch, owner, name, told):
    tried = tried_in(journal, SAMPLES)
    monkeypatch.setattr(owner, name, lambda *_, **__: "")
    assert told in forgotten(tried, "title", COLUMNS["title"])
