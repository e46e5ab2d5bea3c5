"""The rules of the house that tools check: style, types, bans, the size of files and classes."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.by_hand import REFLECTS, SEAMED, named_by_hand, nodes, reflecting, settings_by_name

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
        source = file.read_text("utf-8")
        for node in nodes(source, ["class "] if source.count("\n") > 300 else []):
            if isinstance(node, ast.ClassDef) and node.end_lineno - node.lineno + 1 > 300:
                found[f"{file}:{node.name}"] = node.end_lineno - node.lineno + 1
    return found


def plain_texts(sources: list[Path]) -> list[str]:
    """Where a text is read out of Qt by the call that makes spaces of no-break spaces."""
    return [
        f"{file}:{node.lineno}"
        for file in sources
        for node in nodes(file.read_text("utf-8"), ["toPlainText"])
        if isinstance(node, ast.Attribute) and node.attr == "toPlainText"
    ]


def clocked_by_the_wall(source: str) -> list[str]:
    """What a test holds against the wall's clock says how busy the machine is; `time.thread_time` says what it cost."""
    return [line for line in source.splitlines() if re.search(r"assert .*(perf_counter|monotonic)\(", line)]


@pytest.mark.parametrize("command", ["check --quiet --output-format=concise", "format --check --quiet"])
def test_ruff_finds_nothing_to_mend_and_nothing_to_format(command):
    assert run("ruff", *command.split(), ".") == ""


@pytest.mark.timeout(600)  # it computes for half a minute and more, and a busy machine gives it a part of its time
def test_mypy_finds_nothing():
    assert run("mypy", "--no-error-summary") == ""


def test_no_file_is_longer_than_four_hundred_lines():
    assert long_files(SOURCES) == {}


def test_no_class_is_longer_than_three_hundred_lines():
    assert long_classes(SOURCES) == {}


@pytest.mark.parametrize(("lines", "fails"), [(400, False), (401, True)])
def test_the_file_rule_fails_when_it_is_broken(tmp_path, lines, fails):
    file = tmp_path / "long.py"
    file.write_text("x = 1\n" * lines)
    assert bool(long_files([file])) is fails


@pytest.mark.parametrize(("lines", "fails"), [(299, False), (300, True)])
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


MARKED = {"setToolTip", "setStatusTip", "setWhatsThis", "ToolTipRole", "StatusTipRole", "WhatsThisRole"}
"""Where Qt takes for HTML what looks like it."""


def marked_words(sources: list[Path]) -> list[str]:
    """Where words go to where Qt looks for marks in them, by another way than `ui.widgets.tips`."""
    return [
        f"{file}:{node.lineno}"
        for file in sources
        for node in nodes(file.read_text("utf-8"), {*MARKED, "&&"})
        if (isinstance(node, ast.Attribute) and node.attr in MARKED)
        or (isinstance(node, ast.Constant) and node.value == "&&")
    ]


def test_tool_tips_and_the_marks_of_menus_are_made_in_one_place():
    tips = ROOT / "ui" / "widgets" / "tips.py"
    assert marked_words([file for file in SOURCES if file.is_relative_to(ROOT / "ui") and file != tips]) == []
    assert marked_words([tips])


@pytest.mark.parametrize(
    "line",
    ["box.setToolTip(name)", "row.setToolTip(0, name)", "role == Qt.ToolTipRole", 'name.replace("&", "&&")'],
)
def test_the_rule_of_tool_tips_fails_when_it_is_broken(tmp_path, line):
    file = tmp_path / "part.py"
    file.write_text(line + "\n")
    assert marked_words([file]) == [f"{file}:1"]


def english_thousands(sources: list[Path]) -> list[str]:
    """Where a number is written as English or the system does; `QLocale().toString` writes it as ours does."""
    return [
        f"{file}:{node.lineno}"
        for file in sources
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FormattedValue)
        and node.format_spec
        and re.search(",|n.$", ast.unparse(node.format_spec))
    ]


def test_numbers_in_the_window_are_written_as_in_the_language_it_speaks():
    assert english_thousands([file for file in SOURCES if file.is_relative_to(ROOT / "ui")]) == []


@pytest.mark.parametrize(
    ("line", "seen"), [('f"{count:,}"', True), ('f"{count:n}"', True), ('f"{share:.2f}, {count}"', False)]
)
def test_the_rule_of_numbers_fails_when_it_is_broken(tmp_path, line, seen):
    file = tmp_path / "part.py"
    file.write_text(line + "\n")
    assert bool(english_thousands([file])) is seen


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


