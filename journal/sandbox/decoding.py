"""Edge. From foreign bytes to pixels, and nowhere else: in a process that has nothing to lose, under limits."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.pictures.pictures import HEIC, sniff
from journal.sandbox.wire import Answer, Deed, Form, Outcome, Request

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112
_ON_ITS_SIDE = {5, 6, 7, 8}
_COARSE = {"1", "P", "PA"}
"""Modes whose pixels cannot be mixed: they are made colours before they are made smaller."""
_NOT_SMOOTH = {"image/png", "image/gif", "image/bmp"}
"""Drawings and pages, which JPEG would smear."""


class _TooLargeError(Exception):
    pass


def prepare() -> None:
    """Import all that is needed, for later nothing can be; and do without every choice that asks the system."""
    import pi_heif
    from PIL import (
        AvifImagePlugin,
        BmpImagePlugin,
        ExifTags,
        GifImagePlugin,
        Image,
        ImageOps,
        JpegImagePlugin,
        PngImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )

    del BmpImagePlugin, ExifTags, GifImagePlugin, ImageOps, JpegImagePlugin, PngImagePlugin
    del TiffImagePlugin, WebPImagePlugin
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    pi_heif.options.DECODE_THREADS = 1
    Image.MAX_IMAGE_PIXELS = None  # what is asked for says how many
    warnings.simplefilter("ignore")  # Pillow's remarks quote what they remark upon
    # Once whole: what a library sets up at its first picture, it must find set up.
    dot = io.BytesIO()
    Image.new("RGBA", (2, 2)).save(dot, "PNG")
    for deed in Deed:
        asked = Request(deed=deed, width=1, height=1, pixels=4, seconds=0, memory=0, size=0)
        made, _ = decode(asked, dot.getvalue())
        assert made.outcome is Outcome.DONE


def decode(asked: Request, data: bytes) -> tuple[Answer, bytes]:
    """Do what is asked with a picture; give the answer, and the bytes that go with it."""
    try:
        return _deeds()[asked.deed](asked, data)
    except (_TooLargeError, MemoryError):
        return Answer(outcome=Outcome.TOO_LARGE), b""
    except Exception:  # noqa: BLE001  decoders of foreign bytes fail in every way; all mean the same
        return Answer(outcome=Outcome.NOT_A_PICTURE), b""


def _deeds() -> dict[Deed, Callable[[Request, bytes], tuple[Answer, bytes]]]:
    return {Deed.LOOK: _look, Deed.CLEAN: _clean, Deed.PIXELS: _pixels}


def _look(asked: Request, data: bytes) -> tuple[Answer, bytes]:
    picture = _opened(asked, data)
    width, height = picture.size
    seen = (height, width) if _on_its_side(picture) else (width, height)
    return _done(Form.WEBP, seen, _encoded(_upright(picture, asked), "WEBP", quality=80))


def _clean(asked: Request, data: bytes) -> tuple[Answer, bytes]:
    picture = _upright(_opened(asked, data), asked)
    see_through = picture.mode == "RGBA" and picture.getextrema()[-1] != (255, 255)
    if see_through or sniff(data) in _NOT_SMOOTH:
        plain = picture if see_through else picture.convert("RGB")
        return _done(Form.PNG, picture.size, _encoded(plain, "PNG", optimize=False))
    return _done(Form.JPEG, picture.size, _encoded(picture.convert("RGB"), "JPEG", quality=88))


def _pixels(asked: Request, data: bytes) -> tuple[Answer, bytes]:
    picture = _upright(_opened(asked, data), asked)
    return _done(Form.RGBA if picture.mode == "RGBA" else Form.RGB, picture.size, picture.tobytes())


def _done(form: Form, size: tuple[int, int], made: bytes) -> tuple[Answer, bytes]:
    return Answer(outcome=Outcome.DONE, form=form, width=size[0], height=size[1], size=len(made)), made


def _opened(asked: Request, data: bytes) -> Image:
    """Open without decoding, and only as what the first bytes say: Pillow knows far more, and each is a door."""
    from PIL import Image

    media_type = sniff(data)
    if media_type in HEIC:
        return _of_heic(asked, data)
    picture = Image.open(io.BytesIO(data), formats=[media_type.removeprefix("image/").upper()])
    if picture.width * picture.height > asked.pixels:
        raise _TooLargeError
    return picture


def _of_heic(asked: Request, data: bytes) -> Image:
    """Open HEIC; its decoder turns it upright by what the file says, and what else it says is left behind."""
    import pi_heif
    from PIL import Image

    found = pi_heif.open_heif(data, convert_hdr_to_8bit=True)
    if found.size[0] * found.size[1] > asked.pixels:
        raise _TooLargeError
    return Image.frombuffer(found.mode, found.size, found.data, "raw", found.mode, found.stride)


def _upright(picture: Image, asked: Request) -> Image:
    """Decode, make small enough and turn upright; the result is a new picture without any of the old one's words."""
    from PIL import Image, ImageOps

    room = (asked.width, asked.height)
    if _on_its_side(picture):
        room = (asked.height, asked.width)
    picture.draft("RGB", room)
    see_through = "A" in picture.getbands() or "transparency" in picture.info
    colours = "RGBA" if see_through else "RGB"
    if picture.mode in _COARSE:
        picture = picture.convert(colours)
    picture.thumbnail(room)
    pixels = ImageOps.exif_transpose(picture).convert(colours)
    bare = Image.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    return bare


def _on_its_side(picture: Image) -> bool:
    """Tell whether width and height are to be exchanged; Pillow has done so already where it opened a TIFF."""
    return picture.format != "TIFF" and picture.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE


def _encoded(picture: Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()
