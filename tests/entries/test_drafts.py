from __future__ import annotations

import pytest

from journal.dates import clock
from journal.deeds import export as exporting
from journal.deeds import write
from journal.deeds.export import export_protected
from journal.portfolio import frameworks
from journal.shapes import Draft, DraftKey, DraftPlace
from journal.shapes.keys import KeyDeed
from journal.vault import migrate
from journal.vault.store import open_store
from tests.proofs import proved

SECRET = "unfinished plover"


def key(about: str = "", field: str = "", place: DraftPlace = DraftPlace.LATER_LINE) -> DraftKey:
    return DraftKey(place, about, field)


def kept(journal, *things: tuple[DraftKey, str]) -> None:
    for where, text in things:
        journal.do(lambda j, where=where, text=text: j.drafts.keep(where, text))


def test_what_was_typed_is_there_again_and_each_field_has_its_own(journal):
    kept(journal, (key("a"), "It turned out well.\n"), (key("b"), "Not yet."), (key("a", "x"), " spaces stay "))
    assert journal.drafts.get(key("a")) == "It turned out well.\n"
    assert journal.drafts.get(key("b")) == "Not yet."
    assert journal.drafts.get(key("a", "x")) == " spaces stay "
    assert journal.drafts.get(key("c")) is None
    assert journal.drafts.begun(DraftPlace.LATER_LINE, "a") == {"": "It turned out well.\n", "x": " spaces stay "}


def test_what_is_typed_on_takes_the_place_of_what_was_typed_before(journal):
    kept(journal, (key("a"), "It"), (key("a"), "It turned"))
    assert journal.drafts.get(key("a")) == "It turned"


def test_what_stands_there_without_a_draft_needs_none(journal):
    kept(journal, (key("a"), "Changed"))
    journal.drafts.keep(key("a"), "As it was", stands="As it was")
    assert journal.drafts.get(key("a")) is None
    journal.drafts.keep(key("a"), "", stands="As it was")
    assert journal.drafts.get(key("a")) == ""
    kept(journal, (key("b"), ""))
    assert journal.drafts.get(key("b")) is None


def test_a_draft_goes_when_its_words_were_used_and_stays_where_more_was_typed(journal):
    kept(journal, (key("a"), "It turned out well. \n"), (key("b"), "It turned out well. And then"))
    journal.drafts.use(key("a"), "It turned out well.")
    journal.drafts.use(key("b"), "It turned out well.")
    assert journal.drafts.get(key("a")) is None
    assert journal.drafts.get(key("b")) == "It turned out well. And then"


def test_a_draft_is_thrown_away_alone(journal):
    kept(journal, (key("a"), "one"), (key("b"), "two"))
    journal.drafts.throw_away(key("a"))
    assert (journal.drafts.get(key("a")), journal.drafts.get(key("b"))) == (None, "two")


def test_what_was_typed_for_an_entry_without_an_id_follows_it_when_it_has_one(journal):
    place = DraftPlace.TEMPLATE_ANSWERS
    kept(journal, (key("", "rose/0", place), "The plover."), (key("", "list", DraftPlace.CLASS_LIST), "Ada"))
    journal.drafts.move(place, "", "f" * 32)
    assert journal.drafts.begun(place, "") == {}
    assert journal.drafts.begun(place, "f" * 32) == {"rose/0": "The plover."}
    assert journal.drafts.get(key("", "list", DraftPlace.CLASS_LIST)) == "Ada"


def test_the_latest_of_a_place_is_what_was_typed_last(journal):
    place = DraftPlace.YEARBOOK
    assert journal.drafts.latest(place, "foreword") == ""
    kept(journal, (key("one", "foreword", place), "First."))
    clock.stop(clock.now().replace(hour=20), "Europe/Berlin")
    kept(journal, (key("two", "foreword", place), "Second."), (key("three", "title", place), "Third."))
    assert journal.drafts.latest(place, "foreword") == "Second."


def test_no_draft_holds_what_no_person_types(journal):
    kept(journal, (key("a"), "one\x00two\r\nthree\ud800"))
    assert journal.drafts.get(key("a")) == "one two\nthree\ufffd"


def test_what_was_typed_about_an_entry_goes_with_it_for_good_and_stays_in_the_trash(journal):
    one, two = (write.write(journal, Draft(body=body)) for body in ("one", "two"))
    both = " ".join(sorted((one.id, two.id)))
    kept(journal, (key(one.id), SECRET), (key(both, "", DraftPlace.SHARE_NOTE), SECRET), (key(two.id), "stays"))
    kept(journal, (key("", "x"), "new stays"))
    write.trash(journal, [one.id])
    assert journal.drafts.get(key(one.id)) == SECRET
    journal.do(lambda j: j.trash.delete_forever([one.id]))
    left = [row["text"] for row in journal.store.read("SELECT text FROM drafts ORDER BY text")]
    assert left == ["new stays", "stays"]


def test_what_was_typed_about_a_list_of_components_goes_with_it(journal):
    mine = journal.portfolio.save_framework(frameworks.read("# Ours\n1a Listening"))
    place = DraftPlace.FRAMEWORK
    kept(journal, (key(mine.id, "", place), SECRET), (key("", "", place), "a new one"), (key(mine.id), "of an entry"))
    journal.portfolio.hide_framework(mine.id)
    assert journal.drafts.get(key(mine.id, "", place)) is None
    assert [journal.drafts.get(one) for one in (key("", "", place), key(mine.id))] == ["a new one", "of an entry"]


def test_a_draft_is_in_no_export_and_no_search(journal, tmp_path):
    entry = write.write(journal, Draft(body="A day."))
    for place in DraftPlace:
        kept(
            journal, (key(entry.id, "field", place), SECRET), (key("2025-08-01/2026-07-31", "foreword", place), SECRET)
        )
    exporting.export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "all")
    export_protected(journal, tmp_path / "protected", (entry.id,), ())
    written = [
        file.read_bytes() for file in tmp_path.rglob("*") if file.is_file() and journal.folder not in file.parents
    ]
    assert len(written) > 5
    assert not [data for data in written if b"plover" in data]
    assert not journal.search.find("plover")


@pytest.mark.parametrize("first", ["2025-08-01", None])
def test_the_own_words_of_a_book_become_drafts_of_its_period(tmp_path, first, monkeypatch):
    store = open_store(tmp_path / "journal.db", bytearray(b"k" * 32), create=True)
    steps = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: steps[:2])
    migrate.migrate(store)
    told = f'"first": "{first}", "last": "2026-07-31"' if first else '"last": 3'
    value = f'{{"name": "2025–26", {told}, "title": "", "dedication": "For 7B", "foreword": "It was.\\n\\nGood."}}'
    with store.write():
        store.run("INSERT INTO settings (name, value) VALUES ('yearbook_draft', ?)", (value,))
        store.run("INSERT INTO settings (name, value) VALUES ('yearbook', '[1, 2]')")
    monkeypatch.setattr(migrate, "steps", lambda: steps)
    migrate.migrate(store)
    found = [tuple(row) for row in store.read("SELECT place, about, field, text FROM drafts ORDER BY field")]
    period = "2025-08-01/2026-07-31"
    expected = [("yearbook", period, "dedication", "For 7B"), ("yearbook", period, "foreword", "It was.\n\nGood.")]
    assert found == (expected if first else [])
    setting = store.one("SELECT value FROM settings WHERE name = 'yearbook_draft'")["value"]
    assert ("foreword" in setting) is (first is None)
    assert "2026" in setting or first is None
    store.close()
