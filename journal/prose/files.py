"""Pure. The places of a text where a photo or file of its entry is shown or linked."""

from __future__ import annotations

import re

ATTACHMENT = "attachment:"
"""How the address of a photo or file of the journal begins; its id follows."""

_ID = re.compile(ATTACHMENT + "([0-9A-Za-z-]{1,64})")
_PLACE = r"!?\[(?P<words>(?:[^\[\]\n\\]|\\.){{0,2000}})\]\(<?attachment:{0}>?(?:[ \t]+\"[^\"\n]*\")?\)"


_OWN = re.compile(r"\]\(<?(attachment:[0-9a-f]{32})(?![0-9A-Za-z-])")


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


def without_file(body: str, attachment_id: str, name: str) -> str:
    """Give the text without the lines that only show a file; where a person put other words, the words stay."""
    if not shows(body, attachment_id):
        return body
    place = re.compile(_PLACE.format(re.escape(attachment_id)))
    own = {_words(name), ""}
    lines: list[str] = []
    gone = False
    for line in body.split("\n"):
        left = place.sub(lambda found: "" if found["words"] in own else found["words"], line)
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


def _words(name: str) -> str:
    return name.replace("[", "(").replace("]", ")")
