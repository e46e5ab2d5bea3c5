"""Lists whatever holds the window's thread for over 50 ms of its own computing: `python -m tests.holds [TESTS ...]`.

By itself it goes through the stories of the window and two random walks, and nothing that is known to take longer is
let pass. Other programs cost a thread none of the time it computes, but caches: run it where little else goes on.
"""

from __future__ import annotations

import os
import subprocess
import sys

from tests.ui.watched import ROOT, STRICT

EVERYTHING = ("tests/ui/stories", "tests/walks")


def main(wanted: list[str]) -> int:
    """Run these tests, or all of them; give 1 if the window was held."""
    surroundings = dict(os.environ, **{STRICT: "yes"})
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    told = ("-q", "-rN", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=short", "--show-capture=no")
    command = [sys.executable, "-m", "pytest", *told, *(wanted or EVERYTHING)]
    done = subprocess.run(command, check=False, cwd=ROOT, env=surroundings, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    held = [line.removeprefix("E").strip() for line in lines if "the window was held for" in line or " looks: " in line]
    print(*held, *lines[-1:], sep="\n")
    return int(bool(held) or done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
