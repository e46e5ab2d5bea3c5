r"""Pure. Names of files and folders that every disk takes, whoever wrote the words they are made of.

Windows takes no `<>:"/\|?*`, no dot or blank at the end, and no name of a device, whatever its ending; most disks take
255 bytes, and some programs that read them fewer. A name that begins with a dot is hidden, and one with a hyphen is an
option to a command. What is not seen is no part of a name: a mark of direction shows `exe.jpg` for `gpj.exe`.
"""

from __future__ import annotations

import re
import unicodedata

from journal.prose import fold

LONGEST = 120
"""Bytes of a name, without its ending and the number that it may get."""
_HEAD, _TAIL = 80, 36
"""Bytes of its two ends where it is longer: by the last words the volumes of a book differ."""
_ENDING, _SLUG = 10, 50
"""Letters of an ending, and of a slug; of some scripts fewer, for `LONGEST` holds there as well."""
_APART = frozenset('<>:"/\\|?*')
_ENDS = " .-"
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)


def safe(name: str, otherwise: str) -> str:
    """Give a name as every disk takes it; `otherwise` where nothing is left of it."""
    seen = "".join(map(_seen, name))
    name = unicodedata.normalize("NFC", " ".join(seen.split())).strip(_ENDS)
    if _DEVICE.match(name):
        name = f"_{name}"
    if len(whole := name.encode()) > LONGEST:
        name = "…".join(part.decode(errors="ignore") for part in (whole[:_HEAD], whole[-_TAIL:]))
    return name or otherwise


def parted(name: str) -> tuple[str, str]:
    """Give the stem and the ending of a file's name, safe; ("file", "") where nothing is left of it."""
    stem, _, ending = name.rpartition(".")
    ends = ending.isascii() and ending.isalnum() and len(ending) <= _ENDING
    if ends and (made := safe(stem, "")):
        return made, f".{ending}"
    return safe(name, "file"), ""


def slug(text: str) -> str:
    """Give words as a part of a name that is read in an address, too: "the-quiet-row"; "" where there are none."""
    letters = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in fold(text))
    return "-".join(letters.split())[:_SLUG].encode()[:LONGEST].decode(errors="ignore").strip("-")


def dashed(text: str) -> str:
    """Give its slug behind a hyphen, as it follows a day: "-the-quiet-row"; "" where there is none."""
    words = slug(text)
    return f"-{words}" if words else ""


def _seen(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cf":
        return ""
    return " " if char in _APART or category in {"Cc", "Cs", "Zl", "Zp"} else char
