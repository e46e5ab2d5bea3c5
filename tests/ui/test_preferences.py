from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.preferences import Preferences


def test_what_is_kept_is_there_the_next_time(tmp_path):
    file = tmp_path / "window.ini"
    first = Preferences(file)
    first.theme, first.scale, first.folder = "chalkboard", 1.15, Path("/journals/Mine.afterbell")
    first.window_place = QByteArray(b"\x00\x01place")
    first.keep_splitter("journal", QByteArray(b"\x02state"))
    again = Preferences(file)
    assert (again.theme, again.scale, again.folder) == ("chalkboard", 1.15, Path("/journals/Mine.afterbell"))
    assert again.window_place == QByteArray(b"\x00\x01place")
    assert again.splitter("journal") == QByteArray(b"\x02state")


def test_nothing_kept_is_the_usual(tmp_path):
    empty = Preferences(tmp_path / "window.ini")
    assert (empty.theme, empty.scale, empty.folder) == ("system", 1.0, None)
    assert empty.window_place.isEmpty()


@pytest.mark.parametrize("text", ["[look]\nscale=wide\ntheme=pink\n", "[look]\nscale=900\n", "\x00\xff{", ""])
def test_a_spoilt_file_is_the_usual_again(tmp_path, text):
    file = tmp_path / "window.ini"
    file.write_text(text, "utf-8")
    found = Preferences(file)
    assert found.theme == "system"
    assert 0.8 <= found.scale <= 2.0


def test_only_names_that_were_judged_are_kept(tmp_path):
    with pytest.raises(AssertionError):
        Preferences(tmp_path / "window.ini")._keep("search/last", "exit ticket")
