"""Pure. A book as Typst source: main.typ, its pictures beside it as SVG text, nothing on any disk.

Every word of a person travels as a Typst string in quotes, where only the backslash and the quote mean anything; so no
text can become markup, whatever it holds.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

from journal.insights.figures import MINIMUM
from journal.shapes import Insight
from journal.shapes.book import Book, BookEntry, Chapter, ChartStyle, Note, Photo
from journal.yearbook import charts
from journal.yearbook import words as say
from journal.yearbook.period_charts import CHARTS
from journal.yearbook.typst_prose import Body, quoted
from journal.yearbook.words import Words

SHORT = 520
"""Letters of an entry that is never parted, because as much may stay free at the end of a page."""
SHORT_LINES = 10
PHOTO_HEIGHT = {"a4": 84.0, "letter": 84.0, "a5": 62.0}
"""Millimetres: no picture takes much more than a third of a page, so that few pages end early."""
CONTENTS = {"a4": 38, "letter": 38, "a5": 31}
"""Letters of a nameless entry's first words that fit beside a page number in one of the two columns."""
Source = dict[str, str | Photo]
"""{path: file}: text that is said, or a photo, set as an SVG of its size."""
_COLUMN = {"a4": 154.0, "letter": 159.9, "a5": 114.0}
_DETAILED = 250
"""With more entries than this the contents name the months alone."""


