"""Comes along into every Python that is started with this folder on its path: somebody inside the real program.

What lies in a pipe of this process's own is done on the window's thread, as the person's hands would; what it says goes
into a file beside it. The program itself is started as everybody starts it, and knows nothing of this.
"""

import importlib.util
import json
import os
import sys
from pathlib import Path


class _AfterImport:
    """Goes in with `ui.app.program`, which the program makes last; nothing is imported earlier or on another thread."""

    def find_spec(self, name, _path, _target=None):
        if name != "ui.app.program":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module
        spec.loader.exec_module = lambda module: (execute(module), _go_into(module))
        return spec


def _go_into(module) -> None:
    made = module.Program.__init__

    def make(program, *parts) -> None:
        made(program, *parts)
        program.inside = _serve(program)

    module.Program.__init__ = make


def _serve(program):
    from PySide6.QtCore import QSocketNotifier

    from ui.app import succession

    succession.READY_WITHIN = succession.SHOWN_WITHIN = 30_000  # how long it takes says how busy the machine is
    from tests.ui import importing

    place = Path(os.environ["AFTERBELL_INSIDE"])
    importing.watch((place / f"{os.getpid()}.wrong").write_text)
    pipe = place / f"{os.getpid()}.part"
    os.mkfifo(pipe)
    # Open for writing too, so that it never ends and nobody who writes has to wait.
    lines = os.fdopen(os.open(pipe, os.O_RDWR), "rb", buffering=0)
    heard = QSocketNotifier(lines.fileno(), QSocketNotifier.Type.Read, program)
    number = 0

    def take() -> None:
        nonlocal number
        number += 1
        _do(program._window, json.loads(lines.readline()), place / f"{os.getpid()}.{number}")

    heard.activated.connect(take)
    pipe.rename(pipe.with_suffix(".in"))
    return heard


def _do(window, code: str, answer: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from journal.vault import keys

    keys.LEAST_MEMORY = 64  # the journals of tests are cheap to open
    known = {"window": window, "said": None, "QTest": QTest, "Qt": Qt}
    try:
        exec(code, known)
    except Exception as error:  # noqa: BLE001  the test shall hear of it
        known["said"] = f"{type(error).__name__}: {error}"
    part = answer.with_name(f"{answer.name}.part")
    part.write_text(json.dumps(known["said"]), "utf-8")
    part.rename(answer.with_name(f"{answer.name}.out"))


if "AFTERBELL_INSIDE" in os.environ:
    sys.meta_path.insert(0, _AfterImport())
