"""One small file of every kind that tells who made it: `AUTHOR`, `PLACE` and `COMPANY` stand in each."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

from PIL import Image, PngImagePlugin
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text

AUTHOR, PLACE, COMPANY = "Nadia Brandt", "+52.5200+013.4050/", "Lincoln Elementary"
TELLS = tuple(word.encode() for word in (AUTHOR, PLACE, COMPANY, "Users/nadia"))
WORDS = "Fractions, third period."
"""What is in the file itself, and stays there."""

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = f"""<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>{AUTHOR}</dc:creator>
<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy></cp:coreProperties>"""
_APP = f"<Properties><Company>{COMPANY}</Company><Manager>{AUTHOR}</Manager></Properties>"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Give these parts as a zip, in this order."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 3, 12, 15, 52, 0)), part)
    return out.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """Give what is in a zip."""
    with zipfile.ZipFile(BytesIO(data)) as document:
        return {name: document.read(name) for name in document.namelist()}


def office(main: str, parts: dict[str, str | bytes]) -> bytes:
    """Give a document of Microsoft's kind whose main part is `main`."""
    kinds = (
        (f"{_OFFICE}/officeDocument", main),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        (f"{_OFFICE}/custom-properties", "/docProps/custom.xml"),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg"),
    )
    told = "".join(f'<Relationship Id="r{n}" Type="{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(kinds))
    types = "".join(
        f'<Override PartName="/{part.lstrip("/")}" ContentType="x"/>' for _, part in kinds if part.endswith(".xml")
    )
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="x"/>{types}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{_RELS}">{told}</Relationships>',
            "docProps/core.xml": _CORE,
            "docProps/app.xml": _APP,
            "docProps/custom.xml": f"<Properties>{AUTHOR}</Properties>",
            "docProps/thumbnail.jpeg": AUTHOR,
            **parts,
        }
    )


def docx() -> bytes:
    """Give a text document with a tracked change, a comment and a template on a disk."""
    return office(
        "word/document.xml",
        {
            "word/document.xml": f'<w:document><w:ins w:author="{AUTHOR}"><w:t>{WORDS}</w:t></w:ins></w:document>',
            "word/comments.xml": f"""<w:comments><w:comment w:author='{AUTHOR}' w:initials="NB"/></w:comments>""",
            "word/media/image1.jpeg": jpeg(),
            "word/media/image2.png": png(),
            "word/media/image3.webp": webp(),
            "word/people.xml": f'<w15:people><w15:person w15:author="{AUTHOR}"/></w15:people>',
            "word/_rels/settings.xml.rels": '<Relationships><Relationship Target="file:///C:/Users/nadia/a.dotx"/>'
            "</Relationships>",
        },
    )