DECODERS = {"fromData", "loadFromData", "QImageReader", "QMovie", "QPictureIO", "imageData", "pi_heif"}
MADE_OF_BYTES = {"QImage", "QPixmap", "QIcon", "QBitmap"}
PICTURES = {
    "journal/demo/pictures.py": "draws the pictures of the made-up year",
    "journal/sandbox/decoding.py": "decodes, in a process that has nothing to lose",
    "journal/yearbook/placeholders.py": "makes one pixel",
    **dict.fromkeys(("ui/app/bare_window.py", "ui/app/tray.py", "ui/look/look.py"), "the program's own icons"),
    "packaging/pictures.py": "saves a picture of the window in few colours",
    "ui/decoded.py": "takes pixels as they are",
    "ui/dialogs/guide.py": "the guide's own pictures",
    "ui/editor/offered.py": "takes what this program, or a system that has no file for it, put on the clipboard",
}
"""Where pictures are made of something else than a size or another picture, and of what."""


def decoding(source: str) -> list[str]:
    """Give whatever might decode a picture: Pillow, Qt's readers, and images made of bytes or of a file's name."""
    found = []
    for node in nodes(source, {"PIL", *DECODERS, *MADE_OF_BYTES}):
        if isinstance(node, ast.ImportFrom | ast.Import):
            names = [getattr(node, "module", None) or "", *(one.name for one in node.names)]
            found += [name for name in names if name.split(".")[0] == "PIL" or name in DECODERS]
        elif isinstance(node, ast.Attribute | ast.Name) and (name := ast.unparse(node).split(".")[-1]) in DECODERS:
            found.append(name)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in MADE_OF_BYTES:
            found += [ast.unparse(node)] if _of_bytes(node) else []
    return found


def _of_bytes(call: ast.Call) -> bool:
    """An image of a size, of another image or of nothing decodes nothing."""
    told = ast.unparse(call)
    sizes = [ast.unparse(one) for one in call.args]
    return (
        "resource(" in told
        or len(sizes) > 3
        or any(re.match(r"data\b|bytes|path|name|str\(|['\"b]", one) for one in sizes)
    )


def test_a_picture_is_decoded_by_one_process_alone():
    """Take `journal.decoder`, in the window `ui.decoded.image_of`."""
    files = {
        file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in SOURCES if "tests" not in file.parts
    }
    guilty = {name for name, source in files.items() if decoding(source)}
    assert guilty == set(PICTURES)
    drawn = [files[name] for name in ("journal/demo/pictures.py", "journal/yearbook/placeholders.py")]
    assert not any(re.search(r"Image\.(open|frombytes|frombuffer)", source) for source in drawn)


@pytest.mark.parametrize(
    "line",
    [
        "from PIL import Image", "import PIL.Image", "import pi_heif", "QImage.fromData(data)", "p.loadFromData(d)",
        "QImageReader(buffer)", "from PySide6.QtGui import QImageReader", "QImage(data, 3, 3, 9, form)",
        'QIcon("a.png")', "QIcon(str(path))", "QPixmap(path)", "mime.imageData()", "QMovie(name)",
    ],
)  # fmt: skip
def test_a_picture_that_is_decoded_elsewhere_is_seen(line):
    assert decoding(line)


@pytest.mark.parametrize("line", ["QImage()", "QImage(3, 3, form)", "QPixmap(size)", "QIcon(QPixmap.fromImage(image))"])
def test_an_image_that_is_drawn_here_is_let_pass(line):
    assert decoding(line) == []


# One door to every file: nothing outside `journal/files` opens, makes, renames or removes one by itself


ALWAYS_FILES = {
    *("open", "os.open", "os.fdopen", "os.mkdir", "os.makedirs", "os.rename", "os.replace", "os.remove", "os.unlink"),
    *("io.open", "os.truncate", "os.chmod", "os.link", "os.symlink", "os.mkfifo"),
}
FILE_DEEDS = {
    *("open", "read_bytes", "read_text", "write_bytes", "write_text", "mkdir", "unlink", "rmdir", "rename", "chmod"),
    *("hardlink_to", "symlink_to", "truncate"),
}
"""Methods of a path; other things have some of the same name, and are named below."""
FILE_MAKERS = {"QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir"}
NO_FILES = {
    "shutil.disk_usage": "how much room there is",
    "QDialog.open": "a dialog",
    "dialog.open": "a dialog",
    "self.open": "a dialog, or a draft",
    "Image.open": "bytes in memory",
    "buffer.open": "bytes in memory",
    "page.open": "bytes in memory",
    "file.truncate": "a file that came through the door",
    "self._archive.open": "a member of an archive that came through the door",
    "self.current.open": "a key slot",
    "slots.open": "a key slot",
    "walk.open": "a step of the tour",
    "self.made_up.open": "the made-up year",
    "jrnl.read_text": "a format",
    "package.read_text": "what a package says of itself",
    "journal.circle.rename": "a person",
    "journal.tags.rename": "a tag",
}
RESOURCES = {
    "journal/assets.py": "resources",
    "journal/demo/demo.py": "resources",
    "journal/redaction/lists.py": "resources",
    "journal/vault/migrate.py": "the schema, which comes along",
    "journal/passphrase/wordlist.py": "resources",
    "ui/look/fonts.py": "resources",
    "ui/look/look.py": "resources",
    "ui/look/theme.py": "resources",
}
DEVICES = {"os.open(os.devnull", "os.open('/dev/tty'", "os.open('/proc/self/statm'"}
"""The terminal of a command line; how much memory the system says a process has."""


