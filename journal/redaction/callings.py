"""Pure. What other languages put before somebody or a thing: "sie heißt Klein", "la mère de soumaya", "das Gedicht"."""

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
THE = words_in("le la les du des au aux el los las al lo il gli de het una une")
"""What stands before a thing, written small or large, and not before somebody: "la luz", "la Kermesse"."""
_BEFORE_THINGS = THE | words_in("sin sans en cada chaque mucha mucho mas plus toda todo toute tout")
_WORDS_TOO = words_in(
    """
    esperanza segundo dolores consuelo mercedes remedios rosa luz paz sol cielo mar pilar milagros nieves angustias
    rosario amparo soledad gracia clara blanca alba alma vega paloma estrella flor abril victoria gloria caridad rose
    violette prune pierre ange constance prudence victoire france marine clemence marguerite capucine garance
    """
)
"""First names that are words of Spanish and French, of which the lists of common words have none."""

BEFORE_NOUNS = words_in(
    """
    der die das den dem des ein eine einen einem einer eines mein meine meinen meiner meinem dein deine unser unsere
    unserer unseren ihr ihre ihren seine seinen sein im am zum zur beim vom ins kein keine keinen dieser diese dieses
    jeder jede jedes manche viele alle keiner jeden
    """
)
"""What stands before a German noun and hardly before a name without a title."""
BEFORE_A_THING = words_in(
    "das ein eine einen einem einer eines kein keine keinen meinen jedes dieses manche einige ins am"
)
"""What stands before a German noun and never before a surname without a title: "meinen Tacker"."""
BEFORE_FAMILIES = words_in("die den der bei mit von zu familie")
"""What stands before a surname in the plural or a woman's in -in: "die Schneiders"."""
INSIDE = words_in("im ins")
"""What one is in or goes into, and what never stands before somebody: "im Harz", while "beim Kevin" is said."""
OF_MANY = words_in("alle vielen viele manche einige keine zwei drei vier")
"""What stands before several of something in German: "alle Vögel"."""
SOMETHING = words_in("etwas nichts viel wenig allerlei")
"""What gives an adjective a capital in German: "etwas Warmem"."""


def before_somebody(before: Sequence[Word]) -> bool:
    """Tell whether these two words stand before somebody: a verb of what one does to a child, or "mama von"."""
    led = [one.folded for one in before]
    kin = len(led) > 1 and led[-1] in _OF and led[-2] in _KIN
    return kin or bool(led and led[-1] in _TREATED)


def is_a_thing(letters: str, before: Sequence[Word]) -> bool:
    """Tell whether a small first name stands where the word does that it also is: "la luz", "sin esperanza"."""
    word = letters in _WORDS_TOO or letters in names_and_words()
    return word and bool(before) and before[-1].folded in _BEFORE_THINGS
