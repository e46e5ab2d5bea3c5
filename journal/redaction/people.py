"""Pure. Where a text has listed names, in whatever form, and where those forms are looked up."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise

from journal.redaction import cues, lists
from journal.redaction.abroad import together
from journal.redaction.disguises import disguised
from journal.redaction.folding import Reading, Word
from journal.redaction.forms import bases, pieces, variants
from journal.redaction.hits import Hit, is_small_initial, is_title, joined
from journal.redaction.sentences import ZONE, Sense, Sentences, is_acronym
from journal.redaction.tongues import LITTLE, Spoken, is_common
from journal.redaction.typos import Typos
from journal.redaction.wordforms import is_little, is_made_up, is_ordinary
from journal.shapes.names import Person

_INITIAL = re.compile(r"\s*\.?\s*")
_LEAST_INSIDE = 3
"""Letters of a name that is looked for inside a word, and of the word beside it."""
_SHORT = 3
"""Letters of a name of which a case is asked about: "Ewy" of Ewa."""
_STEM = 2
"""Letters in which a name and every form of it begin alike, at least."""
_BEFORE = 8
"""Words of a title, initials and particles before a name, at most: a text may be nothing but "le"."""


@dataclass(slots=True)
class Roster:
    """The forms of all listed names. Persons are places in `people`."""

    people: tuple[Person, ...]
    singles: dict[str, set[int]] = field(default_factory=dict)
    beginnings: set[str] = field(default_factory=set)
    letters: dict[str, set[int]] = field(default_factory=dict)
    titles: set[tuple[int, str]] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)
    initials: dict[str, set[int]] = field(default_factory=dict)
    monograms: dict[str, set[int]] = field(default_factory=dict)
    firsts: list[set[str]] = field(default_factory=list)
    particles: list[set[str]] = field(default_factory=list)
    typos: Typos = field(default_factory=Typos)
    alike: Typos = field(default_factory=Typos)
    """All others of the `singles`: what is one typo apart from them is none of theirs, and silences no question."""
    stems: dict[str, set[str]] = field(default_factory=dict)
    cases: dict[str, set[str]] = field(default_factory=dict)
    stand_ins: tuple[str, ...] = ()
    barriers: set[tuple[str, ...]] = field(default_factory=set)
    barrier_lengths: dict[str, set[int]] = field(default_factory=dict)

    def hits(self, reading: Reading, *, slug: bool = False) -> list[Hit]:
        """Give every listed name in a reading, in order; `slug` says that all of it is a tag or a file name."""
        barred = self._barred(reading)
        spoken = Spoken(reading)
        runs: list[tuple[int, int, Hit]] = []
        for first, stop, hit in self._raw(reading, barred, spoken):
            one = joined(reading, runs[-1][0], runs[-1][2], hit) if runs else None
            if one:
                runs[-1] = (runs[-1][0], stop, one)
            else:
                runs.append((first, stop, hit))
        sentences = Sentences(reading, self.barred(reading))
        weigh = None if slug else partial(_weighed, sentences, reading, spoken, self.singles)
        found = []
        for first, stop, hit in runs:
            named = hit if stop in barred else self._with_initial(reading, stop, hit, spoken)
            whole = self._with_title(reading, first, named, barred)
            weighed = whole if weigh is None or whole.sure else weigh((first, stop), whole)
            if weighed:
                found.append(weighed)
        disguised = self._disguised(reading, found, barred)
        if disguised:
            taken = _taken(reading, disguised)
            found = [hit for hit in found if taken.find(1, hit.place, hit.stop) < 0]
            found = sorted([*found, *disguised], key=lambda hit: hit.place)
        return found + self._inside(reading, found, barred, slug=slug)

    def _disguised(self, reading: Reading, found: list[Hit], barred: set[int]) -> list[Hit]:
        """Find names in disguise where no name was found plainly over the same run."""
        covered = _taken(reading, [hit for hit in found if hit.sure and hit.stop - hit.place > 1])
        for word in map(reading.words.__getitem__, barred):
            covered[word.place : word.stop] = b"\1" * (word.stop - word.place)
        return [
            Hit(one.place, one.stop, frozenset(self.singles[one.name]), sure=one.sure, capital=False)
            for one in disguised(reading, self.singles, self.beginnings)
            if covered.find(1, one.place, one.stop) < 0
        ]

    def barred(self, reading: Reading) -> frozenset[int]:
        """Give the places of the words that are part of a stand-in."""
        return frozenset(reading.words[index].place for index in self._barred(reading))

    def _barred(self, reading: Reading) -> set[int]:
        found: set[int] = set()
        words = reading.words
        for index, word in enumerate(words):
            for length in self.barrier_lengths.get(word.folded, ()):
                tokens = tuple(one.folded for one in words[index : index + length])
                if tokens in self.barriers and _runs(reading, index, tokens):
                    found.update(range(index, index + len(tokens)))  # fewer at the end of a text
        return found

    def _raw(self, reading: Reading, barred: set[int], spoken: Spoken) -> Iterator[tuple[int, int, Hit]]:
        words = reading.words
        index = 0
        while index < len(words):
            if index in barred:
                index += 1
                continue
            count, hit = self._phrase(reading, index, barred)
            if not hit:
                count, hit = 1, self._single(words[index]) or self._near(reading, index, spoken)
            if hit:
                yield index, index + count, hit
            index += count

    def _phrase(self, reading: Reading, index: int, barred: set[int]) -> tuple[int, Hit | None]:
        word = reading.words[index]
        best: dict[tuple[str, ...], set[int]] = {}
        for tokens, person in self.phrases.get(word.folded, ()):
            if barred.isdisjoint(range(index, index + len(tokens))) and _runs(reading, index, tokens):
                best.setdefault(tokens, set()).add(person)
        if not best:
            return 1, None
        tokens = max(best, key=len)
        run = reading.words[index : index + len(tokens)]
        capital = all(one.capital or one.folded in cues.PARTICLES for one in run) or word.unspaced
        wordy = all(lists.is_word(one.folded) for one in run)
        small = max(map(len, tokens)) == 1 and not word.unspaced and not all(one.capital for one in run)
        if small and any(reading.between(one, other) != "." for one, other in pairwise(run)):
            return 1, None  # "x.c." may be somebody, "x c" is nobody
        hit = Hit(run[0].place, run[-1].stop, frozenset(best[tokens]), not small and (capital or not wordy), capital)
        return len(tokens), hit

    def _single(self, word: Word) -> Hit | None:
        for letters, cut in variants(word):
            persons = self.singles.get(letters)
            if persons:
                wordy = lists.is_word(letters) or len(letters) == 1 or letters in cues.PARTICLES
                wordy = wordy or is_acronym(word)
                return Hit(word.place + cut, word.stop, frozenset(persons), not wordy, word.capital)
        persons = self.letters.get(word.folded) if word.capital or word.folded not in cues.LOOSE_LETTERS else None
        if persons:
            return Hit(word.place, word.stop, frozenset(persons), False, word.capital)
        several = len(word.typed) > 2 and word.typed[-1] == "s" and word.typed[:-1].isupper()  # "AJs", one's or many
        persons = self.initials.get(word.folded[:-1] if several else word.folded)
        if persons and (several or word.capitals or not lists.is_word(word.folded)):
            return Hit(word.place, word.stop, frozenset(persons), True, True)
        return None

    def _near(self, reading: Reading, index: int, spoken: Spoken) -> Hit | None:
        """Find a name in another form or with a typo, unless the language `spoken` there has such a word: "dann".

        A name with an s, or in a Polish case, may be a common word, and is asked about: "kasi", but not "dans".
        """
        word = reading.words[index]
        several = self._plural(word)
        hit = several or self._diminutive(word) or self._bent(word) or self._ending(word) or self._misspelt(word)
        if not hit or word.folded not in together():
            return hit
        tongue = spoken.tongues[index]
        form = several or (tongue == "pl" and word.folded in self.cases)
        kept = form and word.folded not in LITTLE.get(tongue, ())
        return None if is_ordinary(word, tongue) and not kept else hit

    def _plural(self, word: Word) -> Hit | None:
        for ending in ("s", "es"):
            base = word.folded.removesuffix(ending)
            persons = self.singles.get(base)
            if persons and len(base) > 2 and base != word.folded:
                sure = not lists.is_word(word.folded) and not lists.is_word(base)
                if not sure and not word.capital:
                    return None
                return Hit(word.place, word.stop, frozenset(persons), sure, word.capital, base in self.surnames)
        return None

    def _diminutive(self, word: Word) -> Hit | None:
        """Find whom German calls little, "des Rosachens", where it is no noun of its own, as "Kätzchen" is."""
        little = re.fullmatch(r"((.{3,})(?:chen|lein))s?", word.folded)
        persons = self.singles.get(little[2]) if little else None
        if not little or not persons or is_common(little[1], "de"):
            return None
        if not word.capital and lists.is_word(word.folded):  # a kitchen is no little Kit
            return None
        return Hit(word.place, word.stop, frozenset(persons), False, word.capital)

    def _bent(self, word: Word) -> Hit | None:
        """Find a Cyrillic or Greek name in another case: its stem and up to three letters."""
        if word.folded.isascii() or not self.stems:
            return self._declined(word)
        for ending in range(min(4, len(word.folded) - 2)):
            bases = self.stems.get(word.folded[: len(word.folded) - ending])
            if bases:
                persons = frozenset().union(*(self.singles[base] for base in bases))
                return Hit(word.place, word.stop, persons, word.capital, word.capital)
        return self._declined(word)

    def _declined(self, word: Word) -> Hit | None:
        """Find a name in a case of Polish, Czech or another Slavic language written in Latin letters."""
        bases = self.cases.get(word.folded)
        if not bases or (word.typed.isascii() and lists.is_word(word.folded)):
            return None  # but no English word is "Ewę" or "Petře"
        other = word.folded in lists.first_names() or word.folded in lists.known()
        short = word.folded.isascii() and max(map(len, bases)) <= _SHORT
        if other and short and word.typed.isascii():
            return None  # "Leo" is not Lea
        persons = frozenset().union(*(self.singles[base] for base in bases))
        return Hit(word.place, word.stop, persons, word.capital and not (other or short), word.capital)

    def _ending(self, word: Word) -> Hit | None:
        """Find a name with what other languages put behind it: "Ayşe'nin", "Matille", "Annával", "Luisito"."""
        letters = word.folded
        begins = letters[:_STEM] in self.beginnings  # as whatever stands before an ending does
        if not begins or lists.is_word(letters) or letters in lists.first_names() or letters in lists.known():
            return None
        for base, alike in bases(word):
            persons = self.singles.get(base)
            if persons:
                sure = alike and word.capital and not lists.is_word(base)
                sure = sure and letters not in lists.last_names() and letters not in together()
                return Hit(word.place, word.stop, frozenset(persons), sure, word.capital)
        return None

    def _misspelt(self, word: Word) -> Hit | None:
        letters = word.folded
        if not 4 <= len(letters) <= 40 or lists.is_word(letters) or not (near := self.typos.near(letters)):
            return None
        persons = frozenset().union(*(self.singles[base] for base in near))
        other = letters in lists.first_names() or letters in lists.last_names() or letters in lists.known()
        return Hit(word.place, word.stop, persons, word.capital and not other, word.capital)

    def _with_initial(self, reading: Reading, stop: int, hit: Hit, spoken: Spoken) -> Hit:
        """Take in the initial of the surname that follows a first name: "Rosa D."."""
        words = reading.words
        if stop >= len(words) or len(words[stop].folded) > 1:
            return hit
        if not (self._is_initial(reading, stop, hit) if hit.capital else is_small_initial(reading, stop, hit, spoken)):
            return hit
        between = reading.folded[hit.stop : words[stop].place]
        if not _INITIAL.fullmatch(between) or "\n" in between:
            return hit
        return replace(hit, stop=words[stop].stop, sure=True)

    def _with_title(self, reading: Reading, first: int, hit: Hit, barred: set[int]) -> Hit:
        """Take in the title, the particles and the initials before a name."""
        words = reading.words
        particles = set().union(*(self.particles[person] for person in hit.persons))
        bare = self._surname(reading, hit)
        least = max(0, first - _BEFORE)
        while first > least and hit.capital and first - 1 not in barred and hit.place == words[first].place:
            before = words[first - 1]
            between = reading.between(before, words[first])
            if not _INITIAL.fullmatch(between) or "\n" in between:
                break
            title = is_title(before)
            initial = "." in between and self._is_initial(reading, first - 1, hit)
            if title or initial or before.folded in particles:
                first -= 1
                hit = replace(hit, place=before.place, sure=hit.sure or title or initial)
                bare = bare and not initial
                hit = replace(hit, titled=hit.titled or (title and bare))
                continue
            if before.folded in cues.ROLES and before.capital and between == " ":
                return replace(hit, place=before.place if bare else hit.place, sure=True, titled=bare)
            break
        return hit

    def _surname(self, reading: Reading, hit: Hit) -> bool:
        """Tell whether a run is a pupil's surname alone, and the list does not name them with a title."""
        parts = [part for part in re.findall(r"[^\W\d_]+", reading.folded[hit.place : hit.stop]) if len(part) > 1]
        whole = "".join(part for part in parts if part not in cues.PARTICLES)
        if not whole or any((person, whole) in self.titles for person in hit.persons):
            return False
        return not hit.family and all(part in self.surnames or part in cues.PARTICLES for part in parts)

    def _is_initial(self, reading: Reading, index: int, hit: Hit) -> bool:
        word = reading.words[index]
        if len(word.folded) != 1 or not word.capital:
            return False
        if not any(word.folded in self.firsts[person] for person in hit.persons):
            return False
        if reading.folded[word.stop : word.stop + 1].isalnum():
            return False  # "Maria. M4ria"
        return reading.folded[word.stop : word.stop + 1] == "." or word.folded not in "ai"

    def _inside(self, reading: Reading, found: list[Hit], barred: set[int], *, slug: bool) -> list[Hit]:
        """Find names written together with other words: inside links, addresses, tags and file names, and "teamgrace".

        Elsewhere only a word that is two of the dictionary counts, and is asked about: "teamgrace" and "notella", but
        no "Marienkäfer" and no "Annabel".
        """
        whole = [(0, len(reading.folded))]
        zones = whole if slug else [match.span() for match in ZONE.finditer(reading.folded)]
        covered = {index for hit in found for index in range(hit.place, hit.stop)}
        inside, at = list[Hit](), 0
        for index, word in enumerate(reading.words):
            while at < len(zones) and zones[at][1] <= word.place:
                at += 1
            if index in barred or word.place in covered:
                continue
            if at < len(zones) and word.place >= zones[at][0]:
                inside += [hit for hit in self._affix(word) if hit.sure or not reading.through]
            elif not reading.through and is_made_up(word.folded):
                inside += [replace(hit, place=word.place, stop=word.stop, sure=False) for hit in self._affix(word)]
            elif not reading.through and (persons := self._among(pieces(word))):
                inside.append(Hit(word.place, word.stop, persons, False, word.capital, inside=True))
        return inside

    def _among(self, letters: Iterable[str]) -> frozenset[int]:
        return frozenset().union(*(self.singles.get(one, ()) for one in letters))

    def _affix(self, word: Word) -> list[Hit]:
        letters = word.folded
        if len(letters) != word.stop - word.place:
            return []
        # All is small there, and without apostrophes: "graces-corner".
        doubtful = set(self.singles.get(letters.removesuffix("s"), ()))
        for size in range(0 if lists.is_word(letters) else min(len(letters) - 1, 24), _LEAST_INSIDE - 1, -1):
            for place, part in ((0, letters[:size]), (len(letters) - size, letters[-size:])):
                persons = self.singles.get(part, set())
                if persons and size > _LEAST_INSIDE and not lists.is_word(part):
                    start = word.place + place
                    return [Hit(start, start + size, frozenset(persons), True, word.capital, inside=True)]
                if _is_left_over(letters[:place] or letters[size:]):
                    doubtful |= persons
        return [Hit(word.place, word.stop, frozenset(doubtful), False, word.capital, inside=True)] if doubtful else []


