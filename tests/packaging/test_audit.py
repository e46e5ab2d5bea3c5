"""What Afterbell is made of, as packaging/audit.py lists it."""

from __future__ import annotations

import importlib
import sys

import pytest

from .conftest import PACKAGING

LOCK = """markdown==3.11.3 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
cffi==2.1.1 ; platform_python_implementation != 'PyPy' \\
    --hash=sha256:cc
"""
PARTS = """
[package.sqlcipher3]
licence = "Zlib"

[[part]]
name = "libffi"
within = "cffi"
licence = "MIT"

[[part]]
name = "Qt"
within = "pyside6-essentials"
licence = "LGPL-3.0-only"
"""
FONTS = (PACKAGING.parent / "resources" / "fonts" / "fonts.toml").read_text("utf-8")
MIT = {"licenses": [{"license": {"id": "MIT"}}]}
FOUND = {
    "specVersion": "1.6",
    "components": [
        {
            "name": "Markdown",
            "version": "3.11.3",
            "bom-ref": "Markdown==3.11.3",
            "purl": "pkg:pypi/markdown@3.11.3",
            **MIT,
        },
        {"name": "cffi", "version": "2.1.1", "bom-ref": "cffi==2.1.1", "purl": "pkg:pypi/cffi@2.1.1", **MIT},
        {"name": "pip", "version": "23.0", "bom-ref": "pip==23.0", "purl": "pkg:pypi/pip@23.0"},
    ],
    "dependencies": [{"ref": "Markdown==3.11.3", "dependsOn": ["cffi==2.1.1", "pip==23.0"]}, {"ref": "pip==23.0"}],
}


@pytest.fixture
def audit(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    for name in ("audit", "causes", "environment", "packages", "system"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("audit")


def test_it_lists_what_is_locked_with_its_hashes_and_every_typeface(audit):
    bill = audit.completed(FOUND, LOCK, FONTS, PARTS)
    by_name = {part["name"]: part for part in bill["components"]}
    assert "pip" not in by_name
    files = by_name["Markdown"]["externalReferences"][-1]["hashes"]
    assert [one["content"] for one in files] == ["aa", "bb"]
    inter = by_name["inter/Inter[opsz,wght].ttf"]
    assert inter["licenses"] == [{"license": {"id": "OFL-1.1"}}]
    assert len(inter["hashes"][0]["content"]) == 64
    assert by_name["libffi"]["licenses"] == [{"expression": "MIT"}]
    assert "Qt" not in by_name
    assert len(bill["components"]) == 3 + FONTS.count("[[font]]")


def test_it_says_what_needs_what_and_names_nothing_that_is_not_listed(audit):
    bill = audit.completed(FOUND, LOCK, FONTS, PARTS)
    tree = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
    assert tree == {
        "afterbell": ["Markdown==3.11.3", "cffi==2.1.1"],
        "Markdown==3.11.3": ["cffi==2.1.1"],
        "cffi==2.1.1": [],
    }
    assert bill["metadata"]["component"]["name"] == "afterbell"


def test_every_package_of_the_lock_is_understood(audit):
    lock = (PACKAGING / "requirements.lock").read_text("utf-8")
    assert lock.count("==") == len(audit._LOCKED.findall(lock))
