from __future__ import annotations

from tests.ui.hands import offered, press
from ui.widgets.folder_shown import FolderBanner


def test_a_press_leads_to_the_folder_of_what_was_told_last(look, window, qtbot, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr("ui.desktop.outside.open_outside", lambda url: not shown.append(url.toLocalFile()))
    banner = FolderBanner(look, "Put away")
    banner.setParent(window)
    for folder in (tmp_path / "first", tmp_path / "last"):
        banner.tell("It is there", "", folder)
        press(qtbot, window, "Show the folder")
    assert shown == [str(tmp_path / "first"), str(tmp_path / "last")]
    banner.tell("There is no room for it", "Make room and try again.", None)
    assert not offered(window, "Show the folder")
