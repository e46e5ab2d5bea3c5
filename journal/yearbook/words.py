"""Pure. The book's own words: what stands in a book besides the entries. A book is a document a person makes.

One catalogue a language, chosen by the language of the order; English where there is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from journal.shapes import Gesture, Insight, Kind, TagCount, Turn
from journal.shapes.book import BookEntry, Chapter, Order

LINE = 140
"""Letters: a later line that is quoted in passing is cut here; it stands whole under its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything a book says by itself in one language. `{}` stand for figures and names."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day_form: str
    kinds: Mapping[Kind, str]
    gestures: Mapping[Gesture, str]
    phrases: Mapping[str, str]

    def day(self, day: date, *, year: bool = False) -> str:
        """Give a date with its weekday: "Thursday 12 March"."""
        weekday, month = self.weekdays[day.weekday()], self.months[day.month - 1]
        text = self.day_form.format(weekday=weekday, day=day.day, month=month)
        return f"{text} {day.year}" if year else text

    def short_day(self, day: date) -> str:
        """Give a date without its weekday: "12 March 2026"."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def span(self, first: date, last: date) -> str:
        """Give a run of days: "1 August 2025 – 31 July 2026"."""
        return f"{self.short_day(first)} – {self.short_day(last)}"

    def say(self, phrase: str, *values: object) -> str:
        """Give a phrase with its figures put in."""
        return self.phrases[phrase].format(*values)

    def count(self, phrase: str, number: int) -> str:
        """Give a number with its thing, in the singular where it is one."""
        return self.phrases[f"{phrase}-one" if number == 1 else phrase].format(f"{number:,}")


ENGLISH = Words(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    day_form="{weekday} {day} {month}",
    kinds={Kind.HIGH: "High", Kind.LOW: "Low", Kind.BOTH: "Both", Kind.NOTE: "Note"},
    gestures={
        Gesture.HEAR: "I hear you",
        Gesture.BEEN_THERE: "Been there",
        Gesture.THINKING: "Thinking of you",
        Gesture.CELEBRATING: "Celebrating with you",
        Gesture.CALL: "Can I call?",
    },
    phrases={
        "title": "A year of teaching",
        "portfolio": "Evidence of my teaching",
        "unassigned": "Further evidence",
        "shows": "Shows {}",
        "annotation": "What it shows",
        "contents": "Contents",
        "foreword": "Foreword",
        "year": "The year, seen whole",
        "weeks": "Highs and lows by week",
        "weeks-hint": "Highs above the line, lows below it, one bar a week; what was both lies across.",
        "days": "Days you wrote",
        "days-hint": "One square a day, Monday on top. ▲ a high, ▼ a low, ◆ both, • a note; darker is more.",
        "lifts": "What lifts you",
        "weighs": "What weighs on you",
        "turned": "Lows that turned",
        "few": "Too few to tell.",
        "no-weeks": "No highs or lows in these weeks.",
        "lift": "{} of {} were highs",
        "weigh": "{} of {} were lows",
        "turn": "“{}” was followed {} by “{}”.",
        "turn-line": "“{}” — {}: “{}”",
        "lined": "{} of your lows have a later line.",
        "lined-one": "{} of your lows has a later line.",
        "skip": "Skip to the book",
        "later-on": "Later, on {}",
        "tags-chart": "Highs and lows by tag",
        "tags-hint": "Lows to the left, highs to the right, both across the line.",
        "tag-figures": "#{}: {} high, {} low",
        "index": "Tags",
        "photo": "Photo",
        "photo-broken": "A picture that could not be read: {}",
        "files": "Kept in the journal: {}",
        "quiet": "Nothing was written in these days.",
        "done": "done",
        "open": "to do",
        "colophon": "Made with Afterbell, from a private journal. {}",
        "protected": "Names of pupils were replaced by stand-ins.",
        "own-names": "Names stand as they were written.",
        "entries": "{} entries",
        "entries-one": "{} entry",
        "highs": "{} highs",
        "highs-one": "{} high",
        "lows": "{} lows",
        "lows-one": "{} low",
        "both": "{} both",
        "both-one": "{} both",
        "notes": "{} notes",
        "notes-one": "{} note",
        "days-written": "{} days",
        "days-written-one": "{} day",
        "words": "{} words",
        "words-one": "{} word",
        "answers": "{} answers from your circle",
        "answers-one": "{} answer from your circle",
        "weeks-after": "{} weeks later",
        "weeks-after-one": "a week later",
        "days-after": "{} days later",
        "days-after-one": "the next day",
        "busiest": "The fullest month was {}, with {}.",
        "most-highs": "The week with most highs began on {}: {}.",
        "most-lows": "The week with most lows began on {}: {}.",
        "weeks-alt": "Bars of highs and lows for {} weeks. {}",
        "days-alt": "A calendar of the days with entries. {}",
    },
)


def title_of(order: Order, words: Words) -> str:
    """Give the title of a book, the book's own where the person gave none."""
    return order.title or words.say("portfolio" if order.portfolio else "title")


