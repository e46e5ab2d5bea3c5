"""The book at the command line: each flag by what it does to the book, on real journals."""

from __future__ import annotations

import io
import re
from contextlib import closing
from datetime import date
from html import escape
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from journal import book_order
from journal.deeds import write as writing
from journal.deeds.unlock import open_journal
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Draft, Kind, SchoolYear, Shown, Span
from journal.yearbook import volumes
from journal.yearbook.languages import words_for
from tests.cli.test_main import PASSPHRASE, befriend, mine, terminal, write

__all__ = ["mine", "terminal"]


def test_a_name_in_a_title_a_tag_or_a_foreword_of_the_book_is_listed_and_can_be_decided(mine):
    write(mine, "We waited.", "--title", "Ms. Delgado called", "--day", "2026-03-10", "--tag", "Oyelaran")
    (mine.folder / "foreword.txt").write_text("For Katarzyna, who waited too.")
    review = ["review", "mine", "book", "--since", "2026-03-01", "--until", "2026-03-31", "--form", "html"]
    review += ["--title", "With Ngozi", "--foreword", str(mine.folder / "foreword.txt")]
    mine.run(*review, code=1)
    assert "not encrypted" not in mine.complained, "no page was written"
    for name in ("Delgado", "Oyelaran", "Katarzyna", "Ngozi"):
        assert name in mine.said
    said = mine.run(*review, "--protect", "Ms. Delgado=A", "--protect", "Oyelaran=B", "--protect", "Katarzyna=C",
                    "--protect", "Ngozi=D")  # fmt: skip
    assert "1 entry" in said
    (html,) = (mine.folder / "book").glob("*.html")
    page = html.read_text("utf-8")
    assert not [name for name in ("Delgado", "Oyelaran", "Katarzyna", "Ngozi") if name.casefold() in page.casefold()]


@pytest.fixture
def year(mine):
    """Four entries of one school year and one of the year before; the ids by name."""
    with opened(mine) as journal:

        def put(title, body, day, kind=Kind.NOTE, **more):
            return writing.write(journal, Draft(title=title, body=body, day=day, kind=kind, **more)).id

        mine.ids = made = {
            "high": put("Quiet", "We waited.", date(2026, 3, 10), Kind.HIGH, starred=True),
            "low": put("Rain", "It rained.", date(2026, 4, 2), Kind.LOW, tags=("yard",)),
            "note": put("Keys", "Keys are copied.", date(2026, 1, 9)),
            "both": put("Swing", "It went both ways.", date(2025, 9, 3), Kind.BOTH),
            "old": put("Before", "A year before.", date(2025, 2, 3)),
        }
        days = Span(name="Spring term", first=date(2026, 1, 5), last=date(2026, 6, 20))
        years = (
            SchoolYear(name="2024–25", first=date(2024, 8, 1), last=date(2025, 7, 31)),
            SchoolYear(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31), terms=(days,)),
        )
        journal.settings.set(SCHOOL_YEARS, years)
        writing.add_later_line(journal, made["low"], "It dried by noon.", date(2026, 4, 3))
        writing.attach(journal, made["high"], "door.png", a_picture(40, 30))
    return mine


def opened(terminal):
    return closing(open_journal(terminal.folder / "mine", PASSPHRASE))


def a_picture(width, height):
    out = io.BytesIO()
    Image.effect_noise((width, height), 90).save(out, "PNG")
    return out.getvalue()


ALL = ("--school-year", "2025-26", "--names-as-written")


def page_of(terminal, *flags):
    """The text of the HTML book that these flags make."""
    terminal.run("review", "mine", "book", "--form", "html", *flags)
    (path,) = (terminal.folder / "book").glob("*.html")
    text = path.read_text("utf-8")
    path.unlink()
    return text


def titles(page):
    return re.findall(r"<h3 dir=\"auto\">([^<]*)</h3>", page)


# Which days


