"""Pure. What everybody says with a word that is also a name: "Hope springs eternal", "Dawn broke", "Mark my words".

A saying asks nothing about who is on no list; a listed name is asked about there as anywhere. Each is closed: where a
child could do the same ("Dawn broke her arm"), what follows is in the table as well.
"""

from __future__ import annotations

import re

from journal.redaction.folding import Reading, Word

_END = r"(?= ?(?:[.,;:!?\n]|$))"
_SAYINGS = {
    "april": r"showers|fools?",
    "art": r"deco|nouveau|for art's",
    "bill": r"of rights",
    "bob": r"the builder|'s your uncle",
    "cash": rf"only(?:{_END}| (?:at|for|please)\b)|flow|on delivery",
    "chance": r"would be a fine thing|favou?rs the|encounters?",
    "charity": r"begins at home",
    "dawn": rf"br(?:oke|eaks)(?:{_END}| (?:while|over|behind|cold|gr[ae]y)\b)"
    r"|(?:is|was) (?:just )?breaking|chorus",
    "faith": r"moves mountains|in humanity",
    "frank": r"and (?:open|honest)",
    "grace": r"periods?|under (?:pressure|fire)|costs nothing",
    "grant": r"(?:me|us) (?:patience|strength|the)|money|applications?",
    "harmony": r"reign(?:s|ed)|(?:was|is) restored",
    "hope": rf"springs eternal|fades|faded|floats|dies last"
    rf"|(?:is|was) (?:all (?:i|we|you) (?:have|had|need|can|could)|the (?:last|only) thing|in short supply|lost{_END})",
    "jack": r"of all|in the box|frost|o'lanterns?|and the beanstalk",
    "hunter": r"wellies|boots|gatherers?|and gather",
    "jesus": r",? (?:what a|wept)",
    "joy": r"to the world|of joys|(?:comes|came) in (?:the morning|odd|small|strange|unexpected|waves|all shapes)",
    "justice": rf"(?:was|is) served{_END}|prevail(?:s|ed)|delayed",
    "king": r"lear|tut|kong|size|prawns?",
    "mark": r"my words|schemes?|sheets?",
    "may": r"day|half|term|bank|the (?:fourth|4th|force|best)",
    "mercy": r"rule|on (?:us|me)",
    "miles": r"of (?:paper|tape|string|ribbon|bunting|corridors?|roads?|sand)|to go (?:before|until|yet)",
    "pat": r"on the (?:back|head|shoulder)",
    "patience": r"(?:is |was )?(?:wears|wore|runs|ran|running|worn|wearing) (?:thin|low)|pays off|is (?:a virtue|key)"
    r"|has (?:never|always) been (?:my|our)",
    "penny": r"for your|(?:finally )?drop(?:s|ped) (?:at last|finally|eventually)",
    "peter": r"rabbit",
    "progress": r",? not",
    "rose": r"colou?red|tinted",
    "sky": r"(?:was|is|turned) (?:so |all )?(?:pink|blue|gr[ae]y|orange)",
    "star": r"of the (?:day|week|month|term|year|show)|(?:charts?|jumps?|signs?)",
    "taylor": r"series|polynomials?|expansions?",
    "virginia": r"creepers?",
    "royal": r"wedding|mail|family|navy|mint|icing",
    "christian": r"values|names?|aid|union|faith",
    "river": r"study|bank|trip|levels?|walk",
    "angel": r"wings|delight|cake|dust",
    "destiny": r"(?:is|was) a\b",
}
"""The words of a saying behind its first; all is folded."""
_SEASONS = (
    r"(?:cannot|can't|cant|couldn't) come (?:soon|fast|quick)|(?:has|had) (?:begun|ended|flown|sprung)|flew by"
    rf"|(?:ended|began)(?:{_END}| (?:too|early|yesterday|today)\b)|feels far|drag(?:s|ged) on"
    rf"|(?:is|was) (?:nearly |almost )?over{_END}|came (?:early|late)\b"
    r"|leaves (?:in (?:every|my|the|their)|blow|blew|turn|fall|fell|are|were)\b"
    r"|(?:reading|term|holidays?|school|coats?|sun)\b"
    r"|leaves (?:everywhere|all over|on the (?:window|floor|ground|path|grass))"
)
"""What everybody says of a season or a month."""
_TIMES = ("summer", "autumn", "winter", "spring", "april", "may", "june", "august")
_BEHIND = {
    first: re.compile(rf" ?(?:{'|'.join(filter(None, (ways, _SEASONS if first in _TIMES else '')))})(?!\w)")
    for first, ways in (dict.fromkeys(_TIMES, "") | _SAYINGS).items()
}
_SOMEBODY = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b")
"""What shows that a saying plays with somebody's name: "Dawn broke, and so did her pencil"."""
_NEAR = 120
"""Characters behind a word in which it does."""


def is_saying(reading: Reading, word: Word) -> bool:
    """Tell whether a word that begins its sentence begins a saying."""
    behind = _BEHIND.get(word.folded)
    if behind is None or not behind.match(reading.folded, word.stop):
        return False
    return not _SOMEBODY.search(reading.folded, word.stop, word.stop + _NEAR)
