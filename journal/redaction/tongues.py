"""Pure. Which language a sentence is in, and whether a word of a language that is not English is a name there.

English is what none of them is. A diary mixes languages and a note is three words long, so each sentence is looked at
alone; the whole text decides where a sentence says too little.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from journal.redaction import abroad, callings, cues, lists
from journal.redaction.bending import is_bent, is_learned
from journal.redaction.compounds import COMPOUNDING, PARTS, is_put_together
from journal.redaction.folding import Reading, Word

LITTLE = {
    "de": lists.words_in(
        """
        der und ich nicht ist das ein eine einen dem den mit auf sich es wir sie ihr mein meine dass aber oder wenn wie
        war hat habe haben sind wird auch noch nach bei zum zur vom heute gestern morgen schon nur sehr mir mich uns
        kein keine ihm ihn einem einer im am die er du fur von zu bin wer was wo warum bis uber unter vor seit dann da
        alle alles jeder jede dieser diese dieses ab weil wieder immer jetzt doch ganz mehr ohne gegen durch ihre seine
        unsere damit danach dabei wurde waren hatte konnte solange
        """
    ),
    "fr": lists.words_in(
        """
        le la les des une et est dans pour pas que qui sur avec ce cette mais nous vous je il elle ils sont etait aux du
        au plus tout leur mon ma mes ses apres hier demain quand comme tres bien ont ete quil cest jai un se ne en chez
        sans sous votre notre nos vos dun dune jen sest puis encore par de donc leurs jy euh hein aussi cela celle celui
        toujours jamais rien alors
        """
    ),
    "es": lists.words_in(
        """
        el la los las de una y es en por para que con se del al pero su sus lo como mas muy mi mis nos hoy ayer
        cuando este esta estaba fue era son hay porque tambien ya yo ella ellos un sin no nunca desde hasta nuestra
        nuestro cada nina nino ninas ninos ha han segun esto eso esos todo todos toda todas quien sobre entre durante
        mientras aunque alli alla aqui tan tanto
        """
    ),
    "pl": lists.words_in(
        """
        w z sie nie ze jest jak przez jej jego ich mnie mam byl byla bylo czy tylko juz gdy kiedy dla przy nad
        oraz dzisiaj dzis wczoraj jutro moj moja moje nasz nasza ktory ktora jeszcze bardzo teraz tez beda
        byc nic czemu dlaczego potem
        """
    ),
    "it": lists.words_in(
        """
        il lo gli di che per sono ho era della dei delle alla ai alle dal dalla nel nei sul sulla piu anche
        oggi ieri domani mio miei mie nostro nostra perche quando dove poi dopo cosi ci hanno abbiamo questo
        questa tutti tutto fra
        """
    ),
    "nl": lists.words_in(
        """
        het een ik niet dat van met op voor zijn wij hij haar mijn ons onze maar ook nog naar bij uit zo als wie
        waar hoe heb heeft hebben had werd worden vandaag gisteren morgen geen tot omdat toen daar kan moet waarom
        weer
        """
    ),
}
"""The little words by which a language is known."""
_SIGNS = {
    "de": frozenset("äöüß"),
    "fr": frozenset("àâèêëîïôùûçœ"),
    "es": frozenset("áíóúñ"),
    "pl": frozenset("ąćęłńśźż"),
    "it": frozenset("ìò"),
    "nl": frozenset(),
}
"""Letters that only one of these languages has."""
_ENGLISH = lists.words_in(
    """
    the and of to is was i it that in for with my he she we they you at this had have not on but be are were his her
    said told asked from again
    """
)
"""The little words of English; what another language has too speaks for neither."""
_LITTLE_ALONE = {tongue: little - _ENGLISH for tongue, little in LITTLE.items()}
"""The little words of each language that English has not."""
_IN = ("de", "it", "nl")
"""Languages in which "in" is what it is in English."""
_HARDLY_ENGLISH = lists.words_in("le la les des du une el los las und der das ich il")
"""Little words of others that the English dictionary has as well, and English hardly writes small."""
_TELEPHONE = lists.words_in("ok u r ur lol omg idk tbh ngl smh pls thx")
_PLAINLY = 0.75
"""Share of a sentence's words that the English dictionary has, from which on no other list is looked into."""
_SURE = 2
"""Words that must speak for a language, unless the sentence is short or the whole text is in it."""
_SHORT = 4
_NOTE = 3
"""Words of a note: here a capital says something in French and Spanish, too."""
_ENOUGH = 0.15
"""Share of a text's words that are little words of a language it is in."""
_ENDS = re.compile(r"[.!?;\n|«»„“”]")
_LONG = 7
"""Letters of a word behind an article from which on it is a German noun, whatever no list has it."""
_LARGE = {
    "pl": lists.words_in(
        "wielkanoc narodzenie bozego polska europa bog internet pan pani panstwo panstwa ci tobie wam was"
    ),
    "it": lists.words_in("natale pasqua dio internet europa italia roma milano signora signor stato"),
    "nl": lists.words_in("kerst kerstmis pasen sinterklaas god internet europa nederland amsterdam"),
    "fr": lists.words_in(
        "noel paques moyen age pentecote toussaint ascension dieu internet etat europe france paris m mme mlle monsieur"
        " louvre loire rhone bretagne normandie provence corse pyrenees brevet bac epiphanie chandeleur"
    ),
    "es": lists.words_in(
        "navidad edad media semana santa pascua dios internet estado europa espana madrid reyes don dona educacion"
        " fisica lengua matematicas historia geografia biologia quimica musica religion plastica tecnologia filosofia"
        " literatura ingles frances latin etica tutoria dibujo primaria secundaria bachillerato claustro nochebuena"
        " nochevieja cuaresma galicia asturias cantabria cataluna andalucia extremadura canarias pirineos"
    ),
}
"""What these languages write with a capital inside a sentence though it is nobody."""
_SAINTS = lists.words_in("sankt san santa sao saint sainte sint swiety swieta")
"""What stands before whom a feast, a street or a school is called after."""
_FEASTS = lists.words_in("noel reyes pasqua toussaint ascension")
"""Feasts that somebody is called by as well."""
_TO_FEASTS = callings.THE | lists.words_in(
    "bientot a en de d pour avant apres depuis por desde hasta joyeux feliz papa pere dia noche buon di da na w met"
)
"""What stands before such a feast: "vacances de Noël", but "avec Noël"."""
_MARKS = lists.words_in("einsen zweien dreien vieren funfen sechsen")
"""What German schools mark with: "acht Fünfen"."""