@pytest.mark.parametrize(
    ("flags", "found", "cover"),
    [
        (["--school-year", "2025/26"], ["Swing", "Keys", "Quiet", "Rain"], "2025–26"),
        (["--school-year", "2024-25"], ["Before"], "2024–25"),
        (["--school-year", "2025-26", "--term", "spring TERM"], ["Keys", "Quiet", "Rain"], "Spring term"),
        (["--calendar-year", "2025"], ["Before", "Swing"], "2025"),
        (["--all-years"], ["Before", "Swing", "Keys", "Quiet", "Rain"], "3 February 2025"),
        (["--since", "2026-03-01", "--until", "2026-03-31"], ["Quiet"], "1 March 2026 – 31 March 2026"),
    ],
)
def test_a_book_is_of_the_days_that_are_named(year, flags, found, cover):
    page = page_of(year, *flags, "--names-as-written")
    assert titles(page) == found
    assert cover in page[page.index("<header") : page.index("</header>")]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--since", "2026-03-02", "--until", "2026-03-01"], "--since lies after --until"),
        (["--until", "2026-03-01"], "go together"),
        (["--all-years", "--calendar-year", "2026"], "in one way only"),
        (["--school-year", "1999-00"], "no such school year; there are: 2025–26, 2024–25"),
        (["--school-year", "2024-25", "--term", "Spring term"], "no such term in 2024–25; none is set"),
        (["--portfolio", "nonsense"], "no such framework; there are: "),
        (["--portfolio", "danielson", "--kind", "low"], "--kind does not go with --portfolio"),
        (["--school-year", "2025-26", "--title", "t" * 201], "--title is longer than 200 letters"),
    ],
)
def test_what_does_not_fit_together_is_wrong_usage_said_in_one_sentence(year, flags, said):
    year.run("review", "mine", "book", *flags, code=2)
    assert year.complained.strip().splitlines()[-1].startswith("afterbell: ")
    assert said in year.complained
    assert not (year.folder / "book").exists()


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--calendar-year", "MMXXVI"], "a year is written YYYY"),
        (["--foreword", "-", "--dedication", "-"], "only one of"),
        (["--style", "loud"], "'plain', 'warm'"),
        (["--paper", "a3"], "'a4', 'letter', 'a5'"),
        (["--quality", "best"], "'print', 'small'"),
        (["--language", "tlh"], "'en', 'de'"),
        (["--form", "docx"], "'pdf', 'html', 'epub', 'markdown'"),
        (["--kind", "great"], "'high', 'low'"),
        (["--with", "Noor", "--form", "html"], "only the PDF can be sealed"),
        (["--with", "Noor", "--undecided"], "nothing undecided leaves"),
        (["--note", "for you"], "go together with --with"),
    ],
)
def test_a_value_that_is_none_is_refused_before_any_passphrase_is_asked_for(terminal, flags, said):
    terminal.run("review", "mine", "book", *flags, code=2)
    last = terminal.complained.strip().splitlines()[-1]
    assert last.startswith("afterbell")
    assert said.replace("'", "") in last.replace("'", "")


def test_without_a_folder_there_is_no_book_but_an_estimate(year):
    year.run("review", "mine", *ALL, code=2)
    assert "name the folder" in year.complained
    said = year.run("review", "mine", "--estimate", *ALL)
    assert re.fullmatch(r"01 Aug 2025 to 31 Jul 2026: 4 entries, 15 words, 1 photo, about \d+ pages\n", said)
    assert list(year.folder.glob("**/*.pdf")) == []


def test_a_long_book_is_said_to_be_in_volumes_and_they_lie_in_a_folder(year, monkeypatch):
    for module in (book_order, volumes):
        monkeypatch.setattr(module, "VOLUME", 3_000)
    assert year.run("review", "mine", "--estimate", *ALL).endswith(" pages, printed in 2 volumes\n")
    said = year.run("review", "mine", "out", "--title", "Slow", "--names-as-written", *ALL)
    assert said.startswith(f"{Path('out') / 'Slow'}: 4 entries, ")
    assert {path.name for path in (year.folder / "out" / "Slow").iterdir()} == {
        "Slow, volume 1 of 2.pdf",
        "Slow, volume 2 of 2.pdf",
    }


