"""Sealed files of a friend who means harm: each is shown as far as it goes; the window answers and locks meanwhile."""

from __future__ import annotations

import hashlib
import io
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PIL import Image

from journal.bundle import sealed
from journal.shapes import Ask, EntryId, ItemId, Kind
from journal.sharing import receive
from tests.ui.circle_friends import befriend
from tests.ui.hands import busy, part, shown
from tests.ui.pulse import Pulse
from ui.pages.circle import CirclePage
from ui.pages.circle.entry_view import EntryView
from ui.pages.circle.items import ItemList
from ui.pages.circle.reading import ReadingColumn
from ui.widgets.labels import Label
from ui.widgets.shown_text import ShownText

ANSWERS = 0.1
"""Seconds of work after which whoever clicks must have their turn."""
LOCKS = 1.0
BESIDE = 0.5
"""Seconds of work that this process may spend off the window's thread for one item: no picture is decoded there."""
LONG = 200_000


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(wide: int, high: int, *extra: bytes, rows: int = 0, bits: int = 1, colours: int = 0) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, bits, colours, 0, 0, 0))
    data = zlib.compress(bytes((wide * bits * (4 if colours else 1) // 8 + 2) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def made(form: str, size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(out, form)
    return out.getvalue()


BOMB = zlib.compress(bytes(64 << 20), 9)
DOT = png(1, 1, rows=1)
JPEG = made("JPEG")
HUGE_JPEG = JPEG.replace(JPEG[JPEG.index(b"\xff\xc0") + 5 : JPEG.index(b"\xff\xc0") + 9], b"\xff\xdc\xff\xdc", 1)
DEAR = png(4_898, 4_898, rows=4_898, bits=8, colours=6)
"""As many pixels as are decoded at all, in 93 kB."""
MARKUP = "<img src='file:///etc/passwd'><a href='smb://evil/x'>x</a>"

PICTURES: dict[str, tuple[str, bytes]] = {
    "a picture of 900 megapixels": ("a.png", png(30_000, 30_000, rows=3_000)),
    "a picture one pixel high": ("a.png", png(100_000_000, 1, rows=1)),
    "a picture that ends too soon": ("a.png", png(4_000, 4_000, rows=1)),
    "a picture with a text like a bomb": ("a.png", png(8, 8, chunk(b"zTXt", b"k\0\0" + BOMB), rows=8)),
    "a picture with a colour profile like a bomb": ("a.png", png(8, 8, chunk(b"iCCP", b"k\0\0" + BOMB), rows=8)),
    "a picture with a wrong sum": ("a.png", DOT[:-6] + b"\0\0" + DOT[-4:]),
    "a photo that says it is huge": ("a.jpg", HUGE_JPEG),
    "half a photo": ("a.jpg", JPEG[: len(JPEG) // 2]),
    "a photo with another after it": ("a.jpg", JPEG + JPEG),
    "a GIF that says it is huge": ("a.gif", b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0xF7, 0, 0) + bytes(900)),
    "a GIF with a thousand frames": ("a.gif", made("GIF")[:-1] + made("GIF")[13:-1] * 1000 + b";"),
    "a WebP that says it is huge": ("a.webp", b"RIFF\x20\0\0\0WEBPVP8L\x14\0\0\0\x2f" + b"\xff" * 19),
    "a telephone's picture of nothing": ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + bytes(2_000)),
    "an AVIF of nothing": ("a.avif", b"\0\0\0\x18ftypavif\0\0\0\0avifmif1" + b"\xff" * 2_000),
    "a drawing with a way out": (
        "a.png",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    ),
    "a picture named like a path": ("../../../etc/passwd.png", DOT),
    "a picture named in markup": (MARKUP.replace("/", "") + ".png", DOT),
    "a picture named backwards": ("a\u202egpj.exe.png", DOT),
    "a picture with a name of 240 letters": ("n" * 236 + ".png", DOT),
}
TEXTS: dict[str, str] = {
    "five hundred accents on one letter": "a" + "\u0301" * 499 + " and on",
    "accents on every letter": ("Z" + "\u0316\u0321\u0346\u035a" * 30) * 400,
    "one line without an end": "x" * LONG,
    "one line of words": "word " * (LONG // 5),
    "quotes in quotes": ">" * 2_000 + " deep",
    "lists in lists": "\n".join(" " * (2 * deep) + "- item" for deep in range(400)),
    "nothing but line ends": "\n" * LONG + "end",
    "open brackets": "[" * 20_000,
    "links that lead nowhere good": "[a](javascript:x) [b](file:///etc/passwd) [c](smb://evil/x) [d](data:text/html,x)",
    "markup of another kind": MARKUP * 200,
    "stars and underscores": "*a **b _c __d " * 4_000,
    "code that is never closed": "```\n" + "`" * 20_000,
    "a table of three hundred columns": "\n".join(["|" + "a|" * 300, "|" + "-|" * 300, *["|" + "b|" * 300] * 20]),
    "words that run backwards": "\u202e" * 500 + "away \u2066" + "\u2067" * 500,
    "signs that cannot be seen": "a\u200b\u200d\ufeff" * 20_000,
    "families of families": "👩‍👩‍👧‍👦" * 3_000,
    "headings without end": "# a\n" * 5_000,
    "pictures of elsewhere": "![x](https://evil.example/x.png)\n\n" * 2_000,
    "what no text should hold": "a\ufffe\uffff\x07\x1b[2J\x7f" * 2_000,
}


def entry(name: str, **facts) -> sealed.LetterEntry:
    whole = {"rev": 1, "title": name, "body": "A day.", "day": date(2026, 3, 11), "kind": Kind.LOW, **facts}
    return sealed.LetterEntry(uid=EntryId(hashlib.sha256(name.encode()).hexdigest()[:32]), **whole)


def with_file(name: str, file: str, data: bytes) -> sealed.LetterEntry:
    sent = sealed.LetterFile(name=file, media_type="image/png", data=data)
    return entry(name, body=f"Look.\n\n![x](../{sealed.file_path(1, file, 'image/png')})", files=(sent,))


def letters() -> Iterator[tuple[str, dict[str, object]]]:
    """Give what each sealed file holds, by what it is."""
    for name, (file, data) in PICTURES.items():
        yield name, {"entries": (with_file(name, file, data),)}
    for name, body in TEXTS.items():
        yield name, {"entries": (entry(name, body=body),)}
    yield "four dear pictures", {"entries": (entry("four dear pictures", files=files(DEAR, 4)),)}
    yield "two thousand pictures", {"entries": (entry("two thousand pictures", files=files(DOT, 2_000)),)}
    yield "three hundred entries", {"entries": tuple(entry(f"the {each}th") for each in range(300))}


def files(data: bytes, count: int) -> tuple[sealed.LetterFile, ...]:
    return (sealed.LetterFile(name="d.png", media_type="image/png", data=data),) * count


@pytest.fixture
def arrived(unlocked, new_journal, asked, qtbot) -> Callable[[dict[str, object]], ItemId]:
    """Seal a letter with the friend's own keys and open it here."""
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend, "Noor")
    [us] = friend.circle.contacts()
    to, me = friend.circle.card_of(us.id), friend.circle.identity()

    def arrive(facts: dict[str, object]) -> ItemId:
        whole = {"kind": "share", "created": date(2026, 3, 12), "ask": Ask.LISTEN, **facts}
        data = sealed.pack(sealed.Letter(**whole), me, [to])[1]
        return asked(unlocked, lambda journal: journal.do(lambda opened: receive.open_bundle(opened, data))[0].id)

    return arrive


VIEWS = {"three hundred entries": 20}
"""How many entries of an item are shown at first, where it is not its only one."""
DRAWN = {
    "a picture with a wrong sum": 1,
    "a photo with another after it": 1,
    "a picture named like a path": 1,
    "a picture named in markup": 1,
    "a picture named backwards": 1,
    "a picture with a name of 240 letters": 1,
    "four dear pictures": 4,
    "two thousand pictures": 20,
}
"""How many pictures of an item are seen at first; of the others none can be."""


def read(page: CirclePage, name: str) -> list[EntryView]:
    """Look at what stands there of an item, and that it is that one's."""
    views = part(page, ReadingColumn).findChildren(EntryView)
    titles = {label.text() for label in views[0].findChildren(Label)}
    assert titles & {name, "the 0th"}
    said = views[0].findChild(ShownText).toPlainText()
    assert 0 < len(said) < 35_000 or name == "nothing but line ends"
    return views


def test_hostile_bundles_are_shown_and_hold_neither_the_window_nor_the_lock(unlocked, look, arrived, qtbot, wishes):
    items = {name: arrived(facts) for name, facts in letters()}
    assert len(items) == 41
    page = CirclePage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(1064, 820)
    page.show()
    qtbot.waitUntil(lambda: part(page, ItemList).model().rowCount() > 0)
    pulse, slow, beside, drawn = Pulse(), {}, {}, {}
    for name, item in items.items():
        pulse.begin()
        began = time.process_time() - time.thread_time()
        page.items.choose(item)
        qtbot.waitUntil(lambda item=item: (of := shown(page, ReadingColumn)) is not None and of.item.id == item)
        qtbot.waitUntil(
            lambda name=name: len(page.findChildren(EntryView)) == VIEWS.get(name, 1) and not busy(unlocked)
        )
        work = time.process_time() - time.thread_time() - began
        if pulse.longest > ANSWERS:
            slow[name] = round(pulse.longest, 3)
        if work > BESIDE:
            beside[name] = round(work, 3)
        if count := len(read(page, name)[0]._pictures):
            drawn[name] = count
    assert drawn == DRAWN
    assert beside == {}
    assert slow == {}
    page.items.choose(items["two thousand pictures"])
    began = time.process_time()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert time.process_time() - began < LOCKS
