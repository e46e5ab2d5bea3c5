"""What the first bytes of a file say it is."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from journal.pictures.pictures import is_picture, sniff


def picture(width=40, height=20, form="JPEG", mode="RGB", **options):
    out = io.BytesIO()
    made = Image.effect_noise((width, height), 60).convert(mode)
    made.save(out, form, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("PNG", "image/png"),
        ("JPEG", "image/jpeg"),
        ("WEBP", "image/webp"),
        ("GIF", "image/gif"),
        ("BMP", "image/bmp"),
        ("TIFF", "image/tiff"),
        ("AVIF", "image/avif"),
    ],
)
def test_pictures_are_known_by_their_first_bytes(form, media_type):
    assert sniff(picture(form=form)) == media_type
    assert is_picture(media_type)


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\0\0\1\0ico", b""])
def test_what_can_do_more_than_be_seen_is_no_picture(data):
    assert not is_picture(sniff(data))
