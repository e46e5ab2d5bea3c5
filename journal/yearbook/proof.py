"""Pure. A proof for a printer: the sheet ends 10 mm outside the page, and its bleed 3 mm (ISO 32000-1, 14.11.2).

The compiler knows one distance only, that of the sheet; so where the bleed ends is written into the PDF afterwards.
"""

from __future__ import annotations

import re
from itertools import accumulate

from journal.yearbook.placeholders import table_moved

BLEED = 3 / 25.4 * 72
"""Points."""
_TRIM = re.compile(rb"/TrimBox *\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]")


def with_bleed(pdf: bytes) -> bytes:
    """Give the PDF with the box of the bleed on every page that has one of the page itself."""
    pieces: list[bytes] = []
    places, growths, at = [], [], 0
    for found in _TRIM.finditer(pdf):
        left, bottom, right, top = map(float, found.groups())
        box = b"/BleedBox[%.3f %.3f %.3f %.3f]" % (left - BLEED, bottom - BLEED, right + BLEED, top + BLEED)
        pieces += [pdf[at : found.end()], box]
        places.append(found.end())
        growths.append(len(box))
        at = found.end()
    if not places:
        return pdf
    table = int(pdf[pdf.rindex(b"startxref") + len(b"startxref") :].split()[0])
    pieces += [pdf[at:table], *table_moved(pdf, table, places, list(accumulate(growths, initial=0)))]
    return b"".join(pieces)
