"""Pictures are decoded elsewhere: whatever one does there, here it is a picture that cannot be shown."""

from __future__ import annotations

import io
import os
import signal
import struct
import subprocess
import sys
import zlib
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from journal import decoder
from journal.cli.sentences import sentence
from journal.decoder import Allowance
from journal.deeds import make_book, write
from journal.errors import NotAPicture, TooLarge
from journal.pictures import pictures
from journal.sandbox import worker
from journal.shapes import Draft
from tests.pictures.test_pictures import picture

ROOT = Path(__file__).parent.parent
HEIC = (Path(__file__).parent / "vectors" / "pictures" / "telephone.heic").read_bytes()
"""Drawn by us, 96 x 64 pixels, to be turned to the right, made by the "Telephone of a spy"."""
FATAL = ((176, 247), (179, 192))
"""Bytes which make the decoder (pi-heif 1.4.0) end its process."""


def changed(place, value):
    return HEIC[:place] + bytes([value]) + HEIC[place + 1 :]


def with_place(form="JPEG"):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned to the right
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    return picture(40, 20, form, exif=exif, comment=b"a comment")


def flat_png(width, height, colour_type=2):
    """A PNG of one colour, and few bytes, of any size."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compressobj(9)
    row = bytes(1 + width * {2: 3, 6: 4}[colour_type])
    pixels = b"".join(rows.compress(row) for _ in range(height if width < 20_000 else 1)) + rows.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, colour_type, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def opened(data):
    return Image.open(io.BytesIO(data))


def workers():
    """The processes that decode for this one."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            told = (place / "cmdline").read_bytes()
        except OSError:
            continue
        if parent == os.getpid() and str(worker.__file__).encode() in told:
            found.append(int(place.name))
    return found


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"])
def test_every_kind_is_measured_and_has_a_small_copy(form):
    looked = decoder.look(picture(900, 450, form))
    assert (looked.width, looked.height) == (900, 450)
    small = opened(looked.thumbnail)
    assert (small.format, small.size) == ("WEBP", (480, 240))


def test_a_clean_copy_carries_no_place_camera_or_comment():
    data = with_place()
    assert b"A camera" in data
    made = decoder.clean_picture(data)
    assert (made.media_type, made.width, made.height) == ("image/jpeg", 20, 40)
    for left in (b"A camera", b"Exif", b"a comment"):
        assert left not in made.data
    with opened(made.data) as copy:
        assert not copy.getexif()
        assert copy.size == (20, 40)


def test_a_clean_copy_keeps_what_can_be_seen_through():
    words = PngInfo()
    words.add_text("Author", "somebody")
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (9, 9, 9, 0)).save(out, "PNG", pnginfo=words)
    made = decoder.clean_picture(out.getvalue())
    assert made.media_type == "image/png"
    assert b"somebody" not in made.data


@pytest.mark.parametrize("form", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_a_turned_picture_is_measured_and_drawn_as_it_is_seen(form):
    data = with_place(form)
    looked, drawn = decoder.look(data), decoder.pixels(data, 10, 1000)
    assert (looked.width, looked.height, opened(looked.thumbnail).size) == (20, 40, (20, 40))
    assert (drawn.width, drawn.height, len(drawn.data)) == (10, 20, 600)


def test_a_drawing_of_few_colours_is_made_smaller_without_losing_lines():
    drawing = Image.new("P", (1000, 10), 0)
    drawing.putpalette([255, 255, 255, 0, 0, 0])
    drawing.paste(1, (500, 0, 501, 10))
    out = io.BytesIO()
    drawing.save(out, "GIF")
    made = decoder.pixels(out.getvalue(), 100, 100)
    assert min(made.data) < 250


def test_a_picture_that_claims_too_many_pixels_is_never_decoded():
    bomb = flat_png(60_000, 60_000)
    with pytest.raises(TooLarge) as refused:
        decoder.clean_picture(bomb)
    assert sentence(refused.value) == "a picture may have 100 million pixels at most; make it smaller and try again."
    assert decoder.look(bomb) is None


def test_a_friends_picture_may_cost_less_than_ones_own():
    large = flat_png(5_000, 5_000)
    assert decoder.look(large, Allowance()) is None
    looked = decoder.look(large)
    assert (looked.width, looked.height) == (5_000, 5_000)


def test_an_allowance_is_spent_and_then_nothing_more_is_decoded():
    allowance, dear = Allowance(0.3), flat_png(4_000, 4_000, 6)
    shown = next(number for number in count() if decoder.look(dear, allowance) is None)
    assert 0 < shown < 20
    assert allowance.spent
    assert decoder.look(picture(), allowance) is None
    assert decoder.look(picture()) is not None


def test_hundreds_of_small_pictures_of_an_item_share_a_few_copies_of_the_process(monkeypatch):
    asked, ask_all = [], decoder._workers.ask_all
    monkeypatch.setattr(decoder._workers, "ask_all", lambda what, of: asked.append(len(what)) or ask_all(what, of))
    small, large = picture(7, 5), flat_png(900, 900) + bytes(40_000)
    found = {**{f"a{number}": small for number in range(100)}, "b": large, "c": b"no picture", "d": HEIC}
    looked = decoder.look_all(found, Allowance())
    assert {name: one and (one.width, one.height) for name, one in looked.items()} == {
        **{f"a{number}": (7, 5) for number in range(100)},
        "b": (900, 900),
        "c": None,
        "d": (64, 96),
    }
    assert looked["d"] == decoder.look(HEIC)
    assert asked[:4] == [64, 36, 1, 1]


@pytest.mark.parametrize("place", [0, 3, 69])
def test_a_small_picture_that_fells_the_process_takes_no_other_with_it(place):
    found = {str(number): HEIC for number in range(70)}
    found[str(place)] = changed(*FATAL[0])
    looked = decoder.look_all(found, Allowance())
    assert [name for name, one in looked.items() if one is None] == [str(place)]
    assert list(looked) == list(found)


def test_dear_pictures_that_look_small_still_cost_no_more_than_is_allowed():
    dear = flat_png(3_000, 3_000)
    assert len(dear) < 32 << 10
    allowance = Allowance(0.5)
    looked = decoder.look_all({str(number): dear for number in range(60)}, allowance)
    assert allowance.spent
    assert 0 < sum(one is not None for one in looked.values()) < 60


@given(st.binary(max_size=60))
@settings(max_examples=20)
def test_bytes_that_are_no_picture_are_refused_as_that(tail):
    for head in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"II*\x00", b"RIFF\0\0\0\0WEBP"):
        with pytest.raises((NotAPicture, TooLarge)):
            decoder.clean_picture(head + tail)


