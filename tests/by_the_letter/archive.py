"""FORMATS.md, section 5: an export as one file under a passphrase, which is an age file of a tar of the folder."""

from __future__ import annotations

from pathlib import Path

from tests.by_the_letter.agefile import Passphrase, seal, unseal

BLOCK = 512
FILE, PAX = b"0", b"x"


def read(path: Path, passphrase: str) -> dict[str, bytes]:
    """Give what is in the archive by its names, none of which is written anywhere."""
    tar = unseal(path.read_bytes(), Passphrase(passphrase))
    found: dict[str, bytes] = {}
    at, named = 0, ""
    while any(head := tar[at : at + BLOCK]):
        assert int(_text(head[148:156]), 8) == sum(head[:148] + b" " * 8 + head[156:])
        assert head[257:263] == b"ustar\0"
        size, kind = int(_text(head[124:136]), 8), head[156:157]
        data = tar[at + BLOCK : at + BLOCK + size]
        at += BLOCK + -(-size // BLOCK) * BLOCK
        if kind == PAX:
            named = _pax(data)["path"]
            continue
        assert kind == FILE
        found[named or _joined(head)] = data  # of two with one name the later one counts
        named = ""
    assert not any(tar[at:])
    assert len(tar) - at >= 2 * BLOCK
    return found


def write(path: Path, passphrase: str, members: dict[str, bytes]) -> None:
    """Write an archive that holds these, by their names."""
    parts = []
    for name, data in members.items():
        if len(name.encode()) > 100 or not name.isascii():
            said = _record("path", name)
            parts += [_head("pax", len(said), PAX), said, bytes(-len(said) % BLOCK)]
        parts += [_head(name[:99] if name.isascii() else "file", len(data), FILE), data, bytes(-len(data) % BLOCK)]
    path.write_bytes(seal(b"".join([*parts, bytes(2 * BLOCK)]), passphrase=Passphrase(passphrase)))


def _head(name: str, size: int, kind: bytes) -> bytes:
    head = bytearray(BLOCK)
    head[0 : len(name)] = name.encode("ascii")
    head[100:108], head[108:116], head[116:124] = b"0000600\0", b"0000000\0", b"0000000\0"
    head[124:136], head[136:148] = b"%011o\0" % size, b"00000000000\0"
    head[148:156], head[156:157], head[257:265] = b" " * 8, kind, b"ustar\x0000"
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head)


def _record(key: str, value: str) -> bytes:
    rest = f" {key}={value}\n".encode()
    size = len(rest)
    while len(str(size)) + len(rest) != size:
        size = len(str(size)) + len(rest)
    return str(size).encode() + rest


def _pax(data: bytes) -> dict[str, str]:
    found = {}
    while data:
        size, _, rest = data.partition(b" ")
        key, _, value = rest[: int(size) - len(size) - 2].partition(b"=")
        found[key.decode()] = value.decode()
        data = data[int(size) :]
    return found


def _joined(head: bytes) -> str:
    return "/".join(part for part in (_text(head[345:500]), _text(head[:100])) if part)


def _text(field: bytes) -> str:
    return field.rstrip(b"\0 ").decode("ascii")
