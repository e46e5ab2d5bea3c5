"""Edge. The guide that comes along: its chapters in the language that is spoken, looked through, and as one page."""

from __future__ import annotations

import base64
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from journal import prose
from journal.assets import asset, asset_bytes, asset_text
from journal.search import snippets
from journal.search.query import Word
from journal.spoken import ENGLISH, spoken

COLUMNS = 80
"""Of the guide in a terminal."""
FINDING = 2
"""The chapter that says how to search, counted from 0."""
_PICTURES = "pictures/"
_GOES_ON = re.compile(r"(?<!\n)(?<!```)\n {0,3}(?!\n|\||```|- |\d+\. )")
"""A line that goes on with the paragraph above it; elsewhere, a line a person ends is the end of a line."""
_SHOWN = re.compile(r'src="attachment:([\w.-]+)"')
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""A page opened from anywhere loads nothing but what is in it."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its heading, and below it Markdown, in which pictures are addressed as attachments are."""

    title: str
    body: str

    @property
    def html(self) -> str:
        """Its text as safe HTML, without the heading."""
        return prose.to_html(self.body)

    def has(self, line: str) -> bool:
        """Tell whether every word of `line` stands in it, inside words too and without accents."""
        return snippets.holding(_words(line))((self.title, prose.plain(self.body)))


def chapters() -> tuple[Chapter, ...]:
    """Give the chapters in their order; in English where there is no guide in the language that is spoken."""
    language = language_of_guide()
    names = sorted(file.name for file in asset(f"guide/{language}").glob("*.md"))
    return tuple(_read(asset_text(f"guide/{language}/{name}")) for name in names)


def language_of_guide() -> str:
    """Give the language that the chapters are in, such as "en"."""
    return spoken() if asset(f"guide/{spoken()}").is_dir() else ENGLISH


def picture(name: str) -> str:
    """Give where a picture of the guide lies, taken of a window that speaks its language, among what comes along."""
    return f"guide/pictures/{language_of_guide()}/{name}"


def found(line: str, among: Sequence[Chapter]) -> tuple[int, ...]:
    """Give the places of the chapters that have every word of `line`."""
    return tuple(place for place, chapter in enumerate(among) if chapter.has(line))


def places(said: str, line: str) -> tuple[tuple[int, int], ...]:
    """Give where in a text the words of `line` stand, as they are found: (begin, end) in letters, in order."""
    return snippets.places(said, snippets.sought(_words(line)))


def as_text() -> str:
    """Give the whole guide to be read in a terminal."""
    from textwrap import fill

    # Without its lines a table's two columns would run into one another.
    bodies = ((chapter.title, chapter.body.replace("` | ", "` → | ")) for chapter in chapters())
    told = ((title, prose.plain(body).split("\n")) for title, body in bodies)
    parts = ([title.upper(), "", *(fill(line, COLUMNS) for line in lines)] for title, lines in told)
    return "\n\n\n".join("\n".join(part) for part in parts)


def as_page() -> str:
    """Give the whole guide as one page of HTML that carries its pictures, light and dark, and asks nothing of a net."""
    told = chapters()
    heads = "".join(f'<li><a href="#c{number}">{escape(one.title)}</a></li>' for number, one in enumerate(told, 1))
    parts = (f'<section><h2 id="c{number}">{escape(one.title)}</h2>\n{_with_pictures(one.html)}</section>'
             for number, one in enumerate(told, 1))  # fmt: skip
    return "\n".join(
        (
            f'<!doctype html>\n<html lang="{language_of_guide()}"><head><meta charset="utf-8"><title>Afterbell</title>',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_roles()}{asset_text('guide/guide.css')}</style></head><body>",
            f"<header><h1>Afterbell</h1><nav><ol>{heads}</ol></nav></header><main>",
            *parts,
            "</main></body></html>\n",
        )
    )


def _read(text: str) -> Chapter:
    head, _, body = text.partition("\n")
    body = _GOES_ON.sub(" ", body.strip()).replace(f"]({_PICTURES}", "](attachment:")
    return Chapter(head.removeprefix("# ").strip(), body)


def _words(line: str) -> tuple[Word, ...]:
    return tuple(Word(text=word) for word in prose.fold(line).split())


def _with_pictures(html: str) -> str:
    def carried(shown: re.Match[str]) -> str:
        return f'src="data:image/png;base64,{base64.b64encode(asset_bytes(picture(shown[1]))).decode()}"'

    return _SHOWN.sub(carried, html)


def _roles() -> str:
    light, dark = (tomllib.loads(asset_text(f"themes/{name}.toml"))["colors"] for name in ("paper", "chalkboard"))
    told = ["".join(f"--{role}:{color};" for role, color in roles.items()) for roles in (light, dark)]
    return f":root{{color-scheme:light dark;{told[0]}}}@media(prefers-color-scheme:dark){{:root{{{told[1]}}}}}"
