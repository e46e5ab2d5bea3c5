"""Pictures of telephones: shown, cleaned, printed; and a decoder that falls over takes nothing with it."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from journal import pictures, telephone_picture, writing
from journal.errors import NotAPicture
from journal.shapes import Draft
from journal.yearbook import making

HEIC = (Path(__file__).parent / "vectors" / "pictures" / "telephone.heic").read_bytes()
"""Drawn by us, 96 x 64 pixels, to be turned to the right, made by the "Telephone of a spy"."""
FATAL = ((176, 247), (179, 192))
"""Bytes which make the decoder (pi-heif 1.4.0) end its process."""


def changed(place, value):
    return HEIC[:place] + bytes([value]) + HEIC[place + 1 :]


def test_it_is_read_upright_and_without_what_it_tells():
    made = telephone_picture.readable(HEIC)
    picture = Image.open(io.BytesIO(made))
    assert (picture.format, picture.size, dict(picture.getexif())) == ("JPEG", (64, 96), {})
    assert b"spy" in HEIC
    assert b"spy" not in made
    top, bottom = picture.getpixel((32, 5)), picture.getpixel((32, 90))
    assert (top[0] > 180, bottom[0] < 90) == (True, True)  # the yellow side is up


def test_every_other_picture_stays_as_it_is():
    assert telephone_picture.readable(b"\x89PNG\r\n\x1a\nnothing") == b"\x89PNG\r\n\x1a\nnothing"


@pytest.mark.parametrize(("place", "value"), FATAL)
def test_a_decoder_that_falls_over_costs_the_picture_and_nothing_else(place, value):
    data = changed(place, value)
    command = [sys.executable, "-I", telephone_picture.__file__]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    assert done.returncode != 0
    assert telephone_picture.readable(data) == data
    with pytest.raises(NotAPicture):
        pictures.clean_picture(data)


@pytest.mark.parametrize("data", [HEIC[:300], HEIC[:40], b"\0\0\0\x18ftypheic" + bytes(40)])
def test_one_that_breaks_off_is_kept_as_a_file(journal, data):
    entry = writing.write(journal, Draft(body="x"))
    made = journal.attachments.add(entry.id, "IMG_1.HEIC", data)
    assert (made.media_type, made.width) == ("image/heic", None)
    assert journal.attachments.bytes_of(made.id) == data


def test_it_is_kept_whole_with_a_small_copy(journal):
    entry = writing.write(journal, Draft(body="x"))
    made = journal.attachments.add(entry.id, "IMG_1.HEIC", HEIC)
    assert (made.media_type, made.width, made.height) == ("image/heic", 64, 96)
    assert journal.attachments.bytes_of(made.id) == HEIC
    assert pictures.sniff(journal.attachments.thumbnail(made.id)) == "image/webp"


def test_it_stands_in_the_book(journal):
    entry = writing.write(journal, Draft(body="x"))
    journal.attachments.add(entry.id, "IMG_1.HEIC", HEIC)
    book = making.gather(journal, making.start(journal))
    (photo,) = book.photos
    assert (photo.media_type, photo.width, photo.height, book.unreadable) == ("image/jpeg", 64, 96, ())
    assert b"spy" not in photo.data


def test_the_other_process_imports_nothing_of_the_journal_and_leaves_no_core():
    source = Path(telephone_picture.__file__).read_text("utf-8")
    child = source[source.index("def _main") :]
    assert "journal" not in child
    assert "RLIMIT_CORE, (0, 0)" in child
    assert "prctl(_PR_SET_DUMPABLE, 0" in child
