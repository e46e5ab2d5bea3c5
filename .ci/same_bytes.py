"""Proves that a checkout makes the same package wherever it lies: `python3 .ci/same_bytes.py`, after `.ci/package.py`.

It is made once more, in another folder with an environment of its own, in another zone and language and with other
rights for new files, and compared byte for byte with what lies in `build/`. What differs is named, file for file.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory  # noqa: TID251  the program's own files, and no person's

from bare_roots import MADE_HERE, ROOT

sys.path.insert(0, str(ROOT / "packaging"))
from freeze import made_at

DIGESTS = Path("build/SHA256SUMS")
TREE = Path("build/deb")
ELSEWHERE = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONDONTWRITEBYTECODE": "1"}


def main() -> int:
    """Make it there, compare, and say what is not the same."""
    if not (ROOT / DIGESTS).exists():
        sys.exit("There is nothing to compare with yet: `python3 packaging/deb.py` makes it.")
    with TemporaryDirectory() as place:
        there = Path(place) / "some where else" / "Afterbell"
        shutil.copytree(ROOT, there, symlinks=True, ignore=shutil.ignore_patterns(*MADE_HERE))
        surroundings = {**os.environ, **ELSEWHERE, "SOURCE_DATE_EPOCH": str(made_at())}
        command = [sys.executable, "packaging/deb.py"]
        subprocess.run(command, cwd=there, env=surroundings, umask=0o077, check=True)
        here, other = ((root / DIGESTS).read_text("utf-8") for root in (ROOT, there))
        if here == other:
            print(f"Two folders, the same bytes: {here.strip()}")
            return 0
        print(f"NOT THE SAME BYTES:\n  {here.strip()}\n  {other.strip()}", file=sys.stderr)
        print(*(f"  {name}" for name in differing(ROOT / TREE, there / TREE)), sep="\n", file=sys.stderr)
        return 1


def differing(one: Path, other: Path) -> Iterator[str]:
    """Give the names of what is in one tree alone, and of files with other bytes or rights."""
    ours, theirs = ({str(path.relative_to(tree)) for path in tree.rglob("*")} for tree in (one, other))
    yield from sorted(ours ^ theirs)
    for name in sorted(ours & theirs):
        here, there = one / name, other / name
        same = here.lstat().st_mode == there.lstat().st_mode and here.is_dir() == there.is_dir()
        if same and here.is_file() and not here.is_symlink():
            same = filecmp.cmp(here, there, shallow=False)
        if not same:
            yield name


if __name__ == "__main__":
    sys.exit(main())
