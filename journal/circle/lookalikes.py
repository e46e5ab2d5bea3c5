"""Pure. Names as eyes compare them: a letter of another alphabet that looks like one of ours is that one."""

from __future__ import annotations

from journal.prose.text import fold

# From Unicode's confusables (UTS 39), what a name is likely to be imitated with; capitals and small letters apart,
# because "\u0412" looks like B and "\u0432" does not look like b.
_CYRILLIC = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04ae\u051a\u051c"
    "\u0430\u0435\u0455\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0501\u04bb\u051b\u051d",
    "ABESIJKMHOPCTYXYQWaesijkmhopctyxdhqw",
)
_GREEK = str.maketrans(
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7",
    "ABEZHIKMNOPTYXaeikvoptux",
)
_LATIN = str.maketrans("1i|\u0131\u02690\u0251\u0261", "llllloag")
_PAIRS = (("rn", "m"), ("vv", "w"))


def as_seen(name: str) -> str:
    """Give what eyes keep of a name: no case, accents, spaces or dots, and one letter for all that look like it."""
    seen = fold(name.translate(_CYRILLIC).translate(_GREEK)).translate(_LATIN)
    letters = "".join(letter for letter in seen if letter.isalnum())
    for two, one in _PAIRS:
        letters = letters.replace(two, one)
    return letters or seen.replace("\u200d", "")
