"""The law of the house: who may import whom. Each rule is run on the real graph, and on one broken on purpose."""

from __future__ import annotations

import ast
import copy
import os
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests.deeds_once import TWICE_AS_ONCE, changing_directly
from tests.fields import NOT_KEPT, taking_the_wheel, typed_in
from tests.journals_thread import DEEDS, NOT_YET, OWN_CODE, own_code
from tests.rooms import DOOR, FIRST, TOOLS, on_a_circle, rooms_asked

ROOT = Path(__file__).parent.parent
KINDS = ("shape", "pure", "edge", "room", "reader", "errand")


@cache
def real_graph() -> grimp.ImportGraph:
    return grimp.build_graph("journal", "ui", include_external_packages=True, cache_dir=None)


@cache
def kind_of(module: str) -> str:
    """The first word of the docstring; a package without one of its own is held by its modules."""
    path = ROOT / (module.replace(".", "/") + ".py")
    if not path.exists():
        path = path.with_suffix("") / "__init__.py"
    return kind_said(path.read_text("utf-8"))


def kind_said(source: str) -> str:
    text = ast.get_docstring(ast.parse(source)) or ""
    word = text.split(maxsplit=1)[0].strip(".").lower() if text else ""
    return word if word in KINDS else ""


def under(module: str, *roots: str) -> bool:
    return any(module == root or module.startswith(root + ".") for root in roots)


def imports(graph: grimp.ImportGraph, *roots: str) -> list[tuple[str, str]]:
    return [
        (module, imported)
        for module in sorted(graph.modules)
        if under(module, *roots)
        for imported in sorted(graph.find_modules_directly_imported_by(module))
    ]


def outside_kinds(module: str) -> bool:
    return under(module, "journal.__main__", "journal.cli", "journal.shapes") or module == "journal"


def core_knows_a_window(graph):
    return [pair for pair in imports(graph, "journal") if under(pair[1], "PySide6", "shiboken6", "ui")]


def vault_knows_too_much(graph):
    known = [f"journal.{each}" for each in ("vault", "errors", "changes", "chance", "digests", "files", "slices")]
    return [
        pair for pair in imports(graph, "journal.vault") if under(pair[1], "journal") and not under(pair[1], *known)
    ]


def sqlcipher_elsewhere(graph):
    return [
        pair
        for pair in imports(graph, "journal", "ui")
        if under(pair[1], "sqlcipher3") and pair[0] != "journal.vault.connection"
    ]


def somebody_reaches_past_the_deeds(graph):
    """The window and the command line import deeds, shapes, errors, the table of settings, and the `TOOLS`."""
    return [
        pair
        for pair in imports(graph, "ui", "journal.cli", "journal.__main__")
        if under(pair[1], "journal") and pair[1] != "journal" and not under(pair[1], *DOOR, *TOOLS)
    ]


def small_parts_know_the_journal(graph):
    return [pair for pair in imports(graph, "ui.widgets", "ui.look") if under(pair[1], "journal")]


def pages_import_one_another(graph):
    def place(module: str) -> str:
        return ".".join(module.split(".")[:3])

    return [
        pair
        for pair in imports(graph, "ui.pages", "ui.dialogs")
        if under(pair[1], "ui.pages", "ui.dialogs")
        and place(pair[0]) != place(pair[1])
        and pair[1] not in {"ui.pages", "ui.dialogs"}
    ]


def kinds_reach_to_the_right(graph):
    found = []
    for module, imported in imports(graph, "journal"):
        if not under(imported, "journal") or outside_kinds(module) or outside_kinds(imported):
            continue
        mine, theirs = kind_of(module), kind_of(imported)
        if mine and theirs and KINDS.index(theirs) > KINDS.index(mine):
            found.append((module, imported))
    return found


