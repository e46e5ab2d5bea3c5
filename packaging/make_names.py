"""Makes `resources/names/` anew: first names, last names, and the English words that are no names.

    pip download --no-deps faker==37.12.0
    npm pack dictionary-en@4.0.0
    python packaging/make_names.py faker-37.12.0-py3-none-any.whl dictionary-en-4.0.0.tgz

Both sources are freely licensed (see `resources/names/CREDITS.md`). Standard library only; the result is the same
byte for byte on every run.
"""

from __future__ import annotations

import gzip
import importlib
import pkgutil
import re
import sys
import tarfile
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "names"
LOCAL = re.compile(r"en(_[A-Z]{2})?$")
LETTERS = re.compile(r"[a-z]{2,}")
UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def fold(text: str) -> str:
    """Give the letters without marks and case; must agree with `journal/redaction/folding.py`."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.casefold().translate(UNMARKED).replace("'", "").replace("’", "")


def words_of(names: Iterable[object]) -> Iterator[str]:
    """Give each part of each name that is written in Latin letters; some locales nest their names."""
    for name in names:
        if not isinstance(name, str):
            yield from words_of(name) if isinstance(name, list | tuple) else ()
            continue
        yield from (part for part in re.split(r"[\s\-.]+", fold(name)) if LETTERS.fullmatch(part))


def names_of(wheel: str) -> tuple[set[str], set[str], set[str]]:
    """Give (first names, last names, first names of English-speaking countries) of every locale that Faker knows."""
    sys.path.insert(0, wheel)
    person = importlib.import_module("faker.providers.person")
    first: set[str] = set()
    last: set[str] = set()
    english: set[str] = set()
    for found in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{found.name}").Provider
        for base in provider.__mro__[:-1]:
            for field, value in vars(base).items():
                if not isinstance(value, dict | list | tuple):
                    continue
                if field.startswith("first_name"):
                    parts = set(words_of(value))
                    first |= parts
                    english |= parts if LOCAL.fullmatch(found.name) else set()
                elif field.startswith("last_name"):
                    last |= set(words_of(value))
    return first, last, english


def rules_of(affixes: str) -> dict[str, list[tuple[str, str, str, re.Pattern[str]]]]:
    """Give flag -> (PFX or SFX, what is taken off, what is put on, what the stem must look like)."""
    rules: dict[str, list[tuple[str, str, str, re.Pattern[str]]]] = {}
    for line in affixes.splitlines():
        match line.split():
            case ["PFX" | "SFX" as kind, flag, off, on, condition, *_]:
                anchored = f"^{condition}" if kind == "PFX" else f"{condition}$"
                ends = ("" if off == "0" else off, "" if on == "0" else on.partition("/")[0])
                rules.setdefault(flag, []).append((kind, *ends, re.compile(anchored)))
    return rules


def forms(stem: str, flags: str, rules: dict[str, list[tuple[str, str, str, re.Pattern[str]]]]) -> set[str]:
    """Give the stem with every suffix and prefix that its flags allow, one of each at most."""
    found = {stem}
    for kind in ("SFX", "PFX"):
        for flag in flags:
            for side, off, on, condition in rules.get(flag, ()):
                if side == kind == "SFX":
                    found |= {w[: len(w) - len(off)] + on for w in (stem,) if w.endswith(off) and condition.search(w)}
                elif side == kind == "PFX":
                    found |= {on + w[len(off) :] for w in found if w.startswith(off) and condition.search(w)}
    return found


def dictionary_of(archive: str) -> set[str]:
    """Give the words that are written small, with all their forms, folded."""
    with tarfile.open(archive) as tar:
        texts = {name: tar.extractfile(f"package/index.{name}") for name in ("aff", "dic")}
        affixes, entries = (text.read().decode() if text else "" for text in texts.values())
    rules = rules_of(affixes)
    small: set[str] = set()
    for line in entries.splitlines()[1:]:
        stem, _, flags = line.strip().partition("/")
        if "!" not in flags and (stem[:1].islower() or stem[:2] == "I'"):
            grown = {fold(form) for form in forms(stem, flags, rules) if not form.endswith("'s")}
            small.update(form for form in grown if LETTERS.fullmatch(form))
    return small


def save(name: str, words: set[str]) -> None:
    """Write the sorted words, compressed, without a time in the header so that the bytes stay the same."""
    data = gzip.compress("\n".join(sorted(words)).encode(), 9, mtime=0)
    (TARGET / f"{name}.txt.gz").write_bytes(data)
    print(f"{name:<12} {len(words):>7} words {len(data) / 1000:>8.0f} kB")


def main() -> None:
    """Read the two archives named on the command line and write the four lists."""
    first, last, english = names_of(sys.argv[1])
    small = dictionary_of(sys.argv[2])
    TARGET.mkdir(parents=True, exist_ok=True)
    save("first", first)
    save("last", last)
    save("words", small)
    # Names that an English class would hear as names though they are words too: these ask even at a sentence's start.
    save("both", english & small)


if __name__ == "__main__":
    main()
