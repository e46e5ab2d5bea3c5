"""Whatever a command is given and wherever it runs: a sentence, an exit code, and never a traceback."""

from __future__ import annotations

import io
import os
import pty
import random  # noqa: TID251  seeded, so that what is found can be found again
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal.cli import entries
from journal.cli.arguments import a_day, a_descriptor, a_path, a_text, a_year, an_id, how_many
from journal.cli.main import DONE, OUR_FAULT, REFUSED, STOPPED, USAGE, command_line, main
from tests.cli.test_main import mine, terminal, write

__all__ = ["mine", "terminal"]

ROOT = Path(__file__).parent.parent.parent
CALLS = 200
BAD = (
    *("", "\0", "x" * 5000, "x/" * 2500, "\udcff", "\ud800", "-", "-1", "9" * 20, "9" * 5000, "=", "{path}", "%s", '"'),
    *("/dev/null", "/dev/zero", "/dev/full", "/proc/self/mem", "/", ".", "empty", "loop", "mine", "mine/journal.db"),
    *("mine/keys.json", "mine/journal.lock", "nowhere/at/all", "a\nb", "\u202e", "\ufeff", "kind:", "-tag:", "(*"),
    *("0001-01-01", "9999-12-31", "2026-99-99", "𝒜" * 3000),
)
INPUTS = (b"", b"x\n", b"\xff\n", b"\0\n", b"a" * 70_000, b"Kim\n" * 5, b"{" * 3000)
GOOD = {an_id: "ffff", a_day: "2026-03-03", a_year: "2026", how_many: "3", a_descriptor: "987"}


def value(choose, action, bad):
    if bad:
        return choose.choice(BAD)
    if action.dest == "journal":
        return "mine"
    if action.choices:
        return str(choose.choice(list(action.choices)))
    if action.type in {a_path, a_text}:
        return choose.choice(("passphrase", "out/a", "nowhere"))
    return GOOD.get(action.type, "Kim")


def call(choose, commands):
    """A command with what it takes, one or two of them wrong."""
    name, made = choose.choice([each for each in commands.items() if each[0] not in {"tour", "demo"}])
    taken = [action for action in made._actions if action.dest not in {"help", "demo", "passphrase_fd"}]
    wrong = choose.sample(taken, min(len(taken), choose.choice((1, 1, 2))))
    line = [name]
    for action in taken:
        bad = action in wrong
        if action.option_strings and not (bad or action.required or choose.random() < 0.2):
            continue
        if action.dest == "passphrase_file" and not bad:
            continue
        number = action.nargs if isinstance(action.nargs, int) else 1
        values = [value(choose, action, bad) for _ in range(number)]
        line += [*action.option_strings[-1:], *values]
    secret = [] if "--passphrase-file" in line else ["--passphrase-file", "passphrase"]
    return [*line, *(secret if any(action.dest == "passphrase_file" for action in taken) else [])]


def test_no_value_that_a_command_may_be_given_ends_in_a_traceback(mine, monkeypatch):
    (mine.folder / "empty").mkdir()
    (mine.folder / "loop").symlink_to("loop")
    choose = random.Random(20_261_126)
    commands = command_line()[1].by_name
    codes = set()
    for _ in range(CALLS):
        line = call(choose, commands)
        if not (mine.folder / "mine").is_dir():
            mine.run("new", "mine")
        mine._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(choose.choice(INPUTS))))
        codes.add(code := main(line))
        assert code in {DONE, REFUSED, USAGE}, (line, mine._capsys.readouterr().err)
        shutil.rmtree(mine.folder / "out", ignore_errors=True)
    assert codes == {DONE, REFUSED, USAGE}


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (MemoryError(), REFUSED, "not enough memory"),
        (KeyboardInterrupt(), STOPPED, "stopped"),
        (EOFError(), USAGE, "the input ended"),
        (PermissionError(13, "what M. said", "there"), REFUSED, "there cannot be written"),
        (KeyError("what M. said"), OUR_FAULT, "Please report this line: KeyError at tests/cli/test_last_resort.py:"),
        (RecursionError("what M. said"), OUR_FAULT, "RecursionError at"),
    ],
)
def test_what_nobody_foresaw_is_one_line_without_a_word_of_the_persons(mine, monkeypatch, raised, code, said):
    def fail(_):
        raise raised

    monkeypatch.setattr(entries, "_list", fail)
    mine.run("list", "mine", code=code)
    assert said in mine.complained
    assert mine.complained.count("\n") == 1
    assert "M. said" not in mine.complained


