"""Pure. A book as a folder of Markdown: an entry a file under front matter, pictures beside, a page of contents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from journal.file_names import dashed, safe, slug
from journal.prose import END_OF_ENTRY
from journal.shapes.book import Book, BookEntry, Order, Photo
from journal.yearbook import words as say
from journal.yearbook.period_charts import CHARTS
from journal.yearbook.sections import in_terms, parts_of, section_name, term_name
from journal.yearbook.words import Words

_OWN = re.compile(r"(!?)\[([^\]\n]*)\]\(attachment:([^)\s]*)[^)\n]*\)")
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


def as_markdown(book: Book, words: Words, top: str) -> dict[str, bytes]:
    """Give {path: bytes} of the folder, its name `top` first in every path."""
    order = book.order
    title = say.title_of(order, words)
    index = [f"# {_flat(title)}", "", say.cover_line(order, words), ""]
    index += [f"*{_flat(order.author)}*", ""] if order.author else []
    index += [order.dedication.strip(), ""] if order.dedication.strip() else []
    index += [f"## {words.say('foreword')}", "", order.foreword.strip(), ""] if order.foreword.strip() else []
    if not order.portfolio:
        index += [f"## {words.say('year')}", "", *_year(book, words), ""]
    files: dict[str, bytes] = {f"{top}/README.md": b""}
    paths: dict[str, str] = {}
    parts = parts_of(book)
    opened = [(part if place == 0 else None, section) for part in parts for place, section in enumerate(part.sections)]
    for part, section in opened:
        chapter = section.chapter
        if part is not None and part.term is not None:
            index += [f"## {_flat(term_name(part.term, words))}", "", part.days(words), ""]
            index += [part.figures(words), ""]
        name = section_name(section, words, order, of_term=in_terms(parts))
        index += [f"{'###' if in_terms(parts) else '##'} {_flat(name)}", ""]
        for entry in chapter.entries:
            folder = safe(slug(name), "more") if order.portfolio else f"{entry.day:%Y-%m}"
            path = _free(f"{folder}/{entry.day.isoformat()}{dashed(entry.name)}", top, files)
            page = _page(entry, order, words, top, files)
            files[f"{top}/{path}"] = page.encode()
            line = words.say("named", words.day(entry.day), _flat(entry.name))
            index.append(f"- [{line}]({path})")
            paths[entry.id] = path
        for quote, entry in book.quotes_of(chapter.entries):
            index += ["", f"> {_flat(quote.text)} ([{words.short_day(entry.day)}]({paths[entry.id]}))"]
        for entry in chapter.elsewhere:
            line = words.say("named", words.day(entry.day), _flat(entry.name))
            index.append(f"- [{line}]({paths[entry.id]})")
        index.append("")
    index += _companions(book, words, paths)
    files[f"{top}/README.md"] = "\n".join([*index, say.colophon(book, words), ""]).encode()
    return files


def _year(book: Book, words: Words) -> Iterable[str]:
    insight = book.insight
    yield from (f"- {chart.figures(insight, words)}" for chart in CHARTS)
    yield from (f"- {chart.in_words(insight, words)}" for chart in CHARTS)
    for tags, lifts in ((insight.lifts, True), (insight.weighs, False)):
        for tag in tags:
            yield "- " + words.say("named", f"#{tag.name}", say.tag_in_words(tag, words, lifts=lifts))


def _companions(book: Book, words: Words, paths: dict[str, str]) -> Iterable[str]:
    if not book.companions:
        return
    yield from (f"## {words.say('companions')}", "", words.count("readers", len(book.companions)), "")
    for one in book.companions:
        yield from (f"### {_flat(say.companion_name(one, words))}", "", " · ".join(say.companion_facts(one, words)), "")
        for entry, note in one.words:
            when = ", ".join(say.said_when(note, words))
            yield f"> **[{when}]({paths[entry]})**" if entry in paths else f"> **{when}**"
            yield from (">", *(f"> {line}" for line in note.text.split("\n")), "")


def _page(entry: BookEntry, order: Order, words: Words, top: str, files: dict[str, bytes]) -> str:
    paths = {photo.id: _picture(photo, top, files) for photo in entry.photos}
    shown: set[str] = set()

    def linked(found: re.Match[str]) -> str:
        shown.add(found[3])
        return f"{found[1]}[{found[2]}](../{paths[found[3]]})" if found[3] in paths else f"[{found[2]}]"

    body = _OWN.sub(linked, entry.body).strip("\n")
    loose = [photo for photo in entry.photos if photo.id not in shown]
    facts = _facts(entry, order, words, paths)
    parts = ["---", *(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items()), "---", ""]
    parts += [body, "", END_OF_ENTRY, ""]
    parts += [f"![{_flat(photo.name)}](../{paths[photo.id]})\n" for photo in loose]
    parts += [f"{words.say('files', ', '.join(entry.files))}\n"] if entry.files else []
    for note in (*entry.later_lines, *entry.responses):
        head = say.note_head(note, words)
        quoted = "\n".join(f"> {line}" for line in note.text.split("\n"))
        parts += [f"> **{_flat(head)}**", ">", quoted, ""]
    return "\n".join(parts)


def _facts(entry: BookEntry, order: Order, words: Words, paths: dict[str, str]) -> dict[str, object]:
    """Give the front matter: all that `transfer.formats.markdown` needs to take the entry back in."""
    facts: dict[str, object] = {"title": entry.heading, "date": entry.day.isoformat()}
    if order.portfolio:
        facts |= {"shows": [one.title for one in entry.shows], "annotation": entry.annotation, "tags": list(entry.tags)}
    else:
        facts |= {"kind": entry.kind, "tags": list(entry.tags), "starred": entry.starred}
    if entry.written_at is not None and not order.protect:
        # With them the entry is known again in the journal it comes from; whoever is not to know names needs neither.
        facts |= {"id": entry.id, "written_at": entry.written_at.isoformat(), "zone": entry.zone}
    more = {
        "later_lines": [{"day": note.day.isoformat(), "text": note.text} for note in entry.later_lines],
        "responses": [
            {"day": note.day.isoformat(), "who": say.answered(note, words), "text": note.text}
            for note in entry.responses
        ],
        "photos": [{"path": f"../{paths[photo.id]}", "name": photo.name} for photo in entry.photos],
        "files": list(entry.files),
    }
    return facts | {name: value for name, value in more.items() if value}


def _picture(photo: Photo, top: str, files: dict[str, bytes]) -> str:
    stem = slug(photo.name.rpartition(".")[0]) or "photo"
    path = f"photos/{photo.id[:8]}-{stem}.{_ENDINGS.get(photo.media_type, 'img')}"
    files[f"{top}/{path}"] = photo.data
    return path


def _free(stem: str, top: str, files: dict[str, bytes]) -> str:
    path, number = f"{stem}.md", 1
    while f"{top}/{path}" in files:
        number += 1
        path = f"{stem}-{number}.md"
    return path


def _flat(text: str) -> str:
    """Give one line that Markdown reads as these letters and no more."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))
