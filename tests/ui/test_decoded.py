"""Pictures as the window draws them."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from tests.pictures.test_pictures import picture
from ui.decoded import image_of


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
        b"%PDF-1.4 nothing",
        b"",
        picture(9, 9, "PNG")[:60],
    ],
)
def test_what_is_no_picture_is_a_null_image(data):
    assert image_of(data).isNull()


def test_a_huge_picture_is_decoded_small():
    image = image_of(picture(3000, 20, "PNG"), QSize(1000, 1000))
    assert (image.width(), image.height()) == (1000, 7)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_every_pixel_has_its_colour_and_its_place(form, mode):
    drawn = Image.new(mode, (7, 3), (200, 100, 50))
    drawn.putpixel((6, 2), (10, 20, 230, 255)[: len(mode)])
    options = (
        {"lossless": True} if form == "WEBP" else {"quality": 100, "subsampling": "4:4:4"} if form == "AVIF" else {}
    )
    image = image_of(encoded(drawn, form, **options))
    assert (image.width(), image.height()) == (7, 3)
    for place, colour in (((0, 0), (200, 100, 50)), ((5, 1), (200, 100, 50)), ((6, 2), (10, 20, 230))):
        seen = image.pixelColor(*place)
        assert (seen.red(), seen.green(), seen.blue()) == pytest.approx(colour, abs=6)
        assert seen.alpha() == 255


def test_what_is_seen_through_stays_so():
    clear = image_of(encoded(Image.new("RGBA", (3, 3), (9, 9, 9, 0)), "PNG"))
    assert clear.pixelColor(1, 1).alpha() == 0


def test_a_picture_outlives_the_bytes_it_came_in():
    images = [image_of(picture(200, 200, "PNG")) for _ in range(3)]
    assert len({image.pixel(3, 3) for image in images}) <= 3
    assert all(image.pixelColor(199, 199).isValid() for image in images)
