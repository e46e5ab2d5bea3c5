"""Pure. A book as one HTML page that carries everything: no script, no request, light and dark, and it prints well."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from html import escape, unescape

from journal.prose import clean, to_html
from journal.prose.files import read_alt
from journal.shapes.book import Book, BookEntry, Chapter, ChartStyle, Note, Photo
from journal.shapes.ids import MARKS
from journal.yearbook import charts
from journal.yearbook import words as say
from journal.yearbook.period_charts import CHARTS, PeriodChart
from journal.yearbook.words import Words

_HEADING = re.compile(r"<(/?)h([1-6])>")
_TASK = re.compile(r"<li>(?=(?:\s*<p>)?[☐☑])")
_PICTURE = re.compile(r'<img(?P<before>[^>]*?)src="attachment:(?P<id>[^"]*)"(?P<after>[^>]*)>')
# A page opened from anywhere may load nothing but what is in it, whatever a text in it says.
_POLICY = (
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)


class _Page:
    """One page being written."""

    def __init__(self, book: Book, words: Words, themes: tuple[Mapping[str, str], Mapping[str, str]]) -> None:
        self._book = book
        self._words = words
        self._themes = themes
        self._full_under = say.full_under(book, words)

    def html(self, css: str) -> str:
        order, words = self._book.order, self._words
        title = _text(say.title_of(order, words))
        return "\n".join(
            [
                "<!doctype html>",
                f'<html lang="{_text(order.language)}"><head><meta charset="utf-8"><title>{title}</title>',
                f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
                f"<style>{self._roles()}{css}</style></head><body>",
                f'<a class="skip" href="#book">{_text(words.say("skip"))}</a>',
                *self._cover(title),
                *self._contents(),
                '<main id="book" tabindex="-1">',
                *self._foreword(),
                *(() if order.portfolio else self._year()),
                *(
                    part
                    for number, chapter in enumerate(self._book.chapters)
                    for part in self._chapter(number, chapter)
                ),
                "" if self._book.chapters else f"<p>{_text(words.say('quiet'))}</p>",
                f"</main><footer><p>{_text(say.colophon(self._book, words))}</p></footer></body></html>",
                "",
            ]
        )

    def _roles(self) -> str:
        light, dark = (
            "".join(f"--{role}:{value};" for role, value in theme.items() if len(value) == 7) for theme in self._themes
        )
        return (
            f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}@media print{{:root{{{light}}}}}\n"
        )

    def _cover(self, title: str) -> Iterable[str]:
        order = self._book.order
        yield f'<header class="cover"><h1>{title}</h1>'
        yield f"<p>{_text(say.cover_line(order, self._words))}</p>"
        if order.author:
            yield f'<p class="author">{_text(order.author)}</p>'
        if order.dedication.strip():
            yield f'<div class="dedication">{_under(1, order.dedication)}</div>'
        yield "</header>"

    def _contents(self) -> Iterable[str]:
        words = self._words
        yield f'<nav aria-labelledby="contents"><h2 id="contents">{_text(words.say("contents"))}</h2><ul>'
        for number, chapter in enumerate(self._book.chapters):
            name = _text(say.chapter_name(chapter, words, self._book.order))
            yield f'<li><a href="#m{number}">{name}</a> <small>{words.number(say.evidence_of(chapter))}</small></li>'
        yield "</ul></nav>"

    def _foreword(self) -> Iterable[str]:
        if self._book.order.foreword.strip():
            yield f'<section class="foreword"><h2>{_text(self._words.say("foreword"))}</h2>'
            yield f"{_under(2, self._book.order.foreword)}</section>"

    def _year(self) -> Iterable[str]:
        words, insight = self._words, self._book.insight
        yield f'<section class="year"><h2>{_text(words.say("year"))}</h2>'
        for chart in CHARTS:
            yield from self._figure(chart)
        for name, tags, lifts in (("lifts", insight.lifts, True), ("weighs", insight.weighs, False)):
            yield f"<h3>{_text(words.say(name))}</h3>"
            figures = {tag.name: say.tag_in_words(tag, words, lifts=lifts) for tag in tags}
            told = (f'<li><span class="tag">#{_text(tag)}</span> {_text(said)}</li>' for tag, said in figures.items())
            yield f'<ul class="tags">{"".join(told)}</ul>' if tags else f"<p>{_text(say.no_tags(insight, words))}</p>"
        if insight.turns:
            yield f"<h3>{_text(words.say('turned'))}</h3>"
            yield from (f"<p>{_text(say.turn_in_words(turn, words))}</p>" for turn in insight.turns)
        yield "</section>"

    def _styles(self) -> Iterable[ChartStyle]:
        for theme in self._themes:
            yield ChartStyle(
                colours=theme,
                months=self._words.short_months,
                weekdays=self._words.weekdays,
                width=720,
                font="Inter, sans-serif",
            )

    def _figure(self, chart: PeriodChart) -> Iterable[str]:
        words, insight = self._words, self._book.insight
        title, figures = words.say(chart.title(insight)), chart.figures(insight, words)
        yield f"<figure><h3>{_text(title)} <small>{_text(figures)}</small></h3>"
        for mood, style in zip(("light", "dark"), self._styles(), strict=True):
            if drawn := chart.draw(insight, style).svg:
                yield f'<div class="{mood}" aria-hidden="true">{drawn}</div>'
        yield f"<figcaption>{_text(chart.in_words(insight, words))}</figcaption></figure>"

    def _chapter(self, number: int, chapter: Chapter) -> Iterable[str]:
        name = say.chapter_name(chapter, self._words, self._book.order)
        yield f'<section class="month"><h2 id="m{number}">{_text(name)}</h2>'
        yield f'<p class="figures">{_text(say.chapter_figures(chapter, self._words, self._book.order))}</p>'
        if not self._book.order.portfolio:
            lines = [charts.month_line(self._book.insight.days, chapter.month, style) for style in self._styles()]
            for mood, line in zip(("light", "dark"), lines, strict=True):
                yield f'<div class="{mood}" aria-hidden="true">{line.svg}</div>'
        for quote, entry in self._book.quotes_of(chapter.entries):
            day = _text(self._words.short_day(entry.day))
            yield f'<blockquote class="large" dir="auto"><p>{_text(quote.text)}</p>'
            yield f'<p class="line"><a href="#e{entry.id}">{day}</a></p></blockquote>'
        for entry in chapter.entries:
            yield from self._entry(entry)
        for entry in chapter.elsewhere:
            yield from self._again(entry)
        yield "</section>"

    def _entry(self, entry: BookEntry) -> Iterable[str]:
        words = self._words
        portfolio = bool(self._book.order.portfolio)
        line = f'<time datetime="{entry.day.isoformat()}">{_text(words.day(entry.day, year=portfolio))}</time>'
        if not portfolio:
            sign = f'<span aria-hidden="true">{MARKS[entry.kind]}</span>'
            line += f' <span class="{entry.kind}">{sign} {_text(words.kinds[entry.kind])}</span>'
        yield f'<article id="e{entry.id}">'
        if entry.heading:
            yield f'<p class="line">{line}</p><h3 dir="auto">{_text(entry.heading)}</h3>'
        else:
            yield f'<h3 class="line">{line}</h3>'
        if entry.annotation or entry.shows:
            yield f'<aside class="evidence"><p class="line">{_text(say.shows_in_words(entry, words))}</p>'
            yield f"{_under(3, entry.annotation)}</aside>"
        photos = {photo.id: photo for photo in entry.photos}
        body = _under(3, entry.body)
        shown = {found["id"] for found in _PICTURE.finditer(body)}
        yield f'<div class="body" dir="auto">{_PICTURE.sub(lambda found: _inline(found, photos), body)}</div>'
        yield from (_image(photo) for photo in entry.photos if photo.id not in shown)
        if entry.files:
            yield f'<p class="files">{_text(words.say("files", ", ".join(entry.files)))}</p>'
        if below := entry.tags_below:
            yield f'<p class="tags">{" ".join(f"<span class=tag>#{_text(tag)}</span>" for tag in below)}</p>'
        yield from (self._note("later", note) for note in entry.later_lines)
        yield from (self._note("answer", note) for note in entry.responses)
        yield "</article>"

    def _again(self, entry: BookEntry) -> Iterable[str]:
        """Name an entry under a second component, with a link to where it stands in full."""
        where = _text(self._words.say("in-full", self._full_under[entry.id]))
        yield f'<article><h3 dir="auto">{_text(entry.name or self._words.day(entry.day))}</h3>'
        yield f'<p class="line"><a href="#e{entry.id}">{where}</a></p>'
        if entry.annotation:
            yield f'<aside class="evidence">{_under(3, entry.annotation)}</aside>'
        yield "</article>"

    def _note(self, form: str, note: Note) -> str:
        head = say.note_head(note, self._words)
        return f'<aside class="{form}"><p class="line">{_text(head)}</p>{_under(3, note.text)}</aside>'


def as_html(book: Book, words: Words, light: Mapping[str, str], dark: Mapping[str, str], css: str) -> str:
    """Give the page; `light` and `dark` are the roles of the two themes, `css` is resources/book/book.css."""
    return _Page(book, words, (light, dark)).html(css)


def _text(text: str) -> str:
    return escape(clean(text))


def _under(above: int, text: str) -> str:
    """Give a Markdown text as HTML, its headings one below another under one of the level `above`; none is skipped."""
    levels: list[int] = []

    def deeper(found: re.Match[str]) -> str:
        if not found[1]:
            while levels and levels[-1] >= int(found[2]):
                levels.pop()
            levels.append(int(found[2]))
        return f"<{found[1]}h{min(above + len(levels), 6)}>"

    return _TASK.sub('<li class="task">', _HEADING.sub(deeper, to_html(text)))


def _inline(found: re.Match[str], photos: Mapping[str, Photo]) -> str:
    photo = photos.get(found["id"])
    found_alt = re.search(r'alt="([^"]*)"', found[0])
    alt = read_alt(unescape(found_alt[1]) if found_alt else "")
    if photo is None:
        return f"[{escape(alt.plain)}]" if alt.plain else ""
    image = f'<img alt="{escape(alt.description or alt.caption)}" src="{_data(photo)}">'
    return f"{image}<br><i>{escape(alt.shown)}</i>" if alt.shown else image


def _image(photo: Photo) -> str:
    size = f'width="{photo.width}" height="{photo.height}"'
    return f'<p class="photo"><img alt="{_text(photo.name)}" {size} src="{_data(photo)}"></p>'


def _data(photo: Photo) -> str:
    return f"data:{photo.media_type};base64,{base64.b64encode(photo.data).decode('ascii')}"