def test_calls_without_end_are_told_by_their_last_lines(mine, monkeypatch):
    def fail(args):
        fail(args)

    monkeypatch.setattr(entries, "_list", fail)
    mine.run("list", "mine", code=OUR_FAULT)
    assert len(mine.complained) < 1500


def test_a_passphrase_is_never_cut_but_refused(mine):
    mine.secret.write_text("long words " * 400)
    mine.run("new", "another", code=USAGE)
    assert "longer than 4,096 bytes" in mine.complained
    reading, writing = os.pipe()
    os.write(writing, b"long words " * 400)
    os.close(writing)
    mine.run("new", "another", "--passphrase-fd", reading, passphrase=False, code=USAGE)
    os.close(reading)
    assert "longer than 4,096 bytes" in mine.complained


def test_the_journal_is_named_by_a_point_where_one_stands_in_it(mine, monkeypatch):
    write(mine, "Here.")
    monkeypatch.chdir(mine.folder / "mine")
    assert "1 entry" in mine.run("list", ".")
    mine.run("backup", ".")
    assert [path.name for path in mine.folder.glob("* backups")] == ["mine backups"]


def test_a_name_too_long_for_the_disk_is_said_to_be_one(mine):
    mine.run("list", "x" * 5000, code=REFUSED)
    assert "check its name" in mine.complained


AFTERBELL = f'"{sys.executable}" -m journal'
PLACES = {
    "the output is full": (f"{AFTERBELL} --help > /dev/full", REFUSED, "cannot be written to the output"),
    "both outputs are full": (f"{AFTERBELL} list nowhere > /dev/full 2> /dev/full", REFUSED, ""),
    "a usage error, and full": (f"{AFTERBELL} nonsense 2> /dev/full", USAGE, ""),
    "a reader has enough": (f"{AFTERBELL} --help | head -1", 0, ""),
    "everything is closed": (f"{AFTERBELL} list nowhere <&- >&- 2>&-", REFUSED, ""),
    "one column": (f"COLUMNS=1 {AFTERBELL} write --help > /dev/null", 0, ""),
    "no columns at all": (f"COLUMNS=-7 LINES=x {AFTERBELL} write --help > /dev/null", 0, ""),
    "the passphrase's descriptor is beyond all": (
        f"{AFTERBELL} list x --passphrase-fd {'9' * 20}",
        USAGE,
        "descriptor",
    ),
    "no home, a wrong locale and zone": (f"env -i LC_ALL=x TZ=No/Where {AFTERBELL} list x", REFUSED, "no journal"),
    "a home that nothing can be written to": (f"HOME=/proc TMPDIR=/proc {AFTERBELL} list x", REFUSED, "no journal"),
    "a folder that is gone": (f"mkdir g; cd g; rmdir ../g; {AFTERBELL} list .", REFUSED, "cannot be read"),
    "few files may be open": (f"ulimit -n 5; {AFTERBELL} list x", REFUSED, ""),
    "bytes that are no letters": (f"{AFTERBELL} list \"$(printf 'a\\377')\"", REFUSED, "no journal in a?"),
}


@pytest.mark.parametrize("place", PLACES)
def test_wherever_it_runs_it_ends_in_a_code_and_at_most_one_sentence(tmp_path, place):
    line, code, said = PLACES[place]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = line.replace("env -i", f'env -i PYTHONPATH="{ROOT}"')
    done = subprocess.run(["/bin/sh", "-c", line], cwd=tmp_path, env=surroundings, capture_output=True, check=False)
    complained = done.stderr.decode()
    assert done.returncode == code, complained
    assert "Traceback" not in complained
    assert "rror " not in complained.replace("error: ", "")
    assert said in complained


@pytest.mark.parametrize(("typed", "code"), [(b"\x04", USAGE), (b"\x03", STOPPED)])
def test_the_end_of_the_input_and_ctrl_c_at_a_prompt_are_no_fault(tmp_path, in_the_foreground, typed, code):
    (tmp_path / "keys.json").write_text("{}", "utf-8")
    process, ours = pty.fork()
    if not process:
        os.chdir(tmp_path)
        os.environ["PYTHONPATH"] = str(ROOT)
        os.execv(sys.executable, [sys.executable, "-m", "journal", "list", "."])
    heard = b""
    while b"Passphrase: " not in heard:
        heard += os.read(ours, 100)
    os.write(ours, typed)
    while True:
        try:
            heard += os.read(ours, 100)
        except OSError:  # the terminal of a process that is gone
            break
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == code
    assert b"Traceback" not in heard
    os.close(ours)
