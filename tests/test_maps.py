"""The two maps, the docstrings of journal/ and ui/, name each room and each module that stands by itself, once.

No page for people leads to a file that is not there.
"""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent


def text_of(top: str) -> str:
    return ast.get_docstring(ast.parse((ROOT / top / "__init__.py").read_text("utf-8"))) or ""


def tree_of(top: str) -> tuple[list[str], set[str]]:
    """Give what a map has to name, a room with its slash, and the name of every module and room there is."""
    found = [path for path in (ROOT / top).iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    flat = [path.stem if path.suffix else f"{path.name}/" for path in found if path.stem != "__init__"]
    every = {path.stem for path in (ROOT / top).rglob("*.py")} | {path.name for path in (ROOT / top).rglob("*/")}
    return sorted(flat), every


def named(text: str) -> list[str]:
    """Give the names in the first column of a map: whatever stands before two spaces in a line that is set in."""
    heads = [re.split(r"  +", line[4:], maxsplit=1) for line in text.splitlines() if re.match(r"    \S", line)]
    return sorted(name for head in heads if len(head) == 2 for name in head[0].split())


def strangers(text: str, there: set[str]) -> list[str]:
    """Give the names of modules, known by their underscore, that a map mentions anywhere and that are not there."""
    return sorted(set(re.findall(r"(?<![\w`])[a-z]+(?:_[a-z]+)+\b", text)) - there)


@pytest.mark.parametrize("top", ["journal", "ui"])
def test_the_map_names_each_room_once_and_nothing_that_is_not_there(top):
    there, every = tree_of(top)
    assert named(text_of(top)) == there
    assert strangers(text_of(top), every) == []


@pytest.mark.parametrize("top", ["journal", "ui"])
def test_a_map_that_lies_is_seen(top):
    there, every = tree_of(top)
    text = text_of(top)
    for name in there:
        assert named(text.replace(f" {name} ", " ", 1)) != there, name
    assert named(f"{text}\n    attic/      what nobody needs") != there
    assert named(f"{text}\n    {there[0]}  once more") != there
    assert strangers(f"{text} See back_door.", every) == ["back_door"]


PAGES = (
    "README.md",
    ".github/CONTRIBUTING.md",
    ".github/SECURITY.md",
    ".github/CODE_OF_CONDUCT.md",
    "packaging/CHANGELOG.md",
    "journal/FORMATS.md",
)


def dead_ends(page: Path, text: str) -> list[str]:
    """Give the links, and the paths in backquotes that begin with a folder of ours, behind which nothing is."""
    written = re.sub(r"(?<!\[)`[^`\n]*`", "", text)
    links = {page.parent / link for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", written)}
    paths = re.findall(r"`((?:journal|ui|tests|packaging|resources)/[\w./*-]+)`", text)
    links |= {ROOT / path for path in paths if "NAME" not in path}
    return sorted(str(link) for link in links if not any(ROOT.glob(_of_root(link))))


def _of_root(link: Path) -> str:
    return Path(os.path.normpath(link)).relative_to(ROOT).as_posix()


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_every_path_of_a_page_leads_somewhere(name):
    page = ROOT / name
    assert dead_ends(page, page.read_text("utf-8")) == []


def steps_of(text: str) -> list[str]:
    """Give the steps that README.md leads through the code in."""
    section = text.partition("\n## For people who read code\n")[2].partition("\n## ")[0]
    return re.findall(r"^\d\. .*(?:\n   .*)*", section, re.MULTILINE)


def unfound(step: str) -> list[str]:
    """Give the names in backquotes that none of the files defines which the step leads to."""
    code = "\n".join((ROOT / file).read_text("utf-8") for file in re.findall(r"\]\(([\w/]+\.py)\)", step))
    names = {name for told in re.findall(r"(?<!\[)`([\w.]+)`", step) for name in told.split(".")}
    return sorted(
        name for name in names if not re.search(rf"(?:def|class) {name}\b|\b{name} = Signal|import.*\b{name}\b", code)
    )


def test_the_five_steps_from_a_key_to_the_disk_are_there():
    steps = steps_of((ROOT / "README.md").read_text("utf-8"))
    assert len(steps) == 5
    assert [found for step in steps if (found := unfound(step))] == []


def test_a_step_that_names_what_is_not_there_is_seen():
    assert unfound("1. [`ui/session.py`](ui/session.py): `Session.keep` and `Session.drop_all`.") == ["drop_all"]


FORMS = ROOT / ".github" / "ISSUE_TEMPLATE"
KINDS_OF_FIELDS = {"markdown", "textarea", "input", "dropdown", "checkboxes"}


def unlike_a_form(text: str) -> list[str]:
    """Say what of a form for reports is not shown: a head or a label is missing, a kind or a name is wrong."""
    form = yaml.safe_load(text)
    fields = form.get("body", [])
    wrong = [name for name in ("name", "description", "body") if not form.get(name)]
    wrong += [str(one.get("type")) for one in fields if one.get("type") not in KINDS_OF_FIELDS]
    wrong += [
        str(one) for one in fields if not one["attributes"].get("value" if one["type"] == "markdown" else "label")
    ]
    named = [one["id"] for one in fields if "id" in one]
    return wrong + [name for name in {*named} if named.count(name) > 1]


def test_every_form_for_reports_can_be_shown_and_asks_for_no_words_of_a_journal():
    forms = {file.name: file.read_text("utf-8") for file in FORMS.glob("*.yml") if file.name != "config.yml"}
    assert {name: wrong for name, text in forms.items() if (wrong := unlike_a_form(text))} == {}
    assert "Never attach a real journal" in forms["fault.yml"]


def test_a_form_that_is_not_whole_is_seen():
    assert unlike_a_form("name: A\nbody: [{type: colour, attributes: {label: B}}]") == ["description", "colour"]


@pytest.mark.parametrize("text", ["[map](journal/attic.py)", "in `ui/attic/`", "`resources/*.attic`"])
def test_a_page_that_leads_nowhere_is_seen(text):
    assert len(dead_ends(ROOT / "README.md", text)) == 1