class Spoken:
    """The languages of one reading, each thing about them asked of the whole text once and only when it is needed."""

    def __init__(self, reading: Reading) -> None:
        """Look at nothing yet."""
        self._reading = reading
        self._alone: dict[str, set[str]] = {}

    @cached_property
    def tongues(self) -> list[str]:
        """Give the language of each word."""
        return tongues(self._reading)

    def alone(self, tongue: str) -> set[str]:
        """Give the words of the sentences in a language that English has not, nor writes on a telephone."""
        if tongue not in self._alone:
            spoken = {one.folded for one, its in zip(self._reading.words, self.tongues, strict=True) if its == tongue}
            self._alone[tongue] = {letters for letters in spoken if _is_abroad_alone(letters, tongue)}
        return self._alone[tongue]


def tongues(reading: Reading) -> list[str]:
    """Give for each word the language of its sentence, "" for English."""
    words = reading.words
    whole = _of_text([word.folded for word in words])
    found: list[str] = []
    first = 0
    for index in range(1, len(words) + 1):
        if index == len(words) or _ENDS.search(reading.between(words[index - 1], words[index])):
            found += [_of_sentence(words[first:index], whole)] * (index - first)
            first = index
    return found


def _of_text(letters: Sequence[str]) -> str:
    """Give the language whose little words a text has most of, "" where they are few or English has more."""
    english = sum(map(_ENGLISH.__contains__, letters))
    counted = {tongue: sum(map(little.__contains__, letters)) for tongue, little in _LITTLE_ALONE.items()}
    tongue = max(counted, key=counted.__getitem__)
    enough = counted[tongue] >= max(2, _ENOUGH * len(letters)) and counted[tongue] > english / 2
    alone = list(counted.values()).count(counted[tongue]) == 1
    return tongue if enough and alone else ""


