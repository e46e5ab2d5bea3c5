"""Derives resources/words/safety-words.txt from the EFF large word list: `make_words.py EFF_LIST > safety-words.txt`.

The list is frozen: safety words and recovery sheets are made of it, so this script is kept to show how it came about
and is not run again. EFF_LIST is `eff_large_wordlist.txt` (lines of dice rolls and words), CC BY 3.0 US.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

COUNT = 4096
PLAIN = re.compile("[a-z]{4,9}")
# Negations, comparisons and derived forms: hard to keep apart by ear, and there are plenty of plain words.
DERIVED = re.compile(r"un(?![bcfiloprtvwz]).*|.*(iness|ingly|edly|lessly|ously|tiness)")
FOLDER = Path(__file__).parent / "words"
LEFT_OUT = {
    name: (FOLDER / f"{name}.txt").read_text("utf-8").split() for name in ("unpleasant", "brands", "homophones")
}
EXACT = frozenset(word for words in LEFT_OUT.values() for word in words)
# What begins like an unpleasant word is mostly a form of it.
STEMS = frozenset(word[:5] for word in LEFT_OUT["unpleasant"] if len(word) >= 5)
# As much of English sound as it takes to keep apart what the list of homophones forgot.
SOUNDS = (
    ("^(kn|gn|pn)", "n"),
    ("^wr", "r"),
    ("^ps", "s"),
    ("mb$", "m"),
    ("ph", "f"),
    ("gh(?=t)", ""),
    ("c(?=[eiy])", "s"),
    ("[cq]u?|ck", "k"),
    ("x", "ks"),
    ("z", "s"),
    (r"(.)\1+", r"\1"),
    ("e$", ""),
    ("(?<=.)[aeiouy]+", "a"),
)


def sound(word: str) -> str:
    """Give a rough key of how the word sounds."""
    for pattern, to in SOUNDS:
        word = re.sub(pattern, to, word)
    return word


def usable(word: str) -> bool:
    """Tell whether the word may stand in the list at all."""
    return bool(PLAIN.fullmatch(word)) and not DERIVED.fullmatch(word) and word not in EXACT and word[:5] not in STEMS


def choose(words: list[str]) -> list[str]:
    """Choose short words first: unique in four letters as far as that goes, the rest in five, none inside another."""
    chosen: list[str] = []
    starts: set[str] = set()
    sounds: set[str] = set()
    ranked = sorted(filter(usable, words), key=lambda word: (len(word), word))
    for letters in (4, 5):
        for word in ranked:
            inside = any(word[:length] in chosen for length in range(4, len(word)))
            if len(chosen) == COUNT or word[:letters] in starts or sound(word) in sounds or inside:
                continue
            chosen.append(word)
            sounds.add(sound(word))
            starts.update(word[:length] for length in range(letters, len(word) + 1))
    return sorted(chosen)


def main() -> None:
    """Print the list."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    words = choose([line.split()[1] for line in lines if line[:5].isdigit()])
    assert len(words) == COUNT
    sys.stdout.write("\n".join(words) + "\n")


if __name__ == "__main__":
    main()
