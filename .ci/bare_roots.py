"""Proves both README commands on bare machines: Debian 12 and 13 with nothing but python3, as root and as a person.

    python3 .ci/bare_roots.py

Each machine is a folder made by debootstrap in `build/`, entered by chroot. It reaches the world as this machine does:
the settings of apt and pip, the certificates and the names are copied in when it is made. Where this machine cannot do
that at all (no root, no apt, no right to mount) it says loudly that nothing was proved; every other failure is one.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bare" / Path(sys.argv[0]).stem
"""A folder for each script that is started: two of them may be at work at the same time."""
PERSON = 1000
PLACE = Path("/home/teacher/Afterbell")
INSIDE = "AFTERBELL_BARE_ROOTS"

HOW_PIP_REACHES = {"index-url", "extra-index-url", "proxy", "cert", "client-cert", "trusted-host", "default-timeout"}
HOW_ANYTHING_REACHES = re.compile(r"(https?|ftp|no|all)_proxy|SSL_CERT_FILE|REQUESTS_CA_BUNDLE", re.IGNORECASE)
HOW_APT_REACHES = ("Acquire::http", "Acquire::Check-", "Acquire::Retries", "Acquire::ForceIPv")
CERTIFICATES = (Path("/etc/ssl/certs/ca-certificates.crt"), *Path("/usr/local/share/ca-certificates").glob("*"))

MADE_HERE = (".git", ".venv*", "build", "__pycache__", ".hypothesis", ".benchmarks", ".*_cache")

TOUR_IS_WHOLE = "  Read every page of both journals: 0 faults."
MAKING = "Making an environment"
LEFT_OUT = ("ui", "stories", "packaging", "test_rules.py")
"""Of the tests: what takes long, and is as good as the same on every machine."""
TESTS = ["tests", *(f"--ignore=tests/{name}" for name in LEFT_OUT), "-q"]
WINDOW = ["tests/ui/stories", "-q"]
"""What people do in the window. The newest Python has a Qt of its own, so that is not the same on every machine."""
LOAD_WINDOW = """
import ctypes, pathlib, PySide6.QtGui
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
"""


class Failed(Exception):  # noqa: N818  a step is not an error
    """A step that did not end as it must; the words are what it said."""


def said(*command: str | Path, **how: object) -> str:
    """Run a command of this machine and give what it said; empty where it cannot be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, **how).stdout
    except OSError:
        return ""