def test_an_empty_book_is_refused_and_a_missing_file_too(year):
    year.run("review", "mine", "book", "--calendar-year", "1999", code=1)
    assert "no book came of it: it would be empty" in year.complained
    year.run("review", "mine", "book", *ALL, "--dedication", "nowhere.txt", code=1)
    assert "nowhere.txt cannot be read" in year.complained
    assert not (year.folder / "book").exists()


# What goes in


@pytest.mark.parametrize(
    ("flags", "found"),
    [
        (["--kind", "high", "--kind", "note"], ["Keys", "Quiet"]),
        (["--tag", "#yard"], ["Rain"]),
        (["--starred"], ["Quiet"]),
        (["--starred", "--no-starred"], ["Swing", "Keys", "Quiet", "Rain"]),
        (["--newest-first"], ["Rain", "Quiet", "Keys", "Swing"]),
    ],
)
def test_a_book_holds_the_entries_that_are_asked_for_in_the_order_asked_for(year, flags, found):
    assert titles(page_of(year, *ALL, *flags)) == found


def test_entries_are_picked_by_the_beginning_of_their_ids(year):
    picked = ["--entry", year.ids["low"][:12], "--entry", year.ids["both"], "--entry", year.ids["low"]]
    assert titles(page_of(year, *ALL, *picked)) == ["Swing", "Rain"]
    year.run("review", "mine", "book", *ALL, "--entry", year.ids["old"], code=2)
    assert f"the entry {year.ids['old'][:8]} lies outside these days" in year.complained
    year.run("review", "mine", "book", *ALL, "--entry", "ffffffffffff", code=1)
    assert "no such entry" in year.complained


def test_later_lines_and_photos_go_in_until_they_are_left_out(year):
    page = page_of(year, *ALL)
    assert "It dried by noon." in page
    assert 'alt="door.png"' in page
    page = page_of(year, *ALL, "--no-later-lines", "--no-photos")
    assert "It dried by noon." not in page
    assert "door.png" not in page


def test_a_small_file_is_smaller_than_one_for_print(year):
    with opened(year) as journal:
        writing.attach(journal, year.ids["high"], "wall.png", a_picture(1400, 900))
    assert len(page_of(year, *ALL, "--quality", "small")) < 0.6 * len(page_of(year, *ALL, "--quality", "print"))


def test_what_friends_answered_goes_in_only_when_asked_for(mine):
    entry = write(mine, "It rained all day.", "--title", "Rain", "--day", "2026-03-10")
    befriend(mine)
    mine.run("share", "mine", entry, "--with", "Noor", "--names-as-written", "--yes")
    (sealed,) = mine.folder.glob("*.afterbell")
    item = mine.run("open", "theirs", sealed).split()[0]
    sealed.unlink()
    mine.run("respond", "theirs", item, "been-there", "-", stdin=b"Same here.")
    mine.run("open", "mine", next(mine.folder.glob("*.afterbell")))
    march = ["--since", "2026-03-01", "--until", "2026-03-31", "--names-as-written"]
    assert "Same here." not in page_of(mine, *march)
    page = page_of(mine, *march, "--responses", "--language", "de")
    assert "Same here." in page
    assert "Das kenne ich" in page
    assert "Wer dabei war" not in page
    page = page_of(mine, *march, "--companions", "--language", "de")
    assert "Wer dabei war" in page
    assert "1 Eintrag · 1 Antwort" in page
    assert "Same here." not in page, "their words go in only with what friends answered"


def test_a_portfolio_holds_what_was_marked_under_the_parts_of_its_framework(year):
    year.run("review", "mine", "book", *ALL, "--portfolio", "danielson", code=1)
    with opened(year) as journal:
        framework = journal.portfolio.framework("danielson")
        shown = Shown(framework="danielson", code=framework.components[0].code)
        journal.portfolio.mark(year.ids["high"], date(2026, 3, 12), "Seven seconds of it.", (shown,))
    for said in ("danielson", framework.name.upper()):
        page = page_of(year, *ALL, "--portfolio", said)
        assert titles(page) == ["Quiet"]
        assert "Seven seconds of it." in page
        assert escape(framework.components[0].title) in page
        assert "<h1>Evidence of my teaching</h1>" in page


