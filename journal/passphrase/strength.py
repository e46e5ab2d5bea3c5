"""Pure. How long a passphrase would hold, as facts; zxcvbn (imported late) does the estimating."""

from __future__ import annotations

from dataclasses import dataclass

_LOOKED_AT = 72
"""zxcvbn's time grows with the cube of the length; what is longer is judged by its beginning, never flattered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """`score` 0 (falls at once) to 4 (holds); guesses as a power of ten; what makes it weak, as codes.

    The codes: "common", "name", "own", "word", "keyboard", "repeat", "sequence", "date", "short".
    """

    score: int
    guesses_log10: float
    length: int
    weak_by: tuple[str, ...] = ()


def strength(passphrase: str, own_words: tuple[str, ...] = ()) -> Strength:
    """Estimate a passphrase; `own_words` are what anybody who knows the person would try (names, the school)."""
    from zxcvbn import zxcvbn

    seen = passphrase[:_LOOKED_AT]
    if not seen:
        return Strength(score=0, guesses_log10=0.0, length=0, weak_by=("short",))
    found = zxcvbn(seen, user_inputs=[word for word in own_words if word], max_length=_LOOKED_AT)
    codes = [_code(piece) for piece in found["sequence"]]
    if len(passphrase) < 8:
        codes.append("short")
    return Strength(
        score=int(found["score"]),
        guesses_log10=float(found["guesses_log10"]),
        length=len(passphrase),
        weak_by=tuple(dict.fromkeys(code for code in codes if code)),
    )


def _code(piece: dict[str, object]) -> str:
    by_dictionary = {
        "passwords": "common",
        "user_inputs": "own",
        "male_names": "name",
        "female_names": "name",
        "surnames": "name",
    }
    by_pattern = {"spatial": "keyboard", "repeat": "repeat", "sequence": "sequence", "date": "date", "regex": "date"}
    if piece["pattern"] == "dictionary":
        return by_dictionary.get(str(piece["dictionary_name"]), "word")
    return by_pattern.get(str(piece["pattern"]), "")
