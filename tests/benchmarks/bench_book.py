"""A year book of 180 entries, against the compiler alone and WeasyPrint; and books of 2,000 and of 10,000 entries."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import peers
from measure import alternate, milliseconds, peak_of_all, ratio, sized
from PIL import Image
from pypdf import PdfReader

from journal.deeds import make_book
from journal.insights.figures import figures_of
from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Book, BookEntry, Chapter, Order, Photo

ENTRIES, ROUNDS = sized(180), 15
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


def large(count: int, photos: int, quality: str) -> None:
    """Make a large book in a process of its own; print seconds, megabytes at the peak, volumes and pages."""
    year = book(0, count, tuple(photo(number, quality) for number in range(photos)))
    pdf: list[bytes] = []
    began = time.perf_counter()
    most = peak_of_all(lambda: pdf.extend(make_book.make(year, "pdf").files.values()))
    took = time.perf_counter() - began
    print(took, most / 2**20, len(pdf), sum(len(PdfReader(io.BytesIO(each)).pages) for each in pdf))


def rows_of_large(count: int, photos: int, quality: str, goal: str) -> list[tuple[str, str, str]]:
    child = [sys.executable, __file__, str(count), str(photos), quality]
    surroundings = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run(child, env=surroundings, capture_output=True, check=True)
    took, memory, volumes, pages = map(float, done.stdout.split())
    what = f"{count:,} entries, {photos} photos ({quality}), {pages:.0f} pages, volumes: {volumes:.0f}"
    return [
        (f"{what}: book to PDF/UA", f"{took:.1f} s", goal),
        (f"{what}: peak, all processes", f"{memory:.0f} MB", "<= 1,000 MB"),
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

    # The compiler remembers what it set before, so every round sets words that are new to it. Both set the same in a
    # round, each in a process of its own: how often it goes over the pages, two times or three, hangs on the words.
    def raw() -> bytes:
        source = {path: text.encode() for path, text in ready.pop().items() if isinstance(text, str)}
        return typst.Compiler(font_paths=fonts()).compile(source, format="pdf", pdf_standards=["ua-1"])

    def ours() -> dict[str, bytes]:
        return make_book.make(waiting.pop(), "pdf")

    editions = count()
    waiting = [book(next(editions)) for _ in range(ROUNDS + 1)]
    ready = [make_book.source(one) for one in waiting]
    mine, theirs = alternate(ours, raw, ROUNDS)
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
        *rows_of_large(sized(2_000), sized(300), "print", "<= 30 s"),
        *rows_of_large(sized(2_000), sized(300), "small", "<= 30 s"),
        *rows_of_large(sized(10_000), 0, "print", ""),
        *rows_of_large(sized(10_000), sized(300), "print", ""),
    ]


if __name__ == "__main__":
    if sys.argv[1:]:
        large(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    else:
        for line in table():
            print(*line, sep="   ")
