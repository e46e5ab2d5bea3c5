"""Pure. How German and Dutch put words together: "Elternabend", "Bundesjugendspiele", "Vokabeltest"."""

from __future__ import annotations

from journal.redaction import lists

COMPOUNDING = ("de", "nl")
"""Languages that write words together."""
_LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What stands between two words in one."""
_COMPOUND = 9
"""Letters of such a word in a text of another language, at least."""
_SHORTEST = 3
"""Letters of each word in one, at least."""
_TWICE = 7
"""Letters of a head that is itself put together, at least."""
PARTS = lists.words_in(
    """
    ranzen gummi geo dreieck laminier trommel pfeife wackel zahn diele bazar basar stiefel laus lause inklusions
    helfer helferin aufsicht ausleihe projektor overhead beamer kolloquium referendariat mensa hort igel kreide
    tafel turn forder grund beirat konferenz ganztags pflaster kotz tuten nikolaus ritter burg schlacht korrektur
    stapel zeugnis fasching spange kranz rauch melder streusel lineal anspitzer spitzer radier fuller vokabel diktat
    whiteboard putz tadel schulrat kastanie krippen oster kette murmel bahn wimpel bugel glitzer knet niesel graupel
    sprossen kletter bock kasper lotse pate kresse pfutze rodel killer umzug schieber sonder mappchen seil triangel
    ecke dyskalkulie legasthenie padagogin laterne wichtel ritze kleister filzstift knete steckbrief rucksack
    brotdose schaukel rutsche wippe sandkasten vesper zettel merk lob flur
    """
)
"""What school's words are put together of and no list of common words has."""


def is_put_together(letters: str, tongue: str, *, of_two: bool = False) -> bool:
    """Tell whether German or Dutch makes this of two or three of its words: "Elternabend", "Bundesjugendspiele"."""
    words = lists.common(tongue)
    cuts = range(_SHORTEST, len(letters) - _SHORTEST + 1)
    heads = [letters[:cut] for cut in cuts if letters[cut:] in words or letters[cut:] in PARTS]
    if any(_leads(head, words) for head in heads):
        return True
    return not of_two and any(len(head) >= _TWICE and is_put_together(head, tongue, of_two=True) for head in heads)


def _leads(head: str, words: frozenset[str]) -> bool:
    """Tell whether a word may stand before another in one: as it is, with a link, or without its last letters."""
    if head in PARTS or any(head.endswith(link) and head.removesuffix(link) in words for link in _LINKS):
        return True
    return len(head) > _SHORTEST and any(head + more in words for more in ("n", "en", "e"))  # "Bastelkleber"


def is_compound(letters: str) -> bool:
    """Tell whether a long word that nobody is called by is put together of German ones: "Vokabeltest"."""
    return len(letters) >= _COMPOUND and not lists.is_named(letters) and is_put_together(letters, "de")