def _taken(reading: Reading, hits: Iterable[Hit]) -> bytearray:
    """Give, for each character of a reading, whether one of these hits has it."""
    taken = bytearray(len(reading.folded))
    for hit in hits:
        taken[hit.place : hit.stop] = b"\1" * (hit.stop - hit.place)
    return taken


def _is_left_over(rest: str) -> bool:
    """Tell whether this beside a name makes one word of two, or its owner: "gracedrawing", "ivys", "gracespicture"."""
    word = rest.removeprefix("s")
    return not word or (len(word) >= _LEAST_INSIDE and (lists.is_word(rest) or lists.is_word(word)))


def _weighed(
    sentences: Sentences, reading: Reading, spoken: Spoken, names: Collection[str], run: tuple[int, int], hit: Hit
) -> Hit | None:
    """Give a doubtful hit as its sentence makes it: sure, still doubtful, or None where it is a word.

    Only the plain reading makes it sure: through the markup a book's title in italics begins no quote.
    """
    place, word = hit.place, reading.words[run[0]]
    little = word.typed.casefold() in lists.small() and word.folded not in names and word.folded[:-1] in names
    if little and sentences.begins(run[0]):
        return None  # "This is" of Thị: her s makes a word that begins any sentence, but "Thịs" does not
    if hit.family:
        # "The Browns" with two capitals is a family; "Browns" and "the browns" may be colours.
        housed = hit.capital and sentences.led_by(run[0], cues.HOUSES, capital=False)
        housed = housed and len(hit.persons) == 1 and not sentences.loud(word)
        return replace(hit, sure=True, sensed=True) if housed and not reading.through else hit
    if place != word.place or sentences.in_zone(place):
        return hit
    little = not sentences.led_by(run[0], cues.LITTLE, capital=False) and is_little(reading, *run, spoken)
    sense = Sense.WORD if little else sentences.weigh(*run)
    if sense is Sense.WORD:
        return None
    sure = sense is Sense.NAME and len(hit.persons) == 1 and not reading.through
    return replace(hit, sure=True, sensed=True) if sure else hit


def _runs(reading: Reading, index: int, tokens: tuple[str, ...]) -> bool:
    """Tell whether these words stand one after the other from `index` on."""
    words = reading.words[index : index + len(tokens)]
    if len(words) < len(tokens) or any(word.folded != token for word, token in zip(words, tokens, strict=True)):
        return False
    return all(reading.near(one, other) for one, other in pairwise(words))
