"""Edge. The pictures of the demo year, drawn by code so that nobody's photograph stands in it."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from journal.assets import asset

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

SIZE = (1200, 800)
INK, SOFT, PAPER, BOARD, CHALK = "#2B2A2E", "#8A847B", "#FBF8F2", "#2F5D50", "#ECE8DF"
HIGH, LOW, BLUE = "#B8740F", "#4A5A93", "#3F6E8C"


Say = Callable[[str], str]
"""Gives what stands on a picture in the language of the year."""


def drawn(name: str, year: Mapping[str, Any]) -> bytes:
    """Give the picture that a demo year calls by that name, with what is written on it in its language."""
    words: Mapping[str, str] = year.get("picture_words", {})
    return draw(year.get("pictures", {}).get(name, name), lambda text: words.get(text, text))


def draw(name: str, say: Say = str) -> bytes:
    """Give the picture of that name as PNG; the same bytes every time."""
    from PIL import Image, ImageDraw

    ground, paint = PICTURES[name]
    picture = Image.new("RGB", SIZE, ground)
    paint(ImageDraw.Draw(picture), say)
    kept = io.BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _font(size: int) -> Any:  # noqa: ANN401  Pillow gives one of two unrelated classes
    from PIL import ImageFont

    return ImageFont.truetype(str(asset("fonts/inter/Inter[opsz,wght].ttf")), size)


def _words(on: ImageDraw, place: tuple[int, int], text: str, size: int, ink: str, anchor: str = "mm") -> None:
    on.text(place, text, fill=ink, font=_font(size), anchor=anchor)


def _fraction(on: ImageDraw, centre: tuple[int, int], top: str, bottom: str) -> None:
    x, y = centre
    _words(on, (x, y - 52), top, 76, CHALK)
    on.line((x - 46, y, x + 46, y), fill=CHALK, width=6)
    _words(on, (x, y + 52), bottom, 76, CHALK)


def _whiteboard(on: ImageDraw, say: Say) -> None:
    on.rectangle((20, 20, 1180, 780), outline="#8B6B45", width=18)
    for x, text in ((310, "of"), (590, "="), (870, "=")):
        _words(on, (x, 200), say(text), 62, CHALK)
    for x, (top, bottom) in zip((170, 450, 730), (("1", "2"), ("1", "3"), ("1", "6")), strict=True):
        _fraction(on, (x, 200), top, bottom)
    _words(on, (1018, 200), say("one bit"), 48, CHALK)
    for left, columns, rows in ((130, 3, 2), (690, 2, 3)):
        wide, high = 380 // columns, 240 // rows
        on.rectangle((left, 350, left + wide, 350 + high), fill="#C9A24B")
        for column in range(columns + 1):
            on.line((left + column * wide, 350, left + column * wide, 350 + rows * high), fill=CHALK, width=5)
        for row in range(rows + 1):
            on.line((left, 350 + row * high, left + columns * wide, 350 + row * high), fill=CHALK, width=5)
    _words(on, (600, 660), say("the same bit, but you got there different"), 46, CHALK)
    _words(on, (600, 730), say("DO NOT WIPE"), 30, "#F0B95A")


def _seating_chart(on: ImageDraw, say: Say) -> None:
    _words(on, (600, 60), say("Third period"), 44, INK)
    on.rounded_rectangle((430, 96, 770, 132), 8, outline=SOFT, width=3)
    _words(on, (600, 114), say("board"), 22, SOFT)
    for seat in range(28):
        column, row = seat % 7, seat // 7
        _desk(on, (130 + column * 145, 190 + row * 108), quiet=column == 0)
    on.rounded_rectangle((130, 622, 240, 690), 10, outline="#CFC7B8", width=3)
    _words(on, (185, 742), say("left row"), 26, LOW)
    on.rectangle((56, 190, 78, 690), outline=SOFT, width=3)
    _words(on, (67, 742), say("radiator"), 20, SOFT)


def _desk(on: ImageDraw, place: tuple[int, int], *, quiet: bool) -> None:
    x, y = place
    on.rounded_rectangle((x, y, x + 110, y + 66), 10, fill="#E2E6F4" if quiet else "#FFFFFF", outline=SOFT, width=3)
    on.ellipse((x + 43, y + 72, x + 67, y + 96), outline=LOW if quiet else SOFT, width=3)


def _note(on: ImageDraw, say: Say) -> None:
    on.polygon(((270, 190), (920, 150), (950, 620), (300, 660)), fill="#FFFDF5", outline="#D8CDB8")
    for step in range(7):
        y = 250 + step * 55
        on.line((305 + step * 3, y + 8, 905 + step * 3, y - 30), fill="#CBD8E6", width=3)
    _words(on, (610, 330), say("I like maths now,"), 66, BLUE)
    _words(on, (620, 440), say("don't tell anyone."), 66, BLUE)
    on.line((980, 240, 1090, 560), fill="#C9A24B", width=20)
    on.polygon(((1080, 556), (1100, 549), (1102, 590)), fill=INK)


def _poster(on: ImageDraw, say: Say) -> None:
    on.rectangle((40, 40, 1160, 760), outline=BOARD, width=10)
    _words(on, (600, 110), say("What lives in our river"), 64, BOARD)
    for step in range(6):
        y = 210 + step * 22
        curve = [(x, y + (12 if x // 60 % 2 else -12)) for x in range(90, 1111, 60)]
        on.line(curve, fill="#7FA8BF", width=6, joint="curve")
    found = (
        ("caddis larvae", 31, HIGH),
        ("shrimps", 58, BLUE),
        ("snails", 12, LOW),
        ("eels", 1, BOARD),
        ("boots", 1, INK),
    )
    for row, (what, count, ink) in enumerate(found):
        y = 390 + row * 70
        _words(on, (330, y), say(what), 38, INK, "rm")
        on.rounded_rectangle((360, y - 20, 372 + count * 10, y + 20), 8, fill=ink)
        _words(on, (392 + count * 10, y), str(count), 34, INK, "lm")


def _plant(on: ImageDraw, _: Say) -> None:
    on.rectangle((0, 640, 1200, 800), fill="#D9C7A8")
    on.rectangle((120, 60, 1080, 640), outline="#C8BCA6", width=16)
    on.line((600, 60, 600, 640), fill="#C8BCA6", width=12)
    on.polygon(((490, 500), (710, 500), (680, 700), (520, 700)), fill="#B5663F")
    on.rectangle((478, 470, 722, 510), fill="#C4754C")
    for leaf, (lean, height) in enumerate(_LEAVES):
        tip = (600 + lean, 470 - height)
        bend = (600 + lean // 3, 470 - height * 2 // 3)
        on.line(((600, 470), bend, tip), fill="#3E7A4F", width=8, joint="curve")
        wide, high = (52, 26) if abs(lean) > 120 else (34, 44)
        around = (tip[0] - wide, tip[1] - high, tip[0] + wide, tip[1] + high)
        on.ellipse(around, fill="#5B9A66" if leaf % 2 else "#4B8A58")


def _window(on: ImageDraw, _: Say) -> None:
    for step in range(40):
        on.rectangle((150, 80 + step * 13, 1050, 93 + step * 13), fill=(90 + step * 3, 100 + step * 2, 140 - step))
    on.polygon(((150, 600), (380, 470), (640, 560), (860, 490), (1050, 560), (1050, 600)), fill="#2B3350")
    on.ellipse((820, 400, 900, 480), fill="#F0B95A")
    on.rectangle((130, 60, 1070, 620), outline="#6B5F52", width=24)
    on.line((600, 70, 600, 610), fill="#6B5F52", width=16)
    on.rectangle((90, 620, 1110, 660), fill="#7A6C5D")
    for chair in range(5):
        x = 180 + chair * 190
        on.line((x, 800, x, 690, x + 70, 690, x + 70, 800), fill="#2B2A2E", width=10)


_LEAVES = (
    *((-300, 120), (-230, 215), (-160, 150), (-130, 300), (-60, 240), (-20, 350)),
    *((50, 285), (110, 190), (150, 320), (215, 130), (285, 235)),
)
"""How far each leaf leans and how high it stands, in pixels."""

PICTURES: dict[str, tuple[str, Callable[[ImageDraw, Say], None]]] = {
    "whiteboard-fractions.png": (BOARD, _whiteboard),
    "seating-chart.png": (PAPER, _seating_chart),
    "note-on-my-desk.png": ("#A98A63", _note),
    "river-poster.png": (PAPER, _poster),
    "the-plant.png": ("#EAF1F4", _plant),
    "window-at-five.png": ("#4A433C", _window),
}
