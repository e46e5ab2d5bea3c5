"""Pure. First names that are so frequent in a language's texts that its list of common words has them.

Whoever writes German has a Scott and a Charlie in class, and an Italian list of words has Anna and Robert.
"""

from __future__ import annotations

from functools import cache

from journal.redaction import lists
from journal.redaction.lists import words_in

_LISTS = ("de", "fr", "es", "pl", "it", "nl")
_SEVERAL = 2
"""Languages in whose texts a name is frequent that is a word of none of them."""
_WORDS = words_in(
    """
    ala alfa ama ami anders april asia bebe bergen beste brak cara cena christ deja dia dom duro grecia holland hong ing
    india isis israel juli juni kader klas lage landen leider li liga lis london lu madonna mai mal mala malen manda
    mari marte masa mette miel monte nam nazi neo oma paris pasa porsche prima ras rica rio rok roma sali santo sera
    sola sos tal te tira tu ver verde vide vorm washington york zona
    """
)
"""First names of somewhere that are words, lands or makes in one of these languages; they begin many sentences."""
_NAMES = words_in(
    """
    bart brandt miller smith jude alberta allie blanche cesar dave donna kate stanley lourdes cole daria frances
    mina abraham adel alberto amanda augustus barry blake brooklyn cameron christopher craig douglas eddie erin
    evans fernando georgie gordon greg harold harris harrison helen jerry keith kennedy kent logan margaret mitchell
    nicholas ralph ricky rico robinson russell santos susan sydney wayne adam albert alex alexander alfonso alice
    andrea angela anna beni benjamin brian christian daniel davide dylan emanuele emilia eric eugenio franca gabriel
    italo jason jonathan joseph justin levi linda luna marcia marie oliver oscar otto patrick renato robert sara
    sarah sergio sofia tommaso tommy vera vincent aleksandra anne antonio barbara beata hanna hugo janusz jaroslaw
    joanna jozefa julia karolina katarzyna kelly laura magdalena maja malgorzata mario marta michaela michala
    natalia paula pietro roberta zbigniew lasse pauli jay jack ray nick billy bill lee momo desire kitty
    """
)
"""Names that one list alone has, and that are nothing else where they begin a sentence."""
_BENT = ("s", "e", "n", "en", "es", "er", "r", "a", "o", "ement")
_LONG = 9


@cache
def is_a_word(letters: str) -> bool:
    """Tell whether some other language has a word, in another form too, or a long one: "Kermesse", "Atentamente".

    A note of two words is in no language for certain. A list of words may hold a name, but in one form only.
    """
    listed = together()
    if letters not in listed or letters in lists.first_names() or letters in lists.last_names():
        return False
    forms = (form for end in _BENT for form in (letters + end, letters.removesuffix(end)) if form != letters)
    return len(letters) >= _LONG or any(form in listed for form in forms)


@cache
def together() -> frozenset[str]:
    """Give the common words of all these languages."""
    return frozenset().union(*map(lists.common, _LISTS))


@cache
def is_a_name(letters: str) -> bool:
    """Tell whether a word that a language's list has is a first name all the same: "Charlie", "Scott", "Julia"."""
    if letters in _NAMES:
        return True
    if letters in _WORDS or letters not in lists.first_names() or lists.is_word(letters) or letters in lists.known():
        return False
    return sum(letters in lists.common(tongue) for tongue in _LISTS) >= _SEVERAL