@pytest.mark.parametrize("length", [60, 200, 400])
def test_a_picture_that_breaks_off_is_refused_as_that(length):
    with pytest.raises(NotAPicture):
        decoder.clean_picture(picture(200, 200)[:length])


# Telephones


def test_a_telephones_is_read_upright_and_without_what_it_tells():
    made = decoder.clean_picture(HEIC)
    copy = opened(made.data)
    assert (copy.format, copy.size, dict(copy.getexif())) == ("JPEG", (64, 96), {})
    assert b"spy" in HEIC
    assert b"spy" not in made.data
    top, bottom = copy.getpixel((32, 5)), copy.getpixel((32, 90))
    assert (top[0] > 180, bottom[0] < 90) == (True, True)  # the yellow side is up


@pytest.mark.parametrize(("place", "value"), FATAL)
def test_a_decoder_that_falls_over_costs_the_picture_and_nothing_else(place, value):
    with pytest.raises(NotAPicture):
        decoder.clean_picture(changed(place, value))
    assert decoder.look(HEIC) is not None


@pytest.mark.parametrize("data", [HEIC[:300], HEIC[:40], b"\0\0\0\x18ftypheic" + bytes(40)])
def test_one_that_breaks_off_is_kept_as_a_file(journal, data):
    entry = write.write(journal, Draft(body="x"))
    made = journal.attachments.add(entry.id, "IMG_1.HEIC", data)
    assert (made.media_type, made.width) == ("image/heic", None)
    assert journal.attachments.bytes_of(made.id) == data


def test_it_is_kept_whole_with_a_small_copy(journal):
    entry = write.write(journal, Draft(body="x"))
    made = journal.attachments.add(entry.id, "IMG_1.HEIC", HEIC)
    assert (made.media_type, made.width, made.height) == ("image/heic", 64, 96)
    assert journal.attachments.bytes_of(made.id) == HEIC
    assert pictures.sniff(journal.attachments.thumbnail(made.id)) == "image/webp"


def test_it_stands_in_the_book(journal):
    entry = write.write(journal, Draft(body="x"))
    journal.attachments.add(entry.id, "IMG_1.HEIC", HEIC)
    book = make_book.gather(journal, make_book.start(journal))
    (photo,) = book.photos
    assert (photo.media_type, photo.width, photo.height, book.unreadable) == ("image/jpeg", 64, 96, ())
    assert b"spy" not in photo.data


# The other process


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_goes_with_all_it_took_when_it_is_told_to_stop():
    decoder.stop()
    assert workers() == []
    assert decoder.look(picture()) is not None
    assert len(workers()) == 1
    decoder.look(picture())
    assert len(workers()) == 1
    decoder.stop()
    assert workers() == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_one_that_was_ended_from_outside_is_begun_anew():
    decoder.look(picture())
    os.kill(*workers(), signal.SIGKILL)
    assert decoder.look(picture()) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_has_no_word_of_what_surrounds_the_program():
    decoder.look(picture())
    (number,) = workers()
    said = {line.partition("=")[0] for line in Path(f"/proc/{number}/environ").read_text().split("\0") if line}
    assert said <= {"LD_LIBRARY_PATH"}
    pipes = {str(place.readlink()) for place in Path(f"/proc/{number}/fd").iterdir()}
    assert len(pipes) == 3
    assert all(pipe.startswith("pipe:") for pipe in pipes)


