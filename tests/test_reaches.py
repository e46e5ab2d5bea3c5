"""The tests of the window do what a person does, and do not reach into what an object keeps to itself."""

from __future__ import annotations

import ast
import re

import pytest

from tests.test_architecture import ROOT

REACHES = 86
"""How often they reach into it all the same; it only gets less. What finds things as a person does is `hands`."""


def reaches(source: str) -> list[int]:
    """Give the lines where something is taken that another object keeps to itself, once for each time."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and re.match(r"_[a-z]", node.attr)
        and not (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"})
    ]


def test_the_tests_of_the_window_do_what_a_person_does():
    sources = [file.read_text("utf-8") for file in (ROOT / "tests" / "ui").rglob("*.py")]
    assert sum(len(reaches(source)) for source in sources) <= REACHES


@pytest.mark.parametrize(
    ("line", "many"),
    [("sheet._save.click()", 1), ("a._b._c", 2), ("self._kept", 0), ("page.title", 0), ("x.__class__", 0)],
)
def test_what_reaches_into_another_object_is_seen(line, many):
    assert len(reaches(line)) == many
