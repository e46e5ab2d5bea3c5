"""What a command is given may be endless: it is refused in a sentence, at once, and costs no memory to speak of."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_main import mine, terminal

__all__ = ["mine", "terminal"]

ROOT = Path(__file__).parent.parent.parent
MOST = 32 << 10
"""KiB over what the same commands take for little things."""
HUGE = 10 << 30

BEGIN = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
from journal.cli.main import main
def run(line):
    if line[-1] == "<":
        os.dup2(os.open("/dev/zero", os.O_RDONLY), 0)
        sys.stdin = open(0, closefd=False)
        line = line[:-1]
    told = any(part.startswith("--passphrase") for part in line)
    return main(line if told else [*line, "--passphrase-file", "passphrase"])
def peak():
    # Not getrusage: it begins with what the process took that started this one.
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
little, much = json.loads(sys.argv[2])
codes = [run(line) for line in little]
before = peak()
zero = str(os.open("/dev/zero", os.O_RDONLY))
codes += [run([zero if part == "FD" else part for part in line]) for line in much]
print(json.dumps([codes, peak() - before]))
"""


def endless(name):
    """Every way to give a command what has no end, or more than anybody has."""
    return [
        ["write", "mine", "text", "--attach", name],
        ["write", "mine", name],
        ["people", "mine", "--paste", name],
        ["review", "mine", "book", "--form", "html", "--dedication", name],
        ["add", "mine", name],
        ["open", "mine", name],
        ["import", "mine", name],
        ["list", "mine", "--passphrase-file", name],
    ]


FROM_INPUT = [
    ["write", "mine", "-", "<"],
    ["find", "mine", "-", "<"],
    ["add", "mine", "-", "<"],
    ["people", "mine", "--paste", "-", "<"],
]


@pytest.fixture
def hard(mine):
    (mine.folder / "text").write_text("Hello.")
    (mine.folder / "list").write_text("Kim Poe\n")
    os.mkfifo(mine.folder / "pipe")
    for name in ("huge", "huge.afterbell-words"):
        with (mine.folder / name).open("wb") as file:
            if name.endswith("words"):
                file.write(b"age-encryption.org/v1\n")
            file.truncate(HUGE)
    return mine


def test_what_has_no_end_is_refused_and_costs_little(hard):
    little = [
        ["write", "mine", "text", "--attach", "text"],
        ["people", "mine", "--paste", "list"],
        ["review", "mine", "book", "--form", "html", "--names-as-written", "--all-years"],
        ["import", "mine", "text"],
    ]
    much = [*endless("/dev/zero"), *endless("huge"), *FROM_INPUT]
    much += [["import", "mine", "huge.afterbell-words", "--words-file", "text"]]
    much += [[command, "mine", *rest, "pipe"] for command, *rest in (("write", "text", "--attach"), ["open"], ["add"])]
    much += [["list", "mine", "--passphrase-fd", "FD"]]
    done = subprocess.run(
        [sys.executable, "-c", BEGIN, ROOT, json.dumps([little, much])],
        cwd=hard.folder,
        capture_output=True,
        timeout=100,
        check=True,
    )
    codes, memory = json.loads(done.stdout.splitlines()[-1])
    assert codes[: len(little)] == [0, 0, 0, 1]
    assert [line for line, code in zip(much, codes[len(little) :], strict=True) if code not in {1, 2}] == []
    assert memory < MOST
    complained = done.stderr.decode().splitlines()
    assert len([line for line in complained if line.startswith("afterbell")]) == len(much) + 1
    assert "went wrong" not in done.stderr.decode()
