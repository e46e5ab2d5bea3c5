"""Pure. The tables of what names are made of: what they begin with, and the syllables of East Asia."""

from __future__ import annotations

from journal.redaction.lists import words_in

NICKNAMES_BEGIN = words_in("lil big little baby ah")
"""What is part of a name when it has a capital: "Big Mike", "Lil Zay", "Ah Seng"."""
NAMES_BEGIN = words_in("umm abu el van von le la de del della bin al ten mac st")
"""Particles with which a name begins when they have a capital: "Le Van Minh", "De Luca"."""
FAMILY_SYLLABLES = words_in(
    "park min chan kang cho han lee kim choi jung song yoon lin wang chen ho ng an bo li jo wu xu yi vo ngo bui"
)
"""East Asian family names that are English words or short: a name goes on behind them."""
GIVEN_SYLLABLES = words_in(
    """
    in ho an do so woo ji joo seo yeon hyun jae hye jin soo min jun hee young long sun van thi ha bo le vu ly ye da na
    mi won sung hwan hwa kyu gyu jong chul rae bin hoon seung eun ah kyung
    """
)
"""Parts of East Asian given names that begin English sentences."""
SYLLABLES = words_in(
    """
    mei ling wei jie xin yi hui min jun hao jia jing ying li lin ming yan yang yu yuan zhi xiao fang hong kai chen chong
    boon kiat seng siew soo ji hye jae hyun seo yeon eun ah kyung
    """
)
"""What Chinese and Korean given names are made of: two of them written small are one, "mei ling"."""
