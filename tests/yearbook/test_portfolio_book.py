from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from journal import book_order
from journal.deeds import make_book, write
from journal.shapes import Draft, Kind, Shown, Span
from journal.shapes.book import Order
from tests.yearbook import shelf_of_books as shelf

YEAR = Span(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31))
ORDER = Order(period=YEAR, portfolio="danielson", protect=False)


@pytest.fixture
def year(journal):
    def wrote(heading, kind, day):
        draft = Draft(title=heading, body=f"What happened: {heading}.", kind=kind, day=day)
        return write.write(journal, draft).id

    made = {
        "asking": wrote("They asked each other", Kind.HIGH, date(2026, 3, 12)),
        "plans": wrote("Planned backwards", Kind.NOTE, date(2026, 2, 1)),
        "loose": wrote("Something else", Kind.BOTH, date(2026, 1, 10)),
        "low": wrote("Cried in the car", Kind.LOW, date(2026, 3, 10)),
        "other": wrote("Another framework", Kind.HIGH, date(2026, 3, 9)),
    }
    marks = (
        ("asking", "Wait time of ten seconds.", (Shown(framework="danielson", code="3b"),)),
        ("plans", "", (Shown(framework="danielson", code="3c"), Shown(framework="danielson", code="1e"))),
        ("loose", "Nowhere in particular", ()),
        ("other", "", (Shown(framework="apst", code="1.1"),)),
    )
    for name, words, shows in marks:
        journal.portfolio.mark(made[name], date(2026, 3, 12), words, shows)
    return made


def test_only_what_was_marked_goes_in_and_a_private_low_never_does(journal, year):
    book = make_book.gather(journal, ORDER)
    assert {entry.heading for entry in book.entries} == {"They asked each other", "Planned backwards", "Something else"}
    for form in book_order.FORMS:
        everything = b"".join(shelf.opened(make_book.make(book, form).files).values())
        assert b"Cried in the car" not in everything


def test_chapters_are_components_in_the_order_of_the_framework(journal, year):
    book = make_book.gather(journal, ORDER)
    assert [chapter.title for chapter in book.chapters] == [
        "1e Designing coherent instruction",
        "3b Using questioning and discussion techniques",
        "3c Engaging students in learning",
        "",
    ]
    assert [chapter.domain for chapter in book.chapters][:2] == ["1 Planning and preparation", "3 Instruction"]


def test_a_component_that_left_the_list_loses_no_evidence(journal, year):
    framework = journal.portfolio.framework("danielson")
    journal.portfolio.save_framework(replace(framework, components=framework.components[:1]))
    book = make_book.gather(journal, ORDER)
    assert len(book.entries) == 3
    assert {one.title for entry in book.entries for one in entry.shows} == {"1e", "3b", "3c"}


def test_annotations_and_components_stand_in_every_form_but_never_how_the_day_felt(journal, year):
    book = make_book.gather(journal, ORDER)
    pdf = PdfReader(io.BytesIO(next(iter(make_book.make(book, "pdf").files.values()))))
    print_ = "\n".join(page.extract_text() for page in pdf.pages)
    html = next(iter(make_book.make(book, "html").files.values())).decode()
    markdown = b"".join(make_book.make(book, "markdown").files.values()).decode()
    for text in (" ".join(print_.split()), html, markdown):
        assert "Wait time of ten seconds." in text
        assert "3b Using questioning and discussion techniques" in text
        assert "Further evidence" in text
        assert "▲" not in text
        assert "What weighs on you" not in text


def test_annotations_go_past_the_people_list(journal, year):
    journal.names.add(("Marcus",))
    journal.portfolio.mark(year["asking"], date(2026, 3, 12), "Marcus asked first.", ())
    book = make_book.gather(journal, replace(ORDER, protect=True))
    assert any("Student" in entry.annotation for entry in book.entries)
    assert all("Marcus" not in entry.annotation for entry in book.entries)


def test_a_portfolio_without_evidence_is_told_to_be_empty(journal):
    write.write(journal, Draft(body="Not marked", day=date(2026, 3, 1)))
    assert "empty" in make_book.estimate(journal, ORDER).problems


def test_an_entry_stands_in_full_once_and_is_named_under_every_other_component(journal, year):
    book = make_book.gather(journal, ORDER)
    assert [(chapter.title[:2], [one.heading for one in chapter.elsewhere]) for chapter in book.chapters] == [
        ("1e", []),
        ("3b", []),
        ("3c", ["Planned backwards"]),
        ("", []),
    ]
    assert len(book.entries) == 3
    pdf = PdfReader(io.BytesIO(next(iter(make_book.make(book, "pdf").files.values()))))
    print_ = " ".join("\n".join(page.extract_text() for page in pdf.pages).split())
    html = next(iter(make_book.make(book, "html").files.values())).decode()
    assert re.search(
        r"stands in full under 1e Designing coherent instruction\. \(page \d+\)", print_.replace("\xad ", "")
    )
    assert print_.count("What happened: Planned backwards.") == html.count("What happened: Planned backwards.") == 1
    assert f'<a href="#e{year["plans"]}">This entry stands in full under 1e' in html
    contents = next(
        data.decode() for path, data in make_book.make(book, "markdown").files.items() if path.endswith("README.md")
    )
    assert len(re.findall(r"Planned backwards\]\(([^)]*)\)", contents)) == 2
    assert len(set(re.findall(r"Planned backwards\]\(([^)]*)\)", contents))) == 1
