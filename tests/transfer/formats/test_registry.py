from __future__ import annotations

import ast
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

from journal.cli.sentences import sentence
from journal.errors import ImportRefused
from journal.transfer import formats
from journal.transfer.formats import registry, titles
from journal.transfer.formats.form import Format
from journal.transfer.formats.found import Findings
from tests.transfer.formats.kept import lost, sample_of
from ui.wording.refusals import say

HOUSE = Path(formats.__file__).parent
HELPERS = {
    "afterbell": "our own, which comes in whole by restore_export",
    "exported": "of afterbell",
    "form": "what a format is",
    "found": "what a format finds",
    "html_text": "of every format in HTML",
    "json_reader": "of every format in JSON",
    "left_out": "of formats in JSON that note more than an entry holds",
    "markdown_files": "of markdown",
    "moments": "of every format with a day",
    "registry": "the list itself",
    "tables": "of every format in a table",
    "titles": "what people call each",
    "yaml_reader": "of every format in YAML",
}
"""Modules in formats/ that are no format, and what they are there for."""


def of_a_module(name):
    return [each for each in vars(import_module(f"{formats.__name__}.{name}")).values() if isinstance(each, Format)]


def orphans(modules, listed):
    """Give the modules that are neither a format of the list nor a helper."""
    return {name for name, found in modules.items() if name not in HELPERS and not set(found) & set(listed)}


def modules():
    return {each.name: of_a_module(each.name) for each in pkgutil.iter_modules([str(HOUSE)])}


def test_every_format_is_in_the_list_and_every_other_module_helps_one():
    assert orphans(modules(), registry.FORMATS) == set()
    assert set(HELPERS) <= set(modules())


def test_a_format_that_is_not_in_the_list_is_missed():
    name = registry.FORMATS[0].name
    assert orphans(modules(), registry.FORMATS[1:]) == {name}
    assert orphans({"diary": []}, registry.FORMATS) == {"diary"}


@pytest.mark.parametrize("each", registry.FORMATS, ids=lambda each: each.name)
def test_a_format_is_called_as_its_module_which_says_what_is_read_and_whose_test_has_a_sample(each):
    assert each in of_a_module(each.name)
    said = import_module(f"{formats.__name__}.{each.name}").__doc__.partition("\n")[0]
    assert said.startswith("Pure. Reads ")
    assert titles.called(each.name) in said
    assert all(suffix.startswith(".") for suffix in each.suffixes)
    assert sample_of(each.name).files


def test_every_format_has_a_title_that_no_other_has_in_the_order_of_the_list():
    assert list(titles.THEIRS) == [each.name for each in registry.FORMATS]
    assert len(set(titles.TITLES.values())) == len(titles.TITLES)


@pytest.mark.parametrize("each", registry.FORMATS, ids=lambda each: each.name)
def test_every_format_is_named_where_one_is_asked_for(each):
    title = titles.called(each.name)
    assert title in say(ImportRefused(reason="unknown-format")).next_step
    assert title in sentence(ImportRefused(reason="unknown-format"))


WRITERS = {"as_markdown.py"}
"""What writes a format, and so knows it."""


def test_nobody_but_the_list_and_who_writes_one_names_a_format():
    for file in HOUSE.parents[1].rglob("*.py"):
        if file.parent != HOUSE and file.name not in WRITERS:
            imported = {name for node in ast.walk(ast.parse(file.read_text("utf-8"))) for name in _imported(node)}
            assert not {f"{formats.__name__}.{each.name}" for each in registry.FORMATS} & imported, file


def _imported(node):
    if isinstance(node, ast.ImportFrom):
        return [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
    return [each.name for each in node.names] if isinstance(node, ast.Import) else []


def test_a_word_that_is_in_no_entry_and_named_nowhere_is_missed():
    page = {"2026-03-12 A day.md": "Rain before noon."}
    assert lost(page) == set()
    assert lost(page, of=Findings(entries=())) == {"rain", "before", "noon"}
