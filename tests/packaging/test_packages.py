"""What the packages say of Afterbell is what it says of itself."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import yaml

from journal.assets import version
from ui.desktop.file_types import KINDS, registry_values

PACKAGING = Path(__file__).parent.parent.parent / "packaging"


def pinned(lock: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+==[^\s;]+)", (PACKAGING / lock).read_text("utf-8"), re.MULTILINE))


def test_what_is_frozen_is_what_the_checkout_runs_on():
    assert pinned("requirements.lock") <= pinned("requirements-freeze.lock")


def test_what_reads_the_icons_is_among_what_is_frozen():
    recipe = ast.parse((PACKAGING / "afterbell.spec").read_text("utf-8")).body
    named = {ast.unparse(line.targets[0]): line.value for line in recipe if isinstance(line, ast.Assign)}
    reading = [file.as_posix() for file in Path(PySide6.__file__).parent.rglob("imageformats/*qsvg*")]
    assert reading
    assert [part for part in ast.literal_eval(named["PARTS_LEFT_OUT"]) if any(part in file for file in reading)] == []
    assert "PySide6.QtSvg" not in ast.literal_eval(named["LEFT_OUT"])


def test_the_version_is_the_projects():
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert version() == project["version"]


def test_the_description_for_software_centres_names_every_kind_of_file():
    tree = ET.parse(PACKAGING / "linux" / "afterbell.metainfo.xml")
    assert [one.text for one in tree.iter("mediatype")] == [media for _, media, _ in KINDS]


def test_the_installer_for_windows_registers_what_the_window_would():
    script = (PACKAGING / "windows" / "afterbell.iss").read_text("utf-8")
    told = re.findall(r'Subkey: "Software\\Classes\\([^"]+)";.*?ValueData: "((?:[^"]|"")*)"', script)
    assert {key: words.replace('""', '"') for key, words in told} == registry_values([r"{app}\afterbell.exe"])


def test_the_flatpak_is_of_the_same_files_and_has_no_network():
    told = yaml.safe_load((PACKAGING / "linux" / "org.afterbell.Afterbell.yaml").read_text("utf-8"))
    tree = ET.parse(PACKAGING / "linux" / "afterbell.metainfo.xml")
    assert told["id"] == tree.findtext("id")
    assert [source["path"] for module in told["modules"] for source in module["sources"]] == ["../../build/deb/usr"]
    assert [word for word in told["finish-args"] if "network" in word] == []
