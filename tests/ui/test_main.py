from __future__ import annotations

import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from journal.traces import scrubbed
from ui.__main__ import Wish, _is_command, _read
from ui.crash import install

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("told", "command"),
    [
        *(([], False), (["--demo"], False), (["--journal", "x"], False), (["write"], True), (["--help"], True)),
        *((["--version"], True), (["x" * 5000], True), (["x/" * 2500], False), (["\0"], True)),
    ],
)
def test_a_command_is_told_from_a_window(told, command):
    assert _is_command(told) is command


def test_a_file_or_a_folder_is_opened(tmp_path):
    file = tmp_path / "x.afterbell"
    file.touch()
    assert not _is_command([str(file)])
    assert _read([str(file)]) == Wish(file=str(file))
    assert _read([str(tmp_path)]) == Wish(folder=tmp_path)
    assert _read(["--demo"]) == Wish(demo=True)


def test_a_command_is_one_though_a_file_or_a_folder_has_its_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("list").touch()
    Path("export").mkdir()
    Path("mine").mkdir()
    assert _is_command(["list", "mine"])
    assert _is_command(["export", "mine", "out"])
    assert not _is_command(["mine"])
    assert not _is_command(["./list"])
    assert _read(["./list"]) == Wish(file="./list")


def test_a_name_too_long_for_the_disk_is_no_folder():
    assert _read(["x/" * 2500]) == Wish(file="x/" * 2500)


def test_both_say_their_version():
    for module in ("ui", "journal"):
        done = subprocess.run(
            [sys.executable, "-m", module, "--version"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert re.fullmatch(r"Afterbell \d+\.\d+\.\d+\n", done.stdout)


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments] if code else [sys.executable, "-m", "ui", *arguments]
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=60)


def test_a_command_runs_without_a_window():
    done = run("--help")
    assert done.returncode == 0
    assert "write" in done.stdout


def test_where_qt_cannot_be_loaded_one_line_says_what_to_type():
    code = "import sys; sys.modules['PySide6.QtWidgets'] = None; import ui.__main__ as m; sys.exit(m.main([]))"
    done = run(code=code)
    assert done.returncode == 1
    assert "sudo apt-get install -y --no-install-recommends libgl1" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_window_starts_without_reading_its_own_source():
    look = "lambda wish: (__import__('ui.app.main_window'), print(*linecache.cache))"
    done = run(code=f"import linecache, ui.__main__ as m; m._open_window = {look}; m.main([])")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(ROOT / "ui") not in done.stdout
    assert str(ROOT / "journal") not in done.stdout


KEEPING = """
import sys, ui.__main__ as program
from pathlib import Path
def keep(wish):
    from journal.deeds import unlock, write
    from journal.shapes import Draft
    folder, words = Path(sys.argv[1], "Mine"), "four unrelated paper lanterns"
    unlock.create_journal(folder, words, calibrate=False)[0].close()
    journal = unlock.open_journal(folder, words)
    entry = journal.do(lambda it: write.write(it, Draft(body="Fractions")))[0].id
    journal.do(lambda it: write.attach(it, entry, "sums.txt", b"3/4"))
    journal.close()
    print("libcrypto" in Path("/proc/self/maps").read_text())
program._open_window = keep
program.main([])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process has mapped")
def test_the_window_makes_and_opens_a_journal_with_one_openssl_in_memory(tmp_path):
    done = run(str(tmp_path), code=KEEPING)
    assert (done.stderr, done.stdout.split()) == ("", ["False"])


def test_a_python_without_hashes_of_its_own_keeps_those_of_openssl():
    own = "dict.fromkeys(('_md5', '_sha1', '_sha2', '_sha256', '_sha3', '_sha512'))"
    hashed = "print(__import__('hashlib').sha256(b'Fractions').hexdigest())"
    done = run(code=f"import sys, ui.__main__ as m; sys.modules.update({own}); m.hash_by_one_library(); {hashed}")
    assert (done.stderr, done.stdout.strip()) == ("", sha256(b"Fractions").hexdigest())


def test_a_trace_names_lines_and_no_words():
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("what M. said")
    told = scrubbed(caught.value)
    assert told.startswith("ValueError at tests/ui/test_main.py:")
    assert "M. said" not in told


def test_an_exception_nobody_caught_is_told_scrubbed(monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard = []
    install(heard.append)
    with pytest.raises(KeyError) as caught:
        {}["what M. said"]
    sys.excepthook(KeyError, caught.value, caught.value.__traceback__)
    assert heard[0].startswith("KeyError at ")
    assert "M. said" not in heard[0] + capsys.readouterr().err
