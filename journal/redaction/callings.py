"""Pure. What other languages put before somebody, whatever the word means: "sie heißt Klein", "la mère de soumaya"."""

from __future__ import annotations

from collections.abc import Sequence

from journal.redaction.folding import Word
from journal.redaction.lists import words_in

CALLED = words_in(
    "heisst heissen hiess hiessen namens genannt appelle appelait nomme nommee llama llamaba llamada chiama"
)
"""What stands before how somebody is called, whatever it means: "sie heißt Klein"."""
_KIN = words_in(
    """
    mama mamas papa papas mutter vater eltern oma opa schwester bruder tante onkel maman mere pere parents
    soeur frere mamie papi madre padre padres abuela abuelo hermana hermano tia tio
    """
)
_OF = words_in("von de d di del")
"""The two words before whose child somebody is: "die mama von jella"."""
_TREATED = words_in(
    """
    console gronde puni felicite rassure embrasse appele croise
    consolado regane abrace felicitado castigue llame
    """
)
"""What one does to a child: "j'ai consolé ousmane"."""


def before_somebody(before: Sequence[Word]) -> bool:
    """Tell whether these two words stand before somebody: a verb of what one does to a child, or "mama von"."""
    led = [one.folded for one in before]
    kin = len(led) > 1 and led[-1] in _OF and led[-2] in _KIN
    return kin or bool(led and led[-1] in _TREATED)
