"""Proves the Debian package on a bare machine without Python.

    python3 .ci/package.py

It is made and installed by apt, takes the tour, opens its window on a screen, is started a second time with a file,
locks (another process takes the window over), and is removed; then nothing of it is left but what the person made.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path

from bare_roots import PERSON, PLACE, ROOT, TOUR_IS_WHOLE, BareRoot, enter, must, step

SCREEN = ":57"
ROOM = 215_000_000
"""What the program's folder takes at most."""
BESIDE = ("xvfb", "openbox", "xdotool", "x11-utils", "libglib2.0-bin", "procps")
"""A screen, what moves windows on it, types into them and looks at them."""
PROGRAM = Path("/usr/lib/afterbell")
HOME = Path("/home/teacher")
JOURNAL = HOME / "Mine.afterbell"
WORDS = HOME / "passphrase"
LINE = "four unrelated paper lanterns"
PARTS = ("Python 3", "Qt", "PySide6", "pyinstaller", "SQLCipher", "cryptography", "typst", "Inter", "Hunspell")
"""Some that lie in the package: of it alone, within packages, beside them."""
COMPLETED = """
source /usr/share/bash-completion/completions/afterbell
COMP_WORDS=(afterbell "$@") COMP_CWORD=$#
_shtab_afterbell
echo "${COMPREPLY[@]}"
"""
"""What the shell offers after the program's name and more words, the last of them unfinished."""
MANUALS = {"de": "TAGEBUCH", "es": "DIARIO", "fr": "JOURNAL"}
"""A word of each manual page in another language."""
TRIES = "for turn in $(seq 300); do if {0}; then exit 0; fi; sleep 0.2; done; exit 1"
SUCCESSOR = f"{PROGRAM}/afterbell.[-]-successor"
"""The process that is to take the window over; this machine's others are seen too, so it is named by its folder."""
WINDOW = "xdotool search --onlyvisible --name Afterbell"


class Machine(BareRoot):
    """A bare machine with a screen that nobody sits at."""

    def shell(self, line: str, *, user: int | None = None) -> str:
        """Run a line of shell and give what it said."""
        return self.run("sh", "-c", line, user=user, DISPLAY=SCREEN, DEBIAN_FRONTEND="noninteractive").strip()

    def until(self, holds: str) -> None:
        """Wait until a line of shell holds, a minute at most."""
        self.shell(TRIES.format(f"{holds} >/dev/null 2>&1"))

    def outside(self, path: Path) -> Path:
        """Give where a file in it lies on this machine."""
        return self.folder / path.relative_to("/")


def install(root: Machine, made: Path) -> None:
    """Let apt install it as a person would."""
    shutil.copyfile(made, root.folder / "tmp" / made.name)
    apt = "apt-get install -y -qq --no-install-recommends"
    with step(root, f"apt installed {made.name}"):
        root.shell(f"apt-get update -qq && {apt} /tmp/{made.name}", user=0)
    with step(root, f"it takes less than {ROOM / 1e6:.0f} MB"):
        files = [file for file in root.outside(PROGRAM).rglob("*") if file.is_file() and not file.is_symlink()]
        whole = sum(file.stat().st_size for file in files)
        must(0 < whole <= ROOM, f"{whole:,} bytes")
    with step(root, "beside it a screen, and what looks at it"):
        root.shell(f"{apt} {' '.join(BESIDE)}", user=0)