def why_not() -> str | None:
    """Give the reason why this machine cannot have bare roots, or None."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return "this is no Debian or Ubuntu"
    if os.geteuid() != 0:
        return "only root may enter a bare root"
    if not shutil.which("debootstrap"):
        subprocess.run(["apt-get", "update", "-qq"], capture_output=True, check=False)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "debootstrap"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(install, env=quiet, capture_output=True, check=False)
    if not shutil.which("debootstrap"):
        return "debootstrap could not be installed"
    trial = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    if subprocess.run(trial, capture_output=True, check=False).returncode:
        return "nothing may be mounted here"
    return None


def surroundings() -> dict[str, str]:
    """Give the variables by which pip reaches its index here, for another root; no folder of this machine is named."""
    found = {name: value for name, value in os.environ.items() if HOW_ANYTHING_REACHES.fullmatch(name)}
    for line in said(ROOT / ".venv" / "bin" / "python", "-m", "pip", "config", "list").splitlines():
        name, _, value = line.partition("=")
        setting = name.rpartition(".")[2]
        words = [word for word in ast.literal_eval(value).split() if not word.startswith("file:")]
        if setting in HOW_PIP_REACHES and words:
            found[f"PIP_{setting.upper().replace('-', '_')}"] = " ".join(words)
    return found


def mirror() -> list[str]:
    """Give where apt takes Debian from on this machine; nothing where it is no Debian."""
    targets = said("apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI)", "Created-By: Packages")
    return [line.split()[1] for line in targets.splitlines() if line.startswith("Debian ")][:1]


class BareRoot:
    """A machine with nothing but python3."""

    def __init__(self, suite: str, who: str) -> None:
        self.suite, self.who = suite, who
        self.folder = BUILD / f"{suite}-{who}"
        self.user = 0 if who == "root" else PERSON
        self.checkout = self.folder / PLACE.relative_to("/")
        self.surroundings = {
            **surroundings(),
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root" if who == "root" else "/home/teacher",
            "LANG": "C.UTF-8",
        }

    def make(self, *packages: str) -> None:
        """Let debootstrap make it, with certificates and what a person is to have beside them."""
        command = ["debootstrap", "--variant=minbase", f"--include={','.join((*packages, 'ca-certificates'))}"]
        command += [self.suite, str(self.folder)]
        done = subprocess.run([*command, *mirror()], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failed(done.stdout + done.stderr)

    def copy_of(self, other: BareRoot) -> None:
        """Make it as a copy of one that nothing was done to."""
        subprocess.run(["cp", "-a", other.folder, self.folder], check=True)

    def connect(self) -> None:
        """Mount what a running system has, and let it reach the world as this machine does."""
        subprocess.run(["mount", "-t", "proc", "proc", self.folder / "proc"], check=True)
        subprocess.run(["mount", "--rbind", "/dev", self.folder / "dev"], check=True)
        for file in (Path("/etc/resolv.conf"), Path("/etc/hosts"), *CERTIFICATES, *self._named_files()):
            if file.is_file():
                copy = self.folder / file.relative_to("/")
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
        settings = [line for line in said("apt-config", "dump").splitlines() if line.startswith(HOW_APT_REACHES)]
        (self.folder / "etc/apt/apt.conf.d/90reach").write_text("\n".join([*settings, ""]))

    def _named_files(self) -> list[Path]:
        return [Path(value) for value in self.surroundings.values() if value.startswith("/") and Path(value).is_file()]

    def put_checkout(self) -> None:
        """Copy this checkout, without what was made in it, to where a person has it."""
        add = ["useradd", "--create-home", "--uid", str(PERSON), PLACE.parent.name]
        subprocess.run(["chroot", self.folder, *add], check=True)
        shutil.copytree(ROOT, self.checkout, ignore=shutil.ignore_patterns(*MADE_HERE))
        subprocess.run(["chown", "-R", f"{self.user}:{self.user}", self.checkout], check=True)

    def environments(self) -> set[str]:
        """Give the names of the environments in the checkout, whole or half."""
        return {path.name for path in self.checkout.glob(".venv*")} - {".venv.lock"}

    def start(self, *command: str, user: int | None = None, **more: str) -> subprocess.Popen[str]:
        """Start a command in it, in the checkout."""
        user = self.user if user is None else user
        variables = [f"{name}={value}" for name, value in {**self.surroundings, **more}.items()]
        enter = ["chroot", f"--userspec={user}:{user}", self.folder, "env", "-i", "-C", PLACE, *variables]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        return subprocess.Popen([*enter, *command], start_new_session=True, **pipes)

    def run(self, *command: str, ends: int = 0, user: int | None = None, **more: str) -> str:
        """Run a command in it and give what it said; a Failed where it does not end as it must."""
        started = self.start(*command, user=user, **more)
        heard, _ = started.communicate()
        if started.returncode != ends:
            raise Failed("\n".join([f"{' '.join(command)} ended with {started.returncode}, not {ends}:", heard]))
        return heard


def must(holds: object, heard: object) -> None:
    """Fail with what was heard where something does not hold."""
    if not holds:
        raise Failed(str(heard))


@contextmanager
def step(root: BareRoot, what: str) -> Iterator[None]:
    """Tell a step with its seconds once it is done."""
    began = time.monotonic()
    yield
    print(f"  {root.suite:<9} {root.who:<7} {time.monotonic() - began:>5.0f} s  {what}", flush=True)


def as_root(root: BareRoot) -> None:
    """Let root type the first command: all that is missing is installed by itself."""
    with step(root, "run.py installed what was missing and took the whole tour"):
        heard = root.run("python3", "packaging/run.py")
        must(TOUR_IS_WHOLE in heard, heard)
    with step(root, "with a screen it installed what a window needs: Qt's plug-in loads"):
        heard = root.run("python3", "packaging/run.py", "--help", DISPLAY=":9")
        must(MAKING not in heard, heard)
        root.run(".venv/bin/python", "-c", LOAD_WINDOW)


def as_person(root: BareRoot) -> None:
    """Let a person type the first command, do what it says, be interrupted, and type it again."""
    with step(root, "run.py told one line for root, and left nothing"):
        heard = root.run("python3", "packaging/run.py", ends=1)
        lines = [line for line in heard.splitlines() if "apt-get" in line]
        must(len(lines) == 1 and not root.environments(), heard)
    with step(root, "root typed that line"):
        root.run("sh", "-c", lines[0].strip(), user=0, DEBIAN_FRONTEND="noninteractive")
    with step(root, "Ctrl+C in the first second left nothing"):
        started = root.start("python3", "packaging/run.py")
        while not root.environments():
            must(started.poll() is None, "it ended before it began")
            time.sleep(0.02)  # it is in the middle only once its folder is there, and says nothing when that is made
        os.killpg(started.pid, signal.SIGINT)
        heard, _ = started.communicate()
        must(started.returncode == 130 and not root.environments(), heard)
    with step(root, "the same command took the whole tour"):
        heard = root.run("python3", "packaging/run.py")
        must(TOUR_IS_WHOLE in heard, heard)


def after_an_upgrade(root: BareRoot, other: BareRoot, *command: str) -> None:
    """Put the environment of another Debian's Python in place, as an upgrade of the system leaves it."""
    subprocess.run(["rm", "-rf", root.checkout / ".venv"], check=True)
    subprocess.run(["cp", "-a", other.checkout / ".venv", root.checkout / ".venv"], check=True)
    with step(root, f"with an environment of another Python, it was made anew: {' '.join(command)}"):
        heard = root.run("python3", *command)
        must(MAKING in heard, heard)
    print(*heard.splitlines()[-1:], sep="\n", flush=True)


