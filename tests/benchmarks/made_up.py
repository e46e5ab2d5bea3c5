"""Makes up a teacher's entries, any number of them: nothing in them is real, and the same number gives the same ones.

What a store, a search and an importer feel is like life. Words come as often as words do (Zipf and Mandelbrot): those
of the demo year by their number, then 16,000 English ones, so that some stand in every entry and some in one.
Entries are short and now and then long (log-normal, 150 words in the middle), with the Markdown people use, slips of
the fingers and accents. They fall on school days, most of them after school. Two words have a known rate: `marginalia`
is in one entry of 500, `axolotl` in one of 5,000.
"""

from __future__ import annotations

import gzip
import math
import random  # noqa: TID251  seeded, so that every clone measures the same words; no secret comes of it
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from pathlib import Path

from journal.shapes import Draft, Kind

RESOURCES = Path(__file__).parent.parent.parent / "resources"
LAST_DAY = date(2026, 6, 19)
KINDS = {Kind.HIGH: 30, Kind.LOW: 24, Kind.BOTH: 22, Kind.NOTE: 24}
NEEDLES = {"marginalia": 1 / 500, "axolotl": 1 / 5_000}
SOUGHT = ("exit ticket", "students", "homework", "fraction", "the quiet", "observation", "grateful", "photosynthesis")
ACCENTED = ("café", "naïve", "Zoë", "Łukasz", "Søren", "Dvořák", "élèves", "über", "São", "Straße", "piñata", "Şule")
FOREIGN = ("数学", "日本語", "спасибо", "ευχαριστώ", "नमस्ते", "شكرا", "안녕", "🙂", "📚", "→", "½")
HEADINGS = ("What happened", "What I saw", "What I would change", "For tomorrow", "Whom to ask")
TOPICS = (
    *("reading", "writing", "maths", "science", "art", "music", "sport", "groups", "talking", "questions", "homework"),
    *("planning", "marking", "feedback", "tests", "routines", "seating", "parents", "colleagues", "mentoring", "trips"),
    *("behaviour", "kindness", "quarrels", "praise", "attendance", "energy", "sleep", "workload", "calm", "courage"),
    *("observation", "portfolio", "assembly", "clubs", "lunch-duty", "bus-duty", "reports", "weather", "laughing"),
)


def entries(count: int, seed: int = 1) -> Iterator[Draft]:
    """Give so many entries in the order of time: over three school years, or over thirty if there are many."""
    author = Author(seed)
    for when in author.times(count, years=3 if count <= 2_000 else 30):
        yield author.entry(when)


def as_jrnl(draft: Draft) -> str:
    """Give an entry as jrnl keeps it."""
    star = " *" if draft.starred else ""
    tags = " ".join(f"@{tag}" for tag in draft.tags)
    return f"[{draft.written_at:%Y-%m-%d %H:%M}] {draft.title}.{star}\n{draft.body}\n{tags}\n\n"


def vocabulary(chance: random.Random) -> list[str]:
    """Give words, the most frequent first."""
    written = "".join(file.read_text("utf-8") for file in sorted((RESOURCES / "demo" / "en").glob("*.md")))
    ranked = [word for word, _ in Counter(re.findall(r"[a-z]+", written.lower())).most_common()]
    rest = gzip.decompress((RESOURCES / "names" / "words.txt.gz").read_bytes()).decode().split()
    chance.shuffle(rest)
    words = dict.fromkeys(
        [*ranked[:200], *SOUGHT[:4], *ranked[200:1_000], *SOUGHT[4:], *ranked[1_000:], *rest[:16_000]]
    )
    return [word for word in words if word not in NEEDLES]


def school_days(years: int) -> list[date]:
    """Give the days of so many school years without weekends, summers and the turn of the year."""
    first = date(LAST_DAY.year - years, 9, 1)
    days = (first + timedelta(days=number) for number in range((LAST_DAY - first).days + 1))
    holiday = {(12, day) for day in range(21, 32)} | {(1, day) for day in range(1, 6)}
    return [
        day for day in days if day.weekday() < 5 and day.month not in {7, 8} and (day.month, day.day) not in holiday
    ]


