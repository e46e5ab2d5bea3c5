"""The book from the journal to the page, in every form."""

from __future__ import annotations

import io
import itertools
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from PIL import Image
from pypdf import PdfReader

from journal import book_order
from journal.deeds import make_book
from journal.deeds.write import add_later_line, attach, trash, write
from journal.errors import BookRefused, Cancelled
from journal.shapes import Draft, EntryId, Gesture, Kind
from journal.shapes.book import Order
from journal.yearbook.period_charts import CHARTS
from tests.yearbook import shelf_of_books as shelf

ORDER = Order(period=shelf.YEAR, title="A year", protect=False)


def put(journal, body="Some words", **more):
    return write(journal, Draft(body=body, **{"kind": Kind.HIGH, "day": date(2025, 9, 12), **more}))


def picture(colour="#cc8844", size=(80, 60)):
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Camera of a spy"
    Image.new("RGB", size, colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def made(book, form="pdf"):
    return next(iter(make_book.make(book, form).files.values()))


def headings(pdf):
    found = []

    def walk(lines):
        for line in lines:
            if isinstance(line, list):
                walk(line)
            else:
                found.append(line.title)

    walk(PdfReader(io.BytesIO(pdf)).outline)
    return found


# What goes in


def test_an_order_takes_what_fits_all_its_wishes(journal):
    high = put(journal, "#row one")
    low = put(journal, "low", kind=Kind.LOW, starred=True)
    outside = put(journal, "before", day=date(2024, 9, 1))
    gone = put(journal, "gone")
    trash(journal, [gone.id])

    def chosen(**wishes):
        return {entry.id for entry in make_book.gather(journal, replace(ORDER, **wishes)).entries}

    assert chosen() == {high.id, low.id}
    assert chosen(kinds=frozenset({Kind.LOW})) == {low.id}
    assert chosen(tags=("ROW",)) == {high.id}
    assert chosen(starred=True) == {low.id}
    assert chosen(picked=(high.id, outside.id)) == {high.id}


def test_months_are_chapters_and_newest_first_turns_them_round(journal):
    put(journal, "one")
    put(journal, "two", day=date(2025, 10, 1))
    months = [chapter.month.month for chapter in make_book.gather(journal, ORDER).chapters]
    assert months == [9, 10]
    assert [
        chapter.month.month for chapter in make_book.gather(journal, replace(ORDER, newest_first=True)).chapters
    ] == [
        10,
        9,
    ]


def test_a_heading_moves_above_the_text_and_a_plain_first_line_stays(journal):
    put(journal, "# The quiet row\n\nspoke first")
    put(journal, "Only a sentence.", day=date(2025, 9, 13))
    one, two = make_book.gather(journal, ORDER).entries
    assert (one.heading, one.body.strip()) == ("The quiet row", "spoke first")
    assert (two.heading, two.name, two.body) == ("", "Only a sentence.", "Only a sentence.")


def test_a_long_heading_is_in_every_form_of_the_book_to_its_last_word(journal):
    words = " ".join(f"word{number}" for number in range(300))
    put(journal, f"# {words}\n\nBelow it.")
    book = make_book.gather(journal, ORDER)
    text = shelf.pdf_text(made(book))
    pages = "".join(map(bytes.decode, make_book.make(book, "markdown").files.values()))
    for form in (text, made(book, "html").decode(), pages):
        unbroken = re.sub(r"[\s\u00ad\u200b-]", "", form)
        assert not [number for number in range(300) if f"word{number}" not in unbroken]
        assert "Below it." in form


def test_listed_names_are_replaced_everywhere_in_the_book(journal):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    entry = put(journal, "# Delgado's day\n\nMarta Delgado spoke. #delgado-row")
    add_later_line(journal, entry.id, "Delgado again", date(2026, 1, 1))
    attach(journal, entry.id, "delgado.jpg", picture())
    book = make_book.gather(journal, replace(ORDER, protect=True))
    for form in book_order.FORMS:
        everything = b"".join(shelf.opened(make_book.make(book, form).files).values())
        assert b"elgado" not in everything
    assert "elgado" not in shelf.pdf_text(made(book))
    assert "Student A" in made(book, "html").decode()


def test_a_picture_loses_its_camera_and_a_broken_one_its_place_only(journal):
    entry = put(journal, "with pictures")
    attach(journal, entry.id, "good.jpg", picture())
    broken = attach(journal, entry.id, "bad.jpg", picture("#113355"))
    with journal.store.write():
        journal.store.run("UPDATE attachment_bytes SET bytes = ? WHERE attachment = ?", (b"\xff\xd8\xff no", broken.id))
    book = make_book.gather(journal, ORDER)
    assert [photo.name for photo in book.photos] == ["good.jpg"]
    assert book.unreadable == ("bad.jpg",)
    assert b"spy" not in book.photos[0].data
    assert "bad.jpg" in shelf.pdf_text(made(book))


def test_gathering_stops_when_told_to(journal):
    put(journal)
    with pytest.raises(Cancelled):
        make_book.gather(journal, ORDER, lambda _done, _of: False)
    with pytest.raises(Cancelled):
        make_book.make(shelf.book(shelf.entry("a")), "pdf", lambda: False)


def test_the_figures_count_what_is_in_the_book(journal):
    put(journal)
    put(journal, kind=Kind.LOW)
    insight = make_book.gather(journal, replace(ORDER, kinds=frozenset({Kind.LOW}))).insight
    assert (insight.entries, insight.highs, insight.lows) == (1, 0, 1)


# Print


def test_a_torture_of_markdown_prints_with_every_word():
    pdf = made(shelf.book(shelf.entry(shelf.TORTURE, "Everything at once")))
    text = shelf.letters(shelf.pdf_text(pdf))
    for word in shelf.words_of(shelf.TORTURE):
        assert word in text or word in shelf.UNSAID, word


def test_the_pdf_is_tagged_titled_and_has_bookmarks_and_embedded_fonts():
    pdf = made(shelf.book(shelf.entry("Text"), shelf.entry("Plain words", "", number=2), author="M. Okafor"))
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert reader.metadata.title == "A year"
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert {"A title", "no title"} <= set(headings(pdf))
    for page in reader.pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            inside = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(inside)


@pytest.mark.parametrize("paper", book_order.PAPERS)
def test_an_empty_year_and_one_entry_are_clean_books(paper):
    for entries in ((), (shelf.entry("One sentence."),)):
        pdf = made(shelf.book(*entries, paper=paper))
        assert len(PdfReader(io.BytesIO(pdf)).pages) >= 4


def test_a_foreword_and_a_dedication_may_have_headings_and_lists():
    made_ = shelf.book(
        shelf.entry("Text"), foreword="### What it was\n\n- hard\n\n# And\n\ngood", dedication="# For N.\n\n## always"
    )
    text = shelf.letters(shelf.pdf_text(made(made_)))
    assert all(word in text for word in ("Whatitwas", "hard", "And", "ForN", "always"))


def test_the_lines_of_a_title_are_balanced():
    pdf = made(shelf.book(shelf.entry("Text"), title="The year the quiet row spoke first", cover="photo"))
    lines = PdfReader(io.BytesIO(pdf)).pages[2].extract_text().split("\n")
    assert [line.strip() for line in lines[:2]] == ["The year the quiet", "row spoke first"]


def test_a_few_highs_and_lows_are_neither_drawn_nor_given_a_page_to_say_so():
    notes = [shelf.entry("Text", kind=Kind.NOTE, number=number) for number in range(20, 40)]
    few = shelf.book(*notes, *(shelf.entry("Text", number=number, tags=("row",)) for number in (1, 2, 3)))
    enough = shelf.book(*notes, *(shelf.entry("Text", number=number, tags=("row",)) for number in (1, 2, 3, 4, 5)))
    assert not {"weeks.svg", "tags-chart.svg"} & set(make_book.source(few))
    assert {"weeks.svg", "tags-chart.svg"} <= set(make_book.source(enough))
    for said in (shelf.pdf_text(made(few)), made(few, "html").decode()):
        body = said[said.index("The year, seen whole") :]
        assert "Days you wrote" in body
        assert not [words for words in ("Too few", "Highs and lows by week", "What lifts you") if words in body]
    assert made(few, "html").decode().count("<figure>") == sum(chart.tells(few.insight) for chart in CHARTS)


def test_a_later_line_never_begins_a_page_without_the_last_words_of_its_entry():
    told = [
        shelf.entry(
            "A line of it.\n\n" * (20 + number // 4)
            + "word " * (1 + 14 * (number % 4))
            + f"\n\nThe last words {number}.",
            day=date(2025, 9, 1 + number % 28),
            number=number,
            later_lines=(shelf.later(f"It turned out well {number}"),),
        )
        for number in range(48)
    ]
    pages = [shelf.letters(page.extract_text()) for page in PdfReader(io.BytesIO(made(shelf.book(*told)))).pages]
    for number in range(48):
        (page,) = [page for page in pages if re.search(f"Itturnedoutwell{number}(?!\\d)", page)]
        assert f"Thelastwords{number}" in page


def test_every_page_of_a_month_names_it_or_the_book_at_its_foot():
    told = [
        shelf.entry("Words of a day. " * 400, f"Day {n}", day=date(2025, 9 + n // 8, 1 + n), number=n)
        for n in range(16)
    ]
    pages = shelf.page_texts(made(shelf.book(*told)))
    told = [place for place, text in enumerate(pages) if text.count("Words of a day.") > 5]
    assert len(told) > 30
    assert all("A year" in pages[place] for place in told if place % 2)
    assert all(re.search("(September|October) 2025", pages[place]) for place in told if not place % 2)


def test_answers_and_later_lines_stand_under_their_entry():
    one = shelf.entry(
        "Text",
        later_lines=(shelf.later(),),
        responses=(shelf.later("I had that too", "Noor", Gesture.BEEN_THERE),),
    )
    for text in (shelf.pdf_text(made(shelf.book(one))), made(shelf.book(one), "html").decode()):
        assert "It turned out well" in text
        assert "Noor" in text
        assert "Been there" in text


def test_a_wide_table_and_a_long_word_stay_on_the_page():
    pdf = made(shelf.book(shelf.entry(f"{shelf.WIDE}\n\n{'w' * 300}")))
    text = shelf.letters(shelf.pdf_text(pdf))
    assert all(f"cell{n}" in text for n in range(40))
    assert "w" * 300 in text


def test_a_book_of_one_very_long_entry_is_made():
    words = " ".join(f"word{n}" for n in range(8_000))
    assert "word7999" in shelf.pdf_text(made(shelf.book(shelf.entry(words))))


def test_pages_can_be_looked_at_before_the_book_is_made():
    shown = make_book.pages(shelf.book(shelf.entry("Text")), 0, 3)
    assert len(shown) == 3
    assert all(page.startswith(b"\x89PNG") for page in shown)


# HTML


class _Asked(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words, self.asked, self.tags, self.quiet = [], [], [], 0

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.asked += [
            value for name, value in attrs if name in {"src", "srcset", "poster", "data", "action"} and value
        ]
        self.asked += [value for name, value in attrs if name == "href" and tag in {"link", "base", "image", "use"}]

    def handle_data(self, data):
        self.words.append(data)


def test_the_page_carries_everything_and_asks_for_nothing():
    page = made(shelf.book(shelf.entry(shelf.TORTURE)), "html").decode()
    read = _Asked()
    read.feed(page)
    assert all(asked.startswith("data:") for asked in read.asked)
    assert not {"script", "link", "iframe", "object", "form"} & set(read.tags)
    assert page.count("url(") == page.count('url("data:font/ttf;base64,')
    assert "@import" not in page
    text = shelf.letters("".join(read.words))
    for word in shelf.words_of(shelf.TORTURE):
        assert word in text or word in {"copy", "amp", "attachment", "x", "png", "0" * 32, "python"} or word in page, (
            word
        )


def test_headings_of_the_page_go_down_one_by_one():
    text = "##### Part\n\ntext\n\n# Another\n\n#### deeper"
    one = shelf.entry(text, later_lines=(shelf.later(text),), annotation=text)
    page = made(shelf.book(one, foreword=text, dedication=text), "html").decode()
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), levels


def test_a_picture_of_the_text_is_in_the_page(journal):
    entry = put(journal, "look")
    attachment = attach(journal, entry.id, "river.jpg", picture())
    book = make_book.gather(journal, ORDER)
    shown = replace(book.entries[0], body=f"look ![the river](attachment:{attachment.id})")
    page = made(shelf.book(shown), "html").decode()
    assert page.count("data:image/jpeg;base64,") == 1
    assert 'alt="the river"' in page


# Markdown


def test_the_folder_has_every_entry_with_its_facts_and_its_pictures(journal):
    entry = put(journal, f"# Torture\n\n{shelf.TORTURE}", tags=("row",), starred=True)
    attach(journal, entry.id, "river.jpg", picture())
    put(journal, "same day", title="Torture")
    files = make_book.make(make_book.gather(journal, ORDER), "markdown").files
    top = "A year"
    pages = {path: data.decode() for path, data in files.items() if path.endswith(".md")}
    assert {f"{top}/README.md", f"{top}/2025-09/2025-09-12-torture.md", f"{top}/2025-09/2025-09-12-torture-2.md"} == {
        *pages
    }
    page = pages[f"{top}/2025-09/2025-09-12-torture.md"]
    assert page.startswith('---\ntitle: "Torture"\ndate: "2025-09-12"\nkind: "high"\n')
    assert "starred: true" in page
    links = re.findall(r"\]\(\.\./(photos/[^)]+)\)", page)
    assert len(links) == 1
    assert f"{top}/{links[0]}" in files
    kept = shelf.letters(page)
    assert all(word in kept for word in shelf.words_of(shelf.TORTURE) if word not in shelf.UNSAID)


# The order


def test_an_order_that_does_not_stand_is_refused(journal):
    wrong = replace(ORDER, paper="napkin")
    assert book_order.problems(wrong) == ("paper",)
    with pytest.raises(BookRefused):
        make_book.gather(journal, wrong)
    with pytest.raises(BookRefused):
        make_book.make(shelf.book(), "docx")


WORDS = "Tomorrow nobody remembers how quietly everything began. "


@pytest.mark.parametrize(
    ("entries", "body", "photos", "paper"),
    [(24, WORDS * 30, 0, "a4"), (90, WORDS * 2, 0, "a4"), (40, f"{WORDS}\n\n" * 8, 0, "a5"), (30, WORDS * 8, 1, "a4")],
)
def test_an_estimate_is_near_the_book(journal, entries, body, photos, paper):
    for number in range(entries):
        entry = put(journal, body, day=date(2025, 9 + number % 4, 1 + number % 28))
        if photos:
            attach(journal, entry.id, "photo.jpg", picture(size=(1600, 1200)))
    order = replace(ORDER, paper=paper)
    guess = make_book.estimate(journal, order)
    real = len(PdfReader(io.BytesIO(made(make_book.gather(journal, order)))).pages)
    assert guess.entries == entries
    assert abs(guess.pages - real) <= max(3, real * 0.15)
    assert make_book.estimate(journal, replace(order, starred=True)).problems == ("empty",)


def test_choices_are_kept_for_next_year_without_the_period_or_what_was_picked(journal):
    order = replace(ORDER, kinds=frozenset({Kind.HIGH}), paper="a5", picked=(EntryId("a"),), author="Me")
    make_book.keep_choices(journal, order)
    again = make_book.start(journal)
    assert (again.kinds, again.paper, again.author, again.picked) == (frozenset({Kind.HIGH}), "a5", "Me", ())
    assert again.period.holds(date(2026, 3, 12))


def test_choices_that_make_no_sense_are_left_as_they_are():
    assert book_order.from_plain(ORDER, {"paper": "napkin", "kinds": ["joy"], "photos": "no"}) == ORDER


def test_saving_never_overwrites(tmp_path):
    book = shelf.book(shelf.entry("Text"))
    first = make_book.save(make_book.make(book, "html"), tmp_path)
    second = make_book.save(make_book.make(book, "html"), tmp_path)
    assert [path.name for path in (*first, *second)] == ["A year.html", "A year 2.html"]
    folders = [make_book.save(make_book.make(book, "markdown"), tmp_path)[0].parent.name for _ in range(2)]
    assert folders == ["A year", "A year 2"]