ALONE = (
    "journal.circle.inbox",
    "journal.circle.ledger",
    "journal.circle.shared_folders",
    "journal.entries.attachments",
    "journal.entries.drafts",
    "journal.entries.prompts",
    "journal.entries.tags",
)
"""Rooms that lie in one folder with others, and are apart all the same: none calls another."""


def room(module: str) -> str:
    """Give the room that a module of the journal is part of."""
    alone = (each for each in ALONE if under(module, each))
    return next(alone, ".".join(module.split(".")[:2]))


def rooms_call_rooms(graph):
    return [
        pair
        for pair in imports(graph, "journal")
        if under(pair[1], "journal")
        and kind_of(pair[0]) == kind_of(pair[1]) == "room"
        and room(pair[0]) != room(pair[1])
    ]


def the_decoder_knows_the_journal(graph):
    """Whatever runs where foreign bytes are decoded knows bytes and nothing else."""
    alone = ("journal.sandbox", "journal.pictures.pictures")
    return [pair for pair in imports(graph, *alone) if under(pair[1], "journal", "ui") and not under(pair[1], *alone)]


def the_journal_knows_a_deed(graph):
    """Deeds know the journal they are done to; it is no more than its rooms, and knows none of them."""
    return [
        pair for pair in imports(graph, "journal.journal") if under(pair[1], "journal") and kind_of(pair[1]) == "errand"
    ]


def rooms_in_a_circle(graph):
    """Rooms stand above one another: what is built of others is known by none of them, on whatever way round."""
    return on_a_circle(pair for pair in imports(graph, "journal") if under(pair[1], "journal"))


def rooms_of_the_window_in_a_circle(graph):
    """A room of the window that another one stands on does not stand on that one, by whatever way."""
    return on_a_circle(pair for pair in imports(graph, "ui") if under(pair[1], "ui"))