def in_a_terminal(root: Machine) -> None:
    """Take the tour; write with a photo, which another process decodes; let the desktop know the files."""
    with step(root, "the whole tour"):
        heard = root.run("afterbell", "tour", str(HOME / "tour"))
        must(TOUR_IS_WHOLE in heard, heard)
    with step(root, "the manual page and the completion know every command"):
        commands = re.findall(r"^ {4}([a-z-]+)(?: |$)", root.run("afterbell", "--help"), re.MULTILINE)
        manual = root.shell("zcat /usr/share/man/man1/afterbell.1.gz").replace("\\-", "-")
        offered = root.run("bash", "-c", COMPLETED, "bash", "").split()
        unknown = [name for name in commands if f"\\,{name}\\/" not in manual or name not in offered]
        must(len(commands) > 40 and not unknown, f"{len(commands)} commands; unknown: {unknown}")
        for language, word in MANUALS.items():
            heard = root.shell(f"zcat /usr/share/man/{language}/man1/afterbell.1.gz")
            must(f"\\fB{word}\\fR" in heard, f"{language}: {heard[:1000]}")
    with step(root, "the licences of all parts"):
        heard = root.run("afterbell", "licences")
        missing = [name for name in PARTS if f"\n{name}" not in heard]
        must(not missing and "GNU LESSER GENERAL PUBLIC LICENSE" in heard, f"{missing} not in:\n{heard[-2000:]}")
    with step(root, "an entry with a phone's photo, written and read back"):
        root.outside(WORDS).write_text(f"{LINE}\n", "utf-8")
        shutil.copyfile(ROOT / "tests" / "vectors" / "pictures" / "telephone.heic", root.outside(HOME / "kim.heic"))
        told = f"{JOURNAL} --passphrase-file {WORDS}"
        root.shell(f"afterbell new {told}")
        root.shell(f"echo Kept. | afterbell write {told} --attach {HOME / 'kim.heic'}")
        heard = root.shell(f"afterbell list {told}")
        must("1 photo" in heard, heard)
    with step(root, "the completion offers the journal"):
        heard = root.run("bash", "-c", COMPLETED, "bash", "list", str(JOURNAL)[:-3])
        must(heard.split() == [str(JOURNAL)], heard)
    with step(root, "the desktop opens sealed files with it"):
        heard = root.shell("gio mime application/x-afterbell-bundle")
        must("afterbell.desktop" in heard, heard)


def in_a_window(root: Machine) -> None:
    """Unlock a journal, start the program once more with a file, and lock."""
    with ExitStack() as begun:

        def begin(*command: str) -> subprocess.Popen[str]:
            started = root.start(*command, DISPLAY=SCREEN)
            begun.callback(end, started)
            return started

        begin("Xvfb", SCREEN, "-screen", "0", "1280x900x24", "-noreset")
        root.until(f"xdpyinfo -display {SCREEN}")
        begin("sh", "-c", "until openbox; do sleep 1; done")  # a screen that just began may turn it away
        root.until(f"xprop -display {SCREEN} -root _NET_SUPPORTED | grep _NET_ACTIVE_WINDOW")
        with step(root, "the window of a journal, unlocked"):
            app = begin("afterbell", "--journal", str(JOURNAL))
            root.until(WINDOW)
            root.shell(f"{WINDOW} windowactivate --sync && xdotool type --delay 30 -- {shlex.quote(LINE)}")
            root.shell("xdotool key Return")
            root.until(f"pgrep -f {SUCCESSOR}")  # begun two seconds after the journal is open
        with step(root, "a second start handed its file over and ended"):
            card = next(root.outside(HOME / "tour").rglob("*.afterbell-card"))
            root.run("afterbell", f"/{card.relative_to(root.folder)}", DISPLAY=SCREEN)
            root.until(f'test "$({WINDOW} | wc -l)" = 1')
        with step(root, "locked: the process that knew ended, another has the window"):
            root.shell("xdotool key Escape key ctrl+l")
            app.wait(60)
            root.until(f'test "$({WINDOW} getwindowpid)" = "$(pgrep -f {SUCCESSOR})"')
        with step(root, "told to end, it ended"):
            root.shell(f"pkill -TERM -f {SUCCESSOR}")
            root.until(f"! pgrep -f {SUCCESSOR}")


def end(started: subprocess.Popen[str]) -> None:
    """End a command and all that it began."""
    with suppress(ProcessLookupError):
        os.killpg(started.pid, signal.SIGTERM)
    started.communicate()


def remove_it(root: Machine) -> None:
    """Let apt remove it: nothing is left."""
    with step(root, "apt removed it and left nothing"):
        root.shell("apt-get purge -y -qq afterbell", user=0)
        left = root.shell("find /usr /etc /opt /var/lib -iname '*afterbell*'", user=0)
        must(not left, left)


def prove() -> None:
    """Make the package, the machine, and do all of it there."""
    subprocess.run([sys.executable, str(ROOT / "packaging" / "deb.py")], check=True)
    made = next((ROOT / "build").glob("afterbell_*.deb"))
    root = Machine("bookworm", "person")
    with step(root, "made by debootstrap, without Python"):
        root.make()
    root.connect()
    subprocess.run(["chroot", root.folder, "useradd", "--create-home", "--uid", str(PERSON), HOME.name], check=True)
    root.outside(PLACE).mkdir()
    install(root, made)
    in_a_terminal(root)
    in_a_window(root)
    remove_it(root)


if __name__ == "__main__":
    sys.exit(enter(__file__, "the Debian package", prove))
