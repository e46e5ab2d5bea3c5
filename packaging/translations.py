"""Afterbell's words in other languages: `translations.py extract`, then translate, then `translations.py compile`.

Extracting writes every word of `ui/` that is not there yet into each `resources/translations/*.ts`, as unfinished, and
takes away what is said no longer; what was translated stays. Compiling makes the `.qm` beside it, which the window
loads. English says there only how its plurals go. The words of the command line lie in `terminal/` there, and are
compiled to what `gettext` reads: there is no Qt in it. The recipe for a new language stands in CONTRIBUTING.md.

`lupdate` keeps the files, but does not read our sources: it silently drops `translate("A", "%Ln days", "", len(days))`
and whatever stands inside an f-string. So Python reads them, and hands it a list that it cannot misread.
"""

from __future__ import annotations

import ast
import json
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory  # noqa: TID251  the program's own words, and no person's
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLURALS_ALONE = "en"
MARKS = {"translate", "QT_TRANSLATE_NOOP"}
"""Functions that are given their context; `self.tr` takes it from the class it stands in."""
TERMINAL = "terminal"
"""The folder of what the command line says, and the context of all of it: one English sentence is one translation."""
LISTS = "journal/shapes/ids.py"
"""Where the closed lists stand whose words the command line says as they are: what is typed there is what is read."""
TOLD = {"help", "metavar"}
"""What a parser is told by name, and translates once it is made."""
ABOUT = {"add": 2, "add_argument_group": 0, "_choice": 2}
"""Where what a parser says of a command, a group or an option stands without a name."""
ZERO_IS_ONE = {"fr"}
"""Languages that count nothing as they count one."""


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


class _TerminalReader(ast.NodeVisitor):
    """Finds the words of one module of the command line."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.found: list[Words] = []

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = ast.unparse(node.func).rpartition(".")[2]
        if called in {"trn", "marked_plural"}:
            self._take(node, node.args[0], plural=True)
        elif called == "tr" and not isinstance(node.args[0], ast.Subscript | ast.Call | ast.Attribute):
            self._take(node, node.args[0])
        elif called == "marked":
            self._take_all(node.args[0])
        elif called in ABOUT and len(node.args) > ABOUT[called]:
            self._take_all(node.args[ABOUT[called]])
        for told in node.keywords:
            if told.arg in TOLD:
                self._take_all(told.value)

    def _take(self, node: ast.Call, words: ast.expr, *, plural: bool = False) -> None:
        if not isinstance(words, ast.Constant):
            if isinstance(words, ast.Name) and words.id.isupper():  # a constant whose words are marked
                return
            raise Unreadable(self._name, node.lineno, ast.unparse(node))
        self.found.append(Words(TERMINAL, words.value, plural=plural))

    def _take_all(self, words: ast.expr) -> None:
        """Take every text in a literal but the keys of tables, and what a call in it takes by itself."""
        if isinstance(words, ast.Constant) and isinstance(words.value, str) and words.value:
            self.found.append(Words(TERMINAL, words.value))
        elif isinstance(words, ast.Dict):
            for each in words.values:
                self._take_all(each)
        elif isinstance(words, ast.Tuple | ast.List):
            for each in words.elts:
                self._take_all(each.value if isinstance(each, ast.Starred) else each)
        elif isinstance(words, ast.JoinedStr | ast.BinOp):
            raise Unreadable(self._name, words.lineno, ast.unparse(words))


def words_of(source: str, name: str = "") -> list[Words]:
    """Give what a module says. Raises `Unreadable`."""
    reader = _Reader(name)
    reader.visit(ast.parse(source))
    return reader.found


def terminal_words_of(source: str, name: str = "") -> list[Words]:
    """Give what a module of the command line says. Raises `Unreadable`."""
    reader = _TerminalReader(name)
    reader.visit(ast.parse(source))
    return reader.found


def listed_words_of(source: str) -> list[Words]:
    """Give every word of the closed lists in a module."""
    lists = (each for each in ast.parse(source).body if isinstance(each, ast.ClassDef))
    members = (line.value for each in lists if ast.unparse(each.bases[0]) == "StrEnum" for line in each.body[1:])
    return [Words(TERMINAL, ast.literal_eval(member)) for member in members]


def all_words(root: Path = ROOT) -> list[Words]:
    """Give what the whole window says, each once, in the order of the sources. Raises `Unreadable`."""
    files = sorted((root / "ui").rglob("*.py"))
    return list(dict.fromkeys(each for file in files for each in words_of(file.read_text("utf-8"), str(file))))


def all_terminal_words(root: Path = ROOT) -> list[Words]:
    """Give what the command line says, as `all_words` does."""
    files = sorted((root / "journal" / "cli").rglob("*.py"))
    said = [each for file in files for each in terminal_words_of(file.read_text("utf-8"), str(file))]
    said += [each for file in root.glob(LISTS) for each in listed_words_of(file.read_text("utf-8"))]
    return list(dict.fromkeys(said))


def extract(folder: Path = FOLDER, root: Path = ROOT) -> None:
    """Bring the `.ts` files of a folder, and those for the terminal in it, up to what the sources of `root` say."""
    with TemporaryDirectory() as place:
        told = Path(place) / "words.py"
        for files, words in ((folder, all_words(root)), (folder / TERMINAL, all_terminal_words(root))):
            told.write_text("\n".join(_calls(words)), "utf-8")
            for file in sorted(files.glob("*.ts")):
                alone = ["-pluralonly"] if file.stem == PLURALS_ALONE else []
                languages = ["-source-language", "en", "-target-language", file.stem, *alone]
                kept = ["-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
                _run("lupdate", *kept, *languages, str(told), "-ts", str(file))


def compile_all(folder: Path = FOLDER) -> None:
    """Make the `.qm` of each `.ts`, and the `.mo` of each for the terminal."""
    for file in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    for file in sorted((folder / TERMINAL).glob("*.ts")):
        made = file.with_suffix("") / "LC_MESSAGES" / "afterbell.mo"
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(as_mo(_translated(file)))


def as_mo(messages: dict[str, str]) -> bytes:
    """Give messages in the form that `gettext` reads: sorted, each and its translation between a length and a zero."""
    pairs = sorted((each.encode(), said.encode()) for each, said in messages.items())
    texts = [pair[0] for pair in pairs] + [pair[1] for pair in pairs]
    head = struct.Struct("<7I")
    at = head.size + 8 * len(texts)
    table = b""
    for text in texts:
        table += struct.pack("<2I", len(text), at)
        at += len(text) + 1
    start = head.pack(0x950412DE, 0, len(pairs), head.size, head.size + 8 * len(pairs), 0, 0)
    return start + table + b"".join(text + b"\0" for text in texts)


def _translated(file: Path) -> dict[str, str]:
    """Give the finished messages of a file by their English, the forms of a plural with a zero between them."""
    rule = "n > 1" if file.stem in ZERO_IS_ONE else "n != 1"
    found = {"": f"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=({rule});\n"}
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314  our own file
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        if message.get("numerus"):
            found[f"{source}\0{source}"] = "\0".join(form.text or "" for form in translation.iter("numerusform"))
        else:
            found[source] = translation.text or ""
    return found


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
