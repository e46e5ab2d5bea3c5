"""Who was let in: by the ledger and what came back, asked for by the teacher, and past the people list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.demo import demo
from journal.demo.circle import in_memory
from journal.shapes import Decision, EntryId, Gesture, Kind, Span
from journal.shapes.book import Companion, Manuscript, Note, Order
from tests.yearbook import shelf_of_books as shelf

YEAR = Span(name="2025–26", first=date(2025, 9, 2), last=date(2026, 6, 30))
ASKED = Order(period=YEAR, companions=True, responses=True)


@pytest.fixture(scope="module")
def year():
    journal = in_memory()
    demo.fill(journal, language="en")
    yield journal
    journal.close()


def told(journal, order=ASKED):
    return {one.name: one for one in make_book.read(journal, order).companions}


def test_they_are_told_of_only_where_the_teacher_asks(year):
    assert set(told(year)) == {"Noor", "Sam"}
    assert told(year, replace(ASKED, companions=False)) == {}


def test_what_they_have_and_what_they_said_is_what_the_entries_themselves_tell(year):
    entries = make_book.read(year, ASKED).entries
    for name, one in told(year).items():
        [contact] = [each.id for each in year.circle.contacts() if each.name == name]
        assert one.read == sum(contact in year.ledger.shared_with(entry.id) for entry in entries)
        said = [(entry.id, note.text) for entry in entries for note in entry.responses if note.who == name]
        assert sorted((entry, note.text) for entry, note in one.words) == sorted(said)
        assert one.answered == len(said) > 0


def test_without_their_answers_their_words_stay_out_and_are_counted(year):
    quiet = told(year, replace(ASKED, responses=False))
    assert [(one.answered, one.words) for one in quiet.values()] == [(2, ()), (1, ())]


def test_of_entries_that_are_not_in_the_book_nothing_is_told(year):
    assert told(year, replace(ASKED, kinds=frozenset({Kind.NOTE}))) == {}


def test_whoever_was_blocked_is_not_named(year):
    [sam] = [one.id for one in year.circle.contacts() if one.name == "Sam"]
    year.circle.block(sam)
    try:
        assert set(told(year)) == {"Noor"}
    finally:
        year.circle.block(sam, blocked=False)


MARTA = Companion(
    name="Noor & <Co>",
    since=date(2025, 9, 3),
    read=2,
    answered=2,
    words=(
        (EntryId(f"{1:032x}"), Note(day=date(2026, 3, 1), text="Been *there*, #too", gesture=Gesture.BEEN_THERE)),
        (EntryId("gone"), Note(day=date(2026, 3, 2), text="<b>Later</b>")),
    ),
)


def with_companions(*companions, **wishes):
    return replace(shelf.book(shelf.entry("Words", "A title"), companions=True, **wishes), companions=companions)


def text_of(book, form):
    files = shelf.opened(make_book.make(book, form).files)
    text = "\n".join(shelf.pdf_text(data) if path.endswith("pdf") else data.decode() for path, data in files.items())
    return " ".join(text.split())


@pytest.mark.parametrize("form", book_order.FORMS)
def test_their_page_stands_in_every_form_with_each_of_their_words(form):
    text = text_of(with_companions(MARTA), form)
    for words in ("Who was there", "One person read", "Since 3 September 2025", "2 answers", "1 March 2026", "#too"):
        assert words in text
    assert "Who was there" not in text_of(with_companions(), form)


def test_in_html_their_words_lead_to_the_entry_they_answer_where_that_is_in_the_book():
    [page] = make_book.make(with_companions(MARTA), "html").files.values()
    theirs = page.decode().partition('<section class="companions">')[2]
    assert theirs.count('<a href="#e') == 1
    assert "Noor &amp; &lt;Co&gt;" in theirs
    assert "<b>" not in theirs


@pytest.mark.parametrize("form", book_order.FORMS)
def test_no_word_of_theirs_stops_the_book(form):
    odd = [(EntryId("x"), Note(day=date(2026, 3, 1), text=text)) for text in ("#", "> #", "\x85", "```", "![]()", "")]
    assert "Somebody" in text_of(with_companions(replace(MARTA, name="\u200b", words=tuple(odd))), form)


def test_a_listed_name_stands_in_nothing_they_said_and_an_open_word_is_asked_about(journal):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    said = Note(day=date(2026, 3, 1), text="Marta and Oyelaran were here")
    one = replace(MARTA, name="Delgado", words=((EntryId("x"), said),))
    manuscript = Manuscript(
        order=Order(period=YEAR), entries=(), turns=(), people=journal.names.people(), companions=(one,)
    )
    book = make_book.screen(manuscript)
    assert "Marta" not in repr(book.companions)
    assert "Delgado" not in repr(book.companions)
    assert [word.finding.text for word in book.open_words] == ["Oyelaran"]
    decided = replace(manuscript, decisions=(Decision(key=book.open_words[0].finding.key, replacement="B"),))
    assert not make_book.screen(decided).undecided