def chapter_name(chapter: Chapter, words: Words, order: Order) -> str:
    """Give what stands above a chapter: its component, or its month."""
    if order.portfolio:
        return chapter.title or words.say("unassigned")
    return f"{words.months[chapter.month.month - 1]} {chapter.month.year}"


def chapter_figures(chapter: Chapter, words: Words, order: Order) -> str:
    """Say below it what a chapter has; how a teacher felt is nobody's business in a portfolio."""
    if not order.portfolio:
        return totals_of(chapter.entries, words)
    return " · ".join(part for part in (chapter.domain, words.count("entries", len(chapter.entries))) if part)


def shows_in_words(entry: BookEntry, words: Words) -> str:
    """Say what an entry is evidence of."""
    shown = "; ".join(one.title for one in entry.shows)
    return words.say("shows", shown) if shown else words.say("annotation")


def words_for(language: str) -> Words:
    """Give the book's words in a language, English where there are none yet."""
    return {"en": ENGLISH}.get(language.split("-", maxsplit=1)[0].lower(), ENGLISH)


def totals(insight: Insight, words: Words) -> str:
    """Say the highs, lows and both of a period."""
    kinds = (("highs", insight.highs), ("lows", insight.lows), ("both", insight.both))
    return " · ".join(words.count(name, number) for name, number in kinds)


def written(insight: Insight, words: Words) -> str:
    """Say how many days were written on, and how many words."""
    return f"{words.count('days-written', insight.days_written)} · {words.count('words', insight.words)}"


def weeks_in_words(insight: Insight, words: Words) -> str:
    """Say what the bars show: the weeks with most highs and with most lows."""
    said = []
    for phrase, name in (("most-highs", "highs"), ("most-lows", "lows")):
        week = max(insight.weeks, key=lambda week: getattr(week, name), default=None)
        if week is not None and (number := getattr(week, name)):
            first = max(week.monday, insight.period.first)
            said.append(words.say(phrase, words.short_day(first), words.count(name, number)))
    return " ".join(said) or words.say("no-weeks")


def days_in_words(insight: Insight, words: Words) -> str:
    """Say what the days show: the month with most entries."""
    month = max(insight.months, key=lambda month: month.highs + month.lows + month.both + month.notes, default=None)
    number = 0 if month is None else month.highs + month.lows + month.both + month.notes
    if month is None or not number:
        return words.say("quiet")
    name = f"{words.months[month.first.month - 1]} {month.first.year}"
    return words.say("busiest", name, words.count("entries", number))


def tag_in_words(tag: TagCount, words: Words, *, lifts: bool) -> str:
    """Say how often a tag stood with highs, or with lows."""
    return words.say("lift", tag.highs, tag.of) if lifts else words.say("weigh", tag.lows, tag.of)


def tags_in_words(tags: Sequence[TagCount], words: Words) -> str:
    """Say how often the most used tags stood with highs and with lows."""
    said = "; ".join(words.say("tag-figures", tag.name, tag.highs, tag.lows) for tag in tags[:5])
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


def colophon(order: Order, words: Words) -> str:
    """Say what the book was made with and under which names."""
    return words.say("colophon", words.say("protected" if order.protect else "own-names"))