RULES = {
    core_knows_a_window: ("journal.prose", "PySide6"),
    vault_knows_too_much: ("journal.vault.store", "journal.entries"),
    sqlcipher_elsewhere: ("journal.entries", "sqlcipher3"),
    somebody_reaches_past_the_deeds: ("journal.cli.entries", "journal.sharing.seal"),
    rooms_in_a_circle: ("journal.writing", "journal.deeds.write"),
    small_parts_know_the_journal: ("ui.widgets", "journal.shapes"),
    pages_import_one_another: ("ui.pages.today", "ui.pages.calendar"),
    kinds_reach_to_the_right: ("journal.prose", "journal.entries"),
    the_decoder_knows_the_journal: ("journal.sandbox.decoding", "journal.vault.store"),
    the_journal_knows_a_deed: ("journal.journal", "journal.deeds.write"),
    rooms_of_the_window_in_a_circle: ("ui.widgets", "ui.pages"),
    rooms_call_rooms: ("journal.entries.trash", "journal.entries.tags"),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_nothing_breaks_the_rule(rule):
    assert rule(real_graph()) == []


@pytest.mark.parametrize(("rule", "wrong"), RULES.items(), ids=[rule.__name__ for rule in RULES])
def test_the_rule_sees_a_wrong_import(rule, wrong):
    broken = copy.deepcopy(real_graph())
    broken.add_import(importer=wrong[0], imported=wrong[1])
    assert wrong in rule(broken)


def unused(tools: Iterable[str]) -> list[str]:
    used = {imported for _, imported in imports(real_graph(), "ui", "journal.cli")}
    return [tool for tool in tools if not any(under(imported, tool) for imported in used)]


def looking_into_a_journal(tools: Iterable[str]) -> list[str]:
    return [tool for tool in tools if kind_of(tool) not in {"pure", "edge"}]


def test_every_tool_is_used_and_looks_into_no_journal():
    assert unused(TOOLS) == []
    assert looking_into_a_journal(TOOLS) == ["journal.journal"]  # whose rooms the deeds have


def test_a_tool_that_nobody_uses_or_that_looks_into_a_journal_is_seen():
    assert unused(["journal.chance", "journal.writing"]) == ["journal.writing"]
    assert looking_into_a_journal(["journal.chance", "journal.writing"]) == ["journal.writing"]


def test_neither_the_window_nor_the_command_line_asks_a_room():
    files = [file for top in ("ui", "journal/cli") for file in (ROOT / top).rglob("*.py")]
    assert {file: asked for file in files if (asked := rooms_asked(file.read_text("utf-8")))} == {}


@pytest.mark.parametrize("code", ["journal.trash.trashed()", "lambda journal: journal.tags.all()", "x = journal.names"])
def test_a_room_that_is_asked_is_seen(code):
    assert len(rooms_asked(code)) == 1
    assert rooms_asked("with journal.store.write():\n    write.trash(journal, ids)") == []


def test_every_module_of_the_journal_says_its_kind():
    modules = [module for module in real_graph().modules if under(module, "journal") and not outside_kinds(module)]
    packages = {module for module in modules if (ROOT / module.replace(".", "/")).is_dir()}
    assert [module for module in sorted(set(modules) - packages) if not kind_of(module)] == []


@pytest.mark.parametrize("source", ["x = 1", '""" """', '"""Gives words. Pure."""'])
def test_a_module_that_does_not_say_its_kind_first_is_seen(source):
    assert kind_said(source) == ""
    assert kind_said('"""Pure. Gives words."""') == "pure"


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_whole_core_imports_where_there_is_no_qt():
    modules = sorted(module for module in real_graph().modules if under(module, "journal"))
    run(f"import sys, importlib; sys.modules['PySide6'] = None; [importlib.import_module(m) for m in {modules!r}]")


def test_nothing_heavy_is_imported_before_the_lock_screen():
    heavy = {"markdown", "nh3", "typst", "PIL", "zxcvbn", "segno", "yaml", "tzlocal"}
    found = run("import sys, ui.__main__, ui.opening.lock_screen, ui.app.main_window; print(*sys.modules)").split()
    assert heavy.isdisjoint(found)


PAINTED = """
import sys
import PySide6.QtCore, PySide6.QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.__main__, ui.app.main_window
def told():
    built = vars(PySide6.QtCore) | vars(PySide6.QtWidgets)
    print(*sys.modules, *(name for name in ("Qt", "QStyle") if name in built), flush=True)  # the end may be a hard one
    QApplication.quit()
class Window(ui.app.main_window.MainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)
ui.app.main_window.MainWindow = Window
ui.__main__.main(["--journal", sys.argv[1]])
"""


def test_nothing_dear_is_built_before_the_lock_screen_is_painted(tmp_path):
    """Every module here earns it; `dataclasses` and the pictures of Qt take as long as several, its names a tenth."""
    surroundings = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PAINTED, str(tmp_path / "mine")]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True)
    told = done.stdout.split()
    packages = {name.rpartition(".")[0] for name in told}
    ours = {name for name in told if name.startswith(("ui.", "journal.")) and name not in packages}
    assert ours == set(FIRST.split())
    assert {"Qt", "QStyle", "PySide6.QtSvg", "dataclasses", "sqlcipher3", "cryptography"}.isdisjoint(told)


def test_a_window_that_is_open_has_nothing_of_what_looks_for_names():
    """It is 4 MB, which whoever shares nothing today does without; the first text that leaves brings it."""
    ahead = "from ui.app.ahead import BESIDE, LATER_BESIDE, LATER_STEPS, STEPS; every = BESIDE + STEPS + LATER_BESIDE"
    found = run(
        f"import sys, importlib; {ahead}; [*map(importlib.import_module, every + LATER_STEPS)]; print(*sys.modules)"
    )
    parts = {name for name in found.split() if under(name, "journal.redaction")}
    assert parts <= {"journal.redaction", "journal.redaction.instead"}


