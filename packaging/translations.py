"""The window's words in other languages: `translations.py extract`, then translate, then `translations.py compile`.

Extracting writes every word of `ui/` that is not there yet into each `resources/translations/*.ts`, as unfinished, and
takes away what is said no longer; what was translated stays. Compiling makes the `.qm` beside it, which the window
loads. English says there only how its plurals go. The recipe for a new language stands in CONTRIBUTING.md.

`lupdate` keeps the files, but does not read our sources: it silently drops `translate("A", "%Ln days", "", len(days))`
and whatever stands inside an f-string. So Python reads them, and hands it a list that it cannot misread.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory  # noqa: TID251  the program's own words, and no person's
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLURALS_ALONE = "en"
MARKS = {"translate", "QT_TRANSLATE_NOOP"}
"""Functions that are given their context; `self.tr` takes it from the class it stands in."""


class Words(NamedTuple):
    """What the window says, as a translation is looked up: `note` tells apart what English calls alike."""

    context: str
    words: str
    note: str = ""
    plural: bool = False


class Unreadable(Exception):  # noqa: N818  says what the source is
    """A call whose words cannot be known by reading it: where it stands, and what it is."""


class _Reader(ast.NodeVisitor):
    """Finds the words of one module."""

    def __init__(self, name: str) -> None:
        self._name, self._classes = name, [""]
        self.found: list[Words] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = ast.unparse(node.func)
        if called.rpartition(".")[2] in MARKS and len(node.args) > 1:
            self._take(node, node.args[1:], plural=len(node.args) == 4, context=node.args[0])
        elif called == "self.tr":
            # Qt asks for the class of the object first, and takes a number put into English for a translation.
            if len(node.args) > 2:
                raise Unreadable(self._name, node.lineno, "a plural goes through translate")
            self._take(node, node.args, plural=False, context=ast.Constant(self._classes[-1]))
        elif called.endswith(".tr"):
            raise Unreadable(self._name, node.lineno, called)

    def _take(self, node: ast.Call, told: list[ast.expr], *, plural: bool, context: ast.expr) -> None:
        texts = [each.value for each in (context, *told[:2]) if isinstance(each, ast.Constant)]
        if len(texts) == len(told[:2]) + 1 and all(isinstance(text, str) for text in texts):
            self.found.append(Words(*map(str, texts), plural=plural))
        elif not _looked_up(told[0]):
            raise Unreadable(self._name, node.lineno, ast.unparse(node))


def words_of(source: str, name: str = "") -> list[Words]:
    """Give what a module says. Raises `Unreadable`."""
    reader = _Reader(name)
    reader.visit(ast.parse(source))
    return reader.found


def all_words(root: Path = ROOT) -> list[Words]:
    """Give what the whole window says, each once, in the order of the sources. Raises `Unreadable`."""
    files = sorted((root / "ui").rglob("*.py"))
    return list(dict.fromkeys(each for file in files for each in words_of(file.read_text("utf-8"), str(file))))


def extract(folder: Path = FOLDER, root: Path = ROOT) -> None:
    """Bring the `.ts` files of a folder up to what the sources of `root` say."""
    with TemporaryDirectory() as place:
        told = Path(place) / "words.py"
        told.write_text("\n".join(_calls(all_words(root))), "utf-8")
        for file in sorted(folder.glob("*.ts")):
            alone = ["-pluralonly"] if file.stem == PLURALS_ALONE else []
            languages = ["-source-language", "en", "-target-language", file.stem, *alone]
            kept = ["-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext", *languages]
            _run("lupdate", *kept, str(told), "-ts", str(file))


def compile_all(folder: Path = FOLDER) -> None:
    """Make the `.qm` of each `.ts`."""
    for file in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _looked_up(words: ast.expr) -> bool:
    """Tell whether words come out of a table, where `QT_TRANSLATE_NOOP` marks them: `str(part)`."""
    return isinstance(words, ast.Call) and ast.unparse(words.func) == "str"


def _calls(words: Iterable[Words]) -> Iterator[str]:
    for each in words:
        texts = ", ".join(json.dumps(text, ensure_ascii=False) for text in (each.context, each.words, each.note))
        yield f"translate({texts}{', 1' if each.plural else ''})"


def _run(tool: str, *told: str) -> None:
    import PySide6

    subprocess.run([str(Path(PySide6.__file__).parent / tool), *told], check=True)


if __name__ == "__main__":
    {"extract": extract, "compile": compile_all}[sys.argv[1]]()
