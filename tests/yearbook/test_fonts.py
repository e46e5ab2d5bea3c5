"""No letter is lost in print, and on a computer without any font of its own it prints what it prints elsewhere."""

from __future__ import annotations

import base64
import io
import itertools
import re
import unicodedata
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from journal.deeds import make_book
from journal.shapes.book import Unprinted
from journal.yearbook import fonts
from journal.yearbook.press import press
from tests.yearbook import shelf_of_books as shelf

SCRIPTS = (
    "Ünïcödé Ελληνικά Русский Հայերեն ქართული שלום العربية हिन्दी বাংলা ਪੰਜਾਬੀ ગુજરાતી ଓଡ଼ିଆ தமிழ் తెలుగు"
    " ಕನ್ನಡ മലയാളം සිංහල ไทย ລາວ မြန်မာ አማርኛ ភាសា 中文 日本語 ひらがな 한국어"
)
SIGNS = "🙂 👩‍🏫 🇩🇪 🎉 ⅔ ∑ ▲ ★ ☐ ☑ → ✓ €"
NOBODYS = "\U00012000"
SELECTORS = "\ufe00\ufe08"
ROW = 0x80
"""Every block of Unicode is at least so many code points or begins on such a row."""


def printed(book, **wishes):
    pdf, unprinted = press(make_book.source(book), datetime(2026, 6, 12, tzinfo=UTC), **wishes)
    return pdf, unprinted


def families(pdf):
    found = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            found.add(font.get_object()["/BaseFont"].split("+")[1].split("-")[0])
    return found


@pytest.mark.parametrize("system", [True, False])
def test_every_script_and_sign_of_the_torture_prints_with_a_real_glyph(system):
    body = f"{SCRIPTS} {SIGNS}\n\n**{SCRIPTS}** *{SCRIPTS}* `{SCRIPTS}`\n\n- [ ] open\n- [x] done\n\n{shelf.TORTURE}"
    book = shelf.book(shelf.entry(body, f"Élève 🙂 {SCRIPTS}", tags=("中文",), later_lines=(shelf.later("🎉"),)))
    pdf, unprinted = printed(book, system=system)
    assert unprinted == ()
    text = shelf.pdf_text(pdf)
    assert "\ufffd" not in text
    wanted = {char for char in SCRIPTS + SIGNS if char.isalpha() or unicodedata.category(char) == "So"}
    assert {
        char for char in wanted if unicodedata.normalize("NFKC", char)[0] not in unicodedata.normalize("NFKC", text)
    } == set()
    assert {"NotoSansHebrew", "NotoSansArabic", "NotoSansDevanagari", "NotoEmoji"} <= families(pdf)


def test_what_is_set_does_not_depend_on_this_computers_fonts():
    book = shelf.book(shelf.entry(f"{SCRIPTS} {SIGNS}"))
    assert families(printed(book, system=True)[0]) == families(printed(book, system=False)[0])


def test_a_letter_of_no_font_stands_as_its_name_and_the_book_says_so():
    book = shelf.book(shelf.entry(f"before {NOBODYS}\u0f40{NOBODYS} after", f"{NOBODYS} head", tags=("a\U00012001",)))
    pdf, unprinted = printed(book, system=False)
    assert unprinted == (
        Unprinted(letter="\u0f40", instead="[U+0F40]"),
        Unprinted(letter=NOBODYS, instead="[cuneiform sign a]"),
        Unprinted(letter="\U00012001", instead="[cuneiform sign a times a]"),
    )
    text = shelf.letters(shelf.pdf_text(pdf))
    assert "beforecuneiformsignaU0F40cuneiformsignaafter" in text
    assert "acuneiformsignatimesa" in text


def test_a_made_book_tells_what_could_not_be_printed_and_other_forms_lose_nothing():
    book = shelf.book(shelf.entry(f"one \U0010fffd {NOBODYS}"))
    assert "\U0010fffd" in {one.letter for one in make_book.make(book, "pdf").unprinted}
    for form in ("html", "markdown"):
        made = make_book.make(book, form)
        assert made.unprinted == ()
        assert NOBODYS.encode() in b"".join(made.files.values())
    assert make_book.make(shelf.book(shelf.entry("plain")), "pdf").unprinted == ()


def samples():
    """A few characters of every row of every plane that holds any, as words between plain ones."""
    rows = itertools.chain(range(0x80, 0x20000, ROW), range(0x20000, 0x40000, ROW * 16))
    for row in rows:
        seen = [chr(code) for code in range(row, row + ROW) if unicodedata.category(chr(code))[0] in "LMNPS"]
        yield from seen[:1] + seen[len(seen) // 2 : len(seen) // 2 + 1]
    yield from ("\U0001fae8", "\ue000", "\U000f0000", "\U0010fffd", "\u0378")


def test_letters_of_every_block_of_unicode_print_or_stand_as_their_names():
    chars = [char for char in dict.fromkeys(samples()) if char not in SELECTORS]
    body = "\n\n".join(f"w{ord(char):x}w {char} z" for char in chars)
    pdf, unprinted = printed(shelf.book(shelf.entry(body)), system=False)
    found = dict(re.findall(r"w([0-9a-f]+)w(.*?)(?=w[0-9a-f]+w|\Z)", shelf.pdf_text(pdf), re.DOTALL))
    names = {one.letter: one.instead for one in unprinted}
    assert 0 < len(names) < len(chars)
    for char in chars:
        # Two characters may share a glyph, and the text of a PDF then knows it by one of them.
        assert found[f"{ord(char):x}"].replace("z", "", 1).strip(" \n"), hex(ord(char))
        if char in names:
            assert shelf.letters(names[char]) in shelf.letters(found[f"{ord(char):x}"]), hex(ord(char))


def test_asking_again_asks_no_compiler(monkeypatch):
    fonts.lost(SCRIPTS, system=False)
    monkeypatch.setattr(fonts, "_asked", None)
    assert fonts.lost(SCRIPTS, system=False) == frozenset()


def test_without_the_fonts_for_cjk_and_a_system_that_has_them_its_letters_are_named(monkeypatch):
    monkeypatch.setattr(fonts, "CJK_PACKAGE", "nowhere_to_be_found")
    fonts.fonts.cache_clear()
    fonts._answers.cache_clear()
    try:
        assert fonts.lost(f"{SCRIPTS} {SIGNS}", system=False) == set("中文日本語ひらがな한국어")
    finally:
        fonts.fonts.cache_clear()
        fonts._answers.cache_clear()


def test_the_page_brings_its_typefaces_along():
    page = next(iter(make_book.make(shelf.book(shelf.entry("Text")), "html").files.values())).decode()
    faces = re.findall(r'font-family:(\w+);font-style:(\w+);[^"]*"data:font/ttf;base64,([A-Za-z0-9+/=]+)"', page)
    assert [(family, style) for family, style, _ in faces] == [
        ("Literata", "normal"),
        ("Literata", "italic"),
        ("Inter", "normal"),
    ]
    assert all(base64.b64decode(data)[:4] == b"\0\1\0\0" for _, _, data in faces)
    assert "font-src data:" in page
    small = make_book.make(shelf.book(shelf.entry("Text"), quality="small"), "html").files
    assert len(next(iter(small.values()))) < 100_000, "a small file has no room for them"
