"""Pure. A book as Typst source: main.typ, its pictures beside it as SVG text, nothing on any disk.

Every word of a person travels as a Typst string in quotes, where only the backslash and the quote mean anything; so no
text can become markup, whatever it holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import accumulate

from journal.book_order import THIN
from journal.insights.figures import MINIMUM, figures_of
from journal.shapes import Insight, Kind
from journal.shapes.book import Book, BookEntry, ChartStyle
from journal.shapes.ids import MARKS
from journal.yearbook import charts
from journal.yearbook import words as say
from journal.yearbook.cover import leaves_of, photo_of, stem
from journal.yearbook.paper import PAPERS
from journal.yearbook.period_charts import CHARTS, HIGHS_AND_LOWS
from journal.yearbook.sections import Part, Section, in_terms, parts_of, section_name, term_name
from journal.yearbook.typst_entries import Source, TypsetEntries, on_page
from journal.yearbook.typst_prose import Body, quoted, said
from journal.yearbook.words import Words

_DETAILED = 250
"""With more entries than this the contents name the months alone."""
_PAGES_A_LINE, _LINES_OF_INDEX = 11, 56
"""Numbers of pages that stand in a line of the index, and lines of both its columns that fill a page."""


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
        self._parts = parts_of(book)
        self._level = 2 if in_terms(self._parts) else 1
        self._thin = not book.order.portfolio and len(book.entries) < THIN
        self._full_under = say.full_under(book, words)
        self._entries = TypsetEntries(
            book, words, self._files, 1 if self._thin or book.order.alone else self._level + 1
        )

    def source(self, template: str) -> Source:
        """Give every source file; `main.typ` first, `book.typ` is the template."""
        order = self._book.order
        facts = {
            "title": self._words.typeset(self._title),
            "author": order.author,
            "language": order.language.split("-")[0],
        }
        given = ", ".join(f"{name}: {quoted(value)}" for name, value in facts.items())
        ground = 'rgb("#FEFCF7")' if order.style == "warm" and not order.proof else "none"
        parts = ['#import "book.typ": *', f"#show: book.with({given}, ground: {ground})"]
        parts += self._alone() if order.alone else self._whole()
        wishes = {"proof": order.proof, "alone": order.alone}
        head = f"#let paper = {quoted(order.paper)}\n"
        head += "".join(f"#let {name} = {'true' if wish else 'false'}\n" for name, wish in wishes.items())
        head += PAPERS[order.paper].typst()
        return {"main.typ": "\n".join(parts), "book.typ": head + template, **self._files}

    def _whole(self) -> Iterable[str]:
        yield from self._front()
        if not self._thin and not self._book.order.portfolio:
            yield from self._year(self._book.insight)
        for number, part in enumerate(self._parts):
            yield from self._part(part, number)
        if not self._book.chapters:
            yield f"#turn-page()\n{self._set(self._words.say('quiet'))}"
        yield from self._companions()
        if not self._thin:
            yield from self._index()
        yield self._back()

    def _alone(self) -> Iterable[str]:
        words, book = self._words, self._book
        yield from (self._entries.entry(entry, month=words.month(entry.day)) for entry in book.entries)
        if book.order.protect and (book.replaced or book.undecided):
            yield f"#said-of-names([{self._set(say.names_in_words(book, words))}])"

    @property
    def _title(self) -> str:
        return say.named(self._book, self._words)

    # The front

    def _front(self) -> Iterable[str]:
        order, words = self._book.order, self._words
        title, span = f"[{self._set(self._title)}]", f"[{self._set(say.years_of(order, words))}]"
        author = f"[{self._set(order.author)}]" if say.visible(order.author) else "none"
        yield self._cover(title, span, author)
        if not self._thin:
            yield f"#half-title({title})"
        days = quoted(words.span(order.period.first, order.period.last))
        counted = quoted(words.count("entries", len(self._book.entries)))
        yield f"#title-page({title}, {span}, {author}, ({days}, {counted}))"
        if order.dedication.strip():
            yield f"#dedication([{self._own(order.dedication, 0)}])"
        if not self._thin:
            yield self._contents()
        if order.foreword.strip():
            yield f"#foreword({quoted(words.say('foreword'))}, [{self._own(order.foreword, 2)}])"

    def _own(self, text: str, level: int) -> str:
        return Body(text, first_level=level, marks=self._words.quotes, plain=self._book.own_words_plain).typst()

    def _set(self, text: str) -> str:
        """Give a line of words as Typst markup, as a printer sets them."""
        return said(self._words.typeset(text))

    def _cover(self, title: str, span: str, author: str) -> str:
        order = self._book.order
        if (photo := photo_of(self._book)) is not None:
            path = self._entries.file_of(photo)
            alt = quoted(self._words.say("photo", photo.name))
            picture = f'image("{path}", width: 100%, height: 100%, fit: "cover", alt: {alt})'
            return f"#cover-photo({title}, {span}, {author}, {picture})"
        if told := leaves_of(self._book):
            self._files["cover.svg"] = stem(told, PAPERS[order.paper])
            alt = quoted(f"{self._words.say('weeks')}. {say.totals(self._book.insight, self._words)}")
            return f'#cover-weeks({title}, {span}, {author}, image("cover.svg", width: 100%, alt: {alt}))'
        return f"#cover-type({title}, {span}, {author})"

    def _contents(self) -> str:
        known = []
        told = [("e" + entry.id, entry) for entry in self._book.entries]
        told += [
            (f"a{number}-{entry.id}", entry)
            for number, chapter in enumerate(self._book.chapters)
            for entry in chapter.elsewhere
        ]
        for key, entry in told:
            kind = "none" if self._book.order.portfolio else quoted(entry.kind)
            nameless = "false" if say.visible(entry.heading) else "true"
            known.append(f"{quoted(key)}: ({quoted(str(entry.day.day))}, {kind}, {nameless})")
        depth = self._level + (len(self._book.entries) <= _DETAILED)
        entries = f"({', '.join(known)})" if known else "(:)"
        return f"#contents({quoted(self._words.say('contents'))}, {depth}, {self._level}, {entries})"

    # The year, its terms, its months

    def _year(self, insight: Insight) -> Iterable[str]:
        words = self._words
        plates = []
        for chart in (one for one in CHARTS if one.tells(insight)):
            drawn = chart.draw(insight, self._style).svg
            shown = f"{chart.in_words(insight, words)} {words.say(chart.hint(insight))}"
            plates.append(self._plate(chart.title(insight), chart.figures(insight, words), drawn, shown))
        yield f"#year({quoted(words.say('year'))}, [{chr(10).join(plates)}])"
        yield "#next-page"
        if say.tags_tell(insight):
            yield "#columns-of(" + ", ".join(self._tag_column(insight, lifts=lifts) for lifts in (True, False)) + ")"
        room = 2 if self._book.order.paper == "a5" else 4
        tags = [tag for tag in insight.tags if tag.of][: 3 * room]
        bars = charts.tag_bars(tags, self._style, insight.period.first, insight.period.last)
        if any(tag.of >= MINIMUM for tag in tags):
            yield self._plate("tags-chart", "", bars.svg, say.tags_in_words(tags, words))
        if insight.turns:
            rows = ", ".join(f"[{self._set(say.turn_in_words(turn, words))}]" for turn in insight.turns[:room])
            lined = insight.lows_with_later_line
            more = quoted(words.count("lined", lined)) if lined else "none"
            yield f"#turned({quoted(words.say('turned'))}, ({rows},), {more})"

    def _plate(self, name: str, figures: str, svg: str, shown: str) -> str:
        words = self._words
        image = "none"
        if svg:
            self._files[f"{name}.svg"] = svg
            image = f'image("{name}.svg", width: 100%, alt: {quoted(words.say(name) + ". " + figures)})'
        return f"#across(plate({quoted(words.say(name))}, {quoted(figures)}, {image}, [{self._set(shown)}]))"

    def _tag_column(self, insight: Insight, *, lifts: bool) -> str:
        words = self._words
        tags = insight.lifts if lifts else insight.weighs
        rows = [f"({quoted(tag.name)}, {quoted(say.tag_in_words(tag, words, lifts=lifts))})" for tag in tags]
        rows = rows or [f"(none, {quoted(say.no_tags(insight, words))})"]
        return f"tag-column({quoted(words.say('lifts' if lifts else 'weighs'))}, ({', '.join(rows)},))"

    def _part(self, part: Part, number: int) -> Iterable[str]:
        quotes = self._quotes(part)
        yield from quotes
        if part.term is not None:
            yield self._opening_of(part, number)
        elif not self._thin:
            yield '#turn-page(to: "odd")'
        for section in part.sections:
            yield self._opening(section)
            for place, entry in enumerate(section.chapter.entries):
                if self._thin:
                    yield f"#booklet-page([{self._set(self._title)}])"
                named = self._thin or entry.day.replace(day=1) != section.months[0]
                month = self._words.months[entry.day.month - 1] if named else ""
                yield self._entries.entry(entry, month, opens=self._thin or not place)
            for entry in section.chapter.elsewhere:
                key = f"a{self._book.chapters.index(section.chapter)}-{entry.id}"
                yield self._entries.again(entry, key, self._full_under[entry.id])

    def _quotes(self, part: Part) -> list[str]:
        """Give the pages with words of a part that were chosen to stand large; they come before it."""
        made: list[str] = []
        quotes = self._book.quotes_of(part.entries)
        for number, (quote, entry) in enumerate(quotes):
            to = "even" if (len(quotes) - number) % 2 else "odd"
            day = quoted(self._words.short_day(entry.day))
            name = f"[{self._set(entry.heading or self._words.day(entry.day))}]"
            made.append(
                f"#pull-quote({quoted(to)}, [{self._set(quote.text)}], {day}, {name}, {quoted('e' + entry.id)})"
            )
        return made

    def _opening_of(self, part: Part, number: int) -> str:
        words = self._words
        assert part.term is not None, "asked only for a term"
        insight = figures_of(part.term, part.entries, ())
        name, figures = term_name(part.term, words), part.figures(words)
        chart = "none"
        drawn = HIGHS_AND_LOWS.draw(insight, self._style)
        if drawn.svg:
            self._files[f"part-{number}.svg"] = drawn.svg
            chart = f'image("part-{number}.svg", width: 100%, alt: {quoted(f"{name}. {figures}")})'
        months = ", ".join(
            f"([{self._set(self._section_name(section))}], {quoted(self._key(section))})" for section in part.sections
        )
        span = quoted(part.days(words))
        return f"#part([{self._set(name)}], {span}, {chart}, [{self._set(figures)}], ({months},))"

    @staticmethod
    def _key(section: Section) -> str:
        return f"m{section.number}"

    def _section_name(self, section: Section) -> str:
        return section_name(section, self._words, self._book.order, of_term=self._level == 2)

    def _opening(self, section: Section) -> str:
        """Begin a chapter: its name, its figures, and where it is a month, its days along a line."""
        words, order, chapter = self._words, self._book.order, section.chapter
        name, counted = self._section_name(section), say.chapter_figures(chapter, words, order)
        if order.portfolio:
            place = self._book.chapters.index(chapter)
            known = place and self._book.chapters[place - 1].domain == chapter.domain
            domain = f"[{self._set(chapter.domain)}]" if say.visible(chapter.domain) and not known else "none"
            key = f"c{place}"
            told = words.count("entries", say.evidence_of(chapter))
            return f"#component([{self._set(name)}], {domain}, {quoted(told)}, {quoted(key)})"
        if self._thin:
            return ""
        path = f"month-{section.number}.svg"
        self._files[path] = charts.month_line(self._book.insight.days, chapter.month, self._style).svg
        image = f'image("{path}", width: 100%, alt: {quoted(words.say("named", name, counted))})'
        figures = f"[{'#linebreak();'.join(map(self._set, counted.split(' · ')))}]"
        return f"#month({self._level}, [{self._set(name)}], {figures}, {image}, {quoted(self._key(section))})"

    # The back

    def _companions(self) -> Iterable[str]:
        """Give the page of who was let in, with what they said where that goes in."""
        words, book = self._words, self._book
        if not book.companions:
            return
        known = {entry.id for entry in book.entries}
        said_of_all = self._set(words.count("readers", len(book.companions)))
        yield f"#companions({quoted(words.say('companions'))}, [{said_of_all}])"
        for one in book.companions:
            facts = "#linebreak();".join(map(self._set, say.companion_facts(one, words)))
            yield f"#companion([{self._set(say.companion_name(one, words))}], [{facts}])"
            for entry, note in one.words:
                when = "".join(f"[{self._set(part)}], " for part in say.said_when(note, words))
                key = quoted("e" + entry) if entry in known else "none"
                yield f"#said-by(({when}), {key}, {on_page(words)}, [{self._own(note.text, 0)}])"

    def _index(self) -> Iterable[str]:
        keys: dict[str, list[BookEntry]] = defaultdict(list)
        for entry in self._book.entries:
            for tag in entry.tags:
                keys[tag].append(entry)
        rows, weights = [], []
        for tag, entries in sorted(keys.items(), key=lambda one: one[0].casefold()):
            counts = Counter(entry.kind for entry in entries)
            told = " ".join(f"{MARKS[kind]} {counts[kind]}" for kind in Kind if counts[kind])
            told = "" if self._book.order.portfolio or len(entries) < 2 else told
            of = ", ".join(quoted("e" + entry.id) for entry in entries)
            rows.append(f"([{self._set(tag)}], {quoted(told)}, ({of},))")
            weights.append(2.5 + len(entries) // _PAGES_A_LINE)
        if rows:
            halves = [f"({', '.join(half)},)" for half in _halves(rows, weights) if half]
            yield f"#tag-index({quoted(self._words.say('index'))}, ({', '.join(halves)},))"

    def _back(self) -> str:
        words, book = self._words, self._book
        sentences = [say.names_in_words(book, words)]
        if book.order.quotes:
            sentences.append(words.say("chosen"))
        sentences.append(words.say("typeset"))
        told = ", ".join(f"[{self._set(sentence)}]" for sentence in sentences)
        sheets = "\n#whole-sheets" if self._thin else ""
        return f"#back({quoted(words.say('about'))}, ({told},), {quoted(words.say('colophon', '').strip())}){sheets}"


def _halves(rows: list[str], weights: list[float]) -> tuple[list[str], list[str]]:
    """Part rows of one page at most into two columns of about one height; the second is empty where there are more."""
    reached = list(accumulate(weights))
    if reached[-1] > _LINES_OF_INDEX or len(rows) < 2:
        return rows, []
    first = min(range(1, len(rows)), key=lambda place: abs(2 * reached[place - 1] - reached[-1]))
    return rows[:first], rows[first:]


def as_typst(book: Book, words: Words, colours: Mapping[str, str], template: str) -> Source:
    """Give the source of a book; `template` is resources/book/book.typ."""
    return _Typesetter(book, words, colours).source(template)
