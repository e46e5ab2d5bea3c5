"""Pure. Pictures: what the first bytes say, thumbnails, and clean copies that carry no place, camera or date.

Every picture is decoded under caps: a few bytes can claim to be more pixels than any machine holds.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from journal.errors import NotAPicture, TooLarge

if TYPE_CHECKING:
    from PIL.Image import Image

PIXEL_LIMIT = 100_000_000
THUMBNAIL_EDGE = 480
CLEAN_EDGE = 4096

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"{\\rtf", "application/rtf"),
)
_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"hevc": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"avif": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF")
TELEPHONE = {"image/heic", "image/heif"}
"""Never decoded here: `telephone_picture` does it in a process of its own and gives JPEG."""


def sniff(data: bytes) -> str:
    """Give the media type that the first bytes show; a file's name and sender are not believed."""
    if data[:4] == b"RIFF":
        return _RIFF.get(data[8:12], "application/octet-stream")
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    for start, media_type in _STARTS:
        if data.startswith(start):
            return media_type
    return "text/plain" if _is_text(data) else "application/octet-stream"


def is_picture(media_type: str) -> bool:
    """Tell whether Afterbell can show files of this type as pictures."""
    return media_type in TELEPHONE or media_type in {"image/" + name.lower() for name in _FORMATS}


def measure(data: bytes) -> tuple[int, int] | None:
    """Give (width, height) as seen, turned upright; None where the bytes are no picture that can be read."""
    try:
        with _opened(data) as picture, _quietly():
            width, height = picture.size
            turned = picture.getexif().get(0x0112, 1) in {5, 6, 7, 8}
    except Exception:  # noqa: BLE001  broken metadata fails in every way; all mean the same
        return None
    return (height, width) if turned else (width, height)


def thumbnail(data: bytes, edge: int = THUMBNAIL_EDGE) -> bytes:
    """Give a small copy as WebP, at most `edge` pixels in either direction. Raises `NotAPicture`, `TooLarge`."""
    return _encoded(_upright(data, edge), "WEBP", quality=80)


def clean_picture(data: bytes, edge: int = CLEAN_EDGE) -> tuple[bytes, str, int, int]:
    """Give (bytes, media type, width, height) of a copy made of its pixels alone, at most `edge` in either direction.

    What can be seen through stays PNG, the rest becomes JPEG. Raises `NotAPicture`, `TooLarge`.
    """
    picture = _upright(data, edge)
    see_through = picture.mode in {"RGBA", "LA"} and picture.getextrema()[-1] != (255, 255)
    if see_through or sniff(data) in {"image/png", "image/gif", "image/bmp"}:
        plain = picture if see_through else picture.convert("RGB")
        made, media_type = _encoded(plain, "PNG", optimize=False), "image/png"
    else:
        made, media_type = _encoded(picture.convert("RGB"), "JPEG", quality=88), "image/jpeg"
    return made, media_type, picture.width, picture.height


def _opened(data: bytes) -> Image:
    """Open without decoding. Only formats we mean to read: Pillow knows far more, and each is a door."""
    from PIL import Image, UnidentifiedImageError

    media_type = sniff(data)
    try:
        with _quietly():
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError:
        raise TooLarge(size=None, limit=PIXEL_LIMIT) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise NotAPicture(media_type=media_type) from None
    if picture.width * picture.height > PIXEL_LIMIT:
        raise TooLarge(size=picture.width * picture.height, limit=PIXEL_LIMIT)
    return picture


def _upright(data: bytes, edge: int) -> Image:
    """Decode, turn upright and make small enough; the result is a new picture without any of the old one's words."""
    from PIL import Image, ImageOps

    with _opened(data) as picture:
        try:
            with _quietly():
                picture.draft("RGB", (edge, edge))
                upright = ImageOps.exif_transpose(picture)
                upright.thumbnail((edge, edge))
                see_through = "A" in upright.getbands() or "transparency" in upright.info
                pixels = upright.convert("RGBA" if see_through else "RGB")
        except Exception:  # noqa: BLE001  decoders of foreign bytes fail in every way; all mean the same
            raise NotAPicture(media_type=sniff(data)) from None
    bare = Image.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    return bare


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep Pillow's remarks about broken metadata, which quote it, from the terminal."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _encoded(picture: Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def _is_text(data: bytes) -> bool:
    head = data[:4096]
    if not head or b"\x00" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4
    return True
