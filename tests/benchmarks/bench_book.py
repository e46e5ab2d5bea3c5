"""A year book of 180 entries, against the compiler alone and WeasyPrint; and one of 2,000 entries with 300 photos."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import peers
from measure import alternate, milliseconds, peak, ratio, seconds, sized
from PIL import Image
from pypdf import PdfReader

from journal.deeds import make_book
from journal.insights.figures import figures_of
from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Book, BookEntry, Chapter, Order, Photo

ENTRIES = sized(180)
YEAR = Span(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31))
TEXT = (
    "Third period, fractions again. I had given up on the left row and then M. put his hand up before I finished"
    " the question. He was wrong, and he was *fine* with being wrong, and then **four hands** went up.\n\n"
    "- the warm-up took nine minutes\n- nobody asked about the test\n\n"
    "What I want to keep of this is how quiet it was before anybody spoke, and that I waited. #third-period\n\n"
)
KINDS = (Kind.HIGH, Kind.LOW, Kind.HIGH, Kind.BOTH, Kind.NOTE)


def book(edition: int, count: int = ENTRIES, photos: tuple[Photo, ...] = ()) -> Book:
    entries = [
        BookEntry(
            id=EntryId(f"{number:032x}"),
            day=YEAR.first + timedelta(days=31 + number * 290 // count),
            kind=KINDS[number % 5],
            heading=f"The quiet row spoke first, {number}",
            name=f"The quiet row spoke first, {number}",
            body=f"{edition}, {number}: {TEXT}" * (1 + number % 2),
            words=90,
            tags=("third-period", f"tag{number % 9}"),
        )
        for number in range(count)
    ]
    for number, photo in enumerate(photos):
        entries[number] = replace(entries[number], photos=(photo,))
    months = dict.fromkeys(entry.day.replace(day=1) for entry in entries)
    chapters = tuple(
        Chapter(month=month, entries=tuple(one for one in entries if one.day.replace(day=1) == month))
        for month in months
    )
    return Book(order=Order(period=YEAR, title="A year"), chapters=chapters, insight=figures_of(YEAR, entries, ()))


def photo(number: int, quality: str) -> Photo:
    """Give a picture as the book prints it; blurred noise is as hard to compress as a photo is."""
    noise = Image.frombytes("RGB", (160, 120), os.urandom(160 * 120 * 3)).resize((2400, 1800))
    taken = io.BytesIO()
    noise.save(taken, "JPEG")
    found = Photo(id=f"{number:032x}", name=f"{number}.jpg", media_type="", data=b"", width=0, height=0)
    made = make_book.develop(found, taken.getvalue(), quality)
    assert made is not None, "a picture"
    return made


def large(quality: str) -> None:
    """Make the large book in a process of its own; print seconds, megabytes at the peak and pages."""
    year = book(0, sized(2_000), tuple(photo(number, quality) for number in range(sized(300))))
    pdf: list[bytes] = []
    took = seconds(lambda: pdf.extend(make_book.make(year, "pdf").files.values()))
    print(took, peak() / 2**20, len(PdfReader(io.BytesIO(pdf[0])).pages))


def rows_of_large(quality: str) -> list[tuple[str, str, str]]:
    child = [sys.executable, __file__, quality]
    surroundings = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run(child, env=surroundings, capture_output=True, check=True)
    took, memory, pages = map(float, done.stdout.split())
    what = f"{sized(2_000):,} entries, {sized(300)} photos ({quality}), {pages:.0f} pages"
    return [
        (f"{what}: book to PDF/UA", f"{took:.1f} s", "<= 30 s"),
        (f"{what}: peak", f"{memory:.0f} MB", "<= 1,000 MB"),
    ]


WEASYPRINT = """
import sys, time
import weasyprint
page, began = sys.stdin.read(), time.perf_counter()
weasyprint.HTML(string=page).write_pdf(sys.argv[1], pdf_variant="pdf/ua-1")
print(time.perf_counter() - began)
"""


def row_against_weasyprint(ours: float, page: bytes) -> tuple[str, str, str]:
    if not peers.there("weasyprint"):
        return peers.missing("WeasyPrint, same content", "weasyprint")
    asked = [peers.PYTHON, "-c", WEASYPRINT, os.devnull]
    theirs = float(subprocess.run(asked, input=page, capture_output=True, check=True).stdout)
    return (f"WeasyPrint, same content ({theirs:.1f} s): ours against it", ratio(ours, theirs), "<= 0.2x")


def table() -> list[tuple[str, str, str]]:
    import typst

    from journal.yearbook.fonts import fonts

    # The compiler remembers what it set before, so every round sets words that are new to it.
    editions = count()

    def raw() -> bytes:
        source = {path: text.encode() for path, text in ready.pop().items() if isinstance(text, str)}
        return typst.Compiler(font_paths=fonts()).compile(source, format="pdf", pdf_standards=["ua-1"])

    def ours() -> dict[str, bytes]:
        return make_book.make(waiting.pop(), "pdf")

    waiting = [book(next(editions)) for _ in range(12)]
    ready = [make_book.source(book(next(editions))) for _ in range(12)]
    mine, theirs = alternate(ours, raw)
    year = book(next(editions))
    pdf = next(iter(make_book.make(year, "pdf").files.values()))
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    html, markdown = alternate(lambda: make_book.make(year, "html"), lambda: make_book.make(year, "markdown"), 3)
    return [
        (f"{ENTRIES} entries, {pages} pages: book to PDF/UA", milliseconds(mine), "<= 2 s"),
        ("the compiler alone, same source", milliseconds(theirs), ""),
        ("ratio", ratio(mine, theirs), "<= 1.6x"),
        ("the same as one HTML page", milliseconds(html), ""),
        ("the same as a folder of Markdown", milliseconds(markdown), ""),
        row_against_weasyprint(mine, next(iter(make_book.make(year, "html").files.values()))),
        *rows_of_large("print"),
        *rows_of_large("small"),
    ]


if __name__ == "__main__":
    if sys.argv[1:]:
        large(sys.argv[1])
    else:
        for line in table():
            print(*line, sep="   ")
