"""Pure. A book as EPUB 3 for a telephone or a reader: a file a month, its pictures beside, to be seen and to be heard.

It is the HTML of the page, read once more and written as XML, in a ZIP with a package document (EPUB 3.2).
"""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from html import escape
from html.parser import HTMLParser
from urllib.parse import quote, urlsplit

from journal.digests import digest_of
from journal.prose import clean
from journal.shapes.book import Book, BookEntry, Photo
from journal.yearbook import words as say
from journal.yearbook.as_html import Page, escaped
from journal.yearbook.cover import photo_of
from journal.yearbook.sections import Section, term_name
from journal.yearbook.words import Words

MEDIA_TYPE, XHTML = "application/epub+zip", "application/xhtml+xml"
DRAWN = "cover.svg"
_VOID = {"br", "hr", "img"}
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f.]*:[0-9a-f:.]+")
_SVG = re.compile(r"(<svg.*?</svg>)", re.DOTALL)
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif"}
_DIRECTED = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"}
"""What runs the way its own words do."""
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_ACCESS = {
    "accessMode": ("textual", "visual"),
    "accessModeSufficient": ("textual",),
    "accessibilityFeature": ("tableOfContents", "readingOrder", "structuralNavigation", "alternativeText"),
    "accessibilityHazard": ("none",),
}
"""What stands in it for those who see, hear or read in other ways (schema.org); every picture has words of its own."""


class _Pages(Page):
    """The parts of a book as documents of their own: what leads to an entry leads to its month."""

    def __init__(self, book: Book, words: Words, theme: Mapping[str, str]) -> None:
        super().__init__(book, words, {"light": theme})
        self.drawn = ""
        """What grows on the cover, once that was written."""
        self.level = 2  # every document begins anew
        sections = (section for part in self.parts for section in part.sections)
        self._places = {entry.id: _file(section) for section in sections for entry in section.chapter.entries}

    def href(self, entry: BookEntry) -> str:
        return f"{self._places[entry.id]}#e{entry.id}"

    def place_of(self, section: Section) -> str:
        return _file(section)

    def source(self, photo: Photo) -> str:
        return picture_path(photo)

    def front(self, drawn: str, said: str) -> str:
        self.drawn = drawn
        return f'<p class="front"><img alt="{said}" src="{DRAWN}"></p>'


