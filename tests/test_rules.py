"""The rules of the house that tools check: style, types, bans, the size of files and classes."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(file for folder in ("journal", "ui", "tests", "packaging") for file in (ROOT / folder).rglob("*.py"))


def run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def long_files(sources: list[Path]) -> dict[str, int]:
    lengths = {str(file): len(file.read_text("utf-8").splitlines()) for file in sources}
    return {name: lines for name, lines in lengths.items() if lines > 400}


def long_classes(sources: list[Path]) -> dict[str, int]:
    found = {}
    for file in sources:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.end_lineno - node.lineno + 1 > 250:
                found[f"{file}:{node.name}"] = node.end_lineno - node.lineno + 1
    return found


def plain_texts(sources: list[Path]) -> list[str]:
    """Where a text is read out of Qt by the call that makes spaces of no-break spaces."""
    return [
        f"{file}:{node.lineno}"
        for file in sources
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "toPlainText"
    ]


def test_ruff_finds_nothing():
    assert run("ruff", "check", "--quiet", "--output-format=concise", ".") == ""


def test_everything_is_formatted():
    assert run("ruff", "format", "--check", "--quiet", ".") == ""


def test_mypy_finds_nothing():
    assert run("mypy", "--no-error-summary") == ""


def test_no_file_is_longer_than_four_hundred_lines():
    assert long_files(SOURCES) == {}


def test_no_class_is_longer_than_two_hundred_and_fifty_lines():
    assert long_classes(SOURCES) == {}


@pytest.mark.parametrize(("lines", "fails"), [(400, False), (401, True)])
def test_the_file_rule_fails_when_it_is_broken(tmp_path, lines, fails):
    file = tmp_path / "long.py"
    file.write_text("x = 1\n" * lines)
    assert bool(long_files([file])) is fails


@pytest.mark.parametrize(("lines", "fails"), [(249, False), (250, True)])
def test_the_class_rule_fails_when_it_is_broken(tmp_path, lines, fails):
    file = tmp_path / "long.py"
    file.write_text("class Long:\n" + "    x = 1\n" * lines)
    assert bool(long_classes([file])) is fails


def test_what_was_typed_is_read_by_one_function_alone():
    """It is `ui.widgets.plain_text.text_of`."""
    assert plain_texts([file for file in SOURCES if file.is_relative_to(ROOT / "ui")]) == []


def test_the_rule_of_typed_text_fails_when_it_is_broken(tmp_path):
    file = tmp_path / "field.py"
    file.write_text("words = field.toPlainText()\n")
    assert plain_texts([file]) == [f"{file}:1"]


BANNED = [
    "import tempfile",
    "import sqlite3",
    "import random",
    "import socket",
    "import urllib.request",
    "import http.client",
    "from datetime import datetime\n\nx = datetime.now()",
    "from datetime import date\n\nx = date.today()",
    "from PySide6.QtWidgets import QMessageBox",
    "from PySide6.QtCore import QThread",
    "from PySide6.QtNetwork import QNetworkAccessManager",
    "from PySide6.QtCore import QCoreApplication\n\nQCoreApplication.processEvents()",
]


@pytest.mark.parametrize("line", BANNED)
def test_every_ban_bites(line):
    command = [sys.executable, "-m", "ruff", "check", "--select=TID251", "--stdin-filename=journal/broken.py", "-"]
    done = subprocess.run(command, cwd=ROOT, input=line + "\n", capture_output=True, text=True, check=False)
    assert "TID251" in done.stdout


def test_a_print_outside_the_command_line_is_refused():
    command = [sys.executable, "-m", "ruff", "check", "--select=T201", "--stdin-filename=journal/broken.py", "-"]
    done = subprocess.run(command, cwd=ROOT, input="print(1)\n", capture_output=True, text=True, check=False)
    assert "T201" in done.stdout
