"""Makes ICU's data small: of the 32 MB that come with Qt on Linux, what Qt can ask for stays.

Qt asks ICU to sort, to read foreign encodings and for the names of time zones, and for nothing else (`nm -D
libQt6Core.so.6` has every call); words for days and months it has itself. We show no zone's name. So what a locale says
of zones, countries, currencies and units, and the rules for breaking lines and spelling numbers out, go.

The form of the data is ICU's `ucmndata.h`: a head, a table of names and places, and the items, each at a sixteenth
byte. The tools that take it out and put it back (GNU binutils) are those that PyInstaller itself asks for.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path
from typing import NamedTuple

LIBRARY = "libicudata.so"
SORTING = "coll/"
"""The folder whose items all stay."""
OF_ALL_LOCALES = """
    cnvalias.icu nfkc.nrm nfkc_cf.nrm ulayout.icu uemoji.icu
    root.res pool.res res_index.res icuver.res icustd.res supplementalData.res likelySubtags.res keyTypeData.res
    numberingSystems.res timezoneTypes.res windowsZones.res zoneinfo64.res metaZones.res dayPeriods.res metadata.res
    zone/root.res zone/pool.res zone/res_index.res
"""
"""What is read whatever the language is."""
ENCODINGS = """
    ibm-866_P100-1995 ibm-912_P100-1995 ibm-913_P100-2000 ibm-914_P100-1995 ibm-915_P100-1995 ibm-1089_P100-1995
    ibm-9005_X110-2007 ibm-5012_P100-1999 iso-8859_10-1998 ibm-921_P100-1995 iso-8859_14-1998 ibm-923_P100-1998
    ibm-878_P100-1996 ibm-1168_P100-2002 macos-0_2-10.2 macos-7_3-10.2 windows-874-2000 ibm-5346_P100-1998
    ibm-5347_P100-1998 ibm-5348_P100-1997 ibm-5349_P100-1998 ibm-5350_P100-1998 ibm-9447_P100-2002 ibm-9448_X100-2005
    ibm-9449_P100-2002 ibm-5354_P100-1998 windows-936-2000 ibm-1386_P100-2001 ibm-1383_P110-1999 gb18030
    windows-950-2000 ibm-1373_P100-2002 ibm-1375_P100-2008 euc-jp-2007 ibm-943_P15A-2003 jisx-212
    ibm-970_P110_P110-2006_U2
"""
"""Those of the WHATWG's list, as ICU calls them, and what they are built on: a page that is pasted may be in one."""

_KEPT = {*OF_ALL_LOCALES.split(), *(f"{name}.cnv" for name in ENCODINGS.split())}
_ALIGNED = 16
_FORM = b"CmnD"
_SOURCE = """
.section .rodata
.globl {0}
.type {0}, %object
.balign 16
{0}:
.incbin "small.dat"
.size {0}, . - {0}
.section .note.GNU-stack, "", %progbits
"""


class Item(NamedTuple):
    """One of ICU's files: its name with the package's before it, and its bytes."""

    name: str
    data: bytes


def thin(library: Path, folder: Path) -> Path:
    """Make a library of the same name in the folder, with the same symbol, and give it."""
    folder.mkdir(parents=True, exist_ok=True)

    def run(*command: str | Path) -> None:
        subprocess.run(command, cwd=folder, check=True)

    run("objcopy", "--output-target=binary", "--only-section=.rodata", library.resolve(), "whole.dat")
    head, items = unpacked((folder / "whole.dat").read_bytes())
    (folder / "small.dat").write_bytes(packed(head, [item for item in items if is_asked_for(item.name)]))
    symbol = f"{items[0].name.partition('/')[0][:-1]}_dat"  # without the letter of the byte order
    (folder / "data.s").write_text(_SOURCE.format(symbol), "utf-8")
    run("as", "-o", "data.o", "data.s")
    run("ld", "-shared", "--build-id=none", f"-soname={library.name}", "-o", library.name, "data.o")
    return folder / library.name


def is_asked_for(name: str) -> bool:
    """Tell whether Qt can come to ask for an item."""
    inside = name.partition("/")[2]
    return inside.startswith(SORTING) or inside in _KEPT


def unpacked(data: bytes) -> tuple[bytes, list[Item]]:
    """Give the head and the items of ICU's data; a ValueError where it is something else."""
    (start,) = struct.unpack_from("<H", data)
    if data[12:16] != _FORM:
        raise ValueError(_FORM)
    (count,) = struct.unpack_from("<I", data, start)
    table = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [*(place for _, place in table[1:]), len(data) - start]
    return data[:start], [
        Item(data[start + name : data.index(b"\0", start + name)].decode(), data[start + place : start + end])
        for (name, place), end in zip(table, ends, strict=True)
    ]


def packed(head: bytes, items: list[Item]) -> bytes:
    """Give ICU's data of a head and items, whose names come in order."""
    names = [f"{item.name}\0".encode() for item in items]
    name_at = 4 + 8 * len(items)
    first = _aligned(len(head) + name_at + sum(map(len, names))) - len(head)
    table, place = [], first
    for name, item in zip(names, items, strict=True):
        table.append(struct.pack("<II", name_at, place))
        name_at += len(name)
        place += _aligned(len(item.data))
    front = b"".join((head, struct.pack("<I", len(items)), *table, *names)).ljust(len(head) + first, b"\0")
    return front + b"".join(item.data.ljust(_aligned(len(item.data)), b"\0") for item in items)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
