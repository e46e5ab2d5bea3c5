"""Pure. The book's own words: what stands in a book besides the entries. A book is a document a person makes.

The words themselves are tables in `resources/book/languages/`, one a language; `languages.py` fetches them.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from journal.insights.figures import any_mixed
from journal.prose import capitalized
from journal.shapes import Gesture, Insight, Kind, TagCount, Turn
from journal.shapes.book import Book, BookEntry, Chapter, Companion, Note, Order
from journal.yearbook.typography import QuoteMarks, typeset

LINE = 140
"""Letters: a later line that is quoted in passing is cut here; it stands whole under its entry."""


def _polish(number: int) -> str:
    if number == 1:
        return "one"
    return "few" if number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14} else "many"


PLURALS: Mapping[str, Callable[[int], str]] = {
    "one-or-many": lambda number: "one" if number == 1 else "many",
    "none-is-one": lambda number: "one" if number < 2 else "many",
    "polish": _polish,
}
"""The plural rules of the languages there are, for whole numbers, after CLDR (which keeps more for fractions)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything a book says by itself in one language. `{0}`, `{1}` stand for figures and names.

    `months` stand alone, `months_in_dates` after a day: some languages bend them there.
    """

    plural: str
    thousands: str
    thousands_from: int
    months: tuple[str, ...]
    months_in_dates: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    dates: Mapping[str, str]
    quotes: QuoteMarks
    kinds: Mapping[Kind, str]
    gestures: Mapping[Gesture, str]
    phrases: Mapping[str, str]
    counts: Mapping[str, Mapping[str, str]]

    def day(self, day: date, *, year: bool = False) -> str:
        """Give a date with its weekday, as it begins a line: "Thursday 12 March"."""
        return capitalized(self._date("day_and_year" if year else "day", day))

    def short_day(self, day: date) -> str:
        """Give a date without its weekday: "12 March 2026"."""
        return self._date("date", day)

    def month(self, month: date) -> str:
        """Give a month as it stands in a sentence: "March 2026"."""
        return self.dates["month"].format(month=self.months[month.month - 1], year=month.year)

    def span(self, first: date, last: date) -> str:
        """Give a run of days: "1 August 2025 – 31 July 2026"."""
        return self.dates["span"].format(first=self.short_day(first), last=self.short_day(last))

    def number(self, number: int) -> str:
        """Give a number with its thousands apart, from where the language parts them."""
        return f"{number:,}".replace(",", self.thousands) if number >= self.thousands_from else str(number)

    def say(self, phrase: str, *values: str | int) -> str:
        """Give a phrase with its names and figures put in."""
        return self.phrases[phrase].format(*(self.number(one) if isinstance(one, int) else one for one in values))

    def count(self, phrase: str, number: int) -> str:
        """Give a number with its thing, in the form that goes with the number."""
        return self.counts[phrase][PLURALS[self.plural](number)].format(self.number(number))

    def typeset(self, text: str) -> str:
        """Give a line of words as a printer of the language sets them."""
        return typeset(text, self.quotes)

    def _date(self, form: str, day: date) -> str:
        return self.dates[form].format(
            weekday=self.weekdays[day.weekday()],
            day=self.dates["first_of_month"] if day.day == 1 else day.day,
            month=self.months_in_dates[day.month - 1],
            year=day.year,
        )


def words_of(table: str) -> Words:
    """Read the table of a language (TOML)."""
    import tomllib

    read = tomllib.loads(table)
    return Words(
        plural=read["plural"],
        thousands=read["thousands"],
        thousands_from=read["thousands_from"],
        months=tuple(read["months"]),
        months_in_dates=tuple(read["months_in_dates"]),
        short_months=tuple(read["short_months"]),
        weekdays=tuple(read["weekdays"]),
        dates=read["dates"],
        quotes=QuoteMarks(**read["quotes"]),
        kinds={Kind(kind): word for kind, word in read["kinds"].items()},
        gestures={Gesture(gesture): word for gesture, word in read["gestures"].items()},
        phrases=read["phrases"],
        counts=read["counts"],
    )


def visible(text: str) -> str:
    """Give a text, or "" where nothing of it would be seen on a page: no heading may be made of that (PDF/UA)."""
    return text if any(unicodedata.category(char)[0] in "LNPS" for char in text) else ""


def title_of(order: Order, words: Words) -> str:
    """Give the title of a book, the book's own where the person gave none."""
    return visible(order.title) or words.say("portfolio" if order.portfolio else "title")


def named(book: Book, words: Words) -> str:
    """Give what pages are called: the title of a book, or what stands by itself."""
    if not book.order.alone:
        return title_of(book.order, words)
    if len(book.entries) == 1:
        (entry,) = book.entries
        return visible(entry.name) or words.day(entry.day, year=True)
    days = sorted(entry.day for entry in book.entries)
    return words.span(days[0], days[-1]) if days else words.say("quiet")


def chapter_name(chapter: Chapter, words: Words, order: Order) -> str:
    """Give what stands above a chapter: its component, or its month."""
    if order.portfolio:
        return visible(chapter.title) or words.say("unassigned")
    return capitalized(words.month(chapter.month))


def chapter_figures(chapter: Chapter, words: Words, order: Order) -> str:
    """Say below it what a chapter has; how a teacher felt is nobody's business in a portfolio."""
    if not order.portfolio:
        return totals_of(chapter.entries, words)
    return " · ".join(part for part in (chapter.domain, words.count("entries", evidence_of(chapter))) if part)


def evidence_of(chapter: Chapter) -> int:
    """Give how many entries show a component, here or elsewhere in full."""
    return len(chapter.entries) + len(chapter.elsewhere)


