"""Installs a lock with an environment's own pip: wheels only, each checked by its hash; failures are told apart."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import causes

PYTHON = Path("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def install(home: Path, lock: Path, *, sources: bool = False, begins: Callable[[], object] = lambda: None) -> None:
    """Install what the lock names, or leave with the cause.

    `sources` lets a package be built here where it has no wheel. `begins` is called before the first one is written;
    until then the environment is untouched.
    """
    temporary = home / "tmp"  # not the system's own, which may be a small one
    surroundings = dict(os.environ, PIP_USER="0", **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)))
    command = [str(home / PYTHON), "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--progress-bar=off", "--require-hashes", "--no-deps", "-r", str(lock)]
    command += [] if sources else ["--only-binary=:all:"]
    temporary.mkdir(exist_ok=True)
    try:
        failed, said = _heard(command, surroundings, len({*PINNED.findall(lock.read_text("utf-8"))}), begins)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    if failed:
        sys.exit(causes.of_pip(said, home.parent))


def _heard(
    command: list[str], surroundings: dict[str, str], packages: int, begins: Callable[[], object]
) -> tuple[int, str]:
    """Run pip and give its exit code and all that it said; nothing of it goes on where we are stopped."""
    with subprocess.Popen(
        command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        assert pip.stdout
        try:
            said = _listen(pip.stdout, packages, begins)
        except BaseException:
            pip.terminate()
            pip.wait()
            raise
    return pip.returncode, said


def _listen(lines: IO[str], packages: int, begins: Callable[[], object]) -> str:
    said, counted, told = [], 0, False
    for line in lines:
        said.append(line)
        if line.startswith("Collecting "):
            counted += 1
            if sys.stdout.isatty():
                print(f"\r  {counted} of {packages} ", end="\n" if counted == packages else "", flush=True)
        elif line.startswith("Installing collected packages"):
            begins()
        elif "connection broken by" in line and not told:
            told = True
            print("The connection does not answer. Trying again …", flush=True)
    return "".join(said)
