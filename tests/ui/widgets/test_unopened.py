from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import button, double_click, part, press, read
from ui.widgets.folder_shown import FolderBanner
from ui.widgets.own_presses import LabelToCopy
from ui.widgets.sealed import SealedLook
from ui.widgets.sheet import sheet_over
from ui.widgets.unopened import open_address


@pytest.fixture(autouse=True)
def _no_programs(monkeypatch):
    """Let the desktop have no program for anything."""
    monkeypatch.setattr("ui.desktop.outside.QDesktopServices.openUrl", lambda _: False)


def test_where_nothing_shows_folders_it_is_said_where_it_lies(look, window, qtbot, tmp_path):
    banner = FolderBanner(look, "Put away")
    banner.setParent(window)
    banner.tell("It is there", "", tmp_path)
    press(qtbot, window, "Show the folder")
    sheet = sheet_over(window)
    assert "No program here shows this folder" in read(sheet)
    place = part(sheet, LabelToCopy)
    assert place.text() == str(tmp_path)
    double_click(place, place.rect().center())
    assert place.selectedText() in str(tmp_path), "it can be marked and copied"
    assert place.hasSelectedText()
    press(qtbot, sheet, "Close")
    assert sheet_over(window) is None


def test_where_nothing_opens_addresses_it_can_be_copied(look, window):
    open_address(look, window, "https://example.org/a?b=c")
    assert "No program here opens this address" in read(sheet_over(window))
    assert part(sheet_over(window), LabelToCopy).text() == "https://example.org/a?b=c"


def test_where_nothing_writes_mails_the_file_is_handed_over_in_another_way_and_so_it_is_noted(
    look, window, qtbot, tmp_path
):
    told, file = [], tmp_path / "For Noor.afterbell-share"
    sealed = SealedLook(look, "Noor", file, in_folder=False)
    sealed.setParent(window)
    sealed.show()
    sealed.handed.connect(lambda: told.append("handed"))
    sealed.mailed.connect(lambda: told.append("mailed"))
    press(qtbot, window, "Write an e-mail…")
    assert "No program here writes e-mails" in read(sealed)
    assert str(file) in read(sealed)
    qtbot.mouseClick(button(window, "It is handed over"), Qt.MouseButton.LeftButton)
    assert told == ["handed"]