def full_under(book: Book, words: Words) -> dict[str, str]:
    """Give {id of an entry: the component it stands in full under}."""
    return {
        entry.id: chapter_name(chapter, words, book.order) for chapter in book.chapters for entry in chapter.entries
    }


def shows_in_words(entry: BookEntry, words: Words) -> str:
    """Say what an entry is evidence of."""
    shown = words.say("between").join(one.title for one in entry.shows)
    return words.say("shows", shown) if shown else words.say("annotation")


def cover_line(order: Order, words: Words) -> str:
    """Say on the cover which days the book is of, with the name of the period where it has one."""
    span = words.span(order.period.first, order.period.last)
    named = order.period.name and order.period.name != title_of(order, words)
    return f"{order.period.name}  ·  {span}" if named else span


def totals(insight: Insight, words: Words) -> str:
    """Say the highs, lows and both of a period."""
    kinds = (("highs", insight.highs), ("lows", insight.lows), ("both", insight.both))
    return " · ".join(words.count(name, number) for name, number in kinds)


def tag_in_words(tag: TagCount, words: Words, *, lifts: bool) -> str:
    """Say how often a tag stood with highs, or with lows."""
    return words.say("lift", tag.highs, tag.of) if lifts else words.say("weigh", tag.lows, tag.of)


def no_tags(insight: Insight, words: Words) -> str:
    """Say why no tag is told of: there are too few of them, or they are mixed."""
    return words.say("mixed" if any_mixed(insight.tags) else "few")


def tags_tell(insight: Insight) -> bool:
    """Tell whether there is anything to say of tags: that some stand out, or that those there are stand for both."""
    return bool(insight.lifts or insight.weighs) or any_mixed(insight.tags)


def tags_in_words(tags: Sequence[TagCount], words: Words) -> str:
    """Say how often the most used tags stood with highs and with lows."""
    said = words.say("between").join(
        words.say("tag-figures", tag.name, words.count("highs", tag.highs), words.count("lows", tag.lows))
        for tag in tags[:5]
    )
    return f"{said}. {words.say('tags-hint')}"


def turn_in_words(turn: Turn, words: Words) -> str:
    """Say how a low turned."""
    days = (turn.turned_on - turn.day).days
    after = words.count("weeks-after", days // 7) if days >= 7 else words.count("days-after", max(days, 1))
    if turn.answer is None:
        by = turn.by if len(turn.by) <= LINE else turn.by[: LINE - 1].rsplit(" ", 1)[0] + "…"
        return words.say("turn-line", turn.heading, after, by)
    return words.say("turn", turn.heading, after, turn.by)


def totals_of(entries: Sequence[BookEntry], words: Words) -> str:
    """Say how many highs, lows and notes a chapter has."""
    counts = Counter(entry.kind for entry in entries)
    names = {Kind.HIGH: "highs", Kind.LOW: "lows", Kind.BOTH: "both", Kind.NOTE: "notes"}
    return " · ".join(words.count(name, counts[kind]) for kind, name in names.items() if counts[kind])


def note_head(note: Note, words: Words) -> str:
    """Say whose a note beneath an entry is, and of which day."""
    day = words.short_day(note.day) if note.who else words.say("later-on", words.short_day(note.day))
    return "  ·  ".join(part for part in (answered(note, words), day) if part)


def answered(note: Note, words: Words) -> str:
    """Say who answered, and with which gesture; "" for a later line."""
    return "  ·  ".join(part for part in (note.who, words.gestures[note.gesture] if note.gesture else "") if part)


def companion_name(one: Companion, words: Words) -> str:
    """Give how somebody of the circle is called, "Somebody" where nothing of the name would be seen."""
    return visible(one.name) or words.say("somebody")


def companion_facts(one: Companion, words: Words) -> tuple[str, ...]:
    """Say since when somebody is in the circle, what they have of the book, and how often they answered."""
    answered = (words.count("answers", one.answered),) if one.answered else ()
    return (words.say("since", words.short_day(one.since)), words.count("entries", one.read), *answered)


def said_when(note: Note, words: Words) -> tuple[str, ...]:
    """Say when a friend answered, and with which gesture."""
    return (words.short_day(note.day), *([words.gestures[note.gesture]] if note.gesture else []))


def years_of(order: Order, words: Words) -> str:
    """Say on the cover which year the book is of: its name, or its days where it has none or it is the title."""
    name = visible(order.period.name)
    return name if name and name != title_of(order, words) else words.span(order.period.first, order.period.last)


def months_named(months: Sequence[date], words: Words, *, year: bool) -> str:
    """Name months that stand under one head; without their `year` where the part names it."""
    names = [words.month(month) if year else words.months[month.month - 1] for month in months]
    return capitalized(names[0] if len(names) == 1 else words.say("joined", ", ".join(names[:-1]), names[-1]))


def names_in_words(book: Book, words: Words) -> str:
    """Say under which names a book is: how many were replaced, how many words left as written."""
    replaced, left = words.count("names", book.replaced), words.count("words", book.undecided)
    if not book.order.protect:
        return words.say("own-names")
    if book.undecided:
        return words.say("protected-in-part", replaced, left) if book.replaced else words.say("none-protected", left)
    return words.say("protected", replaced) if book.replaced else words.say("none-found")


def colophon(book: Book, words: Words) -> str:
    """Say what the book was made with, and under which names."""
    return words.say("colophon", names_in_words(book, words))


def colophon_as_set(book: Book, words: Words) -> str:
    """Say of a book that was typeset also what was changed by that."""
    return f"{colophon(book, words)} {words.say('typeset')}"
