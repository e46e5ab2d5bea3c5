"""A typeface is in memory once, in whatever weights and sizes it is shown."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from ui.look.fonts import FACES


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process has mapped")
def test_an_upright_typeface_is_in_memory_once_in_however_many_weights_and_sizes_it_is_shown(look):
    for name, face in FACES.items():
        if not face.italic:
            QFontMetrics(look.font(name)).horizontalAdvance("Fractions")
    mapped = Path("/proc/self/maps").read_text("utf-8")
    assert "Inter[opsz,wght].ttf" not in mapped
    assert "Literata[opsz,wght].ttf" not in mapped


def test_sizes_that_nobody_tells_apart_share_a_face(look):
    axis = QFont.Tag.fromString("opsz")
    sizes = {name: look.font(name).variableAxisValue(axis) for name in FACES}
    assert sizes["entry"] == sizes["entry-small"] == sizes["row-title"]
    assert sizes["entry"] < sizes["lead"] < sizes["hero"]
    assert all(
        0.85 < sizes[name] / FACES[name].size < 1.15 for name in ("entry", "entry-small", "lead", "title", "hero")
    )
