"""Pure. A passphrase made by chance, of words that anybody can spell: five of 4096, each as likely as any other."""

from __future__ import annotations

from journal import chance
from journal.passphrase import wordlist

COUNT = 5
"""60 random bits; each guess costs what the key derivation costs."""


def passphrase() -> str:
    """Give a new one, its words with a space between."""
    words = wordlist.words()
    return " ".join(words[chance.below(len(words))] for _ in range(COUNT))


def right_so_far(made: str, typed: str) -> int:
    """Count the words at the beginning that are right; one that is still being typed is not counted yet."""
    count = 0
    for word, said in zip(f"{made} ".split(" ")[:-1], typed.split(" "), strict=False):
        if word != said:
            break
        count += 1
    return count
