"""Makes the package for Debian and Ubuntu: `python3 packaging/deb.py` writes `build/afterbell_VERSION_ARCH.deb`.

In it: the frozen program, its menu entry, icons, kinds of files, description, manual page, completion and a profile for
AppArmor. `sudo apt install ./build/afterbell_….deb` installs it, and `sudo apt remove afterbell` leaves nothing behind.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from environment import ROOT
from freeze import BUILD, DRAWING, draw, freeze, made_at, tool
from system import LIBRARIES, SCREEN_LIBRARIES

TREE = BUILD / "deb"
LINUX = ROOT / "packaging" / "linux"
TERMINAL = ROOT / "resources" / "translations" / "terminal"
HOME = "usr/lib/afterbell"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Packages that newer systems have under another name."""
ALWAYS = ("libstdc++6", "shared-mime-info", "desktop-file-utils")
BESIDES = "libwayland-client0, libwayland-cursor0, fonts-noto-cjk"

_TEXTS = {
    "share/applications/afterbell.desktop": "desktop_entry(['afterbell'], icon='afterbell')",
    "share/mime/packages/afterbell.xml": "mime_types()",
}
_TEXT = "import sys; from ui.desktop.file_types import *; sys.stdout.write({})"
_LICENCES = "import sys; from journal.licences import as_text; sys.stdout.buffer.write(as_text(frozen=True).encode())"
_COMPLETION = """
import sys, shtab
from journal.cli.arguments import a_path, a_text
from journal.cli.main import command_line
made, commands = command_line()
for command in commands.by_name.values():
    for action in command._actions:
        if action.type in {a_path, a_text}:
            action.complete = shtab.FILE
print(shtab.complete(made, sys.argv[1]))
"""
_MANUAL = """
import sys
from argparse_manpage.manpage import Manpage
from journal.assets import version
from journal.cli.language import speaking
from journal.cli.main import parser
from ui.desktop.file_types import IN_LANGUAGES
language = sys.argv[1]
about = IN_LANGUAGES[language][0] if language in IN_LANGUAGES else "a private reflection journal for teachers"
with speaking(language):
    made = parser()
    made._manpage = []
    made.prog, made.man_short_description = "afterbell", about
    print(Manpage(made, dict(project_name="Afterbell", version=version(), manual_title="Afterbell", manual_section=1)))
"""


def main() -> int:
    """Make the package and say where it is."""
    shutil.rmtree(TREE, ignore_errors=True)
    program = freeze()
    (TREE / "usr/lib").mkdir(parents=True)
    shutil.copytree(program, TREE / HOME, symlinks=True)
    _link("usr/bin/afterbell", f"../../{HOME}/afterbell")
    for name, text in _TEXTS.items():
        _write(f"usr/{name}", tool(_TEXT.format(text)))
    _write("usr/share/metainfo/org.afterbell.Afterbell.metainfo.xml", _metainfo())
    _write("etc/apparmor.d/afterbell", (LINUX / "afterbell.apparmor").read_bytes())
    _write("usr/share/man/man1/afterbell.1.gz", _packed(tool(_MANUAL, "en")))
    for language in sorted(words.stem for words in TERMINAL.glob("*.ts")):
        _write(f"usr/share/man/{language}/man1/afterbell.1.gz", _packed(tool(_MANUAL, language)))
    _write("usr/share/bash-completion/completions/afterbell", tool(_COMPLETION, "bash"))
    _write("usr/share/zsh/vendor-completions/_afterbell", tool(_COMPLETION, "zsh"))
    _write("usr/share/doc/afterbell/copyright", tool(_LICENCES))
    _draw_icons()
    _describe()
    made = _build()
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    (BUILD / "SHA256SUMS").write_text(f"{digest}  {made.name}\n", "utf-8")
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB, SHA-256 {digest}")
    return 0


def project() -> dict[str, str]:
    """Give what the project says of itself."""
    told: dict[str, str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return told


def architecture() -> str:
    """Give Debian's name of this computer's kind."""
    return ARCHITECTURES[os.uname().machine]


def _write(name: str, data: bytes) -> None:
    path = TREE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _link(name: str, goal: str) -> None:
    (TREE / name).parent.mkdir(parents=True, exist_ok=True)
    (TREE / name).symlink_to(goal)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _metainfo() -> bytes:
    from datetime import UTC, datetime

    text = (LINUX / "afterbell.metainfo.xml").read_text("utf-8")
    day = datetime.fromtimestamp(made_at(), UTC).date().isoformat()
    return text.replace("@VERSION@", project()["version"]).replace("@DAY@", day).encode()


def _draw_icons() -> None:
    folder = "usr/share/icons/hicolor"
    _write(f"{folder}/scalable/apps/afterbell.svg", DRAWING.read_bytes())
    for size in SIZES:
        picture = TREE / folder / f"{size}x{size}" / "apps" / "afterbell.png"
        picture.parent.mkdir(parents=True)
        draw(size, picture)


def _describe() -> None:
    told = project()
    needed = sorted({RENAMED.get(one, one) for one in (*LIBRARIES.values(), *SCREEN_LIBRARIES.values(), *ALWAYS)})
    needed += [f"libc6 (>= {os.confstr('CS_GNU_LIBC_VERSION').split()[1]})"]  # Python itself was made here
    files = sorted(file for file in TREE.rglob("*") if file.is_file() and not file.is_symlink())
    lines = {
        "Package": "afterbell",
        "Version": told["version"],
        "Architecture": architecture(),
        "Maintainer": "The Afterbell project",
        "Section": "misc",
        "Priority": "optional",
        "Installed-Size": str(sum(file.stat().st_size for file in files) // 1024),
        "Depends": ", ".join(needed),
        "Recommends": BESIDES,
        "Description": f"private reflection journal for teachers\n {told['description']}",
    }
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(TREE)}\n" for file in files]  # noqa: S324  dpkg's own
    _write("DEBIAN/md5sums", "".join(sums).encode())
    _write("DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in lines.items()).encode())
    _write("DEBIAN/conffiles", b"/etc/apparmor.d/afterbell\n")


def _build() -> Path:
    """Pack the tree, everything of root's and of the commit's time, so that the same checkout makes the same bytes."""
    moment = made_at()
    for path in (TREE, *TREE.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    made = BUILD / f"afterbell_{project()['version']}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(TREE), str(made)]
    packed = {**os.environ, "SOURCE_DATE_EPOCH": str(moment), "DPKG_DEB_THREADS_MAX": "2"}  # of one, other bytes come
    subprocess.run(command, env=packed, stdout=subprocess.DEVNULL, check=True)
    return made


if __name__ == "__main__":
    sys.exit(main())
