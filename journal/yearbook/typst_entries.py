"""Pure. An entry as Typst: its words in the column; its day, kind and tags in the margin; its pictures beside them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from journal.prose.files import Size, read_alt
from journal.shapes.book import Book, BookEntry, Note, Photo
from journal.yearbook import words as say
from journal.yearbook.paper import PAPERS, POINT
from journal.yearbook.typst_prose import Body, Shown, broken, quoted, said
from journal.yearbook.words import Words

Source = dict[str, str | Photo]
"""{path: file}: text that is said, or a photo, set as an SVG of its size."""

SHORT = 390
"""Letters of an entry that is never parted."""
SHORT_LINES = 16
WITH_PHOTO = 0.86
"""Part of a page that an entry and its pictures may take without being parted."""
HEAD = 8
"""Lines that the head of a month takes, or what is free above an entry of a booklet."""
ONE_LINE = 30
"""Letters of a title that surely stand on one line, on the narrowest page."""
TIGHT = 150
"""Letters of an entry that may be less high than what stands beside it."""
TITLE = 90
"""Letters of a title in the contents."""
MOST_TAGS, TAG_PIECE = 5, 12
"""Tags that stand beside an entry, the index has all; letters after which a long one may break."""
_BESIDE, UPRIGHT = 0.7, 1.1
"""What is left of a line beside an upright picture; how much higher than wide that is at least."""
_PICTURE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_BLOCKS = re.compile(r"^\s*(?:\||```|~~~|>|#)", re.MULTILINE)
_TAGS_AT_END = re.compile(rf"(?:(?:^|\s+)#[^\s#]+)+(?=(?:\s*{_PICTURE.pattern})*\s*$)")


class TypsetEntries:
    """Sets the entries of one book, and collects their pictures in `files`."""

    def __init__(self, book: Book, words: Words, files: Source, level: int) -> None:
        """Set the entries of `book` under headings of `level`."""
        self._words, self._files, self._level = words, files, level
        self._portfolio = bool(book.order.portfolio)
        self._paper = PAPERS[book.order.paper]
        self._wide = book.order.paper == "a5"

    def entry(self, entry: BookEntry, month: str = "", *, opens: bool = False) -> str:
        """Give an entry; `month` names it in the margin where the chapter does not, `opens` tells of a head above."""
        if (beside := self._half(entry)) is not None:
            return self._with_picture_beside(entry, beside, month)
        body = self._without_tags(entry)
        wide = self._wide and self._fits(entry, body, opens=opens)
        pictures = {photo.id: partial(self._photo, photo, wide=wide) for photo in entry.photos}
        set_body = self._body(body, pictures, self._pairer(entry), plain=entry.plain)
        notes = [*(self._later(one, plain=entry.plain) for one in entry.later_lines)]
        notes += [self._answer(one, plain=entry.plain) for one in entry.responses]
        # A note never begins a page alone: the last words of the text come along.
        held = bool(notes or entry.annotation or entry.shows)
        parts = [set_body.typst(held=held, untitled=not say.visible(entry.heading))]
        loose = [photo for photo in entry.photos if photo.id not in set_body.shown]
        parts += self._photos(loose, wide=wide)
        known = {photo.id: photo for photo in entry.photos}
        pairs = [(known[one], known[two]) for one, two in set_body.pairs]
        pairs += zip(loose[:-1:2], loose[1::2], strict=True)
        if entry.annotation or entry.shows:
            parts.append(self._evidence(entry))
        if entry.files:
            parts.append(f"#files([{said(self._words.say('files', ', '.join(entry.files)))}])")
        parts += notes
        inside = "\n\n".join(part for part in parts if part)
        form, label = quoted(self._form(entry, body, pairs)), f"label-of{self._label(entry, month)}"
        wraps = "true" if _wraps(entry.heading) else "false"
        heading, name, key = self._heading(entry), self._name(entry), quoted("e" + entry.id)
        return f"#entry({form}, {self._level}, {label}, {heading}, {wraps}, {name}, {key}, [{inside}])"

    def _half(self, entry: BookEntry) -> Photo | None:
        """Give the one upright picture of an entry whose words fit beside it."""
        parted = entry.later_lines or entry.responses or entry.annotation or entry.shows or entry.files or entry.plain
        if len(entry.photos) != 1 or parted:
            return None
        (photo,) = entry.photos
        high = self._paper.lines_of(self._paper.half, photo.width, photo.height)
        text = _PICTURE.sub("", self._without_tags(entry))
        needed = len(text) / (self._paper.letters * _BESIDE) + text.count("\n") + 4
        upright = photo.height > photo.width * UPRIGHT and high <= self._paper.lines * WITH_PHOTO
        return photo if upright and not _BLOCKS.search(text) and needed <= high else None

    def _with_picture_beside(self, entry: BookEntry, photo: Photo, month: str) -> str:
        caption = ""

        def take(words: str) -> str:
            nonlocal caption
            caption = words
            return ""

        body = self._body(self._without_tags(entry), {photo.id: take}).typst()
        captioned, heard = self._caption(caption)
        alt = quoted(heard or self._words.say("photo", photo.name))
        said_ = f"[{self._set(captioned)}]" if captioned else "none"
        picture = f"({quoted(self.file_of(photo))}, {alt}, {photo.height / photo.width:.4f}, {said_})"
        heading, name, key = self._heading(entry), self._name(entry), quoted("e" + entry.id)
        return f"#entry-half({self._level}, {self._label(entry, month)}, {heading}, {name}, {key}, {picture}, [{body}])"

    def again(self, entry: BookEntry, key: str, component: str) -> str:
        """Name an entry under a second component, with the page it stands on in full."""
        place = self._set(self._words.say("in-full", component))
        told, page = self._evidence(entry), on_page(self._words)
        label = f"label-of{self._label(entry, '')}"
        return (
            f"#again({self._level}, {label}, {self._name(entry)}, {quoted(key)}, [{place}], {page},"
            f" {quoted('e' + entry.id)}, [{told}])"
        )

    def _evidence(self, entry: BookEntry) -> str:
        """Give what an entry shows: in the person's words, or else the names of its components."""
        told = self._body(entry.annotation, plain=entry.plain).typst()
        told = told if say.visible(entry.annotation) else self._set(say.shows_in_words(entry, self._words))
        codes = ", ".join(broken(one.code, TAG_PIECE) for one in entry.shows)
        return f"#evidence({quoted(self._words.say('annotation'))}, {quoted(codes)}, [{told}])"

    def file_of(self, photo: Photo) -> str:
        """Give the path a photo stands at in the source."""
        path = f"photos/{photo.id}.svg"
        self._files[path] = photo
        return path

    def _name(self, entry: BookEntry) -> str:
        """Give what contents and bookmarks call an entry."""
        most = TITLE if say.visible(entry.heading) else self._paper.name
        return self._closed(_cut(say.visible(entry.name) or self._words.day(entry.day), most))

    def _heading(self, entry: BookEntry) -> str:
        return self._closed(entry.heading) if say.visible(entry.heading) else "none"

    def _closed(self, name: str) -> str:
        """Set a name; a page number after one with letters from the right stands behind it, not within (UAX #9, N1)."""
        turned = any(unicodedata.bidirectional(char) in {"R", "AL"} for char in name)
        return f'[{self._set(name)}#"\\u{{200e}}";]' if turned else f"[{self._set(name)}]"

    def _body(
        self,
        text: str,
        pictures: Mapping[str, Callable[[str], str]] | None = None,
        pair: Callable[[Shown, Shown], str] = lambda _one, _two: "",
        *,
        plain: bool = False,
    ) -> Body:
        return Body(text, pictures, first_level=self._level + 1, marks=self._words.quotes, plain=plain, pair=pair)

    def _set(self, text: str) -> str:
        """Give a line of words as Typst markup, as a printer sets them."""
        return said(self._words.typeset(text))

    def _label(self, entry: BookEntry, month: str) -> str:
        words, day = self._words, entry.day
        if self._portfolio:
            month = words.month(day)
        kind = "none, none" if self._portfolio else f"{quoted(entry.kind)}, {quoted(words.kinds[entry.kind])}"
        tags = [broken(tag, TAG_PIECE) for tag in entry.tags[:MOST_TAGS]]
        told = (
            words.say("tags-more", ", ".join(tags), len(entry.tags) - MOST_TAGS)
            if entry.tags[MOST_TAGS:]
            else ", ".join(tags)
        )
        shown = f"[{said(told)}]" if tags else "none"
        weekday = quoted(words.weekdays[day.weekday()])
        starred = "true" if entry.starred and not self._portfolio else "false"
        named = quoted(month) if month else "none"
        return f"({quoted(str(day.day))}, {weekday}, {named}, {kind}, {starred}, {shown})"

    def _without_tags(self, entry: BookEntry) -> str:
        """Give the text without tags that end its words, a picture may follow: they stand in the margin."""
        if entry.plain or len(entry.tags) > MOST_TAGS:
            return entry.body
        found = _TAGS_AT_END.search(entry.body)
        if found is None or not {tag.casefold() for tag in found[0].split()} <= {
            f"#{tag.casefold()}" for tag in entry.tags
        }:
            return entry.body
        return entry.body[: found.start()] + entry.body[found.end() :]

    def _form(self, entry: BookEntry, body: str, pairs: list[tuple[Photo, Photo]]) -> str:
        """Tell whether an entry never parts, and whether what stands beside it may be higher than its words.

        `pairs` are pictures that stand side by side.
        """
        texts = (body, entry.annotation, *(note.text for note in (*entry.later_lines, *entry.responses)))
        letters, lines = sum(map(len, texts)), sum(text.count("\n") + 1 for text in texts if text)
        paper, rows = self._paper, self._paper.lines
        paired = {photo.id for pair in pairs for photo in pair}
        heights = [
            paper.lines_of(paper.column, photo.width, photo.height) + 2
            for photo in entry.photos
            if photo.id not in paired
        ]
        heights += [paper.together(_ratio(one), _ratio(two)) / (paper.line * POINT) + 1 for one, two in pairs]
        needed = letters / paper.letters + lines + sum(min(height, rows * 0.62) for height in heights)
        if needed > rows * WITH_PHOTO if entry.photos else letters > SHORT or lines > SHORT_LINES:
            return "long"
        return "tight" if letters <= TIGHT and not entry.photos else "whole"

    def _fits(self, entry: BookEntry, body: str, *, opens: bool) -> bool:
        """Tell whether pictures that take the margin leave the words of their entry room on the same page."""
        paper = self._paper
        lines = len(_PICTURE.sub("", body)) / paper.letters + body.count("\n") + (HEAD if opens else 0)
        heights = [paper.lines_of(paper.pair, one.width, one.height) for one in entry.photos if one.width > one.height]
        return lines + max(heights, default=0) <= paper.lines * WITH_PHOTO

    # Pictures

    def _pairer(self, entry: BookEntry) -> Callable[[Shown, Shown], str]:
        """Give what sets two photos side by side; one that was made large stands alone."""
        known = {photo.id: photo for photo in entry.photos}

        def pair(one: Shown, two: Shown) -> str:
            if one[0] == two[0] or Size.LARGE in {read_alt(words).size for _, words in (one, two)}:
                return ""
            return self._pair((known[one[0]], one[1]), (known[two[0]], two[1]))

        return pair

    def _pair(self, *both: tuple[Photo, str]) -> str:
        tall = self._paper.together(*(_ratio(photo) for photo, _ in both))
        return f"#photo-pair({tall:.3f}mm, {', '.join(f'({self._seen(*one)}, {_ratio(one[0])})' for one in both)})"

    def _photo(self, photo: Photo, words: str = "", *, wide: bool) -> str:
        """Set a photo, with the words that stand for it in the text as its caption."""
        size = read_alt(words).size
        across = "half" if size is Size.SMALL else "column"
        if (wide or (size is Size.LARGE and self._wide)) and size is not Size.SMALL and photo.width > photo.height:
            across = "whole"
        return f"#photo({self._seen(photo, words)}, {across}, {photo.width}, {photo.height})"

    def _seen(self, photo: Photo, words: str) -> str:
        """Give the path of a photo, what is heard of it, and its caption."""
        captioned, heard = self._caption(words)
        alt = heard or self._words.say("photo", photo.name)
        return f"{quoted(self.file_of(photo))}, {quoted(alt)}, {f'[{self._set(captioned)}]' if captioned else 'none'}"

    @staticmethod
    def _caption(words: str) -> tuple[str, str]:
        """Give (caption, what is heard) of the words that stand for a picture in a text."""
        alt = read_alt(words)
        return say.visible(alt.shown), say.visible(alt.heard)

    def _photos(self, photos: list[Photo], *, wide: bool) -> Iterable[str]:
        for one, two in zip(photos[:-1:2], photos[1::2], strict=True):
            yield self._pair((one, ""), (two, ""))
        if len(photos) % 2:
            yield self._photo(photos[-1], wide=wide)

    # What stands under an entry

    def _later(self, note: Note, *, plain: bool) -> str:
        # A day is not parted: its year alone on a line would be lost.
        day = self._words.short_day(note.day)
        before, _, after = say.note_head(note, self._words).partition(day)
        head = f"{said(before)}#box[{said(day)}]{said(after)}"
        return f"#later([{head}], [{self._body(note.text, plain=plain).typst()}])"

    def _answer(self, note: Note, *, plain: bool) -> str:
        told = ", ".join(f"[{said(part)}]" for part in say.said_when(note, self._words))
        text = self._body(note.text, plain=plain).typst()
        return f"#answer([{said(note.who)}], ({told},), [{text}])"


def on_page(words: Words) -> str:
    """Give what stands before and after the number of a page that is named, as a pair."""
    before, after = words.say("page", "\n").split("\n")
    return f"({quoted(before)}, {quoted(after)})"


def _ratio(photo: Photo) -> float:
    """Give how wide a picture is for its height."""
    return round(max(photo.width, 1) / max(photo.height, 1), 4)


def _wraps(title: str) -> bool:
    """Tell whether a title may take more than a line: wide letters count twice."""
    wide = sum(char.isupper() or unicodedata.east_asian_width(char) in {"W", "F"} for char in title)
    return len(title) + wide > ONE_LINE


def _cut(name: str, most: int) -> str:
    return name if len(name) <= most else name[: most - 1].rsplit(" ", 1)[0].rstrip(" …,;:.") + "…"
