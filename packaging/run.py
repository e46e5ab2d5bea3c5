"""Opens Afterbell from a checkout: `python3 packaging/run.py`, with `--demo` on a demo journal.

With `--dictionaries` it first installs spell checking in some sixty languages, with `--cjk` the fonts in which the year
book prints Chinese, Japanese and Korean.

Where there is no screen it says so and takes the tour instead: the whole main job, without a window.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from environment import EXTRAS, ROOT, add, prepare, run


def has_screen() -> bool:
    """Tell whether a window could be seen here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def main() -> int:
    """Prepare, then open the window or take the tour."""
    arguments = sys.argv[1:]
    screen = has_screen()
    prepare(development=False, screen=screen and sys.platform == "linux")
    for option in EXTRAS:
        if option in arguments:
            arguments.remove(option)
            add(option)
    named = bool(arguments) and (arguments[0] in {"-h", "--help"} or not arguments[0].startswith("-"))
    if screen or named:
        return run("-m", "ui", *arguments)
    print("There is no screen here, so no window can open. Taking the tour instead: the whole main job in a terminal.")
    return run("-m", "journal", "tour", str(_free_folder()))


def _free_folder() -> str:
    """Give a folder for the tour that is not there yet: beside us, or at home where nothing may be written here."""
    place = ROOT / "build" if os.access(ROOT, os.W_OK) else Path.home() / "Afterbell"
    return str(next(folder for folder in (place / f"tour-{number}" for number in count(1)) if not folder.exists()))


if __name__ == "__main__":
    sys.exit(main())
