import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from journal import pictures
from journal.errors import NotAPicture, TooLarge


def picture(width=40, height=20, form="JPEG", mode="RGB", **options):
    out = io.BytesIO()
    made = Image.effect_noise((width, height), 60).convert(mode)
    made.save(out, form, **options)
    return out.getvalue()


def with_place():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned to the right
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    return picture(40, 20, exif=exif, comment=b"a comment")


def bomb():
    """A PNG of a few bytes that claims to be 60,000 pixels in either direction."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("form", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp"), ("GIF", "image/gif")]
)
def test_pictures_are_known_by_their_first_bytes(form, media_type):
    assert pictures.sniff(picture(form=form)) == media_type
    assert pictures.measure(picture(form=form)) == (40, 20)


def test_a_clean_copy_carries_no_place_camera_or_comment():
    data = with_place()
    assert b"A camera" in data
    made, media_type, width, height = pictures.clean_picture(data)
    assert (media_type, width, height) == ("image/jpeg", 20, 40)
    for left in (b"A camera", b"Exif", b"a comment"):
        assert left not in made
    with Image.open(io.BytesIO(made)) as opened:
        assert not opened.getexif()
        assert opened.size == (20, 40)


def test_a_clean_copy_keeps_what_can_be_seen_through():
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Author", "somebody")
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (9, 9, 9, 0)).save(out, "PNG", pnginfo=words)
    made, media_type, _, _ = pictures.clean_picture(out.getvalue())
    assert media_type == "image/png"
    assert b"somebody" not in made


def test_a_turned_picture_is_measured_as_it_is_seen():
    assert pictures.measure(with_place()) == (20, 40)


def test_a_picture_that_claims_too_many_pixels_is_never_decoded():
    with pytest.raises(TooLarge):
        pictures.thumbnail(bomb())
    assert pictures.measure(bomb()) is None


@given(st.binary(max_size=60))
def test_bytes_that_are_no_picture_are_refused_as_that(tail):
    for head in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"II*\x00", b"RIFF\0\0\0\0WEBP"):
        with pytest.raises((NotAPicture, TooLarge)):
            pictures.clean_picture(head + tail)


@pytest.mark.parametrize("length", [60, 200, 400])
def test_a_picture_that_breaks_off_is_refused_as_that(length):
    with pytest.raises(NotAPicture):
        pictures.thumbnail(picture(200, 200)[:length])
