"""A year book of 180 entries, against the compiler alone on the same source."""

from __future__ import annotations

import io
from datetime import date, timedelta
from itertools import count

from measure import alternate, milliseconds, ratio
from pypdf import PdfReader

from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Book, BookEntry, Chapter, Order
from journal.yearbook import making
from journal.yearbook.figures import figures_of

ENTRIES = 180
YEAR = Span(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31))
TEXT = (
    "Third period, fractions again. I had given up on the left row and then M. put his hand up before I finished"
    " the question. He was wrong, and he was *fine* with being wrong, and then **four hands** went up.\n\n"
    "- the warm-up took nine minutes\n- nobody asked about the test\n\n"
    "What I want to keep of this is how quiet it was before anybody spoke, and that I waited. #third-period\n\n"
)
KINDS = (Kind.HIGH, Kind.LOW, Kind.HIGH, Kind.BOTH, Kind.NOTE)


def book(edition: int) -> Book:
    entries = [
        BookEntry(
            id=EntryId(f"{number:032x}"),
            day=YEAR.first + timedelta(days=31 + number * 290 // ENTRIES),
            kind=KINDS[number % 5],
            heading=f"The quiet row spoke first, {number}",
            name=f"The quiet row spoke first, {number}",
            body=f"{edition}, {number}: {TEXT}" * (1 + number % 3),
            words=90,
            tags=("third-period", f"tag{number % 9}"),
        )
        for number in range(ENTRIES)
    ]
    months = dict.fromkeys(entry.day.replace(day=1) for entry in entries)
    chapters = tuple(
        Chapter(month=month, entries=tuple(one for one in entries if one.day.replace(day=1) == month))
        for month in months
    )
    return Book(order=Order(period=YEAR, title="A year"), chapters=chapters, insight=figures_of(YEAR, entries, ()))


def table() -> list[tuple[str, str, str]]:
    import typst

    from journal.yearbook.press import fonts

    # The compiler remembers what it set before, so every round sets words that are new to it.
    editions = count()

    def raw() -> bytes:
        source = {path: text.encode() for path, text in ready.pop().items() if isinstance(text, str)}
        return typst.Compiler(font_paths=fonts()).compile(source, format="pdf", pdf_standards=["ua-1"])

    def ours() -> dict[str, bytes]:
        return making.make(waiting.pop(), "pdf")

    waiting = [book(next(editions)) for _ in range(12)]
    ready = [making.source(book(next(editions))) for _ in range(12)]
    mine, theirs = alternate(ours, raw)
    year = book(next(editions))
    pdf = next(iter(making.make(year, "pdf").values()))
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    html, markdown = alternate(lambda: making.make(year, "html"), lambda: making.make(year, "markdown"), 3)
    return [
        (f"{ENTRIES} entries, {pages} pages: book to PDF/UA", milliseconds(mine), "<= 2 s"),
        ("the compiler alone, same source", milliseconds(theirs), ""),
        ("ratio", ratio(mine, theirs), "<= 1.6x"),
        ("the same as one HTML page", milliseconds(html), ""),
        ("the same as a folder of Markdown", milliseconds(markdown), ""),
    ]


if __name__ == "__main__":
    for line in table():
        print(*line, sep="   ")
