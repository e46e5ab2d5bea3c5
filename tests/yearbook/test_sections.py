"""A book in terms, and in months of which none is nearly empty."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Quote
from journal.yearbook.sections import parts_of
from tests.yearbook import shelf_of_books as shelf

AUTUMN = Span(name="Autumn term", first=date(2025, 9, 2), last=date(2025, 12, 20))
SPRING = Span(name="Spring term", first=date(2026, 1, 5), last=date(2026, 4, 2))


def on(*days, terms=(AUTUMN, SPRING), **wishes):
    told = [shelf.entry("Words", f"Day {n}", day=day, number=n + 1) for n, day in enumerate(days)]
    return replace(shelf.book(*told, **wishes), terms=terms)


def every(first, count, step=3):
    return [first + timedelta(n * step) for n in range(count)]


def shown(book):
    return [
        (part.term.name if part.term else "", [[month.month for month in one.months] for one in part.sections])
        for part in parts_of(book)
    ]


def test_each_term_is_a_part_and_a_lone_entry_joins_the_month_before():
    book = on(*every(date(2025, 9, 3), 9), *every(date(2025, 10, 1), 5), *every(date(2026, 3, 2), 6), date(2026, 4, 1))
    assert shown(book) == [("Autumn term", [[9], [10]]), ("Spring term", [[3, 4]])]


def test_days_outside_every_term_belong_to_the_one_before_or_to_the_first():
    book = on(date(2025, 8, 20), *every(date(2025, 9, 3), 9), date(2025, 12, 31), *every(date(2026, 1, 6), 4))
    assert [len(part.entries) for part in parts_of(book)] == [11, 4]


def test_newest_first_turns_the_terms_round():
    book = on(*reversed([*every(date(2025, 9, 3), 9), *every(date(2026, 1, 6), 4)]), newest_first=True)
    assert [name for name, _ in shown(book)] == ["Spring term", "Autumn term"]


def test_a_book_of_one_term_or_of_none_has_no_parts():
    days = every(date(2025, 9, 3), 14)
    assert [part.term for part in parts_of(on(*days))] == [None]
    assert [part.term for part in parts_of(on(*days, *every(date(2026, 1, 6), 4), terms=()))] == [None]


def test_every_entry_stands_once_whatever_the_parts():
    book = on(*every(date(2025, 8, 1), 120))
    assert [entry for part in parts_of(book) for entry in part.entries] == list(book.entries)


def test_the_page_of_a_term_names_its_months_with_their_pages():
    book = on(*every(date(2025, 9, 3), 9), *every(date(2026, 3, 2), 9), date(2026, 4, 1))
    text = shelf.pdf_text(next(iter(make_book.make(book, "pdf").files.values())))
    assert "Spring term" in text
    assert "March and April" in text
    assert "2 March 2026 – 1 April 2026" in text


@pytest.mark.parametrize("kind", [Kind.HIGH, Kind.NOTE])
def test_no_entry_stands_on_the_page_of_a_term_though_it_has_no_figures(kind):
    days = [*every(date(2025, 9, 3), 9), *every(date(2026, 3, 2), 9)]
    told = [shelf.entry("Words", f"Day {n}", kind=kind, day=day, number=n + 1) for n, day in enumerate(days)]
    book = replace(shelf.book(*told, paper="letter"), terms=(AUTUMN, SPRING))
    pdf = next(iter(make_book.make(book, "pdf").files.values()))
    pages = shelf.page_texts(pdf)
    [term] = [text for text in pages if "2 March 2026 – 26 March 2026" in text]
    assert "Spring term" in term
    assert "Day 9" not in term


@pytest.mark.parametrize(
    ("language", "terms", "name"),
    [
        ("en", (), "September 2025 and October 2025"),
        ("fr", (), "Septembre 2025 et octobre 2025"),
        ("fr", (AUTUMN, SPRING), "Septembre et octobre"),
    ],
)
def test_months_under_one_head_are_all_named_in_it(language, terms, name):
    days = [*every(date(2025, 9, 3), 9), date(2025, 10, 1), date(2025, 10, 2), *every(date(2026, 1, 6), 4)]
    text = shelf.pdf_text(next(iter(make_book.make(on(*days, terms=terms, language=language), "pdf").files.values())))
    assert name in " ".join(text.split())


def test_a_booklet_has_an_entry_a_page_and_neither_contents_nor_index():
    book = on(*every(date(2025, 9, 3), 3))
    text = shelf.pdf_text(next(iter(make_book.make(book, "pdf").files.values())))
    assert "Contents" not in text
    assert "seen whole" not in text
    assert all(f"Day {n}" in text for n in range(3))


@pytest.mark.parametrize("entries", [1, 2, 3, 4, 11])
def test_a_booklet_is_of_whole_sheets_and_named_at_the_foot_of_its_pages(entries):
    pdf = next(iter(make_book.make(on(*every(date(2025, 9, 3), entries)), "pdf").files.values()))
    pages = shelf.page_texts(pdf)
    assert len(pages) % 4 == 0
    assert len(pages) - entries - 4 < 4, "no sheet more than are needed"
    assert all("A year" in pages[number - 1] for number in range(4, 4 + entries))


@pytest.mark.parametrize("form", book_order.FORMS)
def test_words_that_were_chosen_stand_large_in_every_form_and_lead_to_their_entry(form):
    book = on(*every(date(2025, 9, 3), 14))
    quotes = (
        Quote(entry=book.entries[3].id, text="Waiting was *the* lesson."),
        Quote(entry=EntryId("gone"), text="Gone"),
    )
    book = replace(book, order=replace(book.order, quotes=quotes))
    files = shelf.opened(make_book.make(book, form).files)
    text = "\n".join(shelf.pdf_text(data) if path.endswith("pdf") else data.decode() for path, data in files.items())
    assert re.search(r"Waiting was \\?\*the\\?\* lesson\.", text)
    assert "Gone" not in text


@pytest.mark.parametrize("how_many", [1, 2, 3])
def test_large_words_stand_on_pages_that_follow_one_another_and_the_last_faces_the_term(how_many):
    book = in_two_terms()
    spring = [entry for entry in book.entries if entry.day.year == 2026][:how_many]
    quotes = tuple(Quote(entry=entry.id, text=f"Large words {n}.") for n, entry in enumerate(spring))
    book = replace(book, order=replace(book.order, quotes=quotes))
    [pdf] = make_book.make(book, "pdf").files.values()
    pages = shelf.page_texts(pdf)
    places = [next(n for n, text in enumerate(pages) if quote.text in text) for quote in quotes]
    assert places == list(range(places[0], places[0] + how_many))
    assert places[-1] % 2 == 1, "the page on the left"
    assert "Spring" in pages[places[-1] + 1]


def made(book, form):
    return {path: data.decode() for path, data in shelf.opened(make_book.make(book, form).files).items()}


def in_two_terms(**wishes):
    days = [*every(date(2025, 9, 3), 9), *every(date(2026, 3, 2), 9), date(2026, 4, 1)]
    return on(*days, terms=(AUTUMN, replace(SPRING, name="Spring & <term>")), **wishes)


def heads(page):
    return [(int(level), re.sub(r"<[^>]*>", "", name)) for level, name in re.findall(r"<h(\d)[^>]*>(.*?)</h\1>", page)]


def test_a_term_has_a_head_of_its_own_in_html_with_its_months_below_it_and_no_level_skipped():
    [page] = made(in_two_terms(), "html").values()
    found = heads(page)
    place = found.index((2, "Spring &amp; &lt;term&gt;"))
    assert found[place + 1 : place + 3] == [(3, "March and April"), (4, "Day 9")]
    assert all(after - before <= 1 for (before, _), (after, _) in pairwise(found))
    assert "2 March 2026 – 1 April 2026" in page
    assert "10 entries: 10 highs" in page


def test_the_contents_of_html_lead_to_terms_and_within_them_to_months():
    [page] = made(in_two_terms(), "html").values()
    contents = page[page.index("<nav") : page.index("</nav>")]
    links = re.findall(r'<a href="#(\w+)">([^<]*)</a>', contents)
    assert [name for _, name in links] == ["Autumn term", "September", "Spring &amp; &lt;term&gt;", "March and April"]
    assert all(page.count(f'id="{key}"') == 1 for key, _ in links)
    assert contents.count("<ul>") == 3


def test_a_term_opens_a_document_of_its_own_in_epub_and_holds_its_months_in_the_contents():
    files = {path.rpartition("book/")[2]: text for path, text in made(in_two_terms(), "epub").items()}
    read = re.findall(r'href="((?:term|chapter)-\d\.xhtml)"', files["package.opf"])
    assert read == ["term-0.xhtml", "chapter-0.xhtml", "term-1.xhtml", "chapter-1.xhtml"]
    term, month = "Spring &amp; &lt;term&gt;</a><ol>", '<a href="chapter-1.xhtml">March and April</a>'
    assert re.search(rf'<a href="term-1.xhtml">{term}\s*<li[^>]*>{month}', files["contents.xhtml"])
    assert 'href="chapter-1.xhtml"' in files["term-1.xhtml"]
    assert heads(files["chapter-1.xhtml"])[:2] == [(2, "March and April"), (3, "Day 9")]


def test_the_contents_of_the_markdown_folder_stand_under_terms():
    files = made(in_two_terms(), "markdown")
    [readme] = [text for path, text in files.items() if path.endswith("README.md")]
    assert re.findall(r"^#+ .*", readme, re.MULTILINE)[-4:] == [
        "## Autumn term",
        "### September",
        r"## Spring & \<term\>",
        "### March and April",
    ]
    assert any("/2026-04/2026-04-01" in path for path in files), "a file stays in the month it was written in"


@pytest.mark.parametrize("form", ["html", "epub", "markdown"])
def test_every_entry_stands_once_in_every_form_though_months_are_joined(form):
    text = "\n".join(text for path, text in made(in_two_terms(), form).items() if "contents" not in path)
    for number in range(19):
        assert len(re.findall(rf"(?:>|title: \")Day {number}[<\"]", text)) == 1
