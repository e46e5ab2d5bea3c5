"""The typefaces in resources/fonts: each is the file that fonts.toml names, with its licence, and there is no other."""

from __future__ import annotations

import hashlib
import tomllib

import pytest

from journal.assets import asset

FONTS = tomllib.loads(asset("fonts/fonts.toml").read_text("utf-8"))["font"]


def test_every_font_is_named_and_every_named_one_is_there():
    found = {file.relative_to(asset("fonts")).as_posix() for file in asset("fonts").rglob("*.?t[fc]")}
    assert found == {font["path"] for font in FONTS}


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font["path"])
def test_a_font_is_the_file_that_it_says_and_has_its_licence_beside_it(font):
    file = asset("fonts") / font["path"]
    assert hashlib.sha256(file.read_bytes()).hexdigest() == font["sha256"]
    assert "SIL OPEN FONT LICENSE Version 1.1" in (file.parent / "OFL.txt").read_text("utf-8")