def waiting(source: str) -> list[int]:
    """Give the lines that wait in a loop of their own: dialogs, and a tool button's menu, which is run the same way."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"exec", "exec_", "setPopupMode"}
    ]


def test_the_window_never_waits_in_a_nested_loop():
    files = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in (ROOT / "ui").rglob("*.py")}
    assert [file for file, source in files.items() if waiting(source)] == ["ui/__main__.py"]


@pytest.mark.parametrize("line", ["menu.exec()", "button.setPopupMode(mode)"])
def test_a_nested_loop_is_seen(line):
    assert waiting(line) == [1]


def guesses(source: str) -> bool:
    """Tell whether a label is made that guesses rich text, as it does by default, and rich text loads files."""
    return "QLabel(" in source and "PlainText" not in source


def test_every_label_takes_foreign_text_as_plain_text():
    assert [file for file in (ROOT / "ui").rglob("*.py") if guesses(file.read_text("utf-8"))] == []


@pytest.mark.parametrize("code", ["QLabel(words)", "QLabel()"])
def test_a_label_that_guesses_is_seen(code):
    assert guesses(code)
    assert not guesses(f"{code}; self.setTextFormat(Qt.TextFormat.PlainText)")


def test_no_field_takes_the_wheel():
    files = sorted((ROOT / "ui").rglob("*.py"))
    assert {file: found for file in files if (found := taking_the_wheel(file.read_text("utf-8")))} == {}


@pytest.mark.parametrize("line", ["QComboBox()", "class A(QDateEdit): ...", "class A(QSlider, PastTheWheel): ..."])
def test_a_field_that_takes_the_wheel_is_seen(line):
    assert len(taking_the_wheel(line)) == 1
    assert taking_the_wheel("class A(PastTheWheel, QDateEdit): ...") == []


def test_whatever_is_typed_over_more_than_a_line_is_kept():
    """Take `ui.drafts.DraftField`."""
    files = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in (ROOT / "ui").rglob("*.py")}
    assert {file for file, source in files.items() if typed_in(source)} == set(NOT_KEPT)


@pytest.mark.parametrize("line", ["QPlainTextEdit()", "class A(QTextEdit): ...", "class A(Base, QPlainTextEdit): ..."])
def test_a_field_that_keeps_nothing_is_seen(line):
    assert len(typed_in(line)) == 1
    assert typed_in("class A(DraftField): ...\nDraftField(QWidget())") == []


def calls_lose_none() -> int:
    from PySide6.QtGui import QFont

    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setBold(True)
    return before - sys.getrefcount(None)


def test_a_thousand_void_calls_lose_no_reference_to_none():
    assert calls_lose_none() < 500


def test_a_deed_of_a_page_or_sheet_is_done_once_for_each_press():
    files = {
        str(file.relative_to(ROOT))
        for place in ("ui/pages", "ui/dialogs", "ui/typeset")
        for file in (ROOT / place).rglob("*.py")
    }
    directly = {file for file in files if changing_directly((ROOT / file).read_text("utf-8"))}
    assert directly == set(TWICE_AS_ONCE)


@pytest.mark.parametrize("call", ["self._session.do(self, act)", "session.replace(self, renew)"])
def test_a_deed_without_its_button_is_seen(call):
    assert len(changing_directly(call)) == 1
    assert changing_directly("self._deed.do(act)") == []


def test_what_the_window_hands_to_the_journals_thread_is_a_deed():
    """Give `session.ask`, `session.do` and their like a deed of `journal`, with the journal and plain values."""
    bridge = ("ui/session.py", "ui/threads/")
    files = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in (ROOT / "ui").rglob("*.py")}
    assert {name for name, source in files.items() if not name.startswith(bridge) and own_code(source)} == NOT_YET


@pytest.mark.parametrize("code", OWN_CODE)
def test_code_of_its_own_on_the_journals_thread_is_seen(code):
    assert len(own_code(code)) == 1
    assert own_code(DEEDS) == {}
