"""Pure. A book as one HTML page that carries everything: no script, no request, light and dark, and it prints well."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape, unescape

from journal.insights.figures import figures_of
from journal.prose import clean
from journal.prose.files import AltText, Size, read_alt
from journal.shapes import Span
from journal.shapes.book import Book, BookEntry, Chart, ChartStyle, Note, Photo
from journal.shapes.ids import MARKS
from journal.yearbook import charts
from journal.yearbook import words as say
from journal.yearbook.cover import leaves_of, photo_of, stem
from journal.yearbook.paper import PAPERS
from journal.yearbook.period_charts import CHARTS, HIGHS_AND_LOWS, PeriodChart
from journal.yearbook.sections import Part, Section, in_terms, parts_of, section_name, term_name
from journal.yearbook.tree import tree_of
from journal.yearbook.typography import typeset_tree
from journal.yearbook.words import Words

_HEADING = re.compile(r"<(/?)h([1-6])>")
_TASK = re.compile(r"<li>(?=(?:\s*<p>)?[☐☑])")
_SIDE = re.compile(r'(?<=<t[hd]) align="(left|center|right)"')
_PICTURE = re.compile(r'<img(?P<before>[^>]*?)src="attachment:(?P<id>[^"]*)"(?P<after>[^>]*)>')
# A page opened from anywhere may load nothing but what is in it, whatever a text in it says.
_POLICY = (
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)


class Page:
    """A book being written as HTML: one page, or the parts of it one by one."""

    def __init__(self, book: Book, words: Words, themes: Mapping[str, Mapping[str, str]]) -> None:
        """Write `book` with the book's own `words`; `themes` has roles of "light", perhaps of "dark"."""
        self._book = book
        self._words = words
        self._themes = themes
        self._full_under = say.full_under(book, words)
        self.parts = parts_of(book)
        self._in_terms = in_terms(self.parts)
        self.level = 3 if self._in_terms else 2
        """The level of a chapter's heading; its entries stand one below."""

    def html(self, css: str) -> str:
        """Give it as one page."""
        order, words = self._book.order, self._words
        title = self._set(say.title_of(order, words))
        return "\n".join(
            [
                "<!doctype html>",
                f'<html lang="{escaped(order.language)}"><head><meta charset="utf-8"><title>{title}</title>',
                f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
                f"<style>{self._roles()}{css}</style></head><body>",
                f'<a class="skip" href="#book">{escaped(words.say("skip"))}</a>',
                *self.cover(),
                *self._contents(),
                '<main id="book" tabindex="-1">',
                *self.foreword(),
                *(() if order.portfolio else self.year()),
                *self._body(),
                "" if self._book.chapters else f"<p>{escaped(words.say('quiet'))}</p>",
                *self.companions(),
                f"</main><footer><p>{self._set(say.colophon_as_set(self._book, words))}</p></footer></body></html>",
                "",
            ]
        )

    def _roles(self) -> str:
        light, dark = (
            "".join(f"--{role}:{value};" for role, value in self._themes[mood].items() if len(value) == 7)
            for mood in ("light", "dark")
        )
        return (
            f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}@media print{{:root{{{light}}}}}\n"
        )

    def href(self, entry: BookEntry) -> str:
        """Give where an entry stands."""
        return f"#e{entry.id}"

    def source(self, photo: Photo) -> str:
        """Give where a picture comes from."""
        return f"data:{photo.media_type};base64,{base64.b64encode(photo.data).decode('ascii')}"

    def front(self, drawn: str, said: str) -> str:
        """Give the drawing of a cover, with what is heard of it."""
        hidden = drawn.replace("<svg ", '<svg aria-hidden="true" ', 1)  # it is heard once, by its words
        return f'<div class="front" role="img" aria-label="{said}">{hidden}</div>'

    def cover(self) -> Iterable[str]:
        """Give the cover: what the book is called, its days, whose it is, and for whom."""
        order = self._book.order
        yield '<header class="cover">'
        if (photo := photo_of(self._book)) is not None:
            alt = escaped(self._words.say("photo", photo.name))
            yield f'<p class="front"><img alt="{alt}" src="{self.source(photo)}"></p>'
        elif told := leaves_of(self._book):
            said = f"{self._words.say('weeks')}. {say.totals(self._book.insight, self._words)}"
            yield self.front(stem(told, PAPERS["a5"]), escaped(said))
        yield f"<h1>{self._set(say.title_of(order, self._words))}</h1>"
        yield f"<p>{self._set(say.cover_line(order, self._words))}</p>"
        if say.visible(order.author):
            yield f'<p class="author">{self._set(order.author)}</p>'
        if order.dedication.strip():
            yield f'<div class="dedication">{self._under(1, order.dedication)}</div>'
        yield "</header>"

    def _contents(self) -> Iterable[str]:
        words = self._words
        yield f'<nav aria-labelledby="contents"><h2 id="contents">{escaped(words.say("contents"))}</h2><ul>'
        for number, part in enumerate(self.parts):
            if part.term is not None:
                yield f'<li><a href="#t{number}">{self._set(term_name(part.term, words))}</a><ul>'
            for section in part.sections:
                counted = words.number(say.evidence_of(section.chapter))
                name, place = escaped(self.name_of(section)), self.place_of(section)
                yield f'<li><a href="{place}">{name}</a> <small>{counted}</small></li>'
            if part.term is not None:
                yield "</ul></li>"
        if self._book.companions:
            yield f'<li><a href="#companions">{escaped(words.say("companions"))}</a></li>'
        yield "</ul></nav>"

    def _body(self) -> Iterable[str]:
        for number, part in enumerate(self.parts):
            if part.term is not None:
                yield from self.opening(number, part, part.term)
            for section in part.sections:
                yield from self.chapter(section)

    def name_of(self, section: Section) -> str:
        """Give what stands above a section."""
        return self._words.typeset(section_name(section, self._words, self._book.order, of_term=self._in_terms))

    def place_of(self, section: Section) -> str:
        """Give where a section begins."""
        return f"#m{section.number}"

    def opening(self, number: int, part: Part, term: Span) -> Iterable[str]:
        """Open a term: its name and days, its weeks, what it holds, and its months."""
        words, insight = self._words, figures_of(term, part.entries, ())
        yield f'<section class="term"><h2 id="t{number}">{self._set(term_name(term, words))}</h2>'
        yield f'<p class="span">{escaped(part.days(words))}</p>'
        yield from self._drawn(partial(HIGHS_AND_LOWS.draw, insight))
        yield f"<p>{escaped(part.figures(words))}</p><ul>"
        for section in part.sections:
            yield f'<li><a href="{self.place_of(section)}">{escaped(self.name_of(section))}</a></li>'
        yield "</ul></section>"

    def foreword(self) -> Iterable[str]:
        """Give the foreword, where there is one."""
        if self._book.order.foreword.strip():
            yield f'<section class="foreword"><h2>{escaped(self._words.say("foreword"))}</h2>'
            yield f"{self._under(2, self._book.order.foreword)}</section>"

    def year(self) -> Iterable[str]:
        """Give the figures of the period."""
        words, insight = self._words, self._book.insight
        yield f'<section class="year"><h2>{escaped(words.say("year"))}</h2>'
        for chart in (one for one in CHARTS if one.tells(insight)):
            yield from self._figure(chart)
        both = (("lifts", insight.lifts, True), ("weighs", insight.weighs, False))
        for name, tags, lifts in both if say.tags_tell(insight) else ():
            yield f"<h3>{escaped(words.say(name))}</h3>"
            figures = {tag.name: say.tag_in_words(tag, words, lifts=lifts) for tag in tags}
            told = (
                f'<li><span class="tag">#{escaped(tag)}</span> {escaped(said)}</li>' for tag, said in figures.items()
            )
            yield f'<ul class="tags">{"".join(told)}</ul>' if tags else f"<p>{escaped(say.no_tags(insight, words))}</p>"
        if insight.turns:
            yield f"<h3>{escaped(words.say('turned'))}</h3>"
            yield from (f"<p>{self._set(say.turn_in_words(turn, words))}</p>" for turn in insight.turns)
        yield "</section>"

    def _drawn(self, draw: Callable[[ChartStyle], Chart]) -> Iterable[str]:
        months, weekdays = self._words.short_months, self._words.weekdays
        for mood, theme in self._themes.items():
            style = ChartStyle(colours=theme, months=months, weekdays=weekdays, width=720, font="Inter, sans-serif")
            if svg := draw(style).svg:
                yield f'<div class="{mood}" aria-hidden="true">{svg}</div>'

    def _figure(self, chart: PeriodChart) -> Iterable[str]:
        words, insight = self._words, self._book.insight
        title, figures = words.say(chart.title(insight)), chart.figures(insight, words)
        yield f"<figure><h3>{escaped(title)} <small>{escaped(figures)}</small></h3>"
        yield from self._drawn(partial(chart.draw, insight))
        yield f"<figcaption>{self._set(chart.in_words(insight, words))}</figcaption></figure>"

    def chapter(self, section: Section) -> Iterable[str]:
        """Give a month, or a component of a portfolio, with its entries."""
        chapter, head = section.chapter, f"h{self.level}"
        yield f'<section class="month"><{head} id="m{section.number}">{escaped(self.name_of(section))}</{head}>'
        yield f'<p class="figures">{self._set(say.chapter_figures(chapter, self._words, self._book.order))}</p>'
        if not self._book.order.portfolio:
            yield from self._drawn(partial(charts.month_line, self._book.insight.days, chapter.month))
        for quote, entry in self._book.quotes_of(chapter.entries):
            day = escaped(self._words.short_day(entry.day))
            yield f'<blockquote class="large" dir="auto"><p>{self._set(quote.text)}</p>'
            yield f'<p class="line"><a href="{self.href(entry)}">{day}</a></p></blockquote>'
        for entry in chapter.entries:
            yield from self._entry(entry)
        for entry in chapter.elsewhere:
            yield from self._again(entry)
        yield "</section>"

    def companions(self) -> Iterable[str]:
        """Give who was let in, with what they said where that goes in; nothing where nobody was."""
        words, told = self._words, {entry.id: entry for entry in self._book.entries}
        if not self._book.companions:
            return
        yield f'<section class="companions"><h2 id="companions">{escaped(words.say("companions"))}</h2>'
        yield f"<p>{escaped(words.count('readers', len(self._book.companions)))}</p>"
        for one in self._book.companions:
            yield f'<h3 dir="auto">{self._set(say.companion_name(one, words))}</h3>'
            yield f'<p class="line">{escaped(" · ".join(say.companion_facts(one, words)))}</p>'
            for entry, note in one.words:
                when = escaped("  ·  ".join(say.said_when(note, words)))
                line = f'<a href="{self.href(told[entry])}">{when}</a>' if entry in told else when
                yield f'<aside class="answer"><p class="line">{line}</p>{self._under(3, note.text)}</aside>'
        yield "</section>"

    def _entry(self, entry: BookEntry) -> Iterable[str]:
        words, level, head = self._words, self.level + 1, f"h{self.level + 1}"
        portfolio = bool(self._book.order.portfolio)
        line = f'<time datetime="{entry.day.isoformat()}">{escaped(words.day(entry.day, year=portfolio))}</time>'
        if not portfolio:
            sign = f'<span aria-hidden="true">{MARKS[entry.kind]}</span>'
            line += f' <span class="{entry.kind}">{sign} {escaped(words.kinds[entry.kind])}</span>'
        yield f'<article id="e{entry.id}">'
        if entry.heading:
            yield f'<p class="line">{line}</p><{head} dir="auto">{self._set(entry.heading)}</{head}>'
        else:
            yield f'<{head} class="line">{line}</{head}>'
        if entry.annotation or entry.shows:
            yield f'<aside class="evidence"><p class="line">{self._set(say.shows_in_words(entry, words))}</p>'
            yield f"{self._under(level, entry.annotation)}</aside>"
        photos = {photo.id: photo for photo in entry.photos}
        shown: set[str] = set()

        def show(found: re.Match[str]) -> str:
            shown.add(found["id"])
            photo = photos.get(found["id"])
            return self._inline(found, photo) if photo is not None else _named(found)

        yield f'<div class="body" dir="auto">{self._under(level, entry.body, show)}</div>'
        yield from (self._image(photo) for photo in entry.photos if photo.id not in shown)
        if entry.files:
            yield f'<p class="files">{escaped(words.say("files", ", ".join(entry.files)))}</p>'
        if below := entry.tags_below:
            yield f'<p class="tags">{" ".join(f"<span class=tag>#{escaped(tag)}</span>" for tag in below)}</p>'
        yield from (self._note("later", note) for note in entry.later_lines)
        yield from (self._note("answer", note) for note in entry.responses)
        yield "</article>"

    def _again(self, entry: BookEntry) -> Iterable[str]:
        """Name an entry under a second component, with a link to where it stands in full."""
        where = self._set(self._words.say("in-full", self._full_under[entry.id]))
        head = f"h{self.level + 1}"
        yield f'<article><{head} dir="auto">{self._set(entry.name or self._words.day(entry.day))}</{head}>'
        yield f'<p class="line"><a href="{self.href(entry)}">{where}</a></p>'
        if entry.annotation:
            yield f'<aside class="evidence">{self._under(self.level + 1, entry.annotation)}</aside>'
        yield "</article>"

    def _note(self, form: str, note: Note) -> str:
        head = say.note_head(note, self._words)
        return (
            f'<aside class="{form}"><p class="line">{escaped(head)}</p>{self._under(self.level + 1, note.text)}</aside>'
        )

    def _inline(self, found: re.Match[str], photo: Photo) -> str:
        alt = _alt(found)
        small = ' class="small"' if alt.size is Size.SMALL else ""
        image = f'<img{small} alt="{escape(alt.description or alt.caption)}" src="{self.source(photo)}">'
        return f"{image}<br><i>{self._set(alt.shown)}</i>" if alt.shown else image

    def _under(self, above: int, text: str, show: Callable[[re.Match[str]], str] | None = None) -> str:
        """Give a Markdown text as HTML below a heading of the level `above`; `show` gives what stands for a picture."""
        html = typeset_tree(tree_of(text), self._words.quotes).html()
        html = _SIDE.sub(r' class="at-\1"', _TASK.sub('<li class="task">', _levelled(html, above)))
        return _PICTURE.sub(show or _named, html)

    def _set(self, text: str) -> str:
        """Give a line of words as a printer sets them."""
        return escaped(self._words.typeset(text))

    def _image(self, photo: Photo) -> str:
        size = f'width="{photo.width}" height="{photo.height}"'
        return f'<p class="photo"><img alt="{escaped(photo.name)}" {size} src="{self.source(photo)}"></p>'


def as_html(book: Book, words: Words, light: Mapping[str, str], dark: Mapping[str, str], css: str) -> str:
    """Give the page; `light` and `dark` are the roles of the two themes, `css` is resources/book/book.css."""
    return Page(book, words, {"light": light, "dark": dark}).html(css)


def escaped(text: str) -> str:
    """Give words as they stand in HTML."""
    return escape(clean(text))


def _alt(found: re.Match[str]) -> AltText:
    """Give the words that stand for a picture in a text."""
    words = re.search(r'alt="([^"]*)"', found[0])
    return read_alt(unescape(words[1]) if words else "")


def _named(found: re.Match[str]) -> str:
    """Give the words of a picture that is not there."""
    plain = _alt(found).plain
    return f"[{escape(plain)}]" if plain else ""


def _levelled(html: str, above: int) -> str:
    """Put the headings of a text one below another under one of the level `above`; none is skipped."""
    levels: list[int] = []

    def deeper(found: re.Match[str]) -> str:
        if not found[1]:
            while levels and levels[-1] >= int(found[2]):
                levels.pop()
            levels.append(int(found[2]))
        return f"<{found[1]}h{min(above + len(levels), 6)}>"

    return _HEADING.sub(deeper, html)
