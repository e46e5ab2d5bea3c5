"""Pure. A name in the cases of Polish, Czech and their neighbours, and the short forms that Chinese makes of one.

Rules, no grammar: of each ending what Slavic languages put in its place, folded (ą and ę are a and e). What they make
too much of is a word that nobody writes; a word of the dictionary is never taken for a case.
"""

from __future__ import annotations

from collections.abc import Iterator

_HERS = ("и", "ы", "е", "у", "ю", "ои", "еи", "ою", "ею", "ь", "ин", "ина", "ино", "ам", "ами", "і")
"""What stands in Russian and Ukrainian for the last letter of a name too short for a stem (`listing`): Аня, Ане."""
_CASES = (
    # Women and some men: Agnieszka, Agnieszki, Agnieszce, Agnieszko; Maria, Marii; Ewa, Ewy, Ewie; Hana, Hanou.
    ("ka", ("ki", "ce", "ke", "ko", "ku", "kou", "kami", "kom")),
    ("ga", ("gi", "dze", "ge", "go", "ze", "gou", "gu")),
    ("ra", ("ry", "rze", "re", "ro", "rou", "ru", "rami")),
    ("ia", ("i", "ii", "ie", "io", "iu", "iou", "iami")),
    ("ja", ("i", "ji", "je", "jo", "jou", "ju")),
    ("la", ("li", "le", "lo", "lou", "lu", "ly")),
    ("a", ("y", "ie", "e", "o", "u", "ou", "i", "ami", "om", "ach")),
    # Men whose e goes when an ending comes: Wojtek, Wojtka, Wojtkowi; Pawel, Pawla; Marek, Marka.
    ("ek", ("ka", "kowi", "kiem", "ku", "kovi", "kem", "cku", "kami")),
    ("el", ("la", "lowi", "lem", "le", "lu", "lovi")),
    ("ec", ("ca", "cowi", "cem", "cu", "covi")),
    # Surnames that are adjectives: Kowalski, Kowalskiego, Kowalska; Novotny, Novotneho.
    ("ski", ("skiego", "skiemu", "skim", "ska", "skiej", "scy", "skich")),
    ("cki", ("ckiego", "ckiemu", "ckim", "cka", "ckiej", "ccy", "ckich")),
    ("ska", ("skiej", "ski", "skich")),
    ("cka", ("ckiej", "cki", "ckich")),
    ("sky", ("skeho", "skemu", "skym", "ska", "ske", "skou")),
    ("ny", ("neho", "nemu", "nym", "na", "ne", "nou")),
    ("ova", ("ove", "ovou", "ovych")),
    # Men whose last letter softens: Piotr, Piotrze; Lukasz, Lukaszowi; Adam, Adamem; Tomas, Tomasovi.
    ("r", ("ra", "rowi", "rem", "rze", "re", "ru", "rovi", "ry")),
    ("t", ("ta", "towi", "tem", "cie", "tovi", "te", "tu")),
    ("d", ("da", "dowi", "dem", "dzie", "dovi", "de", "du")),
    # What is hers or his in Czech: Hanin, Eliščina, Tomášův.
    ("ka", ("cin", "cina", "cino", "ciny")),
    ("a", ("in", "ina", "ino", "iny", "ei")),  # and Romanian: Ruxandrei
    # Latin and Baltic: Marcus, Marco; Jonas, Jonui; Janis, Janim.
    ("us", ("i", "o", "um", "e", "ui", "u")),
    ("as", ("o", "ui", "a", "u", "am", "e")),
    ("is", ("io", "iui", "i", "im", "a")),
    ("я", _HERS),
    ("а", _HERS),
    (
        "",
        (
            "a",
            "owi",
            "em",
            "iem",
            "ie",
            "u",
            "ovi",
            "om",
            "ow",
            "ami",
            "ach",
            "e",
            "owie",
            "ens",
            "uv",
            "ova",
            "ovo",
            "ovy",
        ),
    ),
)
"""Endings, each with those that take its place in another case: by more than one rule a name has the cases of all."""
_SHORTEST = 3
"""Letters that a name keeps before its ending."""
_VOWELS = "aeiouy"
_OPEN = ("a", "а", "я")
"""What so short a name ends with: Ewa, Ола, Аня."""


def declined(base: str) -> Iterator[str]:
    """Give the other cases of a folded name in Latin letters."""
    if len(base) < _SHORTEST or (len(base) == _SHORTEST and not base.endswith(_OPEN)):
        return
    for ending, others in _CASES:
        if not base.endswith(ending) or (not ending and (base[-1] in _VOWELS or not base.isascii())):
            continue
        stem = base[: len(base) - len(ending)]
        if len(stem) >= _SHORTEST - 1:
            yield from (stem + other for other in others)


_WORDS = frozenset(
    {"明明", "天天", "星星", "小心", "小学", "小时", "小说", "小雨", "小雪", "小人", "小吃", "小组", "小孩"}
)
"""Short forms that are words."""


def short_forms(chars: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give what a Chinese name of two or three characters becomes among friends: 王小娜 is 小娜, 娜娜 or 阿娜."""
    if len(chars) not in {2, 3} or not all("\u4e00" <= char <= "\u9fff" for char in chars):
        return
    last = chars[-1]
    for form in (("小", last), (last, last), ("阿", last), (last, "儿"), ("小", chars[0]), ("老", chars[0])):
        if "".join(form) not in _WORDS:
            yield form