class Author:
    """Writes with the chance of a seed."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        self.words = vocabulary(self.chance)
        self.ranks = list(accumulate((rank + 2.7) ** -1.05 for rank in range(len(self.words))))
        self.topics = list(accumulate(1 / (rank + 3) for rank in range(len(TOPICS))))
        self.drawn: list[str] = []

    def happens(self, part: float) -> bool:
        return self.chance.random() < part

    def draw(self, count: int) -> list[str]:
        """Give so many words; they are drawn many at a time, which is what makes it quick."""
        if len(self.drawn) < count:
            self.drawn = self.chance.choices(self.words, cum_weights=self.ranks, k=100_000)
        given, self.drawn = self.drawn[-count:], self.drawn[:-count]
        return given

    def times(self, count: int, years: int) -> list[datetime]:
        days = self.chance.choices(school_days(years), k=count)
        return sorted(datetime.combine(day, self.hour(), UTC) for day in days)

    def hour(self) -> time:
        middle, width = self.chance.choices(((15.6, 0.8), (20.5, 0.9), (9.0, 1.5)), (60, 25, 15))[0]
        minutes = min(max(int(self.chance.gauss(middle, width) * 60), 6 * 60), 23 * 60 + 59)
        return time(minutes // 60, minutes % 60, self.chance.randrange(60))

    def entry(self, when: datetime) -> Draft:
        length = min(max(int(self.chance.lognormvariate(math.log(150), 0.75)), 10), 2_000)
        words = self.draw(length)
        rare = [needle for needle, rate in NEEDLES.items() if self.happens(rate)]
        rare += [self.chance.choice(ACCENTED)] if self.happens(0.12) else []
        rare += [self.chance.choice(FOREIGN)] if self.happens(0.02) else []
        for word in rare:
            words.insert(self.chance.randrange(len(words)), word)
        count = self.chance.choices(range(5), (18, 34, 28, 14, 6))[0]
        return Draft(
            title=" ".join(self.draw(self.chance.randint(2, 6))).capitalize(),
            body="\n\n".join(self.blocks(self.sentences(words))),
            kind=self.chance.choices(list(KINDS), list(KINDS.values()))[0],
            tags=tuple(sorted({*self.chance.choices(TOPICS, cum_weights=self.topics, k=count)})),
            starred=self.happens(0.05),
            written_at=when,
            zone="UTC",
        )

    def sentences(self, words: list[str]) -> list[str]:
        made = []
        while words:
            length = self.chance.randint(5, 18)
            said, words = words[:length], words[length:]
            if len(said) > 11:
                said[5] += ","
            if self.happens(0.04):
                said[-1] = self.slip(said[-1])
            if self.happens(0.1):
                said[0] = f"**{said[0]}**"
            text = " ".join(said)
            made.append(text[0].upper() + text[1:] + self.chance.choices(".?!…", (86, 7, 4, 3))[0])
        return made

    def slip(self, word: str) -> str:
        """Give the word with two letters in the wrong order."""
        place = self.chance.randrange(len(word))
        return word[:place] + word[place : place + 2][::-1] + word[place + 2 :]

    def blocks(self, sentences: list[str]) -> Iterator[str]:
        """Give the sentences as paragraphs, and as the lists, quotations and tables that stand among them."""
        while sentences:
            count = self.chance.randint(2, 5)
            part, sentences = sentences[:count], sentences[count:]
            match self.chance.choices(("text", "list", "tasks", "quote", "table", "link"), (74, 12, 4, 5, 2, 3))[0]:
                case "list":
                    yield "\n".join(f"- {one}" for one in part)
                case "tasks":
                    yield "\n".join(f"- [{' x'[self.happens(0.4)]}] {one}" for one in part)
                case "quote":
                    yield f"> {' '.join(part)}"
                case "table":
                    yield "| {} | {} |\n| --- | --- |\n| {} | {} |".format(*self.draw(4))
                    yield " ".join(part)
                case "link":
                    yield f"{' '.join(part)} See [the page](https://example.org/{self.chance.randrange(10**6)})."
                case _:
                    yield " ".join(part)
            if sentences and self.happens(0.06):
                yield f"## {self.chance.choice(HEADINGS)}"
