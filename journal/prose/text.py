"""Pure. What a text says without its markers: heading, excerpt, plain words, tags, and how many words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from journal.prose.fences import Part, info_of, part_of
from journal.prose.files import read_alt, told_of_files
from journal.prose.spans import Run, spans

END_OF_ENTRY = "<!-- /afterbell -->"
"""Where in a page of ours an entry's own text ends, and what belongs to it follows."""
HEADING_LIMIT, EXCERPT_LIMIT = 120, 200
"""Letters of either at the most."""

_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f\ufffc"
_NO_CHARACTERS = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_LINE_END, _CONTROL, _NO_CHARACTER = map(re.compile, (f"\r\n|[{_LINE_ENDS}]", f"[{_CONTROLS}]", f"[{_NO_CHARACTERS}]"))
_UNKEPT = re.compile(f"[{_LINE_ENDS}{_CONTROLS}{_NO_CHARACTERS}]")
_SPACES = re.compile(" {2,}")
_LETTER = re.compile(r"[^\W_]")
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
CJK = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""One character that is a word of its own, as a pattern."""
_CJK = re.compile(CJK)
_DASHES = re.compile("[—–/…]")
_MAYBE_FENCE = re.compile("```|~~~")
_PREFIX = re.compile(r"(?: {0,3}> ?)*\s*(?:#{1,6}\s+|(?:[-*+]|(?P<number>\d{1,9}[.)]))\s+(?:\[[ xX]\](?:\s+|$))?)?")
_HEADING = re.compile(r"\s*^ {0,3}#{1,6}[ \t]+(?P<words>.*?)(?:[ \t]+#+)?[ \t]*(?:\n|\Z)", re.MULTILINE)
_ROW = re.compile(r"\|(.*)\|")
BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
"""The bars that part the cells of a row; one behind a backslash is a letter."""
TABLE_RULE = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
"""The line below the head of a table."""
_LINK = re.compile(r"!?\[([^\[\]\n]{0,2000})\]\(([^()\s]{0,2000})\)")
_MARKER = re.compile(r"[*_~`\[]")
_EMPHASIS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![*\\])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?!\*)",
        r"\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*",
        r"(?<![\w\\])_(?=[^\s_])([^_\n]*[^\s_\\])_(?!\w)",
        r"(?<!\w)__(?=[^\s_])([^_\n]*[^\s_])__(?!\w)",
        r"~~(?=[^\s~])([^~\n]*[^\s~])~~",
    )
)
# Accents, points and vowel signs that people leave out when they look for a word; not those of Indian scripts. And what
# nobody sees: soft hyphens, joiners, direction marks, the stroke that only stretches Arabic words, which form an emoji
# has and the colour of its skin.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
    "\u00ad\u061c\u0640\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)
# A voiced kana is a letter of its own and no accented one.
_VOICED = re.compile("[\u3041-\u30ff][\u3099\u309a]")
_FOLDS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
    "þ": "th",
    "’": "'",
    "\u0671": "\u0627",  # alef with a wasla, as an alef
}
_FOLDED = re.compile(f"[{''.join(_FOLDS)}]")


def fold(text: str) -> str:
    """Give the text as it is compared: without case, accents and marks; "Élève" and "eleve" are the same.

    Its `WAY` (words.py) rises where this changes.
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    # casefold again: some compatibility forms only show their capitals once they are taken apart.
    bare = _FOLDED.sub(lambda found: _FOLDS[found[0]], _MARKS.sub("", apart.casefold()))
    return _VOICED.sub(lambda found: unicodedata.normalize("NFC", found[0]), bare)


def clean(text: str) -> str:
    """Give the text as it is kept: the one place that says what becomes of a character that cannot be kept.

    Whatever ends a line (CR LF, CR, and Unicode's VT, FF, NEL, LS, PS) is a newline. A control character is a space,
    because it may be all that stands between two words; so is U+FFFC, the place of a picture that did not come along.
    Half a character and a noncharacter are U+FFFD, Unicode's own stand-in. All else stays: no-break spaces, joiners
    and direction marks, real scripts need them.
    """
    text = text.lstrip("\ufeff")  # the mark of a file's beginning
    if not _UNKEPT.search(text):
        return text
    return _NO_CHARACTER.sub("\ufffd", _CONTROL.sub(" ", _LINE_END.sub("\n", text)))


def capitalized(text: str) -> str:
    """Give a text with a capital first and the rest as it is: German has capitals inside as well."""
    return text[:1].upper() + text[1:]


def clean_line(text: str) -> str:
    """Give a title, tag or file name as it is kept: one line, and nothing that turns its direction.

    Line ends and tabs are spaces; spaces in a row stay, as they were typed.
    """
    return _UNSEEN.sub("", clean(text)).replace("\n", " ").replace("\t", " ").strip()


def word_count(text: str) -> int:
    """Count words, as word processors do: a character of Chinese or Japanese is one, the tick in a box is none.

    Of a photo or file in the text only what a person wrote of it counts.
    """
    text, count = told_of_files(text), 0
    if not text.isascii():
        text = _DASHES.sub(" ", text)
        text, count = _CJK.subn(" ", text)
    words = text.split()
    odd = [word for word in words if not word[0].isalnum()]
    none = sum(not _LETTER.search(word) for word in odd) + odd.count("[x]") + odd.count("[X]")
    return count + len(words) - none


