"""Pure. Bech32 (BIP 173) without its length limit, as age writes keys."""

from __future__ import annotations

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, data: bytes) -> str:
    """Give `data` as lower-case Bech32 under a lower-case human-readable prefix."""
    values = _regroup(data, 8, 5, pad=True)
    check = _polymod([*_expand(prefix), *values, *(0,) * 6]) ^ 1
    values += [check >> 5 * (5 - n) & 31 for n in range(6)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def decode(text: str) -> tuple[str, bytes]:
    """Give (lower-case prefix, data). Raises ValueError for mixed case, a foreign letter or a wrong checksum."""
    if text not in {text.lower(), text.upper()}:
        raise ValueError("mixed case")
    prefix, separator, rest = text.lower().rpartition("1")
    if not prefix or not separator or len(rest) < 6 or not all("!" <= letter <= "~" for letter in prefix):
        raise ValueError("no prefix or no data")
    if not set(rest) <= _VALUES.keys():
        raise ValueError("foreign letter")
    values = [_VALUES[letter] for letter in rest]
    if _polymod([*_expand(prefix), *values]) != 1:
        raise ValueError("checksum")
    return prefix, bytes(_regroup(values[:-6], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            check ^= term if top >> bit & 1 else 0
    return check


def _regroup(values: bytes | list[int], wide: int, narrow: int, *, pad: bool) -> list[int]:
    held = bits = 0
    out = []
    for value in values:
        held, bits = held << wide | value, bits + wide
        while bits >= narrow:
            bits -= narrow
            out.append(held >> bits & (1 << narrow) - 1)
        held &= (1 << bits) - 1
    if pad and bits:
        out.append(held << narrow - bits)
    # Left-over bits that are not zero, or a whole left-over letter, would let one key be written in several ways.
    elif not pad and (bits >= wide or held):
        raise ValueError("padding")
    return out