# Words, paper and look


def test_title_author_dedication_and_foreword_stand_in_the_book(year):
    (year.folder / "for.txt").write_text("For *whoever* waits.\n")
    words = ["--title", "A slow year", "--author", "E. Marsh", "--dedication", "for.txt", "--foreword", "-"]
    year.run("review", "mine", "book", *ALL, "--form", "html", *words, stdin=b"Zum Anfang.")
    page = (year.folder / "book" / "A slow year.html").read_text("utf-8")
    assert "<h1>A slow year</h1>" in page
    assert '<p class="author">E. Marsh</p>' in page
    assert "For <em>whoever</em> waits." in page
    assert "<p>Zum Anfang.</p>" in page


def test_the_language_names_the_book_and_its_days(year):
    year.run("review", "mine", "book", *ALL, "--form", "html", "--form", "markdown", "--language", "fr")
    page = (year.folder / "book" / "Une année d’enseignement.html").read_text("utf-8")
    assert '<html lang="fr">' in page
    assert "Mardi 10 mars" in page
    (folder,) = [path for path in (year.folder / "book").iterdir() if path.is_dir()]
    assert "## Mars 2026" in (folder / "README.md").read_text("utf-8")


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612), ("a5", 420)])
def test_the_paper_is_the_one_that_was_asked_for(year, paper, width):
    year.run("review", "mine", "book", *ALL, "--paper", paper)
    (pdf,) = (year.folder / "book").glob("*.pdf")
    assert round(float(PdfReader(pdf).pages[0].mediabox.width)) == width


def test_a_warm_page_has_a_ground_and_a_plain_one_has_none(year):
    grounds = {}
    for style in ("warm", "plain"):
        year.run("review", "mine", style, *ALL, "--style", style)
        (pdf,) = (year.folder / style).glob("*.pdf")
        grounds[style] = b"0.99607843 0.9882353 0.96862745" in PdfReader(pdf).pages[2].get_contents().get_data()
    assert grounds == {"warm": True, "plain": False}


# Last time's choices, and friends


def test_choices_are_kept_and_taken_up_again_but_never_names_as_written(year):
    year.run("write", "mine", "-", "--title", "Gate", "--day", "2025-10-01", stdin=b"I held it for Jorunn.")
    flags = ["--language", "nl", "--newest-first", "--no-later-lines", "--title", "Langzaam"]
    page_of(year, *ALL, *flags)
    assert "<h1>A year of teaching</h1>" in page_of(year, *ALL, "--as-last-time")
    page_of(year, *ALL, *flags, "--keep")
    assert "<h1>A year of teaching</h1>" in page_of(year, *ALL)
    page = page_of(year, "--school-year", "2025-26", "--as-last-time", "--no-newest-first", "--undecided")
    assert "<h1>Langzaam</h1>" in page
    assert "It dried by noon." not in page
    assert titles(page) == ["Swing", "Gate", "Keys", "Quiet", "Rain"]
    assert words_for("nl").say("none-protected", "").partition("(")[0] in page, "words were left undecided"


def test_a_book_is_sealed_for_a_friend_without_an_open_file(year):
    befriend(year)
    (year.folder / "out").mkdir()
    sealing = ["review", "mine", "out", "--school-year", "2025-26", "--title", "Slow", "--with", "Noor"]
    assert "Sealed for Noor" in year.run(*sealing, "--note", "As promised")
    assert "not encrypted" not in year.complained
    (sealed,) = (year.folder / "out").iterdir()
    assert sealed.suffix == ".afterbell"
    assert b"%PDF" not in sealed.read_bytes()
    assert "share from Ellen: Slow" in year.run("open", "theirs", sealed)