class _Typesetter:
    """One book being set: collects the pictures as it goes."""

    def __init__(self, book: Book, words: Words, colours: Mapping[str, str]) -> None:
        """Set `book` with the book's own `words` in `colours` (roles of the theme)."""
        self._book = book
        self._words = words
        self._style = ChartStyle(
            colours=colours, months=words.short_months, weekdays=words.weekdays, width=620, bars=220
        )
        self._files: Source = {}

    def source(self, template: str) -> Source:
        """Give every source file; `main.typ` first, `book.typ` is the template."""
        order, words = self._book.order, self._words
        title = say.title_of(order, words)
        facts = {"title": title, "author": order.author, "language": order.language.split("-")[0], "paper": order.paper}
        given = ", ".join(f"{name}: {quoted(value)}" for name, value in facts.items())
        ground = 'rgb("#FDFBF6")' if order.style == "warm" else "none"
        parts = [
            '#import "book.typ": *',
            f"#show: book.with({given}, ground: {ground})",
            self._cover(title),
            f"#contents({quoted(words.say('contents'))}, {2 if len(self._book.entries) <= _DETAILED else 1})",
        ]
        if order.foreword.strip():
            own = Body(order.foreword, first_level=2, plain=self._book.own_words_plain).typst()
            parts.append(f"#foreword({quoted(words.say('foreword'))}, [{own}])")
        if not order.portfolio:
            parts += self._year(self._book.insight)
        for chapter in self._book.chapters:
            parts.append(self._opening(chapter))
            parts += [self._entry(entry) for entry in chapter.entries]
        if not self._book.chapters:
            parts.append(f"#{quoted(words.say('quiet'))};")
        parts += [*self._index(), f"#back({quoted(say.colophon(self._book, words))})"]
        return {"main.typ": "\n".join(parts), "book.typ": template, **self._files}

    def _cover(self, title: str) -> str:
        order = self._book.order
        span = say.cover_line(order, self._words)
        dedication = (
            f"[{Body(order.dedication, first_level=0, plain=self._book.own_words_plain).typst()}]"
            if order.dedication.strip()
            else "none"
        )
        author = quoted(order.author) if order.author else "none"
        return f"#cover({quoted(title)}, {quoted(span)}, {author}, {dedication})"

    def _year(self, insight: Insight) -> Iterable[str]:
        words = self._words
        yield f"#turn-page\n#heading(level: 1, {quoted(words.say('year'))})"
        for chart in CHARTS:
            drawn, shown = chart.draw(insight, self._style).svg, chart.in_words(insight, words)
            if chart.tells(insight):
                shown = f"{shown} {words.say(chart.hint(insight))}"
            yield self._plate(chart.title(insight), chart.figures(insight, words), drawn, shown)
        yield "#next-page"
        yield "#columns-of(" + ", ".join(self._tag_column(insight, lifts=lifts) for lifts in (True, False)) + ")"
        room = 2 if self._book.order.paper == "a5" else 4
        tags = [tag for tag in insight.tags if tag.of][: 3 * room]
        bars = charts.tag_bars(tags, self._style, insight.period.first, insight.period.last)
        if any(tag.of >= MINIMUM for tag in tags):
            yield self._plate("tags-chart", "", bars.svg, say.tags_in_words(tags, words))
        if insight.turns:
            rows = ", ".join(quoted(say.turn_in_words(turn, words)) for turn in insight.turns[:room])
            lined = insight.lows_with_later_line
            more = quoted(words.count("lined", lined)) if lined else "none"
            yield f"#turned({quoted(words.say('turned'))}, ({rows},), {more})"

    def _opening(self, chapter: Chapter) -> str:
        """Begin a chapter: its name, its figures, and where it is a month, its days along a line."""
        words, order = self._words, self._book.order
        name, counted = say.chapter_name(chapter, words, order), say.chapter_figures(chapter, words, order)
        image = "none"
        if not order.portfolio:
            path = f"month-{chapter.month:%Y-%m}.svg"
            self._files[path] = charts.month_line(self._book.insight.days, chapter.month, self._style).svg
            image = f'image("{path}", width: 100%, alt: {quoted(words.say("named", name, counted))})'
        return f"#month({quoted(name)}, {quoted(counted)}, {image})"

    def _plate(self, name: str, figures: str, svg: str, shown: str) -> str:
        words = self._words
        image = "none"
        if svg:
            self._files[f"{name}.svg"] = svg
            image = f'image("{name}.svg", width: 100%, alt: {quoted(words.say(name) + ". " + figures)})'
        return f"#plate({quoted(words.say(name))}, {quoted(figures)}, {image}, {quoted(shown)})"

    def _tag_column(self, insight: Insight, *, lifts: bool) -> str:
        words = self._words
        tags = insight.lifts if lifts else insight.weighs
        rows = [f"({quoted('#' + tag.name)}, {quoted(say.tag_in_words(tag, words, lifts=lifts))})" for tag in tags]
        rows = rows or [f"(none, {quoted(say.no_tags(insight, words))})"]
        return f"tag-column({quoted(words.say('lifts' if lifts else 'weighs'))}, ({', '.join(rows)},))"

    def _entry(self, entry: BookEntry) -> str:
        words = self._words
        body = Body(entry.body, {photo.id: self._photo(photo) for photo in entry.photos}, plain=entry.plain)
        # Tags never begin a page alone: the last words of the text come along.
        parts = [body.typst(held=bool(entry.tags_below) and not entry.photos and not entry.files)]
        if entry.annotation or entry.shows:
            said = Body(entry.annotation, first_level=3, plain=entry.plain).typst()
            parts.insert(0, f"#evidence({quoted(say.shows_in_words(entry, words))}, [{said}])")
        parts += self._photos([photo for photo in entry.photos if photo.id not in body.shown])
        if entry.files:
            parts.append(f"#files({quoted(words.say('files', ', '.join(entry.files)))})")
        if below := entry.tags_below:
            parts.append(f"#tags({quoted('  '.join('#' + tag for tag in below))})")
        parts += [self._note("later", note, plain=entry.plain) for note in entry.later_lines]
        parts += [self._note("answer", note, plain=entry.plain) for note in entry.responses]
        heading = quoted(_closed(entry.heading)) if say.visible(entry.heading) else "none"
        name = quoted(
            _closed(_one_line(say.visible(entry.name) or words.day(entry.day), CONTENTS[self._book.order.paper]))
        )
        kind = (quoted(entry.kind), quoted(words.kinds[entry.kind]))
        portfolio = bool(self._book.order.portfolio)
        facts = (quoted(words.day(entry.day, year=portfolio)), *(("none", "none") if portfolio else kind))
        inside = "\n".join(parts)
        starred = "true" if entry.starred and not portfolio else "false"
        whole = "true" if _is_short(entry) else "false"
        return (
            f"#entry({whole}, {', '.join(facts)}, {starred}, {heading}, {name}, {quoted('e' + entry.id)}, [{inside}])"
        )

    def _photo(self, photo: Photo, share: float = 1.0) -> str:
        path = f"photos/{photo.id}.svg"
        self._files[path] = photo
        paper = self._book.order.paper
        width = _COLUMN[paper] * share
        width = min(width, PHOTO_HEIGHT[paper] * share * photo.width / photo.height, photo.width / 5)
        return f"#photo({quoted(path)}, {quoted(self._words.say('photo', photo.name))}, {width:.1f}mm)"

    def _photos(self, photos: list[Photo]) -> Iterable[str]:
        for at in range(0, len(photos) - 1, 2):
            one, two = (self._photo(photo, 0.48).removeprefix("#") for photo in photos[at : at + 2])
            yield f"#photo-pair({one}, {two})"
        if len(photos) % 2:
            yield self._photo(photos[-1])

    def _note(self, form: str, note: Note, *, plain: bool) -> str:
        head = say.note_head(note, self._words)
        return f"#{form}({quoted(head)}, [{Body(note.text, first_level=3, plain=plain).typst()}])"

    def _index(self) -> Iterable[str]:
        keys: dict[str, list[str]] = defaultdict(list)
        for entry in self._book.entries:
            for tag in entry.tags:
                keys[tag].append("e" + entry.id)
        if keys:
            ordered = sorted(keys.items(), key=lambda one: one[0].casefold())
            rows = ", ".join(f"({quoted('#' + tag)}, ({', '.join(map(quoted, of))},))" for tag, of in ordered)
            yield f"#tag-index({quoted(self._words.say('index'))}, ({rows},))"


def as_typst(book: Book, words: Words, colours: Mapping[str, str], template: str) -> Source:
    """Give the source of a book; `template` is resources/book/book.typ."""
    return _Typesetter(book, words, colours).source(template)


def _is_short(entry: BookEntry) -> bool:
    """Tell whether an entry surely fits on a page, whatever the paper."""
    texts = (entry.body, entry.annotation, *(note.text for note in (*entry.later_lines, *entry.responses)))
    lines = sum(text.count("\n") + 1 for text in texts)
    return not entry.photos and sum(map(len, texts)) <= SHORT and lines <= SHORT_LINES


def _one_line(name: str, most: int) -> str:
    return name if len(name) <= most else name[: most - 1].rsplit(" ", 1)[0].rstrip(" …,;:.") + "…"


def _closed(name: str) -> str:
    """Let a page number after a name that runs from the right stand behind it, not within (UAX #9, rule N1)."""
    return f"{name}\u200e" if any(unicodedata.bidirectional(char) in {"R", "AL"} for char in name) else name
