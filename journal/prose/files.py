"""Pure. The places of a text where a photo or file of its entry is shown or linked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

ATTACHMENT = "attachment:"
"""How the address of a photo or file of the journal begins; its id follows."""

_ID = re.compile(ATTACHMENT + "([0-9A-Za-z-]{1,64})")
_PLACE = r"(?<!\\)!?\[(?P<words>(?:[^\[\]\n\\]|\\.)*)\]\(<?attachment:{0}>?(?:[ \t]+\"[^\"\n]*\")?\)"

_ANY_PLACE = re.compile(_PLACE.format("[0-9A-Za-z-]{1,64}"))
_EMBED = re.compile(r" {0,3}(?P<mark>!?)\[(?P<words>[^\[\]\n\\]*)\]\(attachment:(?P<id>[0-9A-Za-z-]{1,64})\)[ \t]*")
_UNHELD = str.maketrans({"[": "(", "]": ")", "\\": "/", "\n": " "})
_FILE_NAME = re.compile(r"\.\w{2,4}$")

_OWN = re.compile(r"\]\(<?(attachment:[0-9a-f]{32})(?![0-9A-Za-z-])")


class Size(Enum):
    """How wide a picture stands in its column, as it is written between its brackets."""

    SMALL = "small"
    MIDDLE = ""
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class AltText:
    """What stands between the brackets of a picture: `caption|size|description`, as much of it as there is."""

    caption: str = ""
    size: Size = Size.MIDDLE
    description: str = ""

    @property
    def shown(self) -> str:
        """The caption, "" where it is but the name of a file."""
        return "" if _FILE_NAME.search(self.caption.strip()) else self.caption.strip()

    @property
    def heard(self) -> str:
        """What is said of it to those who do not see it."""
        return self.description or self.shown

    @property
    def plain(self) -> str:
        """Caption and description, without the size."""
        return f"{self.caption} {self.description}".strip()

    @property
    def told(self) -> str:
        """What a person wrote of it: caption and description."""
        return f"{self.shown} {self.description}".strip()

    def words(self) -> str:
        """Give what stands between the brackets; what Markdown cannot hold there stands as its nearest likeness."""
        made = self._with(self.caption.translate(_UNHELD))
        return made if "|" not in self.caption or read_alt(made) == self else self._with(_without_strokes(self.caption))

    def _with(self, caption: str) -> str:
        if self.description:
            return f"{caption}|{self.size.value}|{_without_strokes(self.description)}"
        return caption if self.size is Size.MIDDLE else f"{caption}|{self.size.value}"


@dataclass(frozen=True, slots=True)
class Embed:
    """A line that is but a photo or file: `picture` tells whether it is to be shown or only linked."""

    id: str
    alt: AltText
    picture: bool

    def line(self) -> str:
        """Give the line."""
        return f"{'!' if self.picture else ''}[{self.alt.words()}]({ATTACHMENT}{self.id})"


def read_alt(words: str) -> AltText:
    """Read what stands between the brackets of a picture; a stroke that parts nothing we know is part of its words."""
    parts = words.split("|")
    if len(parts) > 1 and parts[-1] in {Size.SMALL.value, Size.LARGE.value}:
        return AltText("|".join(parts[:-1]), Size(parts[-1]))
    if len(parts) > 2 and parts[-1] and parts[-2] in {size.value for size in Size}:
        return AltText("|".join(parts[:-2]), Size(parts[-2]), parts[-1])
    return AltText(words)


def embed_of(line: str) -> Embed | None:
    """Give what a line shows that says nothing else; None where it has words of its own."""
    found = _EMBED.fullmatch(line)
    if found is None:
        return None
    alt = read_alt(found["words"]) if found["mark"] else AltText(found["words"])
    return Embed(found["id"], alt, bool(found["mark"]))


def told_of_files(body: str) -> str:
    """Give the text with only what a person wrote of a photo or file where it stands: its caption and description."""
    if ATTACHMENT not in body:
        return body
    return _ANY_PLACE.sub(lambda found: f" {read_alt(found['words']).told} ", body)


def own_links(text: str) -> tuple[str, ...]:
    """Give the addresses in a text of files that the journal keeps; what merely looks like one is not among them."""
    return tuple(dict.fromkeys(_OWN.findall(text)))


def file_line(attachment_id: str, name: str, *, picture: bool) -> str:
    """Give the line that shows a picture, or links a file."""
    return f"{'!' if picture else ''}[{_words(name)}]({ATTACHMENT}{attachment_id})"


def shows(body: str, attachment_id: str) -> bool:
    """Tell whether a text names a photo or file anywhere."""
    return f"{ATTACHMENT}{attachment_id}" in body


def shown(body: str) -> frozenset[str]:
    """Give the ids of all photos and files that a text names; one pass, however many there are."""
    return frozenset(_ID.findall(body))


def with_line(body: str, line: str, after: str) -> str:
    """Give the text with a paragraph more: below what it begins with, or at its end where it no longer does."""
    at = len(after) if body.startswith(after) else len(body)
    above, below = body[:at], body[at:]
    if above.strip() and not above.endswith("\n\n"):
        above += "\n" if above.endswith("\n") else "\n\n"
    if below.strip() and not below.startswith("\n\n"):
        below = ("\n" if below.startswith("\n") else "\n\n") + below
    return above + line + below


def to_go_on(body: str) -> str:
    """Give the text as one goes on with it: below a photo or file that ends it, never on that line."""
    return body if embed_of(body.rpartition("\n")[2]) is None else f"{body}\n\n"


def to_keep(body: str) -> str:
    """Give the text as it was before one went on with it by `to_go_on` and wrote nothing there."""
    above = body.removesuffix("\n\n")
    return above if to_go_on(above) == body else body


def without_file(body: str, attachment_id: str, name: str) -> str:
    """Give the text without the lines that only show a file; where a person put other words, the words stay."""
    if not shows(body, attachment_id):
        return body
    place = re.compile(_PLACE.format(re.escape(attachment_id)))
    own = {_words(name), ""}
    lines: list[str] = []
    gone = False
    for line in body.split("\n"):
        left = place.sub(lambda found: _words_left(found["words"], own), line)
        if left != line and not left.strip():
            gone = True
        elif gone and not line.strip() and not (lines and lines[-1].strip()):
            gone = False  # of the two blank lines around it one goes along
        else:
            lines.append(left)
            gone = False
    if gone and lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)


def _words_left(words: str, own: set[str]) -> str:
    alt = read_alt(words)
    return " ".join(filter(None, ("" if alt.caption in own else alt.caption, alt.description)))


def _without_strokes(words: str) -> str:
    return words.translate(_UNHELD).replace("|", "¦")


def _words(name: str) -> str:
    return name.replace("[", "(").replace("]", ")")
