"""Pure. The word lists that come with the app: first and last names, and the English words that are no names.

They are part of the program like its code, so a pure module reads them, once and late. `resources/names/CREDITS.md`
says where they come from.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent.parent / "resources" / "names"
_BRITISH = (("our", "or"), ("is", "iz"), ("ys", "yz"), ("ae", "e"), ("tre", "ter"), ("ll", "l"), ("ogue", "og"))


def _words_in(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words_in(
    """
    de da do del della di du des la las le los van von der den dos das el al ten ter te zu zum bin ibn ben bint abu
    abd y e
    """
)
COURTESIES = _words_in(
    """
    mr mrs ms miss mx mister dr prof professor madame mme mlle monsieur frau herr senor senora senorita sr sra
    """
)
ROLES = _words_in(
    """
    coach principal teacher counselor counsellor aunt uncle tante grandma grandpa nurse officer rabbi pastor father
    sister brother sir sensei
    """
)
CUES = _words_in(
    """
    told asked named called thanked helped met emailed phoned hugged saw texted praised congratulated student pupil
    boy girl kid parent mom mum dad
    """
)
"""Words after which a capital is a name even where the dictionary has the word."""
SPEAKS = _words_in(
    """
    said says asks tells told was is came comes went goes has had did does and who read reads left made makes took
    takes knew knows thought thinks felt feels brought caught kept held put puts broke fell ran runs won lost cannot
    cant would could should might must wont wouldnt couldnt didnt doesnt isnt wasnt hasnt never always finally also
    just still sat stood wrote showed got gave wants ate began drew drove flew forgot grew heard hid hit hurt led lent
    met paid rang rode rose sang saw sent shook shut slept spoke stole swam taught threw understood woke wore cried
    needs wants looks gets gives goes makes keeps means tries seems becomes begins brings buys calls carries catches
    cries draws drinks drops eats falls finds forgets grows hates hears helps hides hits hopes hugs jumps knocks laughs
    learns leaves lets lies likes listens lives loses loves meets misses moves opens pays plays prefers pulls pushes
    refuses remembers rolls sees sends shakes shares shouts shows sings sits sleeps smiles speaks spends stands starts
    stays steals stops struggles talks teaches thanks throws touches turns understands uses waits walks watches wears
    whispers wins wonders writes yells belongs says feels knows thinks
    """
)
"""Words that follow a name which begins a sentence, though it may be a word: "Hunter kicked", "Dawn cannot"."""
THINGS = _words_in(
    """
    hope grace faith joy art dawn sky rain autumn summer winter spring april may june august harmony charity patience
    justice destiny melody rose jade amber coral pearl ruby opal ivory peace love trinity star story heaven haven angel
    river brook stone wood hazel ivy fern lily daisy poppy violet iris olive ginger cherry honey sunny misty stormy
    brown green gray grey white black red gold silver scarlet
    """
)
"""Names that are things or times: "Hope is what is left", "Art was hard" say nothing of a child."""
BEING = _words_in("is was are were has had can could will would does did never always in of and for on")
"""What follows such a thing as well as a child."""
ARTICLES = _words_in("a an the no any every each some own")
"""Words before which a name never goes: "a will", "the mark"."""
MODALS = _words_in("will may")
"""Listed names that are half of a verb."""
SUBJECTS = _words_in(
    """
    i we you he she it they there this that which who what everybody everyone nobody somebody someone people kids
    students pupils parents class school lesson things teachers boys girls children
    """
)
"""What stands before "will see"."""
BARE_VERBS = _words_in(
    """
    be have do go come see need get make take find try start give keep tell say ask know think want help let look feel
    call work talk meet not never also always probably just still only ever then soon happen continue bring show read
    write learn remember forget change wait stay leave finish begin hear speak listen pass miss send use become turn
    stand sit stop hold seem mean love like miss grow end share move play spend eat teach plan
    """
)
"""Verbs without an ending, and what stands before them: "we will see", "it may well be". None follows a name."""
FIXED = frozenset({("i", "hope"), ("we", "hope"), ("they", "hope"), ("i", "mark"), ("we", "mark"), ("to", "hope")})
"""Pairs in which the second is a verb."""
ASKED_OF = {
    "will": _words_in("i we you he she it they this that these those there the my your our their"),
    "may": _words_in("we you he she it they this that these i the"),
    "hope": _words_in("you we they it this that everyone everybody"),
    "mark": _words_in("the my your their this that these those each every"),
}
"""Sentences that begin with the verb: "Will you", "Mark the date"."""
TOLD = _words_in("told asked thanked hugged emailed texted phoned praised congratulated comforted scolded")
"""Verbs whose object is a person, whatever its first letter."""
LITTLE = _words_in("little lil big young old poor dear sweet")
"""What teachers put before the letter of a child: "Little J"."""
LETTERED = _words_in(
    """
    plan grade a an the vitamin option part section group block type team level row table choice version letter answer
    day exhibit figure b c d e f plus minus pre special hepatitis period
    """
)
"""What stands before a letter that is nobody."""
LETTER_WORDS = frozenset("aio")
"""Letters that are words."""
MARKS = frozenset("abcdf")
"""Letters that are marks: "A's and B's"."""
NAMES_FIRST = _words_in(
    """
    aliyah bob brad celesta charlie colleen corrie deb eddy elle ethyl hector henry harry jane jenny jimmy joey john
    johnny josh juan julio kelvin ken louis marge maria marina martin mickey mike molly nelson peter phoebe roger sally
    sheila sibyl ted terry tom tommy tony veronica victor waldo wally
    """
)
"""Words of the dictionary that hardly anybody writes: the name is what is meant, even without its capital."""
MONTHS = frozenset({"april", "may", "june", "august", "jan", "mar"})
"""Months that are names too; the others are in `known.txt`."""
BEFORE_MONTHS = _words_in(
    """
    in since until till by of early late last next this mid every from to during through on before after
    """
)


@cache
def first_names() -> frozenset[str]:
    """Give the first names of the world that are written in Latin letters, folded."""
    return _compressed("first")


@cache
def last_names() -> frozenset[str]:
    """Give the last names, folded."""
    return _compressed("last")


@cache
def names_and_words() -> frozenset[str]:
    """Give the first names of English-speaking countries that are words as well."""
    return _compressed("both")


@cache
def known() -> frozenset[str]:
    """Give what is written with a capital and names no pupil: days, languages, countries, school's acronyms."""
    return _plain("known")


@cache
def small() -> frozenset[str]:
    """Give the words that begin sentences, whatever name they may also be somewhere."""
    return _plain("small")


@cache
def _words() -> frozenset[str]:
    return _compressed("words")


def is_word(folded: str) -> bool:
    """Tell whether the dictionary has this word, in American or British spelling."""
    words = _words()
    if folded in NAMES_FIRST:
        return False
    if folded in words or folded in small():
        return True
    return any(british in folded and folded.replace(british, plain) in words for british, plain in _BRITISH)


def _compressed(name: str) -> frozenset[str]:
    return frozenset(gzip.decompress((_FOLDER / f"{name}.txt.gz").read_bytes()).decode("ascii").split())


def _plain(name: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{name}.txt").read_text("ascii").split())
