"""Opens the window: `afterbell`, `afterbell --demo`, `afterbell --journal FOLDER`, `afterbell FILE`.

With `--debug` it tells on the terminal what held the window for longer than anybody overlooks.

With the name of a command (`afterbell write …`) it is the command line instead, and no window is opened.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

LIBRARIES = "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0"
_DEBUG = "AFTERBELL_DEBUG"


class Wish(NamedTuple):
    """What was asked for on the command line."""

    demo: bool = False
    folder: Path | None = None
    file: str = ""
    successor: bool = False
    debug: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and give the program's exit code."""
    told = list(sys.argv[1:] if arguments is None else arguments)
    if (other := _other_process(told)) is not None:
        return int(import_module(other).main())
    if _is_command(told):
        return int(import_module("journal.__main__").main(told))
    wish = _read(told)
    # Collecting garbage costs a tenth of the start and finds none; the window does it by itself once it is painted.
    gc.disable()
    hash_by_one_library()
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as missing:
        sys.stderr.write(
            f"Afterbell cannot load Qt ({missing.name or missing}). On Debian or Ubuntu, type this and try again:\n"
            f"  sudo apt-get install -y --no-install-recommends {LIBRARIES}\n"
        )
        return 1
    import_plainly()
    return _open_window(wish)


def import_plainly() -> None:
    """Take back how Qt for Python imports: it reads and keeps the source of every module, 9 MB of ours.

    It looks there for a use of its `__feature__`, of which there is none.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def hash_by_one_library() -> None:
    """Keep `hashlib` from loading an OpenSSL beside that of `cryptography`: 4 MB of memory, and a part of the start.

    It has ways of its own, which do for what is short; `journal.digests` is for the rest. Some systems build Python
    without them (`--with-builtin-hashlib-hashes`): there OpenSSL's are all it has.
    """
    try:
        import_module("_sha512" if sys.version_info < (3, 12) else "_sha2")
    except ImportError:
        return
    none: Any = None  # what is None there cannot be imported
    sys.modules.setdefault("_hashlib", none)


def _other_process(told: list[str]) -> str | None:
    """Give what runs where this is another process of a frozen program, which has nothing else to start."""
    if len(told) != 1 or not told[0].startswith("--"):
        return None
    from journal.sandbox import wire
    from journal.yearbook import workshop

    return {wire.OPTION: "journal.sandbox.worker", workshop.OPTION: "journal.yearbook.workshop"}.get(told[0])


def _is_command(told: list[str]) -> bool:
    """Tell whether this is the command line; the name of a command is one though a file here has it too."""
    if not told:
        return False
    first = told[0]
    if first.startswith("-") or os.sep in first:
        return first in {"-h", "--help", "--version"}
    return not os.path.exists(first) or first in import_module("journal.cli.main").command_line()[1].by_name  # noqa: PTH110  any name at all


def _read(told: list[str]) -> Wish:
    if not told:
        return Wish()
    from argparse import SUPPRESS, ArgumentParser

    parser = ArgumentParser(prog="afterbell")
    parser.add_argument("--successor", action="store_true", help=SUPPRESS)
    parser.add_argument("--demo", action="store_true", help="open a made-up year, to look around in")
    parser.add_argument("--journal", type=Path, metavar="FOLDER", help="open the journal in this folder")
    parser.add_argument(
        "--debug", action="store_true", help="tell on the terminal what holds the window, and for how long"
    )
    parser.add_argument(
        "file", nargs="?", default="", help="a sealed file or a card to open; ./NAME where a command has its name"
    )
    args = parser.parse_args(told)
    folder, file = args.journal, args.file
    if os.path.isdir(file):  # noqa: PTH112  one too long for the disk is none, and no error
        folder, file = Path(file), ""
    return Wish(demo=args.demo, folder=folder, file=file, successor=args.successor, debug=args.debug)


def _open_window(wish: Wish) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.crash import install, keep_errors_whole

    keep_errors_whole()
    from ui import languages
    from ui.app.bare_window import AFTER_PAINT
    from ui.app.main_window import MainWindow
    from ui.app.program import Program
    from ui.background.accessibility import listen_safely
    from ui.look import FUSION, Look
    from ui.preferences import Preferences
    from ui.session import Session

    if not wish.demo and wish.folder is None and not wish.successor:
        from ui.app.single_instance import hand_over

        if hand_over(wish.file):
            return 0
    application = QApplication([*sys.argv[:1], *FUSION])
    listen_safely()
    application.setApplicationName("Afterbell")
    application.setDesktopFileName("afterbell")
    preferences = Preferences()
    languages.speak_as(preferences.language)
    look = Look(preferences.theme, preferences.scale, fresh=True)
    session = Session()
    window = MainWindow(session, look, preferences)
    install(window.say_bug)
    program = Program(application, session, look, preferences, window)
    window.fit_screen()
    if wish.successor:
        QTimer.singleShot(AFTER_PAINT, window, program.wait)
    else:
        window.painted.connect(program.begin)
        window.begin(demo=wish.demo, folder=wish.folder, file=wish.file)
        window.show()
    with _watched(debug=wish.debug):
        code = application.exec()
    if not program.end():
        os._exit(code)  # Python would wait for the thread that hangs, on a dead share perhaps for good
    return code


def _watched(*, debug: bool) -> AbstractContextManager[None]:
    """Tell on the terminal of each hold of the window, where that is asked for: here and by whoever takes it over."""
    if not debug and _DEBUG not in os.environ:
        return nullcontext()
    os.environ[_DEBUG] = "yes"  # a successor is started with what stands here
    from ui.threads.watchdog import can_watch, watching

    if not can_watch():
        sys.stderr.write("Afterbell: this system cannot tell how long the window is held.\n")
        return nullcontext()

    def tell(hold: object) -> None:
        sys.stderr.write(f"Afterbell: {hold}\n")
        sys.stderr.flush()

    return watching(tell)


if __name__ == "__main__":
    sys.exit(main())