def at_once(*works: Callable[[], None]) -> None:
    """Do all works at the same time; raise the first failure when all have ended."""
    failures: list[BaseException] = []

    def careful(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as failure:  # noqa: BLE001  told below, by whoever waits
            failures.append(failure)

    threads = [threading.Thread(target=careful, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def prove() -> None:
    """Make the machines and type the commands on them."""
    persons = [BareRoot("bookworm", "person"), BareRoot("trixie", "person")]
    roots = [BareRoot(person.suite, "root") for person in persons]

    def made(person: BareRoot, root: BareRoot) -> None:
        with step(person, "made by debootstrap"):
            person.make("python3")
        root.copy_of(person)
        for machine in (person, root):
            machine.connect()
            machine.put_checkout()
        as_root(root)
        as_person(person)

    at_once(*(lambda pair=pair: made(*pair) for pair in zip(persons, roots, strict=True)))
    bookworm, trixie = persons
    after_an_upgrade(trixie, bookworm, "packaging/test.py", *TESTS)
    with step(trixie, "the stories of the window"):
        heard = trixie.run("python3", "packaging/test.py", *WINDOW)
    print(*heard.splitlines()[-1:], sep="\n", flush=True)


def remove() -> None:
    """Remove the machines; never anything that is mounted there."""
    subprocess.run(["rm", "-rf", "--one-file-system", BUILD], check=True)


def enter(script: str, what: str, prove: Callable[[], None]) -> int:
    """Prove it in a mount namespace of our own, so that no mount is left and nothing outside can be removed.

    `script` is the file that was started, and is started once more in there; `what` is what it proves.
    """
    if os.environ.get(INSIDE):
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where we run in the background; inherited
        try:
            prove()
        except Failed as failure:
            print(f"\nA bare root failed:\n{failure}", file=sys.stderr)
            return 1
        return 0
    if reason := why_not():
        loud = "!" * 100
        print(f"\n{loud}\nNOT PROVED ON BARE MACHINES: {what}. Why: {reason}.\n{loud}\n", flush=True)
        return 0
    print(f"On bare machines: {what}.", flush=True)
    remove()
    BUILD.mkdir(parents=True)
    command = ["unshare", "--mount", "--propagation", "private", sys.executable, script]
    done = subprocess.run(command, env={**os.environ, INSIDE: "yes"}, check=False)
    remove()
    return done.returncode


if __name__ == "__main__":
    sys.exit(enter(__file__, "the README's commands", prove))
