"""Makes a folder that runs where no Python is: `python3 packaging/freeze.py` writes `build/afterbell`.

The recipe is `afterbell.spec`. It is made in an environment of its own, from locked packages alone, and the same
checkout makes the same files on the same system.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from packages import PYTHON
from tools import stand

LOCK = ROOT / "packaging" / "requirements-freeze.lock"
BUILD = ROOT / "build"
TOOLS = BUILD / "freeze-environment"
WORK = BUILD / "freeze"
FOLDER = BUILD / "afterbell"
DRAWING = ROOT / "resources" / "icons" / "app.svg"
ICONS = {"win32": "afterbell.ico", "darwin": "afterbell.icns"}
"""What the program itself carries; on Linux the icon is the desktop's."""

_DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
picture = QImage(int(sys.argv[2]), int(sys.argv[2]), QImage.Format.Format_ARGB32)
picture.fill(Qt.GlobalColor.transparent)
painter = QPainter(picture)
QSvgRenderer(sys.argv[1]).render(painter)
painter.end()
picture.save(sys.argv[3])
"""
_PACK = "import sys; from PIL import Image; Image.open(sys.argv[1]).save(sys.argv[2])"


def main() -> int:
    """Make it, and say where the room goes."""
    freeze()
    whole = _size(FOLDER)
    print(f"{FOLDER.relative_to(ROOT)}: {whole / 1e6:.0f} MB. The largest parts:")
    parts = sorted(((_size(part), part.name) for part in (FOLDER / "_internal").iterdir()), reverse=True)
    print("\n".join(f"  {size / 1e6:>5.1f} MB  {name}" for size, name in parts[:12]))
    return 0


def freeze() -> Path:
    """Make the folder anew and give it."""
    # The tool of the manual page has no wheel.
    stand(TOOLS, LOCK, "Making an environment to freeze from (once) …", sources=True)
    icon = _icon()
    print("Freezing (half a minute) …", flush=True)
    command = [str(TOOLS / PYTHON), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = ["--distpath", str(BUILD), "--workpath", str(WORK), str(ROOT / "packaging" / "afterbell.spec")]
    subprocess.run([*command, *places], env={**surroundings(), **icon}, check=True)
    return FOLDER


def tool(code: str, *arguments: str | Path) -> bytes:
    """Run a line of Python there, where our modules can be imported, and give what it said."""
    command = [str(TOOLS / PYTHON), "-P", "-c", code, *map(str, arguments)]
    offscreen = {**surroundings(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=offscreen, stdout=subprocess.PIPE, check=True).stdout


def draw(size: int, goal: Path) -> None:
    """Draw the icon as a PNG of so many pixels either way."""
    tool(_DRAW, DRAWING, str(size), goal)


def _icon() -> dict[str, str]:
    name = ICONS.get(sys.platform)
    if name is None:
        return {}
    picture = BUILD / "icon.png"
    draw(1024, picture)
    tool(_PACK, picture, BUILD / name)
    return {"AFTERBELL_ICON": str(BUILD / name)}


def surroundings() -> dict[str, str]:
    """Give surroundings in which the same checkout makes the same bytes: its commit's time, English, UTC, no chance."""
    of_the_person = ("LC_", "LANG", "AFTERBELL_JOURNAL")
    ours = {name: value for name, value in os.environ.items() if not name.startswith(of_the_person)}
    fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(made_at())}
    return {**ours, **fixed, "PYTHONPATH": str(ROOT)}


def made_at() -> int:
    """Give the second of the commit that is packed, or of 1 January 2026 outside of a repository."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(told or subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return 1_767_225_600


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files)


if __name__ == "__main__":
    sys.exit(main())