class _Xml(HTMLParser):
    """Writes HTML down as XML: what is begun is ended, and an address that is none is no link."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.made: list[str] = []
        self._links: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a":
            self._links.append(bool(address := address_of(given.get("href", ""))))
            if not address:
                return
            given["href"] = address
        if tag in _DIRECTED:
            given.setdefault("dir", "auto")
        said = "".join(f' {name}="{escape(clean(value))}"' for name, value in given.items())
        self.made.append(f"<{tag}{said}/>" if tag in _VOID else f"<{tag}{said}>")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and not (tag == "a" and not self._links.pop()):
            self.made.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.made.append(escape(clean(data), quote=False))


def as_epub(book: Book, words: Words, theme: Mapping[str, str], css: str, made_at: datetime) -> bytes:
    """Give the book; `theme` are the roles of its colours, `css` is resources/book/epub.css, `made_at` stands in it."""
    title = words.typeset(say.title_of(book.order, words))
    pages = _Pages(book, words, theme)
    parts = _parts(book, words, pages, title)
    documents = {path: _document(book, name, html) for path, (name, html) in parts.items()}
    documents["contents.xhtml"] = _document(book, words.say("contents"), _contents(book, words, pages, title))
    files: dict[str, bytes] = {name: text.encode() for name, text in documents.items()}
    files["book.css"] = css.encode()
    if pages.drawn:
        files[DRAWN] = pages.drawn.encode()
    files |= {picture_path(photo): photo.data for photo in book.photos}
    front = photo_of(book)
    package = _package(book, title, files, picture_path(front) if front else DRAWN, made_at)
    whole = {"META-INF/container.xml": _CONTAINER.encode(), "book/package.opf": package.encode()}
    return _zipped(whole | {f"book/{name}": data for name, data in files.items()})


def picture_path(photo: Photo) -> str:
    """Give where a picture stands beside the documents."""
    return f"photos/{photo.id}.{_ENDINGS.get(photo.media_type, 'img')}"


def as_xml(html: str) -> str:
    """Give HTML as XML; a drawing in it is that already."""
    writer = _Xml()
    for place, part in enumerate(_SVG.split(html)):
        if place % 2:
            writer.made.append(part)
        else:
            writer.feed(part)
    writer.close()
    return "".join(writer.made)


def address_of(href: str) -> str:
    """Give an address as a standard one, "" where it is none."""
    try:
        parts = urlsplit(href)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme in {"http", "https"} and not _HOST.fullmatch(host or ""):
        return ""
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quote(href, safe="%/:?#@!$&'()*+,;=~-._"))


def _parts(book: Book, words: Words, pages: Page, title: str) -> dict[str, tuple[str, Iterable[str]]]:
    """Give {file: (what it is called, its HTML)} in reading order."""
    parts: dict[str, tuple[str, Iterable[str]]] = {"cover.xhtml": (title, pages.cover())}
    if book.order.foreword.strip():
        parts["foreword.xhtml"] = (words.say("foreword"), pages.foreword())
    if not book.order.portfolio:
        parts["year.xhtml"] = (words.say("year"), pages.year())
    for number, part in enumerate(pages.parts):
        if part.term is not None:
            parts[_opening(number)] = (
                words.typeset(term_name(part.term, words)),
                pages.opening(number, part, part.term),
            )
        parts |= {_file(section): (pages.name_of(section), pages.chapter(section)) for section in part.sections}
    if not book.chapters:
        parts["quiet.xhtml"] = (title, [f"<p>{escaped(words.say('quiet'))}</p>"])
    if book.companions:
        parts["companions.xhtml"] = (words.say("companions"), pages.companions())
    told = escaped(words.typeset(say.colophon_as_set(book, words)))
    said = f"<section><h2>{escaped(words.say('about'))}</h2><p>{told}</p></section>"
    return parts | {"about.xhtml": (words.say("about"), [said])}


def _opening(number: int) -> str:
    return f"term-{number}.xhtml"


def _file(section: Section) -> str:
    return f"chapter-{section.number}.xhtml"


def _contents(book: Book, words: Words, pages: Page, title: str) -> Iterator[str]:
    yield f'<nav epub:type="toc" role="doc-toc" id="toc"><h1>{escaped(words.say("contents"))}</h1><ol>'
    yield f'<li><a href="cover.xhtml">{escaped(title)}</a></li>'
    if book.order.foreword.strip():
        yield f'<li><a href="foreword.xhtml">{escaped(words.say("foreword"))}</a></li>'
    if not book.order.portfolio:
        yield f'<li><a href="year.xhtml">{escaped(words.say("year"))}</a></li>'
    for number, part in enumerate(pages.parts):
        if part.term is not None:
            yield f'<li><a href="{_opening(number)}">{escaped(words.typeset(term_name(part.term, words)))}</a><ol>'
        for section in part.sections:
            yield f'<li><a href="{_file(section)}">{escaped(pages.name_of(section))}</a>'
            names = {entry.id: say.visible(entry.name) or words.day(entry.day) for entry in section.chapter.entries}
            told = (
                f'<li><a href="{pages.href(entry)}">{escaped(words.typeset(names[entry.id]))}</a></li>'
                for entry in section.chapter.entries
            )
            yield f"<ol>{''.join(told)}</ol></li>" if section.chapter.entries else "</li>"
        if part.term is not None:
            yield "</ol></li>"
    if book.companions:
        yield f'<li><a href="companions.xhtml">{escaped(words.say("companions"))}</a></li>'
    yield f'<li><a href="about.xhtml">{escaped(words.say("about"))}</a></li></ol></nav>'


def _document(book: Book, name: str, parts: Iterable[str]) -> str:
    language, body = escaped(book.order.language), as_xml("\n".join(parts))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}"><head><title>{escaped(name)}</title>'
        f'<link rel="stylesheet" type="text/css" href="book.css"/></head><body>\n{body}\n</body></html>\n'
    )


def _package(book: Book, title: str, files: Mapping[str, bytes], front: str, made_at: datetime) -> str:
    order = book.order
    mark = uuid.UUID(digest_of(b"".join(files.values()))[:32], version=4)
    facts = [
        f'<dc:identifier id="mark">urn:uuid:{mark}</dc:identifier>',
        f"<dc:title>{escaped(title)}</dc:title>",
        f"<dc:language>{escaped(order.language)}</dc:language>",
        f'<meta property="dcterms:modified">{made_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</meta>',
    ]
    if say.visible(order.author):
        facts.append(f"<dc:creator>{escaped(order.author)}</dc:creator>")
    facts += [f'<meta property="schema:{name}">{value}</meta>' for name, values in _ACCESS.items() for value in values]
    items: list[str] = []
    spine: list[str] = []
    for number, (path, data) in enumerate(files.items()):
        kind = _kind(path)
        of = _property(path, data, front)
        items.append(f'<item id="i{number}" href="{path}" media-type="{kind}"{of}/>')
        if kind == XHTML:
            place = 1 if path == "contents.xhtml" else len(spine)  # behind the cover, as in print
            spine.insert(place, f'<itemref idref="i{number}"/>')
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="mark"'
        f' xml:lang="{escaped(order.language)}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"{chr(10).join(facts)}\n</metadata><manifest>\n{chr(10).join(items)}\n</manifest>"
        f"<spine>{''.join(spine)}</spine></package>\n"
    )


def _property(path: str, data: bytes, front: str) -> str:
    if path in {"contents.xhtml", front}:
        return f' properties="{"cover-image" if path == front else "nav"}"'
    return ' properties="svg"' if path.endswith(".xhtml") and b"<svg" in data else ""


def _kind(path: str) -> str:
    ending = path.rpartition(".")[2]
    known = {name: kind for kind, name in _ENDINGS.items()}
    return {"xhtml": XHTML, "css": "text/css", "svg": "image/svg+xml", **known}.get(ending, "application/octet-stream")


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """Give the ZIP: what it is comes first and unpacked, and no entry tells of a time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("mimetype"), MEDIA_TYPE, zipfile.ZIP_STORED)
        for path, data in files.items():
            made.writestr(zipfile.ZipInfo(path), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
