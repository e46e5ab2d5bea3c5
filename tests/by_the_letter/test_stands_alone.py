"""Whoever reads and writes by the letter of FORMATS.md knows nothing of the code that is tried with it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def known(source: str) -> set[str]:
    """The modules that a module imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def ours(source: str) -> list[str]:
    of_tests = {f"tests.by_the_letter.{file.stem}" for file in HERE.glob("*.py")}
    return [
        name for name in known(source) if name.partition(".")[0] in {"journal", "ui", "tests"} and name not in of_tests
    ]


@pytest.mark.parametrize("file", [file for file in HERE.glob("*.py") if not file.name.startswith("test_")], ids=str)
def test_nothing_of_afterbell_is_imported(file):
    assert ours(file.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "wrong", ["from journal.bundle import sealed as bundles", "import ui.session", "from tests.forgery import MARA"]
)
def test_the_rule_sees_a_wrong_import(wrong):
    assert ours(wrong)
