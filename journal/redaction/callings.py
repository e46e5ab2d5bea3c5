"""Pure. What other languages put before somebody, whatever the word means: "sie heißt Klein", "la mère de soumaya"."""

from __future__ import annotations

from collections.abc import Sequence

from journal.redaction.folding import Word
from journal.redaction.lists import names_and_words, words_in

CALLED = words_in(
    "heisst heissen hiess hiessen namens genannt appelle appelait nomme nommee llama llamaba llamada chiama"
)
"""What stands before how somebody is called, whatever it means: "sie heißt Klein"."""
ACTS = {
    "fr": words_in("a est va veut dit fait avait etait ma ta na nest nait"),
    "es": words_in("ha esta me se le no dijo hizo quiere tiene"),
    "it": words_in("ha mi si non vuole dice"),
}
"""What stands behind somebody at a sentence's start, where a thing has its article: "Fleur m'a offert un dessin"."""
_KIN = words_in(
    """
    mama mamas papa papas mutter vater eltern oma opa schwester bruder tante onkel maman mere pere parents soeur frere
    mamie papi madre padre padres abuela abuelo hermana hermano tia tio
    """
)
_OF = words_in("von de d di del")
"""The two words before whose child somebody is: "die mama von jella"."""
_TREATED = words_in(
    """
    console gronde puni felicite rassure embrasse appele croise consolado regane abrace felicitado castigue llame
    """
)
"""What one does to a child: "j'ai consolé ousmane"."""
_BEFORE_THINGS = words_in(
    """
    le la les du des au aux el los las al lo il gli de het una une sin sans en cada chaque mucha mucho mas plus toda
    todo toute tout
    """
)
_WORDS_TOO = words_in(
    """
    esperanza segundo dolores consuelo mercedes remedios rosa luz paz sol cielo mar pilar milagros nieves angustias
    rosario amparo soledad gracia clara blanca alba alma vega paloma estrella flor abril victoria gloria caridad rose
    violette prune pierre ange constance prudence victoire france marine clemence marguerite capucine garance
    """
)
"""First names that are words of Spanish and French, of which the lists of common words have none."""


def before_somebody(before: Sequence[Word]) -> bool:
    """Tell whether these two words stand before somebody: a verb of what one does to a child, or "mama von"."""
    led = [one.folded for one in before]
    kin = len(led) > 1 and led[-1] in _OF and led[-2] in _KIN
    return kin or bool(led and led[-1] in _TREATED)


def is_a_thing(letters: str, before: Sequence[Word]) -> bool:
    """Tell whether a small first name stands where the word does that it also is: "la luz", "sin esperanza"."""
    word = letters in _WORDS_TOO or letters in names_and_words()
    return word and bool(before) and before[-1].folded in _BEFORE_THINGS
