"""Pure. How long a passphrase would hold, as facts; zxcvbn (imported late) does the estimating."""

from __future__ import annotations

from dataclasses import dataclass

_LOOKED_AT = 72
"""zxcvbn's time grows with the cube of the length; what is longer is judged by its beginning, never flattered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """`score` 0 (falls at once) to 4 (holds); guesses as a power of ten."""

    score: int
    guesses_log10: float


def strength(passphrase: str) -> Strength:
    """Estimate a passphrase."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(score=0, guesses_log10=0.0)
    found = zxcvbn(passphrase[:_LOOKED_AT], max_length=_LOOKED_AT)
    return Strength(score=int(found["score"]), guesses_log10=float(found["guesses_log10"]))
