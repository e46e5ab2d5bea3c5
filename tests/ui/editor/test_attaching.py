from __future__ import annotations

import os

import pytest
from PySide6.QtGui import QImage

from journal.deeds import attach, write
from journal.shapes import Draft
from ui.editor import attaching
from ui.editor.offered import Offered


@pytest.fixture
def noise() -> QImage:
    """A picture that no compression makes smaller."""
    return QImage(os.urandom(200 * 150 * 4), 200, 150, QImage.Format.Format_RGB32).copy()


def keep(journal, offered: Offered):
    entry = journal.entries.write(Draft(body="A day."))
    made = write.attach(journal, entry.id, *attaching.source_of(offered)())
    return made, journal.attachments.bytes_of(made.id)


def test_a_pasted_picture_is_kept_as_a_png(journal, noise):
    made, data = keep(journal, Offered(name="picture.png", image=noise))
    assert (made.name, made.media_type, made.width) == ("picture.png", "image/png", 200)
    assert QImage.fromData(data).pixel(3, 3) == noise.pixel(3, 3)


def test_a_pasted_photo_that_is_too_large_as_a_png_is_kept_as_a_jpeg(journal, noise, monkeypatch):
    monkeypatch.setattr(attach, "LARGEST", 80_000)
    made, data = keep(journal, Offered(name="picture.png", image=noise))
    assert (made.name, made.media_type, made.width) == ("picture.jpg", "image/jpeg", 200)
    assert len(data) < 80_000


@pytest.mark.parametrize(("name", "promised"), [("board.HEIC", True), ("plan.pdf", False), ("x", False)])
def test_a_name_promises_a_picture(name, promised):
    assert attaching.looks_like_a_picture(name) is promised