def tags_in(body: str) -> tuple[str, ...]:
    """Give the tags typed in the text, each once, in order: not in code, headings' marks or addresses."""
    if "#" not in body:
        return ()
    found: dict[str, str] = {}
    for line, tags in _tagged(body):
        for tag in tags:
            name = line[tag.start + 1 : tag.end]
            found.setdefault(fold(name), name)
    return tuple(found.values())


def retag(body: str, old: str, new: str) -> str:
    """Give the text with every tag that is the same as `old` written as `new`."""
    wanted, lines = fold(old), []
    for line, tags in _tagged(body):
        text = line
        for tag in reversed(tags):
            if fold(line[tag.start + 1 : tag.end]) == wanted:
                text = f"{text[: tag.start]}#{new}{text[tag.end :]}"
        lines.append(text)
    return "\n".join(lines)


def plain(body: str) -> str:
    """Give the text without Markdown's markers, line by line; blocks of code stay as they are."""
    return "\n".join(_plain_lines(body))


def title_of(body: str, limit: int = HEADING_LIMIT) -> str:
    """Give the first line that says something, to serve as title; "" where there is none."""
    return _heading_and_rest(body, limit)[0]


def headed(title: str, body: str) -> str:
    """Give a text with its title as the heading above it."""
    return f"# {clean_line(title)}\n\n{body}"


def parted(body: str) -> tuple[str, str]:
    """Give (heading, rest): a first line that is a heading, whole and in plain words, and the text below it.

    The heading is "" where the text begins otherwise, or where plain words would not say all: without a word, or with
    a link or a picture, it stays in the text.
    """
    found = _HEADING.match(body)
    if found is None or "](" in found["words"]:
        return "", body
    heading = clean_line(_unmark(found["words"]))
    return (heading, body[found.end() :]) if any(map(str.isalnum, heading)) else ("", body)


def excerpt(body: str, title: str = "") -> str:
    """Give the first words below the title (or below the line that serves as one), in one line."""
    if title:
        return _cut(_gather(_plain_lines(body), EXCERPT_LIMIT), EXCERPT_LIMIT)
    return _cut(_heading_and_rest(body, HEADING_LIMIT, EXCERPT_LIMIT)[1], EXCERPT_LIMIT)


def _heading_and_rest(body: str, limit: int, rest_limit: int = 0) -> tuple[str, str]:
    lines = _plain_lines(body)
    for line in lines:
        said = clean_line(line)
        if not any(map(str.isalnum, said)) and (said == "" or set(said) <= set("-*_=~`# ")):
            continue
        heading = _cut(said, limit)
        left = said[len(heading) - 1 :].lstrip() + " " if heading.endswith("…") and heading != said else ""
        return heading, left + _gather(lines, rest_limit) if rest_limit else ""
    return "", ""


def _gather(lines: Iterator[str], limit: int) -> str:
    """Put lines into one until there is enough, so that the rest of a long text is never read."""
    found, length = [], 0
    for line in lines:
        if length > limit:
            break
        if said := _SPACES.sub(" ", clean_line(line[: 4 * limit])):
            found.append(said)
            length += len(said) + 1
    return " ".join(found)


def _cut(text: str, limit: int) -> str:
    text = text.strip()
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    space = kept.rfind(" ")
    kept = kept[:space] if space > limit // 2 else kept
    return kept.rstrip() + "…"


def _plain_lines(body: str) -> Iterator[str]:
    state = 0
    for line in _split(body):
        part, state = part_of(line, state)
        if part is Part.CODE:
            yield line
        elif part is Part.FENCE:
            if state and " " in (info := info_of(line)):
                yield info
        else:
            yield _without_marks(line)


def _without_marks(line: str) -> str:
    """Give the words of a line; the number of an item is one of them: "30. Mai" is a day, "2024." a year."""
    prefix = _PREFIX.match(line)
    assert prefix is not None, "every part of it may be missing"
    words = line[prefix.end() :].strip()
    if row := _ROW.fullmatch(words):
        cells = [cell.strip().replace("\\|", "|") for cell in BETWEEN_CELLS.split(row[1])]
        words = "" if set("".join(cells)) <= set(":-") else " ".join(filter(None, cells))
    words = _unmark(words)
    return f"{prefix['number']} {words}".rstrip() if prefix["number"] else words


def _unmark(text: str) -> str:
    if not _MARKER.search(text):
        return text
    text = _LINK.sub(_words_of_link, text)
    for pattern in (*_EMPHASIS, _EMPHASIS[0]):
        text = pattern.sub(r"\1", text)
    return text.replace("`", "")


def _words_of_link(found: re.Match[str]) -> str:
    """Give the words of a link, and of a picture what a person wrote of it."""
    return read_alt(found[1]).told if found[0][0] == "!" else found[1]


def _tagged(body: str) -> Iterator[tuple[str, tuple[Run, ...]]]:
    """Give every line, with its runs where it may hold a tag."""
    state = 0
    for line in _split(body):
        if state or "#" in line or _MAYBE_FENCE.search(line):
            runs, state = spans(line, state)
            yield line, tuple(run for run in runs if run.kind == "tag")
        else:
            yield line, ()


def _split(body: str) -> Iterator[str]:
    start = 0
    while (end := body.find("\n", start)) >= 0:
        yield body[start:end]
        start = end + 1
    yield body[start:]
