"""What goes into a book is told in one way whoever asks: for its figures, for its first pages, for all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from journal import book_order
from journal.deeds import make_book, write
from journal.demo import demo
from journal.demo.circle import in_memory
from journal.shapes import Decision, Draft, EntryId, Gesture, Kind, Shown, Span
from journal.shapes.book import Companion, Held, Manuscript, Note, Order
from journal.shapes.columns import COLUMNS, WRITTEN, Carried
from journal.yearbook.book import Books
from tests.pictures.test_pictures import picture
from tests.shapes.test_columns import SAMPLES
from tests.yearbook import shelf_of_books as shelf

YEAR = Span(name="2025–26", first=date(2025, 9, 2), last=date(2026, 6, 30))
ASKED = Order(period=YEAR, companions=True, responses=True)


FIRST = date(2025, 8, 1)
ORDER = Order(period=Span(name="A year", first=FIRST, last=date(2026, 7, 31)))
CHOICES = {
    "all of it": ORDER,
    "shorter": replace(ORDER, period=Span(name="A month", first=FIRST, last=FIRST + timedelta(30))),
    "two kinds": replace(ORDER, kinds=frozenset({Kind.HIGH, Kind.BOTH})),
    "a tag": replace(ORDER, tags=("Families",)),
    "two tags": replace(ORDER, tags=("families", "l’œuvre")),
    "starred": replace(ORDER, starred=True),
    "evidence": replace(ORDER, portfolio="danielson"),
    "starred evidence with a tag": replace(ORDER, portfolio="danielson", starred=True, tags=("families",)),
    "nothing": replace(ORDER, tags=("no such tag",)),
}


@pytest.fixture
def books(journal):
    """Three hundred entries, more than one slice of choosing, whose marks overlap in every way."""
    with journal.store.write(), journal.past.many():
        for number in range(300):
            tags = (("families",) * (number % 3 == 0)) + (("L’Œuvre",) * (number % 5 == 0))
            draft = Draft(
                body="word " * (number % 7 + 1), kind=[*Kind][number % 4], day=FIRST + timedelta(number), tags=tags
            )
            entry = write.write(journal, draft).id
            if number % 9 == 0:
                write.star(journal, entry, starred=True)
            if number % 6 == 0:
                framework = "danielson" if number % 12 else "apst"
                shows = (Shown(framework=framework, code="3b"),) if number % 18 else ()
                journal.portfolio.mark(entry, FIRST, "", shows)
            if number % 10 == 0:
                data = b"\xff\xd8\xff\xe0 as if" if number % 20 else picture()
                write.attach(journal, entry, "photo.jpg", data, "image/jpeg")
            if number % 25 == 0:
                write.attach(journal, entry, "notes.txt", b"as if", "text/plain")
            if number % 11 == 0:
                write.trash(journal, (entry,))
    return Books(journal.store)


def counted_one_by_one(journal, books, order):
    entries = [journal.entries.get(each) for each in books.chosen(order)]
    files = [file for each in entries for file in journal.attachments.of(each.id)]
    photos = sum(file.width is not None for file in files) if order.photos else 0
    pictured = {file.entry for file in files if file.width is not None} if order.photos else ()
    breaks = sum(each.body.replace("\n\n", "\n").count("\n") for each in entries)
    words = sum(each.words for each in entries)
    return Held(entries=len(entries), words=words, photos=photos, pictured=len(pictured), breaks=breaks)


def test_the_figures_are_those_of_the_entries_whatever_is_chosen(journal, books):
    told = {name: books.count(order) for name, order in CHOICES.items()}
    assert told == {name: counted_one_by_one(journal, books, order) for name, order in CHOICES.items()}
    assert [name for name, held in told.items() if not held.entries] == ["nothing"]
    assert told["all of it"].photos
    assert told["all of it"].entries == journal.entries.count() < 300  # what is in the trash goes into no book
    picked = replace(ORDER, picked=books.chosen(ORDER)[3:40:2], photos=False)
    assert books.count(picked) == counted_one_by_one(journal, books, picked)
    assert books.chosen(picked) == picked.picked


@pytest.mark.parametrize("kept", [0, 12, 400])
def test_what_cannot_be_drawn_is_no_photo_before_the_book_is_made_either(journal, kept):
    entry = write.write(journal, Draft(body="With pictures.", day=FIRST))
    write.attach(journal, entry.id, "good.jpg", picture())
    write.attach(
        journal, entry.id, "torn.jpg", b"\xff\xd8\xff\xe0" + picture(size=(60, 80))[4 : 4 + kept], "image/jpeg"
    )
    book = make_book.gather(journal, ORDER)
    assert [photo.name for photo in book.photos] == ["good.jpg"]
    assert book.unreadable == ("torn.jpg",)
    assert make_book.estimate(journal, ORDER).photos == 1
    assert [each.name for each in journal.timeline.pictures()] == ["good.jpg"]


def test_what_a_book_begins_with_is_the_beginning_of_it(books):
    for order, most in product(CHOICES.values(), (1, 40, 1_000)):
        assert books.first(order, most) == books.chosen(order)[:most]
        assert books.first(replace(order, newest_first=True), most) == books.chosen(order)[-most:]


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


@pytest.mark.parametrize("form", book_order.FORMS)
def test_every_text_of_an_entry_is_in_every_form(journal, form):
    told = [name for name in WRITTEN if Carried.BOOK in COLUMNS[name]]
    said = {name: f"quagga{number}" for number, name in enumerate(told)}
    write.write(journal, Draft(**said, day=YEAR.first))
    book = make_book.screen(make_book.read(journal, ORDER))
    made = repr(make_book.source(book) if form == "pdf" else shelf.opened(make_book.make(book, form).files))
    assert [name for name, word in said.items() if word not in made] == []


UNSAID = {
    "written_at": {"pdf", "html", "epub"},  # a book is one of days; Markdown, which comes in again, keeps the time
    "zone": {"pdf", "html", "epub"},
    "starred": {"html", "epub"},  # it is one's own mark, and stands in the margin of print
}
"""Which forms do not say something of an entry, and why."""
DECIDED = {name: value for name, value in SAMPLES.items() if name not in WRITTEN and Carried.BOOK in COLUMNS[name]}


@pytest.mark.parametrize("form", book_order.FORMS)
def test_whatever_else_is_decided_of_an_entry_is_told_by_every_form_or_not_for_a_reason(journal, form):
    write.write(journal, Draft(body="Plain.", day=YEAR.first))
    plain = make_book.read(journal, replace(ORDER, protect=False))
    [entry] = plain.entries

    def made(told):
        book = make_book.screen(replace(plain, entries=(told,)))
        return make_book.source(book) if form == "pdf" else shelf.opened(make_book.make(book, form).files)

    unsaid = {name for name, value in DECIDED.items() if made(replace(entry, **{name: value})) == made(entry)}
    assert unsaid == {name for name, forms in UNSAID.items() if form in forms}