def xlsx() -> bytes:
    """Give a sheet that was opened from a disk, with a comment."""
    return office(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": f"""<workbook><fileSharing userName="{AUTHOR}"/>
<x15ac:absPath url="/Users/nadia/marks/"/><t>{WORDS}</t></workbook>""",
            "xl/comments1.xml": f"<comments><authors><author>{AUTHOR}</author></authors></comments>",
            "xl/persons/person.xml": f'<personList><person displayName="{AUTHOR}" userId="{AUTHOR}"/></personList>',
        },
    )


def pptx() -> bytes:
    """Give slides with a comment."""
    return office(
        "ppt/presentation.xml",
        {
            "ppt/presentation.xml": f"<p:presentation>{WORDS}</p:presentation>",
            "ppt/commentAuthors.xml": f'<p:cmAuthorLst><p:cmAuthor name="{AUTHOR}" initials="NB"/></p:cmAuthorLst>',
        },
    )


def odt() -> bytes:
    """Give an OpenDocument text with a note."""
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "meta.xml", "Thumbnails/thumbnail.png")
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:annotation><dc:creator>{AUTHOR}</dc:creator>{WORDS}</office:annotation>",
            "meta.xml": f"<office:meta><meta:initial-creator>{AUTHOR}</meta:initial-creator></office:meta>",
            "Thumbnails/thumbnail.png": AUTHOR,
            "Pictures/1.jpg": jpeg(),
            "META-INF/manifest.xml": f"<manifest:manifest>{entries}</manifest:manifest>",
        }
    )


def pdf(*, locked: bool = False) -> bytes:
    """Give a page with properties, XMP and a note by somebody."""
    made = PdfWriter()
    made.add_blank_page(200, 200)
    made.add_metadata({"/Author": AUTHOR, "/Title": COMPANY, "/Creator": AUTHOR})
    made.xmp_metadata = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{AUTHOR}</x:xmpmeta>".encode()
    note = Text(rect=(10, 10, 60, 60), text=WORDS)
    note[_name("/T")] = _text(AUTHOR)
    made.add_annotation(0, note)
    photo = made.add_blank_page(200, 200).merge_page  # its pages may hold photos as they came from the camera
    photo(PdfReader(BytesIO(_scan())).pages[0])
    if locked:
        made.encrypt("secret")
    out = BytesIO()
    made.write(out)
    return out.getvalue()


def _name(said: str):
    from pypdf.generic import NameObject

    return NameObject(said)


def _text(said: str):
    from pypdf.generic import TextStringObject

    return TextStringObject(said)


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x013B], exif[0x010E], exif[0x8298], exif[0x0112] = AUTHOR, PLACE, COMPANY, 6
    return exif


def jpeg() -> bytes:
    """Give a photo with a photographer and a place, that lies on its side, and with what a telephone puts behind it."""
    out = BytesIO()
    Image.new("RGB", (40, 30), (30, 90, 120)).save(out, "JPEG", exif=_exif(), comment=AUTHOR.encode(), progressive=True)
    return out.getvalue() + PLACE.encode()


def webp() -> bytes:
    """Give a photo of the web with a photographer and a place."""
    out = BytesIO()
    Image.new("RGB", (40, 30), (30, 90, 120)).save(out, "WEBP", exif=_exif())
    return out.getvalue()


def _scan() -> bytes:
    """Give a page with a photo that a program put there as it was."""
    photo = jpeg()
    out = BytesIO()
    Image.open(BytesIO(photo)).save(out, "PDF")
    page = PdfWriter(clone_from=PdfReader(BytesIO(out.getvalue())))
    for held in page._objects:
        if getattr(held, "get", None) and held.get("/Filter") is not None and "DCT" in str(held["/Filter"]):
            held._data = photo
    whole = BytesIO()
    page.write(whole)
    return whole.getvalue()


def png() -> bytes:
    """Give a drawing with words in it."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", AUTHOR)
    info.add_itxt("Location", PLACE)
    out = BytesIO()
    Image.new("RGB", (40, 30), (30, 90, 120)).save(out, "PNG", pnginfo=info)
    return out.getvalue()


FRAME = b"\xff\xfb\x90\x64" + b"sound" * 80


def mp3() -> bytes:
    """Give a sound with a tag before it and three behind."""
    artist = b"TPE1" + struct.pack(">IH", len(AUTHOR) + 1, 0) + b"\0" + AUTHOR.encode()
    size = bytes((len(artist) >> 7 & 0x7F, len(artist) & 0x7F))
    ape = AUTHOR.encode() + b"APETAGEX" + struct.pack("<IIII", 2000, 32 + len(AUTHOR), 1, 0) + bytes(8)
    lyrics = b"LYRICSBEGIN" + COMPANY.encode()
    lyrics += b"%06d" % len(lyrics) + b"LYRICS200"
    old = b"TAG" + AUTHOR.encode().ljust(125, b"\0")
    return b"ID3\x03\0\0\0\0" + size + artist + FRAME + ape + lyrics + old


def box(kind: bytes, *contents: bytes) -> bytes:
    """Give a box of an MP4."""
    inside = b"".join(contents)
    return struct.pack(">I", len(inside) + 8) + kind + inside


def mp4(handler: bytes = b"vide") -> bytes:
    """Give a film with a place and a maker; `handler` says what its one track holds."""
    place = box(b"udta", box(b"\xa9xyz", PLACE.encode()), box(b"\xa9ART", AUTHOR.encode()))
    media = box(
        b"mdia", box(b"mdhd", bytes(4), b"\1\2\3\4\1\2\3\4", bytes(12)), box(b"hdlr", bytes(8), handler, bytes(12))
    )
    track = box(b"trak", box(b"tkhd", bytes(4), b"\1\2\3\4\1\2\3\4", bytes(76)), media, box(b"meta", COMPANY.encode()))
    movie = box(b"moov", box(b"mvhd", bytes(4), b"\1\2\3\4\1\2\3\4", bytes(88)), track, place)
    return box(b"ftyp", b"isom", bytes(4)) + movie + box(b"free", AUTHOR.encode()) + box(b"mdat", WORDS.encode())


MADE = {
    "paper.pdf": pdf,
    "text.docx": docx,
    "marks.xlsx": xlsx,
    "slides.pptx": pptx,
    "text.odt": odt,
    "photo.jpg": jpeg,
    "drawing.png": png,
    "song.mp3": mp3,
    "film.mp4": mp4,
}
