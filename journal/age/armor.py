"""Pure. The armor of age files: strict PEM, with white space allowed around it and nowhere else."""

from __future__ import annotations

import base64
import binascii

from journal.age.format import ArmorError

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64


def is_armored(data: bytes) -> bool:
    """Tell whether `data` begins, after white space, with the first line of an armored file."""
    return bytes(data[:1024]).lstrip().startswith(BEGIN)


def armor(data: bytes) -> bytes:
    """Give `data` as armored text."""
    text = base64.b64encode(data)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return b"\n".join([BEGIN, *lines, END, b""])


def dearmor(text: bytes) -> bytes:
    """Give the bytes inside. Raises `ArmorError` for anything a correct writer would not have written."""
    lines = text.strip(b" \t\r\n").replace(b"\r\n", b"\n").split(b"\n")
    if len(lines) < 2 or lines[0] != BEGIN or lines[-1] != END:
        raise ArmorError("first or last line")
    body = lines[1:-1]
    if any(len(line) != _COLUMNS for line in body[:-1]) or not all(0 < len(line) <= _COLUMNS for line in body[-1:]):
        raise ArmorError("columns")
    joined = b"".join(body)
    try:
        data = base64.b64decode(joined, validate=True)
    except binascii.Error:
        raise ArmorError("base64") from None
    if base64.b64encode(data) != joined:
        raise ArmorError("base64 is not canonical")
    return data