def _of_sentence(words: Sequence[Word], whole: str) -> str:
    """Give the language that more words of a sentence speak for than for English."""
    known = sum(map(_is_english, words))
    if not whole and known >= _PLAINLY * len(words) and not any(map(_is_marked, words)):
        return ""
    scores = {tongue: _speaking(words, tongue) for tongue in ([whole] if whole else LITTLE)}
    tongue = max(scores, key=lambda one: scores[one][0] - scores[one][1])
    own, english = scores[tongue]
    if tongue == whole:
        return tongue if own >= english else ""
    little = any(word.folded in LITTLE[tongue] for word in words)
    few = own >= _SURE or (len(words) <= _SHORT and (little or known * 2 <= len(words)))
    return tongue if own > english and few else ""


def _is_english(word: Word) -> bool:
    """Tell whether English has a word, on a telephone too; only English cuts one off as in "jada's"."""
    letters = word.folded
    if not word.capital and letters in _HARDLY_ENGLISH:
        return False
    return lists.is_word(letters) or letters in lists.known() or letters in _TELEPHONE or word.contracted


def _is_marked(word: Word) -> bool:
    """Tell whether a word is of a language by its marks and a list, as no name and no loan is: "rédigé", "Réunion"."""
    if word.typed.isascii() or word.elided or lists.is_named(word.folded):
        return False
    return any(word.folded in lists.common(tongue) for tongue in LITTLE)


def _speaking(words: Sequence[Word], tongue: str) -> tuple[int, int]:
    """Count the words that only this language has, and those that only English has.

    A capital may be a name that the list of common words has, unless its marks say that it is none. It speaks only
    without an English word: in a note, of which most speaks, and in a row of nouns, where a language puts words
    together ("Stuhlkreis, Butterbrezeln, Klausuren"); beside small words only in German, whose nouns have one. What
    no list has may be a name put together by chance, so it speaks for no language alone, nor against a small word.
    """
    alone = not any(not word.capital and lists.is_word(word.folded) for word in words)
    note = alone and (len(words) <= _NOTE or tongue in COMPOUNDING)
    own = english = large = nouns = small = 0
    for place, word in enumerate(words):
        says, english_says = _says(word, tongue, first=not place)
        english += english_says
        if word.capital and not (says and (word.folded in LITTLE[tongue] or _is_marked(word))):
            large += says
            nouns += note and not says and not english_says and _is_noun(word, tongue)
        else:
            own += says
            small += not says
    if (own or large) and not small:
        large += nouns
    most = (tongue == "de" and len(words) <= _NOTE) or (own + large) * 2 > len(words) > 1
    return own + (large if (note and most) or (own and tongue == "de") else 0), english


def _is_noun(word: Word, tongue: str) -> bool:
    """Tell whether a capital of no list is put together of words of a language that does so."""
    plain = tongue in COMPOUNDING and not lists.is_word(word.folded) and not lists.is_named(word.folded)
    return plain and is_put_together(word.folded, tongue)


def _says(word: Word, tongue: str, *, first: bool) -> tuple[bool, bool]:
    """Tell whether a word speaks for a language, and whether for English."""
    elided = word.elided if tongue == "fr" else 0
    letters, common = word.folded[elided:], lists.common(tongue)
    if not word.capital and not _SIGNS[tongue].isdisjoint(word.typed):
        return True, False
    if letters in LITTLE[tongue] and not word.contracted:
        # Neither the second of "Mai Le" nor "Van sat alone".
        own = letters not in _ENGLISH and (not word.capital or (first and letters not in lists.names_and_words()))
        return own, False
    if elided and letters in common:
        return True, False
    if letters in _ENGLISH or word.contracted:
        return False, letters != "in" or tongue not in _IN
    if len(letters) == 1 or (word.capital and lists.is_named(letters)):
        return False, False
    has = letters in common
    # What is known is written with a capital: "Lundi" in English text, perhaps, but "vendredi" is French.
    english_has = (
        lists.is_word(letters)
        or letters in lists.slang()
        or letters in _TELEPHONE
        or (word.capital and letters in lists.known())
    )
    return has and not english_has, english_has and not has


def is_common(letters: str, tongue: str) -> bool:
    """Tell whether another language has this word."""
    part = tongue == "de" and letters in PARTS and not lists.is_named(letters)  # "Nikolaus" may be a child
    return part or letters in lists.common(tongue) or letters in LITTLE[tongue]