DIES = """
import os, sys
from journal import decoder
from tests.pictures.test_pictures import picture
from tests.test_decoder import workers
assert decoder.look(picture())
print(*workers(), flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_ends_when_the_program_does_however_that_ended(qtbot):
    done = subprocess.run([sys.executable, "-c", DIES], cwd=ROOT, capture_output=True, text=True, check=True)
    number = int(done.stdout)
    qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists())


def test_where_it_cannot_be_begun_pictures_cannot_be_shown_and_are_kept(journal, monkeypatch):
    decoder.stop()
    monkeypatch.setattr("journal.decoder._command", lambda: ["/nowhere/at/all"])
    entry = write.write(journal, Draft(body="x"))
    data = picture()
    made = journal.attachments.add(entry.id, "board.jpg", data)
    assert (made.width, journal.attachments.bytes_of(made.id)) == (None, data)


def test_a_frozen_program_begins_itself_and_qt_is_not_even_loaded(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    begun = decoder._command()
    code = "import sys; from ui.__main__ import main; code = main(); print('PySide6' in sys.modules); sys.exit(code)"
    done = subprocess.run([begun[0], "-c", code, *begun[1:]], cwd=ROOT, input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"False\n", b"")


LIES = {
    "it says nothing": "pass",
    "more than was asked for": "os.write(1, wire.Answer(outcome=1, form=4, width=9999, height=1, size=29997).packed())",
    "no size that fits": "os.write(1, wire.Answer(outcome=1, form=4, width=2, height=2, size=999).packed())",
    "another kind of thing": "os.write(1, wire.Answer(outcome=1, form=2, width=2, height=2, size=9).packed())",
    "no such outcome": "os.write(1, b'\\xff' * 100)",
    "half of it": "os.write(1, wire.Answer(outcome=1, form=4, width=2, height=2, size=12).packed() + b'abc')",
}
LIAR = """
import os, sys; sys.path.insert(0, {root!r})
from journal.sandbox import wire
asked = wire.request(os.read(0, wire.REQUEST_SIZE))
os.read(0, asked.size)
{lie}
"""


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_process_that_was_taken_over_is_believed_nothing_that_was_not_asked(monkeypatch, lie):
    decoder.stop()
    code = LIAR.format(root=str(ROOT), lie=lie)
    monkeypatch.setattr("journal.decoder._command", lambda: [sys.executable, "-c", code])
    with pytest.raises(NotAPicture):
        decoder.pixels(picture(), 100, 100)
    decoder.stop()


STALE = """
import os, sys; sys.path.insert(0, {root!r})
from journal.sandbox import decoding, wire, worker
def lying():
    made = wire.Answer(outcome=1, form=4, width=1, height=1, size=3).packed() + b"abc"
    asked = wire.request(worker._read(wire.REQUEST_SIZE))
    worker._read(asked.size)
    os.write(1, made + made)
    return 0
worker._answer = lying
worker.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="one picture is one process there")
def test_what_was_said_beside_the_answer_is_never_the_answer_of_the_next(monkeypatch):
    decoder.stop()
    code = STALE.format(root=str(ROOT))
    monkeypatch.setattr("journal.decoder._command", lambda: [sys.executable, "-c", code])
    assert decoder.pixels(picture(), 100, 100).data == b"abc"
    monkeypatch.undo()
    made = decoder.pixels(picture(), 100, 100)
    assert (made.width, made.height) == (40, 20)


DENIES = """
import os, sys, time; sys.path.insert(0, {root!r})
from journal.sandbox import wire, worker
def denying():
    asked = wire.request(worker._read(wire.REQUEST_SIZE))
    worker._read(asked.size)
    while time.process_time() < 0.3: pass
    os.write(2, wire.ENDED.pack(0))
    os.write(1, wire.Answer(outcome=1, form=4, width=1, height=1, size=3).packed() + b"abc")
    return 0
worker._answer = denying
worker.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="one picture is one process there")
def test_what_a_picture_cost_is_never_what_it_says_itself(monkeypatch):
    decoder.stop()
    code = DENIES.format(root=str(ROOT))
    monkeypatch.setattr("journal.decoder._command", lambda: [sys.executable, "-c", code])
    allowance = Allowance()
    assert decoder.pixels(picture(), 100, 100, allowance).data == b"abc"
    assert allowance.left < 19.9
    decoder.stop()