def test_nothing_undecided_and_nobody_unknown_gets_a_book(year):
    befriend(year)
    (year.folder / "out").mkdir()
    write(year, "I met Delgado.", "--day", "2026-05-05")
    year.run("review", "mine", "out", "--school-year", "2025-26", "--with", "Noor", code=1)
    assert "Undecided: Delgado" in year.said
    year.run("review", "mine", "out", "--school-year", "2025-26", "--with", "Nobody", "--leave", "Delgado", code=1)
    assert "nobody of that name" in year.complained
    assert list((year.folder / "out").iterdir()) == []


def test_what_is_undecided_is_counted_as_it_is_listed_and_what_may_not_stay_says_so(mine):
    for name in ("Will Poe", "Rosa Delgado", "Rosa Park"):
        mine.run("people", "mine", "--add", name)
    write(mine, "Rosa came. Then will was tired.", "--day", "2026-03-02")
    write(mine, "I saw Rosa. Later will sat alone.", "--day", "2026-03-03")
    mine.run("review", "mine", "out", "--school-year", "2025-26", "--leave", "Rosa", code=1)
    said = "Undecided: Rosa (listed, so it may not stay)\nUndecided: will (listed-word)\n"
    assert mine.said.endswith(said)
    assert mine.said.count("Undecided") == 2
    assert "2 marked words are undecided" in mine.complained


def test_letters_that_no_font_here_has_are_named_beside_the_book(mine):
    write(mine, "A tablet: \U0010fffd", "--day", "2026-03-10")
    review = ["review", "mine", "book", "--since", "2026-03-01", "--until", "2026-03-31", "--undecided"]
    mine.run(*review, "--form", "pdf")
    assert "1 letter of a script no font here has is printed by its name: [U+10FFFD]." in mine.complained
    assert "Install a font" in mine.complained
    mine.run(*review, "--form", "html")
    assert "no font" not in mine.complained


def test_a_picture_that_cannot_be_read_is_named_beside_the_book(mine):
    broken = mine.folder / "river.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    write(mine, "With a picture", "--day", "2026-03-10", "--attach", broken)
    review = ["review", "mine", "book", "--since", "2026-03-01", "--until", "2026-03-31", "--undecided"]
    for form in ("pdf", "html", "markdown"):
        mine.run(*review, "--form", form)
        assert "could not be read: river.jpg." in mine.complained


def test_a_cover_crop_marks_and_words_that_stand_large_are_chosen_by_flags(year):
    out = io.BytesIO()
    Image.new("RGB", (80, 60), "#336699").save(out, "PNG")
    (year.folder / "river.png").write_bytes(out.getvalue())
    write(year, "The waiting was the *lesson* today.", "--day", "2026-05-05", "--attach", year.folder / "river.png")
    entry = year.run("list", "mine").split()[0]
    flags = ["--cover-photo", "river.png", "--proof", "--quote", entry]
    said = b"The waiting was the lesson\n"
    year.run("review", "mine", "book", *ALL, *flags, "--paper", "a5", stdin=said)
    (pdf,) = (year.folder / "book").glob("*.pdf")
    pages = PdfReader(pdf).pages
    assert any("The waiting was the lesson\n" in page.extract_text() for page in pages)
    assert len(pages[0].images) == 1
    size = [round(float(side) / 72 * 25.4) for side in (pages[0].mediabox.width, pages[0].mediabox.height)]
    assert size == [168, 230]
    trim, bleed = pages[0].trimbox, pages[0].bleedbox
    assert [round(float(one) / 72 * 25.4) for one in (trim.left, trim.bottom, trim.width, trim.height)] == [
        10,
        10,
        148,
        210,
    ]
    assert [round(float(one) / 72 * 25.4) for one in (bleed.left, bleed.bottom)] == [7, 7]
    year.run("review", "mine", "book", *ALL, "--quote", entry, stdin=b"No such words", code=2)
    year.run("review", "mine", "book", *ALL, "--quote", entry, "The waiting was the lesson", code=2)
    year.run("review", "mine", "book", *ALL, "--cover-photo", "lake.png", code=2)