def _is_abroad_alone(letters: str, tongue: str) -> bool:
    """Tell whether another language has a word that English has not, nor writes on a telephone."""
    return is_common(letters, tongue) and not (lists.is_word(letters) or letters in lists.slang())


def names_small(word: Word, before: Sequence[Word], after: Word | None, tongue: str) -> bool:
    """Tell whether a word without a capital is a first name, or stands where one does, and is no word of a language.

    `before` are the two words before it, `after` the one behind it.
    """
    letters = word.folded[word.elided :]
    verb = word.elided and word.folded[0] not in "dq"  # "je l'aime"
    verb = verb or (tongue == "es" and word.typed.endswith("ían"))  # "traían", but Matías
    named = letters in lists.first_names() and not (verb or callings.is_a_thing(letters, before, after, tongue))
    return (named or callings.before_somebody(before)) and not is_common(letters, tongue)


def names(word: Word, before: Word | None, after: Word | None, tongue: str, *, begins: bool, joined: bool) -> bool:
    """Tell whether a word with a capital is a name in another language.

    `begins`: its sentence begins with it; `joined`: a hyphen joins it with the next ("im Okoro-Gespräch"). Most
    write nothing else so inside a sentence. German does, but its nouns are in a list, put together, or have an article.
    """
    letters, led = word.folded[word.elided :], "" if before is None else before.folded
    called = led in callings.CALLED and letters not in LITTLE[tongue]
    if not called and _is_nobody(letters, led, tongue, joined=joined):
        return False
    acts = (
        begins
        and (letters in lists.first_names() or letters in callings.THINGS)
        and after is not None
        and after.folded in callings.ACTS.get(tongue, ())
    )
    if called or acts or (tongue == "de" and _is_family(letters, before)):
        return True
    if tongue != "de" and not begins:
        return _is_large(letters, led, tongue)
    if is_common(letters, tongue) and not abroad.is_a_name(letters):
        return begins and letters in lists.names_and_words() and letters not in lists.small()
    return _is_unheard(word, led, tongue, begins=begins)


def _is_unheard(word: Word, led: str, tongue: str, *, begins: bool) -> bool:
    """Tell whether a capital that is no common word of a language is a name and no rarer word, behind `led`."""
    letters = word.folded[word.elided :]
    many = (
        tongue == "de" and led in callings.OF_MANY and not word.typed.isascii() and letters not in lists.first_names()
    )
    if lists.is_named(letters):
        thing = tongue == "de" and led in callings.BEFORE_A_THING and not lists.is_given(letters)
        thing = thing or (tongue == "de" and letters in callings.THINGS and led not in callings.DONE)
        return not (many or thing)  # "alle Vögel", "das Gedicht"
    if begins and abroad.is_a_word(letters):
        return False  # "Kermesse" is in a list of another language
    noun = led in callings.BEFORE_NOUNS and len(letters) >= _LONG
    german = tongue == "de" and (noun or led in callings.SOMETHING or letters in _MARKS or lists.is_word(letters))
    return not german and not is_bent(word, letters, tongue)


def _is_nobody(letters: str, led: str, tongue: str, *, joined: bool) -> bool:
    """Tell whether a word is nobody wherever it stands, or behind `led`: a saint, or what one is in."""
    place = tongue == "de" and led in callings.INSIDE and not joined and letters not in lists.first_names()
    known = letters in lists.known() or letters in cues.COURTESIES or letters in LITTLE[tongue]
    return known or place or led in _SAINTS


def _is_large(letters: str, led: str, tongue: str) -> bool:
    """Tell whether a capital inside a sentence is a name in a language that writes little else so, behind `led`."""
    if lists.is_named(letters):
        return letters not in _LARGE[tongue] or (letters in _FEASTS and led not in _TO_FEASTS)
    thing = (led in callings.THE or is_learned(letters, tongue)) and is_common(letters, tongue)
    return not (thing or letters in _LARGE[tongue] or letters in lists.places())


def _is_family(letters: str, before: Word | None) -> bool:
    """Tell whether a surname in -s or -in stands behind what stands before a family: "die Schneiders"."""
    family = letters.endswith("s") and letters.removesuffix("s") in lists.last_names()
    woman = letters.endswith("in") and letters.removesuffix("in") in lists.last_names() and not is_common(letters, "de")
    return (family or woman) and before is not None and before.folded in callings.BEFORE_FAMILIES
