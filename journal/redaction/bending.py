"""Pure. Whether a word that no list has is a form of one that a language's list has: "verpennt", "obligarme".

A list of words holds some forms of each, and people write all of them. An ending alone is believed only where hardly
anybody's name ends so; any other must leave a word of the list, or a name ("Reiter", "Bernardez") would be a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journal.redaction import lists
from journal.redaction.compounds import COMPOUNDING, PARTS, is_put_together
from journal.redaction.folding import Word

_ALONE = {
    "de": re.compile(
        r".{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ismus|tion|tionen|lich|liche[nmrs]?|isch"
        r"|ische[nmrs]?|bare[nmrs]?|lose[nmrs]?|ierte?[nmrs]?|ieren|ig(?:st)?e[nmrs]?|erei|ereien|weise|otik|wegs|zig"
        r"|ende[nmrs]?)"
    ),
    "fr": re.compile(
        r".{3,}(?:ment|ments|tion|tions|aient|ions|euse|euses|isme|ismes|istes|able|ables|ible|ibles|eraient|erait"
        r"|erent|irent|ssent|ssait|ivement|issons|ais)"
    ),
    "es": re.compile(
        r".{3,}(?:cion|ciones|mente|aba|aban|abamos|ando|iendo|yendo|aron|ieron|amos|emos|imos|dad|dades|uras|ismo"
        r"|istas|able|ible|ables|ibles|isim[oa]s?|ando(?:me|te|se|nos|l[aeo]s?)|iendo(?:me|te|se|nos|l[aeo]s?)"
        r"|[aei]r(?:me|te|se|nos|l[aeo]s?|(?:me|te|se|nos)l[aeo]s?)|[aei]ri?a[ns]|[aei]riamos|iesen?|ieran|asteis)"
    ),
    "pl": re.compile(
        r".{3,}(?:ach|ami|ego|emu|ymi|imi|ych|ich|lam|lem|lismy|lysmy|osc|osci|anie|enie|ania|enia|owac|uje|ilo|alo"
        r"|aly|ily|ywac|owy|owa|owe|owka|owki|liwy|liwi|czny|czna|czne|arka|arki)"
    ),
    "it": re.compile(
        r".{3,}(?:zione|zioni|mente|avo|ava|avano|evo|eva|evano|ivo|iva|ivano|ando|endo|arono|irono|iamo|ato|ata|ati"
        r"|ate|uto|uta|uti|ute|ito|ita|iti|ite|are|ere|ire|ismo|ista|isti|ezza|ezze|bile|bili|oso|osa|osi|ose)"
    ),
    "nl": re.compile(
        r".{3,}(?:heid|heden|ing|ingen|lijk|lijke|isch|ische|tje|tjes|baar|bare|loos|loze|schap|tie|ties|teit|eren|eerd"
        r"|eerde|aar|aars|nde|ende)"
    ),
}
"""How these languages end nouns and verbs, and hardly a name."""
_MARKED = {
    "es": re.compile(
        r".{2,}(?:[éó]|ía[ns]?|íamos|ió|áis|éis|íste|ímos|íd[oa]s?|[áéíóú][a-zñ]{1,3}(?:me|te|se|nos|l[aeo]s?))"
    )
}
"""What says so by its mark: "cantó", "traían", "escríbeme"; a name of the lists is asked about all the same."""
_SAME = frozenset({""})
_ENDS = {
    "de": (
        lists.words_in("n en e er s es em ern nen ne in innen") | _SAME,
        lists.words_in("t st te ten test tet et end e er tes tem ter ler lern chen"),
    ),
    "fr": (
        lists.words_in("s x e es ee ees eur eurs ette ettes age ages eux iste ite aux"),
        lists.words_in(
            """
            e es ent ons ez ais ait a ai as ant ants ante antes ions iez er era erai eras erons erez eront it is i ie
            ies ir ira iront
            """
        ),
    ),
    "es": (
        lists.words_in("s es o a os as ito ita itos itas cito cita illo illa ero eros") | _SAME,
        lists.words_in(
            """
            as an es en ado ada ados adas ido ida idos idas ara aran ase asen iera ieras iste aste are ire ia ias ian
            ais eis ad ed id alo ala alos alas ales ate ame anos ele enle anse ense
            """
        ),
    ),
}
"""How the forms of one noun or adjective end, and those of one verb."""
_WHOLE = {
    "de": (lists.words_in("e en er n es") | _SAME, lists.words_in("en n ern eln")),
    "fr": (lists.words_in("e s es x er eux al") | _SAME, lists.words_in("er ir re")),
    "es": (lists.words_in("o a s es os as e ar") | _SAME, lists.words_in("ar er ir arse irse erse")),
}
"""What stands in the list in place of such an ending."""
_STEM = 5
"""Letters that must be left without the ending at least: "Mänteln", but Bosse is a boy."""
_INNER = 4
"""Letters that must be left of what German puts something before: "verpennt"."""
_LEARNED = 9
"""Letters of a word that is learned, at least."""
_COMPOUND = 8
"""Letters of a German compound at least: Newman is none of "neu"."""
_BEFORE_VERBS = lists.words_in(
    """
    ab an auf aus bei durch ein fest fort frei her herab heran herauf heraus herbei herein herum herunter hervor hin
    hinaus hinein hinunter los mit nach nieder um vor voran voraus vorbei weg weiter zu zuruck zusammen uber unter ver
    be ent er zer ge un miss wieder
    """
)
"""What German puts before a verb or an adjective."""


def is_bent(word: Word, letters: str, tongue: str) -> bool:
    """Tell whether a word ends as nouns and verbs of a language do, is a form of one, or is put together of them."""
    if _ALONE[tongue].fullmatch(letters) or (tongue in _MARKED and _MARKED[tongue].fullmatch(word.typed.casefold())):
        return True
    if tongue not in _ENDS:
        return tongue in COMPOUNDING and is_put_together(letters, tongue)
    return _is_form(letters, tongue) or (tongue == "de" and _is_german(letters))


def is_learned(letters: str, tongue: str) -> bool:
    """Tell whether a long word ends as nobody is called, even for fun: "Administration"; a child may be Loup."""
    return len(letters) >= _LEARNED and bool(_ALONE[tongue].fullmatch(letters))


def _is_german(letters: str) -> bool:
    """Tell whether a word is put together, or a verb with what German puts before it and within: "anzuheben"."""
    if len(letters) >= _COMPOUND and any(is_put_together(stem, "de") for stem in _stems(letters)):
        return True
    for first in _BEFORE_VERBS:
        rest = letters.removeprefix(first)
        if rest != letters and len(rest) >= _INNER:
            inner = (rest, rest.removeprefix("zu"), rest.removeprefix("ge"))
            if any(_is_known(each) for each in inner if len(each) >= _INNER):
                return True
    return False


def _is_known(letters: str) -> bool:
    return letters in lists.common("de") or _is_form(letters, "de", least=_INNER)


def _stems(letters: str) -> Iterator[str]:
    yield letters
    for end in ("n", "e", "s", "es", "chen", "lein"):
        stem = letters.removesuffix(end)
        if stem != letters and len(stem) > _STEM:
            yield stem


def _is_form(letters: str, tongue: str, *, least: int = _STEM) -> bool:
    """Tell whether a word is another one of the list with another ending, behind this many letters at least."""
    words = lists.common(tongue)
    for ends, wholes in zip(_ENDS[tongue], _WHOLE[tongue], strict=True):
        for end in ends:
            stem = letters[: len(letters) - len(end)]
            if letters.endswith(end) and len(stem) >= least and any(stem + whole in words for whole in wholes):
                return True
    return tongue == "de" and any(letters.removesuffix(end) in PARTS for end in ("e", "en", "s", "es", "n"))
