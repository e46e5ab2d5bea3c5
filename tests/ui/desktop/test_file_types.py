from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ui.desktop import file_types
from ui.languages import Language
from ui.pages.settings.opening import OpeningSwitch
from ui.pages.settings.rows import Group

ROOT = Path(__file__).parent.parent.parent.parent
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are freedesktop's files")


@pytest.fixture
def share(monkeypatch, tmp_path) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def test_every_kind_of_file_is_told_to_the_desktop_and_taken_back(share):
    assert not file_types.is_registered()
    file_types.register()
    assert file_types.is_registered()
    entry = (share / "applications" / "afterbell.desktop").read_text("utf-8")
    assert (
        "MimeType=application/x-afterbell-bundle;application/x-afterbell-card;application/x-afterbell-words;\n" in entry
    )
    globs = [one.get("pattern") for one in ET.parse(share / "mime" / "packages" / "afterbell.xml").iter() if one.attrib]
    assert [one for one in globs if one] == ["*.afterbell", "*.afterbell-card", "*.afterbell-words"]
    file_types.forget()
    assert not file_types.is_registered()
    assert not list(share.rglob("afterbell.*"))


def test_the_desktop_is_told_in_every_language_what_afterbell_and_its_files_are_called():
    assert set(file_types.IN_LANGUAGES) == set(Language) - {Language.ENGLISH}
    types = ET.fromstring(file_types.mime_types())
    entry = file_types.desktop_entry(["afterbell"]).splitlines()
    metainfo = ET.parse(ROOT / "packaging" / "linux" / "afterbell.metainfo.xml")
    for language, (summary, *kinds) in file_types.IN_LANGUAGES.items():
        assert len(kinds) == len(file_types.KINDS)
        assert f"Comment[{language}]={summary}" in entry
        assert [one.text for one in types.iter() if one.get(LANG) == language] == kinds
        assert [one.text for one in metainfo.iter("summary") if one.get(LANG) == language] == [summary]
    assert f"Comment={file_types.SUMMARY}" in entry


def test_the_command_is_one_that_is_there():
    program, *rest = file_types.command()
    assert Path(program).exists()
    assert all(Path(one).exists() for one in rest)


@given(st.lists(st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=30), min_size=1))
def test_whatever_a_path_holds_the_launcher_starts_it(parts):
    line = next(one for one in file_types.desktop_entry(parts).split("\n") if one.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # how a string is read
    found = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', value)
    read = [re.sub(r"\\(.)", r"\1", quoted) if quoted else plain for quoted, plain in found]
    assert [one.replace("%%", "%") for one in read[:-1]] == parts
    assert read[-1] == "%f"


def test_windows_learns_the_same_two_kinds():
    values = file_types.registry_values(["C:\\Program Files\\Afterbell\\afterbell.exe"])
    assert values[".afterbell"] == "AfterbellSealedFile"
    assert values[rf"{values['.afterbell-card']}\shell\open\command"] == (
        r'"C:\Program Files\Afterbell\afterbell.exe" "%1"'
    )


def test_a_switch_in_the_settings_asks_the_desktop(share, session, look, qtbot):
    group = Group(look, "")
    qtbot.addWidget(group)
    switch = OpeningSwitch(session, group)
    group.show()
    assert not switch.isChecked()
    for on in (True, False):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center() / 2)
        qtbot.waitUntil(lambda on=on: switch.isEnabled() and file_types.is_registered() is on)
        assert switch.isChecked() is on


def test_a_desktop_that_cannot_be_told_is_said_plainly(share, session, look, qtbot):
    share.write_text("a file where the folder should be")
    group = Group(look, "")
    qtbot.addWidget(group)
    switch = OpeningSwitch(session, group)
    switch.click()
    qtbot.waitUntil(switch.isEnabled)
    assert not switch.isChecked()
    assert "double-click" not in switch._row.why.text()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_launcher_is_valid(share):
    file_types.register()
    entry = share / "applications" / "afterbell.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert not [line for line in done.stdout.splitlines() if "error" in line]
