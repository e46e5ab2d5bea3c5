"""Pure. From a manuscript to a book: every word past the people list, in months or components."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from journal import redaction
from journal.errors import Cancelled
from journal.insights.figures import figures_of
from journal.shapes import Component, Finding, Mark, Protected, Span
from journal.shapes.book import Book, BookEntry, Chapter, Companion, Manuscript, OpenWord, Photo

AROUND = 60
"""Letters shown on each side of an open word."""
_OF_THE_LIST = frozenset({Mark.LISTED, Mark.LISTED_WORD})

Progress = Callable[[int, int], bool]
"""Is told (how many are done, of how many) and answers whether to go on."""


@dataclass(slots=True)
class _Screen:
    """Stands between the journal and the book: every word goes through it."""

    gate: redaction.Gate
    open: dict[str, OpenWord] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)

    def text(self, text: str) -> str:
        """Give a text with the names on the list replaced."""
        return self._kept(self.gate.text(text))

    def label(self, name: str) -> str:
        """Give what is a name anyhow (whose book it is, a friend, a term); only somebody on the list is found in it."""
        found = self.gate.text(name)
        return self._kept(replace(found, findings=tuple(one for one in found.findings if one.mark in _OF_THE_LIST)))

    def span(self, span: Span) -> Span:
        """Give a year or a term with the names on the list replaced in its own."""
        return replace(span, name=self.label(span.name))

    def companion(self, one: Companion) -> Companion:
        """Give somebody of the circle with the names on the list replaced in what they said."""
        words = tuple((entry, replace(note, text=self.text(note.text))) for entry, note in one.words)
        return replace(one, name=self.label(one.name), words=words)

    def components(self, components: Iterable[Component]) -> tuple[Component, ...]:
        """Give parts of a framework with the names on the list replaced."""
        return tuple(
            Component(code=self.label(one.code), name=self.label(one.name), domain=self.label(one.domain))
            for one in components
        )

    def tag(self, tag: str) -> str:
        """Give a tag with the names on the list replaced."""
        return self._kept(self.gate.tag(tag))

    def file(self, name: str) -> str:
        """Give a file name with the names on the list replaced."""
        return self._kept(self.gate.file_name(name))

    def _kept(self, protected: Protected) -> str:
        replaced = (one for one in protected.findings if one.decided and one.replacement not in {None, one.text})
        self.replaced.update(str(one.person or one.replacement) for one in replaced)
        for one in protected.undecided:
            known = self.open.get(one.key)
            self.open[one.key] = replace(known, times=known.times + 1) if known else _open(one, protected.text)
        return protected.text


def screen(manuscript: Manuscript, on: Progress = lambda _done, _of: True) -> Book:
    """Give the book of a manuscript, its pictures still to be fetched. Raises `Cancelled` where `on` says so."""
    order = manuscript.order
    decisions = {one.key: one for one in (*manuscript.decisions, *order.decisions)}
    screen = _Screen(gate=redaction.Gate(people=manuscript.people, decisions=decisions, on=order.protect))
    entries = []
    for place, entry in enumerate(manuscript.entries):
        if not on(place, len(manuscript.entries)):
            raise Cancelled
        entries.append(_screened(entry, screen))
    turns = tuple(
        replace(turn, heading=screen.text(turn.heading), by=screen.text(turn.by)) for turn in manuscript.turns
    )
    if order.newest_first:
        entries.reverse()
    period = screen.span(order.period)
    by_component = bool(order.portfolio)
    book = Book(
        order=replace(
            order,
            period=period,
            title=screen.text(order.title),
            author=screen.label(order.author),
            foreword=screen.text(order.foreword),
            dedication=screen.text(order.dedication),
            quotes=tuple(replace(quote, text=screen.text(quote.text)) for quote in order.quotes),
        ),
        chapters=_components(entries, screen.components(manuscript.components)) if by_component else _months(entries),
        insight=figures_of(period, entries, turns),
        terms=tuple(screen.span(term) for term in manuscript.terms),
        companions=tuple(screen.companion(one) for one in manuscript.companions),
        half_in=manuscript.half_in,
    )
    # Last of all: what was replaced and what is open is known once every word went through.
    asked = sorted(screen.open.values(), key=lambda one: (-one.times, one.finding.key))
    return replace(book, open_words=tuple(asked), replaced=len(screen.replaced))


def with_photos(book: Book, photos: Mapping[str, Photo | None]) -> Book:
    """Put the pictures in, by id; where one is None, its name stands among what could not be printed."""
    lost: list[str] = []

    def whole(entry: BookEntry) -> BookEntry:
        if not entry.photos:
            return entry
        found = [(photo, photos.get(photo.id)) for photo in entry.photos]
        broken = tuple(photo.name for photo, made in found if made is None)
        lost.extend(broken)
        return replace(
            entry, photos=tuple(made for _, made in found if made is not None), files=(*entry.files, *broken)
        )

    chapters = tuple(
        replace(chapter, entries=tuple(whole(entry) for entry in chapter.entries)) for chapter in book.chapters
    )
    return replace(book, chapters=chapters, unreadable=tuple(dict.fromkeys(lost)))


def _screened(entry: BookEntry, screen: _Screen) -> BookEntry:
    if not screen.gate.on:
        return entry
    return replace(
        entry,
        heading=screen.text(entry.heading),
        name=screen.text(entry.name),
        body=screen.text(entry.body),
        tags=tuple(screen.tag(tag) for tag in entry.tags),
        later_lines=tuple(replace(note, text=screen.text(note.text)) for note in entry.later_lines),
        responses=tuple(
            replace(note, text=screen.text(note.text), who=screen.label(note.who)) for note in entry.responses
        ),
        photos=tuple(replace(photo, name=screen.file(photo.name)) for photo in entry.photos),
        files=tuple(screen.file(name) for name in entry.files),
        annotation=screen.text(entry.annotation),
        shows=screen.components(entry.shows),
    )


def _months(entries: Iterable[BookEntry]) -> tuple[Chapter, ...]:
    by_month = groupby(entries, key=lambda entry: entry.day.replace(day=1))
    return tuple(Chapter(month=month, entries=tuple(of_month)) for month, of_month in by_month)


def _components(entries: Sequence[BookEntry], components: Sequence[Component]) -> tuple[Chapter, ...]:
    """Give a chapter for each component that has evidence, the rest at the end.

    An entry stands in full under the first component it shows, and is named under each of the others.
    """
    places = {one: place for place, one in enumerate(components)}
    found: dict[int, list[BookEntry]] = defaultdict(list)
    again: dict[int, list[BookEntry]] = defaultdict(list)
    for entry in entries:
        first, *others = sorted({places[one] for one in entry.shows if one in places}) or [len(places)]
        found[first].append(entry)
        for place in others:
            again[place].append(entry)
    chapters = []
    for place in sorted({*found, *again}):
        one = components[place] if place < len(components) else Component(code="", name="")
        of_component, elsewhere = tuple(found[place]), tuple(again[place])
        month = (*of_component, *elsewhere)[0].day.replace(day=1)
        chapters.append(
            Chapter(month=month, entries=of_component, title=one.title, domain=one.domain, elsewhere=elsewhere)
        )
    return tuple(chapters)


def _open(finding: Finding, text: str) -> OpenWord:
    before, after = text[max(0, finding.start - AROUND) : finding.start], text[finding.end : finding.end + AROUND]
    return OpenWord(finding=finding, times=1, before=" ".join(before.split("\n")), after=" ".join(after.split("\n")))