def files_without_the_door(source: str) -> list[str]:
    """Give every call that opens, makes, renames or removes a file by itself."""
    found = []
    for node in nodes(source, {*ALWAYS_FILES, *FILE_MAKERS, *FILE_DEEDS, "shutil."}):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        known = name in NO_FILES or name.split(".")[-2:-1] in (["keeper"], ["files"])
        always = name in ALWAYS_FILES | FILE_MAKERS or name.startswith("shutil.")
        if not known and (always or method in FILE_DEEDS):
            found.append(ast.unparse(node))
    return [call for call in found if not call.startswith(tuple(DEVICES))]


def test_every_file_goes_through_the_one_door():
    guilty = {}
    for file in sorted(file for folder in ("journal", "ui") for file in (ROOT / folder).rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith("journal/files/") and (calls := files_without_the_door(file.read_text("utf-8"))):
            guilty[name] = calls
    assert set(guilty) == set(RESOURCES), guilty
    only = {call.rsplit(".", 1)[1].split("(")[0] for calls in guilty.values() for call in calls}
    assert only == {"read_text", "read_bytes"}


@pytest.mark.parametrize(
    "line",
    [
        'open("x")', 'path.open("rb")', "path.read_bytes()", 'path.write_text("x")', "path.parent.mkdir()",
        "os.open(path, os.O_RDONLY)", "shutil.rmtree(path)", "shutil.copyfile(a, b)", "path.unlink()", "a.rename(b)",
        'QFile("x")', "QSaveFile(name)", "os.replace(a, b)", "path.symlink_to(a)",
    ],
)  # fmt: skip
def test_a_file_beside_the_door_is_seen(line):
    assert files_without_the_door(line)


@pytest.mark.parametrize("line", ["files.read(path, 10)", "Image.open(buffer)", "self.note.keeper.open(key)"])
def test_what_is_no_file_is_let_pass(line):
    assert files_without_the_door(line) == []


def test_no_test_holds_a_time_against_the_walls_clock():
    tests = [file for file in (ROOT / "tests").rglob("test_*.py") if file != Path(__file__)]
    assert [line for file in tests for line in clocked_by_the_wall(file.read_text("utf-8"))] == []


@pytest.mark.parametrize("clock", ["perf_counter", "monotonic"])
def test_the_rule_of_the_clock_fails_when_it_is_broken(clock):
    assert clocked_by_the_wall(f"    assert time.{clock}() - began < 3\n")


def test_no_page_sheet_room_or_setting_is_named_by_a_bare_string():
    """Take `PageName`, a wish, `Room`, or a `Setting` of `journal.settings_table`."""
    named = {str(file.relative_to(ROOT)): named_by_hand(file.read_text("utf-8")) for file in SOURCES}
    assert {file: calls for file, calls in named.items() if calls} == {}


@pytest.mark.parametrize(
    "call",
    [
        "workspace.show_page('circle')",
        "self.open_sheet('share_periods')",
        "GoTo('today')",
        "changes.touches('inboxes', Room.CIRCLE)",
        "self._store.write('tag')",
        "Changes(rooms=frozenset({'ledger'}))",
        "Stop(page='year', words='Year', icon='year')",
        "journal.settings.get('theme')",
    ],
)
def test_a_bare_string_across_a_seam_is_seen(call):
    assert named_by_hand(call) == [call]


@pytest.mark.parametrize(
    "call",
    ["Stop(page=PageName.YEAR, icon='year')", "file.write('tags')", "kept.get('year')", "settings.set(NAME, 'Kim')"],
)
def test_a_word_that_only_looks_like_a_name_is_let_pass(call):
    assert named_by_hand(call) == []


def test_the_name_of_a_setting_stands_in_the_table_of_settings_alone():
    files = [file for file in SOURCES if file.is_relative_to(ROOT / "ui") or file.is_relative_to(ROOT / "journal")]
    named = {file.relative_to(ROOT).as_posix() for file in files if settings_by_name(file.read_text("utf-8"))}
    assert named == {"journal/settings_table.py"}


def test_a_setting_that_is_called_by_its_name_is_seen():
    assert settings_by_name("minutes = kept['lock_after']") == ["lock_after"]


def test_nothing_is_reached_by_its_name_where_the_window_is_put_together():
    files = {file.relative_to(ROOT).as_posix(): file for file in SOURCES}
    reached = {name for name, file in files.items() if name.startswith(SEAMED) and reflecting(file.read_text("utf-8"))}
    assert reached == set(REFLECTS)


@pytest.mark.parametrize("line", ["getattr(page, deed, None)", 'hasattr(page, "refresh")', 'methodcaller("settle")'])
def test_what_is_reached_by_its_name_is_seen(line):
    assert reflecting(line) == [line.replace('"', "'")]
