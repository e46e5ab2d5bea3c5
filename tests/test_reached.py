"""Whatever a room, a reader or an errand can do, somebody can have done from the window or the command line.

Calls are followed from ui/ and journal/cli/ by name and receiver: `journal.tags.rename` is a deed of the class that
`Journal` has under `tags`, `writing.tag` one of the module `writing`, `self.get` one of the same class. What hides
behind another name (a list of deeds, an alias of an alias) is not followed, and must be listed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_architecture import ROOT, kind_of, under

Deed = tuple[str, str]
"""Where it stands, a module or a class, and its name."""

UNREACHED = {
    "journal.comparing.side.Side.last_change": "deeds.compare calls it on either side",
    "journal.journal.Journal.do": "the session calls it on the journal that it keeps to itself",
}
"""Deeds that nothing reaches, and why each is there all the same."""


class Workspace:
    """The functions and methods of a set of modules, and who mentions whom."""

    def __init__(self, sources: dict[str, str]) -> None:
        """`sources` are texts by the names of their modules."""
        self.trees = {module: ast.parse(text) for module, text in sources.items()}
        self.imports = {module: _imported(tree) for module, tree in self.trees.items()}
        own = {module: tree for module, tree in self.trees.items() if under(module, "journal")}
        self.functions = {
            (module, node.name): node for module, tree in own.items() for node in tree.body if _is_function(node)
        }
        self.classes = {
            node.name: (module, node) for module, tree in own.items() for node in tree.body if _is_class(node)
        }
        self.methods = {
            (name, part.name): part
            for name, (_, node) in self.classes.items()
            for part in node.body
            if _is_function(part)
        }
        bases = {name: {*map(ast.unparse, node.bases)} for name, (_, node) in self.classes.items()}
        self.families = {
            name: {name} | bases[name] | {each for each, above in bases.items() if name in above} for name in bases
        }
        """Each class with those it is made of and those made of it."""
        self.rooms = {"journal": "Journal", "_journal": "Journal", "circle": "Circle"}
        self.rooms |= dict(re.findall(r"self\.(\w+) = ([A-Z]\w+)\(store\b", sources.get("journal.journal", "")))

    def deeds(self, *kinds: str) -> dict[Deed, str]:
        """Give every public deed of modules of these kinds, with the name to list it by."""
        found = {
            (module, name): f"{module}.{name}"
            for module, name in self.functions
            if kind_of(module) in kinds and not under(module, "journal.cli")
        }
        found |= {
            (owner, name): f"{self.classes[owner][0]}.{owner}.{name}"
            for owner, name in self.methods
            if kind_of(self.classes[owner][0]) in kinds and not owner.startswith("_")
        }
        return {deed: told for deed, told in found.items() if not deed[1].startswith("_")}

    def reached(self, *roots: str) -> set[Deed]:
        """Give every deed that is reached from the modules under `roots`."""
        seen: set[Deed] = set()
        waiting = [
            deed
            for module, tree in self.trees.items()
            if under(module, *roots)
            for deed in self._mentioned(tree, module)
        ]
        while waiting:
            deed = waiting.pop()
            if deed in seen:
                continue
            seen.add(deed)
            if deed in self.functions:
                waiting += self._mentioned(self.functions[deed], deed[0])
            elif deed in self.methods:
                waiting += self._mentioned(self.methods[deed], self.classes[deed[0]][0], deed[0])
        return seen

    def _mentioned(self, node: ast.AST, module: str, owner: str = "") -> Iterator[Deed]:
        """Give the deeds that a piece of code of `module`, and of the class `owner`, mentions."""
        known = self.imports[module]
        held = {"self": owner} | self.rooms | self._kept_by(owner) | self._kept_in(node)
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                yield from self._named(known.get(part.id, f"{module}.{part.id}"))
            elif isinstance(part, ast.Attribute):
                at = part.value
                name = at.id if isinstance(at, ast.Name) else at.attr if isinstance(at, ast.Attribute) else ""
                if isinstance(at, ast.Call) and isinstance(at.func, ast.Name):
                    name = at.func.id
                    held.setdefault(name, name)
                if isinstance(at, ast.Name) and at.id in known:
                    yield from self._named(f"{known[at.id]}.{part.attr}")
                yield from self._of_class(held.get(name, ""), part.attr)

    def _kept_in(self, node: ast.AST) -> dict[str, str]:
        """Give the classes of variables that hold a room, something just made, or what is said to be given."""
        found = self._given(node)
        for part in ast.walk(node):
            if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                if (told := ast.unparse(part.annotation)) in self.classes:
                    found[part.target.id] = told
            elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
                value, name = part.value, part.targets[0].id
                if isinstance(value, ast.Attribute) and value.attr in self.rooms:
                    found[name] = self.rooms[value.attr]
                elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in self.classes:
                    found[name] = value.func.id
        return found

    def _kept_by(self, owner: str) -> dict[str, str]:
        """Give the classes of what an object of `owner` was given when it was made, by its names for it."""
        made = self.methods.get((owner, "__init__"))
        if made is None:
            return {}
        given, found = self._given(made), {}
        for part in ast.walk(made):
            if not isinstance(part, ast.Assign):
                continue
            target, value = part.targets[0], part.value
            both = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
            for to, of in zip(target.elts, value.elts, strict=True) if both else ((target, value),):
                if isinstance(to, ast.Attribute) and isinstance(of, ast.Name) and of.id in given:
                    found[to.attr] = given[of.id]
        return found

    def _given(self, node: ast.AST) -> dict[str, str]:
        said = ((part.arg, ast.unparse(part.annotation)) for part in ast.walk(node) if _is_given(part))
        return {name: told for name, told in said if told in self.classes}

    def _named(self, full: str) -> Iterator[Deed]:
        module, _, name = full.rpartition(".")
        if (module, name) in self.functions:
            yield module, name
        elif name in self.classes:
            yield from ((owner, each) for owner, each in self.methods if owner == name and each.startswith("__"))
        elif self.imports.get(module, {}).get(name, full) != full:  # a package may hand on its own modules
            yield from self._named(self.imports[module][name])

    def _of_class(self, owner: str, name: str) -> Iterator[Deed]:
        for each in self.families.get(owner, ()):
            if (each, name) in self.methods:
                yield each, name


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef)


def _is_given(node: ast.AST) -> bool:
    return isinstance(node, ast.arg) and node.annotation is not None


def _is_class(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef)


def _imported(node: ast.AST) -> dict[str, str]:
    found = {}
    for part in ast.walk(node):
        if isinstance(part, ast.ImportFrom) and part.module:
            found |= {each.asname or each.name: f"{part.module}.{each.name}" for each in part.names}
    return found


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    """Our own code; it goes with these tests, or every later look for garbage goes through a million of its nodes."""
    files = [file for folder in ("journal", "ui") for file in (ROOT / folder).rglob("*.py")]
    return Workspace({_module(file): file.read_text("utf-8") for file in files})


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_a_room_has_the_name_of_its_class_for_itself(workspace):
    named = [node.name for tree in workspace.trees.values() for node in tree.body if _is_class(node)]
    assert [room for room in sorted(set(workspace.rooms.values())) if named.count(room) > 1] == []


def test_every_deed_is_reached_or_listed_with_a_reason(workspace):
    deeds = workspace.deeds("room", "reader", "errand")
    assert len(deeds) > 300
    reached = workspace.reached("ui", "journal.cli", "journal.__main__")
    assert sorted(told for deed, told in deeds.items() if deed not in reached) == sorted(UNREACHED)


@pytest.mark.parametrize(
    ("call", "reached"),
    [
        ("journal.tags.rename('a', 'b')", True),
        ("session.do(lambda journal: journal.tags.rename('a', 'b'))", True),
        ("tags = journal.tags\ntags.rename('a', 'b')", True),
        ("writing.rename_tag(journal, 'a', 'b')", True),
        ("deed = writing.rename_tag if on else None", True),
        ("from journal.writing import rename_tag as again\nagain(journal, 'a', 'b')", True),
        ("path.rename('b')", False),
        ("journal.tags.all()", False),
        ("'writing.rename_tag'", False),
    ],
)
def test_a_deed_is_reached_by_every_way_it_is_called(call, reached):
    sources = {
        "journal.journal": "class Journal:\n    def __init__(self, store):\n        self.tags = Tags(store)",
        "journal.tags": "class Names:\n    def rename(self, old, new): ...\nclass Tags(Names):\n    def all(self): ...",
        "journal.writing": "def rename_tag(journal, old, new):\n    journal.tags.rename(old, new)",
        "ui.page": f"from journal import writing\n{call}",
    }
    assert (("Names", "rename") in Workspace(sources).reached("ui")) is reached
