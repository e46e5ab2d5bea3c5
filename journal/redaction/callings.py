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
    "de": words_in("hat will kann sagt fragt ruft rief weint weinte lacht lachte sagte fragte"),
    "fr": words_in("a est va veut dit fait avait etait ma ta na nest nait"),
    "es": words_in("ha esta me se le no dijo hizo quiere tiene"),
    "it": words_in("ha mi si non vuole dice"),
}
"""What stands behind somebody at a sentence's start, where a thing has its article: "Fleur m'a offert un dessin"."""
DONE = ACTS["de"] | words_in("kam ging blieb hatte wollte konnte fehlte fehlt bekam")
"""What stands before somebody in German: "Heute kam Ritter zu spät"."""
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
_ONE_OF_MANY = words_in(
    """
    un une ce cet cette ces chaque aucun aucune una unos unas este esta estos cada otro otra ningun ein eine einen
    einem
    """
)
"""What never stands before a given name, however it is written: "un ver de terre", while "la lucía" is said."""
_BEFORE_MONTHS = words_in("en de desde hasta a y mes fin finales principios mediados debut depuis jusqu avant apres")
_MONTHS_TOO = words_in("abril mayo julio junio avril mai juin")
"""Months, which Spanish and French write small, that are given names."""
_WORDS_TOO = {
    "es": words_in(
        """
        abril alba alma alta amado amor amparo angustias asuncion aurora bella bello blanca brisa campo caridad
        caro celeste cielo clara concepcion concha consuelo coral corona cristal cruz custodia delicia digna
        dolores domingo dulce encarnacion esperanza estela estrella felicidad flor gala gallego gloria gracia
        habil ida justo limon llana loma luce luna luz mar marina marino mate maxima maya medina mercedes mia
        milagros mina mira mona monja mora moreno musa mutua nieves norma oliva pala palma paloma pastor paz
        pepa perla piedad pilar pina pluma primitivo rana reina remedios rosa rosario salud santos seda segundo
        serena sierra socorro sol soledad tita tono transito trinidad urbano valer vara vega vela vena vera
        victoria viola
        """
    ),
    "fr": words_in(
        """
        aimable aime ambre ange angelique anis aurore barbe baron belle blanche cadence calin cap caprice
        capucine celeste cerise chance claire clemence colon constance constant corneille desiree divine duc
        edit engin fable fanny flore fortune france gage garance germain germaine grace gracieuse harpe honore
        jade jasmin justice lilas lion lis lise lois loyal manie maree marge marguerite marin marine martial
        melodie mentor merlin mignon milan miracle narcisse noble octave olive parlee patience pelle
        perseverance pierre prairie privilege prudence prune raid rein renard robin romain romane rose sage
        savon son talon tord tracee val ver victoire violette
        """
    ),
    "de": words_in(
        """
        ernst klare lila mark reine rosa solange sonne wende
        """
    ),
}
"""Given names that are words of Spanish, French and German, of which the lists of common words have none."""
THINGS = words_in(
    """
    anfang art baby band beat boss brand busch chance diktat eck eimer engel faust feinen fisch fleck forum frost
    fuchs gene gift golden grill grob hafer hammer heft heim hell helm herd hering hirsch horn huhn hut jazz job
    kern kiefer klamm klug kohl krach kranz kreis krumm kummer lamm laster leber link los metro mies moor muhle mude
    nagel nest nette oster pech pfeffer pilz plan platt platz press putz rad rand rasch rauch regen reif salz sand
    sauber sauer schall schar scharf schatz schaum scheibe scherz schimmel schlange schlag schmuck schnee schuh seil
    sommer spiel stange star staub stern steuer stock stolz stolze story strauss streich stroh strom sturm sommers
    talent tank tiger triumph trost trub vers villa visa vogel walder wage warmer wild will wind winter wirt wolfe
    wolke wunder wurm zahn zange zoll zweig
    """
)
"""German words that some family is called by, too: a teacher's text means the thing, unless a title says otherwise."""

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


def is_a_thing(letters: str, before: Sequence[Word], after: Word | None, tongue: str) -> bool:
    """Tell whether a small first name stands where the word does that it also is: "la luz", "un ver", "en julio".

    A name that is such a word must do something: "luz lloró".
    """
    led = before[-1].folded if before else ""
    if led in _ONE_OF_MANY or (letters in _MONTHS_TOO and (led in _BEFORE_MONTHS or led.isdigit())):
        return True
    if letters in names_and_words() and led in _BEFORE_THINGS:
        return True
    if letters not in _WORDS_TOO.get(tongue, ()):
        return False
    acts = after is not None and (after.typed.endswith("ó") or any(after.folded in verbs for verbs in ACTS.values()))
    return led in _BEFORE_THINGS or not acts
