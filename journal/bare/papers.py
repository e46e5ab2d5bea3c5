"""Pure. PDF without its properties: written again by pypdf, which also leaves behind what was overwritten before."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING

from journal.bare import embedded

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import StreamObject

_TELLS = ("/Metadata", "/PieceInfo", "/LastModified")
_PHOTOS = ("/DCTDecode", "/JPXDecode")
"""Photos as they came from a camera: JPEG, and JPEG 2000, which is not taken apart."""
_BOXES = (b"xml ", b"uuid")
"""What a JPEG 2000 tells in."""
_OF_NOTES = ("/T", "/M", "/CreationDate")


def is_one(data: bytes) -> bool:
    """Tell whether this is a PDF."""
    return data.startswith(b"%PDF-")


def bare(data: bytes) -> bytes | None:
    """Give it without properties, XMP, what programs keep in it, and who wrote notes on it; None where it is locked."""
    from pypdf import PdfReader, PdfWriter

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # what it remarks on quotes the document
    reader = PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted or not reader.pages:
        return None
    writer = PdfWriter(clone_from=reader)
    writer.metadata = None
    writer._ID = None  # noqa: SLF001  it tells two copies of one document apart, and has no other door
    _strip(writer)
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _strip(writer: PdfWriter) -> None:
    from pypdf.generic import DictionaryObject, StreamObject

    for held in writer._objects:  # noqa: SLF001  every object there is; pages and catalogue alone would miss some
        if isinstance(held, DictionaryObject):
            is_note = "/Rect" in held and held.get("/Subtype") not in {"/Widget", "/Form"}
            for key in _TELLS + (_OF_NOTES if is_note else ()):
                held.pop(key, None)
            if isinstance(held, StreamObject) and any(kind in str(held.get("/Filter", "")) for kind in _PHOTOS):
                _strip_photo(held)


def _strip_photo(held: StreamObject) -> None:
    """Take from a photo on a page what it tells, and whatever packed it once more. Raises `ValueError`."""
    from pypdf.generic import NameObject

    kind, photo = next(kind for kind in _PHOTOS if kind in str(held["/Filter"])), held.get_data()
    if kind == "/DCTDecode":
        photo = embedded.jpeg(photo)
    elif any(box in photo for box in _BOXES):
        raise ValueError("photo")
    held._data = photo  # noqa: SLF001  its bytes as they stand in the file
    held[NameObject("/Filter")] = NameObject(kind)
    held.pop("/DecodeParms", None)
